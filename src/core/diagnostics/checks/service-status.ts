/** What the provider itself says of incidents and works that touch mail. */
import { check } from '../check';
import { inconclusive, notApplicable, passed, warning } from '../verdict';

export const serviceStatus = check({
  id: 'service-status',
  needs: ['incidents'],
  evaluate({ incidents }, { profile }) {
    if (profile.statusPage === null) return notApplicable('no-status-page');
    const values = { offer: profile.name, page: profile.statusPage };
    if (!incidents.known) return inconclusive(incidents.why, { values });
    const [first] = incidents.value;
    if (first === undefined) return passed('nothing-announced', { values });
    const found = incidents.value.map(({ name }) => name);
    return warning(incidents.value.some(({ kind }) => kind === 'incident') ? 'incident' : 'maintenance', { values: { ...values, name: first.name, count: found.length }, found });
  },
});
