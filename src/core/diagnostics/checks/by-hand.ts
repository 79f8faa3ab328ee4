/** What only the control panel of the provider shows: each with its steps, and what is known all the same. */
import { check } from '../check';
import type { AccountCheckId } from '../account-check-id';
import { manual } from '../verdict';

const byHand = (id: AccountCheckId) => check({
  id, needs: [], evaluate: (_facts, { profile }) => manual(profile.id.startsWith('ovh-') ? 'in-the-control-panel-of-ovh' : 'with-the-provider', { values: { offer: profile.name } }),
});

/** Sending is off, receiving is not. */
export const accountBlockedForSpam = byHand('account-blocked-for-spam');
/** Sending and receiving are off. */
export const accountExpired = byHand('account-expired');
/** Too many wrong passwords. */
export const accountLocked = byHand('account-locked');
/** A password that no longer fits. */
export const signIn = byHand('sign-in');
