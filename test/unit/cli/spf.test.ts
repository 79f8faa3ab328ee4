import { runSpf } from '../../../src/cli/spf';
import { resolverOf, type ZoneOptions } from '../core/diagnostics/zone';

const zone = {
  'nordlog.example': { TXT: ['v=spf1 ip4:192.0.2.0/24 exp=why.nordlog.example -all'] }, 'why.nordlog.example': { TXT: ['Not one of ours'] },
  'hostile.example': { TXT: ['v=spf1 exp=why.hostile.example -all'] }, 'why.hostile.example': { TXT: ['Not one of ours\u001B[31m'] },
};

/** Runs a command line and collects what it writes. */
async function run(args: readonly string[], options: ZoneOptions = {}): Promise<{ code: number; out: string; err: string; resolvers: (readonly string[])[] }> {
  const chunks = { out: '', err: '' };
  const resolvers: (readonly string[])[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { chunks.out += String(chunk); return true; });
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => { chunks.err += String(chunk); return true; });
  const code = await runSpf(args, (wanted) => { resolvers.push(wanted); return resolverOf(zone, options); }).finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, ...chunks, resolvers };
}

const sender = (ip: string, domain = 'nordlog.example'): string[] => ['--ip', ip, '--mail-from', `lea@${domain}`, '--helo', `mail.${domain}`];

test.each([
  ['pass', sender('192.0.2.7'), {}],
  ['fail', sender('198.51.100.7'), {}],
  ['none', sender('192.0.2.7', 'elsewhere.example'), {}],
  ['temperror', sender('192.0.2.7'), { unknown: { '*': 'timeout' } } satisfies ZoneOptions],
])('%s is the first word (RFC 7208 §2.6): exit 0', async (result, args, options) => {
  const { code, out, err } = await run(args, options);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split(' ')[0]).toBe(result);
});

test('names the domain, the mechanism and its record', async () => {
  expect((await run(sender('192.0.2.7'))).out).toMatch(/ domain=nordlog\.example mechanism="ip4:192\.0\.2\.0\/24" record=nordlog\.example .*lookups=\d+ void-lookups=\d+\n$/);
});

test('an explanation of the domain has a line of its own, unless a terminal would obey it', async () => {
  expect((await run(sender('198.51.100.7'))).out.split('\n')[1]).toBe('Not one of ours');
  const { code, out } = await run(sender('198.51.100.7', 'hostile.example'));
  expect(code).toBe(0);
  expect(out).not.toContain('\u001B');
});

test('resolvers are those of the options', async () => {
  expect((await run([...sender('192.0.2.7'), '--doh', 'https://dns.example/q'])).resolvers).toEqual([['https://dns.example/q']]);
});

test.each([
  ['nothing', []],
  ['no name of the server', sender('192.0.2.7').slice(0, 4)],
  ['an option that does not exist', [...sender('192.0.2.7'), '--colour']],
  ['a word too many', [...sender('192.0.2.7'), 'x']],
])('%s: exit 2, a sentence on stderr, nobody is asked', async (_row, args) => {
  const { code, out, err, resolvers } = await run(args);
  expect({ code, out, resolvers }).toEqual({ code: 2, out: '', resolvers: [] });
  expect(err).not.toBe('');
});
