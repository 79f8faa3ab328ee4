import { returnedText } from '../../../../src/core/dsn/returned-text';

const encoder = new TextEncoder();

/** A notice that returns `message`. */
const notice = (message: string, type = 'message/rfc822', end = '\r\n--r--\r\n'): Uint8Array => encoder.encode([
  'From: Mail System <mailer-daemon@out.example>',
  'To: claire@atelier.example',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
  '',
  '--r',
  '',
  'Your message could not be delivered.',
  '--r',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; out.example',
  '',
  'Final-Recipient: rfc822; sophie@nordlog.example',
  'Action: failed',
  'Status: 5.1.1',
  '--r',
  `Content-Type: ${type}`,
  '',
  message,
].join('\r\n') + end);

const head = 'From: claire@atelier.example\r\nBcc: hidden@private.example\r\nSubject: Quote\r\n';
const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\nHello Sophie,\r\nsee below.';
const html = 'Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style><p>Hello <b>Sophie</b></p><script>alert(1)</script>';
const multi = (subtype: string, parts: readonly string[], boundary = 'm'): string =>
  `Content-Type: multipart/${subtype}; boundary=${boundary}\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--`;
const pdf = 'Content-Type: application/pdf; name=q.pdf\r\nContent-Disposition: attachment; filename=q.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=';

describe('text of the returned message', () => {
  test.each<[string, Uint8Array, string | null, boolean | null]>([
    ['plain', notice(head + plain), 'Hello Sophie,\nsee below.', false],
    ['no Content-Type', notice(`${head}\r\nHello`), 'Hello', false],
    ['HTML as text', notice(head + html), 'Hello Sophie', false],
    ['plain before HTML', notice(head + multi('alternative', [html, plain])), 'Hello Sophie,\nsee below.', false],
    ['HTML where plain is empty', notice(head + multi('alternative', ['Content-Type: text/plain\r\n\r\n ', html])), 'Hello Sophie', false],
    ['with a file', notice(head + multi('mixed', [plain, pdf])), 'Hello Sophie,\nsee below.', true],
    ['a text file is no text', notice(head + multi('mixed', [plain, 'Content-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nfile'])), 'Hello Sophie,\nsee below.', true],
    ['a picture inside', notice(head + multi('alternative', [plain, multi('related', [html, 'Content-Type: image/png\r\n\r\nx'], 'n')])), 'Hello Sophie,\nsee below.', true],
    ['an attached message is not looked into', notice(head + multi('mixed', [plain, 'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ninner words'])), 'Hello Sophie,\nsee below.', true],
    ['signed', notice(head + multi('signed', [plain, 'Content-Type: application/pgp-signature\r\n\r\nx'])), 'Hello Sophie,\nsee below.', false],
    ['encrypted', notice(`${head}Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB`), null, true],
    ['header alone, as such', notice(head, 'text/rfc822-headers'), null, null],
    ['header alone, as a message', notice(head), null, null],
    ['cut off in the middle', notice(`${head}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n${plain}`), 'Hello Sophie,\nsee below.', null],
    ['a notice that came back', notice(`${head}Content-Type: multipart/report; boundary=q\r\n\r\n--q\r\n\r\nwords\r\n--q--`), null, null],
    ['nothing returned', encoder.encode('Subject: x\r\n\r\nHello'), null, null],
    ['empty', new Uint8Array(), null, null],
  ])('%s', (_name, mail, text, hadAttachments) => {
    expect(returnedText(mail)).toEqual({ text, cut: false, hadAttachments });
  });

  test('encodings are decoded', () => {
    expect(returnedText(notice(`${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDevis r=E9vis=E9 =\r\nici`)).text).toBe('Devis révisé ici');
  });

  test('no header of the returned message, and none of its addresses', () => {
    expect(returnedText(notice(head + plain)).text).not.toMatch(/hidden|Subject|claire/);
  });

  test.each([['a', 20_000], ['a'.repeat(19_999) + '😀', 19_999]])('at most 20,000 characters, never half of one', (unit, length) => {
    const { text, cut } = returnedText(notice(`${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${unit.repeat(unit.length === 1 ? 50_000 : 2)}`));
    expect(cut).toBe(true);
    expect(text).toHaveLength(length);
  });

  test('deep nesting and thousands of parts end', () => {
    let deep = plain;
    for (let i = 0; i < 60; i += 1) deep = multi('mixed', [deep], `d${i}x`);
    expect(() => returnedText(notice(head + deep))).not.toThrow();
    const wide = returnedText(notice(head + multi('mixed', Array.from({ length: 3000 }, () => 'Content-Type: text/plain\r\n\r\nx'))));
    expect(wide.hadAttachments).toBeNull();
  });
});
