import { findEnhancedCode, findReplyCode } from '../codes';
import type { Action, Answer, Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';

const ID = 'amazon-ses';

/**
 * Amazon SES: notices by mail, and the events that it publishes through SNS or EventBridge as JSON, in a mail or alone.
 * https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html, event-publishing-retrieving-sns-contents.html
 */
export const amazonSes: Format = {
  id: ID,
  name: 'Amazon SES',
  recognises: (view) => {
    if (startsWithBrace(view)) return /"(?:notificationType|eventType)\\?"/.test(rawText(view).slice(0, 20_000));
    const from = view.from;
    if (from.includes('@sns.amazonaws.com') || (view.subject === 'AWS Notification Message' && view.has('x-amz-sns-message-id'))) return true;
    return (from.includes('amazonses.com') || view.subject.startsWith('Delivery Status Notification')) && (view.statusParts.length > 0 && (from.includes('amazonses.com') || view.has('x-ses-outgoing')));
  },
  decode: (view, draft) => {
    if (view.statusParts.length === 0) readEvent(startsWithBrace(view) ? rawText(view) : view.text, draft, view.textPath);
    for (const recipient of draft.recipients) splitAmazonAnswer(recipient);
  },
};

function startsWithBrace(view: NoticeView): boolean {
  const { source, start } = view.root;
  return source.bytes[start] === 0x7b;
}

/** A JSON document alone is no message: neither header nor body. */
function rawText(view: NoticeView): string {
  const { source, start, end } = view.root;
  return new TextDecoder().decode(source.bytes.subarray(start, Math.min(end, start + MAX_EVENT)));
}

/** SNS delivers at most 256 KiB (docs.aws.amazon.com/sns: message size). */
const MAX_EVENT = 1_048_576;

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(object: Json | null, key: string): string | null {
  const value = object?.[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function objectOf(object: Json, key: string): Json | null {
  const value = object[key];
  return isJson(value) ? value : null;
}

function listOf(object: Json | null, key: string): readonly unknown[] {
  const value = object?.[key];
  return Array.isArray(value) ? value.slice(0, 10_000) : [];
}

function parse(text: string): Json | null {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from < 0 || to < from) return null;
  try {
    const value: unknown = JSON.parse(text.slice(from, to + 1));
    return isJson(value) ? value : null;
  } catch {
    return null;
  }
}

function readEvent(raw: string, draft: ReportDraft, part: string): void {
  // Sendmail breaks lines of more than 990 characters with "!", a line end and a blank.
  const text = raw.slice(0, MAX_EVENT).replaceAll('!\n ', '');
  let event = parse(text);
  // SNS wraps the event as a string in Message, EventBridge as an object in detail.
  for (let depth = 0; event !== null && depth < 3 && textOf(event, 'notificationType') === null && textOf(event, 'eventType') === null; depth++) {
    const message = textOf(event, 'Message');
    event = message !== null ? parse(message) : objectOf(event, 'detail');
  }
  const place = { part, line: 1, reader: ID };
  if (event === null) {
    readFragments(text, draft, place);
    return;
  }
  switch (textOf(event, 'notificationType') ?? textOf(event, 'eventType')) {
    case 'Bounce': {
      const bounce = objectOf(event, 'bounce');
      readRecipients(listOf(bounce, 'bouncedRecipients'), 'failed', bounce, draft, place);
      break;
    }
    case 'DeliveryDelay': {
      const delay = objectOf(event, 'deliveryDelay');
      readRecipients(listOf(delay, 'delayedRecipients'), 'delayed', delay, draft, place);
      const until = textOf(delay, 'expirationTime');
      if (until !== null) for (const recipient of draft.recipients) recipient.willRetryUntil ??= { value: until, place };
      break;
    }
    case 'Delivery': {
      const delivery = objectOf(event, 'delivery');
      readRecipients(listOf(delivery, 'recipients'), 'delivered', delivery, draft, place);
      const response = textOf(delivery, 'smtpResponse');
      if (response !== null) for (const recipient of draft.recipients) takeAnswer(recipient, response, null, place);
      break;
    }
    case 'Complaint':
      draft.kind = 'abuse-report';
      for (const one of listOf(objectOf(event, 'complaint'), 'complainedRecipients')) {
        const address = isJson(one) ? textOf(one, 'emailAddress') : null;
        if (address !== null) recipientFor(draft, address, place);
      }
      break;
    default:
      return;
  }
  readMail(objectOf(event, 'mail'), draft);
}

function readRecipients(list: readonly unknown[], action: Action, report: Json | null, draft: ReportDraft, place: Place): void {
  const reporter = textOf(report, 'reportingMTA')?.replace(/^[a-z]{1,10};\s*/i, '') ?? null;
  if (reporter !== null && reporter !== '') draft.reportingMta ??= { value: reporter, place };
  const remote = textOf(report, 'remoteMtaIp');
  const time = textOf(report, 'timestamp');
  for (const one of list) {
    const fields = isJson(one) ? one : null;
    const address = typeof one === 'string' ? one : textOf(fields, 'emailAddress');
    if (address === null) continue;
    const recipient = recipientFor(draft, address, place);
    const named = textOf(fields, 'action');
    recipient.action ??= { value: named === 'delayed' || named === 'failed' || named === 'delivered' || named === 'relayed' || named === 'expanded' ? named : action, place };
    const status = textOf(fields, 'status');
    if (status !== null && findEnhancedCode(status) === status) recipient.statusField ??= { value: status, place };
    const diagnostic = textOf(fields, 'diagnosticCode');
    if (diagnostic !== null) takeAnswer(recipient, diagnostic.replace(/^(?:smtp|x-[a-z0-9-]{1,20})\s*;\s*/i, ''), null, place);
    if (remote !== null) recipient.remoteAddress ??= { value: remote, place };
    if (time !== null) recipient.lastAttempt ??= { value: time, place };
  }
}

/** What is left of an event that was cut off: its recipients, each an object of strings. */
function readFragments(text: string, draft: ReportDraft, place: Place): void {
  const plain = text.includes('\\"emailAddress\\"') ? text.replaceAll('\\"', '"') : text;
  if (!/"(?:notificationType|eventType)"\s*:\s*"Bounce"/.test(plain)) return;
  const found: unknown[] = [];
  for (let at = plain.indexOf('"emailAddress"'); at >= 0 && found.length < 1000; at = plain.indexOf('"emailAddress"', at + 1)) {
    // An entry with its diagnostic is short; what was cut off has no end.
    const near = plain.slice(Math.max(0, at - 4000), at + 4000);
    const middle = Math.min(at, 4000);
    const from = near.lastIndexOf('{', middle);
    const to = near.indexOf('}', middle);
    const one = from < 0 || to < 0 ? null : parse(near.slice(from, to + 1));
    if (one !== null) found.push(one);
  }
  readRecipients(found, 'failed', null, draft, place);
}

function readMail(mail: Json | null, draft: ReportDraft): void {
  if (mail === null) return;
  const common = objectOf(mail, 'commonHeaders');
  const from = textOf(mail, 'source');
  const subject = textOf(common, 'subject');
  if (from === null && subject === null) return;
  draft.original = {
    subject, from, fromName: null,
    to: listOf(mail, 'destination').filter((one): one is string => typeof one === 'string').map((address) => ({ address, name: null })),
    messageId: textOf(common, 'messageId') ?? textOf(mail, 'messageId'), date: textOf(mail, 'timestamp'), size: null,
  };
}

/** "554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>". */
const LAST_REPLY = /<(?=[245]\d\d[ -])/;
/** "5.1.0 - Unknown address error 550-'5.7.1 … Access denied' (delivery attempts: 0)": SES of 2011, on IronPort. */
const IRONPORT = /^([245]\.\d{1,3}\.\d{1,3} - [^']{1,200}?) ([245]\d\d)-'(.*?)'(?: \(delivery attempts: \d+\))?$/s;

/** Sets the layers of an answer of Amazon's that ends in the next server's reply. */
export function splitAmazonAnswer(recipient: RecipientDraft): void {
  const said = recipient.diagnosticCode?.value.trim() ?? '';
  const server = recipient.remoteMta?.value ?? null;
  const ironport = IRONPORT.exec(said);
  if (ironport !== null) {
    recipient.answers = [answer(ironport[1]!, null), { status: findEnhancedCode(ironport[3]!), replyCode: ironport[2]!, text: `${ironport[2]!} ${ironport[3]!}`, server }];
    return;
  }
  const last = said.endsWith('>') ? LAST_REPLY.exec(said) : null;
  if (last !== null && last.index > 0) recipient.answers = [answer(said.slice(0, last.index), null), answer(said.slice(last.index + 1, -1), server)];
}

function answer(text: string, server: string | null): Answer {
  return { status: findEnhancedCode(text), replyCode: findReplyCode(text), text: text.trim(), server };
}
