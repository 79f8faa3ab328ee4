import { addressOf, field, nameOf } from './mail-head';
import type { MsgMessage } from './msg-message';
import type { Properties } from './msg-properties';

/** Property ids (MS-OXPROPS). */
const REPORTING_MTA = 0x6820;
const STATUS_CODE = 0x0c20;
const SUPPLEMENTARY_INFO = 0x0c1b;
const REMOTE_MTA = 0x0c21;
const REPORT_TEXT = 0x1001;

/** "<host #5.1.1 …>": the sum of a failure as Exchange writes it, with the enhanced code. */
const SUMMED = /#\s*[245]\.\d{1,3}\.\d{1,3}/;

/** A type in front of a name or of words: "dns;", "smtp;". */
const TYPE = /^[a-z0-9-]{1,20}\s*;\s*/i;

/**
 * Writes the fields of a stored report as Exchange does when it sends one on (MS-OXCMAIL §2.1.3.6.1), but keeps what that
 * rebuilding loses: the sum in PidTagSupplementaryInfo goes before the numbers.
 *
 * PidTagNonDeliveryReportReasonCode and PidTagNonDeliveryReportDiagCode are left alone: they are numbers of X.400 that
 * Exchange derives from the status; to turn them back would make up a code that no server gave.
 * @param action RFC 3464 §2.3.3, from the class of the message
 * @returns the text of a message/delivery-status part, lines ended by CR LF
 */
export function statusFields({ properties, recipients }: MsgMessage, action: string): string {
  const reporter = properties.text(REPORTING_MTA);
  const blocks = recipients.map((row) => recipientFields(row, action));
  // The class alone says what became of the message.
  if (blocks.length === 0) blocks.push(field('Action', action));
  return (reporter === null ? '' : `${field('Reporting-MTA', `dns;${reporter.replace(TYPE, '')}`)}\r\n`) + blocks.join('\r\n');
}

function recipientFields(row: Properties, action: string): string {
  const address = addressOf(row);
  const name = nameOf(row);
  const words = row.text(SUPPLEMENTARY_INFO) ?? row.text(REPORT_TEXT);
  const summed = words !== null && SUMMED.test(words);
  const status = summed ? null : certainStatus(row.integer(STATUS_CODE));
  const remote = row.text(REMOTE_MTA);
  return (address === null ? '' : field('Final-Recipient', `rfc822;${address}`))
    + field('Action', action)
    + (status === null ? '' : field('Status', status))
    + (remote === null ? '' : field('Remote-MTA', `dns;${remote.replace(TYPE, '')}`))
    + (words === null ? '' : summed ? field('X-Supplementary-Info', words) : field('Diagnostic-Code', `smtp;${words.replace(TYPE, '')}`))
    + (name === null ? '' : field('X-Display-Name', name));
}

/**
 * The enhanced code that a stored number stands for, or null. The number is 100 × class + 10 × subject + detail, and a
 * subject or detail above 9 was stored as 0 (MS-OXCMAIL §2.2.3.7.1.3): 511 can only be 5.1.1, but 570 may be 5.7.0, 5.7.520
 * or 5.7.708. So a number with a 0 in it names no code.
 */
export function certainStatus(stored: number | null): string | null {
  const digits = /^([245])([1-9])([1-9])$/.exec(String(stored));
  return digits === null ? null : `${digits[1]}.${digits[2]}.${digits[3]}`;
}
