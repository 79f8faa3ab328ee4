/** What a client will try in turn, and what stands there: Microsoft, "Generate a list of Autodiscover endpoints". */
import type { Fact } from '../fact';
import type { Host } from '../facts';
import { check } from '../check';
import { inconclusive, notApplicable, passed, warning } from '../verdict';

type Step = 'answers' | 'nothing' | 'unknown';

const stepOf = (host: Fact<Host>): Step => (!host.known ? 'unknown' : host.value.addresses.length > 0 ? 'answers' : 'nothing');

export const autodiscoverSequence = check({
  id: 'autodiscover-sequence',
  needs: ['root-host', 'autodiscover-host', 'autodiscover-srv', 'autodiscover-srv-hosts'],
  evaluate({ 'root-host': root, 'autodiscover-host': alias, 'autodiscover-srv': srv, 'autodiscover-srv-hosts': hosts }, { subject: { domain }, profile }) {
    if (!profile.isExchange) return notApplicable('no-exchange');
    const target = srv.known ? srv.value.records.find((record) => record.target !== '.') : undefined;
    const srvHost = target === undefined || !hosts.known ? undefined : hosts.value.find(({ name }) => name === target.target)?.host;
    const bySrv: Step = !srv.known ? 'unknown' : target === undefined ? 'nothing' : srvHost === undefined ? 'unknown' : stepOf(srvHost);
    const steps: readonly (readonly [place: string, step: Step])[] = [
      [`https://${domain}/autodiscover/autodiscover.xml`, stepOf(root)],
      [`https://autodiscover.${domain}/autodiscover/autodiscover.xml`, stepOf(alias)],
      [target === undefined ? `_autodiscover._tcp.${domain}` : `https://${target.target}:${target.port}/autodiscover/autodiscover.xml`, bySrv],
    ];
    const values = { domain, root: steps[0]?.[1] ?? '', alias: steps[1]?.[1] ?? '', srv: bySrv };
    const found = steps.filter(([, step]) => step === 'answers').map(([place]) => place);
    const expected = profile.autodiscover?.kind === 'alias' ? [`CNAME ${profile.autodiscover.publish}`] : [];
    if (values.alias === 'unknown' && bySrv === 'unknown') return inconclusive(alias.known ? 'depends' : alias.why, { values, found });
    if (values.alias === 'nothing' && bySrv === 'nothing') {
      // Which record is missing is told by its own check.
      return warning(expected.length > 0 ? 'alias-absent' : 'nowhere', { values, found, expected });
    }
    if (values.alias !== 'answers' && bySrv !== 'answers') return inconclusive('depends', { values, found });
    // Most clients try the site of the domain first; a web site there costs them a moment, and then they go on.
    return passed(values.alias === 'answers' ? 'by-alias' : 'by-srv', { values, found });
  },
});
