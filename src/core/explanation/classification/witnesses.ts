import type { Answer, DeliveryReport, RecipientReport, SmtpStage } from '../../dsn/delivery-report';
import type { CodeRow, ReasonId, ServiceFacts, StandardCodeRow } from '../../knowledge/types';
import { ofRow, plain, rank, type Candidate, type Role } from './candidate';
import { codesOf, replyRow, saidRow, sharedRow, standardRow, subjectRow } from './code-index';
import { findPhrases, type Phrase, type PhraseHit } from './phrase-index';
import { refusingServices, reportingProducts } from './refuser';

/**
 * How much of an answer is read. A reply line has at most 512 octets (RFC 5321 §4.5.3.1.5); the longest answers seen,
 * Exchange's diagnostic contexts, carry their words at the start.
 */
const longestAnswer = 4096;

/** The answer under examination and who can have given it. */
interface Examination {
  readonly candidates: Candidate[];
  readonly answer: Answer;
  readonly text: string;
  readonly stage: SmtpStage | null;
  readonly refusers: readonly ServiceFacts[];
  readonly products: readonly ServiceFacts[];
  /** The products, where they gave this answer themselves. */
  readonly authors: readonly ServiceFacts[];
  /** Another server is known to have given the answer. */
  readonly isQuoted: boolean;
  readonly depth: number;
}

/** Everything in the mail that bears on the reason for one recipient. */
export function witnessesFor(recipient: RecipientReport, report: DeliveryReport): Candidate[] {
  const candidates: Candidate[] = [];
  const products = reportingProducts(report);
  const action = recipient.action?.value;
  if (action === 'delivered' || action === 'relayed' || action === 'expanded') {
    candidates.push(plain('action', `action/${action}`, action, 'delivered', rank.action, 0));
  } else if (action === 'delayed') {
    candidates.push(plain('action', 'action/delayed', action, 'expired', rank.delay, 0));
  }
  const { answers } = recipient;
  if (answers.length < 2) {
    examine(candidates, recipient, report, products, singleAnswer(recipient, answers[0]), 0);
  } else {
    for (let depth = 0; depth < answers.length; depth += 1) {
      const answer = answers[answers.length - 1 - depth];
      if (answer !== undefined) examine(candidates, recipient, report, products, depth === 0 ? innermost(recipient, answer) : answer, depth);
    }
  }
  readStatusField(candidates, recipient, products);
  // Among several recipients the text around an answer is the next one's as often as not.
  const isTold = report.recipients.length > 1 && recipient.diagnosticCode !== null;
  if (!isTold && !candidates.some((candidate) => candidate.rank < rank.sharedCode)) readNotice(candidates, recipient, report, products);
  return candidates;
}

/** One answer or none: the recipient's fields complete it. */
function singleAnswer(recipient: RecipientReport, only: Answer | undefined): Answer {
  const whole = recipient.diagnosticCode?.value ?? '';
  return {
    status: only?.status ?? recipient.status?.value ?? null,
    replyCode: only?.replyCode ?? recipient.replyCode?.value ?? null,
    text: only === undefined || only.text.length < whole.length ? whole : only.text,
    server: only?.server ?? null,
  };
}

/** The innermost of several answers, with the recipient's status where that is not the code of an answer around it. */
function innermost(recipient: RecipientReport, answer: Answer): Answer {
  const status = recipient.status?.value ?? null;
  if (answer.status !== null || status === null || recipient.answers.some((other) => other.status === status)) return answer;
  return { ...answer, status };
}

function examine(
  candidates: Candidate[], recipient: RecipientReport, report: DeliveryReport, products: readonly ServiceFacts[], answer: Answer, depth: number,
): void {
  const text = answer.text.length > longestAnswer ? answer.text.slice(0, longestAnswer) : answer.text;
  const hits = text.length === 0 ? [] : findPhrases(text.toLowerCase());
  const isNameless = depth === 0 && isOwnAnswer(recipient, answer, report.format);
  const found = refusingServices(recipient, answer, isNameless ? null : depth, hits);
  const isOwn = isNameless && found.every((service) => products.includes(service));
  const refusers = isOwn ? [] : found;
  const authors = isOwn ? products : [];
  const at: Examination = { candidates, answer, text, stage: recipient.stage?.value ?? null, refusers, products, authors, isQuoted: recipient.remoteMta !== null || answer.server !== null, depth };
  for (const hit of hits) if (!isInsideAnother(at, hit, hits)) readHit(at, hit);
  for (const service of refusers) readTag(at, service);
  const { status, replyCode } = answer;
  if (status !== null) readCode(at, status);
  if (replyCode !== null) {
    readReply(at, replyCode);
    readStage(at, replyCode);
  }
  const digit = status?.[0] ?? replyCode?.[0];
  if (digit === '4' || digit === '5') candidates.push(plain('class', `class/${digit}`, `${digit}.x`, 'undefined', rank.class, depth));
}

/** Formats that name the server of every answer that is not the system's own; the others quote answers without a name, too. */
const namesOthers: ReadonlySet<string> = new Set(['exchange-online', 'exchange-server']);

/** The reporting system's own: it quotes no other server's answer, and names none. */
function isOwnAnswer(recipient: RecipientReport, { server }: Answer, format: string): boolean {
  return namesOthers.has(format) && server === null && recipient.remoteMta === null && recipient.remoteAddress === null && recipient.answers.length < 2;
}

/** Clear witnesses of an outer answer come after the clear ones within; its vague ones after all. */
function ranked(at: Examination, own: number): number {
  if (at.depth === 0) return own;
  return own < rank.outer ? rank.outer + at.depth / 64 : own + at.depth * 32;
}

/**
 * General words inside longer ones say nothing of their own: "host not found" in "helo command rejected: host not
 * found", or in the words of a service that can have answered. Nor do a service's words inside longer ones
 * that it has under the same code.
 */
function isInsideAnother(at: Examination, hit: PhraseHit, hits: readonly PhraseHit[]): boolean {
  const { phrase, start, end } = hit;
  if (hits.length === 1 || (phrase.service !== null && phrase.row === null)) return false;
  for (const { phrase: other, start: from, end: to } of hits) {
    if (from > start || to < end || other === phrase || to - from !== other.text.length) continue;
    if (phrase.service !== null) {
      if (other.service === phrase.service && other.row !== phrase.row && other.row?.code !== undefined && other.row.code === phrase.row?.code && other.text.length > phrase.text.length) return true;
    } else if (other.service === null ? other.text.length > phrase.text.length : other.row !== null && isInvolved(at, other.service)) return true;
  }
  return false;
}

function roleOf(at: Examination, service: ServiceFacts): Role {
  if (at.refusers.includes(service)) return 'refuser';
  if (at.authors.includes(service)) return 'author';
  return at.products.includes(service) ? 'reporter' : 'foreign';
}

const isInvolved = (at: Examination, service: ServiceFacts): boolean => at.refusers.includes(service) || at.products.includes(service);

function readHit(at: Examination, hit: PhraseHit): void {
  const { phrase } = hit;
  const { row, service } = phrase;
  const seen = at.text.slice(hit.start, hit.end);
  if (service === null) {
    const reason = reasonAt(at.stage, phrase.reason, at.answer.status);
    const own = wordsRank(phrase);
    at.candidates.push(plain('phrase', `phrase/${phrase.text}`, seen, reason, ranked(at, own), at.depth, phrase.order, reason === phrase.reason ? saidRow(phrase.text) ?? phrase : null));
    return;
  }
  if (row === null) return;
  const role = roleOf(at, service);
  if (row.common === true && role === 'foreign') return;
  if (role !== 'foreign' && isOutOfRange(row, at.answer.status)) return;
  if ((role === 'reporter' || role === 'author') && row.reason === 'filtered' && at.answer.status?.endsWith('.1.1') === true) return;
  if (role !== 'foreign') readSpan(at, service, row, role, phrase.order);
  const own = row.wraps === true ? rank.wrapper : belongsToAnotherCode(at, service, row) ? ownCodeRank(service, role) + 0.5 : ownWordsRank(at, service, role);
  if (row.code !== undefined && row.code === at.answer.status && role !== 'foreign') {
    const both = own === rank.ownWords ? rank.ownCodeAndWords : own;
    at.candidates.push(ofRow(service, row, 'code', role, row.code, ranked(at, both), at.depth, phrase.order + (nearness(at, service) - 64) * codeAndWordsFirst));
  }
  at.candidates.push(ofRow(service, row, 'phrase', role, seen, ranked(at, own), at.depth, phrase.order));
}

/** The words of a neighbouring code speak for the span of codes in which the answer's lies, where both mean the same cause. */
function readSpan(at: Examination, service: ServiceFacts, { code, range, reason }: CodeRow, role: Role, order: number): void {
  const { status } = at.answer;
  if (status === null || code === undefined || range !== undefined || codesOf(service).byCode.has(status)) return;
  const span = spanOf(service, status);
  if (span?.reason === reason) at.candidates.push(ofRow(service, span, 'code', role, status, ranked(at, rank.ownCodeAndWords), at.depth, order));
}

/** Taken from the order of a row whose code and words were both seen: among equals it comes before those seen by one of them, and the nearer service's first. */
const codeAndWordsFirst = 0x10000;

/** Place of a service among those that can have answered, most specific first. */
function nearness({ refusers, products }: Examination, service: ServiceFacts): number {
  const place = refusers.indexOf(service);
  return place >= 0 ? place : refusers.length + products.indexOf(service);
}

/** A row for a span of codes says nothing of a code outside it. */
function isOutOfRange({ code, range }: CodeRow, status: string | null): boolean {
  if (code === undefined || range === undefined || status === null) return false;
  const dot = status.lastIndexOf('.') + 1;
  return status.slice(0, dot) === code.slice(0, -1) && (Number(status.slice(dot)) < range[0] || Number(status.slice(dot)) > range[1]);
}

/** The words stand in the table under another code than the answer has, whose own row decides without words: that row is nearer. */
function belongsToAnotherCode(at: Examination, service: ServiceFacts, row: CodeRow): boolean {
  const { status, replyCode } = at.answer;
  if (row.code === undefined || row.range !== undefined || status === null || row.code === status) return false;
  return lone(codesOf(service).byCode.get(status), replyCode) !== undefined;
}

function ownCodeRank(service: ServiceFacts, role: Role): number {
  if (role === 'author') return rank.ownCode;
  return role === 'reporter' || service.nature === 'product' ? rank.productCode : rank.ownCode;
}

/** A service's words count as its own where it can have answered or nobody else can; else they are words like others. */
function ownWordsRank(at: Examination, service: ServiceFacts, role: Role): number {
  if (role === 'author') return rank.ownWords;
  if (role === 'reporter' || service.nature === 'product') return rank.productWords;
  return role === 'refuser' || at.refusers.length + at.authors.length === 0 ? rank.ownWords : rank.words;
}

/**
 * What plain words mean where they stand. After DATA the server had accepted the address, so that "user unknown" is the
 * doing of a rule of the mailbox (mobile carriers answer so, see services/docomo.ts), unless the code insists (RFC 3463
 * §3.2, X.1.1), and a domain that does not exist is the sender's, unless X.1.2 insists. Under X.2.0 and X.2.1 the
 * mailbox exists (§3.3), and refuses, except after RCPT, where servers do mean the address. "Too big" under X.2.3 is the
 * limit of one mailbox (§3.3).
 */
function reasonAt(stage: SmtpStage | null, reason: ReasonId, status: string | null): ReasonId {
  if (reason === 'mesgtoobig') return status?.endsWith('.2.3') === true ? 'exceedlimit' : reason;
  const found = beforeRecipient(stage, reason);
  const isAccepted = stage === 'DATA' || stage === 'EOM';
  if (found === 'hostunknown' && isAccepted) return status?.endsWith('.1.2') === true ? found : 'rejected';
  if (found !== 'userunknown' || stage === 'RCPT') return found;
  if (isAccepted) return status?.endsWith('.1.1') === true ? found : 'filtered';
  return status !== null && (status.endsWith('.2.0') || status.endsWith('.2.1')) ? 'filtered' : found;
}

/** Before RCPT no recipient has been named: unknown is the sender after MAIL, and after EHLO the server's own name. */
function beforeRecipient(stage: SmtpStage | null, reason: ReasonId): ReasonId {
  if (stage !== 'MAIL' && stage !== 'EHLO') return reason;
  if (reason === 'userunknown' || reason === 'hostunknown') return stage === 'MAIL' ? 'rejected' : 'blocked';
  return reason === 'syntaxerror' && stage === 'EHLO' ? 'blocked' : reason;
}

/**
 * Weak words of a queue that gave up only wrap what kept the message waiting; "try again later" is a courtesy beside
 * either. A weak word of content or origin ("spam") tells more than a code used for anything; a weak word that only
 * repeats the refusal ("address rejected") does not.
 */
function wordsRank(phrase: Phrase): number {
  if (!phrase.weak) return rank.words;
  switch (phrase.reason) {
    case 'expired': return rank.wrapper;
    case 'onhold': return rank.courtesy;
    case 'userunknown': case 'rejected': case 'policyviolation': case 'systemerror': case 'networkerror': case 'syntaxerror': return rank.weakWords;
    default: return rank.hint;
  }
}

/** Where in the dialogue the server refused, for a refusal that says nothing clear: the connection, its security, or the sender. */
function readStage(at: Examination, reply: string): void {
  const { stage } = at;
  if (at.depth > 0 || stage === null) return;
  const reason = refusedAt[stage];
  if (reason === undefined || ((stage === 'CONN' || stage === 'MAIL') && !reply.startsWith('5'))) return;
  at.candidates.push(plain('reply', `stage/${stage}`, reply, reason, stage === 'MAIL' ? rank.sender : rank.stage, 0));
}

/** What a refusal at these points is about; after CONN and MAIL only a "5yz", for a "4yz" there may be a busy server's. */
const refusedAt: Readonly<Partial<Record<SmtpStage, ReasonId>>> = {
  CONN: 'blocked', EHLO: 'blocked', STARTTLS: 'securityerror', AUTH: 'securityerror', MAIL: 'rejected',
};

function readTag(at: Examination, service: ServiceFacts): void {
  if (service.tag === undefined) return;
  const { tag, byTag, tagRanges } = codesOf(service);
  const found = tag?.exec(at.text);
  const value = found?.[1];
  if (found == null || value === undefined) return;
  const row = byTag.get(value.toUpperCase())?.find((other) => isOfClass(other, at.answer)) ?? tagRanges.find((other) => inRange(other, Number(value)));
  if (row !== undefined) {
    at.candidates.push(ofRow(service, row, 'code', 'refuser', found[0], ranked(at, rank.ownCodeAndWords), at.depth, 0));
  }
}

/** Rows of one tag may be told apart by the class of the answer, 4yz or 5yz; an answer that shows none tells nothing by such a tag. */
function isOfClass({ replies }: CodeRow, { replyCode, status }: Answer): boolean {
  const digit = (replyCode ?? status)?.charAt(0);
  return replies === undefined || (digit !== undefined && replies.some((reply) => reply.startsWith(digit)));
}

function readCode(at: Examination, code: string): void {
  const { refusers, products, depth } = at;
  let wraps = false;
  for (const service of refusers) wraps = readServiceCode(at, service, 'refuser', code) || wraps;
  for (const service of products) if (!refusers.includes(service)) wraps = readServiceCode(at, service, roleOf(at, service), code) || wraps;
  const registered = standardRow(code);
  const isDescribed = registered !== undefined && isDescribedIn(at, registered);
  const isAnonymous = refusers.length === 0 && products.length === 0;
  const anonymous = isAnonymous ? { anonymous: code } : {};
  const shared = isAnonymous && !isDescribed ? sharedRow(code) : undefined;
  if (shared !== undefined) {
    const own = ranked(at, rank.sharedCode);
    at.candidates.push({ ...plain('iana-code', `standard/${code}`, code, shared.reason, own, depth, 0, shared, true), ...anonymous });
    return;
  }
  const row = registered ?? subjectRow(code);
  if (row === undefined) return;
  const reason = beforeRecipient(at.stage, row.reason);
  const usual = registered === undefined ? rank.subject : isDescribed ? rank.codeAndDescription : standardRank(registered);
  // A service that only wraps others' answers in the code does not mean by it what the registry does.
  const own = ranked(at, wraps ? Math.max(usual, rank.wrapper + 0.5) : usual);
  at.candidates.push({ ...plain('iana-code', `standard/${row.code}`, code, reason, own, depth, 0, reason === row.reason ? row : null), ...anonymous });
}

/** The answer repeats the registry's description, at the point of the dialogue that it is meant for. */
function isDescribedIn({ text, stage }: Examination, { words, stage: due }: StandardCodeRow): boolean {
  return words !== undefined && (due === undefined || due === stage) && text.toLowerCase().includes(words);
}

function standardRank(row: StandardCodeRow): number {
  if (row.reason === 'expired') return rank.wrapper;
  return row.vague === true ? rank.vagueCode : row.firm === true ? rank.firmCode : rank.code;
}

/** @returns whether the row of this code only wraps */
function readServiceCode(at: Examination, service: ServiceFacts, role: Role, code: string): boolean {
  const row = lone(codesOf(service).byCode.get(code), at.answer.replyCode);
  if (row !== undefined) {
    const own = row.wraps === true ? rank.wrapper : ownCodeRank(service, role);
    at.candidates.push(ofRow(service, row, 'code', role, code, ranked(at, own), at.depth, 0));
    return row.wraps === true;
  }
  // The spans of the product that wrote the notice hold for its own answers, not for one that it quotes.
  const span = role === 'reporter' && at.depth === 0 && at.isQuoted ? undefined : spanOf(service, code);
  if (span !== undefined) at.candidates.push(ofRow(service, span, 'code', role, code, ranked(at, rank.ownRange), at.depth, 0));
  return false;
}

/** The row for a span of codes in which a code lies; the narrower ones stand first in the tables. */
function spanOf(service: ServiceFacts, code: string): CodeRow | undefined {
  const dot = code.lastIndexOf('.') + 1;
  return codesOf(service).ranges.get(code.slice(0, dot))?.find((other) => inRange(other, Number(code.slice(dot))));
}

/** The row a code alone points to: one without words, or any where all of that code agree. Uncertain rows only where no other has it. */
function lone(all: readonly CodeRow[] | undefined, reply: string | null): CodeRow | undefined {
  if (all === undefined) return undefined;
  const certain = all.filter((row) => row.uncertain !== true);
  const rows = certain.length === 0 ? all : certain;
  const wordless = rows.find((row) => row.match === undefined
    && (row.replies === undefined || (reply !== null && row.replies.includes(reply))));
  return wordless ?? (rows.every((row) => row.reason === rows[0]?.reason) ? rows[0] : undefined);
}

function readReply(at: Examination, reply: string): void {
  for (const service of at.refusers) readOwnReply(at, service, 'refuser', reply);
  for (const service of at.products) if (!at.refusers.includes(service)) readOwnReply(at, service, roleOf(at, service), reply);
  const row = replyRow(reply);
  if (row !== undefined) at.candidates.push(plain('reply', `reply/${reply}`, reply, row.reason, ranked(at, rank.reply), at.depth, 0, row));
}

function readOwnReply(at: Examination, service: ServiceFacts, role: Role, reply: string): void {
  const row = codesOf(service).byReply.get(reply);
  if (row !== undefined) at.candidates.push(ofRow(service, row, 'code', role, reply, ranked(at, rank.ownReply), at.depth, 0));
}

/** A Status field beside a better code: what it would have meant, behind everything that the answers say. */
function readStatusField(candidates: Candidate[], recipient: RecipientReport, products: readonly ServiceFacts[]): void {
  const field = recipient.statusField?.value;
  if (field === undefined) return;
  const answer: Answer = { status: field, replyCode: null, text: '', server: null };
  readCode({ candidates, answer, text: '', stage: null, refusers: [], products, authors: [], isQuoted: false, depth: recipient.answers.length + 1 }, field);
}

/** The notice's own text, where nothing nearer tells: strong words only, because it also holds the reporter's courtesies. */
function readNotice(
  candidates: Candidate[], recipient: RecipientReport, report: DeliveryReport, products: readonly ServiceFacts[],
): void {
  const whole = report.text.length > longestAnswer ? report.text.slice(0, longestAnswer) : report.text;
  const text = report.recipients.length > 1 ? passageOf(recipient, whole) : whole;
  if (text.length === 0) return;
  const answer: Answer = { status: null, replyCode: null, text, server: null };
  const at: Examination = { candidates, answer, text, stage: null, refusers: [], products, authors: [], isQuoted: false, depth: 0 };
  const hits = findPhrases(text.toLowerCase());
  for (const hit of hits) {
    if ((!hit.phrase.weak || hit.phrase.reason === 'expired') && !isInsideAnother(at, hit, hits)) readHit(at, hit);
  }
}

/** What stands between one recipient's address and the next one's; empty where the address does not occur. */
function passageOf(recipient: RecipientReport, text: string): string {
  const address = recipient.address?.value ?? '';
  const start = address === '' ? -1 : text.indexOf(address);
  if (start < 0) return '';
  const local = address.slice(0, address.lastIndexOf('@'));
  let at = text.indexOf('@', start + address.length);
  while (at >= 0 && text.startsWith(local, at - local.length)) at = text.indexOf('@', at + 1);
  return at < 0 ? text.slice(start) : text.slice(start, text.lastIndexOf('\n', at));
}

const inRange = (row: CodeRow, value: number): boolean =>
  row.range !== undefined && value >= row.range[0] && value <= row.range[1];
