import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { diagnoseAccount } from '../app/diagnose-account';
import { readAccount } from '../app/read-account';
import { printedRun } from '../app/find-run';
import { fileEvidence } from '../app/message-evidence';
import type { DiagnosticPorts, MessageEvidence } from '../core/diagnostics/ports';
import { plain } from '../locales/translate';
import { translatorFor } from './language';
import { faultLines, openOrganisation } from './profiles';
import { exitCodeOf, runAsText } from './run-as-text';

const CALLED_WRONGLY = 2;

/** What a message file proves of the account; an Error: it cannot be opened; null: it is no message. */
async function evidenceIn(file: string): Promise<MessageEvidence | Error | null> {
  try {
    return await fileEvidence(await readFile(file));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What a run in a terminal may ask, and of whom. */
export interface TerminalServices {
  /** Addresses of DNS over HTTPS; empty: the usual ones. */
  readonly resolvers: readonly string[];
  /** False: DNS alone. */
  readonly http: boolean;
  readonly signal: AbortSignal;
}

/**
 * Runs `diagnose user@domain`; with `--message FILE`, what a message of the account proves is judged as well. An
 * organisation's own file may bring offers and, where no `--doh` names others, DNS services: `--profiles FILE`.
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
        doh: { type: 'string', multiple: true }, profile: { type: 'string' }, server: { type: 'string' }, message: { type: 'string' }, profiles: { type: 'string' }, selector: { type: 'string', multiple: true },
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
  const organisation = await openOrganisation(options.values.profiles, translator);
  if (typeof organisation === 'string') {
    complain(organisation);
    return CALLED_WRONGLY;
  }
  for (const line of faultLines(options.values.profiles ?? '', organisation, translator)) complain(line);
  const file = options.values.message;
  const evidence = file === undefined ? undefined : await evidenceIn(file);
  if (file !== undefined && (evidence instanceof Error || evidence === null)) {
    complain(evidence === null ? translator.say('cli.unreadable.binary', { file: plain(file) }) : translator.say('cli.cannotOpen', { file: plain(file), detail: plain(evidence.message) }));
    return CALLED_WRONGLY;
  }
  const openMessage = evidence === undefined || evidence === null || evidence instanceof Error ? null : async () => Promise.resolve({ known: true, value: evidence } as const);
  const controller = new AbortController();
  const run = await diagnoseAccount({
    subject: { domain: account.domain, server: server?.domain ?? null, chosenProfile: options.values.profile ?? null, selectors: options.values.selector ?? [] },
    ports: { ...ports({ resolvers: options.values.doh ?? organisation.resolvers, http: options.values['no-http'] !== true, signal: controller.signal }), openMessage },
    ownProfiles: organisation.profiles,
    signal: controller.signal,
  });
  controller.abort();
  process.stdout.write(`${options.values.json === true ? JSON.stringify(printedRun(run)) : runAsText(run, translator)}\n`);
  return exitCodeOf(run.verdicts);
}
