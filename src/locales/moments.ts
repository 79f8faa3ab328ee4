import type { CatalogTree } from './catalog';

/** How the words around a date are put together; the names of months and days come from Intl. */
export interface MomentWords {
  /** "{hour}:{minute}" */
  readonly time: string;
  /** "{day}, {time}": a full date and a clock time. */
  readonly dateAndTime: string;
  /** "{day} {time}": a weekday, or "yesterday", and a clock time. */
  readonly dayAndTime: string;
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  /** The first day of a month, "1er" in French. */
  readonly firstDay: string;
}

/** The moment of reading and the time zone of the reader (IANA name); both come from the caller. */
export interface Clock {
  readonly now: Date;
  readonly timeZone: string;
}

const OFFSET = /(?:Z|([+-])(\d\d):?(\d\d))$/;
const DAY_MS = 86_400_000;

/** English dates are written day first, as in "24 November 2026": no reader can take the month for the day. */
const forDates = (languageTag: string): string => (languageTag === 'en' ? 'en-GB' : languageTag);

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (languageTag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const id = languageTag + JSON.stringify(options);
  let made = formatters.get(id);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(forDates(languageTag), options);
    formatters.set(id, made);
  }
  return made;
};

/** Reads the words of the catalog; a catalog without them gives the plainest form. */
export const momentWords = (catalog: CatalogTree): MomentWords => {
  const branch = catalog['moments'];
  const word = (name: string, otherwise: string): string => {
    const found = typeof branch === 'object' ? (branch as CatalogTree)[name] : undefined;
    return typeof found === 'string' ? found : otherwise;
  };
  return {
    time: word('time', '{hour}:{minute}'),
    dateAndTime: word('dateAndTime', '{day}, {time}'),
    dayAndTime: word('dayAndTime', '{day} {time}'),
    today: word('today', '0'),
    yesterday: word('yesterday', '-1'),
    tomorrow: word('tomorrow', '+1'),
    firstDay: word('firstDay', '1'),
  };
};

const dateOf = (iso: string): Date | null => {
  // Without an offset the platform would take the machine's own; UTC is the same everywhere.
  const date = new Date(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
  return /^\d{4}-\d\d/.test(iso) && !Number.isNaN(date.getTime()) ? date : null;
};

/** Clock time, "10:04" or "9 h 12", in the time zone; the text as it is where it is no date. */
export const clockTime = (iso: string, languageTag: string, words: MomentWords, timeZone: string): string => {
  const date = dateOf(iso);
  if (date === null) return iso;
  const values: Record<string, string> = {};
  for (const part of formatter(languageTag, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23', timeZone }).formatToParts(date)) {
    if (part.type === 'hour') values['hour'] = String(Number(part.value));
    else if (part.type === 'minute') values['minute'] = part.value;
  }
  return fill(words.time, values);
};

/** Clock time with seconds, "09:41:07", for the table of hops. */
export const clockTimeWithSeconds = (iso: string, languageTag: string, timeZone: string): string => {
  const date = dateOf(iso);
  return date === null ? iso
    : formatter(languageTag, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone }).format(date);
};

const dayText = (date: Date, languageTag: string, words: MomentWords, options: Intl.DateTimeFormatOptions): string =>
  formatter(languageTag, options).formatToParts(date)
    .map((part) => (part.type === 'day' && part.value === '1' ? words.firstDay : part.value)).join('');

/** Number of the calendar day in the time zone. */
const dayNumber = (date: Date, timeZone: string): number =>
  Math.floor(Date.parse(formatter('sv', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(date)) / DAY_MS);

/**
 * Day and time as seen from the clock: today "9 h 12"; "hier 18 h 03"; within six days "mar. 14 h 20" (short) or
 * "mardi 14 h 20" (long); otherwise "24 nov. 2026, 9 h 41" or with the month in full. The text as it is where it is no date.
 * @param withDay "aujourd’hui 9 h 12" of today, too
 */
export const dayAndTime = (
  iso: string, languageTag: string, words: MomentWords, clock: Clock, width: 'short' | 'long', withDay = false,
): string => {
  const date = dateOf(iso);
  if (date === null) return iso;
  const { timeZone } = clock;
  const time = clockTime(iso, languageTag, words, timeZone);
  const distance = dayNumber(date, timeZone) - dayNumber(clock.now, timeZone);
  if (distance === 0) return withDay ? fill(words.dayAndTime, { day: words.today, time }) : time;
  if (distance === -1) return fill(words.dayAndTime, { day: words.yesterday, time });
  if (distance === 1) return fill(words.dayAndTime, { day: words.tomorrow, time });
  if (Math.abs(distance) < 7) return fill(words.dayAndTime, { day: formatter(languageTag, { weekday: width, timeZone }).format(date), time });
  const day = dayText(date, languageTag, words, { day: 'numeric', month: width, year: 'numeric', timeZone });
  return fill(words.dateAndTime, { day, time });
};

/** "UTC", "UTC+1", "UTC-3:30". */
const offsetText = (minutes: number): string => {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
};

/** Offset from UTC, in minutes, that the time zone has at that moment. */
const offsetIn = (date: Date, timeZone: string): number => {
  const wall = Date.parse(`${formatter('sv', {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone,
  }).format(date).replace(' ', 'T')}Z`);
  return Math.round((wall - date.getTime()) / 60_000);
};

/**
 * Long date with offset, "24 novembre 2026, 9 h 41 (UTC+1)": in the time zone, or, with null, in the offset that the
 * text itself carries, so that it is the same on every machine. The text as it is where it is no date.
 */
export const longDate = (iso: string, languageTag: string, words: MomentWords, timeZone: string | null): string => {
  const date = dateOf(iso);
  if (date === null) return iso;
  const written = OFFSET.exec(iso);
  const minutes = timeZone !== null ? offsetIn(date, timeZone)
    : (written?.[1] === '-' ? -1 : 1) * (Number(written?.[2] ?? 0) * 60 + Number(written?.[3] ?? 0));
  // An offset is applied by hand and the result read as UTC: not every platform knows time zones such as "+05:30".
  const moved = timeZone !== null ? iso : new Date(date.getTime() + minutes * 60_000).toISOString();
  const zone = timeZone ?? 'UTC';
  const day = dayText(new Date(moved), languageTag, words, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  return `${fill(words.dateAndTime, { day, time: clockTime(moved, languageTag, words, zone) })} (${offsetText(minutes)})`;
};
