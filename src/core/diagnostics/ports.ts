/** What the diagnostic asks of the outside world. Every function resolves, whatever happens, and none outlasts its signal. */
import type { Resolve } from '../dns/records';
import type { Fact } from './fact';

/** Registration data of a domain (RFC 9083 §5.3). */
export interface Registration {
  /** False: the registry itself says that no such domain is registered. */
  readonly isRegistered: boolean;
  /** Status values of RFC 8056, as they come: "client hold", "redemption period" … */
  readonly status: readonly string[];
  /** ISO 8601; null: the registry does not tell. */
  readonly expires: string | null;
}

/**
 * How an address answered over trusted https. `rejected`: refused, no trusted certificate, or blocked, of which a page cannot tell
 * one from another; outside a browser `refused` and `certificate` can be told. `not-allowed`: the policy of the page itself closes the
 * way, so nothing was asked.
 */
export type ProbeAnswer = 'answered' | 'not-allowed' | 'rejected' | 'refused' | 'certificate' | 'timeout';

export interface Incident {
  readonly name: string;
  readonly kind: 'incident' | 'maintenance';
  /** ISO 8601. */
  readonly since: string | null;
  readonly link: string;
}

/** The services that a run may ask; null: this run does not. */
export interface DiagnosticPorts {
  readonly resolve: Resolve;
  readonly registration: ((domain: string) => Promise<Fact<Registration>>) | null;
  /** Asks over trusted https whether anything answers at all. */
  readonly probe: ((url: string) => Promise<ProbeAnswer>) | null;
  /** Incidents and works of a provider that touch mail, from its status page. */
  readonly incidents: ((statusPage: string) => Promise<Fact<readonly Incident[]>>) | null;
  /** Tells whether this computer reaches the place that the pane itself comes from; null: no such place. */
  readonly ownConnection: (() => Promise<ProbeAnswer>) | null;
}
