import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDiagnose } from '../../../src/cli/diagnose';
import type { TerminalServices } from '../../../src/cli/diagnose';
import { runProfiles } from '../../../src/cli/profiles';
import { resolverOf } from '../core/diagnostics/zone';
import { DOMAIN, healthy } from '../core/diagnostics/zones';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'profiles-')); });
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string): string => {
  const file = join(folder, 'profiles.json');
  writeFileSync(file, content);
  return file;
};

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

const OWN = '{ "resolvers": ["https://dns.company.example/q"], "profiles": [\n{ "id": "our-exchange", "name": "Our Exchange", "isExchange": true, "recognisedBy": { "servers": ["ex#.mail.ovh.net"] },\n  "mx": [{ "publish": [{ "preference": 1, "exchange": "mx0.mail.ovh.net" }], "accepts": ["mx#.mail.ovh.net"] }] }\n] }';

describe('profiles', () => {
  test('all good: what can be used, exit 0', async () => {
    const file = fileOf(OWN);
    expect(await told(() => runProfiles([file, '--lang', 'en']))).toEqual({ code: 0, err: '', out: `${file}: 2 entries can be used.\n  our-exchange: Our Exchange\n  https://dns.company.example/q\n` });
  });

  test('faults: each by line, then what can be used, exit 1; in either language', async () => {
    const file = fileOf(`${OWN.slice(0, -3)},\n  { "id": "our-exchange", "name": "\u202e" }\n] }`);
    const english = await told(() => runProfiles([file, '--lang', 'en']));
    expect(english).toMatchObject({ code: 1, err: '' });
    expect(english.out.split('\n')[0]).toMatch(/profiles\.json:5:\d+: profiles\[1\]\.name: A name has 1 to 60 characters/);
    expect(english.out).toContain('our-exchange: Our Exchange');
    const french = await told(() => runProfiles([file, '--lang', 'fr']));
    expect(french.out).toContain('Un nom a de 1 à 60');
  });

  test('a file without end is not read to its end', async () => {
    expect(await told(() => runProfiles(['/dev/zero', '--lang', 'en']))).toMatchObject({ code: 1, out: expect.stringContaining('/dev/zero:1:1: The file is larger than 256 kB.') as unknown });
  });

  test('no JSON: exit 1, the line', async () => {
    expect((await told(() => runProfiles([fileOf('{\n"profiles": [,]\n}'), '--lang', 'en']))).out).toMatch(/^\S+profiles\.json:2:14: From here on this is not JSON/);
  });

  test('nothing of a file can steer the terminal', async () => {
    const { out } = await told(() => runProfiles([fileOf('{ "\\u001b[31mx": 1, "profiles": [{ "id": "a", "name": "\\u001b]0;x" }] }'), '--lang', 'en']));
    expect(out).not.toContain('\u001b');
  });

  test.each([[[]], [['a.json', 'b.json']], [['--colour']], [['/nowhere/profiles.json']]])('%j: exit 2, a sentence on stderr', async (args) => {
    const { code, out, err } = await told(() => runProfiles([...args, '--lang', 'en']));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });
});

describe('diagnose --profiles', () => {
  const { zone } = healthy['OVH Hosted Exchange'] ?? { zone: {} };
  const run = async (...args: readonly string[]) => {
    const asked: TerminalServices[] = [];
    const result = await told(() => runDiagnose([`claire@${DOMAIN}`, '--server', 'ex3.mail.ovh.net', '--lang', 'en', ...args], (services) => {
      asked.push(services);
      return { resolve: resolverOf(zone), registration: null, probe: null, incidents: null, ownConnection: null };
    }));
    return { ...result, asked };
  };

  test('the offer of the file is recognised and judged by, its DNS service is asked', async () => {
    const { out, err, asked } = await run('--profiles', fileOf(OWN), '--json');
    const { profile, profileName, recognisedBy, verdicts } = JSON.parse(out) as { profile: string; profileName: string; recognisedBy: object; verdicts: readonly { check: string; code: string }[] };
    expect({ err, profile, profileName, recognisedBy }).toEqual({ err: '', profile: 'our-exchange', profileName: 'Our Exchange', recognisedBy: { by: 'server', evidence: 'ex3.mail.ovh.net' } });
    expect(verdicts.find(({ check }) => check === 'mx-provider')?.code).toBe('own-offer');
    expect(asked[0]?.resolvers).toEqual(['https://dns.company.example/q']);
  });

  test('every verdict by an own offer has its sentence', async () => {
    const { out } = await run('--profiles', fileOf(OWN));
    expect(out).toContain('Our Exchange');
    expect(out).not.toMatch(/has no words for/);
  });

  test('--doh comes first; faults are told on stderr, and the rest holds', async () => {
    const { out, err, asked } = await run('--profiles', fileOf(OWN.replace('{ "resolvers"', '{ "colour": 1, "resolvers"')), '--doh', 'https://dns.other.example/q');
    expect(asked[0]?.resolvers).toEqual(['https://dns.other.example/q']);
    expect(err).toMatch(/profiles\.json:1:3: colour: There is no field/);
    expect(out).toContain('Our Exchange');
  });

  test('a file that is not there: exit 2, nobody is asked', async () => {
    expect(await run('--profiles', '/nowhere/profiles.json')).toMatchObject({ code: 2, out: '', asked: [] });
  });
});
