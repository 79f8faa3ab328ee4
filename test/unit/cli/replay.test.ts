import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDiagnose } from '../../../src/cli/diagnose';
import { runReplay } from '../../../src/cli/replay';
import { resolverOf } from '../core/diagnostics/zone';
import type { Zone } from '../core/diagnostics/zone';
import { DOMAIN, healthy } from '../core/diagnostics/zones';

const good = healthy['OVH Hosted Exchange']?.zone ?? {};
const broken: Zone = { ...good, [DOMAIN]: { ...(good[DOMAIN] as Exclude<Zone[string], string>), MX: [{ preference: 0, exchange: '.' }] } };

/** Runs a command and collects what it writes. */
async function told(command: () => Promise<number>): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const chunks = { out: '', err: '' };
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { chunks.out += String(chunk); return true; });
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => { chunks.err += String(chunk); return true; });
  const code = await command().finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, ...chunks };
}

const diagnose = (zone: Zone, ...args: readonly string[]) => told(() => runDiagnose([`claire@${DOMAIN}`, '--no-http', ...args], () => ({
  resolve: resolverOf(zone), registration: null, probe: null, incidents: null, ownConnection: null,
})));

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'replay-')); });
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string): string => {
  const file = join(folder, 'run.txt');
  writeFileSync(file, content);
  return file;
};

describe('replay', () => {
  test.each([['en', good, 0], ['fr', good, 0], ['en', broken, 1], ['fr', broken, 1]] as const)('in %s it says what the user saw, and exits alike', async (language, zone, code) => {
    const file = fileOf((await diagnose(zone, '--json')).out);
    const again = await told(() => runReplay([file, '--lang', language]));
    const first = await diagnose(zone, '--lang', language);
    expect(again).toEqual({ code, out: first.out, err: '' });
    expect(first.code).toBe(code);
  });

  test('its JSON is the run without the facts', async () => {
    const printed = JSON.parse((await diagnose(broken, '--json')).out) as Record<string, unknown>;
    const again = await told(() => runReplay([fileOf(JSON.stringify(printed)), '--json']));
    expect(JSON.parse(again.out)).toEqual({ ...printed, facts: {} });
  });

  test('what this version does not know is left out, and that is said beside the answer', async () => {
    const printed = JSON.parse((await diagnose(broken, '--json')).out) as { readonly verdicts: readonly object[] };
    const later = { ...printed, verdicts: [{ ...printed.verdicts[0], check: 'later-check' }, ...printed.verdicts] };
    const known = await told(() => runReplay([fileOf(JSON.stringify(printed)), '--lang', 'en']));
    expect(await told(() => runReplay([fileOf(JSON.stringify(later)), '--lang', 'en']))).toEqual({ ...known, err: `${join(folder, 'run.txt')}: 1 result is left out, because this version does not know it.\n` });
    expect(known.err).toBe('');
  });

  test('a file beyond the limit is said to be too large, though a run stands in it', async () => {
    const printed = (await diagnose(broken, '--json')).out;
    const { code, out, err } = await told(() => runReplay([fileOf(`${printed}${' '.repeat(5_000_000)}`), '--lang', 'en']));
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `${join(folder, 'run.txt')}: too large for a check of an account, more than 5 MB.\n` });
  });

  test.each<[string, () => readonly string[]]>([
    ['a text without a run', () => [fileOf('Hello')]],
    ['an empty file', () => [fileOf('')]],
    ['no such file', () => [join(folder, 'nowhere')]],
    ['no file named', () => []],
    ['two files', () => ['a', 'b']],
    ['an option that does not exist', () => ['--colour', 'x']],
  ])('%s: exit 2, a sentence on stderr, nothing on stdout', async (_name, args) => {
    const { code, out, err } = await told(() => runReplay([...args(), '--lang', 'en']));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });
});
