/** Whose account is diagnosed. No local part: no check needs one. */
import type { ProfileId } from './profiles/profile';

export interface Subject {
  /** A-labels, lower case, without the final dot. */
  readonly domain: string;
  /** The account's own mail server, as Outlook or the user tells; null where nobody does. */
  readonly server: string | null;
  /** The offer that the user chose; null: it is recognised. */
  readonly chosenProfile: ProfileId | null;
  /** DKIM selectors met in a message of the account. */
  readonly selectors: readonly string[];
}
