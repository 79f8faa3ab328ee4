/** Asks whether anything answers over trusted https; the answer itself is not read, for a page may not. */
import type { ProbeAnswer } from '../../core/diagnostics/ports';
import { watchPolicy } from './page-policy';
import type { NetworkOptions } from './timed-fetch';
import { timedFetch } from './timed-fetch';

/** Codes of Node for certificates that it does not trust (nodejs.org/api/tls.html, "X509 certificate error codes"). */
const CERTIFICATE = /CERT|SSL|TLS|SELF_SIGNED|ALTNAME/;

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error && typeof error.cause === 'object' && error.cause !== null ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
};

/**
 * Makes a probe. Any answer at all counts, whatever its status: a page sees none of it (`no-cors`), nor why a request failed.
 * @returns a function of an https address, which never rejects
 */
export function httpProbe(options: NetworkOptions): (url: string) => Promise<ProbeAnswer> {
  return async (url) => {
    const endWatch = watchPolicy(url);
    const answer = await timedFetch(url, { mode: 'no-cors', cache: 'no-store', redirect: 'follow' }, options, async () => Promise.resolve(null));
    const isRefused = await endWatch(!answer.came && answer.why === 'unreachable');
    if (answer.came) return 'answered';
    if (isRefused) return 'not-allowed';
    if (answer.why !== 'unreachable') return 'timeout';
    const code = codeOf(answer.error);
    if (code === 'ECONNREFUSED') return 'refused';
    return CERTIFICATE.test(code) ? 'certificate' : 'rejected';
  };
}
