import { runCode } from '../../../src/cli/code';

/** Runs the command and collects what it writes. */
async function told(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const chunks = { out: '', err: '' };
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => { chunks.out += String(chunk); return true; });
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => { chunks.err += String(chunk); return true; });
  const code = await runCode(args).finally(() => {
    stdout.mockRestore();
    stderr.mockRestore();
  });
  return { code, ...chunks };
}

describe('code', () => {
  test('JSON: one array on one line, of one service, in the language', async () => {
    const { code, out, err } = await told('550 5.7.1', '--service', 'exchange-online', '--lang', 'fr', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd()).not.toContain('\n');
    const rows = JSON.parse(out) as readonly { id: string; service: string; title: string; steps: readonly { actor: string; text: string }[] }[];
    expect(rows[0]?.id).toMatch(/^exchange-online\/5\.7\.1/);
    expect(rows.every(({ service }) => ['exchange-online', 'exchange', 'standard'].includes(service))).toBe(true);
    expect(rows.every(({ title, steps }) => title !== '' && steps.every(({ text }) => text !== ''))).toBe(true);
    expect(rows.find(({ id }) => id === 'standard/x.7.1')?.title).toBe('Un serveur n’autorise pas ce message');
  });

  test('several words are one query, and the answer is for reading', async () => {
    const { code, out } = await told('OFR_416', '--lang', 'en');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Orange, OFR_416\b/);
    expect(out).toContain('Source: https://');
    expect((await told('s', '3140', '--lang', 'en')).out).toBe((await told('s 3140', '--lang', 'en')).out);
  });

  test('an unknown code: class and subject, said to be general', async () => {
    const { code, out } = await told('5.3.99', '--lang', 'en');
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('This is the general meaning, out of RFC 3463');
  });

  test('nothing found is 1, with an empty array or a sentence', async () => {
    expect(await told('hopla boum', '--json')).toEqual({ code: 1, out: '[]\n', err: '' });
    const said = await told('hopla boum', '--lang', 'fr');
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain('Rien de connu');
  });

  test('called wrongly is 2: no query, no such option, no such service; what was typed does not reach the terminal as it is', async () => {
    expect((await told()).code).toBe(2);
    expect((await told('5.1.1', '--nope')).code).toBe(2);
    const { code, out, err } = await told('5.1.1', '--service', 'no\u001b[31mwhere', '--lang', 'en');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe('no [31mwhere: no service is known by this name.\n');
  });
});
