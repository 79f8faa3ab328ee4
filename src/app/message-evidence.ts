/** What a message proves of an account: its header and that of a message that came back, as plain data without anything personal. */
import type { HeaderEvidence, MessageEvidence, Passage } from '../core/diagnostics/ports';
import { addressList } from '../core/dsn/address';
import type { DeliveryReport, MessageKind } from '../core/dsn/delivery-report';
import { NoticeView } from '../core/dsn/notice-view';
import { readReceived } from '../core/dsn/received';
import { readReport } from '../core/dsn/read-report';
import { recogniseInput } from '../core/dsn/recognise-input';
import { readSignatures } from '../core/dsn/signatures';
import { decidingAnswer, refusedAddress } from '../core/explanation/sender';
import { readAuthenticationResults } from '../core/mail-auth/authentication-results';
import { decodeHeaderText, parseHeaderBlock, type HeaderField } from '../core/mime/header';
import { parseMessages } from '../core/mime/mime-part';
import { readAccount } from './read-account';

/** Passages that are read, from the newest: loops write 30 to 100, and what counts are the servers of one side. */
const MOST_PASSAGES = 40;
/** Fields of results that are read; an own server writes one to three. */
const MOST_STATED = 10;

/** Notices that tell of a message of the reader's own. */
const TELLS_OF_OWN: ReadonlySet<MessageKind> = new Set(['failed', 'delayed', 'delivered', 'relayed', 'expanded']);

/** The domain of an address, as it is asked for; null where it is none. */
function domainOf(address: string | null | undefined): string | null {
  const account = address == null || !address.includes('@') ? null : readAccount(address);
  return account?.readable === true ? account.domain : null;
}

const HAS_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/;

function passagesOf(fields: readonly HeaderField[]): readonly Passage[] {
  return readReceived(fields, MOST_PASSAGES).map((stamp) => {
    const at = stamp.time !== null && HAS_OFFSET.test(stamp.time) ? Date.parse(stamp.time) : NaN;
    return { ...stamp, at: Number.isNaN(at) ? null : at };
  });
}

function headerEvidence(fields: readonly HeaderField[]): HeaderEvidence {
  const from = fields.find(({ name }) => name === 'from');
  return {
    fromDomain: from === undefined ? null : domainOf(addressList(decodeHeaderText(from.raw), 1)[0]?.address),
    passages: passagesOf(fields),
    signatures: readSignatures(fields),
  };
}

/** Results of authentication as they stand, each with the number of Received fields above it. */
function statedIn(fields: readonly HeaderField[]): MessageEvidence['stated'] {
  const stated: MessageEvidence['stated'][number][] = [];
  let above = 0;
  for (const { name, raw } of fields) {
    if (name === 'received') above += 1;
    if (name !== 'authentication-results' && name !== 'arc-authentication-results') continue;
    const read = readAuthenticationResults(raw);
    if (read !== null) stated.push({ ...read, above });
    if (stated.length >= MOST_STATED) break;
  }
  return stated;
}

/** Who refused, and the sending address that the words of the refusal name. */
function refusedIn({ recipients, reportingMta, notice }: DeliveryReport): NonNullable<MessageEvidence['returned']>['refused'] {
  for (const recipient of recipients.slice(0, MOST_STATED)) {
    const answer = decidingAnswer(recipient);
    const address = answer === undefined ? null : refusedAddress(answer, recipient);
    const by = recipient.answers.at(-1)?.server ?? recipient.remoteMta?.value ?? reportingMta?.value ?? notice.from?.slice(notice.from.lastIndexOf('@') + 1);
    if (address !== null && by !== undefined && by !== '') return { address, by };
  }
  return null;
}

function returnedIn(report: DeliveryReport, view: NoticeView): MessageEvidence['returned'] {
  if (!TELLS_OF_OWN.has(report.kind)) return null;
  const { fields } = parseHeaderBlock(view.returnedHeaderText);
  const own = headerEvidence(fields);
  // A notice that returns no header goes to whoever had sent the message.
  return { ...own, fromDomain: own.fromDomain ?? domainOf(report.original?.from) ?? domainOf(report.notice.to), refused: refusedIn(report) };
}

/**
 * Reads what a message proves of receiving and sending.
 * @param bytes a message (RFC 5322), perhaps a notice with the message that came back
 * @returns null where the bytes are no message with a header; never throws
 */
export function messageEvidence(bytes: Uint8Array): MessageEvidence | null {
  const input = recogniseInput(bytes);
  if (!input.readable) return null;
  const [root] = parseMessages(input.bytes);
  if (root === undefined || root.headerCount === 0 || root.strayLines > root.headerCount) return null;
  return { ...headerEvidence(root.headers), stated: statedIn(root.headers), returned: returnedIn(readReport(input.bytes), new NoticeView(root)) };
}

/** The same for any file, one saved by classic Outlook included; rejects only where the reader of those could not be loaded. */
export async function fileEvidence(bytes: Uint8Array): Promise<MessageEvidence | null> {
  const input = recogniseInput(bytes);
  if (input.readable || input.why !== 'outlook-msg') return messageEvidence(bytes);
  const { readMsg } = await import(/* webpackChunkName: "msg" */ '../core/msg/read-msg');
  const mail = readMsg(bytes);
  return mail.readable ? messageEvidence(mail.bytes) : null;
}
