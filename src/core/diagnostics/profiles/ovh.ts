/**
 * OVH's mail offers. Sources: OVH's guides "dns_zone_mx", "dns_zone_spf", "dns_zone_dkim" and "diagnostic_advanced" (2025-04-28), and
 * the constants of its control panel (github.com/ovh/manager); values of the older guide are right as well where they still work.
 */
import type { HostPattern, MxVariant, Profile } from './profile';

const SOURCES = [
  'https://github.com/ovh/docs/tree/develop/pages/web_cloud/domains/dns_zone_mx',
  'https://github.com/ovh/docs/tree/develop/pages/web_cloud/email_and_collaborative_solutions/microsoft_exchange/diagnostic_advanced',
] as const;

const EUROPE = ['mx0.mail.ovh.net', 'mx1.mail.ovh.net', 'mx2.mail.ovh.net', 'mx3.mail.ovh.net', 'mx4.mail.ovh.net'] as const;
const CANADA = ['mx0.mail.ovh.ca', 'mx1.mail.ovh.ca', 'mx2.mail.ovh.ca', 'mx3.mail.ovh.ca', 'mx4.mail.ovh.ca'] as const;

const STATUS_PAGE = 'https://web-cloud.status-ovhcloud.com';

/** All mailboxes are at OVH, behind its filter. Of the older values, mx1 alone is right as well. */
const shared: MxVariant = {
  id: 'all-at-ovh',
  publish: [
    { preference: 1, exchange: 'mx0.mail.ovh.net' }, { preference: 5, exchange: 'mx1.mail.ovh.net' }, { preference: 50, exchange: 'mx2.mail.ovh.net' },
    { preference: 100, exchange: 'mx3.mail.ovh.net' }, { preference: 200, exchange: 'mx4.mail.ovh.net' },
  ],
  accepts: EUROPE,
  complete: ['mx0.mail.ovh.net', 'mx1.mail.ovh.net', 'mx2.mail.ovh.net', 'mx3.mail.ovh.net'],
};

const sharedInCanada: MxVariant = {
  id: 'all-at-ovh-canada',
  publish: [
    { preference: 1, exchange: 'mx1.mail.ovh.ca' }, { preference: 5, exchange: 'mx2.mail.ovh.ca' }, { preference: 50, exchange: 'mx3.mail.ovh.ca' },
    { preference: 100, exchange: 'mx4.mail.ovh.ca' },
  ],
  accepts: CANADA,
  complete: ['mx1.mail.ovh.ca', 'mx2.mail.ovh.ca', 'mx3.mail.ovh.ca'],
};

/** Some mailboxes are elsewhere: mail comes to the service's own host, without the filter. */
const own = (hosts: readonly HostPattern[]): MxVariant => ({
  id: 'mixed-with-elsewhere', publish: [{ preference: 10, exchange: '{server}' }], accepts: ['{server}', ...hosts], complete: [],
});

/** What the offers have in common, but for what one says of itself. */
const COMMON = {
  dkimSelectors: [],
  dkimTargets: ['*.dkim.mail.ovh.net', '*.dkim.mail.ovh.ca'],
  spfIncludes: ['mx.ovh.com', 'mx.ovh.ca'],
  statusPage: STATUS_PAGE,
  sources: SOURCES,
} as const satisfies Partial<Profile>;

const PRO = ['pro#.mail.ovh.net', 'pro#.mail.ovh.ca'] as const;
const ZIMBRA = ['zimbra#.mail.ovh.net', 'zimbra#.mail.ovh.ca'] as const;
const HOSTED = ['ex#.mail.ovh.net', 'ex#.mail.ovh.ca'] as const;

export const ovhHostedExchange: Profile = {
  ...COMMON,
  id: 'ovh-hosted-exchange',
  name: 'OVHcloud Hosted Exchange',
  recognisedBy: { servers: HOSTED, exchangers: HOSTED, includes: [] },
  mx: [shared, sharedInCanada, own(HOSTED)],
  autodiscover: { kind: 'srv', publish: '{server}', accepts: HOSTED },
  webmail: 'https://{server}/owa/',
  isExchange: true,
};

export const ovhPrivateExchange: Profile = {
  ...COMMON,
  id: 'ovh-private-exchange',
  name: 'OVHcloud Private Exchange',
  recognisedBy: { servers: [], exchangers: [], includes: [] },
  mx: [shared, sharedInCanada, own([])],
  autodiscover: { kind: 'srv', publish: '{server}', accepts: ['{server}'] },
  // Its servers are authorised by their own addresses.
  spfIncludes: [],
  webmail: 'https://{server}/owa/',
  isExchange: true,
};

export const ovhEmailPro: Profile = {
  ...COMMON,
  id: 'ovh-email-pro',
  name: 'OVHcloud Email Pro',
  recognisedBy: { servers: PRO, exchangers: PRO, includes: [] },
  mx: [shared, sharedInCanada, own(PRO)],
  autodiscover: { kind: 'srv', publish: '{server}', accepts: PRO },
  webmail: 'https://{server}/owa/',
  isExchange: true,
};

export const ovhMxPlan: Profile = {
  ...COMMON,
  id: 'ovh-mx-plan',
  name: 'OVHcloud MX Plan',
  recognisedBy: { servers: ['ssl0.ovh.net', 'ssl0.ovh.ca'], exchangers: [...EUROPE, ...CANADA], includes: ['mx.ovh.com', 'mx.ovh.ca'] },
  mx: [shared, sharedInCanada],
  autodiscover: { kind: 'srv', publish: 'mailconfig.ovh.net', accepts: ['mailconfig.ovh.net', 'mailconfig.ovh.ca'] },
  webmail: 'https://www.ovhcloud.com/fr/mail/',
  isExchange: false,
};

export const ovhZimbra: Profile = {
  ...COMMON,
  id: 'ovh-zimbra',
  name: 'OVHcloud Zimbra',
  recognisedBy: { servers: ZIMBRA, exchangers: [], includes: [] },
  mx: [shared, sharedInCanada],
  autodiscover: { kind: 'srv', publish: 'zimbra1.mail.ovh.net', accepts: ZIMBRA },
  webmail: 'https://zimbra1.mail.ovh.net/',
  isExchange: false,
};
