/** Whether a message goes out and comes in: by one that the user sends, and, on a server of one's own, by one from the user to the user, which says nothing of the outside. Never sent but on the user's press. */
import { check } from '../check';
import { failed, inconclusive, manual, passed, warning } from '../verdict';

export const testMessage = check({
  id: 'test-message',
  needs: ['mailbox', 'round-trip'],
  evaluate({ mailbox, 'round-trip': trip }) {
    // A server that tells how full the mailbox is would take a message too: the right is the same.
    if (!trip.known) return trip.why === 'not-asked' ? manual(mailbox.known ? 'round-trip-possible' : 'draft-only') : inconclusive(trip.why);
    const { arrived, seconds, isCleanedUp } = trip.value;
    const values = { count: seconds };
    switch (arrived) {
      case 'inbox':
        return passed(isCleanedUp ? 'arrived' : 'arrived-copies-left', { values });
      case 'junk':
        return warning('in-junk', { values });
      case 'nowhere':
        return warning('not-arrived', { values });
      case 'over-quota':
        return failed('over-quota');
    }
  },
});
