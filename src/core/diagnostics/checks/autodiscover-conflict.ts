/** Records that clients read before the right one: Microsoft, "Generate a list of Autodiscover endpoints". */
import { check } from '../check';
import { fitsAny } from '../profiles/host-pattern';
import { failed, inconclusive, notApplicable, passed, warning } from '../verdict';

/** Hosts to which providers let this name lead, and whose they are. */
const LEFTOVERS: readonly { readonly pattern: string; readonly provider: string }[] = [
  { pattern: 'autodiscover.outlook.com', provider: 'Microsoft 365' },
  { pattern: '*.outlook.com', provider: 'Microsoft 365' },
  { pattern: 'mailconfig.ovh.net', provider: 'OVHcloud MX Plan' },
  { pattern: 'adsredir.ionos.info', provider: 'IONOS' },
  { pattern: 'adsredir.1and1.info', provider: 'IONOS' },
];

export const autodiscoverConflict = check({
  id: 'autodiscover-conflict',
  needs: ['autodiscover-host', 'autodiscover-srv'],
  evaluate({ 'autodiscover-host': host, 'autodiscover-srv': srv }, { subject, profile }) {
    if (!profile.isExchange) return notApplicable('no-exchange');
    const { domain, server } = subject;
    const name = `autodiscover.${domain}`;
    if (!host.known) return inconclusive(host.why, { values: { name } });
    const { aliases, addresses, state } = host.value;
    const [target] = aliases;
    const values = { name, domain, target: target ?? addresses[0] ?? '' };
    const found = target !== undefined ? [`CNAME ${target}`] : addresses.map((address) => `${address.includes(':') ? 'AAAA' : 'A'} ${address}`);
    if (state !== 'found' && target === undefined) return passed('free', { values });
    const accepts = [...profile.autodiscover?.accepts ?? [], ...server === null ? [] : [server]];
    if (aliases.some((alias) => fitsAny(accepts, alias, subject))) return passed('leads-to-the-offer', { values, found });
    const leftover = target === undefined ? undefined : LEFTOVERS.find(({ pattern }) => fitsAny([pattern], target, subject));
    if (leftover !== undefined) return failed('of-another-provider', { values: { ...values, provider: leftover.provider }, found });
    if (profile.autodiscover === null) return passed('own', { values, found });
    // An alias that ends nowhere is not followed; clients go on to the next step.
    if (addresses.length === 0) return warning('leads-nowhere', { values, found });
    const isByAlias = profile.autodiscover.kind === 'alias';
    if (isByAlias) return failed('wrong-target', { values, found, expected: [`CNAME ${profile.autodiscover.publish}`] });
    return srv.known && srv.value.state === 'found' ? warning('before-srv', { values, found }) : warning('instead-of-srv', { values, found });
  },
});
