import type { Actor, ReasonFacts, ReasonId } from './types';

/** Turns of the sender's side, and of the recipient's. */
const ours: readonly Actor[] = ['you', 'yourAdministrator', 'helpDesk'];
const oursOrNobodys: readonly Actor[] = [...ours, 'nobody'];
const theirs: readonly Actor[] = ['recipient', 'recipientAdministrator'];
const theirsOrNobodys: readonly Actor[] = [...theirs, 'nobody'];

/**
 * The closed list of reasons. Persistence, turn and retry hold when the mail says nothing more precise; a row of a
 * service may override turn, retry and checks. Steps are in order, some only where it is a certain party's turn; those
 * of administrators are among them, because the reader may be one (experience §1.10).
 */
export const reasons: Readonly<Record<ReasonId, ReasonFacts>> = {
  userunknown: {
    id: 'userunknown', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'sender', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'checkAddress' },
      { actor: 'you', step: 'retypeAddress' },
      { actor: 'you', step: 'askOtherWay' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckMailbox' },
    ],
    checks: ['recipient-address-syntax', 'autocomplete-entry', 'recipient-domain-exists'],
  },
  hostunknown: {
    id: 'hostunknown', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'sender', breaksAt: 'yourServer',
    steps: [
      { actor: 'you', step: 'checkDomain' },
      { actor: 'you', step: 'askOtherWay' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'checkLogs' },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixMx' },
    ],
    checks: ['recipient-domain-exists', 'recipient-domain-typo', 'recipient-mx'],
  },
  mailboxfull: {
    id: 'mailboxfull', persistence: 'soft', turn: 'recipient', retryHelps: true, responsible: 'recipient', breaksAt: 'mailbox',
    steps: [
      { actor: 'recipient', step: 'freeSpace' },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'you', step: 'sendLater' },
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckMailbox' },
    ],
    checks: ['mailbox-quota'],
  },
  suspend: {
    id: 'suspend', persistence: 'soft', turn: 'recipient', retryHelps: false, responsible: 'recipient', breaksAt: 'mailbox',
    steps: [
      { actor: 'recipient', step: 'reopenMailbox', onlyOn: theirs },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'you', step: 'askNewAddress', onlyOn: theirs },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'passOnToHelpDesk', onlyOn: ['helpDesk'] },
      { actor: 'yourAdministrator', step: 'reopenAccount', onlyOn: ours },
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckMailbox', onlyOn: theirs },
    ],
    checks: [],
  },
  filtered: {
    id: 'filtered', persistence: 'hard', turn: 'recipient', retryHelps: false, responsible: 'recipient', breaksAt: 'mailbox',
    steps: [
      { actor: 'recipient', step: 'allowSender' },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'you', step: 'askToBeAllowed' },
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckFilter' },
    ],
    checks: ['recipient-address-syntax'],
  },
  hasmoved: {
    id: 'hasmoved', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'recipient', breaksAt: 'mailbox',
    steps: [
      { actor: 'you', step: 'askNewAddress' },
      { actor: 'you', step: 'askOtherWay' },
      { actor: 'recipient', step: 'updateForward' },
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckMailbox' },
    ],
    checks: ['recipient-domain-exists'],
  },
  mesgtoobig: {
    id: 'mesgtoobig', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'sender', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'sendSmaller' },
      { actor: 'you', step: 'shareLink' },
      { actor: 'yourAdministrator', step: 'checkLogs', onlyOn: ['yourAdministrator'] },
      { actor: 'recipientAdministrator', step: 'recipientAdminRaiseLimit' },
    ],
    checks: ['message-size'],
  },
  exceedlimit: {
    id: 'exceedlimit', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'sender', breaksAt: 'mailbox',
    steps: [
      { actor: 'you', step: 'sendSmaller' },
      { actor: 'you', step: 'shareLink' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
      { actor: 'recipientAdministrator', step: 'recipientAdminRaiseLimit' },
    ],
    checks: ['message-size'],
  },
  norelaying: {
    id: 'norelaying', persistence: 'hard', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'signInAgain', onlyOn: ['you'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'yourAdministrator', step: 'sendThroughOwnServer', onlyOn: ours },
      { actor: 'yourAdministrator', step: 'fixConnector', onlyOn: ours },
      { actor: 'yourAdministrator', step: 'checkLogs', onlyOn: theirs },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixMx' },
    ],
    checks: ['recipient-mx', 'recipient-domain-exists'],
  },
  authfailure: {
    id: 'authfailure', persistence: 'soft', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'yourAdministrator', step: 'fixSpf', onlyOn: ours },
      { actor: 'yourAdministrator', step: 'enableDkim', onlyOn: ours },
      { actor: 'yourAdministrator', step: 'fixDmarc', onlyOn: ours },
      { actor: 'yourAdministrator', step: 'checkLogs', onlyOn: theirs },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixServer', onlyOn: theirs },
    ],
    checks: ['spf', 'dkim', 'dmarc'],
  },
  requireptr: {
    id: 'requireptr', persistence: 'soft', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'setReverseDns' },
    ],
    checks: ['rdns'],
  },
  blocked: {
    id: 'blocked', persistence: 'soft', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'yourAdministrator', step: 'findBlockList', onlyOn: oursOrNobodys },
      { actor: 'yourAdministrator', step: 'stopSpamSource', onlyOn: oursOrNobodys },
      { actor: 'yourAdministrator', step: 'requestRemoval', onlyOn: oursOrNobodys },
      { actor: 'yourAdministrator', step: 'checkLogs', onlyOn: theirs },
      { actor: 'recipientAdministrator', step: 'recipientAdminAllow' },
    ],
    checks: ['blocklist'],
  },
  badreputation: {
    id: 'badreputation', persistence: 'soft', turn: 'yourAdministrator', retryHelps: true, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'sendLater', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'stopSpamSource' },
      { actor: 'yourAdministrator', step: 'limitRate' },
      { actor: 'yourAdministrator', step: 'enableDkim' },
    ],
    checks: ['blocklist', 'spf', 'dkim'],
  },
  spamdetected: {
    id: 'spamdetected', persistence: 'soft', turn: 'you', retryHelps: false, responsible: 'sender', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'rewriteMessage' },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'findBlockList' },
      { actor: 'yourAdministrator', step: 'enableDkim' },
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckFilter' },
    ],
    checks: ['blocklist', 'spf', 'dkim', 'dmarc'],
  },
  speeding: {
    id: 'speeding', persistence: 'soft', turn: 'nobody', retryHelps: true, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'nobody', step: 'waitRetry', onlyOn: ['nobody'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'slowDown' },
      { actor: 'you', step: 'sendLater', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'limitRate' },
      { actor: 'yourAdministrator', step: 'stopSpamSource' },
    ],
    checks: ['blocklist'],
  },
  toomanyconn: {
    id: 'toomanyconn', persistence: 'soft', turn: 'nobody', retryHelps: true, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'nobody', step: 'waitRetry', onlyOn: ['nobody'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'fewerRecipients' },
      { actor: 'you', step: 'sendLater', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'limitRate' },
    ],
    checks: ['recipient-count'],
  },
  rejected: {
    id: 'rejected', persistence: 'soft', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'recipient', step: 'allowSender', onlyOn: theirs },
      { actor: 'you', step: 'useOwnAddress', onlyOn: ['you'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'you', step: 'askToBeAllowed', onlyOn: theirs },
      { actor: 'yourAdministrator', step: 'checkSenderAddress', onlyOn: ours },
      { actor: 'yourAdministrator', step: 'checkSenderDomain', onlyOn: ours },
      { actor: 'recipientAdministrator', step: 'recipientAdminAllow', onlyOn: theirs },
    ],
    checks: ['sender-domain-exists', 'sender-mx', 'sender-address-syntax'],
  },
  policyviolation: {
    id: 'policyviolation', persistence: 'soft', turn: 'recipientAdministrator', retryHelps: false, responsible: 'recipientSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckFilter' },
      { actor: 'you', step: 'rewriteMessage', onlyOn: ['you'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['spf', 'dkim', 'dmarc', 'blocklist'],
  },
  securityerror: {
    id: 'securityerror', persistence: 'soft', turn: 'you', retryHelps: false, responsible: 'senderSide', breaksAt: 'yourServer',
    steps: [
      { actor: 'you', step: 'signInAgain', onlyOn: ['you'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'sendLater', onlyOn: ['nobody'] },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'yourAdministrator', step: 'checkSignIn', onlyOn: ['you', 'nobody'] },
      { actor: 'yourAdministrator', step: 'enableTls', onlyOn: ['yourAdministrator', 'helpDesk', 'recipientAdministrator'] },
      { actor: 'yourAdministrator', step: 'fixConnector', onlyOn: ['yourAdministrator', 'helpDesk', 'recipientAdministrator'] },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixServer', onlyOn: ['yourAdministrator', 'helpDesk', ...theirs] },
    ],
    checks: ['starttls'],
  },
  contenterror: {
    id: 'contenterror', persistence: 'hard', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'sendPlainText' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'fixMessageFormat' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['message-format'],
  },
  notcompliantrfc: {
    id: 'notcompliantrfc', persistence: 'hard', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'yourAdministrator', step: 'fixMessageFormat' },
    ],
    checks: ['from-header', 'message-format'],
  },
  virusdetected: {
    id: 'virusdetected', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'sender', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'scanComputer' },
      { actor: 'you', step: 'shareOnceScanned' },
      { actor: 'you', step: 'removeAttachment' },
      { actor: 'yourAdministrator', step: 'stopSpamSource' },
    ],
    checks: ['attachment-types'],
  },
  networkerror: {
    id: 'networkerror', persistence: 'soft', turn: 'recipientAdministrator', retryHelps: true, responsible: 'network', breaksAt: 'recipientServer',
    steps: [
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckReachable' },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixMx' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'sendLater' },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'yourAdministrator', step: 'checkConnection' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['recipient-mx', 'recipient-mx-reachable'],
  },
  expired: {
    id: 'expired', persistence: 'soft', turn: 'recipientAdministrator', retryHelps: true, responsible: 'network', breaksAt: 'recipientServer',
    steps: [
      { actor: 'recipientAdministrator', step: 'recipientAdminCheckReachable' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'sendLater' },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['recipient-mx-reachable', 'recipient-mx', 'recipient-domain-exists'],
  },
  systemerror: {
    id: 'systemerror', persistence: 'soft', turn: 'recipientAdministrator', retryHelps: true, responsible: 'recipientSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'recipientAdministrator', step: 'recipientAdminFixServer', onlyOn: theirsOrNobodys },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'passOnToHelpDesk', onlyOn: ['helpDesk'] },
      { actor: 'you', step: 'sendLater' },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'yourAdministrator', step: 'checkServiceStatus' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['service-status'],
  },
  systemfull: {
    id: 'systemfull', persistence: 'soft', turn: 'recipientAdministrator', retryHelps: true, responsible: 'recipientSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'recipientAdministrator', step: 'recipientAdminFreeDisk', onlyOn: theirsOrNobodys },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'sendLater' },
      { actor: 'yourAdministrator', step: 'checkServiceStatus' },
    ],
    checks: ['service-status'],
  },
  notaccept: {
    id: 'notaccept', persistence: 'hard', turn: 'you', retryHelps: false, responsible: 'recipientSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'checkDomain' },
      { actor: 'you', step: 'askNewAddress' },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixMx' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['recipient-null-mx', 'recipient-mx'],
  },
  syntaxerror: {
    id: 'syntaxerror', persistence: 'soft', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'recipientServer',
    steps: [
      { actor: 'you', step: 'checkAddress' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'passOnToHelpDesk', onlyOn: ['helpDesk'] },
      { actor: 'yourAdministrator', step: 'checkLogs' },
      { actor: 'recipientAdministrator', step: 'recipientAdminFixServer' },
    ],
    checks: ['recipient-address-syntax'],
  },
  mailererror: {
    id: 'mailererror', persistence: 'soft', turn: 'recipientAdministrator', retryHelps: true, responsible: 'recipientSide', breaksAt: 'mailbox',
    steps: [
      { actor: 'recipientAdministrator', step: 'recipientAdminFixServer' },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: [],
  },
  onhold: {
    id: 'onhold', persistence: 'soft', turn: 'nobody', retryHelps: true, responsible: 'nobody', breaksAt: 'recipientServer',
    steps: [
      { actor: 'nobody', step: 'waitRetry', onlyOn: ['nobody'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'sendOnceGivenUp' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: [],
  },
  vacation: {
    id: 'vacation', persistence: 'none', turn: 'nobody', retryHelps: false, responsible: 'nobody', breaksAt: 'unknown',
    steps: [{ actor: 'nobody', step: 'doNotResend' }],
    checks: [],
  },
  feedback: {
    id: 'feedback', persistence: 'none', turn: 'yourAdministrator', retryHelps: false, responsible: 'senderSide', breaksAt: 'unknown',
    steps: [
      { actor: 'yourAdministrator', step: 'stopSpamSource' },
      { actor: 'you', step: 'passOnToAdministrator' },
    ],
    checks: ['sent-items-match'],
  },
  delivered: {
    id: 'delivered', persistence: 'none', turn: 'nobody', retryHelps: false, responsible: 'nobody', breaksAt: 'unknown',
    steps: [{ actor: 'nobody', step: 'doNotResend' }],
    checks: [],
  },
  undefined: {
    id: 'undefined', persistence: 'soft', turn: 'helpDesk', retryHelps: false, responsible: 'nobody', breaksAt: 'unknown',
    steps: [
      { actor: 'you', step: 'checkAddress', onlyOn: ['you', 'helpDesk'] },
      { actor: 'you', step: 'passOnToHelpDesk', onlyOn: ['you', 'helpDesk'] },
      { actor: 'you', step: 'sendLaterUnless5', onlyOn: ['helpDesk'] },
      { actor: 'you', step: 'passOnToAdministrator', onlyOn: ['yourAdministrator'] },
      { actor: 'you', step: 'tellRecipient', onlyOn: theirs },
      { actor: 'helpDesk', step: 'openTicket' },
      { actor: 'yourAdministrator', step: 'checkLogs' },
    ],
    checks: ['recipient-domain-exists', 'recipient-mx'],
  },
};
