/** A registry that answers over RDAP (RFC 7480, 9083): each specimen under a domain of its own name, `client-hold.<end>`. */
import type { Behaviour, LoopbackService } from './loopback-service';
import { PORTAL, readableByPages, startService } from './loopback-service';

const RDAP = 'application/rdap+json';

/** Kept in the shape of real registries: conformance, handle, name servers and events beside what is read. */
const domain = (status: readonly string[], expiration: string | null): Behaviour => ({
  status: 200, type: RDAP,
  body: JSON.stringify({
    rdapConformance: ['rdap_level_0', 'icann_rdap_response_profile_1'],
    objectClassName: 'domain', handle: 'D1500301-SPECIMEN', ldhName: 'SPECIMEN.EXAMPLE', status,
    links: [{ rel: 'self', href: 'https://rdap.example/domain/specimen.example', type: RDAP }],
    events: [
      { eventAction: 'registration', eventDate: '2011-03-08T09:12:44Z' },
      ...expiration === null ? [] : [{ eventAction: 'expiration', eventDate: expiration }],
      { eventAction: 'last changed', eventDate: '2026-02-20T11:05:01Z' },
      { eventAction: 'last update of RDAP database', eventDate: '2026-03-01T00:00:00Z' },
    ],
    entities: [{ objectClassName: 'entity', handle: '433', roles: ['registrar'], vcardArray: ['vcard', [['version', {}, 'text', '4.0'], ['fn', {}, 'text', 'A registrar']]] }],
    nameservers: [{ objectClassName: 'nameserver', ldhName: 'ns1.hosting.example' }, { objectClassName: 'nameserver', ldhName: 'ns2.hosting.example' }],
    secureDNS: { delegationSigned: false },
    notices: [{ title: 'Terms of use', description: ['For the operation of the internet only.'] }],
  }),
});

const error = (errorCode: number, title: string) => ({ status: errorCode, type: RDAP, body: JSON.stringify({ rdapConformance: ['rdap_level_0'], errorCode, title, description: [] }) });

export const EXPIRY = '2027-03-08T09:12:44Z';
export const PAST = '2024-03-08T09:12:44Z';

/** A redirect leads to `/elsewhere/…`, which answers as `active`. */
export const registrations = {
  'active': domain(['active'], EXPIRY),
  'no-expiry': domain(['active'], null),
  'client-hold': domain(['client hold', 'client transfer prohibited'], EXPIRY),
  'redemption': domain(['redemption period', 'server hold'], PAST),
  'pending-delete': domain(['pending delete', 'inactive'], PAST),
  'expired': domain(['active', 'auto renew period'], PAST),
  'unregistered': error(404, 'Not Found'),
  'not-found-page': { status: 404, type: 'text/html', body: '<h1>404 Not Found</h1>' },
  'too-many': { ...error(429, 'Too Many Requests'), headers: { 'retry-after': '30' } },
  'broken': error(500, 'Internal Server Error'),
  'redirected': { status: 302, headers: { location: '/elsewhere/domain/redirected' } },
  'redirected-in-circles': { status: 302, headers: { location: '/domain/redirected-in-circles.x' } },
  'garbage': { status: 200, type: RDAP, body: Buffer.from([0xff, 0xfe, 0, 0x7b, 0x22, 0x80, 0x81]) },
  'cut-off': { status: 200, type: RDAP, body: '{"objectClassName":"domain","status":["client ho' },
  'other-object': { status: 200, type: RDAP, body: '{"objectClassName":"nameserver","ldhName":"ns1.hosting.example"}' },
  'ten-megabytes': { status: 200, type: RDAP, body: `{"objectClassName":"domain","remarks":"${'x'.repeat(10_000_000)}"}` },
  'portal': PORTAL,
  'silent': 'silence',
  'hung-up': 'hang-up',
} satisfies Readonly<Record<string, Behaviour>>;

export type RegistrationSpecimen = keyof typeof registrations;

/** What the registry does with a path. */
export function registryBehaviour(path: string): Behaviour {
  const [, asked = ''] = /^\/domain\/([^./]+)/.exec(path) ?? [];
  if (path.startsWith('/elsewhere/')) return registrations.active;
  return Object.hasOwn(registrations, asked) ? registrations[asked as RegistrationSpecimen] : error(404, 'Not Found');
}

/** @param cors whether pages may read its answers (RFC 7480 §5.6 recommends it) */
export const startRegistry = (cors: boolean): Promise<LoopbackService> =>
  startService(({ url = '' }) => (cors ? readableByPages(registryBehaviour(url)) : registryBehaviour(url)));
