import { parseArgs } from 'node:util';
import { diagnoseAccount, readAccount } from '../app/diagnose-account';
import { printedRun } from '../app/find-run';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import { plain } from '../locales/translate';
import { translatorFor } from './language';
import { exitCodeOf, runAsText } from './run-as-text';

const CALLED_WRONGLY = 2;

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
  process.stdout.write(`${options.values.json === true ? JSON.stringify(printedRun(run)) : runAsText(run, translator)}\n`);
  return exitCodeOf(run.verdicts);
}
