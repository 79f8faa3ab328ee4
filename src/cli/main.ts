import { dohResolver } from '../adapters/network/dns-over-https';
import { httpProbe } from '../adapters/network/http-probe';
import { publicResolvers } from '../adapters/network/public-resolvers';
import { registrationData } from '../adapters/network/registration-data';
import { registrationServers } from '../adapters/network/registration-servers';
import { statusPages } from '../adapters/network/service-status';
import type { DiagnosticPorts } from '../core/diagnostics/ports';
import type { Resolve } from '../core/dns/records';
import { runDiagnose, type TerminalServices } from './diagnose';
import { runExplain } from './explain';
import { runSpf } from './spf';

const TIMEOUT_MS = 8_000;

/** Entry of `npm run --silent cli -- <command>`: the exit code is the command's. */
const [command, ...rest] = process.argv.slice(2);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early (`… | head`): that is no fault of ours.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const resolverOf = (resolvers: readonly string[], signal: AbortSignal): Resolve =>
  dohResolver({ resolvers: resolvers.length > 0 ? resolvers : publicResolvers, signal, timeoutMs: TIMEOUT_MS }).resolve;

function portsOf({ resolvers, http, signal }: TerminalServices): DiagnosticPorts {
  const network = { signal, timeoutMs: TIMEOUT_MS };
  return {
    resolve: resolverOf(resolvers, signal),
    registration: http ? registrationData(registrationServers, network) : null,
    probe: http ? httpProbe(network) : null,
    incidents: http ? statusPages(network) : null,
    ownConnection: null,
  };
}

function run(): Promise<number> {
  switch (command) {
    case 'diagnose':
      return runDiagnose(rest, portsOf);
    case 'spf':
      return runSpf(rest, (resolvers) => resolverOf(resolvers, new AbortController().signal));
    default:
      return runExplain(command, rest);
  }
}

void run().then((code) => {
  process.exitCode = code;
});
