/** Records of a version of their own, of which there may be one: MTA-STS and TLS reporting are announced alike. */
import type { Resolved } from '../../dns/records';
import type { RecordVersion } from '../../mail-auth/select-records';
import { resemblingRecords, selectRecords } from '../../mail-auth/select-records';
import type { Fact } from '../fact';
import type { Judgement } from '../verdict';
import { inconclusive, notApplicable, passed, warning } from '../verdict';

/**
 * Judges the TXT records under a name.
 * @param faultyTag the first part of a record that cannot be read; undefined: it is whole
 */
export function judgeAnnouncement(txt: Fact<Resolved<'TXT'>>, version: RecordVersion, values: { readonly domain: string; readonly name: string }, faultyTag: (record: string) => string | undefined): Judgement {
  if (!txt.known) return inconclusive(txt.why, { values });
  const records = selectRecords(txt.value.records, version);
  const [only] = records;
  if (only === undefined) {
    const found = resemblingRecords(txt.value.records, version);
    return found.length > 0 ? warning('not-a-record', { values, found }) : notApplicable('none', { values });
  }
  if (records.length > 1) return warning('several-records', { values, found: records });
  const tag = faultyTag(only);
  return tag === undefined ? passed('announced', { values, found: records }) : warning('faulty-record', { values: { ...values, tag }, found: records });
}
