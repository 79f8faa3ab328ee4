/** A published SPF record with one mechanism more: completed, never a second record (RFC 7208 §3.2). */

/** Terms that end the evaluation: what stands after them counts no more (RFC 7208 §5.1, §6.1). */
const ENDS = /^(?:[+?~-]?all|redirect=.*)$/i;

/**
 * @param record an SPF record as it is published
 * @param mechanism the term to add, such as `include:mx.ovh.com` or `ip4:203.0.113.25`
 * @returns the record with the term ahead of the one that ends it; unchanged where it has the term already
 */
export function completedSpf(record: string, mechanism: string): string {
  const terms = record.split(' ').filter((term) => term !== '');
  if (terms.some((term) => term.toLowerCase() === mechanism.toLowerCase())) return record;
  const at = terms.findIndex((term) => ENDS.test(term));
  return (at < 0 ? [...terms, mechanism] : [...terms.slice(0, at), mechanism, ...terms.slice(at)]).join(' ');
}
