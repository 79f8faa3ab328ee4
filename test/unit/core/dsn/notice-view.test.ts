import { NoticeView } from '../../../../src/core/dsn/notice-view';
import { messageOfText, parseMessage } from '../../../../src/core/mime/mime-part';

function view(text: string): NoticeView {
  return new NoticeView(parseMessage(Uint8Array.from(text, (char) => char.charCodeAt(0))));
}

const part = (type: string, body: string, more = ''): string => `--b\nContent-Type: ${type}\n${more}\n${body}\n`;
const mixed = (...parts: string[]): string => `Subject: =?utf-8?q?=C3=89chec?=\nContent-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`;

describe('NoticeView', () => {
  it.each<[string, string, (notice: NoticeView) => unknown, unknown]>([
    ['RFC 6522 §3: the three roles', mixed(part('text/plain', 'words'), part('message/delivery-status', 'Reporting-MTA: dns;x'), part('message/rfc822', 'Subject: y')), ({ text, statusParts, returnedPart }) => [text, statusParts[0]?.path, returnedPart?.path], ['words', '2', '3']],
    ['RFC 6533 §4: global report and header', mixed(part('message/global-delivery-status', 'x'), part('message/global-headers', 'Subject: y')), ({ statusParts, returnedPart }) => [statusParts.length, returnedPart?.path], [1, '2']],
    ['RFC 8098: disposition notification', mixed(part('message/disposition-notification', 'x')), ({ dispositionPart }) => dispositionPart?.path, '1'],
    ['RFC 5965: feedback report', mixed(part('message/feedback-report', 'x')), ({ feedbackPart }) => feedbackPart?.path, '1'],
    ['RFC 2046 §5.1.4: of alternatives the plain one', mixed(part('multipart/alternative; boundary=c', '--c\nContent-Type: text/html\n\n<p>rich</p>\n--c\n\nplain\n--c--')), ({ text }) => text, 'plain'],
    ['of alternatives HTML where the plain one is empty', mixed(part('multipart/alternative; boundary=c', '--c\n\n \n--c\nContent-Type: text/html\n\n<p>rich</p>\n--c--')), ({ text }) => text.trim(), 'rich'],
    ['RFC 2183: an attached text is no word of the notice', mixed(part('text/plain', 'words'), part('text/plain', 'log', 'Content-Disposition: attachment\n')), ({ text }) => text, 'words'],
    ['text after the returned message is none either', mixed(part('text/plain', 'words'), part('message/rfc822', 'Subject: y'), part('text/plain', 'list footer')), ({ text }) => text, 'words'],
    ['a picture that claims to be text', mixed(part('text/plain', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'Content-Transfer-Encoding: base64\n')), ({ text, root }) => [text, root.marks[0]?.mark], ['', 'binary']],
    ['decoded subject', mixed(part('text/plain', 'x')), ({ subject }) => subject, 'Échec'],
    ['a field in lower case', 'X-Mailer: ABC\n\n', (notice) => [notice.lower('x-mailer'), notice.has('x-mailer'), notice.header('x-none')], ['abc', true, '']],
    ['header of a returned message in base64', mixed(part('message/rfc822', btoa('Subject: inside\n\nbody'), 'Content-Transfer-Encoding: base64\n')), ({ returnedHeaderText }) => returnedHeaderText, 'Subject: inside\n'],
    ['header of a returned message', mixed(part('message/rfc822', 'Subject: inside\n\nbody')), ({ returnedHeaderText }) => returnedHeaderText, 'Subject: inside\n\n'],
    ['returned header alone', mixed(part('text/rfc822-headers', 'Subject: inside')), ({ returnedHeaderText }) => returnedHeaderText, 'Subject: inside'],
    ['parts nested deeper than any notice are marked', 'Content-Type: multipart/mixed; boundary=b0\n\n' + Array.from({ length: 10 }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`).join(''), ({ root }) => root.marks.some(({ mark }) => mark === 'too-deep'), true],
  ])('%s', (_row, mail, read, expected) => {
    expect(read(view(mail))).toEqual(expected);
  });

  it('words that were copied stand in for text, subject and sender', () => {
    const copied = new NoticeView(messageOfText('all of it'), { text: 'a\nb', subject: null, from: 'Ann' });
    expect([copied.text, copied.lines, copied.subject, copied.from]).toEqual(['a\nb', ['a', 'b'], '', 'Ann']);
  });
});
