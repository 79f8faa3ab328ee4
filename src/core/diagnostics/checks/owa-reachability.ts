/** Whether the account's webmail answers from here. A page may see that something answers over trusted https, and no more. */
import { isPrivateAddress } from '../../dns/address';
import { check } from '../check';
import { failed, inconclusive, notApplicable, passed, warning } from '../verdict';

export const owaReachability = check({
  id: 'owa-reachability',
  needs: ['webmail-host', 'webmail', 'own-connection'],
  evaluate({ 'webmail-host': host, webmail, 'own-connection': own }, { subject: { server }, profile }) {
    if (profile.webmail === null) return notApplicable('no-webmail-known');
    if (!host.known && host.why === 'not-asked') return notApplicable('server-not-known');
    const values = { host: host.known ? host.value.name : server ?? '' };
    if (!host.known) return inconclusive(host.why, { values });
    const { addresses, state } = host.value;
    if (state === 'no-name') return failed('no-such-host', { values });
    if (addresses.length === 0) return failed('no-address', { values });
    const found = addresses.map((address) => `${address.includes(':') ? 'AAAA' : 'A'} ${address}`);
    if (!webmail.known) return addresses.every(isPrivateAddress) ? inconclusive('not-asked', { values: { ...values, private: 'yes' }, found }) : inconclusive(webmail.why, { values, found });
    if (webmail.value === 'answered') return passed('answers', { values, found });
    // Something answered, and said no.
    if (webmail.value === 'refused' || webmail.value === 'certificate') return failed(webmail.value, { values, found });
    // Our own place next: a computer without a network accuses nobody.
    if (!own.known || own.value !== 'answered') return inconclusive(webmail.value === 'timeout' ? 'timeout' : 'unreachable', { values, found });
    // A page is refused for reasons of its own as well, such as a header against other sites: no certain fault.
    return warning(webmail.value === 'timeout' ? 'timeout' : 'refused-or-blocked', { values, found });
  },
});
