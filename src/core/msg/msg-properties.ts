import { decodeCharset } from '../mime/charset';
import type { Storage } from './compound-file';

/**
 * Properties of an Outlook message as MS-OXMSG stores them: short ones in a table, long ones in streams of their own. A
 * property is asked for by its id (MS-OXPROPS), such as 0x0037 for the subject.
 * https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxmsg
 */
export interface Properties {
  /**
   * Text, Unicode or of the message's code page, without the zeros behind it; null where it is absent or empty.
   * @param most bytes that are looked at
   */
  text(id: number, most?: number): string | null;
  /** Bytes, or null. */
  binary(id: number, most: number): Uint8Array | null;
  /** A 32-bit number, signed, or null. */
  integer(id: number): number | null;
  /** Milliseconds since 1970 in UTC, or null. */
  time(id: number): number | null;
}

/** MS-OXMSG §2.4: what precedes the table of a message file, of an embedded message, of a recipient or an attachment. */
export const TOP_LEVEL_HEADER = 32;
export const EMBEDDED_HEADER = 24;
export const ROW_HEADER = 8;

export const PROPERTIES_STREAM = '__PROPERTIES_VERSION1.0';

/** MS-OXCDATA §2.11.1: types of properties. */
const INTEGER = 0x0003;
const STRING8 = 0x001e;
const UNICODE = 0x001f;
const TIME = 0x0040;
const BINARY = 0x0102;

/** Bytes of one table: 16 for each property, of which real messages have some hundred. */
const MAX_TABLE = 256 * 1024;
/** Bytes of a name, an address, a subject or one server's answer. */
const MAX_VALUE = 64 * 1024;

/** PidTagMessageCodepage and PidTagInternetCodepage. */
const MESSAGE_CODE_PAGE = 0x3ffd;
export const INTERNET_CODE_PAGE = 0x3fde;

/** 1 January 1970 in the file times of Windows: 100-nanosecond steps since 1601 (MS-DTYP §2.3.3). */
const EPOCH = 11_644_473_600_000;

/** Last moment of the year 9999; later ones are no date of a mail. */
const MAX_TIME = 253_402_300_799_999;

/**
 * Reads the table of a folder of the message file.
 * @param header bytes before the table, see TOP_LEVEL_HEADER
 * @param message the message that a recipient or an attachment belongs to: its code page holds for them
 */
export function readProperties(storage: Storage, header: number, message: Properties | null = null): Properties {
  const table = storage.read(PROPERTIES_STREAM, MAX_TABLE) ?? new Uint8Array(0);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const fixed = new Map<number, number>();
  // MS-OXMSG §2.4.2.1: 16 bytes each, the tag first, the value after eight.
  for (let at = header; at + 16 <= table.length; at += 16) fixed.set(view.getUint32(at, true), at + 8);
  const offsetOf = (id: number, type: number): number | undefined => fixed.get(id * 0x10000 + type);
  const integer = (id: number): number | null => {
    const at = offsetOf(id, INTEGER);
    return at === undefined ? null : view.getInt32(at, true);
  };
  const long = (id: number, type: number, most: number): Uint8Array | null => storage.read(`__SUBSTG1.0_${hex(id)}${hex(type)}`, most);
  let charset: string | null = null;
  return {
    integer,
    text(id, most = MAX_VALUE) {
      const wide = long(id, UNICODE, most);
      if (wide !== null) return orNull(decodeCharset(wide, 'utf-16le').text);
      const narrow = long(id, STRING8, most);
      if (narrow === null) return null;
      charset ??= charsetOfCodePage((message ?? { integer }).integer(MESSAGE_CODE_PAGE) ?? (message ?? { integer }).integer(INTERNET_CODE_PAGE) ?? 0);
      return orNull(decodeCharset(narrow, charset).text);
    },
    binary: (id, most) => long(id, BINARY, most),
    time(id) {
      const at = offsetOf(id, TIME);
      if (at === undefined) return null;
      const milliseconds = Math.floor((view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true)) / 10_000) - EPOCH;
      return milliseconds > 0 && milliseconds <= MAX_TIME ? milliseconds : null;
    },
  };
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}

function orNull(text: string): string | null {
  const end = text.indexOf('\0');
  const kept = end < 0 ? text : text.slice(0, end);
  return kept === '' ? null : kept;
}

/**
 * The charset label of a Windows code page (learn.microsoft.com/windows/win32/intl/code-page-identifiers); those that have no
 * label of their own are called cpNNN, which the charset reader takes or refuses.
 */
export function charsetOfCodePage(page: number): string {
  if (page === 0) return '';
  if (page >= 28591 && page <= 28606) return `iso-8859-${page - 28590}`;
  switch (page) {
    case 1200: return 'utf-16le';
    case 20127: return 'us-ascii';
    case 20866: return 'koi8-r';
    case 21866: return 'koi8-u';
    case 54936: return 'gb18030';
    default: return `cp${page}`;
  }
}
