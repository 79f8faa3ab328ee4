/** What a live look would be about, before anything is asked. */
import type { CheckId } from '../check-id';
import type { Claim } from './claim';
import type { ConfirmedSubject } from './confirmation';
import { confirmedSubjects } from './confirmation';

/** Which checks of an explanation each subject answers. */
const CHECKS: Readonly<Record<ConfirmedSubject, readonly CheckId[]>> = {
  'recipient-domain': ['recipient-domain-exists', 'recipient-domain-typo', 'recipient-mx', 'recipient-mx-reachable', 'recipient-null-mx'],
  'probable-address': ['recipient-domain-exists', 'recipient-domain-typo', 'recipient-address-syntax', 'autocomplete-entry'],
  'recipient-signatures': ['dnssec'],
  'recipient-tls': ['dane', 'mta-sts'],
  'sender-spf': ['spf'],
  'sender-dkim': ['dkim'],
  'sender-dmarc': ['dmarc', 'dmarc-alignment'],
  'sender-domain': ['sender-domain-exists', 'sender-mx', 'sender-null-mx'],
  'sender-name': ['rdns', 'helo'],
  'registration': ['domain-expiry'],
  'block-list': ['blocklist', 'blocklist-domain'],
};

/** The domain whose registration bears on the cause. */
export const registeredDomainOf = ({ asserts, recipientDomain, senderDomain }: Claim): string | null =>
  (asserts === 'recipient-domain' || senderDomain === null ? recipientDomain : senderDomain);

/** Domain out of the mail that a subject asks about; null: none, or none is known. */
function domainOfSubject(subject: ConfirmedSubject, claim: Claim): string | null {
  switch (subject) {
    case 'recipient-domain':
    case 'recipient-signatures':
    case 'recipient-tls':
      return claim.recipientDomain;
    case 'probable-address':
      return claim.probableDomain === claim.recipientDomain ? null : claim.probableDomain;
    case 'sender-spf':
    case 'sender-dkim':
    case 'sender-dmarc':
    case 'sender-domain':
      return claim.senderDomain;
    case 'registration':
      return registeredDomainOf(claim);
    case 'sender-name':
    case 'block-list':
      return null;
  }
}

/** Subjects that bear on the cause, in the order of their weight. */
export const subjectsOf = (claim: Claim): readonly ConfirmedSubject[] => confirmedSubjects.filter((subject) => CHECKS[subject].some((check) => claim.checks.includes(check)));

/** True where a look could tell anything: what bears on the cause stands in the DNS, and its name is known. */
export const canBeConfirmed = (claim: Claim): boolean =>
  subjectsOf(claim).some((subject) => (subject === 'sender-name' ? claim.sendingAddress !== null : domainOfSubject(subject, claim) !== null));

/** Names out of the mail that a look will ask about, the sending server's address among them; what their records name comes to them. */
export const namesToAsk = (claim: Claim): readonly string[] =>
  [...new Set(subjectsOf(claim).map((subject) => (subject === 'sender-name' ? claim.sendingAddress : domainOfSubject(subject, claim))).filter((name) => name !== null))];
