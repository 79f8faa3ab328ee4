import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { batchLine, runBatch } from '../../../src/cli/batch';
import { runExplain } from '../../../src/cli/explain';

const bounce = 'test/fixtures/messages/ovh/user-unknown.eml';
const outlookFile = 'test/fixtures/messages/msg/too-large-windows-1252-fr.msg';
const ordinary = 'test/fixtures/not-bounces/ordinary.eml';
const picture = 'test/fixtures/not-messages/picture.bin';

/** Runs a command line and collects what it writes. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const chunks = { out: '', err: '' };
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { chunks.out += String(chunk); return true; });
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => { chunks.err += String(chunk); return true; });
  const code = await runExplain(args[0], args.slice(1)).finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, ...chunks };
}

describe('explain', () => {
  it.each([
    ['a bounce, in French', 0, [bounce, '--lang', 'fr'], /Cette adresse n’existe pas/, /expliqué/],
    ['a bounce, in English', 0, [bounce, '--lang', 'en'], /This address does not exist/, /explained/],
    ['a message of classic Outlook', 0, [outlookFile, '--lang', 'en'], /example\.org/, /explained/],
    ['not a bounce', 1, [ordinary, '--lang', 'en'], /not a non-delivery notice/i, /not a non-delivery notice/],
    ['a bounce and an ordinary mail: the worst counts', 1, [bounce, ordinary, '--lang', 'en'], /does not exist/, /not a non-delivery notice/],
  ])('%s: exit %i', async (_row, code, args, out, err) => {
    const result = await run('explain', ...args);
    expect(result.code).toBe(code);
    expect(result.out).toMatch(out);
    expect(result.err).toMatch(err);
  });

  it.each([
    ['a picture', [picture]],
    ['a path that does not exist', ['test/fixtures/nowhere.eml']],
    ['no file', []],
    ['an option that does not exist', ['--colour', bounce]],
    ['files and --batch at once', ['--batch', bounce]],
  ])('%s: exit 2, a sentence on stderr, nothing on stdout', async (_row, args) => {
    const result = await run('explain', '--lang', 'en', ...args);
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.err).not.toBe('');
  });

  it('shows no control character of a mail', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'));
    const file = join(folder, 'evil.eml');
    writeFileSync(file, 'From: MAILER-DAEMON@a.example\nSubject: Undelivered Mail Returned to Sender \u001b[31m\u202e\n\nThis is the mail system at host a.example.\n\n<x@b.example>: host b.example[192.0.2.1] said: 550 5.1.1 \u001b]0;title\u0007 User unknown (in reply to RCPT TO command)\n');
    const result = await run('explain', file, '--lang', 'en');
    rmSync(folder, { recursive: true });
    expect(result.code).toBe(0);
    expect(result.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('--json prints the whole report, classification and explanation on one line', async () => {
    const result = await run('explain', bounce, '--json');
    expect(result.out.trimEnd().split('\n')).toHaveLength(1);
    const answer = JSON.parse(result.out);
    expect(answer).toMatchObject({ file: bounce, readable: true, explanation: { kind: 'failed', report: { kind: 'failed' } } });
    expect(answer.explanation.report.notice.subject).toBe('Undelivered Mail Returned to Sender');
    expect(answer.explanation.groups[0].recipients[0].classification.reason).toBe('userunknown');
  });
});

describe('explain --batch', () => {
  it('answers line by line, in order, and goes on after a path it cannot read', async () => {
    const lines: string[] = [];
    await runBatch(Readable.from([`${bounce}\n/nowhere/at/all.eml\r\n\n${ordinary}\n`]), (line) => lines.push(line));
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ file }) => file)).toEqual([bounce, '/nowhere/at/all.eml', ordinary]);
    expect(answers[1].error).toMatch(/ENOENT/);
    expect(answers[2]).toMatchObject({ kind: 'ordinary', isBounce: false, recipients: [] });
  });

  it('reads messages of classic Outlook', async () => {
    const line = await batchLine(outlookFile, readFileSync(outlookFile));
    expect(line).toMatchObject({ kind: 'failed', isBounce: true, reportingMta: 'ex19.fabrikam.example' });
    expect(line.recipients).toMatchObject([{ address: 'zoe@example.org', status: '5.3.4', reason: 'mesgtoobig' }]);
  });

  it('holds what docs/json.md lists, null where the mail does not say', async () => {
    const line = await batchLine('x', new TextEncoder().encode('From: MAILER-DAEMON@a.example\nSubject: Undelivered Mail Returned to Sender\n\nThis is the mail system at host a.example.\n\n<x@b.example>: connect to b.example[192.0.2.1]:25: Connection refused\n'));
    expect(line).toMatchObject({ kind: 'failed', isBounce: true, reportingMta: null });
    expect(line.recipients).toHaveLength(1);
    expect(Object.keys(line.recipients[0] ?? {})).toEqual(['address', 'status', 'action', 'replyCode', 'diagnosticCode', 'remoteMta', 'reason', 'decidedBy']);
    expect(line.recipients[0]).toMatchObject({ address: 'x@b.example', status: null, replyCode: null, reason: 'networkerror' });
  });
});
