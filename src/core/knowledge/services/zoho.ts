import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Zoho.pm',
  fieldManual: 'https://smtpfieldmanual.com/provider/zoho',
  zeptoMail: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
  unusual: 'https://help.zoho.com/portal/en/community/topic/unable-to-send-message-reason-550-5-4-6-unusual-sending-activity-detected',
  senderBlocked: 'https://help.zoho.com/portal/en/community/topic/issue-with-outgoing-mail',
} as const;

/** Zoho Mail: how its servers are recognised, its own codes and words. */
export const zoho: ServiceFacts = {
  scope: 'zoho',
  name: 'Zoho Mail',
  hosts: ['zoho.com', 'zoho.eu', 'zoho.in', 'zohomail.com', 'zohomail.eu'],
  marks: ['zoho mail', '.zoho.com', '.zoho.eu'],
  rows: [
    { id: 'dmarc', match: ['email rejected per dmarc policy'], common: true, reason: 'authfailure', source: 'fieldManual' },
    { id: 'greylist', match: ['greylisted, try again after some time'], common: true, reason: 'onhold', source: 'sisimai' },
    { id: 'spam', match: ['email cannot be delivered. reason: email flagged as spam'], reason: 'rejected', source: 'sisimai' },
    { id: 'destination', match: ['mail rejected by destination domain'], reason: 'rejected', turn: 'recipientAdministrator', source: 'sisimai' },
    { id: 'policy', match: ['email policy violation detected', 'mailbox delivery restricted by policy error'], reason: 'policyviolation', source: 'sisimai' },
    { id: 'system', match: ['temporary system error'], common: true, reason: 'systemerror', turn: 'nobody', source: 'sisimai' },
    { id: 'unknown', match: ['mailbox delivery failure policy error'], reason: 'userunknown', source: 'sisimai' },
    { id: 'unknown~words', match: ['user does not exist'], common: true, reason: 'userunknown', source: 'sisimai' },
    { id: '5.2.3', code: '5.2.3', match: ['mailpolicy violation'], reason: 'policyviolation', source: 'fieldManual' },
    { id: '5.4.6', code: '5.4.6', match: ['unusual sending activity detected'], reason: 'suspend', turn: 'you', source: 'unusual' },
    { id: '5.1.8', code: '5.1.8', match: ['sender address blocked'], common: true, reason: 'suspend', turn: 'you', source: 'senderBlocked' },
    { id: 'relaying', match: ['relaying disallowed as'], reason: 'rejected', turn: 'you', checks: ['from-header'], source: 'zeptoMail' },
    { id: 'size', match: ['email size exceeded the policy'], reason: 'mesgtoobig', source: 'zeptoMail' },
    { id: 'virus', match: ['detected by zoho mail'], reason: 'virusdetected', source: 'sisimai' },
  ],
};
