/** Whether mail for the domain goes to the servers of this offer. */
import { isAddress } from '../../dns/address';
import { check } from '../check';
import { fillPattern, fitsAny } from '../profiles/host-pattern';
import type { MxVariant } from '../profiles/profile';
import { failed, inconclusive, notApplicable, passed, warning } from '../verdict';
import { inOrder } from './mx-records';

export const mxProvider = check({
  id: 'mx-provider',
  needs: ['mx'],
  evaluate({ mx }, { subject, profile }) {
    const [preferred] = profile.mx;
    if (preferred === undefined) return notApplicable('any-server-may-be-right');
    if (!mx.known) return inconclusive(mx.why);
    const { domain } = subject;
    const records = inOrder(mx.value.records);
    // What no server can use is told by another check.
    if (records.some(({ exchange }) => exchange === '.' || isAddress(exchange))) return inconclusive('repair-first', { values: { domain } });
    const found = records.map(({ preference, exchange }) => `MX ${preference} ${exchange}`);
    const isOf = ({ accepts }: MxVariant) => ({ exchange }: { readonly exchange: string }): boolean => fitsAny(accepts, exchange, subject);
    // The variant to which most of what is published belongs; the first where nothing does.
    const counted = profile.mx.map((variant) => ({ variant, own: records.filter(isOf(variant)).length }));
    const { variant, own } = counted.reduce((best, one) => (one.own > best.own ? one : best), counted[0] ?? { variant: preferred, own: 0 });
    const expected = variant.publish.flatMap(({ preference, exchange }) => {
      const name = fillPattern(exchange, subject);
      return name === null ? [] : [`MX ${preference} ${name}`];
    });
    const values = { domain, offer: profile.name };
    if (records.length === 0) return failed('none', { values, found, expected });
    if (own === 0) return failed('foreign', { values, found, expected });
    const ofOffer = profile.mx.flatMap(({ accepts }) => accepts);
    const foreign = records.filter(({ exchange }) => !fitsAny(ofOffer, exchange, subject));
    if (foreign.length > 0) {
      const first = records[0]?.preference;
      const isForeignFirst = foreign.some(({ preference }) => preference === first);
      const of = { values: { ...values, hosts: foreign.map(({ exchange }) => exchange).join(', ') }, found, expected };
      return isForeignFirst ? failed('competing', of) : warning('mixed', of);
    }
    if (own < records.length) return warning('variants-mixed', { values, found, expected });
    const missing = variant.complete.filter((pattern) => !records.some(({ exchange }) => fitsAny([pattern], exchange, subject)));
    if (missing.length > 0) return warning('incomplete', { values: { ...values, hosts: missing.join(', ') }, found, expected });
    return passed(variant.id, { values, found });
  },
});
