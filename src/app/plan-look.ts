/** Use case: what a live look at an explanation would be about. Asks nothing. */
import type { Assertion, Claim } from '../core/diagnostics/confirmation/claim';
import { canBeConfirmed, namesToAsk } from '../core/diagnostics/confirmation/plan';
import { isPrivateAddress } from '../core/dns/address';
import type { CauseGroup, Explanation } from '../core/explanation/explanation';
import { decidingAnswer, refusedAddress, senderDomainOf } from '../core/explanation/sender';
import { readAccount } from './read-account';

/** A domain as it is asked for; null where it is no name of the internet. */
function asked(domain: string | null | undefined): string | null {
  const account = domain == null ? null : readAccount(domain);
  return account?.readable === true ? account.domain : null;
}

const SPF = /\bspf\b|sender policy framework/i;
const OTHER_PROOFS = /\bdkim\b|\bdmarc\b/i;
const NO_DOMAIN = /\bdomain\b.{0,80}(?:\bnot\b|n't\b|\bno\b|unresolv|invalid|nonexist)|(?:\bnot\b|\bno\b|n't\b|unresolv|invalid|nonexist).{0,80}\bdomain\b/i;

/** What a group says of the world beyond the mail, where the DNS could know better; null: nothing that it could. */
function assertionOf({ reason, confirmations }: CauseGroup, answer: string, status: string, replyCode: string): Assertion | null {
  switch (reason) {
    case 'hostunknown':
      return 'recipient-domain';
    case 'notaccept':
      return confirmations.includes('recipient-null-mx') && (/^[245]\.1\.10$/.test(status) || replyCode === '556') ? 'null-mx' : null;
    case 'networkerror':
    case 'expired':
      return 'recipient-reach';
    case 'requireptr':
      return 'reverse-name';
    case 'authfailure':
      if (SPF.test(answer) && !OTHER_PROOFS.test(answer)) return 'spf';
      return confirmations.includes('spf') || confirmations.includes('dkim') ? 'authentication' : null;
    case 'rejected':
      return confirmations.includes('sender-domain-exists') && NO_DOMAIN.test(answer.slice(0, 2000)) ? 'sender-domain' : null;
    default:
      return null;
  }
}

/** Domain of the account that a notice came back to, as a check of an account names it; null: not told. */
export const ownDomainOf = ({ report }: Explanation): string | null => asked(senderDomainOf(report));

/** What a look at one group of an explanation is about. No local part is in it. */
export function claimOf(explanation: Explanation, group: CauseGroup): Claim {
  const { report } = explanation;
  const [first] = group.recipients;
  const answer = first === undefined ? '' : decidingAnswer(first.report) ?? '';
  const domain = group.what.values?.['domain'];
  const ip = first === undefined ? null : refusedAddress(answer, first.report);
  return {
    asserts: group.outcome === 'failed' ? assertionOf(group, answer, first?.report.status?.value ?? '', first?.report.replyCode?.value ?? '') : null,
    checks: group.confirmations,
    // Several recipients: only a domain that they share.
    recipientDomain: asked(typeof domain === 'object' ? domain.text : null),
    isAboutAddress: group.reason === 'userunknown',
    probableDomain: asked(group.recipients.length === 1 ? first?.typo?.probable : null),
    senderDomain: ownDomainOf(explanation),
    sendingAddress: ip === null || isPrivateAddress(ip) ? null : ip,
    signatures: report.signatures,
    blockListPage: group.steps.find(({ step, link }) => step === 'findBlockList' && link !== null)?.link ?? null,
  };
}

/** What a live look would ask about, before it does; null: nothing that it could tell. */
export interface PlannedLook {
  /** Names out of the mail that would be asked for. */
  readonly names: readonly string[];
}

const claimsOf = (explanation: Explanation): readonly Claim[] => explanation.groups.filter(({ outcome }) => outcome !== 'delivered').map((group) => claimOf(explanation, group));

/** @returns null where no look could tell anything of this explanation */
export function plannedLook(explanation: Explanation): PlannedLook | null {
  const claims = claimsOf(explanation).filter(canBeConfirmed);
  return claims.length === 0 ? null : { names: [...new Set(claims.flatMap(namesToAsk))] };
}
