import { readFileSync } from 'node:fs';
import { splitAnswer } from '../../../../../src/core/dsn/formats/exchange-notice';
import { readReport } from '../../../../../src/core/dsn/read-report';

describe('splitAnswer', () => {
  it.each([
    ['one answer', "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient a@b.example not found", [['5.1.10', '550']]],
    ['x.x.350 with the next hop behind an arrow', '550 5.0.350 Remote server returned an error -> 550 5.1.1 user unknown', [['5.0.350', '550'], ['5.1.1', '550']]],
    ['a reply without code behind the arrow', '550 5.1.351 Remote server returned unknown recipient or mailbox unavailable -> 550 <a@b.example>: User unknown', [['5.1.351', '550'], [null, '550']]],
    ['an arrow escaped in HTML', '550 5.7.350 Remote server returned message detected as spam -&gt; 554 5.7.1 spam', [['5.7.350', '550'], ['5.7.1', '554']]],
    ['repeats of continuation lines', "550 5.0.350 Remote server returned an error -> 550-5.1.1 The account that you tried 550-5.1.1 to reach does not 550 5.1.1 exist", [['5.0.350', '550'], ['5.1.1', '550']]],
    ['the last error of a queue', '550 4.4.7 QUEUE.Expired; message expired [{LED=450 4.4.317 Cannot connect to remote server};{MSG=};{FQDN=mx.example.net};{IP=192.0.2.10};{LRT=11/24/2026 8:41:07 AM}]', [['4.4.7', '550'], ['4.4.317', '450']]],
    ['the last error alone, with an arrow', '[{LED=451 4.4.395 Target host responded with error. -> 421 4.3.2 Service not available};{MSG=};{FQDN=};{IP=};{LRT=}]', [['4.4.395', '451'], ['4.3.2', '421']]],
    ['a quoted answer on premises', '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover to alternate host', [['4.4.0', '451'], ['4.2.1', '421']]],
    ['an answer in [Message=…] that holds brackets', '450 4.4.317 Cannot connect to remote server [Message=451 4.7.650 The mail server [203.0.113.40] has been limited] [LastAttemptedServerName=mx.example.com]', [['4.4.317', '450'], ['4.7.650', '451']]],
    ['a message in brackets that is no answer', '450 4.4.316 Connection refused [Message=Socket error code 10061]', [['4.4.316', '450']]],
  ])('%s', (_name, text, layers) => {
    expect(splitAnswer(text, 'mx.example').map(({ status, replyCode }) => [status, replyCode])).toEqual(layers);
    expect(splitAnswer(text, 'mx.example').at(-1)?.server).toBe('mx.example');
  });

  it('takes no more than linear time for hostile answers', () => {
    const started = performance.now();
    for (const piece of ['[{LED=', ' -> ', '[Message=5', '#', "'", ' \t', '}]', '<mailto:']) splitAnswer(`550 5.0.350 ${piece.repeat(20_000)}`, null);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** The same notice without its report and without the message: the words alone must say it. */
function wordsAlone(file: string): string {
  const text = readFileSync(`test/fixtures/messages/${file}`, 'latin1');
  return text.replace(/\n--\S+\nContent-Type: message\/delivery-status\n[\s\S]*?(?=\n--\S+--\n$)/, '');
}

describe('words alone', () => {
  it.each([
    ['exchange-online/plain-en.eml', 'failed', [['ada.fisher@contoso.example', 'Ada Fisher', '5.1.10', null]]],
    ['exchange-online/plain-de.eml', 'failed', [['joerg.weiss@contoso.example', 'Jörg Weiß', '5.7.1', 'mx1.contoso.example']]],
    ['exchange-online/visual-en.eml', 'failed', [['ada.fisher@contoso.example', null, '5.1.10', null]]],
    ['exchange-online/visual-fr.eml', 'failed', [['claire.petit@contoso.example', null, '5.7.350', 'mx2.contoso.example']]],
    ['exchange-online/delayed-fr.eml', 'delayed', [['commandes@contoso.example', null, '4.4.316', 'mx1.contoso.example']]],
    ['exchange-online/wrapper-5-0-350.eml', 'failed', [['sam@example.org', 'Sam', '5.1.1', 'mx3.example.org']]],
    ['exchange-online/clamped-status-5-7-520.eml', 'failed', [['private.box@example.net', 'Private box', '5.7.520', null]]],
    ['exchange-online/several-recipients.eml', 'failed', [
      ['ada.fisher@contoso.example', 'Ada Fisher', '5.1.10', null], ['kim@example.org', null, '5.2.2', 'mx3.example.org'], ['lee@nowhere.example', 'Lee', '5.4.310', null],
    ]],
    ['exchange-server/recipient-not-found-2010.eml', 'failed', [['olga.old@contoso.example', null, '5.1.1', null]]],
    ['exchange-server/delayed-2016.eml', 'delayed', [['kim@example.org', null, '4.2.1', 'mx3.example.org']]],
    ['exchange-server/too-large-2019-fr.eml', 'failed', [['zoe@example.org', 'Zoé', '5.3.4', 'mx1.example.org']]],
  ])('%s', (file, kind, recipients) => {
    const report = readReport(Buffer.from(wordsAlone(file), 'latin1'));
    expect(report.format).toBe(file.split('/')[0]);
    expect(report.kind).toBe(kind);
    expect(report.recipients.map(({ address, displayName, status, remoteMta }) => [address?.value ?? null, displayName?.value ?? null, status?.value ?? null, remoteMta?.value ?? null])).toEqual(recipients);
    expect(report.original).not.toBeNull();
  });
});

describe('table of hops', () => {
  it('is preferred over the Received fields', () => {
    const { hops } = readReport(readFileSync('test/fixtures/messages/exchange-online/visual-en.eml'));
    expect(hops).toEqual([
      { from: null, by: '192.0.2.40', address: null, time: '2026-11-24T08:41:08Z', protocol: 'HTTP', tls: null },
      { from: 'AM9P195MB0985.EURP195.PROD.OUTLOOK.COM', by: 'AM9P195MB0985.EURP195.PROD.OUTLOOK.COM', address: null, time: '2026-11-24T08:41:09Z', protocol: 'mapi', tls: null },
      { from: 'AM9P195MB0985.EURP195.PROD.OUTLOOK.COM', by: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', address: null, time: '2026-11-24T08:41:10Z', protocol: 'Microsoft SMTP Server', tls: 'TLS1_2' },
    ]);
  });

  it('is read with dates that begin with the day', () => {
    const { hops } = readReport(readFileSync('test/fixtures/messages/exchange-online/visual-fr.eml'));
    expect(hops.map(({ time }) => time)).toEqual(['2026-11-24T08:41:08Z', '2026-11-24T08:41:10Z']);
  });
});

it('tells of the message from the details where no header is quoted', () => {
  const text = readFileSync('test/fixtures/messages/exchange-online/visual-en.eml', 'latin1').replace(/Original Message Headers[\s\S]*?(?=\n--)/g, '');
  const { original } = readReport(Buffer.from(text.replace(/\n--\S+\nContent-Type: message\/rfc822\n[\s\S]*?(?=\n--\S+--\n$)/, ''), 'latin1'));
  expect(original).toEqual({
    subject: 'Offer 4711', from: 'bruno.keller@fabrikam.example', fromName: null, to: [{ address: 'ada.fisher@contoso.example', name: null }],
    messageId: null, date: '2026-11-24T08:41:07Z', size: null,
  });
});
