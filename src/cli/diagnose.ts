import { parseArgs } from 'node:util';
import { diagnoseAccount, readAccount } from '../app/diagnose-account';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import type { DiagnosticRun } from '../core/diagnostics/runner';
import type { Outcome, Verdict } from '../core/diagnostics/verdict';
import { plain, type Translator } from '../locales/translate';
import { translatorFor } from './language';

/** Exit codes, documented in the README: nothing failed, something failed, called wrongly, nothing could be told. */
const NOTHING_FAILED = 0;
const SOMETHING_FAILED = 1;
const CALLED_WRONGLY = 2;
const NOTHING_TOLD = 3;

/** Signs by outline, as in the pane (experience §5). */
const SIGN: Readonly<Record<Outcome, string>> = { passed: '✔', warning: '▲', failed: '✖', inconclusive: '?', 'not-applicable': '–', manual: '☞' };

/** Most urgent first. */
const ORDER: readonly Outcome[] = ['failed', 'warning', 'manual', 'inconclusive', 'passed', 'not-applicable'];

/** What a run in a terminal may ask, and of whom. */
export interface TerminalServices {
  /** Addresses of DNS over HTTPS; empty: the usual ones. */
  readonly resolvers: readonly string[];
  /** False: DNS alone. */
  readonly http: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs `diagnose user@domain`.
 * @param args what follows the command
 * @param ports gives the services that a run asks
 * @returns the exit code
 */
export async function runDiagnose(args: readonly string[], ports: (services: TerminalServices) => DiagnosticPorts): Promise<number> {
  let options;
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        doh: { type: 'string', multiple: true }, profile: { type: 'string' }, server: { type: 'string' }, selector: { type: 'string', multiple: true },
        'no-http': { type: 'boolean' }, lang: { type: 'string' }, json: { type: 'boolean' },
      },
    });
  } catch {
    options = null;
  }
  const translator = await translatorFor(options?.values.lang);
  const complain = (line: string): void => void process.stderr.write(`${line}\n`);
  const [address] = options?.positionals ?? [];
  if (options === null || address === undefined || options.positionals.length > 1) {
    complain(translator.say('cli.usage'));
    return CALLED_WRONGLY;
  }
  const account = readAccount(address);
  if (!account.readable) {
    complain(translator.say(`cli.noAccount.${account.why}`, { address: plain(address) }));
    return CALLED_WRONGLY;
  }
  const server = options.values.server === undefined ? null : readAccount(options.values.server);
  if (server !== null && !server.readable) {
    complain(translator.say(`cli.noAccount.${server.why}`, { address: plain(options.values.server ?? '') }));
    return CALLED_WRONGLY;
  }
  const controller = new AbortController();
  const run = await diagnoseAccount({
    subject: { domain: account.domain, server: server?.domain ?? null, chosenProfile: options.values.profile ?? null, selectors: options.values.selector ?? [] },
    ports: ports({ resolvers: options.values.doh ?? [], http: options.values['no-http'] !== true, signal: controller.signal }),
    signal: controller.signal,
  });
  controller.abort();
  process.stdout.write(`${options.values.json === true ? asJson(run) : asText(run, translator)}\n`);
  return exitCode(run.verdicts);
}

function exitCode(verdicts: readonly Verdict[]): number {
  const outcomes = new Set(verdicts.map(({ outcome }) => outcome));
  if (outcomes.has('failed')) return SOMETHING_FAILED;
  return outcomes.has('passed') || outcomes.has('warning') ? NOTHING_FAILED : NOTHING_TOLD;
}

/** The run as docs/json.md describes it. */
function asJson({ startedAt, finishedAt, subject, profile, verdicts, facts }: DiagnosticRun): string {
  return JSON.stringify({ startedAt, finishedAt, domain: subject.domain, profile: profile.id, recognisedBy: { by: profile.by, evidence: profile.evidence }, verdicts, facts });
}

function asText({ subject, profile, verdicts }: DiagnosticRun, { say, text }: Translator): string {
  const lines = [`${subject.domain} · ${profile.name}`, ''];
  for (const outcome of ORDER) {
    for (const { check, code, values, found, expected } of verdicts.filter((verdict) => verdict.outcome === outcome)) {
      const sentence = outcome === 'inconclusive' ? { key: `checking.unknown.${code}`, values } : { key: `checks.${check}.codes.${code}`, values };
      lines.push(`${SIGN[outcome]} ${say('checking.line', { name: text({ key: `checks.${check}.name` }), sentence: text(sentence) })}`);
      if (outcome !== 'failed' && outcome !== 'warning') continue;
      lines.push(...found.map((record) => `    ${say('checking.found')} ${plain(record)}`), ...expected.map((record) => `    ${say('checking.expected')} ${plain(record)}`));
    }
  }
  return lines.join('\n');
}
