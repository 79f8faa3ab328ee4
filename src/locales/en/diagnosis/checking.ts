/** Words around the checks of an account. */
export const checking = {
  line: '{name}: {sentence}',
  found: 'Found:',
  expected: 'Expected:',
  /** Why a check could not tell. */
  unheardOf: 'This version has no words for “{code}”.',
  unknown: {
    'timeout': 'Could not tell: no answer in time.',
    'unreachable': 'Could not tell: the service could not be reached from here.',
    'server-failure': 'Could not tell: the name servers gave no answer.',
    'bogus': 'Could not tell: the signatures of the zone do not hold.',
    'refused': 'Could not tell: the DNS service refused the question.',
    'unusable': 'Could not tell: the answer could not be read.',
    'stopped': 'Could not tell: the check was stopped.',
    'not-asked': 'Not looked at in this check.',
    'unavailable': 'Could not tell: the service does not say.',
    'no-right': 'Could not tell: this edition of the add-in may not ask.',
    'depends': 'Could not tell: something that comes before it is not known.',
    'disagreeing': 'Could not tell: DNS services contradict each other. A recent change takes up to a day to reach them all.',
    'repair-first': 'Could not tell: what comes before it must be repaired first.',
  },
} as const;
