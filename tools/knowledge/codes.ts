/** Own texts of all codes at once, for tests and tools; the product loads those of one scope. A key that French lacks, or a placeholder, does not compile. */
import type { SameTexts, TranslationOf } from '../../src/locales/catalog';
import { aol as aolInEnglish } from '../../src/locales/en/codes/aol';
import { apple as appleInEnglish } from '../../src/locales/en/codes/apple';
import { att as attInEnglish } from '../../src/locales/en/codes/att';
import { barracuda as barracudaInEnglish } from '../../src/locales/en/codes/barracuda';
import { cisco as ciscoInEnglish } from '../../src/locales/en/codes/cisco';
import { cloudmark as cloudmarkInEnglish } from '../../src/locales/en/codes/cloudmark';
import { cox as coxInEnglish } from '../../src/locales/en/codes/cox';
import { exchange as exchangeInEnglish } from '../../src/locales/en/codes/exchange';
import { exchangeOnline as exchangeOnlineInEnglish } from '../../src/locales/en/codes/exchange-online';
import { exim as eximInEnglish } from '../../src/locales/en/codes/exim';
import { free as freeInEnglish } from '../../src/locales/en/codes/free';
import { gmail as gmailInEnglish } from '../../src/locales/en/codes/gmail';
import { godaddy as godaddyInEnglish } from '../../src/locales/en/codes/godaddy';
import { googleGroups as googleGroupsInEnglish } from '../../src/locales/en/codes/google-groups';
import { hornetsecurity as hornetsecurityInEnglish } from '../../src/locales/en/codes/hornetsecurity';
import { laposte as laposteInEnglish } from '../../src/locales/en/codes/laposte';
import { mcafee as mcafeeInEnglish } from '../../src/locales/en/codes/mcafee';
import { messagelabs as messagelabsInEnglish } from '../../src/locales/en/codes/messagelabs';
import { mimecast as mimecastInEnglish } from '../../src/locales/en/codes/mimecast';
import { orange as orangeInEnglish } from '../../src/locales/en/codes/orange';
import { outlookCom as outlookComInEnglish } from '../../src/locales/en/codes/outlook-com';
import { ovh as ovhInEnglish } from '../../src/locales/en/codes/ovh';
import { proofpoint as proofpointInEnglish } from '../../src/locales/en/codes/proofpoint';
import { sfr as sfrInEnglish } from '../../src/locales/en/codes/sfr';
import { spamhaus as spamhausInEnglish } from '../../src/locales/en/codes/spamhaus';
import { spectrum as spectrumInEnglish } from '../../src/locales/en/codes/spectrum';
import { standard as standardInEnglish } from '../../src/locales/en/codes/standard';
import { strato as stratoInEnglish } from '../../src/locales/en/codes/strato';
import { tOnline as tOnlineInEnglish } from '../../src/locales/en/codes/t-online';
import { vade as vadeInEnglish } from '../../src/locales/en/codes/vade';
import { yahoo as yahooInEnglish } from '../../src/locales/en/codes/yahoo';
import { aol as aolInFrench } from '../../src/locales/fr/codes/aol';
import { apple as appleInFrench } from '../../src/locales/fr/codes/apple';
import { att as attInFrench } from '../../src/locales/fr/codes/att';
import { barracuda as barracudaInFrench } from '../../src/locales/fr/codes/barracuda';
import { cisco as ciscoInFrench } from '../../src/locales/fr/codes/cisco';
import { cloudmark as cloudmarkInFrench } from '../../src/locales/fr/codes/cloudmark';
import { cox as coxInFrench } from '../../src/locales/fr/codes/cox';
import { exchange as exchangeInFrench } from '../../src/locales/fr/codes/exchange';
import { exchangeOnline as exchangeOnlineInFrench } from '../../src/locales/fr/codes/exchange-online';
import { exim as eximInFrench } from '../../src/locales/fr/codes/exim';
import { free as freeInFrench } from '../../src/locales/fr/codes/free';
import { gmail as gmailInFrench } from '../../src/locales/fr/codes/gmail';
import { godaddy as godaddyInFrench } from '../../src/locales/fr/codes/godaddy';
import { googleGroups as googleGroupsInFrench } from '../../src/locales/fr/codes/google-groups';
import { hornetsecurity as hornetsecurityInFrench } from '../../src/locales/fr/codes/hornetsecurity';
import { laposte as laposteInFrench } from '../../src/locales/fr/codes/laposte';
import { mcafee as mcafeeInFrench } from '../../src/locales/fr/codes/mcafee';
import { messagelabs as messagelabsInFrench } from '../../src/locales/fr/codes/messagelabs';
import { mimecast as mimecastInFrench } from '../../src/locales/fr/codes/mimecast';
import { orange as orangeInFrench } from '../../src/locales/fr/codes/orange';
import { outlookCom as outlookComInFrench } from '../../src/locales/fr/codes/outlook-com';
import { ovh as ovhInFrench } from '../../src/locales/fr/codes/ovh';
import { proofpoint as proofpointInFrench } from '../../src/locales/fr/codes/proofpoint';
import { sfr as sfrInFrench } from '../../src/locales/fr/codes/sfr';
import { spamhaus as spamhausInFrench } from '../../src/locales/fr/codes/spamhaus';
import { spectrum as spectrumInFrench } from '../../src/locales/fr/codes/spectrum';
import { standard as standardInFrench } from '../../src/locales/fr/codes/standard';
import { strato as stratoInFrench } from '../../src/locales/fr/codes/strato';
import { tOnline as tOnlineInFrench } from '../../src/locales/fr/codes/t-online';
import { vade as vadeInFrench } from '../../src/locales/fr/codes/vade';
import { yahoo as yahooInFrench } from '../../src/locales/fr/codes/yahoo';

export const englishCodes = {
  'exchange-online': exchangeOnlineInEnglish,
  outlook_com: outlookComInEnglish,
  exchange: exchangeInEnglish,
  free: freeInEnglish,
  laposte: laposteInEnglish,
  orange: orangeInEnglish,
  ovh: ovhInEnglish,
  sfr: sfrInEnglish,
  standard: standardInEnglish,
  gmail: gmailInEnglish,
  yahoo: yahooInEnglish,
  aol: aolInEnglish,
  apple: appleInEnglish,
  mimecast: mimecastInEnglish,
  proofpoint: proofpointInEnglish,
  barracuda: barracudaInEnglish,
  cisco: ciscoInEnglish,
  cloudmark: cloudmarkInEnglish,
  spamhaus: spamhausInEnglish,
  vade: vadeInEnglish,
  spectrum: spectrumInEnglish,
  cox: coxInEnglish,
  godaddy: godaddyInEnglish,
  att: attInEnglish,
  hornetsecurity: hornetsecurityInEnglish,
  messagelabs: messagelabsInEnglish,
  't-online': tOnlineInEnglish,
  'google-groups': googleGroupsInEnglish,
  exim: eximInEnglish,
  mcafee: mcafeeInEnglish,
  strato: stratoInEnglish,
} as const;

const french = {
  'exchange-online': exchangeOnlineInFrench,
  outlook_com: outlookComInFrench,
  exchange: exchangeInFrench,
  free: freeInFrench,
  laposte: laposteInFrench,
  orange: orangeInFrench,
  ovh: ovhInFrench,
  sfr: sfrInFrench,
  standard: standardInFrench,
  gmail: gmailInFrench,
  yahoo: yahooInFrench,
  aol: aolInFrench,
  apple: appleInFrench,
  mimecast: mimecastInFrench,
  proofpoint: proofpointInFrench,
  barracuda: barracudaInFrench,
  cisco: ciscoInFrench,
  cloudmark: cloudmarkInFrench,
  spamhaus: spamhausInFrench,
  vade: vadeInFrench,
  spectrum: spectrumInFrench,
  cox: coxInFrench,
  godaddy: godaddyInFrench,
  att: attInFrench,
  hornetsecurity: hornetsecurityInFrench,
  messagelabs: messagelabsInFrench,
  't-online': tOnlineInFrench,
  'google-groups': googleGroupsInFrench,
  exim: eximInFrench,
  mcafee: mcafeeInFrench,
  strato: stratoInFrench,
} as const satisfies SameTexts<typeof englishCodes>;

export const frenchCodes: TranslationOf<typeof englishCodes, typeof french> = french;
