/** Healthy zones, one per offer, and what can be wrong with them, one fault at a time. */
import type { AccountCheckId } from '../../../../src/core/diagnostics/account-check-id';
import type { Outcome } from '../../../../src/core/diagnostics/verdict';
import type { RecordData } from '../../../../src/core/dns/records';
import type { Zone } from './zone';

export const DOMAIN = 'atelier-martin.example';

const soa: RecordData['SOA'] = { primary: 'ns1.hosting.example', contact: 'hostmaster.hosting.example', serial: 2026112501 };

/** 2048 bits, of nobody's: the bytes count, not who holds the other half. */
export const KEY = `v=DKIM1; k=rsa; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'}${'x'.repeat(341)}QIDAQAB`;

const apex = (own: Exclude<Zone[string], string>): Zone[string] => ({ SOA: [soa], NS: ['ns1.hosting.example', 'ns2.hosting.example'], A: ['203.0.113.80'], ...own });

const mx = (...hosts: readonly string[]): readonly RecordData['MX'][] => hosts.map((exchange, at) => ({ preference: at * 5 + 1, exchange }));

export const srv = (target: string, more: Partial<RecordData['SRV']> = {}): RecordData['SRV'] => ({ priority: 0, weight: 0, port: 443, target, ...more });

const OVH_MX = ['mx0.mail.ovh.net', 'mx1.mail.ovh.net', 'mx2.mail.ovh.net', 'mx3.mail.ovh.net', 'mx4.mail.ovh.net'] as const;
const CANADA_MX = ['mx1.mail.ovh.ca', 'mx2.mail.ovh.ca', 'mx3.mail.ovh.ca', 'mx4.mail.ovh.ca'] as const;

const hosts = (...names: readonly string[]): Zone => Object.fromEntries(names.map((name, at) => [name, { A: [`203.0.113.${at + 1}`] }]));

/** Servers of providers, and what their SPF says. */
const PROVIDERS: Zone = {
  ...hosts(...OVH_MX, ...CANADA_MX, 'ex.mail.ovh.net', 'ex3.mail.ovh.net', 'pro1.mail.ovh.net', 'zimbra1.mail.ovh.net', 'mailconfig.ovh.net', 'smtp.google.com', 'autodiscover.outlook.com',
    'atelier-martin-example.mail.protection.outlook.com', 'mail.atelier-martin.example', 'gateway.filter.example', 'aspmx.l.google.com', 'old-host.example', 'www.ovhcloud.com', 'outlook.office.com', 'mail.google.com'),
  'mx.ovh.com': { TXT: ['v=spf1 ip4:203.0.113.0/26 ~all'] },
  'mx.ovh.ca': { TXT: ['v=spf1 ip4:203.0.113.64/26 ~all'] },
  'spf.protection.outlook.com': { TXT: ['v=spf1 ip4:198.51.100.0/24 -all'] },
  '_spf.google.com': { TXT: ['v=spf1 ip4:192.0.2.0/24 ~all'] },
  'selector1-atelier-martin-example._domainkey.ateliermartin.onmicrosoft.com': { TXT: [KEY] },
};

const DMARC: Zone = { [`_dmarc.${DOMAIN}`]: { TXT: [`v=DMARC1; p=none; rua=mailto:dmarc@${DOMAIN}`] } };

/** An account, its zone, and the offer that must be recognised. */
export interface Case {
  readonly server: string | null;
  readonly zone: Zone;
  readonly profile: string;
}

const ovh: Zone = {
  ...PROVIDERS, ...DMARC,
  [DOMAIN]: apex({ MX: mx(...OVH_MX), TXT: ['v=spf1 include:mx.ovh.com ~all'] }),
  [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('ex3.mail.ovh.net')] },
  [`ovhex123-selector1._domainkey.${DOMAIN}`]: 'ovhex123-selector1._domainkey.456.ab.dkim.mail.ovh.net',
  'ovhex123-selector1._domainkey.456.ab.dkim.mail.ovh.net': { TXT: [KEY] },
};

export const healthy: Readonly<Record<string, Case>> = {
  'OVH Hosted Exchange': { server: 'ex3.mail.ovh.net', zone: ovh, profile: 'ovh-hosted-exchange' },
  'OVH Hosted Exchange, server not told': { server: null, zone: ovh, profile: 'ovh-hosted-exchange' },
  'OVH Hosted Exchange, mixed with mailboxes elsewhere': { server: 'ex3.mail.ovh.net', zone: { ...ovh, [DOMAIN]: apex({ MX: mx('ex3.mail.ovh.net'), TXT: ['v=spf1 include:mx.ovh.com ~all'] }) }, profile: 'ovh-hosted-exchange' },
  'OVH Hosted Exchange in Canada': {
    server: 'ex.mail.ovh.ca', profile: 'ovh-hosted-exchange',
    zone: { ...ovh, ...hosts('ex.mail.ovh.ca'), [DOMAIN]: apex({ MX: mx(...CANADA_MX), TXT: ['v=spf1 include:mx.ovh.ca ~all'] }), [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('ex.mail.ovh.ca')] } },
  },
  'OVH Private Exchange': {
    server: 'mail.atelier-martin.example', profile: 'ovh-private-exchange',
    zone: { ...ovh, [DOMAIN]: apex({ MX: mx(...OVH_MX), TXT: ['v=spf1 ip4:203.0.113.9 -all'] }), [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('mail.atelier-martin.example')] } },
  },
  'OVH Email Pro': { server: 'pro1.mail.ovh.net', zone: { ...ovh, [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('pro1.mail.ovh.net')] } }, profile: 'ovh-email-pro' },
  'OVH MX Plan': { server: null, zone: { ...ovh, [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('mailconfig.ovh.net')] } }, profile: 'ovh-mx-plan' },
  'OVH Zimbra': { server: null, zone: { ...ovh, [`_autodiscover._tcp.${DOMAIN}`]: { SRV: [srv('zimbra1.mail.ovh.net')] } }, profile: 'ovh-zimbra' },
  'Microsoft 365': {
    server: 'outlook.office365.com', profile: 'microsoft-365',
    zone: {
      ...PROVIDERS, ...DMARC,
      [DOMAIN]: apex({ MX: mx('atelier-martin-example.mail.protection.outlook.com'), TXT: ['v=spf1 include:spf.protection.outlook.com -all'] }),
      [`autodiscover.${DOMAIN}`]: 'autodiscover.outlook.com',
      [`selector1._domainkey.${DOMAIN}`]: 'selector1-atelier-martin-example._domainkey.ateliermartin.onmicrosoft.com',
      [`selector2._domainkey.${DOMAIN}`]: 'selector2-atelier-martin-example._domainkey.ateliermartin.onmicrosoft.com',
    },
  },
  'Google Workspace': {
    server: null, profile: 'google-workspace',
    zone: { ...PROVIDERS, ...DMARC, [DOMAIN]: apex({ MX: mx('smtp.google.com'), TXT: ['v=spf1 include:_spf.google.com ~all'] }), [`google._domainkey.${DOMAIN}`]: { TXT: [KEY] } },
  },
  'Exchange Server behind a gateway': {
    server: 'mail.atelier-martin.example', profile: 'exchange-on-premises',
    zone: { ...PROVIDERS, ...DMARC, [DOMAIN]: apex({ MX: mx('gateway.filter.example'), TXT: ['v=spf1 ip4:203.0.113.9 -all'] }), [`autodiscover.${DOMAIN}`]: { A: ['203.0.113.9'] }, [`a._domainkey.${DOMAIN}`]: { TXT: [KEY] } },
  },
  'any other': { server: null, profile: 'generic', zone: { ...PROVIDERS, ...DMARC, [DOMAIN]: apex({ MX: mx('gateway.filter.example'), TXT: ['v=spf1 mx -all'] }), [`a._domainkey.${DOMAIN}`]: { TXT: [KEY] } } },
};

/** One thing wrong with the zone of OVH Hosted Exchange, unless another is named. */
export interface Fault {
  readonly of?: keyof typeof healthy;
  readonly change: Zone;
  /** Names, or "name TYPE", that cannot be asked for. */
  readonly unknown?: Readonly<Record<string, 'server-failure' | 'bogus' | 'timeout'>>;
  readonly check: AccountCheckId;
  readonly outcome: Outcome;
  readonly code: string;
  /** Checks that may fail as well, for the same reason. */
  readonly also?: readonly AccountCheckId[];
}

const SRV_NAME = `_autodiscover._tcp.${DOMAIN}`;
/** Exchangers of no offer. */
const withMx = (...records: readonly RecordData['MX'][]): Zone => ({ [DOMAIN]: apex({ MX: records, TXT: ['v=spf1 ip4:203.0.113.9 -all'] }) });
const to = (...names: readonly string[]): Zone => withMx(...mx(...names));
/** Exchangers beside the SPF of OVH. */
const ovhTo = (...names: readonly string[]): Zone => ({ [DOMAIN]: apex({ MX: mx(...names), TXT: ['v=spf1 include:mx.ovh.com ~all'] }) });
const spf = (...texts: readonly string[]): Zone => ({ [DOMAIN]: apex({ MX: mx(...OVH_MX), TXT: texts }) });
const ovhNull: Zone = { [DOMAIN]: apex({ MX: [{ preference: 0, exchange: '.' }], TXT: ['v=spf1 include:mx.ovh.com ~all'] }) };
const GENERIC = 'any other';
const M365 = 'Microsoft 365';

export const faults: Readonly<Record<string, Fault>> = {
  'no such domain': { change: { [DOMAIN]: 'nowhere.invalid', [SRV_NAME]: 'nowhere.invalid', [`_dmarc.${DOMAIN}`]: 'nowhere.invalid' }, check: 'domain-delegation', outcome: 'failed', code: 'no-domain' },
  'null MX on a hosted offer': { change: ovhNull, check: 'mx-records', outcome: 'failed', code: 'null-mx' },
  'one name server': { change: { [DOMAIN]: { SOA: [soa], NS: ['ns1.hosting.example'], A: ['203.0.113.80'], MX: mx(...OVH_MX), TXT: ['v=spf1 include:mx.ovh.com ~all'] } }, check: 'domain-delegation', outcome: 'warning', code: 'one-server' },
  'broken signatures': { change: {}, unknown: { [DOMAIN]: 'bogus' }, check: 'dnssec', outcome: 'failed', code: 'broken' },
  'no MX, no address': { of: GENERIC, change: { [DOMAIN]: { SOA: [soa], NS: ['ns1.hosting.example', 'ns2.hosting.example'], TXT: ['v=spf1 -all'] } }, check: 'mx-records', outcome: 'failed', code: 'none' },
  'no MX, mail goes to the web server': { of: GENERIC, change: { [DOMAIN]: apex({ TXT: ['v=spf1 a -all'] }) }, check: 'mx-records', outcome: 'warning', code: 'implicit' },
  'no MX on a hosted offer': { change: { [DOMAIN]: apex({ TXT: ['v=spf1 include:mx.ovh.com ~all'] }) }, check: 'mx-provider', outcome: 'failed', code: 'none' },
  'null MX': { of: GENERIC, change: withMx({ preference: 0, exchange: '.' }), check: 'mx-records', outcome: 'failed', code: 'null-mx' },
  'null MX beside others': { of: GENERIC, change: withMx({ preference: 0, exchange: '.' }, { preference: 10, exchange: 'gateway.filter.example' }), check: 'mx-records', outcome: 'failed', code: 'null-mx-among-others' },
  'an address as MX': { of: GENERIC, change: to('192.0.2.1'), check: 'mx-records', outcome: 'failed', code: 'ip-address' },
  'an alias as MX': { of: GENERIC, change: { ...to('alias.filter.example'), 'alias.filter.example': 'gateway.filter.example' }, check: 'mx-records', outcome: 'failed', code: 'alias' },
  'an MX that does not exist': { of: GENERIC, change: to('missing.example'), check: 'mx-records', outcome: 'failed', code: 'no-such-host' },
  'an MX without address': { of: GENERIC, change: { ...to('bare.filter.example'), 'bare.filter.example': { TXT: ['no address'] } }, check: 'mx-records', outcome: 'failed', code: 'no-address' },
  'one MX of two that does not exist': { of: GENERIC, change: to('gateway.filter.example', 'missing.example'), check: 'mx-records', outcome: 'warning', code: 'no-such-host-in-some' },
  'one MX of two without address': { of: GENERIC, change: { ...to('gateway.filter.example', 'bare.filter.example'), 'bare.filter.example': { TXT: ['no address'] } }, check: 'mx-records', outcome: 'warning', code: 'no-address-in-some' },
  'an MX in a private network': { of: GENERIC, change: { ...to('inside.filter.example'), 'inside.filter.example': { A: ['10.1.2.3'] } }, check: 'mx-records', outcome: 'failed', code: 'private-address' },
  'one MX of two in a private network': { of: GENERIC, change: { ...to('gateway.filter.example', 'inside.filter.example'), 'inside.filter.example': { A: ['192.168.1.5'] } }, check: 'mx-records', outcome: 'warning', code: 'private-address-in-some' },
  'the same MX twice': { of: GENERIC, change: to('gateway.filter.example', 'gateway.filter.example'), check: 'mx-records', outcome: 'warning', code: 'duplicates' },
  'MX of another provider': { change: ovhTo('aspmx.l.google.com'), check: 'mx-provider', outcome: 'failed', code: 'foreign' },
  'MX of another provider first': { change: ovhTo('aspmx.l.google.com', 'mx1.mail.ovh.net'), check: 'mx-provider', outcome: 'failed', code: 'competing' },
  'MX of another provider as a spare': { change: ovhTo('mx1.mail.ovh.net', 'aspmx.l.google.com'), check: 'mx-provider', outcome: 'warning', code: 'mixed' },
  'MX of two variants': { change: ovhTo('mx1.mail.ovh.net', 'ex3.mail.ovh.net'), check: 'mx-provider', outcome: 'warning', code: 'variants-mixed' },
  'MX with spares missing': { change: ovhTo('mx1.mail.ovh.net'), check: 'mx-provider', outcome: 'warning', code: 'incomplete' },
  'SRV absent': { change: { [SRV_NAME]: {} }, check: 'autodiscover-srv', outcome: 'failed', code: 'absent' },
  'SRV denied': { change: { [SRV_NAME]: { SRV: [srv('.')] } }, check: 'autodiscover-srv', outcome: 'failed', code: 'denied' },
  'SRV to another port': { change: { [SRV_NAME]: { SRV: [srv('ex3.mail.ovh.net', { port: 80 })] } }, check: 'autodiscover-srv', outcome: 'failed', code: 'port' },
  'SRV to a foreign server': { change: { [SRV_NAME]: { SRV: [srv('old-host.example')] } }, check: 'autodiscover-srv', outcome: 'failed', code: 'target' },
  'SRV to another server of the offer': { change: { [SRV_NAME]: { SRV: [srv('ex.mail.ovh.net')] } }, check: 'autodiscover-srv', outcome: 'failed', code: 'other-host-of-offer' },
  'SRV to a server without address': { of: 'OVH Hosted Exchange', change: { 'ex3.mail.ovh.net': { TXT: ['moved'] } }, check: 'autodiscover-srv', outcome: 'failed', code: 'no-address', also: ['owa-reachability'] },
  'SRV to an alias': { of: 'OVH Private Exchange', change: { 'mail.atelier-martin.example': 'old-host.example' }, check: 'autodiscover-srv', outcome: 'warning', code: 'alias' },
  'SRV with another priority': { change: { [SRV_NAME]: { SRV: [srv('ex3.mail.ovh.net', { priority: 10 })] } }, check: 'autodiscover-srv', outcome: 'warning', code: 'priority-or-weight' },
  'two SRV': { change: { [SRV_NAME]: { SRV: [srv('ex3.mail.ovh.net'), srv('ex3.mail.ovh.net', { priority: 5 })] } }, check: 'autodiscover-srv', outcome: 'warning', code: 'several' },
  'a second SRV to a foreign server': { change: { [SRV_NAME]: { SRV: [srv('ex3.mail.ovh.net'), srv('old-host.example', { priority: 5 })] } }, check: 'autodiscover-srv', outcome: 'warning', code: 'several-targets' },
  'autodiscover left over of Microsoft 365': { change: { [`autodiscover.${DOMAIN}`]: 'autodiscover.outlook.com' }, check: 'autodiscover-conflict', outcome: 'failed', code: 'of-another-provider' },
  'autodiscover left over of MX Plan': { change: { [`autodiscover.${DOMAIN}`]: 'mailconfig.ovh.net' }, check: 'autodiscover-conflict', outcome: 'failed', code: 'of-another-provider' },
  'autodiscover at the web host': { change: { [`autodiscover.${DOMAIN}`]: { A: ['203.0.113.80'] } }, check: 'autodiscover-conflict', outcome: 'warning', code: 'before-srv' },
  'autodiscover at the web host, without SRV': { change: { [`autodiscover.${DOMAIN}`]: { A: ['203.0.113.80'] }, [SRV_NAME]: {} }, check: 'autodiscover-conflict', outcome: 'warning', code: 'instead-of-srv', also: ['autodiscover-srv'] },
  'autodiscover leads nowhere': { change: { [`autodiscover.${DOMAIN}`]: 'gone.example' }, check: 'autodiscover-conflict', outcome: 'warning', code: 'leads-nowhere' },
  'Microsoft 365 without autodiscover': { of: M365, change: { [`autodiscover.${DOMAIN}`]: {} }, check: 'autodiscover-sequence', outcome: 'warning', code: 'alias-absent' },
  'Microsoft 365 with autodiscover elsewhere': { of: M365, change: { [`autodiscover.${DOMAIN}`]: 'old-host.example' }, check: 'autodiscover-conflict', outcome: 'failed', code: 'wrong-target' },
  'no SPF': { of: GENERIC, change: { [DOMAIN]: apex({ MX: mx('gateway.filter.example') }) }, check: 'spf-record', outcome: 'warning', code: 'none' },
  'two SPF': { change: spf('v=spf1 -all', 'v=spf1 include:mx.ovh.com ~all'), check: 'spf-record', outcome: 'failed', code: 'several-records' },
  'SPF that cannot be read': { change: spf('v=spf1 inclde:mx.ovh.com ~all'), check: 'spf-record', outcome: 'failed', code: 'syntax' },
  'SPF that cannot be read: its offer is judged after repair': { change: spf('v=spf1 inclde:mx.ovh.com ~all'), check: 'spf-provider', outcome: 'inconclusive', code: 'repair-first', also: ['spf-record'] },
  'an included SPF that cannot be read': { change: { ...spf('v=spf1 include:mx.ovh.com include:old-host.example ~all'), 'old-host.example': { TXT: ['v=spf1 ip4:nothing'] } }, check: 'spf-record', outcome: 'failed', code: 'syntax-in-include' },
  'SPF that includes itself': { change: spf(`v=spf1 include:mx.ovh.com include:${DOMAIN} ~all`), check: 'spf-record', outcome: 'failed', code: 'loop' },
  'SPF that includes nothing': { change: spf('v=spf1 include:mx.ovh.com include:missing.example ~all'), check: 'spf-record', outcome: 'failed', code: 'dangling-include' },
  'SPF that sends on to nothing': { change: spf('v=spf1 include:mx.ovh.com redirect=missing.example'), check: 'spf-record', outcome: 'failed', code: 'dangling-redirect' },
  'SPF with too many look-ups': { change: spf(`v=spf1 include:mx.ovh.com ${'a:mx1.mail.ovh.net '.repeat(10)}~all`), check: 'spf-record', outcome: 'failed', code: 'too-many-lookups' },
  'SPF with parts that lead to nothing': { change: spf('v=spf1 include:mx.ovh.com a:a.missing.example a:b.missing.example a:c.missing.example ~all'), check: 'spf-record', outcome: 'failed', code: 'too-many-void-lookups' },
  'SPF for everybody': { change: spf('v=spf1 include:mx.ovh.com +all'), check: 'spf-record', outcome: 'failed', code: 'allows-everybody' },
  'SPF without an end': { change: spf('v=spf1 include:mx.ovh.com'), check: 'spf-record', outcome: 'warning', code: 'no-all' },
  'SPF of another provider': { change: spf('v=spf1 include:_spf.google.com ~all'), check: 'spf-provider', outcome: 'failed', code: 'not-allowed' },
  'no rule': { change: { [`_dmarc.${DOMAIN}`]: {} }, check: 'dmarc-policy', outcome: 'warning', code: 'absent' },
  'two rules': { change: { [`_dmarc.${DOMAIN}`]: { TXT: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] } }, check: 'dmarc-policy', outcome: 'failed', code: 'several-records' },
  'a rule in small letters': { change: { [`_dmarc.${DOMAIN}`]: { TXT: ['v=dmarc1; p=none'] } }, check: 'dmarc-policy', outcome: 'failed', code: 'not-a-record' },
  'a rule without a policy': { change: { [`_dmarc.${DOMAIN}`]: { TXT: ['v=DMARC1; p=nothing'] } }, check: 'dmarc-policy', outcome: 'failed', code: 'no-policy' },
  'a rule with a removed part': { change: { [`_dmarc.${DOMAIN}`]: { TXT: ['v=DMARC1; p=reject; pct=50'] } }, check: 'dmarc-policy', outcome: 'warning', code: 'removed-tag' },
  'no key at all': { of: GENERIC, change: { [`a._domainkey.${DOMAIN}`]: 'nowhere.invalid' }, check: 'dkim-keys', outcome: 'passed', code: 'some-selector' },
  'a withdrawn key': { of: 'Google Workspace', change: { [`google._domainkey.${DOMAIN}`]: { TXT: ['v=DKIM1; p='] } }, check: 'dkim-keys', outcome: 'failed', code: 'revoked' },
  'a key that is none': { of: 'Google Workspace', change: { [`google._domainkey.${DOMAIN}`]: { TXT: ['v=DKIM1; p=%%%'] } }, check: 'dkim-keys', outcome: 'failed', code: 'unusable-key' },
  'keys of Microsoft 365 not active yet': { of: M365, change: { 'selector1-atelier-martin-example._domainkey.ateliermartin.onmicrosoft.com': {} }, check: 'dkim-keys', outcome: 'warning', code: 'not-active' },
  'two records of encrypted delivery': { change: { [`_mta-sts.${DOMAIN}`]: { TXT: ['v=STSv1; id=1', 'v=STSv1; id=2'] } }, check: 'mta-sts', outcome: 'warning', code: 'several-records' },
  'encrypted delivery without an id': { change: { [`_mta-sts.${DOMAIN}`]: { TXT: ['v=STSv1; x=1'] } }, check: 'mta-sts', outcome: 'warning', code: 'faulty-record' },
  'reports on encryption to nobody': { change: { [`_smtp._tls.${DOMAIN}`]: { TXT: ['v=TLSRPTv1; x=1'] } }, check: 'tls-reporting', outcome: 'warning', code: 'faulty-record' },
  'certificates stated without signatures': { of: GENERIC, change: { '_25._tcp.gateway.filter.example': { TLSA: [{ usage: 3, selector: 1, matchingType: 1, data: 'ab'.repeat(32) }] } }, check: 'mx-dane', outcome: 'warning', code: 'unsigned' },
  'certificates stated wrongly': { of: GENERIC, change: { '_25._tcp.gateway.filter.example': { TLSA: [{ usage: 3, selector: 1, matchingType: 1, data: 'abcd' }] } }, check: 'mx-dane', outcome: 'warning', code: 'unusable' },
};
