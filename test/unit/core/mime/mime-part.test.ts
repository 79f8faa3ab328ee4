import fc from 'fast-check';
import { MAX_DEPTH, MAX_PARTS } from '../../../../src/core/mime/limits';
import { messageOfText, parseMessage, parseMessages, type MimePart } from '../../../../src/core/mime/mime-part';

const encoder = new TextEncoder();

/** Bytes of a mail written with LF, one character per byte. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const lineEnds: readonly (readonly [name: string, ends: (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['bare CR', (text) => text.replaceAll('\n', '\r')],
];

function leaves(part: MimePart): MimePart[] {
  return part.children.length === 0 ? [part] : part.children.flatMap(leaves);
}

function marksOf(part: MimePart): string[] {
  for (const leaf of leaves(part)) leaf.text();
  return [...new Set(part.marks.map(({ mark }) => mark))];
}

const report = `Return-Path: <>
From: MAILER-DAEMON@out.example
Subject: Undelivered
 Mail Returned
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="b1"

preamble
--b1
Content-Type: text/plain; charset=us-ascii

words
for people

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; out.example

Final-Recipient: rfc822; ann@far.example
Action: failed

--b1
Content-Type: message/rfc822

Subject: Hello
Content-Type: multipart/mixed; boundary=b2

--b2

inner text
--b2--
--b1--
epilogue
`;

describe.each(lineEnds)('a report with %s', (_name, ends) => {
  const root = parseMessage(bytesOf(ends(report)));

  it.each([
    ['RFC 5322 §2.2.3: folded field is unfolded', (): unknown => root.header('subject'), 'Undelivered Mail Returned'],
    ['RFC 2046 §5.1.1: preamble and epilogue are no parts', (): unknown => root.children.length, 3],
    ['RFC 2046 §5.1.1: the line end before a delimiter is not the part’s', (): unknown => root.children[0]?.text(), 'words\nfor people\n'],
    ['RFC 3464 §2.1: the report part keeps its empty lines', (): unknown => root.children[1]?.text(), 'Reporting-MTA: dns; out.example\n\nFinal-Recipient: rfc822; ann@far.example\nAction: failed\n'],
    ['RFC 2046 §5.2.1: an enclosed message is a child', (): unknown => root.children[2]?.children[0]?.header('subject'), 'Hello'],
    ['RFC 2046 §5.1: parts of the enclosed message', (): unknown => root.children[2]?.children[0]?.children[0]?.text(), 'inner text'],
    ['RFC 3501 §6.4.5: paths', (): unknown => leaves(root).map(({ path }) => path), ['1', '2', '3.1.1']],
    ['nothing is odd', (): unknown => marksOf(root), []],
  ])('%s', (_row, read, expected) => {
    expect(read()).toEqual(expected);
  });
});

describe('bodies', () => {
  it.each<[string, string, string]>([
    ['RFC 2045 §5.2: no Content-Type is text/plain in US-ASCII', 'Subject: x\n\nplain', 'plain'],
    ['RFC 2045 §6.7: quoted-printable with soft line break', 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nd=C3=A9j=\n=C3=A0', 'déjà'],
    ['RFC 2045 §6.7: blanks a relay added before the line end', 'Content-Transfer-Encoding: quoted-printable\n\none= \t\ntwo', 'onetwo'],
    ['RFC 2045 §6.8: base64 over several lines', 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nZMOp\nasOg', 'déjà'],
    ['RFC 2045 §6.1: encoding with comment and upper case', 'Content-Transfer-Encoding: BASE64 (body)\n\naGVsbG8=', 'hello'],
    ['RFC 2045 §6.3: x-uuencode is left as it is', 'Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n#86)C\nend', 'begin 644 a\n#86)C\nend'],
    ['RFC 2046 §4.1.2: charset parameter', 'Content-Type: text/plain; charset=iso-8859-1\n\n\xe9t\xe9', 'été'],
    ['fallback: UTF-8 where nothing is declared', 'Subject: x\n\n\xc3\xa9', 'é'],
    ['fallback: windows-1252 where it is no UTF-8', 'Content-Type: text/plain; charset=nonsense\n\n\x93\xe9\x94', '“é”'],
    ['RFC 2045 §5.1: charset with comment', 'Content-Type: text/plain; charset=us-ascii (Plain text)\n\nplain', 'plain'],
    ['RFC 4155: mbox line before the header', 'From nobody Mon Nov 23 10:00:00 2026\nSubject: x\n\nplain', 'plain'],
  ])('%s', (_row, mail, expected) => {
    expect(parseMessage(bytesOf(mail)).text()).toBe(expected);
  });

  it('RFC 2046 §5.2.1 note: an enclosed message in base64 is read', () => {
    const inner = btoa('Subject: inside\n\nbody');
    const root = parseMessage(bytesOf(`Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${inner}`));
    expect(root.children[0]?.header('subject')).toBe('inside');
  });

  it('gives the first bytes of an encoded body without decoding the rest', () => {
    const root = parseMessage(bytesOf(`Content-Transfer-Encoding: base64\n\n${btoa('abcdefghijkl')}`));
    expect(new TextDecoder().decode(root.firstBytes(8))).toBe('abcdef');
  });
});

it.each(lineEnds)('RFC 4155: an mbox file with %s holds several messages', (_name, ends) => {
  const file = 'From a@b.example Mon Nov 23 10:00:00 2026\nSubject: one\n\nFrom here on, text.\n\nFrom nowhere\n\nFrom c@d.example Mon Nov 23 10:00:01 2026\nSubject: two\n\nbody\n';
  const messages = parseMessages(bytesOf(ends(file)));
  expect(messages.map((message) => [message.path, message.header('subject')])).toEqual([['', 'one'], ['#2', 'two']]);
  expect(messages[0]?.text()).toContain('From nowhere');
  expect(parseMessages(bytesOf(ends(file.repeat(30))))[0]?.marks).toEqual([{ mark: 'too-many-parts', part: '' }]);
  expect(parseMessages(bytesOf(ends('Subject: one\n\nx\n\nFrom c@d.example Mon Nov 23 10:00:01 2026\nSubject: two\n')))).toHaveLength(1);
});

describe('bad input is marked and read as far as it goes', () => {
  const multipart = 'Content-Type: multipart/mixed; boundary=b\n\n';
  it.each<[string, string, string[], string[]]>([
    ['cut before the closing delimiter', `${multipart}--b\n\none\n--b\n\ntwo`, ['truncated'], ['one', 'two']],
    ['cut inside the header', 'Subject: x\nContent-Type: text/pl', [], ['']],
    ['boundary parameter missing', 'Content-Type: multipart/mixed\n\n--found\n\none\n--found--\n', ['missing-boundary'], ['one']],
    ['boundary occurs nowhere', `${multipart}no parts here`, ['missing-boundary'], ['no parts here']],
    ['boundary repeated after the closing delimiter', `${multipart}--b\n\none\n--b--\n--b\n\nlate\n--b--\n`, ['repeated-boundary'], ['one']],
    ['boundary repeated inside', `${multipart}--b\n${multipart}--b\n\none\n--b--\n`, ['missing-boundary', 'repeated-boundary'], ['', 'one']],
    ['part of no bytes', `${multipart}--b\n--b\n\ntwo\n--b--\n`, [], ['', 'two']],
    ['header line without colon', 'Subject: x\nno colon here\nFrom: a@b.example\n\nbody', ['header-without-colon'], ['body']],
    ['unknown charset', 'Content-Type: text/plain; charset=klingon\n\n\xe9', ['unknown-charset'], ['é']],
    ['unknown encoding', 'Content-Transfer-Encoding: rot13\n\nuryyb', ['unknown-encoding'], ['uryyb']],
    ['damaged base64', 'Content-Transfer-Encoding: base64\n\naGVs*bG8=', ['damaged-encoding'], ['hello']],
    ['damaged quoted-printable', 'Content-Transfer-Encoding: quoted-printable\n\na=ZZb', ['damaged-encoding'], ['a=ZZb']],
    ['half a character', 'Content-Type: text/plain; charset=utf-8\n\na\xed\xa0\x80b', ['lone-surrogates'], ['a\ufffd\ufffd\ufffdb']],
    ['nothing at all', '', [], ['']],
  ])('%s', (_row, mail, marks, texts) => {
    const root = parseMessage(bytesOf(mail));
    const kids = root.children.length === 0 ? [root] : root.children;
    expect(kids.map((kid) => kid.text())).toEqual(texts);
    expect(marksOf(root).sort()).toEqual(marks);
  });

  it('10,000 nested parts: marked, quick, and the innermost text is not lost', () => {
    let mail = '';
    for (let level = 0; level < 10_000; level++) mail += `Content-Type: multipart/mixed; boundary=n${level}\n\n--n${level}\n`;
    const start = performance.now();
    const root = parseMessage(bytesOf(mail));
    let part = root;
    let depth = 0;
    for (let [child] = part.children; child !== undefined; [child] = child.children) {
      part = child;
      depth++;
    }
    expect(depth).toBe(MAX_DEPTH);
    expect(root.marks.map(({ mark }) => mark)).toContain('too-deep');
    expect(part.text()).toContain('n9999');
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('10,000 parts side by side: what follows the limit stays one part', () => {
    const root = parseMessage(bytesOf(multipart + '--b\n\nx\n'.repeat(10_000) + '--b--\n'));
    expect(root.children.length).toBeLessThanOrEqual(MAX_PARTS + 1);
    expect(root.marks.map(({ mark }) => mark)).toEqual(['too-many-parts']);
    expect(root.children.at(-1)?.end).toBeGreaterThan(60_000);
  });

  it('2 MB of header: cut and marked, the fields before the cut are there', () => {
    const root = parseMessage(bytesOf('Subject: first\n' + 'X-Filler: abcdefghij\n'.repeat(100_000) + '\nbody'));
    expect(root.header('subject')).toBe('first');
    expect(root.text()).toBe('body');
    expect(root.marks.map(({ mark }) => mark).sort()).toEqual(['header-too-long', 'too-many-headers']);
  });

  it('256 kB of lines without colon take no longer than others', () => {
    const start = performance.now();
    const root = parseMessage(bytesOf('a\n'.repeat(200_000) + 'Subject: x\n\nbody'));
    expect(root.headers).toHaveLength(0);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('a returned message of 25 MB', () => {
  const head = 'Content-Type: multipart/report; report-type=delivery-status; boundary=big\n\n--big\n\nwords\n--big\nContent-Type: message/rfc822\n\nSubject: Large\n\n';
  const size = 25_000_000;
  const mail = new Uint8Array(size).fill(65);
  for (let i = 76; i < size; i += 77) mail[i] = 10;
  mail.set(bytesOf(head));
  mail.set(bytesOf('\n--big--\n'), size - 9);

  it('is split without being decoded', () => {
    parseMessage(mail).children.forEach((part) => part.contentType);
    const start = performance.now();
    const root = parseMessage(mail);
    expect(root.children.map((part) => part.contentType.value)).toEqual(['text/plain', 'message/rfc822']);
    expect(root.children[1]?.children[0]?.header('subject')).toBe('Large');
    expect(root.children[1]?.end).toBe(size - 9);
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('any bytes', () => {
  const check = (root: MimePart, length: number): void => {
    const walk = (part: MimePart): void => {
      expect(part.start).toBeLessThanOrEqual(part.bodyStart);
      expect(part.bodyStart).toBeLessThanOrEqual(part.end);
      expect(part.end).toBeLessThanOrEqual(part.source === root.source ? length : part.source.length);
      part.text();
      part.headers.forEach(({ raw }) => raw);
      part.children.forEach(walk);
    };
    walk(root);
  };

  it('never throw, and parts lie inside their source', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => check(parseMessage(bytes), bytes.length)), { seed: 2045, numRuns: 300 });
  });

  it('never throw when they look like MIME', () => {
    const piece = fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=b\n', 'Content-Type: message/rfc822\n', 'Content-Type: text/html; charset=', 'Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\n',
      '\n', '\r\n', '\r', '--b', '--b\n', '--b--\n', '=?utf-8?q?=C3', '?=', '; __proto__*0=x', ' folded', 'text', ':', '\u00e9', '=', '"', '(', ';',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const bytes = encoder.encode(pieces.join(''));
      check(parseMessage(bytes), bytes.length);
    }), { seed: 2046, numRuns: 500 });
  });

  it('text of ASCII parts comes back as it was written', () => {
    const ascii = fc.stringMatching(/^[ -~\n]{0,300}$/);
    fc.assert(fc.property(ascii, ascii, (first, second) => {
      fc.pre(!`${first}\n${second}`.includes('--edge'));
      const root = parseMessage(encoder.encode(`Content-Type: multipart/mixed; boundary=edge\n\n--edge\n\n${first}\n--edge\n\n${second}\n--edge--\n`));
      expect(root.children.map((part) => part.text())).toEqual([first, second]);
    }), { seed: 822, numRuns: 300 });
  });

  it('text without header comes back as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(messageOfText(text).text()).toBe(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    }), { seed: 3676, numRuns: 200 });
  });
});
