import { readdirSync, readFileSync } from 'node:fs';
import { readGenerally, readWords } from '../../../../src/core/dsn/general-reader';
import { NoticeView } from '../../../../src/core/dsn/notice-view';
import { newDraft, type ReportDraft } from '../../../../src/core/dsn/report-draft';
import { cleanCopiedText, findNotice } from '../../../../src/core/dsn/visible-text';
import { messageOfText, parseMessage } from '../../../../src/core/mime/mime-part';

function words(text: string): ReportDraft {
  const draft = newDraft();
  readWords(new NoticeView(messageOfText(text)), draft);
  return draft;
}

type Row = [name: string, text: string, recipients: (readonly (string | null | undefined)[])[]];

const rows: Row[] = [
  ['Exchange: details for administrators', 'Delivery has failed to these recipients or groups:\n\nAnn Lee (ann@far.example)<mailto:ann@far.example>\nThe address wasn’t found.\n\nDiagnostic information for administrators:\n\nGenerating server: ex.near.example\n\nann@far.example\nRemote Server at mx.far.example (192.0.2.7) returned \'550 5.1.1 unknown\'\n\nOriginal message headers:\n\nTo: other@far.example', [['ann@far.example', 'failed', '5.1.1', '550', 'mx.far.example', '550 5.1.1 unknown']]],
  ['Exchange Online: gave this error', 'mx.far.example rejected your message to the following email addresses:\n\nann@far.example\n\nmx.far.example gave this error:\n550 5.7.1 not allowed', [['ann@far.example', 'failed', '5.7.1', '550', 'mx.far.example', '550 5.7.1 not allowed']]],
  ['one recipient under two addresses', 'Delivery has failed to these recipients or groups:\n\ninfo@far.example\n\nDiagnostic information for administrators:\n\nGenerating server: ex.near.example\n\nann@far.example\nRemote Server returned \'550 5.1.1 unknown\'', [['info@far.example', 'failed', '5.1.1', '550', null, '550 5.1.1 unknown']]],
  ['Postfix', 'This is the mail system at host out.example.\n\n<ann@far.example>: host mx.far.example[192.0.2.7] said: 550 5.1.1\n    User unknown', [['ann@far.example', 'failed', '5.1.1', '550', 'mx.far.example', '550 5.1.1 User unknown']]],
  ['Postfix, no answer', 'This is the mail system at host out.example.\n\n<ann@far.example>: connect to mx.far.example[192.0.2.7]:25: Connection refused', [['ann@far.example', 'failed', null, null, 'mx.far.example', 'connect to mx.far.example[192.0.2.7]:25: Connection refused']]],
  ['Exim, two recipients', 'A message that you sent could not be delivered.\n\n  ann@far.example\n    host mx.far.example [192.0.2.7]: 550 5.1.1 unknown\n  bob@far.example\n    host mx.far.example [192.0.2.7]: 552 5.2.2 full', [['ann@far.example', 'failed', '5.1.1', '550', 'mx.far.example', '550 5.1.1 unknown'], ['bob@far.example', 'failed', '5.2.2', '552', 'mx.far.example', '552 5.2.2 full']]],
  ['Cisco AsyncOS: the inner answer counts', 'The following message to <ann@far.example> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 550-\'5.4.1 Access denied\'', [['ann@far.example', 'failed', '5.4.1', '550', null, '550 5.4.1 Access denied']]],
  ['delayed', 'Your message to ann@far.example has not been delivered yet. We will keep trying for 3 days.', [['ann@far.example', 'delayed', null, null, null, null]]],
  ['all in one line', 'Delivery has failed to these recipients or groups: ann@far.example The address wasn’t found. Generating server: ex.near.example ann@far.example Remote Server returned \'550 5.1.1 unknown\'', [['ann@far.example', 'failed', '5.1.1', '550', null, '550 5.1.1 unknown']]],
  ['the sender is no recipient', 'The message from paul@near.example could not be delivered to ann@far.example.', [['ann@far.example', 'failed', null, null, null, null]]],
  ['Japanese: wide colons', '次の宛先にメッセージを配信できませんでした：\n\n宛先： ann@far.example\n応答：\n550 5.1.1 unknown\n\n生成サーバー： ex.near.example', [['ann@far.example', 'failed', '5.1.1', '550', null, '550 5.1.1 unknown']]],
  ['Japanese: goes on trying', 'ann@far.example へのメールの配信中に一時的な問題が発生しました。47 時間再試行し、配信できなかった場合はお知らせします。', [['ann@far.example', 'delayed', null, null, null, 'へのメールの配信中に一時的な問題が発生しました。47 時間再試行し、配信できなかった場合はお知らせします。']]],
  ['Dutch: UwUMail', 'Helaas konden we uw bericht niet bezorgen bij deze ontvangers:\n\nann@far.example: 550 5.1.1 unknown', [['ann@far.example', 'failed', '5.1.1', '550', null, '550 5.1.1 unknown']]],
  ['an article names nobody', 'When your message could not be delivered, ask your help desk.', []],
  ['an address without wording', 'Please write to ann@far.example.', []],
];

describe('readWords', () => {
  it.each(rows)('%s', (_name, text, recipients) => {
    const told = words(text).recipients.filter(({ action }) => action !== null);
    expect(told.map(({ address, action, status, replyCode, remoteMta, diagnosticCode }) => [address, action, status, replyCode, remoteMta, diagnosticCode].map((sourced) => sourced?.value ?? null))).toEqual(recipients);
  });

  it('names the server that wrote the notice', () => {
    expect(words('Échec de la remise pour ces destinataires ou groupes :\n\nann@far.example\n\nServeur de génération : ex.near.example\n').reportingMta?.value).toBe('ex.near.example');
  });

  const folder = 'test/fixtures/messages/pasted';
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('reads %s without the help of a format', (name) => {
    const found = findNotice(cleanCopiedText(readFileSync(`${folder}/${name}`, 'utf8')));
    const draft = newDraft();
    expect(found.opens).toBe(true);
    expect(readWords(new NoticeView(messageOfText(found.text), found), draft)).toBe(true);
    expect(draft.kind ?? 'failed').toBe(name.includes('delayed') ? 'delayed' : 'failed');
  });

  it('is linear', () => {
    const start = performance.now();
    words(`Your message could not be delivered.\n${'<ann@far.example>: 550 5.1.1 no\n'.repeat(3000)}${`${'a@b.example '.repeat(200)}\n`.repeat(200)}`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('readGenerally', () => {
  const read = (head: string, body: string): boolean => readGenerally(new NoticeView(parseMessage(new TextEncoder().encode(`${head}\nMIME-Version: 1.0\n\n${body}`))), newDraft());
  const body = 'Your message could not be delivered:\n\nann@far.example\n550 5.1.1 User unknown\n';
  it.each<[string, string, string, boolean]>([
    ['a daemon', 'From: MAILER-DAEMON@out.example\nSubject: x', body, true],
    ['a daemon without wording', 'From: MAILER-DAEMON@out.example\nSubject: x', 'Failed addresses follow:\n ann@far.example ... unknown host', true],
    ['a postmaster without wording', 'From: postmaster@out.example\nSubject: Welcome', 'Your mailbox:\n ann@far.example\nNo error.', false],
    ['a subject and wording', 'From: system@out.example\nSubject: Undeliverable: x\nAuto-Submitted: auto-replied', body, true],
    ['a person with such a subject', 'From: ann@far.example\nSubject: Delivery failure at the warehouse', 'The parcel for bob@far.example was refused.', false],
    ['a parcel service', 'From: noreply@parcels.example\nSubject: Delivery failed\nAuto-Submitted: auto-generated', 'We were unable to deliver your parcel.\n\nann@far.example\n', false],
    ['a monitoring system', 'From: monitor@near.example\nSubject: Warning: message queue is long\nAuto-Submitted: auto-generated', 'Queue: 550 messages\nAdmin: ann@far.example\n', false],
    ['an answer', 'From: ann@far.example\nSubject: Re: Undeliverable: x', body, false],
    ['a daemon that names nobody', 'From: MAILER-DAEMON@out.example\nSubject: Undeliverable', 'Your message could not be delivered.', false],
  ])('%s', (_row, head, text, expected) => {
    expect(read(head, text)).toBe(expected);
  });
});
