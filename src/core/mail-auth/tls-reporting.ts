/** SMTP TLS reporting: the record under `_smtp._tls`, RFC 8460 §3. */
import type { ReportUri } from './report-uri';
import { readReportUri, uriItems } from './report-uri';
import { selectRecords } from './select-records';
import type { TagListFaultCode } from './tag-list';
import { readTagList } from './tag-list';

export interface TlsReportingFault {
  readonly code: TagListFaultCode | 'missing-rua' | 'invalid-report-uri' | 'unknown-scheme';
  /** The tag, or the URI. */
  readonly tag: string;
}

export interface TlsReportingRecord {
  /** Valid ones, to `mailto` and `https`. */
  readonly reports: readonly ReportUri[];
  readonly faults: readonly TlsReportingFault[];
}

/**
 * Reads a TXT record that begins with `v=TLSRPTv1;`.
 * @returns null where the text does not begin so: senders ignore it as a whole
 */
export function readTlsReporting(text: string): TlsReportingRecord | null {
  if (selectRecords([text], 'TLSRPTv1').length === 0) return null;
  const { tags, faults: listFaults } = readTagList(text);
  const faults: TlsReportingFault[] = [...listFaults];
  const reports: ReportUri[] = [];
  const rua = tags.get('rua');
  if (rua === undefined) faults.push({ code: 'missing-rua', tag: 'rua' });
  for (const item of rua === undefined ? [] : uriItems(rua)) {
    const uri = readReportUri(item);
    if (uri === null) faults.push({ code: 'invalid-report-uri', tag: item });
    else if (uri.scheme !== 'mailto' && uri.scheme !== 'https') faults.push({ code: 'unknown-scheme', tag: item });
    else reports.push(uri);
  }
  return { reports, faults };
}
