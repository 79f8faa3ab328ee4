import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {} as const;

/** Mailinblack: how its servers are recognised; no words of its own are published. */
export const mailinblack: ServiceFacts = {
  scope: 'mailinblack',
  name: 'Mailinblack',
  hosts: ['mailinblack.com'],
  marks: [],
  rows: [],
};
