import type { PhraseGroup } from '../types';

/** Where the phrases below come from. */
export const sources = {
  sisimai: 'https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai',
  kumomta: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  postfix: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  google: 'https://support.google.com/mail/answer/6596',
  verizon: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Verizon.pm',
  interscan: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/InterScanMSS.pm',
} as const;

/** Local part (before @) does not exist at the receiver. */
export const userUnknownPhrases: readonly PhraseGroup[] = [
  {
    reason: 'userunknown', source: 'kumomta', texts: [
      'not our customer', 'utilisateur inconnu', 'no such id', 'recipient unrecognized',
      'invalid account. tenant or domain not found',
    ],
  },
  {
    reason: 'userunknown', source: 'sisimai', texts: [
      'sorry, no mailbox here by that name', '#5.1.1 bad address', '550 address invalid', '5.1.0 address rejected.',
      'address does not exist', 'address not present in directory', 'address unknown', 'can\'t accept user',
      'destination addresses were unknown', 'destination server rejected recipients', 'email address could not be found', 'invalid address',
      'invalid mailbox', 'invalid recipient', 'is not a known user', 'is not a valid mailbox', 'is not an active address at this host',
      'mailbox does not exist', 'mailbox invalid', 'mailbox is inactive', 'mailbox is unavailable', 'mailbox not present',
      'mailbox not found', 'mailbox unavaiable', 'nessun utente simile in questo indirizzo', 'no account by that name here',
      'no existe dicha persona', 'no existe ese usuario', 'no mail box available for this user',
      'no mailbox by that name is currently available', 'no mailbox found', 'no such address here', 'no such mailbox',
      'no such person at this address', 'no such recipient', 'no such user', 'no thank you rejected: account unavailable',
      'no valid recipients, bye', 'not a valid recipient', 'not a valid user here', 'not a local address', 'not email addresses',
      'recipient address rejected. (in reply to rcpt to command)', 'recipient address rejected: invalid user',
      'recipient address rejected: invalid-recipient', 'recipient address rejected: userunknown', 'recipient does not exist',
      'recipient is not accepted', 'recipient is not local', 'recipient not exist', 'recipient not found', 'recipient not ok',
      'recipient refuses to accept your mail', 'recipient unknown', 'resolver.adr.recipient notfound', 'sorry, badrcptto',
      'sorry, your envelope recipient has been denied', 'that domain or user isn\'t in my list of allowed rcpthosts',
      'the following recipients was undeliverable', 'the user\'s email name is not found', 'there is no one at this address',
      'this email address is wrong or no longer valid',
      'this recipient is in my badrecipientto list', 'this recipient is not in my validrcptto list', 'this spectator does not exist',
      'unknown mailbox', 'unknown recipient', 'unknown user', 'user does not exist', 'user missing home directory', 'user not active',
      'user not exist', 'user not found', 'user not known', 'user unknown', 'vdeliver: invalid or unknown virtual user',
      'your envelope recipient is in my badrcptto list', '> not found', '>... blocked by',
      'account … does not exist at the organization', 'mailbox … does not exist',
      'mailbox … unavailable or access denied', ' in name directory', 'non-existent user', 'rcpt < … does not exist',
      'rcpt ( … t exist', 'recipient … was not found in', 'this user doesn\'t have a … account', 'unknown e … mail address',
      'unknown local … part', 'user … was not found', 'user … does not exist', 'user ( … ) unknown',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'sisimai', texts: [
      'requested action not taken: mailbox unavailable', 'does not exist.',
    ],
  },
  {
    reason: 'userunknown', weak: true, source: 'postfix', texts: [
      'recipient address rejected',
    ],
  },
  {
    reason: 'userunknown', source: 'google', texts: [
      'because the address couldn\'t be found', 'address not found',
    ],
  },
  {
    reason: 'userunknown', source: 'verizon', texts: [
      'no valid recipients for this mm',
    ],
  },
  {
    reason: 'userunknown', source: 'interscan', texts: [
      'check if address is correct',
    ],
  },
];
