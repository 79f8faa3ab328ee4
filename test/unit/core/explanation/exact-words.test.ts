/** The words that servers write today, and the row of their service that they lead to: the own texts hang on that row. */
import { classificationOf, hostOf } from '../../../../tools/knowledge/probe';

const answers: readonly (readonly [scope: string, answer: string, row: string])[] = [
  ['gmail', '421 4.3.0 Temporary System Problem. Try again later. - gsmtp', '4.3.0'],
  ['gmail', '451 4.3.0 Multiple destination domains per transaction is unsupported. Please try again.', '4.3.0~2'],
  ['gmail', '452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction.', '4.5.3'],
  ['gmail', '452 4.5.3 Your message has too many recipients.', '4.5.3~2'],
  ['gmail', '451 4.7.26 Unauthenticated email from a.example is not accepted due to domain\'s DMARC policy, but temporary DNS failures prevent authentication.', '4.7.26~2'],
  ['gmail', '421 4.7.26 This email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.', '4.7.26'],
  ['gmail', '421 4.7.28 Gmail has detected an unusual amount of unsolicited email originating from your IP address.', '4.7.28'],
  ['gmail', '421 4.7.28 Gmail has detected this sender exceeded the quota for sending messages that have the same Message-ID:.', '4.7.28~2'],
  ['gmail', '421 4.7.28 In words that nobody has seen yet.', '4.7.28~3'],
  ['gmail', '552 5.3.4 The number of attachments (600) exceeds Google\'s limit of 500 attachments.', '5.3.4~2'],
  ['gmail', '552 5.3.4 Your message exceeded Google\'s message size limits.', '5.3.4'],
  ['gmail', '501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection.', '5.5.4'],
  ['gmail', '535 5.5.4 Optional Argument not permitted for that AUTH mode.', '5.5.4~2'],
  ['gmail', '530 5.7.0 Must issue a STARTTLS command first.', '5.7.0~4'],
  ['gmail', '550 5.7.1 Daily SMTP relay sending limit exceeded for this customer.', '5.7.1~8'],
  ['gmail', '550 5.7.1 Messages missing a valid Message-ID: header are not accepted.', '5.7.1~5'],
  ['gmail', '550 5.7.1 Messages missing a valid address in the From: header, or having no From: header, are not accepted.', '5.7.1~5'],
  ['gmail', '550 5.7.1 Messages with multiple addresses in the From: header are not accepted.', 'from-addresses'],
  ['gmail', '504 5.7.40 Unrecognized authentication type.', '5.7.40~2'],
  ['gmail', '550 5.7.40 Your message was blocked because the sending domain doesn\'t have a DMARC record.', '5.7.40'],
  ['gmail', '535 5.7.80 Username and Password not accepted.', '5.7.80'],
  ['gmail', '534 5.7.90 Application-specific password required.', '5.7.90'],
  ['mimecast', '550 Administrative prohibition - envelope blocked', 'administrative-prohibition-envelope-blocked'],
  ['mimecast', '451 Internal resource is temporarily unavailable', 'internal-resources-are-temporarily-unavailable'],
  ['mimecast', '550 Rejected by header-based Blocked Senders - block policy for header from', 'rejected-by-header-based-blocked-senders'],
  ['mimecast', '550 Rejected by header-based Anti-Spoofing policy', 'rejected-by-header-based-anti-spoofing-policy'],
  ['mimecast', '550 Envelope blocked – User Entry', 'envelope-blocked-user-entry'],
  ['mimecast', '550 Envelope blocked – User Domain Entry', 'envelope-blocked-user-domain-entry'],
  ['vade', '550 5.7.1 Connection refused - 192.0.2.1 blocked by Validity OXSUS0001_102', 'oxsus_102'],
  ['vade', '421 4.2.1 Connection deferred OXSUS0001_102', 'oxsus_102~busy'],
  ['vade', '550 Connection refused OXSEU0001_102', 'oxsus_102'],
  ['vade', '421 4.2.1 Connection deferred OXSUS0002_103', 'oxsus_103'],
  ['vade', '550 5.7.1 Connection refused OXSEU0001_105', 'oxsus_105'],
  ['vade', '550 5.7.1 Connection refused OXSUS0002_108', 'oxsus_108'],
  ['vade', '550 5.7.1 Connection refused OXSEU0001_111', 'oxsus_111'],
  ['cox', '554 cox refused the connection AUP#IPBL0001', 'aup#ipbl0001'],
  ['cox', '554 cox refused the connection AUP#IPBL1000', 'aup#ipbl'],
  ['cox', '554 cox refused the message AUP#URLBL1001', 'aup#urlbl1001'],
  ['cox', '554 cox refused the message AUP#URLBL011', 'aup#urlbl'],
  ['cox', '554 cox refused the connection AUP#IPBL00001', 'aup#ipbl0001'],
  ['mimecast', '503 User unknown', 'user-unknown'],
  ['barracuda', '550 permanent failure for one or more recipients (user@example.org:550 cuda_nsu)', 'nsu'],
  ['messagelabs', '450 Requested action aborted: too many messages', 'per-connection'],
  ['messagelabs', '450 too many recipients received this hour', 'per-hour'],
  ['messagelabs', '452 too many recipients (#4.5.3)', '4.5.3'],
  ['hornetsecurity', '450 4.5.6 (in reply to end of DATA command)', '4.5.6'],
  ['messagelabs', '553 Your IP address has been blacklisted', 'ip-list'],
  ['messagelabs', '553 mail rejected because your IP is in the PBL', 'pbl'],
  ['qq', '550 Mail content denied', 'content'],
  ['qq', '550 Connection denied', 'denied'],
];

it.each(answers)('%s: %s', (scope, answer, row) => {
  const [, reply = '', status, text = ''] = /^(\d{3}) (?:(\d\.\d+\.\d+) )?(.*)$/.exec(answer) ?? [];
  const { decidedBy } = classificationOf({ reply, status: status ?? null, text, host: hostOf(scope) });
  expect(decidedBy?.row).toBe(`${scope}/${row}`);
});

it('a tag with one meaning in each class says neither where the answer shows no class', () => {
  const { decidedBy } = classificationOf({ reply: null, status: null, text: 'Connection closed OXSUS0001_102', host: hostOf('vade') });
  expect(decidedBy?.row.startsWith('vade/') ?? false).toBe(false);
});

it('the size limit of Spectrum is for whoever wrote the message to keep to', () => {
  expect(classificationOf({ reply: '552', status: null, text: 'refused AUP#I-1530', host: hostOf('spectrum') }).turn).toBe('you');
});
