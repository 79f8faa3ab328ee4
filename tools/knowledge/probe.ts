import { classify } from '../../src/core/explanation/classify';
import { readReport } from '../../src/core/dsn/read-report';
import type { DeliveryReport } from '../../src/core/dsn/delivery-report';
import type { Classification } from '../../src/core/explanation/explanation';
import { services } from '../../src/core/knowledge/index';
import type { Fact } from './facts';

/** An answer of a server, put into the notice that is sent of it. */
export interface Probe {
  readonly reply: string | null;
  readonly status: string | null;
  readonly text: string;
  /** Host that answered; null leaves who refused unknown. */
  readonly host: string | null;
  /** Scope of the product that wrote the notice, where only that tells whose code it is. */
  readonly product?: string;
}

/** The notice of RFC 3464 in which a probe comes back. */
export function noticeOf({ reply, status, text, host }: Probe): string {
  const answer = [reply, status, text].filter((part) => part !== null && part !== '').join(' ');
  const failed = !(status ?? reply ?? '5').startsWith('2');
  return [
    'From: MAILER-DAEMON@mail.example.net', 'To: jo@example.net', 'Subject: Undelivered Mail Returned to Sender', 'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', '', '--b', 'Content-Type: text/plain', '',
    'Your message could not be delivered.', '', '--b', 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; mail.example.net', '', 'Final-Recipient: rfc822; kim@example.org', `Action: ${failed ? 'failed' : 'delivered'}`,
    ...(status === null ? [] : [`Status: ${status}`]), ...(host === null ? [] : [`Remote-MTA: dns; ${host}`]), `Diagnostic-Code: smtp; ${answer}`, '', '--b--', '',
  ].join('\r\n');
}

/** The same report as a product would have written it. Reports read their text when it is asked for, so none is copied. */
function writtenBy(format: string, report: DeliveryReport): DeliveryReport {
  return new Proxy(report, { get: (target, name) => (name === 'format' ? format : (Reflect.get(target, name, target) as unknown)) });
}

/** What the product makes of a probe. Throws where the notice is not read, which would be a fault of the probe. */
export function classificationOf(probe: Probe): Classification {
  const report = readReport(new TextEncoder().encode(noticeOf(probe)));
  const recipient = report.recipients[0];
  if (recipient === undefined) throw new Error(`not read: ${JSON.stringify(probe)}`);
  const product = services.find(({ scope }) => scope === probe.product);
  return classify(recipient, product === undefined ? report : writtenBy(product.formats?.[0] ?? product.scope, report));
}

/** A host of a service, null for products and lists, which have none of their own. */
export function hostOf(scope: string): string | null {
  const host = services.find((service) => service.scope === scope)?.hosts[0];
  return host === undefined ? null : `mx1.${host}`;
}

/** Answers for rows whose pattern says less than what the server writes. */
const SAMPLES: Readonly<Record<string, string>> = {
  'exchange/prx': 'Temporary server error. Please try again later. PRX2',
  'gmail/4.7.28~2': 'Gmail has detected too many messages with the same Message-ID. - gsmtp',
  'gmail/gcdp': 'Message rejected. a1b2c3 - gcdp',
  'sfr/sfr_in_x01': 'Client host rejected: SFR_IN_101',
  'sfr/sfr_in_x02': 'Client host rejected: SFR_IN_302',
  'sfr/sfr_in_x03': 'Client host rejected: SFR_IN_103',
  'sfr/sfr_in_x04': 'Client host rejected: SFR_IN_204',
  'sfr/sfr_in_x05': 'Client host rejected: SFR_IN_105',
};

/** How a tag stands in an answer; the name where the row's code is no tag. */
function tagText({ code, matchRange, name }: Fact): string {
  if (matchRange !== undefined) return `AUP#${matchRange[0]}`;
  return /^(?:OFR|LPN|OXSUS|IB|S\d|AS\d)/.test(code) ? code : `${name} ${code}`;
}

/** The class of a reply: a code beside it has the same. */
function statusFor(fact: Fact): string | null {
  if (fact.kind === 'range') return fact.from ?? null;
  // A code of the class or the subject that nobody registered.
  if (fact.kind === 'class') return `${fact.code.charAt(0)}.0.99`;
  if (fact.kind === 'subject') return `5.${fact.code.charAt(2)}.99`;
  if (/^\d\.\d+\.\d+$/.test(fact.code)) return fact.code;
  const own = fact.enhanced?.[0] ?? null;
  return own;
}

/** Answers in which a row of the facts must be recognised: one for each of its phrases, or its code alone. */
export function probesFor(fact: Fact): readonly Probe[] {
  const status = statusFor(fact);
  const basic = fact.basicReplies[0];
  const reply = fact.kind === 'class' || fact.kind === 'subject' ? null : basic === undefined ? (status === null ? '550' : `${status[0] ?? '5'}50`) : String(basic);
  const host = fact.scope === 'standard' ? null : hostOf(fact.scope);
  const written = SAMPLES[fact.id];
  const texts = written !== undefined ? [written] : fact.match ?? (fact.matchRegex !== undefined || fact.matchRange !== undefined || fact.kind === 'tag' ? [tagText(fact)] : ['', fact.name]);
  const product = services.some(({ scope, nature }) => scope === fact.scope && nature === 'product') ? { product: fact.scope } : {};
  return texts.map((text) => ({ reply, status, text, host, ...product }));
}
