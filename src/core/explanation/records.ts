import { keyNames, spfIncludes } from '../knowledge/sending-records';
import type { Message } from '../messages';
import type { CauseGroup, Explanation } from './explanation';
import { decidingAnswer, refusedAddress } from './sender';
import { serviceOf } from './service-index';

/** A piece of the DNS that the sender's administrator publishes, with what it is. Never more than the notice and the service's own pages tell. */
export interface RecordToPublish {
  /** `records.<what>`, with the names that fill it. */
  readonly label: Message;
  /** As it is typed, one a line; what is not known stays open: `<name>`. */
  readonly record: string;
}

const octets = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** RFC 1918, RFC 6598, loopback, link-local and "this host": addresses that no other network sees. */
const inner = /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Name under which a server's name is looked up by its address (RFC 1035 §3.5). */
export function reverseName(ip: string): string | null {
  if (!octets.test(ip) || ip.split('.').some((byte) => Number(byte) > 255)) return null;
  return `${ip.split('.').reverse().join('.')}.in-addr.arpa`;
}

/** Domain names as they are typed into a zone; anything else stays out. */
const zoneName = /^(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;

/**
 * The records that belong to the cause of a group. A live look that found the whole record put it into the note; then
 * there is nothing to add.
 */
export function recordsFor({ reporter }: Pick<Explanation, 'reporter'>, group: CauseGroup): readonly RecordToPublish[] {
  if (group.outcome !== 'failed' || group.note?.body.values?.['record'] !== undefined) return [];
  const first = group.recipients[0]?.report;
  const answer = first === undefined ? undefined : decidingAnswer(first);
  const quoted = first === undefined || answer === undefined ? null : refusedAddress(answer, first);
  const ip = quoted === null || inner.test(quoted) ? null : quoted;
  if (group.reason === 'requireptr') {
    const name = ip === null ? null : reverseName(ip);
    return name === null ? [] : [{ label: { key: 'records.reverseName' }, record: `${name}. PTR <name>` }];
  }
  if (group.reason !== 'authfailure' || group.turn === 'recipientAdministrator') return [];
  const scope = reporter.side !== 'yours' || reporter.host === null ? null : serviceOf(reporter.host)?.scope ?? null;
  const ofService = spfIncludes.find((include) => include.scope === scope)?.term;
  const domain = group.what.values?.['senderDomain'];
  const name = typeof domain === 'object' && zoneName.test(domain.text) ? domain.text : null;
  const values: Message['values'] = name === null ? {} : { senderDomain: { kind: 'domain', text: name } };
  const keys = name === null ? undefined : keyNames.find((one) => one.scope === scope);
  return [
    ...ofService !== undefined ? [{ label: { key: 'records.spfOfProvider', values }, record: ofService }]
      : ip === null ? [] : [{ label: { key: 'records.spfOfServer', values }, record: `ip4:${ip}` }],
    ...keys === undefined ? [] : [{ label: { key: 'records.key', values }, record: keys.selectors.map((selector) => `${selector}._domainkey.${name ?? ''}. ${keys.type} <target>`).join('\n') }],
  ];
}
