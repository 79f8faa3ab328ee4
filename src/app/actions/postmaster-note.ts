import type { CauseGroup, Explanation } from '../../core/explanation/explanation';
import { domainOf, organisationOf } from '../../core/explanation/organisation';
import type { DraftAction } from './action';
import { noteDraft } from './administrator-note';
import { isOneAddress } from './draft-text';

/** A group of recipients, with the explanation that it belongs to. */
export interface GroupOf {
  readonly explanation: Pick<Explanation, 'report'>;
  readonly group: CauseGroup;
}

/**
 * The address at which the administrator of the refusing side is written to: every domain that takes mail has a
 * postmaster (RFC 5321 §4.5.1, RFC 2142 §5). Null where that side is not certain, where its domain is not known or may
 * be the sender's own, and where mail to this address came back itself.
 */
export function postmasterOf(subject: GroupOf): string | null {
  return subject.group.note?.to === 'recipientAdministrator' ? postmasterAddress(subject) : null;
}

/** The same, whoever's turn it is. */
export function postmasterAddress({ explanation: { report }, group }: GroupOf): string | null {
  if (group.refuser.side !== 'recipients') return null;
  const domain = domainOf(group.recipients[0]?.report.address?.value)?.toLowerCase() ?? null;
  if (domain === null || group.recipients.some((one) => domainOf(one.report.address?.value)?.toLowerCase() !== domain)) return null;
  const organisation = organisationOf(domain);
  const senderDomain = domainOf(report.original?.from) ?? domainOf(report.notice.to);
  if (organisation === null || senderDomain === null || organisationOf(senderDomain.toLowerCase()) === organisation) return null;
  const address = `postmaster@${domain}`;
  const cameBack = report.recipients.some((recipient) =>
    [recipient.address, recipient.finalRecipient, recipient.originalRecipient].some((field) => field?.value.toLowerCase() === address));
  return cameBack || !isOneAddress(address) ? null : address;
}

/** Opens the note to whoever looks after mail on the recipient's side. */
export const postmasterNote: DraftAction<GroupOf> = {
  id: 'postmaster-note',
  label: () => ({ key: 'actions.writeToPostmaster' }),
  isOffered: (subject) => postmasterOf(subject) !== null,
  draft: (subject, language) => {
    const address = postmasterOf(subject);
    return noteDraft(subject.group, address === null ? [] : [address], language);
  },
};
