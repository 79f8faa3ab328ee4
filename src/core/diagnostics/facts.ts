/** Everything that a run may learn, by the name of the fact. */
import type { Resolved } from '../dns/records';
import type { DmarcDiscovery } from '../mail-auth/dmarc';
import type { SpfWalk } from '../mail-auth/spf/count';
import type { Fact } from './fact';
import type { SenderResult } from '../mail-auth/spf/sender-result';
import type { SendingServer } from './message-path';
import type { Incident, MailboxUse, MessageEvidence, ProbeAnswer, Registration, RoundTrip } from './ports';

/** A host name and where it leads. */
export interface Host {
  readonly name: string;
  readonly state: Resolved<'A'>['state'];
  /** IPv4 first. */
  readonly addresses: readonly string[];
  /** Names it was led on to by CNAME. */
  readonly aliases: readonly string[];
}

/** A host that was asked for; what is not known of it stays apart from the others. */
export interface NamedHost {
  readonly name: string;
  readonly host: Fact<Host>;
}

/** A DKIM selector that was asked for. */
export interface DkimSelector {
  readonly name: string;
  readonly records: Fact<Resolved<'TXT'>>;
  /** It stands in a message that names the account's domain, and in nothing that is better known: such a message may be old, or forged. */
  readonly isFromMessage?: boolean;
}

export interface DkimFacts {
  /** Whether anything stands below `_domainkey`. */
  readonly hasSelectors: Fact<boolean>;
  readonly selectors: readonly DkimSelector[];
}

export interface TlsaOfHost {
  readonly host: string;
  readonly records: Fact<Resolved<'TLSA'>>;
}

export interface FactValues {
  readonly 'soa': Resolved<'SOA'>;
  readonly 'ns': Resolved<'NS'>;
  readonly 'registration': Registration;
  readonly 'mx': Resolved<'MX'>;
  readonly 'mx-hosts': readonly NamedHost[];
  readonly 'mx-tlsa': readonly TlsaOfHost[];
  readonly 'root-host': Host;
  readonly 'autodiscover-host': Host;
  readonly 'autodiscover-srv': Resolved<'SRV'>;
  readonly 'autodiscover-srv-hosts': readonly NamedHost[];
  readonly 'txt': Resolved<'TXT'>;
  readonly 'spf-walk': SpfWalk;
  readonly 'dkim': DkimFacts;
  readonly 'dmarc': DmarcDiscovery;
  readonly 'mta-sts': Resolved<'TXT'>;
  readonly 'tls-reporting': Resolved<'TXT'>;
  readonly 'webmail-host': Host;
  readonly 'webmail': ProbeAnswer;
  readonly 'own-connection': ProbeAnswer;
  readonly 'incidents': readonly Incident[];
  readonly 'mailbox': MailboxUse;
  readonly 'round-trip': RoundTrip;
  readonly 'open-message': MessageEvidence;
  /** Null: no message tells it. */
  readonly 'sending-server': SendingServer | null;
  /** Null: no sending server is known. */
  readonly 'sender-result': SenderResult | null;
}

export type FactId = keyof FactValues;

/** Facts by their names, as far as asked for. */
export type Facts<Id extends FactId = FactId> = { readonly [K in Id]: Fact<FactValues[K]> };
