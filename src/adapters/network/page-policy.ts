/** Long enough for an event that is told beside a request that has just failed. */
const TOLD_AFTER_MS = 50;

/**
 * Listens for the page's own policy refusing a connection (CSP 3 §5.3): to code it looks like a dead server.
 * @param url what is about to be asked
 * @returns a function that ends the listening and tells whether it did; `hasFailed`: the request came to nothing, so the event may
 *   still be on its way
 */
export function watchPolicy(url: string): (hasFailed: boolean) => Promise<boolean> {
  if (!('document' in globalThis)) return async () => Promise.resolve(false);
  let isRefused = false;
  const onRefusal = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    isRefused ||= blockedURI !== '' && new URL(url).href.startsWith(blockedURI.replace(/\/$/, ''));
  };
  document.addEventListener('securitypolicyviolation', onRefusal);
  return async (hasFailed) => {
    if (hasFailed) await new Promise((done) => setTimeout(done, TOLD_AFTER_MS));
    document.removeEventListener('securitypolicyviolation', onRefusal);
    return isRefused;
  };
}
