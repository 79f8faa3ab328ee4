/** A hosting offer as data: what its accounts must publish, and where its services are. */

export const profileIds = [
  'ovh-hosted-exchange', 'ovh-private-exchange', 'ovh-email-pro', 'ovh-mx-plan', 'ovh-zimbra', 'microsoft-365', 'google-workspace', 'exchange-on-premises', 'generic',
] as const;

/** Profiles of this list, or of an organisation's own file. */
export type ProfileId = typeof profileIds[number] | (string & {});

/**
 * A host name with places: `{domain}`, `{domain-dashes}` (dots as hyphens), `{server}` (the account's own server), `*` (one
 * or more labels at the start), `#` (digits, or none).
 */
export type HostPattern = string;

/** One right set of mail exchangers, such as "all mailboxes here" or "some are elsewhere". */
export interface MxVariant {
  readonly id: string;
  /** What a zone should hold, preferred first. */
  readonly publish: readonly { readonly preference: number; readonly exchange: HostPattern }[];
  /** Every exchanger that is right here. */
  readonly accepts: readonly HostPattern[];
  /** Without which mail is less safe, yet arrives. */
  readonly complete: readonly HostPattern[];
}

export interface AutodiscoverTarget {
  /** By which record the offer is found. */
  readonly kind: 'srv' | 'alias';
  readonly publish: HostPattern;
  readonly accepts: readonly HostPattern[];
}

export interface Profile {
  readonly id: ProfileId;
  /** Name of the offer, as its provider writes it. */
  readonly name: string;
  /** Hosts that betray it: of the account's own server, of mail exchangers, of an SPF include. */
  readonly recognisedBy: {
    readonly servers: readonly HostPattern[];
    readonly exchangers: readonly HostPattern[];
    readonly includes: readonly string[];
  };
  /** Empty: any exchanger may be right, as with a gateway of one's own. */
  readonly mx: readonly MxVariant[];
  /** Null: the offer prescribes none. */
  readonly autodiscover: AutodiscoverTarget | null;
  /** SPF include by which the offer's servers are authorised; empty where it has none of its own. */
  readonly spfIncludes: readonly string[];
  /** Selectors that can be known from outside. */
  readonly dkimSelectors: readonly string[];
  /** Where the selectors' aliases must lead; empty: not prescribed. */
  readonly dkimTargets: readonly HostPattern[];
  /** https address of the webmail; null: not known. */
  readonly webmail: string | null;
  /** Status page with a readable list; null: none. */
  readonly statusPage: string | null;
  /** The account has an Exchange mailbox, so that OWA and Autodiscover belong to it. */
  readonly isExchange: boolean;
  /** Where the values were read. */
  readonly sources: readonly string[];
}
