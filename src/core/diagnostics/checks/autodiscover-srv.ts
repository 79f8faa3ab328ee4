/** The SRV record by which clients find the account's server: RFC 2782; Microsoft, "Autodiscover for Exchange". */
import { check } from '../check';
import { fillPattern, fitsAny } from '../profiles/host-pattern';
import type { SrvRecord } from '../../dns/records';
import { failed, inconclusive, notApplicable, passed, warning } from '../verdict';

const written = ({ priority, weight, port, target }: SrvRecord): string => `SRV ${priority} ${weight} ${port} ${target}`;

const HTTPS = 443;

export const autodiscoverSrv = check({
  id: 'autodiscover-srv',
  needs: ['autodiscover-srv', 'autodiscover-srv-hosts', 'autodiscover-host'],
  evaluate({ 'autodiscover-srv': srv, 'autodiscover-srv-hosts': hosts, 'autodiscover-host': alias }, { subject, profile }) {
    const { domain, server } = subject;
    const right = profile.autodiscover?.kind === 'srv' ? profile.autodiscover : null;
    const target = right === null ? server : fillPattern(right.publish, subject);
    const name = `_autodiscover._tcp.${domain}`;
    const expected = target === null ? [] : [`SRV 0 0 ${HTTPS} ${target}`];
    const values = { domain, name, target: target ?? '' };
    if (!srv.known) return profile.isExchange && profile.autodiscover?.kind !== 'alias' ? inconclusive(srv.why) : notApplicable('other-record');
    const records = srv.value.records;
    if (records.length === 0) {
      if (right === null && profile.autodiscover !== null) return notApplicable('other-record');
      if (!profile.isExchange) return notApplicable('no-exchange');
      if (right === null) {
        // A server of one's own may be found by its alias just as well.
        if (!alias.known) return inconclusive(alias.why, { values });
        return alias.value.addresses.length > 0 ? notApplicable('other-record') : failed('absent', { values, expected });
      }
      return failed('absent', { values, expected });
    }
    const found = records.map(written);
    const of = { values, found, expected };
    if (records.every((record) => record.target === '.')) return failed('denied', of);
    const used = records.filter((record) => record.target !== '.').toSorted((one, other) => one.priority - other.priority);
    const [first] = used;
    if (first === undefined) return failed('denied', of);
    const accepts = right === null ? (server === null ? [] : [server]) : [...right.accepts, ...server === null ? [] : [server]];
    const isRight = (record: SrvRecord): boolean => accepts.length === 0 || fitsAny(accepts, record.target, subject);
    const isOwn = (record: SrvRecord): boolean => server === null || record.target === server || !fitsAny(right?.accepts ?? [], server, subject);
    if (!isRight(first)) return failed('target', of);
    if (first.port !== HTTPS) return failed('port', of);
    if (!isOwn(first)) return failed('other-host-of-offer', of);
    const at = hosts.known ? hosts.value.find((host) => host.name === first.target)?.host : undefined;
    if (at?.known === true && at.value.addresses.length === 0) return failed('no-address', of);
    if (used.length > 1) return warning(used.every(isRight) ? 'several' : 'several-targets', of);
    if (at?.known === true && at.value.aliases.length > 0) return warning('alias', of);
    if (first.priority !== 0 || first.weight !== 0) return warning('priority-or-weight', of);
    return passed('good', { values, found });
  },
});
