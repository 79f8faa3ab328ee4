import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import type { DeliveryReport, MessageKind } from '../../../../src/core/dsn/delivery-report';
import { readReport } from '../../../../src/core/dsn/read-report';
import { recogniseInput } from '../../../../src/core/dsn/recognise-input';

const encoder = new TextEncoder();

function readText(text: string): DeliveryReport {
  return readReport(encoder.encode(text));
}

function readFile(path: string): DeliveryReport {
  const input = recogniseInput(readFileSync(path));
  if (!input.readable) throw new Error(`${path}: ${input.why}`);
  return readReport(input.bytes);
}

describe('what is not a bounce', () => {
  const folder = 'test/fixtures/not-bounces';
  const kinds: readonly (readonly [name: string, kind: MessageKind, because: string, recipients: number])[] = [
    ['automatic-reply-en.eml', 'automatic-reply', 'auto-submitted', 0],
    ['automatic-reply-de.eml', 'automatic-reply', 'auto-submitted', 0],
    ['automatic-reply.eml', 'automatic-reply', 'auto-submitted', 0],
    ['automatic-reply-closed-inbox.eml', 'automatic-reply', 'auto-submitted', 0],
    ['read-receipt.eml', 'read-receipt', 'report-type', 0],
    ['abuse-report.eml', 'abuse-report', 'report-type', 0],
    ['challenge.eml', 'challenge', 'wording', 0],
    ['challenge-in-report.eml', 'challenge', 'wording', 0],
    ['about-a-bounce.eml', 'about-a-bounce', 'quoted-notice', 1],
    ['about-a-bounce-attached.eml', 'about-a-bounce', 'attached-report', 1],
    ['about-a-bounce-answered.eml', 'about-a-bounce', 'subject', 0],
    ['relayed.eml', 'relayed', 'format:postfix', 1],
    ['newsletter-about-bounces.eml', 'ordinary', 'list', 0],
    ['help-article-about-bounces.eml', 'ordinary', 'nothing', 0],
    ['calendar-invitation.eml', 'ordinary', 'nothing', 0],
    ['ordinary.eml', 'ordinary', 'nothing', 0],
    ['question-ja.eml', 'ordinary', 'nothing', 0],
  ];

  it.each(kinds)('%s is %s', (name, kind, because, recipients) => {
    const report = readFile(`${folder}/${name}`);
    expect([report.kind, report.kindBecause, report.recipients.length]).toEqual([kind, because, recipients]);
  });

  it('an automatic reply tells until when and whom to write to instead', () => {
    expect(readFile(`${folder}/automatic-reply-en.eml`).automaticReply).toEqual({ until: 'Monday 30 November', contact: 'desk@harbour.example' });
    expect(readFile(`${folder}/automatic-reply-de.eml`).automaticReply).toEqual({ until: '30. November', contact: 'vertretung@kunde.example' });
  });

  it('an attached report gives its recipient', () => {
    const [recipient] = readFile(`${folder}/about-a-bounce-attached.eml`).recipients;
    expect([recipient?.address?.value, recipient?.status?.value]).toEqual(['sophie.marchnad@nordlog.example', '5.1.1']);
  });
});

describe('text that a person copied', () => {
  const folder = 'test/fixtures/messages/pasted';
  type Expected = readonly [address: string, status: string | null, reply: string | null, remote: string | null];
  const specimens: Readonly<Record<string, readonly [kind: MessageKind, reporting: string | null, quoted: boolean, ...recipients: Expected[]]>> = {
    'fr-exchange.txt': ['failed', 'EX01.entreprise.example', false, ['jeanne.morel@atelier.example', '5.1.1', '550', 'mail.atelier.example']],
    'fr-outlook-headers.txt': ['failed', null, false, ['comptabilite@client.example', '5.1.10', '550', 'PR0P264MB1234.FRAP264.PROD.OUTLOOK.COM']],
    'fr-gmail.txt': ['failed', null, false, ['l.bernard@librairie.example', '5.1.1', '550', null]],
    'fr-ovh-quoted.txt': ['failed', null, true, ['contact@fournisseur.example', '5.2.2', '552', 'mx1.fournisseur.example']],
    'en-exchange-delayed.txt': ['delayed', 'AM9PR01MB1234.eurprd01.prod.outlook.com', false, ['anna@partner.example', '4.4.7', '400', null]],
    'en-forwarded.txt': ['failed', null, true, ['sales@vendor.example', '5.7.1', '550', 'mx.vendor.example'], ['orders@vendor.example', '5.1.1', '550', 'mx.vendor.example']],
    'en-thunderbird-quoted.txt': ['failed', null, true, ['fellow@college.example', '5.1.1', '550', '203.0.113.25']],
    'en-outlook-clipboard.html': ['failed', 'SN6PR01MB0001.prod.exchangelabs.com', false, ['kim@gallery.example', '5.2.2', '552', 'mx.gallery.example']],
    'de-exchange.txt': ['failed', 'FR2P281MB0123.DEUP281.PROD.OUTLOOK.COM', false, ['t.weber@kunde.example', '5.2.2', '554', null]],
    'de-gmail.txt': ['failed', null, false, ['info@buchladen.example', '5.1.1', '550', null]],
    'es-exchange.txt': ['failed', 'AS8PR04MB0001.eurprd04.prod.outlook.com', false, ['maria.garcia@cliente.example', '5.7.1', '554', 'mx.cliente.example']],
    'es-gmail-delayed.txt': ['delayed', null, false, ['pedidos@tienda.example', null, null, null]],
    'it-exchange.txt': ['failed', 'PAXPR01MB0002.eurprd01.prod.outlook.com', false, ['luca.rossi@fornitore.example', '5.1.10', '550', null]],
    'it-inoltrato.txt': ['failed', null, true, ['marco@negozio.example', '5.1.1', '550', null]],
    'nl-exchange.txt': ['failed', 'mail.bedrijf.example', false, ['jan.devries@klant.example', '5.2.3', '550', null]],
    'nl-outlook-headers.txt': ['failed', null, false, ['piet@winkel.example', null, null, null]],
    'pt-exchange.txt': ['failed', 'CPXPR80MB0003.lamprd80.prod.outlook.com', false, ['joao.silva@fornecedor.example', '5.7.1', '550', null]],
    'pt-gmail.txt': ['failed', null, false, ['vendas@loja.example', '5.2.1', '550', null]],
    'pt-mailbox-full.txt': ['failed', null, false, ['carla@clinica.example', null, null, null]],
    'pt-unknown-user.txt': ['failed', null, false, ['bruno@oficina.example', null, null, null]],
    'pt-exchange-restricted.txt': ['failed', 'ex02.empresa.example', false, ['diretoria@empresa.example', '5.7.1', '550', null]],
    'nl-exchange-full.txt': ['failed', 'mail.school.example', false, ['sanne.bakker@school.example', null, null, null]],
    'nl-unknown-user.txt': ['failed', null, false, ['pieter@winkel.example', null, null, null]],
    'ja-gmail-full.txt': ['failed', null, false, ['jiro@gmail.example', null, null, null]],
    'ja-gmail-delayed.txt': ['delayed', null, false, ['jiro@gmail.example', '4.2.2', '452', null]],
    'ja-unknown-user.txt': ['failed', null, false, ['ichiro@mise.example', null, null, null]],
  };

  it('has an expectation for every specimen', () => {
    expect(readdirSync(folder).filter((name) => !name.endsWith('.json')).sort()).toEqual(Object.keys(specimens).sort());
  });

  it.each(Object.entries(specimens))('%s', (name, [kind, reporting, quoted, ...recipients]) => {
    const report = readFile(`${folder}/${name}`);
    expect(report.kind).toBe(kind);
    expect(report.completeness).toBe('text-only');
    expect(report.anomalies.some(({ id }) => id === 'quoted')).toBe(quoted);
    expect(report.recipients.map(({ address, status, replyCode, remoteMta }) => [address?.value, status?.value ?? null, replyCode?.value ?? null, remoteMta?.value ?? null])).toEqual(recipients);
    if (reporting !== null) expect(report.reportingMta?.value).toBe(reporting);
  });

  it('keeps the head lines that stood above it', () => {
    const { notice } = readFile(`${folder}/nl-outlook-headers.txt`);
    expect(notice).toMatchObject({ subject: 'Undelivered Mail Returned to Sender', from: 'mailer-daemon@mail.bedrijf.example', to: 'sanne@bedrijf.example' });
  });

  it.each<[string, string, MessageKind]>([
    ['about something else', 'Dear Paul,\n\nthe tiles have arrived, see ann@far.example.\n\nAnn', 'ordinary'],
    ['an article', `${'A bounce is a message that tells you what went wrong.\n'.repeat(12)}Delivery has failed to these recipients or groups:\nann@far.example\n550 5.1.1`, 'ordinary'],
    ['an automatic reply', 'From: Ann Lee\nSent: Monday\nTo: Paul\nSubject: Automatic reply: tiles\n\nI am away until 3 May.', 'automatic-reply'],
    ['the report’s fields', 'Reporting-MTA: dns; out.example\n\nFinal-Recipient: rfc822; ann@far.example\nAction: failed\nStatus: 5.1.1', 'failed'],
    ['a parcel that could not be delivered', 'Delivery notification\n\nWe were unable to deliver your parcel. Please write to\n\nhelp@parcels.example\n\nto choose another day.', 'ordinary'],
    ['nothing', '', 'ordinary'],
  ])('%s', (_row, text, kind) => {
    expect(readText(text).kind).toBe(kind);
  });
});

const bounce = (subject: string, returned: string, address = 'ann@far.example'): string => `Return-Path: <>
From: MAILER-DAEMON@out.example
Subject: ${subject}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

words
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; out.example

Final-Recipient: rfc822; ${address}
Action: failed
Status: 5.1.1
--b
Content-Type: message/rfc822

${returned}
--b--
`;

describe('odd mail', () => {
  it('a bounce of a bounce explains the outer one', () => {
    const inner = bounce('inner', 'Subject: original', 'bob@near.example').replaceAll('boundary=b', 'boundary=c').replaceAll('--b', '--c');
    const report = readText(bounce('outer', inner));
    expect(report.recipients.map(({ address }) => address?.value)).toEqual(['ann@far.example']);
    expect(report.anomalies).toContainEqual({ id: 'nested-bounce', part: '3' });
    expect(report.original?.subject).toBe('inner');
  });

  it.each<[string, string, string]>([
    ['subject', '\u202eelbarevilednU', 'ann@far.example'],
    ['address', 'x', 'ann\u202e@far.example'],
  ])('marks that turn the direction are noted in the %s', (_where, subject, address) => {
    expect(readText(bounce(subject, 'Subject: x', address)).anomalies.map(({ id }) => id)).toContain('bidi-controls');
  });

  it('the header alone', () => {
    const report = readText(bounce('Undeliverable', '').split('\n\n')[0] ?? '');
    expect([report.kind, report.completeness, report.recipients]).toEqual(['failed', 'headers-only', []]);
  });

  it('what the reader marks comes out as an anomaly', () => {
    expect(readText(bounce('x', 'Subject: y').replace('--b--', '')).anomalies.map(({ id }) => id)).toContain('truncated');
  });

  it('is whole when written as JSON', () => {
    const report = readText(bounce('outer', 'Received: from a.example by b.example; Tue, 24 Nov 2026 09:41:07 +0100\nSubject: Hello\nTo: Ann <ann@far.example>'));
    const json = JSON.parse(JSON.stringify(report)) as DeliveryReport;
    expect(json.original).toEqual(report.original);
    expect(json.hops).toEqual(report.hops);
    expect(json.notice.subject).toBe('outer');
    expect(json.text).toBe('words');
  });

  it.each([
    '--- Below this line is a copy of the message.\n\nReturn-Path: <ann@near.example>\nX-Virus-Status: No virus found\n\nHello\n',
    'Received: from a.example by b.example\nX-Virus-Status: No virus found\n\nHello\n',
  ])('its text ends where plain text returns the message: %j', (returned) => {
    const words = 'Hi. This is the qmail-send program at out.example.\nI\'m afraid I wasn\'t able to deliver your message.\n\n<bob@far.example>:\n192.0.2.7 does not like recipient.\nRemote host said: 550 Requested action not taken: mailbox unavailable\n\n';
    const report = readText(`From: MAILER-DAEMON@out.example\nTo: ann@near.example\nSubject: failure notice\n\n${words}${returned}`);
    expect([report.format, report.text.trim()]).toEqual(['qmail', words.trim()]);
  });

  it('a returned message of 25 MB costs under 100 ms and is not decoded', () => {
    const text = encoder.encode(bounce('x', 'Subject: Large\n\n').replace('\n--b--\n', ''));
    const bytes = new Uint8Array(25_000_000).fill(65);
    for (let i = 76; i < bytes.length; i += 77) bytes[i] = 10;
    bytes.set(text);
    bytes.set(encoder.encode('\n--b--\n'), bytes.length - 7);
    readReport(bytes.subarray(0, 2_000_000));
    const start = performance.now();
    const report = readReport(bytes);
    const { original } = report;
    expect(performance.now() - start).toBeLessThan(100);
    expect(original?.subject).toBe('Large');
    expect(original?.size).toBeGreaterThan(24_000_000);
  });

  it('never throws', () => {
    const seed = bounce('x', 'Subject: y');
    fc.assert(fc.property(fc.nat(seed.length), fc.nat(seed.length), fc.string({ unit: 'binary', maxLength: 60 }), (from, to, noise) => {
      const report = readText(seed.slice(0, from) + noise + seed.slice(to));
      JSON.stringify(report);
    }), { seed: 3464, numRuns: 400 });
  });
});
