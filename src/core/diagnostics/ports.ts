/** What the diagnostic asks of the outside world. Every function resolves, whatever happens, and none outlasts its signal. */
import type { Resolve } from '../dns/records';
import type { AuthenticationResults } from '../mail-auth/authentication-results';
import type { Fact } from './fact';

/** Registration data of a domain (RFC 9083 §5.3). */
export interface Registration {
  /** False: the registry itself says that no such domain is registered. */
  readonly isRegistered: boolean;
  /** What the registry knows: the domain that was asked for, or the registered one that it lies below. */
  readonly domain: string;
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

/** A passage from one server to the next, as the receiving one noted it (RFC 5321 §4.4). All of it may be invented but for the newest. */
export interface Passage {
  /** Name that the handing server gave itself: a claim. */
  readonly greeting: string | null;
  /** Name that the receiving server found for the address of the other. */
  readonly name: string | null;
  readonly address: string | null;
  /** The receiving server. */
  readonly by: string | null;
  readonly protocol: string | null;
  /** ISO 8601. */
  readonly time: string | null;
  /** The same in milliseconds since 1970; null where no time zone was written. */
  readonly at: number | null;
}

/** The head of a message without anything personal: no subject, no address, no body. */
export interface HeaderEvidence {
  /** Domain of the From field, A-labels in lower case. */
  readonly fromDomain: string | null;
  /** Newest first. */
  readonly passages: readonly Passage[];
  /** `d=` and `s=` of DKIM signatures (RFC 6376 §3.5), in lower case. */
  readonly signatures: readonly { readonly domain: string; readonly selector: string }[];
}

/** A message that the user has: the open one, or one that was handed over. */
export interface MessageEvidence extends HeaderEvidence {
  /** No message is open: a notice was handed over, whose own way proves nothing of this account and is left out. */
  readonly isHandedOver?: boolean;
  /** Results of authentication as they stand in the header (RFC 8601), each with the number of passages noted above it. */
  readonly stated: readonly (AuthenticationResults & { readonly above: number })[];
  /** Of a notice: the message that came back, as far as it did. */
  readonly returned: (HeaderEvidence & {
    /** Address of the sending server that the refusal names, and who refused; null: it names none. */
    readonly refused: { readonly address: string; readonly by: string } | null;
  }) | null;
}

/**
 * A limit of a mailbox, in bytes. `unlimited`: the server says that there is none; null: it does not say, which is no word about
 * whether there is one.
 */
export type MailboxLimit = number | 'unlimited' | null;

/** How full a mailbox is, as its own server tells. */
export interface MailboxUse {
  /** Bytes; null: the server does not say. */
  readonly used: number | null;
  /** Beyond it, the server warns. */
  readonly warnAt: MailboxLimit;
  /** Beyond it, nothing can be sent. */
  readonly sendUntil: MailboxLimit;
  /** Beyond it, nothing is received any more either. */
  readonly receiveUntil: MailboxLimit;
}

/** What became of a message that the user had sent to the user's own address. */
export interface RoundTrip {
  /** Where it came in. `nowhere`: it was sent, and not found in time; `over-quota`: the server sent nothing, for the mailbox is full. */
  readonly arrived: 'inbox' | 'junk' | 'nowhere' | 'over-quota';
  /** Whole seconds from the sending to the find, or to the end of the wait. */
  readonly seconds: number;
  /** Every copy that is known of was moved to Deleted Items. */
  readonly isCleanedUp: boolean;
}

/** The services that a run may ask; null: this run does not. */
export interface DiagnosticPorts {
  readonly resolve: Resolve;
  /** Resolvers that second what `resolve` says: each answers from a server of its own, or not at all. None where there is but one. */
  readonly others?: readonly Resolve[];
  readonly registration: ((domain: string) => Promise<Fact<Registration>>) | null;
  /** Asks over trusted https whether anything answers at all. */
  readonly probe: ((url: string) => Promise<ProbeAnswer>) | null;
  /** Incidents and works of a provider that touch mail, from its status page. */
  readonly incidents: ((statusPage: string) => Promise<Fact<readonly Incident[]>>) | null;
  /** Tells whether this computer reaches the place that the pane itself comes from; null: no such place. */
  readonly ownConnection: (() => Promise<ProbeAnswer>) | null;
  /** The message that is open, or was handed over; null: there is none. */
  readonly openMessage?: (() => Promise<Fact<MessageEvidence>>) | null;
  /** How full the user's own mailbox is; null: its server cannot be asked from here. */
  readonly mailbox?: (() => Promise<Fact<MailboxUse>>) | null;
  /** Sends a message in the user's name and looks for it: there only where the user has just asked for exactly that. */
  readonly roundTrip?: (() => Promise<Fact<RoundTrip>>) | null;
}
