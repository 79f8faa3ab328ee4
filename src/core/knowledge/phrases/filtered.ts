import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  reasons: 'https://github.com/sisimai/go-sisimai/tree/5-stable/reason',
  meaning: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.3',
  agents: 'https://github.com/sisimai/go-sisimai/blob/5-stable/lda/lib.go',
  ses: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
  sendgrid: 'https://docs.sendgrid.com/ui/sending-email/bounces-blocks-invalids',
  senders: 'https://github.com/sisimai/go-sisimai/tree/5-stable/lhost',
} as const;

/** Refused after acceptance of the address or by recipient-side preference. */
export const filteredPhrases: readonly PhraseGroup[] = [
  {
    reason: 'filtered', source: 'senders', texts: [
      'mail delivery failed... user unknown',
    ],
  },
  {
    reason: 'filtered', source: 'zonemta', texts: [
      'your message was rejected by this user',
    ],
  },
  {
    reason: 'filtered', source: 'sisimai', texts: [
      'you have been blocked by the recipient', 'message rejected due to user rules',
      'because the recipient is only accepting mail from specific email addresses', 'bounced address',
      'due to extended inactivity new mail is not currently being accepted for this mailbox', 'has restricted sms e-mail',
      'is not accepting any mail', 'not found recipient account', 'refused due to recipient preferences',
      'user refuses to receive this mail', 'user reject',
    ],
  },
  {
    reason: 'filtered', source: 'reasons', texts: [
      'account is protected by', 'recipient id refuse to receive mail', 'is only accepting mail from specific email addresses',
    ],
  },
  {
    reason: 'filtered', source: 'meaning', texts: [
      'user refused', 'blocked by a user configured filter', 'recipient has blocked', 'recipient blocked',
    ],
  },
  {
    reason: 'filtered', source: 'agents', texts: [
      'user does not exist, but will deliver to',
    ],
  },
  {
    reason: 'filtered', source: 'ses', texts: [
      'on the suppression list', 'on the account suppression list', 'address is suppressed', 'address suppressed',
    ],
  },
  {
    reason: 'filtered', source: 'sendgrid', texts: [
      'unsubscribed address',
    ],
  },
  {
    reason: 'filtered', source: 'meaning', texts: [
      'blocked by recipient', 'blocked by the recipient\'s filter',
    ],
  },
];
