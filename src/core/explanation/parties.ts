import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';
import type { ReasonFacts } from '../knowledge/types';
import type { Classification, Party } from './explanation';
import { domainOf, hostName, isLoopback, organisationOf } from './organisation';
import { senderDomainOf } from './sender';
import { serviceOf } from './service-index';

/** What is known of both ends before anything is said of a server. Domains and organisations in lower case. */
export interface Ends {
  readonly senderDomain: string | null;
  readonly senderOrganisation: string | null;
}

const nobodyNamed: Party = { side: 'unknown', host: null, service: null };

/** The sender's end: the author of the returned message, else whom the notice was written to. */
export function sendersEnd(report: DeliveryReport): Ends {
  const senderDomain = senderDomainOf(report);
  return { senderDomain, senderOrganisation: senderDomain === null ? null : organisationOf(senderDomain) };
}

/**
 * Who wrote the notice. RFC 3464 §2.2.2: the Reporting-MTA is the server that tried to deliver or relay, so it is the
 * recipient's only where its name says so, and the sender's where its name says so or where it names another server
 * that refused (§2.3.5) or the message's first hop. Otherwise the side stays unknown.
 */
export function reporterOf(report: DeliveryReport, ends: Ends): Party {
  const written = report.reportingMta?.value;
  const host = written === undefined ? '' : hostName(written);
  if (host === '') return nobodyNamed;
  const service = serviceOf(host)?.name ?? null;
  const organisation = organisationOf(host);
  const first = report.recipients[0];
  const recipientDomain = domainOf(first?.address?.value);
  const party = (side: Party['side']): Party => ({ side, host, service });

  if (organisation !== null) {
    if (organisation === ends.senderOrganisation) return party('yours');
    const originalDomain = domainOf(first?.originalRecipient?.value);
    const finalDomain = domainOf(first?.finalRecipient?.value);
    // The mail was sent on: the server of the address that was written to is on the way to the address it leads to.
    if (originalDomain !== null && finalDomain !== null && originalDomain !== finalDomain
      && organisation === organisationOf(originalDomain) && organisation !== organisationOf(finalDomain)) return party('between');
    if (recipientDomain !== null && organisation === organisationOf(recipientDomain)) return party('recipients');
  }
  if (service !== null) {
    const sendersService = ends.senderDomain === null ? undefined : serviceOf(ends.senderDomain)?.name;
    const recipientsService = recipientDomain === null ? undefined : serviceOf(recipientDomain)?.name;
    if (service === sendersService && service !== recipientsService) return party('yours');
    if (service === recipientsService && service !== sendersService) return party('recipients');
  }
  const remote = first === undefined ? '' : remoteHostOf(first);
  if (remote !== '' && remote !== host && !isLoopback(remote)) return party('yours');
  const firstHop = report.hops[0]?.by;
  if (organisation !== null && firstHop != null && organisationOf(hostName(firstHop)) === organisation) return party('yours');
  return party('unknown');
}

/** The server whose answer decided for one recipient, by its name or else its IP address; empty where the notice tells neither. */
export function remoteHostOf(recipient: RecipientReport): string {
  const inner = recipient.answers.length === 0 ? null : recipient.answers[recipient.answers.length - 1]?.server;
  const written = inner ?? recipient.remoteMta?.value ?? recipient.remoteAddress?.value;
  return written === undefined ? '' : hostName(written);
}

/** True where the notice quotes a server's reply for this recipient. */
export function isAnswered(recipient: RecipientReport): boolean {
  return recipient.replyCode !== null || recipient.answers.some(({ replyCode }) => replyCode !== null);
}

/**
 * Who refused one recipient. In order: the server the notice names; the service whose own code or words decided; the
 * reporter itself, if it is on the side where such a refusal arises. Otherwise nobody is accused.
 */
export function refuserOf(
  recipient: RecipientReport,
  domain: string | null,
  classification: Classification,
  facts: ReasonFacts,
  reporter: Party,
  ends: Ends,
): Party {
  // Where a server never answered, nobody refused: the one that tried gave up.
  if ((facts.id === 'networkerror' || facts.id === 'expired') && reporter.side === 'yours' && !isAnswered(recipient)) return reporter;
  const host = remoteHostOf(recipient);
  const decidedBy = classification.decidedBy;
  const ownService = decidedBy !== null && (decidedBy.kind === 'service-code' || decidedBy.kind === 'service-phrase')
    ? decidedBy.service
    : null;
  if (host !== '') {
    // The answer to AUTH is given by the server one submits to (RFC 4954), never by the recipient's.
    const side = isLoopback(host) ? reporter.side
      : recipient.stage?.value === 'AUTH' || isSendersOnly(host, domain, ends) ? 'yours'
        : 'recipients';
    return { side, host, service: serviceOf(host)?.name ?? ownService };
  }
  if (ownService !== null) return { side: 'recipients', host: null, service: ownService };
  if (reporter.side === 'recipients') return reporter;
  if (reporter.side === 'yours' && facts.breaksAt === 'yourServer') return reporter;
  if (reporter.side === 'yours' && sameEnd(domain, ends)) return reporter;
  return nobodyNamed;
}

function isSendersOnly(host: string, domain: string | null, ends: Ends): boolean {
  return ends.senderOrganisation !== null && organisationOf(host) === ends.senderOrganisation && !sameEnd(domain, ends);
}

/** True where the recipient's domain and the sender's are of one organisation. */
export function sameEnd(domain: string | null, ends: Ends): boolean {
  return domain !== null && ends.senderOrganisation !== null && organisationOf(domain) === ends.senderOrganisation;
}
