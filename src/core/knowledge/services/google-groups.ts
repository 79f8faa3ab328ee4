import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  help: 'https://support.google.com/groups/answer/7387278',
} as const;

/** Google Groups: its letter comes in every language, but always with the address of its help. */
export const googleGroups: ServiceFacts = {
  scope: 'google-groups',
  name: 'Google Groups',
  hosts: ['groups.google.com'],
  marks: [],
  rows: [
    { id: 'posting', match: ['groups.google.com/support', 'support.google.com/groups/', 'bin/topic.py?topic=25838'], reason: 'rejected', turn: 'you', source: 'help' },
  ],
};
