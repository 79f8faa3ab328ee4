/** The piece of an SPF record by which a service says that its servers may send for a domain. */
export interface SpfInclude {
  /** Scope of the service. */
  readonly scope: string;
  readonly term: string;
  /** The page where the service gives it. */
  readonly source: string;
}

/** Services that give one piece for all their customers. */
export const spfIncludes: readonly SpfInclude[] = [
  { scope: 'exchange-online', term: 'include:spf.protection.outlook.com', source: 'https://learn.microsoft.com/defender-office-365/email-authentication-spf-configure' },
  { scope: 'gmail', term: 'include:_spf.google.com', source: 'https://support.google.com/a/answer/33786' },
  // MX Plan, Email Pro, Hosted Exchange and Exchange Provider; a Private Exchange is named by its own addresses.
  { scope: 'ovh', term: 'include:mx.ovh.com', source: 'https://github.com/ovh/docs/tree/develop/pages/web_cloud/domains/dns_zone_spf' },
];

/** Names at which a service that signs for a domain looks for its keys; their values are the service's, and differ by domain. */
export interface KeyNames {
  readonly scope: string;
  readonly selectors: readonly string[];
  readonly type: 'CNAME';
  readonly source: string;
}

/** Services whose selectors are the same for every domain. */
export const keyNames: readonly KeyNames[] = [
  { scope: 'exchange-online', selectors: ['selector1', 'selector2'], type: 'CNAME', source: 'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure' },
];
