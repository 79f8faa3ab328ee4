import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  spamResource: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
  timmeHosting: 'https://timmehosting.de/leitfaden-wenn-t-online-e-mails-blockiert-ursachen-und-loesungen',
} as const;

/** T-Online: how its servers are recognised, its own words. */
export const tOnline: ServiceFacts = {
  scope: 't-online',
  name: 'T-Online',
  hosts: ['t-online.de'],
  marks: ['rx.t-online.de'],
  rows: [
    { id: 'bl', match: ['a problem occurred. (ask your postmaster for help'], reason: 'blocked', source: 'spamResource' },
    { id: 'nowl', match: ['none/bad reputation. ask your postmaster for help'], reason: 'blocked', source: 'timmeHosting' },
  ],
};
