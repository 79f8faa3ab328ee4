/** Whether the published mail exchangers can take mail at all: RFC 5321 §5.1, RFC 7505, RFC 2181 §10.3. */
import { isAddress, isPrivateAddress } from '../../dns/address';
import type { MxRecord } from '../../dns/records';
import { check } from '../check';
import type { Host, NamedHost } from '../facts';
import { failed, inconclusive, passed, warning } from '../verdict';

const written = ({ preference, exchange }: MxRecord): string => `MX ${preference} ${exchange}`;

const hasNoAddress = ({ host }: NamedHost): boolean => host.known && host.value.addresses.length === 0;

const isAlias = ({ host }: NamedHost): boolean => host.known && host.value.aliases.length > 0;

const isOnlyPrivate = (host: Host): boolean => host.addresses.length > 0 && host.addresses.every(isPrivateAddress);

/** Names with blanks between, as a value. */
const names = (hosts: readonly NamedHost[]): { readonly hosts: string; readonly count: number } => ({ hosts: hosts.map(({ name }) => name).join(', '), count: hosts.length });

/** By preference, then by name: resolvers turn the order. */
export const inOrder = (records: readonly MxRecord[]): readonly MxRecord[] => records.toSorted((one, other) => one.preference - other.preference || (one.exchange < other.exchange ? -1 : 1));

export const mxRecords = check({
  id: 'mx-records',
  needs: ['mx', 'mx-hosts', 'root-host'],
  evaluate({ mx, 'mx-hosts': hosts, 'root-host': root }, { subject: { domain } }) {
    if (!mx.known) return inconclusive(mx.why);
    const values = { domain };
    const records = inOrder(mx.value.records);
    if (records.length === 0) {
      if (!root.known) return inconclusive(root.why, { values });
      return root.value.addresses.length > 0 ? warning('implicit', { values }) : failed('none', { values });
    }
    const found = records.map(written);
    const isNull = ({ exchange }: MxRecord): boolean => exchange === '.';
    if (records.every(isNull)) return failed('null-mx', { values, found });
    if (records.some(isNull)) return failed('null-mx-among-others', { values, found });
    const address = records.find(({ exchange }) => isAddress(exchange));
    if (address !== undefined) return failed('ip-address', { values: { domain, host: address.exchange }, found });
    if (!hosts.known) return inconclusive(hosts.why, { values, found });
    const all = hosts.value;
    const dead = all.filter(hasNoAddress);
    const missing = dead.filter(({ host }) => host.known && host.value.state === 'no-name');
    if (dead.length === all.length) return failed(missing.length === dead.length ? 'no-such-host' : 'no-address', { values: { domain, ...names(dead) }, found });
    const unresolved = all.filter(({ host }) => !host.known);
    if (unresolved.length === all.length) return inconclusive(unresolved[0]?.host.known === false ? unresolved[0].host.why : 'depends', { values, found });
    const hidden = all.filter(({ host }) => host.known && isOnlyPrivate(host.value));
    if (hidden.length > 0 && hidden.length + dead.length === all.length) return failed('private-address', { values: { domain, ...names(hidden) }, found });
    const aliases = all.filter(isAlias);
    if (aliases.length > 0) return failed('alias', { values: { domain, ...names(aliases) }, found });
    if (dead.length > 0) return warning(missing.length === dead.length ? 'no-such-host-in-some' : 'no-address-in-some', { values: { domain, ...names(dead) }, found });
    if (hidden.length > 0) return warning('private-address-in-some', { values: { domain, ...names(hidden) }, found });
    if (new Set(records.map(({ exchange }) => exchange)).size < records.length) return warning('duplicates', { values, found });
    if (unresolved.length > 0) return inconclusive(unresolved[0]?.host.known === false ? unresolved[0].host.why : 'depends', { values, found });
    return passed('good', { values, found });
  },
});
