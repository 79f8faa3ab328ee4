/** Offers of other providers, and servers of one's own. */
import type { Profile } from './profile';

/** Sources: learn.microsoft.com, "External DNS records for Microsoft 365", "How SMTP DANE works" and "How to use DKIM for email in your custom domain". */
export const microsoft365: Profile = {
  id: 'microsoft-365',
  name: 'Microsoft 365',
  recognisedBy: {
    servers: ['outlook.office365.com', 'outlook.office.com', '*.outlook.com'],
    exchangers: ['*.mail.protection.outlook.com', '*.mx.microsoft'],
    includes: ['spf.protection.outlook.com'],
  },
  mx: [{
    id: 'exchange-online',
    publish: [{ preference: 0, exchange: '{domain-dashes}.mail.protection.outlook.com' }],
    accepts: ['*.mail.protection.outlook.com', '*.mx.microsoft'],
    complete: [],
  }],
  autodiscover: { kind: 'alias', publish: 'autodiscover.outlook.com', accepts: ['autodiscover.outlook.com', '*.outlook.com', '*.office365.com'] },
  spfIncludes: ['spf.protection.outlook.com'],
  dkimSelectors: ['selector1', 'selector2'],
  dkimTargets: ['*.onmicrosoft.com', '*.dkim.mail.microsoft'],
  webmail: 'https://outlook.office.com/mail/',
  statusPage: null,
  isExchange: true,
  sources: [
    'https://learn.microsoft.com/en-us/microsoft-365/enterprise/external-domain-name-system-records',
    'https://learn.microsoft.com/en-us/purview/how-smtp-dane-works',
    'https://learn.microsoft.com/en-us/defender-office-365/email-authentication-dkim-configure',
  ],
};

/** Sources: support.google.com/a/answer/174125 (MX), /33786 (SPF), /174124 (DKIM). */
export const googleWorkspace: Profile = {
  id: 'google-workspace',
  name: 'Google Workspace',
  recognisedBy: {
    servers: [],
    exchangers: ['smtp.google.com', 'aspmx.l.google.com', 'alt#.aspmx.l.google.com', 'aspmx#.googlemail.com'],
    includes: ['_spf.google.com'],
  },
  mx: [{
    id: 'gmail',
    publish: [{ preference: 1, exchange: 'smtp.google.com' }],
    accepts: ['smtp.google.com', 'aspmx.l.google.com', 'alt#.aspmx.l.google.com', 'aspmx#.googlemail.com'],
    complete: [],
  }],
  autodiscover: null,
  spfIncludes: ['_spf.google.com'],
  dkimSelectors: ['google'],
  dkimTargets: [],
  webmail: 'https://mail.google.com/mail/',
  statusPage: null,
  isExchange: false,
  sources: ['https://support.google.com/a/answer/174125', 'https://support.google.com/a/answer/33786', 'https://support.google.com/a/answer/174124'],
};

/** Exchange Server of one's own, behind a gateway or not: any exchanger may be right. */
export const exchangeOnPremises: Profile = {
  id: 'exchange-on-premises',
  name: 'Exchange Server',
  recognisedBy: { servers: [], exchangers: [], includes: [] },
  mx: [],
  autodiscover: null,
  spfIncludes: [],
  dkimSelectors: [],
  dkimTargets: [],
  webmail: 'https://{server}/owa/',
  statusPage: null,
  isExchange: true,
  sources: ['https://learn.microsoft.com/en-us/exchange/architecture/client-access/autodiscover'],
};

export const generic: Profile = {
  id: 'generic',
  name: 'E-mail',
  recognisedBy: { servers: [], exchangers: [], includes: [] },
  mx: [],
  autodiscover: null,
  spfIncludes: [],
  dkimSelectors: [],
  dkimTargets: [],
  webmail: null,
  statusPage: null,
  isExchange: false,
  sources: [],
};
