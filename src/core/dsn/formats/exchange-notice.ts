import { htmlToText } from '../../mime/html-text';
import type { MimePart } from '../../mime/mime-part';
import { findEnhancedCode, findReplyCode, withoutContinuationRepeats } from '../codes';
import type { Action, Answer, Hop, Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { addRecipient, recipientFor, sourced, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import { readSupplementaryInfo } from '../supplementary-info';
import { exchangeField, exchangeHeading, exchangeVerdict, type ExchangeField } from './exchange-wording';

/** Lines of a notice looked at before the returned header begins; the longest visual notices have some 150. */
const MAX_LINES = 2000;

/** Characters of a line looked at: server answers are at most some thousand long. */
const MAX_LINE = 4096;

/** Lines that one quoted answer may span. */
const MAX_ANSWER_LINES = 20;

/** One answer of a notice, before it is split into what wraps what. */
interface Quoted {
  readonly text: string;
  readonly server: string | null;
  readonly address: string | null;
  /** The time in front of it, as written. */
  readonly time: string | null;
}

const ADDRESS_LINE = /^<?([^\s<>,;:'"()@]{1,128}@[^\s<>,;:'"()@]{1,255}?)>?(?:<mailto:[^<>\s]*>)?(?:\s+(\S.*))?$/;
/** "Some One<mailto:a@b.example>", "a@b.example (a@b.example)<mailto:a@b.example>" of the plain part. */
const NAMED = /^(.{0,200}?)[ \u00a0]*<mailto:([^<>\s]{3,320})>/;
/** "Some One (a@b.example)", "Some One <a@b.example>", "a@b.example": the same as a mail program shows it. */
const COPIED_NAME = /^((?:[^<>()@:]{0,200}[ \u00a0])?)[(<]?([^\s<>(),;:'"@]{1,128}@[^\s<>(),;:'"@]{1,255})[)>]?(?: \([^\s()]+@[^\s()]+\))?$/;
const HOST_LINE = /^(?=.{4,255}$)[A-Za-z0-9](?:[\w-]*)(?:\.[\w-]+)+$/;
/** Text before the opening quotation mark, then a reply: "Remote Server returned '550 …", "… returned '550;5.7.711 …", "… - Server at h (ip) returned '450 …". */
const QUOTED = /^([^'"‘’“”«]{0,300})['"‘’“”«]+[ \u00a0\u202f]?(?=[2345]\d\d[\s;-])/;
const CLOSING = /[ \u00a0\u202f]?['"‘’“”»]\.?$/;
const SERVER_IN_PREFIX = /(?:^|\s)([A-Za-z0-9][\w-]*(?:\.[\w-]+)*) \(([0-9a-fA-F.:]{3,45})\)|(?:^|\s)([A-Za-z0-9][\w-]*(?:\.[\w-]+)*\.[A-Za-z][A-Za-z0-9-]+)(?=\s|$)/;
const TIME_IN_PREFIX = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)/i;
/** "host #550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##rfc822;a@b.example", "host #<host #5.1.1 smtp;550 …> #SMTP#". */
const HASHED = /^(?:([^\s#]{1,255})[ \t]{1,4})?#(.+?)[ \t]{0,4}#(?:[A-Z0-9]{1,10})?#(?:[ \t]?rfc822;[ \t]?(\S+))?$/i;
const HASH_OPENS = /^(?:[^\s#]{1,255}[ \t]{1,4})?#[ \t]?(?:<[ \t]?[^\s<>#]{0,255}[ \t]?#)?[245](?:\d\d|\.\d)/;
const HASH_CLOSES = /#[A-Z0-9]{0,10}#(?:[ \t]?rfc822;[ \t]?\S+)?$/i;
const BARE_ANSWER = /^[245]\d\d[ -](?=\S)/;

/**
 * Reads the words of an Exchange notice, plain or visual: the recipients with their answers, layer by layer, the servers,
 * the table of hops and what is told of the returned message. Recipients that a report part has named are completed,
 * others are added only where there is no such part.
 * @param reader id of the calling format, for places
 */
export function readExchangeNotice(view: NoticeView, draft: ReportDraft, reader: string): void {
  const reading = new Reading(view.text, view.textPath, draft, reader);
  reading.run();
  // The table of hops may stand in the visual form alone.
  if (draft.hops === undefined && view.root.contentType.value.startsWith('multipart/')) {
    const visual = htmlPart(view.root, 0);
    if (visual !== null && visual.path !== view.textPath && visual.source.indexOf(HOP_TIME_CELL, visual.bodyStart, visual.end) >= 0) new Reading(htmlToText(visual.text()), visual.path, draft, reader).hopsAlone();
  }
}

/** End of the cell "TIME (UTC)", "HEURE (UTC)" … in the raw part: decoding it for nothing would cost more than the rest. */
const HOP_TIME_CELL = ' (UTC)</';

function htmlPart(part: MimePart, depth: number): MimePart | null {
  if (depth > 3) return null;
  for (const child of part.children) {
    const type = child.contentType.value;
    if (type === 'text/html') return child;
    if (!type.startsWith('multipart/')) continue;
    const found = htmlPart(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

class Reading {
  private readonly draft: ReportDraft;
  private readonly reader: string;
  private readonly text: string;
  private readonly path: string;
  private readonly reported: boolean;
  private at = 0;
  private lineNumber = 0;
  private administrators = false;
  private verdict: Action | null = null;
  private generating: string | null = null;
  private receiving: { host: string; address: string | null } | null = null;
  private server: string | null = null;
  private current: RecipientDraft | null = null;
  private answers: Quoted[] = [];
  private answerLine = 0;
  private readonly names: { readonly address: string; readonly name: string; readonly line: number }[] = [];
  private readonly fields = new Map<ExchangeField, { readonly value: string; readonly line: number }>();

  constructor(text: string, path: string, draft: ReportDraft, reader: string) {
    this.draft = draft;
    this.reader = reader;
    this.text = text;
    this.path = path;
    this.reported = draft.recipients.length > 0;
  }

  run(): void {
    for (let line = this.next(); line !== null && this.lineNumber <= MAX_LINES; line = this.next()) {
      if (line === '') continue;
      const heading = exchangeHeading(line);
      if (heading === 'original-headers') {
        this.draft.originalAt = this.at;
        break;
      }
      if (heading === 'administrators') this.administrators = true;
      else if (heading === 'message-hops') this.readHops();
      else if (heading === null) this.readLine(line);
    }
    this.closeRecipient();
    this.closeVisual();
    this.nameRecipients();
    this.settleServers();
  }

  hopsAlone(): void {
    for (let line = this.next(); line !== null && this.lineNumber <= MAX_LINES; line = this.next()) {
      const heading = exchangeHeading(line);
      if (heading === 'original-headers') return;
      if (heading === 'message-hops') this.readHops();
    }
  }

  /** The next line, trimmed; null at the end. */
  private next(): string | null {
    if (this.at >= this.text.length) return null;
    let end = this.text.indexOf('\n', this.at);
    if (end < 0) end = this.text.length;
    const line = this.text.slice(this.at, Math.min(end, this.at + MAX_LINE)).trim();
    this.at = end + 1;
    this.lineNumber++;
    return line;
  }

  /** The line that `next` would return, with its blanks: they part cells. */
  private peek(): string {
    const end = this.text.indexOf('\n', this.at);
    return this.text.slice(this.at, Math.min(end < 0 ? this.text.length : end, this.at + MAX_LINE));
  }

  private place(line: number): Place {
    return { part: this.path, line, reader: this.reader };
  }

  private readLine(line: string): void {
    const labelled = exchangeField(line);
    if (labelled !== null) {
      this.readField(labelled.field, labelled.value);
      return;
    }
    if (!this.administrators) {
      if (this.verdict === null) this.verdict = exchangeVerdict(line);
      const named = line.includes('<mailto:') ? NAMED.exec(line) : line.includes('@') && line.length < 400 ? COPIED_NAME.exec(line) : null;
      if (named !== null) this.noteName(named[1]!, named[2]!);
      return;
    }
    if (line.includes('@')) {
      const address = ADDRESS_LINE.exec(line);
      if (address !== null) {
        this.openRecipient(address[1]!);
        const rest = address[2];
        if (rest !== undefined) this.readRest(rest);
        return;
      }
    }
    this.readAnswerLine(line);
  }

  /** Copies on one line: "a@b.example host.example Remote Server returned '550 …'". */
  private readRest(rest: string): void {
    const space = rest.indexOf(' ');
    const first = space < 0 ? rest : rest.slice(0, space);
    if (HOST_LINE.test(first)) {
      this.server = first;
      if (space >= 0) this.readAnswerLine(rest.slice(space + 1).trim());
    } else this.readAnswerLine(rest);
  }

  private readField(field: ExchangeField, value: string): void {
    if (value === '' && field !== 'subject') {
      const resume = { at: this.at, line: this.lineNumber };
      let following = this.next();
      if (following === '') following = this.next();
      if (following === null || following === '' || exchangeField(following) !== null || exchangeHeading(following) !== null) {
        this.at = resume.at;
        this.lineNumber = resume.line;
        return;
      }
      value = following;
    }
    if (field === 'receiving-server') {
      const host = /^([^\s()]+)(?:\s+\(([0-9a-fA-F.:]+)\))?/.exec(value);
      if (host !== null) this.receiving = { host: host[1]!, address: host[2] ?? null };
      return;
    }
    if (!this.fields.has(field)) this.fields.set(field, { value, line: this.lineNumber });
    if (field === 'generating-server') {
      const host = /^[^\s()<>]+/.exec(value)?.[0] ?? '';
      if (host !== '') {
        this.generating ??= host;
        this.draft.reportingMta ??= sourced(host, this.path, this.lineNumber, this.reader);
      }
    }
  }

  private noteName(written: string, address: string): void {
    if (this.names.length >= 500) return;
    const name = written.replace(/[ \u00a0]*\([^()]*@[^()]*\)$/, '').replace(/^[*\s"']+|["'\s]+$/g, '');
    this.names.push({ address, name: name.toLowerCase() === address.toLowerCase() || name.includes('@') ? '' : name, line: this.lineNumber });
  }

  private openRecipient(address: string): void {
    this.closeRecipient();
    this.server = null;
    const wanted = address.toLowerCase();
    const known = this.draft.recipients.find(({ finalRecipient, originalRecipient, address: shown }) => finalRecipient?.value.toLowerCase() === wanted
      || originalRecipient?.value.toLowerCase() === wanted || shown?.value.toLowerCase() === wanted);
    if (known !== undefined) this.current = known;
    // The report part names the recipients; one that is written otherwise in the words is the same where there is one only.
    else if (this.reported) this.current = this.draft.recipients.length === 1 ? this.draft.recipients[0]! : null;
    else this.current = recipientFor(this.draft, address, this.place(this.lineNumber));
  }

  private readAnswerLine(line: string): void {
    if (line.includes('#') && HASH_OPENS.test(line)) {
      const { at, lineNumber } = this;
      const hashed = HASHED.exec(this.joined(line, HASH_CLOSES));
      if (hashed !== null) {
        this.readHashed(hashed);
        return;
      }
      this.at = at;
      this.lineNumber = lineNumber;
    }
    const quoted = QUOTED.exec(line);
    if (quoted !== null) {
      const whole = this.joined(line, CLOSING);
      const prefix = quoted[1]!;
      const server = SERVER_IN_PREFIX.exec(prefix);
      this.addAnswer({
        text: whole.slice(quoted[0].length).replace(CLOSING, ''),
        server: server?.[1] ?? server?.[3] ?? this.server,
        address: server?.[2] ?? null,
        time: TIME_IN_PREFIX.exec(prefix)?.[1] ?? null,
      });
      return;
    }
    if (HOST_LINE.test(line)) {
      this.server = line;
      return;
    }
    const summed = line.includes('#') ? readSupplementaryInfo(line) : null;
    if (summed !== null) this.addAnswer({ text: summed.words === '' ? summed.status : summed.words, server: summed.server, address: null, time: null });
    else if (BARE_ANSWER.test(line) && findEnhancedCode(line) !== null) this.addAnswer({ text: line, server: this.server, address: null, time: null });
  }

  private readHashed(match: RegExpExecArray): void {
    const summed = match[2]!.includes('#') ? readSupplementaryInfo(match[2]!) : null;
    const server = match[1] ?? this.server;
    if (summed === null) this.addAnswer({ text: match[2]!, server, address: null, time: null });
    else this.addAnswer({ text: summed.words === '' ? summed.status : summed.words, server: summed.server ?? server, address: null, time: null });
    if (match[3] !== undefined && this.current !== null) this.current.originalRecipient ??= sourced(match[3], this.path, this.lineNumber, this.reader);
  }

  /** A line with those that follow it, until it is complete; an empty line, a heading and the next recipient end it, too. */
  private joined(line: string, complete: RegExp): string {
    let text = line;
    for (let i = 0; i < MAX_ANSWER_LINES && !complete.test(text); i++) {
      const { at, lineNumber } = this;
      const following = this.next();
      if (following === null) break;
      if (following === '' || exchangeHeading(following) !== null || (following.includes('@') && ADDRESS_LINE.test(following))) {
        this.at = at;
        this.lineNumber = lineNumber;
        break;
      }
      text += ` ${following}`;
    }
    return text;
  }

  private addAnswer(answer: Quoted): void {
    if (this.answers.length === 0) this.answerLine = this.lineNumber;
    if (this.answers.length < 20) this.answers.push(answer.text.length > MAX_LINE ? { ...answer, text: answer.text.slice(0, MAX_LINE) } : answer);
  }

  private closeRecipient(): void {
    const { current, answers } = this;
    this.current = null;
    this.answers = [];
    if (current === null || answers.length === 0) return;
    const place = this.place(this.answerLine);
    const layers: Answer[] = [];
    for (const { text, server } of answers) layers.push(...splitAnswer(text, server));
    // Answers stand newest first: what the queue made of it, then what the next server had said.
    const last = answers[answers.length - 1]!;
    const remote = [...answers].reverse().find(({ server }) => server !== null && !this.isOwn(server)) ?? null;
    if (remote !== null) {
      current.remoteMta ??= { value: remote.server!, place };
      if (remote.address !== null) current.remoteAddress ??= { value: remote.address, place };
    }
    if (last.time !== null) current.lastAttempt ??= { value: last.time, place };
    current.answers = layers;
    takeAnswer(current, answers[0]!.text, null, place);
    takeRemote(current, answers.map(({ text }) => text).join(' '), place, (host) => this.isOwn(host));
    if (!this.reported && this.verdict !== null) current.action ??= { value: this.verdict, place };
  }

  /** True for the server that wrote the notice, under any of its names. */
  private isOwn(host: string): boolean {
    const own = this.generating ?? this.draft.reportingMta?.value ?? null;
    return own !== null && firstLabel(own) === firstLabel(host);
  }

  /** The visual notice speaks of one recipient, in fields. */
  private closeVisual(): void {
    const { fields, draft } = this;
    const address = fields.get('recipient-address');
    const error = fields.get('reported-error');
    const code = fields.get('status-code');
    if (address === undefined && error === undefined && code === undefined) return;
    this.noteOriginal();
    const said = error !== undefined && BARE_ANSWER.test(error.value) ? error : code;
    if (said === undefined) return;
    const words = address?.value.replace(/<mailto:.*$/, '').trim() ?? this.addressOfHeadline();
    let recipient: RecipientDraft;
    if (draft.recipients.length === 1) recipient = draft.recipients[0]!;
    else if (words !== null) {
      const wanted = words.toLowerCase();
      const known = draft.recipients.find((one) => one.finalRecipient?.value.toLowerCase() === wanted || one.originalRecipient?.value.toLowerCase() === wanted || one.address?.value.toLowerCase() === wanted);
      if (known === undefined && this.reported) return;
      recipient = known ?? recipientFor(draft, words, this.place(address?.line ?? 1));
    } else if (draft.recipients.length === 0) recipient = addRecipient(draft);
    else return;
    const place = this.place(said.line);
    const remote = fields.get('remote-server') ?? fields.get('rejecting-server');
    const host = remote === undefined ? null : /^[^\s()<>]+/.exec(remote.value)?.[0] ?? null;
    const other = host !== null && !this.isOwn(host) ? host : null;
    if (other !== null && remote !== undefined) recipient.remoteMta ??= sourced(other, this.path, remote.line, this.reader);
    const layers = splitAnswer(said.value, other);
    if (recipient.answers.length < layers.length) recipient.answers = layers;
    takeAnswer(recipient, said.value, null, place);
    takeRemote(recipient, said.value, place, (name) => this.isOwn(name));
    if (!this.reported && this.verdict !== null) recipient.action ??= { value: this.verdict, place };
  }

  /** "Your message to a@b.example couldn't be delivered." stands among the first lines, in any language. */
  private addressOfHeadline(): string | null {
    return /[^\s<>,;:'"()[\]]+@[^\s<>,;:'"()[\]]+\.[A-Za-z][\w-]*/.exec(this.text.slice(0, 600))?.[0] ?? null;
  }

  private noteOriginal(): void {
    const value = (field: ExchangeField): string | null => this.fields.get(field)?.value.replace(/<mailto:.*$/, '').trim() ?? null;
    const created = value('created-date');
    const from = value('sender-address');
    const to = value('recipient-address');
    const subject = value('subject');
    if (created === null && from === null && subject === null) return;
    this.draft.original = {
      subject, from, fromName: null, to: to === null ? [] : [{ address: to, name: null }], messageId: null,
      date: created === null ? null : readUtc(created), size: null,
    };
  }

  private nameRecipients(): void {
    if (!this.reported && this.draft.recipients.length === 0) {
      // Neither a report part nor details for administrators: what is left is who was named above.
      for (const { address, line } of this.names) {
        const recipient = recipientFor(this.draft, address, this.place(line));
        if (this.verdict !== null) recipient.action ??= { value: this.verdict, place: this.place(line) };
      }
    }
    const only = this.names.length === 1 && this.draft.recipients.length === 1 && !this.reported ? this.names[0]! : null;
    // Above stands whom the sender wrote to, below what became of the address.
    if (only !== null) this.draft.recipients[0]!.address = sourced(only.address, this.path, only.line, this.reader);
    for (const { address, name, line } of this.names) {
      if (name === '') continue;
      const wanted = address.toLowerCase();
      for (const recipient of this.draft.recipients) {
        const shown = recipient.finalRecipient ?? recipient.originalRecipient ?? recipient.address;
        if (shown?.value.toLowerCase() === wanted) recipient.displayName ??= sourced(name, this.path, line, this.reader);
      }
    }
  }

  private settleServers(): void {
    for (const recipient of this.draft.recipients) {
      const { receiving } = this;
      if (recipient.remoteMta === null && receiving !== null && !this.isOwn(receiving.host)) {
        recipient.remoteMta = { value: receiving.host, place: this.place(0) };
        if (receiving.address !== null) recipient.remoteAddress ??= { value: receiving.address, place: this.place(0) };
      }
      if (recipient.answers.length === 0 && recipient.diagnosticCode !== null) {
        const layers = splitAnswer(recipient.diagnosticCode.value, recipient.remoteMta?.value ?? null);
        if (layers.length > 1) recipient.answers = layers;
        takeRemote(recipient, recipient.diagnosticCode.value, recipient.diagnosticCode.place, (host) => this.isOwn(host));
      }
    }
  }

  /**
   * HOP, TIME (UTC), FROM, TO, WITH, RELAY TIME. Cells come as tabs or as runs of blanks; the time breaks the line after its
   * date; FROM may be empty.
   */
  private readHops(): void {
    const hops: Hop[] = [];
    let order: DateOrder | null = null;
    for (let resume = { at: this.at, line: this.lineNumber }; hops.length < 60; resume = { at: this.at, line: this.lineNumber }) {
      const raw = this.peek().trimStart();
      const line = this.next();
      if (line === null || exchangeHeading(line) !== null) {
        this.at = resume.at;
        this.lineNumber = resume.line;
        break;
      }
      if (!HOP_START.test(raw)) continue;
      let cells = HOP_ROW.exec(raw);
      if (cells === null) {
        cells = HOP_ROW.exec(`${raw.trimEnd()} ${this.peek().trimStart()}`);
        if (cells === null) continue;
        this.next();
      }
      order ??= dateOrder(cells[1]!, cells[2]!);
      hops.push(hopOf(cells[3]!, utc(cells[1]!, cells[2]!, order)));
    }
    if (hops.length > 0) this.draft.hops = hops;
  }
}

const HOP_START = /^\d{1,2}[ \t]+\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const HOP_ROW = /^\d{1,2}[ \t]+(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})[ \t]+(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)[ \t]?(.*)$/i;
/** How hops are made, as Received fields and Exchange name them: the WITH column begins there. */
const WITH_COLUMN = /(?:^|\s)(Microsoft SMTP Server|mapi|HTTPS?|E?SMTPS?A?|LMTP|MAPI|UTF8SMTPS?|local)(?=[\s(]|$)/;
const RELAY_TIME = /[ \t]{1,40}(?:\*|\d+[ \u00a0]?(?:sec|min|h|s|Sek|seg|secondes?|minutes?)[\w.]*.*)$/i;
const TLS = /\b(TLS ?v?1[._][0-3])\b/i;

function hopOf(rest: string, time: string | null): Hop {
  const row = rest.replace(RELAY_TIME, '');
  const column = WITH_COLUMN.exec(row);
  const hosts = column === null ? row : row.slice(0, column.index);
  const how = column === null ? '' : row.slice(column.index).trim();
  const tabbed = hosts.includes('\t') ? hosts.split('\t').map((cell) => cell.trim()) : null;
  const words = hosts.trim().split(/\s+/).filter((word) => word !== '');
  // One host alone is the receiving one: the first hop often has no FROM.
  const [from, by] = tabbed !== null && tabbed.length >= 2 ? [tabbed[0]!, tabbed[1]!] : words.length >= 2 ? [words[0]!, words[1]!] : ['', words[0] ?? ''];
  return {
    from: from === '' ? null : from,
    by: by === '' ? null : by,
    address: null,
    time,
    protocol: how === '' ? null : how.replace(/[ \t]*\(.*$/, ''),
    tls: TLS.exec(how)?.[1] ?? null,
  };
}

type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** English notices write month/day/year with AM and PM; the other languages day first. */
function dateOrder(date: string, time: string): DateOrder {
  const parts = date.split(/[./-]/);
  if (parts[0]!.length === 4) return 'ymd';
  if (Number(parts[0]) > 12) return 'dmy';
  return /[AP]M$/i.test(time) || Number(parts[1]) > 12 ? 'mdy' : 'dmy';
}

/** A date and a time of the notice as ISO 8601 in UTC, or null where they are none. */
function utc(date: string, time: string, order: DateOrder): string | null {
  const parts = date.split(/[./-]/).map(Number);
  const [first = 0, second = 0, third = 0] = parts;
  const [year, month, day] = order === 'ymd' ? [first, second, third] : order === 'dmy' ? [third, second, first] : [third, first, second];
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?$/i.exec(time);
  if (clock === null || month < 1 || month > 12 || day < 1 || day > 31 || year < 1990 || year > 9999) return null;
  const hour = clock[4] === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (clock[4].toUpperCase() === 'P' ? 12 : 0);
  if (hour > 23) return null;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${clock[2]!}:${clock[3] ?? '00'}Z`;
}

function readUtc(text: string): string | null {
  const match = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})[ ,]+(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)/i.exec(text);
  return match === null ? null : utc(match[1]!, match[2]!, dateOrder(match[1]!, match[2]!));
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function firstLabel(host: string): string {
  const dot = host.indexOf('.');
  return (dot < 0 ? host : host.slice(0, dot)).toLowerCase();
}

/** "550 5.0.350 Remote server returned an error -> 550 5.1.1 user unknown" (Exchange Online 5.x.350, 4.4.395 …). */
const ARROW = /[ \t]*-(?:>|&gt;)[ \t]*(?=[2345]\d\d[ -])/;
/** '451 4.4.0 Primary target IP address responded with: "421 4.2.1 Unable to connect." Attempted failover …'. */
const RESPONDED = /(?:responded with|responded|returned|answered)\s*:?\s*["'“”‘’]+(?=[245]\d\d[ -])/i;
/** "450 4.4.317 Cannot connect to remote server [Message=451 4.7.650 …]" is split at its bracket, "[{LED=450 4.4.317 …};{MSG=…};{FQDN=…};{IP=…};{LRT=…}]" (last error details of the queue, message trace and 4.4.7 answers). */
const LAST_ERROR = /\[?\{?\b(?:LED|LastError)=\s*/i;

/**
 * Splits one answer of Exchange into its layers.
 * @param text the answer as written
 * @param server who gave the innermost layer, or null
 * @returns the layers, outermost first; one where nothing is wrapped
 */
export function splitAnswer(text: string, server: string | null): Answer[] {
  const layers: string[] = [];
  let rest = text.slice(0, MAX_LINE).trim();
  for (let depth = 0; depth < 5; depth++) {
    const led = LAST_ERROR.exec(rest);
    if (led !== null && /^[245]\d\d[ -]/.test(rest.slice(led.index + led[0].length))) {
      const outer = rest.slice(0, led.index).replace(/[\s([{]+$/, '');
      if (/\d/.test(outer) && findReplyCode(outer) !== null) layers.push(outer);
      rest = rest.slice(led.index + led[0].length).replace(/\}\s*;?\s*(?:\{?(?:MSG|FQDN|IP|LRT|LSRV)=.*)?$/is, '').replace(/[}\])]+$/, '');
      continue;
    }
    const arrow = ARROW.exec(rest);
    if (arrow !== null && arrow.index > 0) {
      layers.push(rest.slice(0, arrow.index));
      rest = rest.slice(arrow.index + arrow[0].length);
      continue;
    }
    const message = rest.indexOf('[Message=');
    if (message > 0 && /^[245]\d\d[ -]/.test(rest.slice(message + 9, message + 13))) {
      layers.push(rest.slice(0, message));
      rest = rest.slice(message + 9, closingBracket(rest, message));
      continue;
    }
    const responded = RESPONDED.exec(rest);
    if (responded === null || responded.index === 0) break;
    layers.push(rest.slice(0, responded.index + responded[0].length).replace(/[\s:"'“”‘’]+$/, ''));
    rest = rest.slice(responded.index + responded[0].length);
    const close = rest.search(/["'“”‘’]/);
    if (close > 0) rest = rest.slice(0, close);
  }
  layers.push(rest);
  return layers.map((layer, index) => {
    const words = withoutContinuationRepeats(layer);
    return { status: findEnhancedCode(words), replyCode: findReplyCode(words), text: words, server: index === layers.length - 1 ? server : null };
  });
}

/** Where the bracket that opens at `from` closes; the end of the text where it does not. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return i;
  }
  return text.length;
}

/** Answers about DNS name the domain, not a server. */
const NO_SERVER = /\b(?:DNS (?:query|domain)|Info(?:NoRecords|DomainNonexistent)|ErrorRetry)/i;
const REMOTE_NAME = /(?:\[|\{)(?:LastAttemptedServerName|FQDN|LSRV)=([^\]};:\s]{2,255})/i;
const REMOTE_IP = /(?:\[|\{)(?:LastAttemptedIP|IP)=(\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F:]{3,45}?)(?::\d{1,5})?[\]}]/i;
const IP_ONLY = /^[\d.:]+$/;

/** The last server tried, as Exchange notes it in brackets behind an answer. */
function takeRemote(recipient: RecipientDraft, text: string, place: Place, own: (host: string) => boolean): void {
  if (!text.includes('=') || NO_SERVER.test(text)) return;
  const name = REMOTE_NAME.exec(text);
  if (name !== null && !own(name[1]!) && !IP_ONLY.test(name[1]!)) recipient.remoteMta ??= { value: name[1]!, place };
  const address = REMOTE_IP.exec(text);
  if (address !== null) recipient.remoteAddress ??= { value: address[1]!, place };
}
