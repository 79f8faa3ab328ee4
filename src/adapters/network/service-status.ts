/** Incidents and works on a provider's status page, in the format of Statuspage v2 (`/api/v2/summary.json`). */
import type { Fact } from '../../core/diagnostics/fact';
import { known, unknown } from '../../core/diagnostics/fact';
import type { Incident } from '../../core/diagnostics/ports';
import type { NetworkOptions } from './timed-fetch';
import { listOf, property, readJson, timedFetch } from './timed-fetch';

const LIMIT_BYTES = 2_000_000;
const MOST = 100;

/** What touches mail, by the names that providers give it. */
const MAIL = /exchange|microsoft|e-?mail|messagerie|courriel|mx ?plan|zimbra|outlook/i;

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');

/** Works count once they have begun. */
const isUnderWay = (entry: unknown): boolean => !['resolved', 'completed', 'postmortem', 'scheduled'].includes(text(property(entry, 'status')));

const touchesMail = (entry: unknown): boolean =>
  MAIL.test(text(property(entry, 'name'))) || listOf(property(entry, 'components'), MOST).some((component) => MAIL.test(text(property(component, 'name'))));

function read(summary: unknown, list: string, kind: Incident['kind'], page: string): readonly Incident[] {
  return listOf(property(summary, list), MOST).filter((entry) => isUnderWay(entry) && touchesMail(entry)).map((entry) => {
    const since = text(property(entry, 'started_at')) || text(property(entry, 'scheduled_for')) || text(property(entry, 'created_at'));
    return { name: text(property(entry, 'name')), kind, since: since === '' || Number.isNaN(Date.parse(since)) ? null : since, link: page };
  });
}

/**
 * Reads status pages.
 * @returns a function of a page's address without a path, which never rejects; unknown where the page is not of this format
 */
export function statusPages(options: NetworkOptions): (page: string) => Promise<Fact<readonly Incident[]>> {
  return async (page) => {
    const answer = await timedFetch(`${page}/api/v2/summary.json`, { mode: 'cors', headers: { Accept: 'application/json' } }, options, async (response) => (response.ok ? readJson(response, LIMIT_BYTES) : null));
    if (!answer.came) return unknown(answer.why);
    if (!Array.isArray(property(answer.value, 'incidents'))) return unknown('unusable');
    return known([...read(answer.value, 'incidents', 'incident', page), ...read(answer.value, 'scheduled_maintenances', 'maintenance', page)]);
  };
}
