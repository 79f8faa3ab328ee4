/**
 * What became of researched rows that the tables do not hold as they stand, by id. The audit wants every row either
 * recognised with its reason or named here; a row named here that has become superfluous fails it too.
 */

/** Rows without a place in the tables, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  'exchange-online/5.4.311': 'No source was found. An answer with this code is explained by its subject (network), and by its words.',
  'exchange-online/5.4.313-315': 'No source was found. The words that come with it ("message expired") are recognised.',
  'exchange-online/5.4.319-325': 'No source was found. The words that come with it ("message expired") are recognised.',
  'outlook.com/s3115': 'No source was found. The code that it comes with, 4.7.650, and the words "rate limited due to IP reputation" stand in the tables.',
  'yahoo/gl01': 'No source was found. The word "greylisting" is recognised.',
  'cisco/cisco:sbrs-421': 'No source was found. The words "too many connections" are recognised.',
  'spamhaus/spamhaus:zrd': 'No source was found: the zone is asked under another name, by customers only.',
  'exchange/5.2.1': 'The code alone has two meanings, and the tables give it the one that the registry has too: not to be opened. For quarantine the words decide.',
  'orange/ofr_513': 'Undocumented, and the answer gives no reason: nothing more than the refusal can be said.',
  'standard/4.0.0': 'Names no reason. The reply and the words decide.',
  'standard/4.5.0': 'Names no reason. The reply and the words decide.',
  'standard/5.5.0': 'Names no reason. The reply and the words decide.',
  'standard/4.1.9': 'Names no reason: the address was valid, and what came after is unknown (RFC 3886). No fault of the address is made of it.',
  'standard/5.1.9': 'Names no reason: the address was valid, and what came after is unknown (RFC 3886). No fault of the address is made of it.',
  'ovh/ovh:expired-subscription': 'Never in a bounce: a state of the account, shown in the control panel. The check of the account asks for it.',
  'ovh/ovh:security-policy': 'Never in a bounce: a state of the account, shown in the control panel. The check of the account asks for it.',
  'ovh/ovh:mx': 'Never in a bounce: the check "mx-provider" sees it in the DNS.',
  'ovh/ovh:domain-expired': 'Never in a bounce: the check "domain-registration" sees it.',
  'ovh/ovh:spam-lock-exchange': 'Never in a bounce: a state of the account, shown in the control panel. The check of the account asks for it.',
  'spamhaus/spamhaus:rc:127.0.0.2': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.0.0.3': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.0.0.4': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.0.0.9': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.0.0.10': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.0.0.11': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.0.1.2': 'Never in a bounce: an answer in the DNS, and no source was found.',
  'spamhaus/spamhaus:rc:127.255.255.252': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.255.255.254': 'Never in a bounce: an answer in the DNS.',
  'spamhaus/spamhaus:rc:127.255.255.255': 'Never in a bounce: an answer in the DNS, and no source was found.',
};

const subjectMeaning = 'A code of this subject that nobody registered is explained by the subject (RFC 3463), which says more than "undefined".';

/** Rows that the tables hold with another reason, and why. */
export const decidedOtherwise: Readonly<Record<string, string>> = {
  'standard/x.1.x': subjectMeaning,
  'standard/x.2.x': subjectMeaning,
  'standard/x.3.x': subjectMeaning,
  'standard/x.4.x': subjectMeaning,
  'standard/x.6.x': subjectMeaning,
  'standard/x.7.x': subjectMeaning,
  'standard/4.4.4': 'Temporary: the route may come back, so that the domain is not called unknown.',
  'exchange/resolver.adr.invalidinsmtp': 'Microsoft names the cause: Outlook sent what had not been turned into an address. The sender types it again.',
  'exchange/resolver.rst.recipsizelimit': 'The limit is that of one mailbox, as X.2.3 says (RFC 3463).',
  'exchange/resolver.rst.recipientsizelimit': 'The limit is that of one mailbox, as X.2.3 says (RFC 3463).',
  'gmail/5.7.0': 'A kind of file that is never accepted; nobody found a virus.',
  'mimecast/mc:user unknown': 'The words come with 503: commands out of order, or no sign-in. The address is not at fault.',
  'standard/4.7.15': 'A server that takes only mail of a higher priority, perhaps for a time (RFC 6710): neither a sign-in nor encryption was refused.',
  'standard/5.7.15': 'A server that takes only mail of a higher priority, perhaps for a time (RFC 6710): neither a sign-in nor encryption was refused.',
  'barracuda/bar:greylist': 'Greylisting asks the server to wait, not to send less.',
};

/** Notes of the research that doubt a row, so that the row is marked as uncertain in the tables. The other notes compare or explain. */
export const doubtingNotes: readonly string[] = ['exchange-online/5.7.171'];

/** Replies without a row, and why. */
export const repliesLeftOut: Readonly<Record<number, string>> = {
  421: 'Used for anything: a busy server, a limit, a policy. The words decide.',
  550: 'Used for anything. The words decide.',
  553: 'Used for anything. The words decide.',
  554: 'Used for anything. The words decide.',
};
