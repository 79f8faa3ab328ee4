import type { MsgMessage } from './msg-message';
import type { Properties } from './msg-properties';

/** The header of a message, rebuilt. */
export interface MailHead {
  /** Fields but those of MIME, each ended by CR LF, with the line ends inside a field kept. */
  readonly fields: string;
  /** The Content-Type field that the message once had, unfolded; null where it is not known. */
  readonly contentType: string | null;
  /** True if the fields are those that the message travelled with. */
  readonly travelled: boolean;
}

/** Property ids (MS-OXPROPS). */
const TRANSPORT_HEADERS = 0x007d;
const SUBJECT = 0x0037;
const CLIENT_SUBMIT_TIME = 0x0039;
const DELIVERY_TIME = 0x0e06;
const INTERNET_MESSAGE_ID = 0x1035;
const RECEIVED_BY_SMTP_ADDRESS = 0x5d07;
const RECEIVED_BY_EMAIL_ADDRESS = 0x0076;
const RECIPIENT_TYPE = 0x0c15;
const DISPLAY_NAME = 0x3001;
const EMAIL_ADDRESS = 0x3003;
const SMTP_ADDRESS = 0x39fe;

/** The sender: by internet address, by the address of its own kind, by name; first who sent, then for whom. */
const SENDERS: readonly { readonly smtp: number; readonly own: number; readonly name: number }[] = [
  { smtp: 0x5d01, own: 0x0c1f, name: 0x0c1a },
  { smtp: 0x5d02, own: 0x0065, name: 0x0042 },
];

/** Bytes of the stored header; Outlook itself cuts at 256 kB of text. */
const MAX_HEADERS = 512 * 1024;

/** Names in a rebuilt To or Cc field: who else got a message does not explain it. */
const MAX_NAMES = 100;

/**
 * The header of a message: as it travelled (PidTagTransportMessageHeaders), completed by what the properties say.
 * @param addressed true where the recipient table names those whom the message is for; in a report it names who failed
 * @param reported moment of the report where the message itself has none, in milliseconds
 */
export function headOf({ properties, recipients }: MsgMessage, addressed: boolean, reported: number | null = null): MailHead {
  const stored = splitFields(properties.text(TRANSPORT_HEADERS, MAX_HEADERS) ?? '');
  let { fields } = stored;
  const complete = (name: string, value: () => string | null): void => {
    if (stored.names.has(name.toLowerCase())) return;
    const text = value();
    if (text !== null) fields += field(name, text);
  };
  complete('From', () => senderOf(properties));
  complete('Subject', () => properties.text(SUBJECT));
  complete('Date', () => dateText(properties.time(CLIENT_SUBMIT_TIME) ?? properties.time(DELIVERY_TIME) ?? reported));
  complete('Message-ID', () => properties.text(INTERNET_MESSAGE_ID));
  if (addressed && stored.names.size === 0) {
    const rows = recipients.slice(0, MAX_NAMES);
    // PidTagRecipientType (MS-OXOMSG §2.2.3.1.2): 1 To, 2 Cc.
    for (const [type, name] of [[1, 'To'], [2, 'Cc']] as const) complete(name, () => namesOf(rows.filter((row) => row.integer(RECIPIENT_TYPE) === type)));
  } else if (!addressed) complete('To', () => properties.text(RECEIVED_BY_SMTP_ADDRESS) ?? withAt(properties.text(RECEIVED_BY_EMAIL_ADDRESS)));
  return { fields, contentType: stored.contentType, travelled: stored.names.size > 0 };
}

/** One header field; characters that could begin another are blanks. Letters outside ASCII stay as they are (RFC 6532). */
export function field(name: string, value: string): string {
  return `${name}: ${oneLine(value)}\r\n`;
}

/** A moment as RFC 5322 §3.3 writes it, or null. */
export function dateText(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toUTCString().replace('GMT', '+0000');
}

/** The internet address of a recipient, or null: addresses of Exchange itself ("/o=…") say nothing outside it. */
export function addressOf(row: Properties): string | null {
  return withAt(row.text(SMTP_ADDRESS)) ?? withAt(row.text(EMAIL_ADDRESS)) ?? withAt(row.text(DISPLAY_NAME));
}

/** The name of a recipient, or null where it is the address again. */
export function nameOf(row: Properties): string | null {
  const name = row.text(DISPLAY_NAME);
  return name === null || name.includes('@') ? null : name;
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
}

function withAt(text: string | null): string | null {
  return text !== null && text.includes('@') ? oneLine(text.replace(/^smtp:/i, '')) : null;
}

function mailbox(name: string | null, address: string | null): string | null {
  if (name === null || name === address) return address;
  return address === null ? name : `"${name.replace(/["\\]/g, '')}" <${address}>`;
}

function senderOf(properties: Properties): string | null {
  for (const { smtp, own, name } of SENDERS) {
    const sender = mailbox(properties.text(name), withAt(properties.text(smtp)) ?? withAt(properties.text(own)));
    if (sender !== null) return sender;
  }
  return null;
}

function namesOf(rows: readonly Properties[]): string | null {
  const names = rows.flatMap((row) => mailbox(nameOf(row), addressOf(row)) ?? []);
  return names.length === 0 ? null : names.join(', ');
}

/** Fields that describe the body the message once had; the rebuilt one has its own. */
const OF_MIME = /^(?:mime-version|content-[a-z-]{1,40})$/;

const FIELD = /^([!-9;-~]{1,100})[ \t]*:/;

/**
 * Takes a stored header apart. Old versions of Exchange write a line of their own above it and the headers of the parts
 * below it; neither belongs to the message's header.
 */
function splitFields(text: string): { readonly fields: string; readonly names: ReadonlySet<string>; readonly contentType: string | null } {
  const names = new Set<string>();
  let fields = '';
  let contentType: string | null = null;
  let within: 'kept' | 'type' | 'dropped' = 'dropped';
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      if (names.size > 0 || contentType !== null) break;
      continue;
    }
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (within === 'type') contentType += line;
    } else {
      const name = FIELD.exec(line)?.[1]?.toLowerCase();
      within = name === undefined ? 'dropped' : OF_MIME.test(name) ? 'dropped' : 'kept';
      if (within === 'kept' && name !== undefined) names.add(name);
      if (name === 'content-type' && contentType === null) {
        within = 'type';
        contentType = line;
      }
    }
    if (within === 'kept') fields += `${line.replaceAll('\0', ' ')}\r\n`;
  }
  return { fields, names, contentType };
}
