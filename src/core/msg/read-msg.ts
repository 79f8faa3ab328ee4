import { openCompoundFile } from './compound-file';
import { openMessage } from './msg-message';
import { PROPERTIES_STREAM, TOP_LEVEL_HEADER } from './msg-properties';
import { joined, writeMail } from './write-mail';

/** A mail (RFC 5322), or why the file holds none: `outlook-msg` is a damaged message of Outlook, `binary` another program's file. */
export type ReadMsg =
  | { readonly readable: true; readonly bytes: Uint8Array }
  | { readonly readable: false; readonly why: 'outlook-msg' | 'binary' };

/** Enough to tell a message's table of properties. */
const PROBE = 64;

/** Property ids (MS-OXPROPS) of which a message has at least one. */
const SUBJECT = 0x0037;
const BODY = 0x1000;
const HTML = 0x1013;
const TRANSPORT_HEADERS = 0x007d;

/**
 * Reads a message saved by classic Outlook (.msg, MS-OXMSG) into a mail that the report reader understands. A delivery
 * report (class REPORT.…NDR, REPORT.…DR) becomes a multipart/report, as Exchange writes one.
 * @param bytes the whole file
 * @returns never throws, whatever the bytes
 */
export function readMsg(bytes: Uint8Array): ReadMsg {
  const root = openCompoundFile(bytes);
  if (root === null) return { readable: false, why: 'outlook-msg' };
  // Old Word, Excel and PowerPoint files are compound files, too.
  if (root.read(PROPERTIES_STREAM, PROBE) === null) return { readable: false, why: 'binary' };
  const message = openMessage(root, TOP_LEVEL_HEADER);
  const { properties } = message;
  const holdsSomething = [SUBJECT, BODY, HTML, TRANSPORT_HEADERS].some((id) => properties.text(id, PROBE) !== null)
    || properties.binary(HTML, PROBE) !== null || message.recipients.length > 0;
  return holdsSomething ? { readable: true, bytes: joined(writeMail(message)) } : { readable: false, why: 'outlook-msg' };
}
