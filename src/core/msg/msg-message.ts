import type { Storage } from './compound-file';
import { readProperties, ROW_HEADER, type Properties } from './msg-properties';

/** A message of a .msg file: its properties, its recipients and its attachments (MS-OXMSG §2.2). */
export interface MsgMessage {
  readonly properties: Properties;
  /** PidTagMessageClass, such as "REPORT.IPM.Note.NDR", as written; "" where absent. */
  readonly messageClass: string;
  /** Rows of the recipient table, in order. */
  readonly recipients: readonly Properties[];
  readonly attachments: readonly Attachment[];
}

/** An attachment: its properties, and the folder of the message that it is. */
export interface Attachment {
  readonly properties: Properties;
  /** PidTagAttachDataObject: null for a file. */
  readonly embedded: Storage | null;
}

const MESSAGE_CLASS = 0x001a;

/** Rows of the recipient table that are read; see MAX_RECIPIENTS of the report reader. */
const MAX_RECIPIENTS = 10_000;

/** Attachments that are looked at. */
const MAX_ATTACHMENTS = 200;

const RECIPIENT = '__RECIP_VERSION1.0_#';
const ATTACHMENT = '__ATTACH_VERSION1.0_#';
const EMBEDDED_MESSAGE = '__SUBSTG1.0_3701000D';

/**
 * The message in a folder of the file.
 * @param header bytes before its table of properties: TOP_LEVEL_HEADER or EMBEDDED_HEADER
 */
export function openMessage(storage: Storage, header: number): MsgMessage {
  const properties = readProperties(storage, header);
  const rows = (prefix: string, most: number): Storage[] => {
    const names = [...storage.storages.keys()].filter((name) => name.startsWith(prefix)).sort();
    return names.slice(0, most).flatMap((name) => storage.storages.get(name) ?? []);
  };
  return {
    properties,
    messageClass: properties.text(MESSAGE_CLASS) ?? '',
    recipients: rows(RECIPIENT, MAX_RECIPIENTS).map((row) => readProperties(row, ROW_HEADER, properties)),
    attachments: rows(ATTACHMENT, MAX_ATTACHMENTS).map((row) => ({
      properties: readProperties(row, ROW_HEADER, properties),
      embedded: row.storages.get(EMBEDDED_MESSAGE) ?? null,
    })),
  };
}
