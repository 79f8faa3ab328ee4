import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import { domainOf } from './organisation';

/** Domain of the author of the returned message, else of whom the notice was written to; lower case, null where neither is told. */
export const senderDomainOf = (report: DeliveryReport): string | null => domainOf(report.original?.from) ?? domainOf(report.notice.to);

/** A longer name is no name of a person. */
const longestName = 40;

/** The name under which the returned message was sent, for texts that say who writes; null: none is told, or it is an address or no plain name. */
export function senderNameOf(report: DeliveryReport): string | null {
  const name = report.original?.fromName?.trim() ?? '';
  return name !== '' && name.length <= longestName && /^[\p{L}\p{M}\p{N} .,'’&()-]+$/u.test(name) ? name : null;
}

/** The words of the answer that decides; undefined: the notice quotes none. */
export function decidingAnswer(recipient: RecipientReport): string | undefined {
  return recipient.answers[recipient.answers.length - 1]?.text ?? recipient.diagnosticCode?.value;
}

const ipv4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\w)/g;

/** The sending address that the deciding answer quotes: the first IPv4 in it that is not the answering server's own; null: none. */
export function refusedAddress(answer: string, recipient: RecipientReport): string | null {
  ipv4.lastIndex = 0;
  const text = answer.length > answerLimit ? answer.slice(0, answerLimit) : answer;
  for (let found = ipv4.exec(text); found !== null; found = ipv4.exec(text)) {
    const address = found[0];
    if (address !== recipient.remoteAddress?.value && address.split('.').every((byte) => Number(byte) < 256)) return address;
  }
  return null;
}

/** Answers name the address in their first lines; what stands beyond is log output. */
const answerLimit = 2000;
