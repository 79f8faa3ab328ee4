/** What the open message proves of receiving: which server took it, when and from whom, and what it found of the sender (RFC 5321 §4.4, RFC 8601). */
import type { MessageValue } from '../../messages';
import { check } from '../check';
import { arrivalOf, Side, trustedResults } from '../message-path';
import type { Judgement } from '../verdict';
import { inconclusive, notApplicable, passed } from '../verdict';

export const receivingEvidence = check({
  id: 'receiving-evidence',
  needs: ['open-message', 'mx', 'mx-hosts'],
  evaluate({ 'open-message': message, mx, 'mx-hosts': hosts }, { subject: { domain, server } }): Judgement {
    if (!message.known) return message.why === 'not-asked' ? notApplicable('no-message') : inconclusive(message.why);
    const { value } = message;
    if (value.isHandedOver === true) return notApplicable('no-message');
    if (value.passages.length === 0) return notApplicable('not-received');
    const side = new Side(
      domain, [...server === null ? [] : [server], ...mx.known ? mx.value.records.map(({ exchange }) => exchange) : []],
      hosts.known ? hosts.value.flatMap(({ host }) => (host.known ? host.value.addresses : [])) : [],
    );
    // A message of the account that lies in another mailbox, as a test sent to oneself elsewhere, proves nothing of receiving here.
    if (value.fromDomain === domain && !side.has(value.passages[0]?.by ?? null)) return notApplicable('not-from-outside');
    const arrival = arrivalOf(value.passages, side);
    if (arrival === null) return inconclusive('unusable');
    if (arrival === 'inside') return notApplicable('not-from-outside');
    const { taken, seconds } = arrival;
    const source = taken.name ?? taken.greeting ?? taken.address;
    const values: Record<string, MessageValue> = {
      server: taken.by,
      ...source === null ? {} : { source },
      ...taken.time === null ? {} : { moment: { kind: 'moment', text: taken.time } },
      ...seconds === null ? {} : { count: Math.max(1, seconds) },
    };
    const results = trustedResults(value, arrival, side).flatMap((stated) => stated.results)
      .map(({ method, result, of }) => `${method}=${result}${of === null ? '' : ` ${of.property}=${of.domain}`}`);
    const seen = [taken.name ?? taken.greeting, taken.address === null ? null : `[${taken.address}]`].filter((part) => part !== null).join(' ');
    const field = `Received:${seen === '' ? '' : ` from ${seen}`} by ${taken.by}${taken.time === null ? '' : `; ${taken.time}`}`;
    return passed('received', { values, found: [field, ...new Set(results)] });
  },
});
