/** What an explanation asserts, as far as a look at the DNS could bear it out. Plain data: the explanation itself is not known here. */
import type { CheckId } from '../check-id';

/**
 * What would have to be so for the explanation to be right. `recipient-domain`: their domain takes no mail; `null-mx`: it says so
 * itself (RFC 7505); `recipient-reach`: their servers were not reached; `spf`: the record does not allow the sending server;
 * `authentication`: neither SPF nor DKIM proved the sender; `reverse-name`: the sending server's address has no name that leads back
 * to it; `sender-domain`: the sender's domain takes no mail.
 */
export type Assertion = 'recipient-domain' | 'null-mx' | 'recipient-reach' | 'spf' | 'authentication' | 'reverse-name' | 'sender-domain';

export interface Signature {
  /** `d=` and `s=` of a DKIM-Signature, A-labels, lower case. */
  readonly domain: string;
  readonly selector: string;
}

/** Domains are A-labels in lower case; null or empty where the mail does not say. */
export interface Claim {
  readonly asserts: Assertion | null;
  /** Checks that bear on the cause. */
  readonly checks: readonly CheckId[];
  readonly recipientDomain: string | null;
  /** The address was refused, not its domain. */
  readonly isAboutAddress: boolean;
  /** Domain of the address that was probably meant. */
  readonly probableDomain: string | null;
  readonly senderDomain: string | null;
  /** IP address of the sending server, as the one that refused saw it. */
  readonly sendingAddress: string | null;
  readonly signatures: readonly Signature[];
  /** Page of a block list that the refusal names; never asked, only linked. */
  readonly blockListPage: string | null;
}
