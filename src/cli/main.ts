import { servicesFrom } from '../adapters/network/services';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import { runCode } from './code';
import { runDiagnose, type TerminalServices } from './diagnose';
import { runExplain } from './explain';
import { runProfiles } from './profiles';
import { runReplay } from './replay';
import { runSpf } from './spf';

const TIMEOUT_MS = 8_000;

/** Entry of `npm run --silent cli -- <command>`: the exit code is the command's. */
const [command, ...rest] = process.argv.slice(2);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early (`… | head`): that is no fault of ours.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Outside a page nothing tells whether this computer has a network. */
const open = servicesFrom({ ownAddress: null, timeoutMs: TIMEOUT_MS });

const portsOf = (services: TerminalServices): DiagnosticPorts => open(services).ports;

function run(): Promise<number> {
  switch (command) {
    case 'code':
      return runCode(rest);
    case 'diagnose':
      return runDiagnose(rest, portsOf);
    case 'profiles':
      return runProfiles(rest);
    case 'replay':
      return runReplay(rest);
    case 'spf':
      return runSpf(rest, (resolvers) => open({ resolvers, http: false, signal: new AbortController().signal }).ports.resolve);
    default:
      return runExplain(command, rest);
  }
}

void run().then((code) => {
  process.exitCode = code;
});
