import { dnsServices, NO_ORGANISATION, organisationFrom, resolversFor } from '../../../src/app/organisation';
import type { Organisation } from '../../../src/app/organisation';
import { DEFAULT_SETTINGS, settingsFrom } from '../../../src/app/settings';

const OWN = ['https://dns.company.example/dns-query{?dns}', 'https://10.0.0.53:8443/q'];
const organisation: Organisation = { ...NO_ORGANISATION, resolvers: OWN };

test.each([
  ['nobody chose: the usual ones', null, NO_ORGANISATION, []],
  ['an organisation with its own: those in place of the public ones', null, organisation, OWN],
  ['a user who chose one: that one alone', 'google', NO_ORGANISATION, ['https://dns.google/dns-query']],
  ['a user who chose one, over the organisation', 'dns-sb', organisation, ['https://doh.sb/dns-query']],
] as const)('%s', (_name, dnsService, configured, expected) => {
  expect(resolversFor({ dnsService }, configured)).toEqual(expected);
});

test('Settings names whom the first choice asks', () => {
  expect(dnsServices(NO_ORGANISATION)).toEqual({
    usual: ['Cloudflare', 'Google', 'DNS.SB'], isOfOrganisation: false,
    others: [{ id: 'cloudflare', name: 'Cloudflare' }, { id: 'google', name: 'Google' }, { id: 'dns-sb', name: 'DNS.SB' }],
  });
  expect(dnsServices(organisation)).toMatchObject({ usual: ['dns.company.example', '10.0.0.53:8443'], isOfOrganisation: true });
});

test.each([
  ['nothing', undefined], ['a service of another version', 'quad9'], ['an address', 'https://dns.google/dns-query'], ['a number', 1], ['a list', ['google']], ['an object', { id: 'google' }],
  ['the name of a method', 'toString'],
])('a damaged choice is none: %s', (_name, dnsService) => {
  expect(settingsFrom({ dnsService, managesDomain: true })).toEqual({ ...DEFAULT_SETTINGS, managesDomain: true });
});

test.each(['cloudflare', 'google', 'dns-sb'] as const)('the choice %s goes the round', (dnsService) => {
  expect(settingsFrom(JSON.parse(JSON.stringify(settingsFrom({ dnsService })))).dnsService).toBe(dnsService);
});

describe('the file beside the page', () => {
  test('without it, its reader is not loaded', async () => {
    expect(await organisationFrom({ found: 'nothing' }, () => { throw new Error('not to be loaded'); })).toBe(NO_ORGANISATION);
  });

  test('with it, what the reader makes of it holds', async () => {
    expect(await organisationFrom({ found: 'text', text: '{}' }, () => Promise.resolve(() => organisation))).toBe(organisation);
  });

  test('a reader that cannot be loaded is told: nobody is asked in place of the own services', async () => {
    await expect(organisationFrom({ found: 'text', text: '{}' }, () => Promise.reject(new Error('no chunk')))).rejects.toThrow('no chunk');
  });
});
