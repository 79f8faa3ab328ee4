import type { DeliveryReport, RecipientReport } from '../dsn/delivery-report';

/** To and Cc are searched up to here: a longer list is a circular, and cost must stay linear in the recipients. */
const searched = 50;

/** The name shown beside a recipient's address, in the notice or in the returned message; null where neither shows one. */
export function displayNameOf(recipient: RecipientReport, report: DeliveryReport): string | null {
  const given = recipient.displayName?.value;
  if (given !== undefined) return given;
  const address = recipient.address?.value;
  const to = report.original?.to;
  if (address === undefined || to === undefined) return null;
  const count = Math.min(to.length, searched);
  for (let i = 0; i < count; i += 1) {
    const entry = to[i];
    if (entry !== undefined && entry.name !== null && entry.address.length === address.length
      && entry.address.toLowerCase() === address.toLowerCase()) return entry.name;
  }
  return null;
}
