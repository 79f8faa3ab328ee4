/** The organisation's own file beside the page. */
import type { OrganisationFile } from '../../app/ports';
import type { Fetch } from './timed-fetch';
import { readBytes, timedFetch } from './timed-fetch';

/** A page that waits for it waits no longer. */
const LIMIT_MS = 3_000;

const NOTHING: OrganisationFile = { found: 'nothing' };

/**
 * Asks the web host of the page for the file. Never rejects. No such file, a page in its place (many hosts answer so where a file is
 * missing, or to ask for a sign-in), no answer in time: there is none.
 * @param address of the file
 * @param limitBytes a longer one is not read
 */
export async function organisationFile(address: string, { limitBytes, fetch, signal = new AbortController().signal, timeoutMs = LIMIT_MS }: {
  readonly limitBytes: number; readonly fetch?: Fetch; readonly signal?: AbortSignal; readonly timeoutMs?: number;
}): Promise<OrganisationFile> {
  const answer = await timedFetch(address, { cache: 'no-cache', headers: { Accept: 'application/json' } }, { signal, timeoutMs, ...fetch === undefined ? {} : { fetch } }, async (response): Promise<OrganisationFile> => {
    if (response.status !== 200 || /^\s*(?:text\/html|application\/xhtml)/i.test(response.headers.get('Content-Type') ?? '')) {
      await response.body?.cancel();
      return NOTHING;
    }
    const bytes = await readBytes(response, limitBytes);
    if (bytes === null) return { found: 'too-large' };
    const text = new TextDecoder().decode(bytes);
    return /^\s*</.test(text) ? NOTHING : { found: 'text', text };
  });
  return answer.came ? answer.value : NOTHING;
}
