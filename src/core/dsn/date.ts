/** Dates of mail headers (RFC 5322 §3.3), read without the engine's locale-dependent parser. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*[ -](\d{2,4})[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?: *(AM|PM))?(?: *([+-])(\d{2}):?(\d{2})| *\(?([A-Z]{1,5})\)?)?/i;
const ZONES: Readonly<Record<string, number>> = { UT: 0, UTC: 0, GMT: 0, Z: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, CET: 60, CEST: 120, BST: 60, JST: 540, MEST: 120, MET: 60 };

/** ISO 8601 and RFC 3339, as logs and SNS write it. */
const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?/;

/**
 * Reads a date field.
 * @param text decoded field value
 * @returns ISO 8601 with the offset that was written ("2026-11-24T09:41:07+01:00") and none where none was, or null where it is no date
 */
export function readDate(text: string): string | null {
  const plain = readPlain(text);
  if (plain !== null) return plain;
  const match = DATE.exec(text);
  if (match === null) return readIso(text);
  const month = MONTHS.indexOf((match[2] ?? '').toLowerCase());
  const day = Number(match[1]);
  let year = Number(match[3]);
  let hour = Number(match[4]);
  // RFC 5322 §4.3: two- and three-digit years.
  if (match[3]?.length === 2) year += year < 50 ? 2000 : 1900;
  else if (match[3]?.length === 3) year += 1900;
  if (match[7] !== undefined) hour = (hour % 12) + (match[7].toUpperCase() === 'PM' ? 12 : 0);
  const minute = Number(match[5]);
  const second = Number(match[6] ?? 0);
  if (month < 0 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  let offset = '';
  if (match[8] !== undefined) offset = `${match[8]}${match[9] ?? ''}:${match[10] ?? ''}`;
  else {
    const minutes = ZONES[match[11]?.toUpperCase() ?? ''];
    if (minutes === 0) offset = 'Z';
    else if (minutes !== undefined) offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  }
  return `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(day)}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${offset}`;
}

/** "Tue, 24 Nov 2026 09:12:04 +0100" as nearly every program writes it (RFC 5322 §3.3), or null for the patient reader. */
function readPlain(text: string): string | null {
  let at = text.charCodeAt(3) === 44 && text.charCodeAt(4) === 32 ? 5 : 0;
  const day = digits(text, at, text.charCodeAt(at + 1) === 32 ? 1 : 2);
  at += text.charCodeAt(at + 1) === 32 ? 2 : 3;
  const month = NAMES.indexOf(text.slice(at, at + 4));
  const hour = digits(text, at + 9, 2);
  const minute = digits(text, at + 12, 2);
  const second = digits(text, at + 15, 2);
  const sign = text.charCodeAt(at + 18);
  if (day < 1 || day > 31 || month < 0 || month % 4 !== 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59
    || digits(text, at + 4, 4) < 0 || digits(text, at + 19, 4) < 0 || (sign !== 43 && sign !== 45)
    || text.charCodeAt(at - 1) !== 32 || text.charCodeAt(at + 8) !== 32 || text.charCodeAt(at + 11) !== 58 || text.charCodeAt(at + 14) !== 58 || text.charCodeAt(at + 17) !== 32) return null;
  return `${text.slice(at + 4, at + 8)}-${two(month / 4 + 1)}-${two(day)}T${text.slice(at + 9, at + 17)}${text.slice(at + 18, at + 21)}:${text.slice(at + 21, at + 23)}`;
}

/** Months with the blank behind them, four characters each. */
const NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec ';

/** The number in so many digits, or -1. */
function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i++) {
    const code = text.charCodeAt(i);
    if (!(code >= 48 && code <= 57)) return -1;
    number = number * 10 + code - 48;
  }
  return number;
}

function readIso(text: string): string | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', zone = ''] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${year}-${month}-${day}T${hour}:${minute}:${two(Math.min(Number(second), 59))}${offset}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
