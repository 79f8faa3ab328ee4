import fc from 'fast-check';
import { readReport } from '../../../../src/core/dsn/read-report';
import { parseMessages } from '../../../../src/core/mime/mime-part';
import { receivedMail } from '../../../../src/core/mime/received-mail';

type Pieces = Parameters<typeof receivedMail>[0];

const piecesOf = (more: Partial<Pieces> = {}): Pieces => ({
  kind: 'pieces', fields: { subject: null, from: null, to: [], date: null, messageId: null }, headers: null, text: 'words', html: null, enclosed: [], ...more,
});
const written = (more: Partial<Pieces> = {}): string => new TextDecoder().decode(receivedMail(piecesOf(more)));
const mail = (text: string): Uint8Array => new TextEncoder().encode(text);

const HEADERS = [
  'Received: from mx.example by mail.example.com; Fri, 2 Jan 2026 03:04:05 +0000',
  'From: Mail Delivery System <mailer-daemon@mx.example>',
  'To: ann@example.com',
  'Subject: Undelivered Mail Returned to Sender',
  'Auto-Submitted: auto-replied',
  'X-Failed-Recipients: bob@example.net',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status;',
  '\tboundary="old"',
  'Content-Transfer-Encoding: 8bit',
].join('\r\n');

describe('receivedMail', () => {
  it('keeps the received fields but those of MIME, and what made it a report', () => {
    const [root] = parseMessages(receivedMail(piecesOf({ headers: HEADERS })));
    expect(root?.contentType.value).toBe('multipart/report');
    expect(root?.contentType.parameters['report-type']).toBe('delivery-status');
    expect(root?.contentType.parameters['boundary']).not.toBe('old');
    for (const name of ['received', 'auto-submitted', 'x-failed-recipients']) expect(root?.has(name)).toBe(true);
    expect(root?.has('content-transfer-encoding')).toBe(false);
  });

  it('writes the fields that the program tells where no header came, without a chance to add others', () => {
    const text = written({ fields: { subject: 'Offer\r\nBcc: x@example.net', from: { name: 'A "b"\r\n', address: 'a@example.com>\r\nX: y' }, to: [{ name: '', address: 'ann@example.com' }], date: '2026-01-02T03:04:05.000Z', messageId: '<1@x.example>' } });
    expect(text).toContain('Subject: Offer Bcc: x@example.net\r\n');
    expect(text).toContain('To: ann@example.com\r\n');
    expect(text).toContain('Date: Fri, 02 Jan 2026 03:04:05 +0000\r\n');
    expect(text).not.toMatch(/^(?:Bcc|X):/m);
  });

  it('does not write a field twice', () => {
    expect(written({ headers: HEADERS, fields: { subject: 'Other', from: null, to: [], date: null, messageId: null } }).match(/^Subject:/gm)).toHaveLength(1);
  });

  it('ends the header at its blank line, and leaves out lines that are no field with what is folded into them', () => {
    const text = written({ headers: '\r\nSubject: a\r\nno field\r\n folded\r\nX-One: b\r\n \r\nX-Failed-Recipients: eve@example.net\r\n' });
    expect(text).toContain('Subject: a\r\nX-One: b\r\n');
    expect(text).not.toMatch(/folded|eve@/);
  });

  it('writes of a person what there is', () => {
    const fields = (name: string, address: string): string =>
      written({ fields: { subject: '', from: { name, address }, to: [{ name: '', address: '' }], date: 'tomorrow', messageId: null } });
    expect(fields('Mail Delivery', '')).toContain('From: "Mail Delivery"\r\n');
    expect(fields('Ann', 'ann@example.com')).toContain('From: "Ann" <ann@example.com>\r\n');
    expect(fields('', '')).not.toMatch(/^(?:From|To|Subject|Date|Message-ID):/m);
  });

  it('carries text, HTML and the enclosed messages, but no file of classic Outlook', () => {
    const [root] = parseMessages(receivedMail(piecesOf({ html: '<p>words</p>', enclosed: [mail('Subject: in\r\n\r\nx'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])] })));
    expect(root?.children.map(({ contentType }) => contentType.value)).toEqual(['multipart/alternative', 'message/rfc822']);
  });

  it('lets no part end early', () => {
    const first = /boundary="([^"]+)"/.exec(written())?.[1] ?? '';
    const [root] = parseMessages(receivedMail(piecesOf({ text: `before\r\n--${first}--\r\n--${first}\r\nafter`, enclosed: [mail(`Subject: in\r\n\r\n--${first}`)] })));
    expect(root?.children).toHaveLength(2);
  });

  it('finds a delimiter in one way through, however many are taken', () => {
    const text = Array.from({ length: 60_000 }, (_, number) => `--=_words-${number % 900}_=\n--=_parts-${number % 900}_=`).join('\n');
    const began = performance.now();
    const [root] = parseMessages(receivedMail(piecesOf({ text, html: '<p>words</p>' })));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(root?.children).toHaveLength(1);
    expect(root?.children[0]?.children).toHaveLength(2);
  });

  it('comes to an end where every delimiter is taken', () => {
    const text = Array.from({ length: 5_000 }, (_, number) => `--=_words-${number}_=\n--=_parts-${number}_=`).join('\n');
    expect(receivedMail(piecesOf({ text, html: '<p>words</p>' })).length).toBeGreaterThan(text.length);
  });

  it('is read as a notice whose machine-readable part is missing', () => {
    const report = readReport(receivedMail(piecesOf({ headers: HEADERS, text: 'This is the mail system at host mx.example.\r\n\r\nI\'m sorry to have to inform you that your message could not\r\nbe delivered to one or more recipients.\r\n\r\n<bob@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\r\n' })), 'text-only');
    expect(report.kind).toBe('failed');
    expect(report.completeness).toBe('text-only');
    expect(report.recipients.map(({ address }) => address?.value)).toEqual(['bob@example.net']);
  });

  it('is whole where the machine-readable part came along', () => {
    const status = 'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; bob@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n';
    expect(readReport(mail(`From: a@mx.example\r\nMIME-Version: 1.0\r\n${status}`), 'text-only').completeness).toBe('whole');
  });

  it('reads any pieces without a throw, and keeps each in its place', () => {
    const person = fc.record({ name: fc.string(), address: fc.string() });
    const pieces = fc.record({
      kind: fc.constant('pieces' as const),
      fields: fc.record({ subject: fc.option(fc.string()), from: fc.option(person), to: fc.array(person, { maxLength: 3 }), date: fc.option(fc.string()), messageId: fc.option(fc.string()) }),
      headers: fc.option(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(HEADERS))),
      text: fc.option(fc.string({ unit: 'binary' })), html: fc.option(fc.string()), enclosed: fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 3 }),
    });
    fc.assert(fc.property(pieces, (given) => {
      const bytes = receivedMail(given);
      expect(parseMessages(bytes)).toHaveLength(1);
      expect(typeof readReport(bytes, 'text-only').kind).toBe('string');
    }), { numRuns: 200 });
  });
});
