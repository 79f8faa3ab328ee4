import { existsSync, readFileSync } from 'node:fs';
import { readReport } from '../../../../src/core/dsn/read-report';
import type { DeliveryReport } from '../../../../src/core/dsn/delivery-report';
import { readMsg } from '../../../../src/core/msg/read-msg';
import { writeCompoundFile } from '../../../../tools/fixtures/compound-writer';
import { msgSpecimens } from '../../../../tools/fixtures/msg-specimens';
import { writeMsg, type MsgSpecimen, type Values } from '../../../../tools/fixtures/msg-writer';

const FOLDER = 'test/fixtures/messages/msg';

function bytesOf(specimen: MsgSpecimen): Uint8Array {
  const mail = readMsg(writeMsg(specimen));
  if (!mail.readable) throw new Error(mail.why);
  return mail.bytes;
}

const mailOf = (specimen: MsgSpecimen): string => new TextDecoder().decode(bytesOf(specimen));

const reportOf = (specimen: MsgSpecimen): DeliveryReport => readReport(bytesOf(specimen));

/** A report on one recipient. */
function ndr(row: Values, properties: Values = {}): MsgSpecimen {
  return { properties: { 0x001a: 'REPORT.IPM.Note.NDR', 0x0037: 'Undeliverable: Minutes', ...properties }, recipients: [{ 0x39fe: 'kim@example.org', ...row }] };
}

describe('the specimens', () => {
  it.each(Object.entries(msgSpecimens))('%s is what the writer makes of it', (name, specimen) => {
    expect(existsSync(`${FOLDER}/${name}`)).toBe(true);
    expect(new Uint8Array(readFileSync(`${FOLDER}/${name}`))).toEqual(writeMsg(specimen));
  });
});

describe('a delivery report', () => {
  it.each([
    ['REPORT.IPM.Note.NDR', 'failed'],
    ['report.ipm.note.ndr', 'failed'],
    ['REPORT.IPM.Schedule.Meeting.Request.NDR', 'failed'],
    ['REPORT.IPM.Note.SMIME.MultipartSigned.NDR', 'failed'],
    ['REPORT.IPM.Note.Delayed.DR', 'delayed'],
    ['REPORT.IPM.Note.Expanded.DR', 'expanded'],
    ['REPORT.IPM.Note.Relayed.DR', 'relayed'],
    ['REPORT.IPM.Note.DR', 'delivered'],
    ['REPORT.IPM.Note.IPNRN', 'read-receipt'],
    ['REPORT.IPM.Note.IPNNRN', 'read-receipt'],
    ['REPORT.IPM.Note', 'ordinary'],
    ['IPM.Note', 'ordinary'],
  ])('of class %s is %s', (messageClass, kind) => {
    const { kind: read, completeness } = reportOf(ndr({}, { 0x001a: messageClass, 0x0037: 'Minutes', 0x1000: 'Hello.\r\n' }));
    expect([read, completeness]).toEqual([kind, 'whole']);
  });

  const summed = '<mx.example.org #5.7.520 smtp;550 5.7.520 Access denied>';
  const words = 'Delivery has failed to these recipients or groups:\r\n\r\nkim@example.org\r\n\r\nDiagnostic information for administrators:\r\n\r\nGenerating server: ex19.fabrikam.example\r\n\r\nkim@example.org\r\nmx.example.org\r\nRemote Server returned \'550 5.7.708 Access denied, traffic not accepted from this IP\'\r\n';
  it.each<[string, Values, Values, { status: string | null; diagnosticCode: string | null }]>([
    ['the sum before the number', { 0x0c1b: summed, 0x0c20: 571 }, {}, { status: '5.7.520', diagnosticCode: '550 5.7.520 Access denied' }],
    ['the code of the sum before that of the words, as in a mail with X-Supplementary-Info', { 0x0c1b: summed, 0x0c20: 571 }, { 0x1000: words }, { status: '5.7.520', diagnosticCode: '550 5.7.708 Access denied, traffic not accepted from this IP' }],
    ['the words before a cut number', { 0x0c20: 570 }, { 0x1000: words }, { status: '5.7.708', diagnosticCode: '550 5.7.708 Access denied, traffic not accepted from this IP' }],
    ['a cut number alone is no status', { 0x0c20: 570 }, {}, { status: null, diagnosticCode: null }],
    ['a whole number alone', { 0x0c20: 511 }, {}, { status: '5.1.1', diagnosticCode: null }],
    ['numbers of X.400 alone', { 0x0c04: 1, 0x0c05: 0 }, {}, { status: null, diagnosticCode: null }],
    ['a sum without server and words', { 0x0c1b: '<#5.4.6>', 0x0c20: 546 }, {}, { status: '5.4.6', diagnosticCode: null }],
    ['words in place of a sum', { 0x0c1b: 'smtp;550 5.7.1 Unable to relay', 0x0c20: 571 }, {}, { status: '5.7.1', diagnosticCode: '550 5.7.1 Unable to relay' }],
    ['the text of the report where there is no sum', { 0x1001: 'No such user here' }, {}, { status: null, diagnosticCode: 'No such user here' }],
    ['line ends in a sum begin no field', { 0x0c1b: '<mx.example.org #5.1.1 smtp;550 5.1.1 No\r\nStatus: 5.2.2>' }, {}, { status: '5.1.1', diagnosticCode: '550 5.1.1 No Status: 5.2.2' }],
  ])('trust: %s', (_row, row, properties, expected) => {
    const [recipient] = reportOf(ndr(row, properties)).recipients;
    expect({ status: recipient?.status?.value ?? null, diagnosticCode: recipient?.diagnosticCode?.value ?? null }).toEqual(expected);
  });

  it.each<[string, Values, string | null, string | null]>([
    ['the internet address', { 0x39fe: 'kim@example.org', 0x3003: '/o=FABRIKAM/cn=KIM', 0x3001: 'Kim' }, 'kim@example.org', 'Kim'],
    ['the address of type SMTP', { 0x39fe: '', 0x3003: 'SMTP:kim@example.org' }, 'kim@example.org', null],
    ['a name that is an address', { 0x39fe: '', 0x3003: '/o=FABRIKAM/cn=KIM', 0x3001: 'kim@example.org' }, 'kim@example.org', null],
    ['an address that only Exchange knows', { 0x39fe: '', 0x3003: '/o=FABRIKAM/cn=KIM', 0x3001: 'Kim' }, null, 'Kim'],
  ])('address: %s', (_row, row, address, name) => {
    const [recipient] = reportOf(ndr(row)).recipients;
    expect([recipient?.address?.value ?? null, recipient?.displayName?.value ?? null]).toEqual([address, name]);
  });

  it('reads several recipients in the order of their rows, with their own servers', () => {
    const { recipients, reportingMta } = reportOf({
      properties: { 0x001a: 'REPORT.IPM.Note.NDR', 0x6820: 'dns;ex19.fabrikam.example' },
      recipients: Array.from({ length: 17 }, (_, index) => ({ 0x39fe: `u${index}@example.org`, 0x0c21: `mx${index}.example.org`, 0x0c20: 511 })),
    });
    expect(recipients.map(({ address }) => address?.value)).toEqual(Array.from({ length: 17 }, (_, index) => `u${index}@example.org`));
    expect(recipients[16]?.remoteMta?.value).toBe('mx16.example.org');
    expect(reportingMta?.value).toBe('ex19.fabrikam.example');
  });

  it('without rows takes the recipients that the words name', () => {
    const report = reportOf({ properties: { 0x001a: 'REPORT.IPM.Note.NDR', 0x0037: 'Undeliverable: Minutes', 0x0c1a: 'Microsoft Outlook', 0x0c1f: '/O=FABRIKAM/CN=EXCHANGE', 0x1000: words } });
    expect(report.kind).toBe('failed');
    expect(report.recipients.map(({ address, status }) => [address?.value, status?.value])).toEqual([['kim@example.org', '5.7.708']]);
  });

  it('reads words that are HTML alone, in their own charset', () => {
    const html = Uint8Array.from('<html><body><p>Échec de la remise</p></body></html>', (char) => char.charCodeAt(0));
    expect(reportOf(ndr({ 0x0c20: 511 }, { 0x1013: html, 0x3fde: 28591 })).text.trim()).toBe('Échec de la remise');
  });

  it.each<[string, MsgSpecimen['attachments'], Values, { subject: string | null; hops: number; size: number | null }]>([
    ['of the enclosed one', [{ properties: { 0x3705: 5 }, message: { properties: { 0x0037: 'Minutes', 0x007d: 'Received: from pc by ex19.fabrikam.example; Tue, 24 Nov 2026 09:12:01 +0000\r\nSubject: Minutes\r\n' } } }], {}, { subject: 'Minutes', hops: 1, size: null }],
    ['of one enclosed without internet headers', [{ properties: { 0x3705: 5 }, message: { properties: { 0x0037: 'Minutes' } } }], {}, { subject: 'Minutes', hops: 0, size: null }],
    ['as the report tells it', [], { 0x0049: 'Minutes' }, { subject: 'Minutes', hops: 0, size: null }],
  ])('the message that came back: %s', (_row, attachments, properties, expected) => {
    const { original, hops } = reportOf({ ...ndr({}, properties), ...(attachments === undefined ? {} : { attachments }) });
    expect({ subject: original?.subject ?? null, hops: hops.length, size: original?.size ?? null }).toEqual(expected);
  });

  it.each<[string, Values, string | null]>([
    ['when it was delivered', { 0x0e06: new Date('2026-11-24T08:41:13Z'), 0x0032: new Date('2026-11-24T08:41:12Z') }, '2026-11-24T08:41:13+00:00'],
    ['when it was made', { 0x0032: new Date('2026-11-24T08:41:12Z') }, '2026-11-24T08:41:12+00:00'],
    ['unknown', {}, null],
  ])('date of the notice: %s', (_row, properties, date) => {
    expect(reportOf(ndr({}, properties)).notice.date).toBe(date);
  });
});

describe('an ordinary message', () => {
  it('keeps its internet headers, without the line that old servers write above and the parts below', () => {
    const mail = mailOf({ properties: { 0x001a: 'IPM.Note', 0x007d: 'Microsoft Mail Internet Headers Version 2.0\r\nSubject: x\r\n y\r\nContent-Type: text/html;\r\n charset=x\r\nX-Last: 1\r\n\r\n------=_Next\r\nX-Part: 1\r\n', 0x0037: 'other', 0x0c1a: 'Ann', 0x0c1f: 'ann@far.example', 0x1000: 'Hello' } });
    expect(mail.slice(0, mail.indexOf('\r\n\r\n'))).toBe('MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="=_msg-0-parts_="\r\nSubject: x\r\n y\r\nX-Last: 1\r\nFrom: "Ann" <ann@far.example>');
  });

  it('without internet headers is rebuilt from its properties', () => {
    const { notice, kind } = reportOf({
      properties: { 0x001a: 'IPM.Note', 0x0037: 'Réunion', 0x0042: 'Ann "A." Weber', 0x5d02: 'ann@far.example', 0x0039: new Date('2026-11-24T08:00:00Z'), 0x1035: '<1@far.example>', 0x1000: 'Bonjour' },
      recipients: [{ 0x0c15: 2, 0x39fe: 'cc@far.example' }, { 0x0c15: 1, 0x39fe: 'kim@example.org', 0x3001: 'Kim' }],
    });
    expect(kind).toBe('ordinary');
    expect(notice).toEqual({ subject: 'Réunion', from: 'ann@far.example', fromName: 'Ann A. Weber', to: 'kim@example.org', date: '2026-11-24T08:00:00+00:00', messageId: '<1@far.example>' });
  });

  const bounce = 'From: MAILER-DAEMON@a.example\nSubject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host a.example.\n\n<x@b.example>: host b.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n';
  const withAttachment = (properties: Values, message?: MsgSpecimen): MsgSpecimen => ({
    properties: { 0x001a: 'IPM.Note', 0x0037: 'FW: what is this?', 0x0c1a: 'Ann', 0x0c1f: 'ann@far.example', 0x1000: 'See the attachment.' },
    attachments: [message === undefined ? { properties } : { properties, message }],
  });
  it.each<[string, MsgSpecimen, string]>([
    ['an .eml file', withAttachment({ 0x3705: 1, 0x3707: 'notice.EML', 0x3701: new TextEncoder().encode(bounce) }), 'x@b.example'],
    ['a file of type message/rfc822', withAttachment({ 0x3705: 1, 0x370e: 'message/rfc822', 0x3701: new TextEncoder().encode(bounce) }), 'x@b.example'],
    ['a .msg file', withAttachment({ 0x3705: 1, 0x3704: 'notice.msg', 0x3701: writeMsg(ndr({ 0x0c20: 511 })) }), 'kim@example.org'],
    ['an enclosed report', withAttachment({ 0x3705: 5 }, ndr({ 0x0c20: 511 })), 'kim@example.org'],
  ])('is about a bounce that is attached as %s', (_row, specimen, address) => {
    const report = reportOf(specimen);
    expect(report.kind).toBe('about-a-bounce');
    expect(report.recipients[0]?.address?.value).toBe(address);
  });

  it.each<[string, Values]>([
    ['a picture', { 0x3705: 1, 0x3707: 'a.png', 0x370e: 'image/png', 0x3701: new TextEncoder().encode('PICTURE') }],
    ['a .msg file that is none', { 0x3705: 1, 0x3707: 'a.msg', 0x3701: new TextEncoder().encode('PICTURE') }],
  ])('leaves %s aside', (_row, properties) => {
    expect(mailOf(withAttachment(properties))).not.toContain('PICTURE');
  });

  it('keeps the parts of a report that Outlook left as attachments', () => {
    const report = reportOf({
      properties: { 0x001a: 'IPM.Note', 0x0037: 'Delivery Status Notification', 0x007d: 'From: postmaster@far.example\r\nSubject: Delivery Status Notification\r\nContent-Type: multipart/report; report-type="delivery-status"; boundary=x\r\n', 0x1000: 'Words.' },
      attachments: [{ properties: { 0x3705: 1, 0x370e: 'message/delivery-status', 0x3701: new TextEncoder().encode('Reporting-MTA: dns;far.example\r\n\r\nFinal-Recipient: rfc822;kim@example.org\r\nAction: failed\r\nStatus: 5.2.2\r\n') } }],
    });
    expect(report.kind).toBe('failed');
    expect(report.recipients[0]?.status?.value).toBe('5.2.2');
  });

  it('stops at messages in messages in messages', () => {
    let inner: MsgSpecimen = { properties: { 0x001a: 'IPM.Note', 0x0037: 'the innermost' } };
    for (let depth = 0; depth < 8; depth++) inner = { properties: { 0x001a: 'IPM.Note', 0x0037: `level ${depth}` }, attachments: [{ properties: { 0x3705: 5 }, message: inner }] };
    const mail = mailOf(inner);
    expect(mail).toContain('level 5');
    expect(mail).not.toContain('level 4');
  });
});

describe('what is no message', () => {
  const sound = writeMsg(ndr({ 0x0c20: 511 }));
  it.each<[string, Uint8Array, string]>([
    ['the signature and nothing', sound.slice(0, 8), 'outlook-msg'],
    ['half a header', sound.slice(0, 300), 'outlook-msg'],
    ['a message without anything', writeMsg({ properties: {} }), 'outlook-msg'],
    ['an old Word file', writeCompoundFile({ WordDocument: new Uint8Array(5000), '1Table': new Uint8Array(100) }), 'binary'],
  ])('%s', (_row, bytes, why) => {
    expect(readMsg(bytes)).toEqual({ readable: false, why });
  });

  it('never throws, wherever the file is cut or changed', () => {
    for (const specimen of Object.values(msgSpecimens)) {
      const bytes = writeMsg(specimen);
      for (let at = 0; at < bytes.length; at += 61) {
        const changed = bytes.slice();
        changed.fill(255, at, at + 4);
        for (const damaged of [bytes.slice(0, at), changed]) {
          const mail = readMsg(damaged);
          if (mail.readable) expect(readReport(mail.bytes).kind).toEqual(expect.any(String));
        }
      }
    }
  });
});
