import type { Answer, RecipientReport } from '../../../../src/core/dsn/delivery-report';
import { classify } from '../../../../src/core/explanation/classify';
import type { SetAside } from '../../../../src/core/explanation/explanation';
import type { Actor, ReasonId } from '../../../../src/core/knowledge/types';
import { recipient, report } from './reports';

/** The recipient of a notice that quotes one answer. */
function refusedWith(text: string, values: Parameters<typeof recipient>[0] = {}): RecipientReport {
  const status = /\b[245]\.\d\.\d{1,3}\b/.exec(text)?.[0] ?? null;
  const replyCode = /^[245]\d\d\b/.exec(text)?.[0] ?? null;
  const answers: Answer[] = text === '' ? [] : [{ status, replyCode, text, server: values.remoteMta ?? null }];
  return recipient({
    address: 'paul.leroy@cabinet-leroy.example', action: 'failed', status, replyCode, diagnosticCode: text === '' ? null : text, answers, ...values,
  });
}

const microsoft = 'cabinet-leroy-example.mail.protection.outlook.com';
const google = 'gmail-smtp-in.l.google.com';
const own = 'mx1.cabinet-leroy.example';

function reasonOf(text: string, remoteMta: string | null, more: Parameters<typeof report>[0] = {}): ReasonId {
  return classify(refusedWith(text, { remoteMta }), report(more)).reason;
}

describe('classify: one code, several meanings, told apart by who refused', () => {
  it.each<[string, string, string | null, ReasonId]>([
    ['5.1.10 at Microsoft', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', microsoft, 'userunknown'],
    ['5.1.10 at Microsoft, code alone', '550 5.1.10', microsoft, 'userunknown'],
    ['5.1.10 elsewhere is null MX (RFC 7505)', '550 5.1.10 Recipient address has null MX', null, 'notaccept'],
    ['5.4.1 at Microsoft', '550 5.4.1 Recipient address rejected: Access denied. [AM0EUR02.prod.protection.outlook.com]', microsoft, 'userunknown'],
    ['5.4.1 in its registered sense', '451 5.4.1 No answer from host', own, 'networkerror'],
    ['5.7.1 relaying', '554 5.7.1 <paul.leroy@cabinet-leroy.example>: Relay access denied', own, 'norelaying'],
    ['5.7.1 block list', '554 5.7.1 Service unavailable; Client host [203.0.113.25] blocked using zen.spamhaus.org', own, 'blocked'],
    ['5.7.1 transport rule', '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy', microsoft, 'policyviolation'],
    ['5.7.1 spam at Gmail', '550-5.7.1 Gmail has detected that this message is likely unsolicited mail. - gsmtp', google, 'spamdetected'],
    ['5.7.1 Microsoft block list', '550 5.7.1 Unfortunately, messages from [203.0.113.25] weren\'t sent. part of their network is on our block list (S3150).', 'outlook-com.olc.protection.outlook.com', 'blocked'],
    ['5.7.1 alone', '550 5.7.1 Refused', own, 'policyviolation'],
    ['5.7.12 at Microsoft', '550 5.7.12 RESOLVER.RST.SenderAuthenticated; sender was not authenticated by organization', microsoft, 'rejected'],
    ['5.7.29 at Gmail', '550 5.7.29 message was not sent over a TLS connection - gsmtp', google, 'securityerror'],
    ['5.7.9 at Yahoo', '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/smtp-error-codes/', 'mta5.am0.yahoodns.net', 'policyviolation'],
  ])('%s', (_name, text, remoteMta, reason) => {
    expect(reasonOf(text, remoteMta)).toBe(reason);
  });

  it.each(['5.1.10', '5.4.1', '5.7.12', '5.7.27', '5.7.30'])('%s from nobody knows whom says only what its meanings share', (code) => {
    const classification = classify(refusedWith(`550 ${code}`), report({ format: 'general' }));
    expect(classification).toMatchObject({ reason: 'undefined', shared: true, decidedBy: { kind: 'iana-code', seen: code } });
  });

  it('the reporter\'s product settles it where the notice names no other server', () => {
    expect(reasonOf('550 5.1.10', null, { format: 'exchange-online' })).toBe('userunknown');
  });
});

describe('classify: words and codes that disagree', () => {
  it.each<[string, string, string | null, ReasonId, string]>([
    ['a full mailbox under 5.1.1 at Orange', '552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417', 'smtp-in.orange.fr', 'mailboxfull', 'standard/5.1.1'],
    ['a full mailbox under 5.1.1, server unknown', '550 5.1.1 user over quota', own, 'mailboxfull', 'standard/5.1.1'],
    ['over quota under 5.7.1', '554 5.7.1 The user you are trying to reach is over quota', own, 'mailboxfull', 'standard/x.7.1'],
  ])('%s: the words win and the code is kept', (_name, text, remoteMta, reason, code) => {
    const classification = classify(refusedWith(text, { remoteMta }), report({}));
    expect(classification.reason).toBe(reason);
    expect(classification.setAside.map(({ witness }) => witness.row)).toContain(code);
  });

  it('says why each witness was set aside', () => {
    const { setAside } = classify(refusedWith('550 5.1.1 user over quota', { remoteMta: own }), report({}));
    expect(Object.fromEntries(setAside.map(({ witness, why }): [string, SetAside] => [witness.row, why]))).toEqual({
      'standard/5.1.1': 'contradicted', 'class/5': 'less-specific',
    });
  });

  it('a success stays a success whatever stands beside it (RFC 3464 §2.3.3)', () => {
    const classification = classify(refusedWith('250 2.1.5 mailbox full warning', { action: 'delivered' }), report({}));
    expect(classification).toMatchObject({ reason: 'delivered', decidedBy: { kind: 'action', row: 'action/delivered', seen: 'delivered' } });
  });
});

describe('classify: grounds', () => {
  it('tells the code, the words that agree and the class that was too general (picture 07)', () => {
    const text = '550 5.7.23 The message was rejected because of Sender Policy Framework violation. 203.0.113.25 is not allowed to send mail for atelier-martin.example';
    expect(classify(refusedWith(text, { remoteMta: microsoft }), report({}))).toEqual({
      reason: 'authfailure',
      decidedBy: { kind: 'service-code', row: 'exchange-online/5.7.23', service: 'Exchange Online', seen: '5.7.23', reason: 'authfailure' },
      alsoSeen: [{ kind: 'service-phrase', row: 'exchange-online/5.7.23', service: 'Exchange Online', seen: 'Sender Policy Framework violation', reason: 'authfailure' }],
      setAside: [{ witness: { kind: 'class', row: 'class/5', service: null, seen: '5.x', reason: 'undefined' }, why: 'less-specific' }],
      shared: false, turn: 'yourAdministrator', retryHelps: false, checks: expect.arrayContaining(['spf']),
    });
  });

  it('quotes the words as the server wrote them', () => {
    expect(classify(refusedWith('550 5.0.0 <x@y.example>... User Unknown', { remoteMta: own }), report({})).decidedBy)
      .toEqual({ kind: 'phrase', row: 'phrase/user unknown', service: null, seen: 'User Unknown', reason: 'userunknown' });
  });

  it('a block list is never named as the one who refused', () => {
    const { decidedBy } = classify(refusedWith('554 5.7.1 rejected, see https://www.spamhaus.org/query/ip/203.0.113.25', { remoteMta: own }), report({}));
    expect(decidedBy).toMatchObject({ kind: 'phrase', service: null, reason: 'blocked' });
  });

  it('a look-up page of Spamhaus for a domain is about a domain, not about the server', () => {
    const { decidedBy } = classify(refusedWith('554 5.7.1 rejected, see https://www.spamhaus.org/query/domain/contoso.example', { remoteMta: own }), report({}));
    expect(decidedBy).toMatchObject({ row: 'spamhaus/dbl', service: null, reason: 'blocked' });
  });

  it('software that anybody runs is a product, not the service that refused', () => {
    const { decidedBy } = classify(refusedWith('550 5.1.1 RESOLVER.ADR.RecipNotFound; not found', { remoteMta: own }), report({}));
    expect(decidedBy).toMatchObject({ kind: 'product-phrase', service: 'Exchange Server', reason: 'userunknown' });
  });

  it.each<[string, string, Actor, boolean]>([
    ['row overrides the turn', '550 5.7.124 RESOLVER.RST.RestrictedToGroupPermission; Not in allowed-senders list', 'recipientAdministrator', false],
    ['the reason\'s own turn', '550 5.7.23 The message was rejected because of Sender Policy Framework violation', 'yourAdministrator', false],
    ['waiting helps', '450 4.2.1 The user you are trying to contact is receiving mail too quickly - gsmtp', 'nobody', true],
  ])('%s', (_name, text, turn, retryHelps) => {
    expect(classify(refusedWith(text, { remoteMta: microsoft }), report({}))).toMatchObject({ turn, retryHelps });
  });

  it.each<[string, string, Actor, boolean]>([
    ['words about the encryption between servers', '530 5.7.0 Must issue a STARTTLS command first', 'yourAdministrator', false],
    ['words about a sign-in', '535 Authentication failed: bad username or password', 'you', false],
    ['words that a message went round', '554 5.4.0 Error: too many hops', 'recipientAdministrator', false],
    ['words that nobody was reached', '451 Connection refused', 'recipientAdministrator', true],
    ['an address that could not be checked for now', '450 4.1.1 no', 'you', true],
    ['an address that does not exist', '550 5.1.1 no', 'you', false],
  ])('general words and codes, too, give the turn and tell whether to try again: %s', (_name, text, turn, retryHelps) => {
    expect(classify(refusedWith(text, { remoteMta: own }), report({}))).toMatchObject({ turn, retryHelps });
  });

  it.each(['550', '553', '554', '421'])('%s alone tells no reason', (reply) => {
    expect(classify(refusedWith(`${reply} no`, { remoteMta: own }), report({}))).toMatchObject({
      reason: 'undefined', decidedBy: null, shared: false, turn: 'helpDesk',
      setAside: [{ witness: { kind: 'class' }, why: 'less-specific' }],
    });
  });

  it.each<[string, ReasonId]>([['552', 'mailboxfull'], ['451', 'systemerror'], ['535', 'securityerror'], ['556', 'notaccept']])(
    'the reply %s decides where nothing else does', (reply, reason) => {
      expect(classify(refusedWith(`${reply} no`, { remoteMta: own }), report({}))).toMatchObject({ reason, decidedBy: { kind: 'reply', seen: reply } });
    },
  );

  it('an empty recipient is "undefined" without grounds', () => {
    expect(classify(recipient({}), report({}))).toMatchObject({ reason: 'undefined', decidedBy: null, alsoSeen: [], setAside: [], shared: false });
  });
});

describe('classify: answers that wrap another', () => {
  const wrapped = (outer: string, inner: string, innerServer: string | null, status: string): RecipientReport => refusedWith('', {
    status, diagnosticCode: `${outer} -> ${inner}`,
    answers: [outer, inner].map((text, index): Answer => ({
      status: /\b[245]\.\d\.\d{1,3}\b/.exec(text)?.[0] ?? null, replyCode: /^[245]\d\d/.exec(text)?.[0] ?? null, text, server: index === 1 ? innerServer : null,
    })),
  });

  it.each<[string, string, string, string | null, ReasonId]>([
    ['5.4.300 around a TLS failure', '550 5.4.300 Message expired', '451 4.7.1 STARTTLS is required to send mail', own, 'securityerror'],
    ['4.4.7 around a refused connection', '550 4.4.7 QUEUE.Expired; message expired', '441 4.4.1 Error encountered while communicating with primary target IP address: connection refused', own, 'networkerror'],
    ['5.1.351 around a full mailbox', '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable', '552 5.2.2 mailbox full', own, 'mailboxfull'],
    ['5.7.350 around Gmail\'s SPF refusal', '550 5.7.350 Remote server returned message detected as spam', '550-5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM. - gsmtp', google, 'authfailure'],
    ['a forwarder around the next hop', '550 5.1.1 undeliverable address: host mx.next.example said', '550 5.7.1 message content rejected due to spam', 'mx.next.example', 'spamdetected'],
  ])('%s: the innermost decides', (_name, outer, inner, innerServer, reason) => {
    const outerCode = /\b[245]\.\d\.\d{1,3}\b/.exec(outer)?.[0] ?? '';
    const classification = classify(wrapped(outer, inner, innerServer, outerCode), report({ format: 'exchange-online', reportingMta: 'AM0PR01.prod.exchangelabs.com' }));
    expect(classification.reason).toBe(reason);
    expect(classification.setAside.filter(({ why }) => why === 'wrapper').map(({ witness }) => witness.seen)).toContain(outerCode);
  });

  it('a wrapper that quotes nothing decides itself', () => {
    expect(reasonOf('550 4.4.7 QUEUE.Expired; message expired', null, { format: 'exchange-online' })).toBe('expired');
    expect(reasonOf('550 5.4.300 Message expired', null, { format: 'exchange-online' })).toBe('expired');
  });

  it('a wrapper without a meaning of its own names no cause alone, and is the last word where nothing else speaks', () => {
    expect(classify(refusedWith('550 5.0.350 Remote server returned an error'), report({ format: 'exchange-online' })))
      .toMatchObject({ reason: 'undefined', decidedBy: { row: 'exchange-online/5.0.350' }, setAside: [] });
  });

  it('words of the queue yield to what kept the message waiting', () => {
    const text = '4.4.7 Delivery time expired; last error: connect to mx1.cabinet-leroy.example: no route to host';
    expect(classify(refusedWith(text), report({})).reason).toBe('networkerror');
  });
});

describe('classify: words of many systems, whoever writes them', () => {
  it.each<[ReasonId, string]>([
    ['userunknown', '550 5.1.1 <paul@cabinet-leroy.example> User doesn\'t exist: paul@cabinet-leroy.example'],
    ['userunknown', '550-Mailbox unknown.  Either there is no mailbox associated with this name or you may not see it'],
    ['userunknown', '550 User <paul@cabinet-leroy.example> unknown'],
    ['userunknown', '550 Destinataire inconnu'],
    ['userunknown', 'Utilisateur Paul Leroy (paul@cabinet-leroy.example) non répertorié dans l\'annuaire Domino'],
    ['mailboxfull', '552 account is full (quota exceeded)'],
    ['mailboxfull', '550 Inbox is full'],
    ['mailboxfull', '552 Requested mail action aborted: exceeded storage allocation'],
    ['mailboxfull', '550 Boîte aux lettres pleine'],
    ['mailboxfull', 'mail.local: /var/mail/p/paul: Disc quota exceeded'],
    ['suspend', '550 The account has been disabled'],
    ['hasmoved', '551 User has moved; please try another address'],
    ['mesgtoobig', '552 sorry, that message size exceeds my databytes limit (#5.3.4)'],
    ['mesgtoobig', '552 Message is too large; 10485760 bytes max'],
    ['norelaying', '550 Delivery is not allowed to this address.'],
    ['norelaying', '553 sorry, that domain isn\'t in my list of allowed rcpthosts (#5.7.1)'],
    ['blocked', '554 Client host [203.0.113.25] blocked by bl.spamcop.net'],
    ['blocked', '554 too many invalid recipients'],
    ['requireptr', '550 5.7.1 Missing reverse DNS for 203.0.113.25'],
    ['spamdetected', '550 this message contains spam'],
    ['virusdetected', '554 message infected with W32/Example'],
    ['authfailure', '550 5.7.1 DKIM verification failed'],
    ['securityerror', '530 SMTP authentication is required.'],
    ['toomanyconn', '421 Too many concurrent connections from 203.0.113.25'],
    ['speeding', '451 sending rate limit exceeded'],
    ['speeding', '550 Daily sending quota exceeded'],
    ['hostunknown', 'unable to route: no mail hosts for domain'],
    ['hostunknown', '450 4.1.2 <paul@cabinet-leroy.example>: Recipient address rejected: Domain not found'],
    ['networkerror', 'This message is looping: it already has my Delivered-To line. (#5.4.6)'],
    ['systemerror', 'mail for cabinet-leroy.example loops back to myself'],
    ['mailererror', 'procmail: Couldn\'t create "/var/mail/paul"'],
    ['rejected', 'You do not have permission to send to this recipient.'],
    ['expired', 'all hosts for \'cabinet-leroy.example\' have been failing for a long time'],
    ['filtered', 'Address is on the suppression list for your account'],
  ])('%s: %s', (reason, text) => {
    expect(reasonOf(text, own)).toBe(reason);
  });

  it.each<[string, string, ReasonId]>([
    ['longer words hold the shorter ones', '450 4.7.1 <mx>: Helo command rejected: Host not found', 'blocked'],
    ['a single word tells more than a vague code', '554 5.7.1 refused as SPAM', 'spamdetected'],
    ['but less than a clear one', '552 5.2.2 refused as SPAM', 'mailboxfull'],
    ['a name is no word', '554 5.7.1 refused by antispam.cabinet-leroy.example', 'policyviolation'],
    ['words that only repeat the refusal tell no more than the code', '554 5.7.1 Recipient address rejected: no', 'policyviolation'],
  ])('%s', (_name, text, reason) => {
    expect(reasonOf(text, own)).toBe(reason);
  });

  it.each<[string, string, ReasonId, string]>([
    ['a full mailbox', '550 5.2.2 no such user', 'mailboxfull', 'standard/x.2.2'],
    ['a failed check', '550 5.7.26 user unknown', 'authfailure', 'standard/x.7.26'],
  ])('a code that nobody writes by habit outweighs the words: %s', (_name, text, reason, row) => {
    expect(classify(refusedWith(text, { remoteMta: own }), report({}))).toMatchObject({ reason, decidedBy: { row } });
  });

  it.each<[string, ReasonId, string]>([
    ['5.1.99', 'userunknown', 'standard/x.1.0'], ['5.6.99', 'contenterror', 'standard/x.6.0'], ['5.7.99', 'policyviolation', 'standard/x.7.1'],
  ])('of the unregistered %s the subject is left', (code, reason, row) => {
    expect(classify(refusedWith(`554 ${code} no`, { remoteMta: own }), report({}))).toMatchObject({ reason, decidedBy: { kind: 'iana-code', row, seen: code } });
  });

  it('a subject yields to any word', () => {
    expect(reasonOf('550 5.4.999 message expired', own)).toBe('expired');
  });
});

describe('classify: whose address is unknown', () => {
  it.each<[ReasonId, string, string]>([
    ['rejected', '553 5.1.8 <claire.martin@atelier-martin.example>... Domain of sender address claire.martin@atelier-martin.example does not exist', 'phrase/domain of sender'],
    ['rejected', '550 5.1.0 <claire.martin@atelier-martin.example>: Sender address rejected: User unknown in virtual mailbox table', 'phrase/sender address rejected'],
    ['rejected', '550 5.1.7 <claire.martin@atelier-martin.example>: Sender address rejected: undeliverable address: unknown user', 'phrase/sender address rejected'],
    ['rejected', '553 5.5.4 <claire>... Domain name required for sender address claire', 'phrase/domain name required for sender address'],
    ['rejected', '550-Unrouteable address 550 Sender verify failed', 'phrase/sender verify failed'],
    ['authfailure', '550 5.7.1 Sender address rejected: SPF fail', 'phrase/spf fail'],
    ['userunknown', '550 5.1.1 <paul.leroy@cabinet-leroy.example>: Recipient address rejected: User unknown', 'phrase/user unknown'],
    ['notaccept', '550 5.1.2 <paul.leroy@cabinet-leroy.example>... Host unknown (Name server: .: host not found)', 'phrase/name server: .: host not found'],
    ['hostunknown', '550 5.1.2 <paul.leroy@cabinet-leroy.example>... Host unknown (Name server: cabinet-leroy.example: host not found)', 'phrase/host not found'],
    ['onhold', '450 4.1.1 <paul.leroy@cabinet-leroy.example>: Recipient address rejected: unverified address: Address verification in progress', 'phrase/unverified address'],
  ])('%s: "%s"', (reason, text, row) => {
    expect(classify(refusedWith(text, { remoteMta: own }), report({}))).toMatchObject({ reason, decidedBy: { row } });
  });
});

describe('classify: notices in other languages, without a code', () => {
  it.each<[ReasonId, string]>([
    ['userunknown', 'Die eingegebene E-Mail-Adresse konnte nicht gefunden werden. Überprüfen Sie die E-Mail-Adresse.'],
    ['userunknown', 'Die E-Mail-Adresse des Empfängers wurde im E-Mail-System des Empfängers nicht gefunden.'],
    ['userunknown', '** Die Adresse wurde nicht gefunden **'],
    ['userunknown', 'Adressat unbekannt oder Mailbox deaktiviert'],
    ['userunknown', 'Destinatario sconosciuto o mailbox disattivata'],
    ['userunknown', 'paul no se encuentra en la Libreta de direcciones de Domino'],
    ['userunknown', 'Nie ma takiego konta'],
    ['mailboxfull', 'Das Postfach des Empfängers ist voll und kann jetzt keine Nachrichten annehmen.'],
    ['mailboxfull', 'Benutzer hat das Speichervolumen ueberschritten'],
    ['mailboxfull', 'El buzón del destinatario está lleno y no puede aceptar mensajes.'],
    ['mailboxfull', 'A caixa de correio do destinatário está cheia.'],
    ['mailboxfull', '受信者のメールボックスがいっぱいです。'],
    ['suspend', 'Esta casilla ha expirado por falta de uso'],
    ['suspend', 'Questo indirizzo e\' bloccato per inutilizzo'],
    ['spamdetected', 'Wiadomosc zostala odrzucona przez system antyspamowy'],
    ['expired', 'Tiempo de entrega vencido'],
    ['speeding', 'Limite d’envoi atteinte'],
  ])('%s: "%s"', (reason, text) => {
    expect(classify(refusedWith(text, { remoteMta: null }), report({ format: 'general' })).reason).toBe(reason);
  });
});

describe('classify: where the answer stands', () => {
  it.each<[string, string, 'CONN' | 'EHLO' | 'STARTTLS' | 'MAIL' | 'RCPT', ReasonId]>([
    ['a refused connection', '554 no', 'CONN', 'blocked'],
    ['a busy server', '421 no', 'CONN', 'undefined'],
    ['a refused name', '501 5.0.0 Invalid domain name', 'EHLO', 'blocked'],
    ['a refused name under a vague code', '550 5.7.1 no', 'EHLO', 'blocked'],
    ['encryption', '454 no', 'STARTTLS', 'securityerror'],
    ['a refused sender', '550 no', 'MAIL', 'rejected'],
    ['an unknown domain is the sender\'s', '550 5.1.2 domain not found', 'MAIL', 'rejected'],
    ['clear words count more', '554 relay access denied', 'MAIL', 'norelaying'],
    ['a refused recipient alone tells nothing', '550 no', 'RCPT', 'undefined'],
  ])('%s: "%s" after %s', (_name, text, stage, reason) => {
    expect(classify(refusedWith(text, { remoteMta: own, stage }), report({})).reason).toBe(reason);
  });

  it.each<[string, 'RCPT' | 'DATA' | null, ReasonId]>([
    ['550 5.2.1 User unknown', null, 'filtered'], ['550 5.2.1 User unknown', 'RCPT', 'userunknown'], ['550 5.1.1 User unknown', 'DATA', 'userunknown'],
    ['553 news.atelier-martin.example does not exist', null, 'hostunknown'], ['553 news.atelier-martin.example does not exist', 'DATA', 'rejected'],
    ['550 5.1.2 domain not found', 'DATA', 'hostunknown'],
  ])('"%s" after %s', (text, stage, reason) => {
    expect(classify(refusedWith(text, { remoteMta: own, stage }), report({})).reason).toBe(reason);
  });

  it.each<[string, RecipientReport['stage'] extends infer S ? (S extends { value: infer V } ? V : never) : never, ReasonId]>([
    ['after RCPT it is the address', 'RCPT', 'userunknown'],
    ['after DATA a rule of the mailbox', 'DATA', 'filtered'],
    ['after MAIL the sender', 'MAIL', 'rejected'],
  ])('"user unknown" %s', (_name, stage, reason) => {
    expect(classify(refusedWith('550 5.0.0 User unknown', { remoteMta: own, stage }), report({})).reason).toBe(reason);
  });

  it('the notice is read where the recipient has no words of its own, each recipient in its own passage', () => {
    const both = [refusedWith('', { address: 'a@one.example' }), refusedWith('', { address: 'b@two.example' })] as const;
    const notice = report({ recipients: both, text: 'Not delivered:\n\na@one.example\n  mailbox is full\n\nb@two.example\n  no such user\n' });
    expect(both.map((one) => classify(one, notice).reason)).toEqual(['mailboxfull', 'userunknown']);
  });

  it('and not where it has words, for what follows them may be about the next one', () => {
    const first = refusedWith('550 You cannot write to yourself.', { address: 'a@one.example' });
    const second = refusedWith('', { address: 'b@two.example' });
    const text = '<a@one.example>: 550 You cannot write to yourself.\n550 two.example... 550 Host unknown\n554 <b@two.example>... Host unknown\n';
    const reasonsOf = (recipients: RecipientReport[]) => recipients.map((one) => classify(one, report({ recipients, text })).reason);
    expect(reasonsOf([first, second])).toEqual(['undefined', 'hostunknown']);
  });

  it('a delay without a word of its cause is only a delay', () => {
    expect(classify(refusedWith('', { action: 'delayed', status: '4.0.0' }), report({ kind: 'delayed' })))
      .toMatchObject({ reason: 'expired', decidedBy: { kind: 'action', seen: 'delayed' } });
  });

  it('what is no bounce needs no witness', () => {
    expect(classify(recipient({}), report({ kind: 'abuse-report' })).reason).toBe('feedback');
    expect(classify(recipient({}), report({ kind: 'automatic-reply' })).reason).toBe('vacation');
  });
});

describe('classify: services', () => {
  it.each<[string, string, string, ReasonId, string]>([
    ['Gmail 5.7.26', '550-5.7.26 Unauthenticated email from atelier-martin.example is not accepted due to domain\'s DMARC policy. - gsmtp', google, 'authfailure', 'gmail/5.7.26'],
    ['Gmail 5.1.1', '550-5.1.1 The email account that you tried to reach does not exist. https://support.google.com/mail/?p=NoSuchUser - gsmtp', google, 'userunknown', 'gmail/5.1.1'],
    ['Orange OFR_506', '550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]', 'smtp-in.orange.fr', 'spamdetected', 'orange/ofr_506'],
    ['Orange, tag with an instance number', '421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]', 'smtp-in.orange.fr', 'toomanyconn', 'orange/ofr_104'],
    ['La Poste', '550 5.5.0 Adresse d au moins un destinataire invalide. LPN007_416', 'smtp-in.laposte.net', 'userunknown', 'laposte/lpn_416'],
    ['SFR', '554 5.7.1 Client host rejected: Abus detecte GU_EIB_02', 'smtp-in.sfr.fr', 'blocked', 'sfr/gu_eib_02'],
    ['Yahoo TSS04', '421 4.7.0 [TSS04] Messages from 203.0.113.25 temporarily deferred', 'mta5.am0.yahoodns.net', 'badreputation', 'yahoo/tss04'],
    ['Outlook.com 5.7.515', '550 5.7.515 Access denied, sending domain ATELIER-MARTIN.EXAMPLE does not meet the required authentication level', 'outlook-com.olc.protection.outlook.com', 'authfailure', 'outlook.com/5.7.515'],
    ['a range of Exchange Online', '550 5.7.606 Access denied, banned sending IP [203.0.113.25]', microsoft, 'blocked', 'exchange-online/5.7.606-649'],
    ['a range without its words', '550 5.7.950 custom words of a rule', microsoft, 'policyviolation', 'exchange-online/5.7.900-999'],
    ['a code out of a range, with a row of its own', '550 5.7.711 Access denied, bad inbound connector. AS(2204)', microsoft, 'blocked', 'exchange-online/5.7.711'],
    ['a full mailbox of the sender, not of the recipient', '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionQuotaExceeded', microsoft, 'mailboxfull', 'exchange-online/5.2.2~3'],
    ['a full mailbox of the recipient', '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionQuotaExceeded', microsoft, 'mailboxfull', 'exchange-online/5.2.2~2'],
    ['a certificate without its chain', '450 4.4.317 Cannot connect to remote server [Message=UntrustedRoot]', microsoft, 'securityerror', 'exchange-online/4.4.317'],
    ['files inside a file', '550 5.0.350 Remote server returned an error -> 550 Requested action not taken: policy violation detected (AS345)', microsoft, 'contenterror', 'exchange-online/5.0.350~embedded'],
    ['Spectrum, a range of tags', '550 5.7.1 AUP#1350 see https://www.spectrum.net', 'pkvw-mx.msg.pkvw.co.charter.net', 'speeding', 'spectrum/aup#1350-1490'],
    ['Facebook', '550 5.7.1 POL-P4 https://www.facebook.com/postmaster/response_codes', 'msgin.vvv.facebook.com', 'blocked', 'facebook/pol-p4'],
    ['Mimecast, known by its address', '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550', own, 'userunknown', 'mimecast/invalid-recipient'],
    ['La Poste, tag without an instance', '550 5.1.1 Invalid recipient. LPN416', 'smtp-in.laposte.net', 'userunknown', 'laposte/lpn_416'],
    ['Google\'s state after DATA', '550 550 <paul@cabinet-leroy.example> No such user here (state 17).', google, 'userunknown', 'gmail/state-17~words'],
    ['Google could not sign in at the outgoing server', '535 SMTP AUTH failed with the remote server. (state 8).', google, 'securityerror', 'gmail/state-8'],
    ['Google\'s outgoing server without a sign-in', '500 Remote server does not support SMTP Authenticated Relay (state 12).', google, 'norelaying', 'gmail/state-12'],
    ['Gmail 5.5.1, a sign-in', '530-5.5.1 Authentication Required. Learn more at https://support.google.com/mail/?p=WantAuthError - gsmtp', google, 'securityerror', 'gmail/5.5.1~2'],
    ['Gmail 5.6.0, a loop', '554 5.6.0 Message exceeded 50 hops, this may indicate a mail loop - gsmtp', google, 'networkerror', 'gmail/5.6.0~2'],
    ['OVH, by reply', '535 5.0.0 no', 'ssl0.mail.ovh.net', 'securityerror', 'ovh/535'],
  ])('%s', (_name, text, remoteMta, reason, row) => {
    const { reason: found, decidedBy, alsoSeen } = classify(refusedWith(text, { remoteMta }), report({}));
    expect(found).toBe(reason);
    expect([decidedBy?.row, ...alsoSeen.map((witness) => witness.row)]).toContain(row);
  });

  it('words that many write count for a service only where it answered', () => {
    expect(classify(refusedWith('452 4.0.0 mailbox busy', { remoteMta: own }), report({})).decidedBy?.service ?? null).toBeNull();
    expect(classify(refusedWith('554 4.3.2 mailbox busy', { remoteMta: microsoft }), report({})).decidedBy)
      .toMatchObject({ service: 'Exchange Online', reason: 'mailboxfull' });
  });

  it('words that remind of a service do not name it where another one answered', () => {
    expect(classify(refusedWith('421 4.7.0 [XX] temporarily deferred due to unexpected volume or user complaints', { remoteMta: google }), report({})).decidedBy)
      .toMatchObject({ kind: 'phrase', service: null, reason: 'badreputation' });
  });

  it('a name server that did not answer says nothing of the domain', () => {
    const text = 'Host or domain name not found. Name service error for name=cabinet-leroy.example type=MX: Host not found, try again';
    expect(classify(refusedWith(text), report({})).reason).toBe('networkerror');
    expect(classify(refusedWith(text.replace(', try again', '')), report({})).reason).toBe('hostunknown');
  });

  it('the recipient\'s domain tells who refused where no server is named', () => {
    expect(classify(refusedWith('552 5.2.3 no', { address: 'paul@gmail.com' }), report({})).decidedBy?.service).toBe('Gmail');
    expect(classify(refusedWith('552 5.2.3 no', { address: 'paul@gmail.com', remoteMta: own }), report({})).decidedBy?.service).toBeNull();
  });
});

describe('classify: the codes of OVH\'s guide for Exchange', () => {
  it.each<[string, string, ReasonId]>([
    ['4.3.1', 'Insufficient system resources', 'systemfull'],
    ['4.3.2', 'System not accepting network messages', 'notaccept'],
    ['4.4.1', 'Connection timed out', 'networkerror'],
    ['4.4.2', 'Connection dropped', 'networkerror'],
    ['4.4.7', 'Message expired', 'expired'],
    ['5.1.0', 'Sender denied', 'rejected'],
    ['5.1.1', 'Bad destination mailbox address', 'userunknown'],
    ['5.2.2', 'Mailbox full', 'mailboxfull'],
    ['5.2.3', 'Message too large', 'exceedlimit'],
    ['5.4.4', 'Invalid arguments', 'hostunknown'],
    ['5.5.3', 'Too many recipients', 'toomanyconn'],
  ])('%s, with and without its words, where OVH wrote the notice', (code, words, reason) => {
    const ovh = report({ format: 'exchange-server', reportingMta: 'ex5.mail.ovh.net' });
    expect(classify(refusedWith(`${code[0]}50 ${code}`), ovh).reason).toBe(reason);
    expect(classify(refusedWith(`${code[0]}50 ${code} ${words}`), ovh).reason).toBe(reason);
  });
});

describe('classify: hostile text', () => {
  it.each([
    ['a long answer', `550 5.1.1 ${'user '.repeat(200_000)}`], ['only phrase beginnings', 'recipient … '.repeat(50_000)],
    ['lone surrogates', '550 \ud800\udfff\ud800 user unknown \udc00'], ['controls', '550 5.1.1 \u0000\u202e\u2066 user unknown'],
  ])('%s is read in bounded time', (_name, text) => {
    const begin = performance.now();
    expect(typeof classify(refusedWith('', { diagnosticCode: text }), report({ text })).reason).toBe('string');
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

describe('classify: uncertain rows', () => {
  it.each<[string, string, string, ReasonId, string]>([
    ['a tag alone', '421 Service refused. LPN001_108', 'smtp4.laposte.net', 'speeding', 'laposte/lpn_108'],
    ['a tag beside clear words', '421 Mailbox full. LPN001_108', 'smtp4.laposte.net', 'mailboxfull', 'phrase/mailbox full'],
    ['a tag beside a registered code', '450 4.2.2 OFR_108', 'smtp-in.orange.fr', 'mailboxfull', 'standard/x.2.2'],
    ['a tag beside a registered code that is vague', '450 4.7.1 OFR_108', 'smtp-in.orange.fr', 'policyviolation', 'standard/x.7.1'],
    ['a tag beside a code that nobody registered, of which only the subject is known', '450 4.7.99 OFR_108', 'smtp-in.orange.fr', 'speeding', 'orange/ofr_108'],
    ['a code alone', '550 5.7.171', microsoft, 'policyviolation', 'exchange-online/5.7.171'],
    ['a code beside clear words', '550 5.7.171 blocked using zen.spamhaus.org', microsoft, 'blocked', 'spamhaus/zen'],
    ['a certain tag beside the same vague code', '450 4.7.1 OFR_109', 'smtp-in.orange.fr', 'speeding', 'orange/ofr_109'],
  ])('never outrank a certain one: %s', (_name, text, remoteMta, reason, row) => {
    expect(classify(refusedWith(text, { remoteMta }), report({}))).toMatchObject({ reason, decidedBy: { row } });
  });
});

describe('classify: words of another code', () => {
  it.each<[string, string, string | null, ReasonId, string]>([
    ['words under 5.7.511 do not turn 5.7.502, which has a row of its own', '550 5.7.502 Access denied, banned sender', microsoft, 'rejected', 'exchange-online/5.7.502'],
    ['the same words under their own code', '550 5.7.511 Access denied, banned sender', microsoft, 'blocked', 'exchange-online/5.7.511'],
    ['words for a span of codes say nothing of a code outside it', '451 4.7.860 Access denied, please try again later', microsoft, 'blocked', 'exchange-online/4.7.850-899'],
    ['and count inside it', '451 4.7.550 Access denied, please try again later', microsoft, 'speeding', 'exchange-online/4.7.500-699~words'],
  ])('%s', (_name, text, remoteMta, reason, row) => {
    expect(classify(refusedWith(text, { remoteMta }), report({}))).toMatchObject({ reason, decidedBy: { row } });
  });

  it('X.1.9 is no fault of the address, which was valid', () => {
    expect(classify(refusedWith('550 5.1.9'), report({})).reason).toBe('undefined');
    expect(classify(refusedWith('550 5.1.99'), report({})).reason).toBe('userunknown');
  });
});
