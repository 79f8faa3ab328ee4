/** A provider's status page in the format of Statuspage v2, one specimen at a time. */
import type { Behaviour, LoopbackService } from './loopback-service';
import { PORTAL, readableByPages, startService } from './loopback-service';

export const SINCE = '2026-03-02T08:14:00.000Z';

const component = (name: string, status = 'operational'): object => ({ id: 'k3q1c0mp0n3nt', name, status, created_at: '2021-09-01T07:00:00.000Z', updated_at: SINCE, position: 1, description: null, showcase: false, group_id: 'g0gr0up', page_id: 'p0page', group: false, only_show_if_degraded: false });

/** An entry of either list; `scheduled_for` marks works. */
const entry = (name: string, status: string, components: readonly object[], more: object = {}): object => ({
  id: 'i9nc1d3nt', name, status, impact: 'minor', created_at: SINCE, updated_at: SINCE, monitoring_at: null, resolved_at: null, started_at: SINCE, shortlink: 'https://stspg.example/i9nc1d3nt', page_id: 'p0page',
  incident_updates: [{ id: 'u1', status, body: 'Our teams are working on it.', created_at: SINCE, affected_components: null }], components, ...more,
});

const works = (name: string, status: string, components: readonly object[]): object => entry(name, status, components, { impact: 'maintenance', scheduled_for: SINCE, scheduled_until: '2026-03-02T12:00:00.000Z' });

const MAIL = component('Exchange', 'degraded_performance');
const DISKS = component('Block storage', 'partial_outage');

const summary = (incidents: readonly object[], maintenances: readonly object[] = []): Behaviour => ({
  status: 200, type: 'application/json; charset=utf-8',
  body: JSON.stringify({
    page: { id: 'p0page', name: 'A provider', url: 'https://status.example', time_zone: 'Etc/UTC', updated_at: SINCE },
    components: [component('Exchange'), component('E-mails'), component('Block storage')],
    incidents, scheduled_maintenances: maintenances,
    status: incidents.length === 0 ? { indicator: 'none', description: 'All Systems Operational' } : { indicator: 'minor', description: 'Minor Service Outage' },
  }),
});

export const statuses = {
  'none': summary([]),
  'mail': summary([entry('Slow access to mailboxes', 'investigating', [MAIL])]),
  'other-component': summary([entry('Volumes cannot be attached', 'identified', [DISKS])]),
  'mail-and-other': summary([entry('Volumes cannot be attached', 'identified', [DISKS]), entry('Slow access to mailboxes', 'monitoring', [MAIL])]),
  'maintenance': summary([], [works('Upgrade of a cluster', 'in_progress', [MAIL])]),
  'maintenance-to-come': summary([], [works('Upgrade of a cluster', 'scheduled', [MAIL])]),
  'page': PORTAL,
  'moved': { status: 301, headers: { location: '/en/' } },
  'gone': { status: 404, type: 'application/json', body: '{"error":"not found"}' },
  'too-many': { status: 429, type: 'application/json', body: '{}' },
  'silent': 'silence',
  'hung-up': 'hang-up',
} satisfies Readonly<Record<string, Behaviour>>;

export type StatusSpecimen = keyof typeof statuses;

/** What a page does with a path: the summary is under one of them, people's page under the others. */
export const statusBehaviour = (specimen: StatusSpecimen, path: string): Behaviour => (path === '/api/v2/summary.json' ? statuses[specimen] : PORTAL);

export const startStatusPage = (specimen: StatusSpecimen, cors: boolean): Promise<LoopbackService> =>
  startService(({ url = '' }) => (cors ? readableByPages(statusBehaviour(specimen, url)) : statusBehaviour(specimen, url)));
