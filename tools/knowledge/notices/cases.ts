/** For every row that has an enhanced code: the notices in which a sender meets it. */
import { ianaCodes, services, sharedCodes } from '../../../src/core/knowledge/index';
import type { Actor, CodeRow, ReasonId, ServiceFacts } from '../../../src/core/knowledge/types';
import { castOf, filled, type Cast } from './cast';
import { exchangeNotice, type ExchangeEdition } from './exchange';
import { googleNotice } from './google';
import type { Notice, Told } from './notice';
import { postfixNotice } from './postfix';
import { words } from './words/index';
import { standard, standardReplies } from './words/standard';

/** One notice and the row that must explain it. */
export interface NoticeCase {
  /** "gmail/5.7.26 2, Postfix": row, number of the wording, who reports. */
  readonly name: string;
  /** "gmail/5.7.26". */
  readonly row: string;
  readonly reason: ReasonId;
  /** As the row gives it, absent where it leaves it to the reason. */
  readonly turn?: Actor;
  readonly code: string;
  readonly notice: Notice;
}

/** Hosts and recipient domains of services, where a suffix alone would be no host of theirs. */
const places: Readonly<Record<string, { readonly host: string; readonly domain?: string }>> = {
  'exchange-online': { host: 'harbour-example.mail.protection.outlook.com' },
  'outlook.com': { host: 'outlook-com.olc.protection.outlook.com', domain: 'outlook.com' },
  gmail: { host: 'aspmx.l.google.com' },
  ovh: { host: 'ex2.mail.ovh.net' },
};

const placeOf = ({ scope, hosts }: ServiceFacts): { readonly host: string; readonly domain?: string } | null =>
  places[scope] ?? (hosts[0] === undefined ? null : { host: `mx1.${hosts[0]}` });

/** True where an answer holds the words of a row, gaps included. */
export function holdsWords(answer: string, { match }: Pick<CodeRow, 'match'>): boolean {
  const lower = answer.toLowerCase();
  return match?.some((phrase) => new RegExp(phrase.split(' … ').map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.{1,80}')).test(lower)) ?? true;
}

/** Marks and identifiers that the service puts behind its words. */
const tails: Readonly<Record<string, string>> = {
  gmail: ' a640c23a62f3a-b5f4c1d2e3a.103 - gsmtp',
  'exchange-online': ' [AM7EUR03FT031.eop-EUR03.prod.protection.outlook.com 2026-11-24T08:31:11.204Z 08DE2A1B3C4D5E6F]',
  'outlook.com': ' [AM7EUR03FT031.eop-EUR03.prod.protection.outlook.com 2026-11-24T08:31:11.204Z 08DE2A1B3C4D5E6F]',
};

/** The answers for a row: those written down, and for a phrase that none of them holds the phrase in a sentence. */
export function answersOf(scope: string, row: CodeRow): readonly string[] {
  const known = words[scope]?.[row.id] ?? [];
  const code = row.code?.replace('x', String(row.range?.[0] ?? 0)) ?? '';
  const reply = row.replies?.[0] ?? (code.startsWith('4') ? '451' : '550');
  const missing = (row.match ?? []).filter((phrase) => !known.some((answer) => holdsWords(answer, { match: [phrase] })));
  const made = missing.map((phrase) => `${reply} ${code} ${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`);
  const bare = isMeantByCode(scope, row) ? [`${known[0]?.slice(0, 3) ?? reply} ${code} ${NEUTRAL}`] : [];
  return [...known, ...made, ...bare];
}

/** Says nothing that any table knows. */
const NEUTRAL = 'The message was not taken in.';

/** Whether the code alone means this row at its service: no other row of it has the code, or none without words. */
function isMeantByCode(scope: string, { id, code, range, uncertain, replies }: CodeRow): boolean {
  if (range !== undefined || uncertain === true || replies !== undefined) return false;
  const same = services.find((service) => service.scope === scope)?.rows.filter((row) => row.code === code) ?? [];
  const wordless = same.filter(({ match }) => match === undefined);
  const [first, ...others] = wordless.length > 0 ? wordless : same;
  return first?.id === id && others.length === 0;
}

const isTemporary = (answer: string): boolean => /^\d{3} 4|^4/.test(answer);
const codeIn = (answer: string): string => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(answer)?.[0] ?? '';

/** Commands that servers refuse with these replies (RFC 4954 §6 for AUTH); else RCPT TO. */
function commandFor(answer: string): string {
  if (/^(?:432|504|52[345]|53[458])|^\d{3} [45]\.7\.(?:[89]|1[1-4])\b/.test(answer)) return 'AUTH';
  return answer.startsWith('530') ? 'MAIL FROM command' : /^55[24]/.test(answer) ? 'end of DATA command' : 'RCPT TO command';
}

/** Who reports an answer of a service, and how. */
interface Reporter {
  readonly name: string;
  readonly write: (answer: string, cast: Cast, place: { readonly host: string }) => Notice;
}

const told = (answer: string, cast: Cast, remote: string | null, over: Partial<Told> = {}): Told => ({ cast, answer, status: codeIn(answer), action: 'failed', remote, ...over });

const postfix: Reporter = { name: 'Postfix', write: (answer, cast, { host }) => postfixNotice(told(answer, cast, host), commandFor(answer)) };
const postfixDelay: Reporter = { name: 'Postfix, delayed', write: (answer, cast, { host }) => postfixNotice(told(answer, cast, host, { action: 'delayed' }), commandFor(answer)) };
/** Exchange Online puts its own code in front of another server's: 5.0.350, or 5.4.300 once its patience is over. */
const exchangeOnlineRelaying: Reporter = {
  name: 'Exchange Online of the sender',
  write: (answer, cast, { host }) => (isTemporary(answer)
    ? exchangeNotice(told(answer, cast, host, { status: '5.4.300' }), 'online', ['550 5.4.300 Message expired'])
    : exchangeNotice(told(answer, cast, host), 'online')),
};
const exchangeOnlineWrapping: Reporter = {
  name: 'Exchange Online of the sender, wrapped', write: (answer, cast, { host }) => exchangeNotice(told(answer, cast, host, { status: '5.0.350' }), 'online', ['550 5.0.350 Remote server returned an error']),
};
const googleRelaying: Reporter = { name: 'Gmail of the sender', write: (answer, cast, { host }) => googleNotice(told(answer, cast, host)) };
const googleItself: Reporter = { name: 'Gmail for its own user', write: (answer, cast) => googleNotice(told(answer, cast, null)) };
const own = (name: string, edition: ExchangeEdition): Reporter => ({ name, write: (answer, cast) => exchangeNotice(told(answer, cast, null), edition) });
const exchangeOnlineItself = own('Exchange Online for its own user', 'online');

/** Exchange Online's own troubles with the next server: nobody else is answered with these codes. */
const saidOfOthers = /^(?:4\.4\.(?:7|8|24|25|28|101|31\d)|4\.7\.(?:5$|32\d)|5\.7\.(?:5$|32\d)|5\.4\.(?:8|3\d\d)|5\.[017]\.35\d|5\.7\.367)/;
/** Said to who hands mail over with a password, or over a line of the organisation's own: no server of another is answered so. */
const saidToClients = /^(?:4\.3\.2~2|5\.7\.(?:3|30|57|60|139))(?:~|$)/;

/** OVHcloud's Exchange of its own attempts: no other server is answered so. */
const ownTroubles: ReadonlySet<string> = new Set(['4.4.1', '4.4.2', '4.4.7', '5.4.4']);

function reportersFor({ scope, nature }: ServiceFacts, row: Pick<CodeRow, 'id'>, answer: string): readonly Reporter[] {
  const delayed = isTemporary(answer) ? [postfixDelay] : [];
  switch (scope) {
    case 'exchange': return [own('Exchange Server', 'server'), own('Exchange Server 2010', 'server-2010')];
    case 'exchange-online':
      if (saidOfOthers.test(row.id)) return [exchangeOnlineItself];
      if (saidToClients.test(row.id)) return [postfix, exchangeOnlineItself];
      return [postfix, ...delayed, exchangeOnlineItself, googleRelaying];
    case 'gmail': return [postfix, ...delayed, exchangeOnlineRelaying, ...(isTemporary(answer) ? [] : [exchangeOnlineWrapping]), googleItself];
    case 'outlook.com': return [postfix, ...delayed, exchangeOnlineRelaying, googleRelaying];
    case 'ovh': return [own('Exchange of OVHcloud', 'ovh'), ...(ownTroubles.has(row.id) ? [] : [postfix, ...delayed])];
    default: return nature === 'product' ? [postfix] : [postfix, exchangeOnlineRelaying];
  }
}

/** Number of the next cast. */
let count = 0;

/** The notices in which an answer of a service comes back, each with who reports. */
export function noticesOf(service: ServiceFacts, row: Pick<CodeRow, 'id'>, answer: string): readonly { readonly by: string; readonly notice: Notice }[] {
  const place = placeOf(service);
  return reportersFor(service, row, answer).map((reporter) => {
    const cast = castOf(count += 1, place?.domain);
    const said = filled(answer, cast) + (reporter === exchangeOnlineItself ? '' : tails[service.scope] ?? '');
    return { by: reporter.name, notice: reporter.write(said, cast, place ?? { host: 'mx.recipient.example' }) };
  });
}

function casesOfRow(service: ServiceFacts, row: CodeRow): NoticeCase[] {
  return answersOf(service.scope, row).flatMap((answer, at) => noticesOf(service, row, answer).map(({ by, notice }): NoticeCase => ({
    name: `${service.scope}/${row.id}${at === 0 ? '' : ` ${at + 1}`}, ${by}`, row: `${service.scope}/${row.id}`, reason: row.reason, ...row.turn === undefined ? {} : { turn: row.turn }, code: codeIn(answer), notice,
  })));
}

/** The same of a server that nobody knows. */
export const noticeOfUnknown = (answer: string): Notice => postfixNotice(told(answer, castOf(count += 1), 'mx.recipient.example'), commandFor(answer));

/** A code of the registry, from a server that nobody knows: with the registry's words, and bare. */
function casesOfCode(row: typeof ianaCodes[number]): NoticeCase[] {
  const codes = row.code.startsWith('x') ? [`4${row.code.slice(1)}`, `5${row.code.slice(1)}`] : [row.code];
  return codes.flatMap((code) => ([['words', ` ${standard[row.code] ?? ''}`], ['bare', '']] as const).map(([what, description]): NoticeCase => {
    const cast = castOf(count += 1);
    const answer = `${standardReplies[code] ?? (code.startsWith('4') ? '451' : '550')} ${code}${description}`;
    // Bare, a code that large services use otherwise says only what its meanings share.
    const meant = description === '' ? sharedCodes.find((shared) => shared.code === code) ?? row : row;
    return {
      name: `standard/${code}, ${what}`, row: `standard/${meant.code}`, reason: meant.reason, ...meant.turn === undefined ? {} : { turn: meant.turn },
      code, notice: postfixNotice(told(answer, cast, 'mx.recipient.example'), description === '' ? 'RCPT TO command' : commandFor(answer)),
    };
  }));
}

/** The notices of all rows with an enhanced code, service by service, then the registry's. */
export function everyCase(): readonly NoticeCase[] {
  count = 0;
  return [...services.flatMap((service) => service.rows.filter(({ code }) => code !== undefined).flatMap((row) => casesOfRow(service, row))), ...ianaCodes.flatMap(casesOfCode)];
}
