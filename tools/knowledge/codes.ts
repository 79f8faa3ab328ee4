/** Own texts of all codes at once, for tests and tools; the product loads those of one scope. A key that French lacks, or a placeholder, does not compile. */
import type { SameTexts, TranslationOf } from '../../src/locales/catalog';
import { aol as aolInEnglish } from '../../src/locales/en/codes/aol';
import { apple as appleInEnglish } from '../../src/locales/en/codes/apple';
import { att as attInEnglish } from '../../src/locales/en/codes/att';
import { barracuda as barracudaInEnglish } from '../../src/locales/en/codes/barracuda';
import { cisco as ciscoInEnglish } from '../../src/locales/en/codes/cisco';
import { cloudmark as cloudmarkInEnglish } from '../../src/locales/en/codes/cloudmark';
import { cox as coxInEnglish } from '../../src/locales/en/codes/cox';
import { docomo as docomoInEnglish } from '../../src/locales/en/codes/docomo';
import { domino as dominoInEnglish } from '../../src/locales/en/codes/domino';
import { exchange as exchangeInEnglish } from '../../src/locales/en/codes/exchange';
import { exchangeOnline as exchangeOnlineInEnglish } from '../../src/locales/en/codes/exchange-online';
import { exim as eximInEnglish } from '../../src/locales/en/codes/exim';
import { facebook as facebookInEnglish } from '../../src/locales/en/codes/facebook';
import { fastmail as fastmailInEnglish } from '../../src/locales/en/codes/fastmail';
import { proton as protonInEnglish } from '../../src/locales/en/codes/proton';
import { free as freeInEnglish } from '../../src/locales/en/codes/free';
import { gandi as gandiInEnglish } from '../../src/locales/en/codes/gandi';
import { gmail as gmailInEnglish } from '../../src/locales/en/codes/gmail';
import { gmx as gmxInEnglish } from '../../src/locales/en/codes/gmx';
import { godaddy as godaddyInEnglish } from '../../src/locales/en/codes/godaddy';
import { googleGroups as googleGroupsInEnglish } from '../../src/locales/en/codes/google-groups';
import { hornetsecurity as hornetsecurityInEnglish } from '../../src/locales/en/codes/hornetsecurity';
import { iUa as iUaInEnglish } from '../../src/locales/en/codes/i-ua';
import { infomaniak as infomaniakInEnglish } from '../../src/locales/en/codes/infomaniak';
import { ionos as ionosInEnglish } from '../../src/locales/en/codes/ionos';
import { kddi as kddiInEnglish } from '../../src/locales/en/codes/kddi';
import { laposte as laposteInEnglish } from '../../src/locales/en/codes/laposte';
import { mcafee as mcafeeInEnglish } from '../../src/locales/en/codes/mcafee';
import { messagelabs as messagelabsInEnglish } from '../../src/locales/en/codes/messagelabs';
import { mimecast as mimecastInEnglish } from '../../src/locales/en/codes/mimecast';
import { orange as orangeInEnglish } from '../../src/locales/en/codes/orange';
import { outlookCom as outlookComInEnglish } from '../../src/locales/en/codes/outlook-com';
import { ovh as ovhInEnglish } from '../../src/locales/en/codes/ovh';
import { proofpoint as proofpointInEnglish } from '../../src/locales/en/codes/proofpoint';
import { qq as qqInEnglish } from '../../src/locales/en/codes/qq';
import { sfr as sfrInEnglish } from '../../src/locales/en/codes/sfr';
import { sophos as sophosInEnglish } from '../../src/locales/en/codes/sophos';
import { spamhaus as spamhausInEnglish } from '../../src/locales/en/codes/spamhaus';
import { spectrum as spectrumInEnglish } from '../../src/locales/en/codes/spectrum';
import { standard as standardInEnglish } from '../../src/locales/en/codes/standard';
import { strato as stratoInEnglish } from '../../src/locales/en/codes/strato';
import { qmail as qmailInEnglish } from '../../src/locales/en/codes/qmail';
import { courier as courierInEnglish } from '../../src/locales/en/codes/courier';
import { openSmtpd as openSmtpdInEnglish } from '../../src/locales/en/codes/opensmtpd';
import { fml as fmlInEnglish } from '../../src/locales/en/codes/fml';
import { surfControl as surfControlInEnglish } from '../../src/locales/en/codes/surfcontrol';
import { mailFoundry as mailFoundryInEnglish } from '../../src/locales/en/codes/mailfoundry';
import { reply as replyInEnglish } from '../../src/locales/en/codes/reply';
import { tOnline as tOnlineInEnglish } from '../../src/locales/en/codes/t-online';
import { trendMicro as trendMicroInEnglish } from '../../src/locales/en/codes/trend-micro';
import { vade as vadeInEnglish } from '../../src/locales/en/codes/vade';
import { webDe as webDeInEnglish } from '../../src/locales/en/codes/web-de';
import { yahoo as yahooInEnglish } from '../../src/locales/en/codes/yahoo';
import { zoho as zohoInEnglish } from '../../src/locales/en/codes/zoho';
import { aol as aolInFrench } from '../../src/locales/fr/codes/aol';
import { apple as appleInFrench } from '../../src/locales/fr/codes/apple';
import { att as attInFrench } from '../../src/locales/fr/codes/att';
import { barracuda as barracudaInFrench } from '../../src/locales/fr/codes/barracuda';
import { cisco as ciscoInFrench } from '../../src/locales/fr/codes/cisco';
import { cloudmark as cloudmarkInFrench } from '../../src/locales/fr/codes/cloudmark';
import { cox as coxInFrench } from '../../src/locales/fr/codes/cox';
import { docomo as docomoInFrench } from '../../src/locales/fr/codes/docomo';
import { domino as dominoInFrench } from '../../src/locales/fr/codes/domino';
import { exchange as exchangeInFrench } from '../../src/locales/fr/codes/exchange';
import { exchangeOnline as exchangeOnlineInFrench } from '../../src/locales/fr/codes/exchange-online';
import { exim as eximInFrench } from '../../src/locales/fr/codes/exim';
import { facebook as facebookInFrench } from '../../src/locales/fr/codes/facebook';
import { fastmail as fastmailInFrench } from '../../src/locales/fr/codes/fastmail';
import { proton as protonInFrench } from '../../src/locales/fr/codes/proton';
import { free as freeInFrench } from '../../src/locales/fr/codes/free';
import { gandi as gandiInFrench } from '../../src/locales/fr/codes/gandi';
import { gmail as gmailInFrench } from '../../src/locales/fr/codes/gmail';
import { gmx as gmxInFrench } from '../../src/locales/fr/codes/gmx';
import { godaddy as godaddyInFrench } from '../../src/locales/fr/codes/godaddy';
import { googleGroups as googleGroupsInFrench } from '../../src/locales/fr/codes/google-groups';
import { hornetsecurity as hornetsecurityInFrench } from '../../src/locales/fr/codes/hornetsecurity';
import { iUa as iUaInFrench } from '../../src/locales/fr/codes/i-ua';
import { infomaniak as infomaniakInFrench } from '../../src/locales/fr/codes/infomaniak';
import { ionos as ionosInFrench } from '../../src/locales/fr/codes/ionos';
import { kddi as kddiInFrench } from '../../src/locales/fr/codes/kddi';
import { laposte as laposteInFrench } from '../../src/locales/fr/codes/laposte';
import { mcafee as mcafeeInFrench } from '../../src/locales/fr/codes/mcafee';
import { messagelabs as messagelabsInFrench } from '../../src/locales/fr/codes/messagelabs';
import { mimecast as mimecastInFrench } from '../../src/locales/fr/codes/mimecast';
import { orange as orangeInFrench } from '../../src/locales/fr/codes/orange';
import { outlookCom as outlookComInFrench } from '../../src/locales/fr/codes/outlook-com';
import { ovh as ovhInFrench } from '../../src/locales/fr/codes/ovh';
import { proofpoint as proofpointInFrench } from '../../src/locales/fr/codes/proofpoint';
import { qq as qqInFrench } from '../../src/locales/fr/codes/qq';
import { sfr as sfrInFrench } from '../../src/locales/fr/codes/sfr';
import { sophos as sophosInFrench } from '../../src/locales/fr/codes/sophos';
import { spamhaus as spamhausInFrench } from '../../src/locales/fr/codes/spamhaus';
import { spectrum as spectrumInFrench } from '../../src/locales/fr/codes/spectrum';
import { standard as standardInFrench } from '../../src/locales/fr/codes/standard';
import { strato as stratoInFrench } from '../../src/locales/fr/codes/strato';
import { qmail as qmailInFrench } from '../../src/locales/fr/codes/qmail';
import { courier as courierInFrench } from '../../src/locales/fr/codes/courier';
import { openSmtpd as openSmtpdInFrench } from '../../src/locales/fr/codes/opensmtpd';
import { fml as fmlInFrench } from '../../src/locales/fr/codes/fml';
import { surfControl as surfControlInFrench } from '../../src/locales/fr/codes/surfcontrol';
import { mailFoundry as mailFoundryInFrench } from '../../src/locales/fr/codes/mailfoundry';
import { reply as replyInFrench } from '../../src/locales/fr/codes/reply';
import { tOnline as tOnlineInFrench } from '../../src/locales/fr/codes/t-online';
import { trendMicro as trendMicroInFrench } from '../../src/locales/fr/codes/trend-micro';
import { vade as vadeInFrench } from '../../src/locales/fr/codes/vade';
import { webDe as webDeInFrench } from '../../src/locales/fr/codes/web-de';
import { yahoo as yahooInFrench } from '../../src/locales/fr/codes/yahoo';
import { zoho as zohoInFrench } from '../../src/locales/fr/codes/zoho';

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
  zoho: zohoInEnglish,
  qq: qqInEnglish,
  facebook: facebookInEnglish,
  i_ua: iUaInEnglish,
  docomo: docomoInEnglish,
  kddi: kddiInEnglish,
  'trend-micro': trendMicroInEnglish,
  sophos: sophosInEnglish,
  't-online': tOnlineInEnglish,
  'google-groups': googleGroupsInEnglish,
  domino: dominoInEnglish,
  exim: eximInEnglish,
  mcafee: mcafeeInEnglish,
  strato: stratoInEnglish,
  qmail: qmailInEnglish,
  courier: courierInEnglish,
  opensmtpd: openSmtpdInEnglish,
  fml: fmlInEnglish,
  surfcontrol: surfControlInEnglish,
  mailfoundry: mailFoundryInEnglish,
  reply: replyInEnglish,
  gandi: gandiInEnglish,
  gmx: gmxInEnglish,
  web_de: webDeInEnglish,
  ionos: ionosInEnglish,
  infomaniak: infomaniakInEnglish,
  fastmail: fastmailInEnglish,
  proton: protonInEnglish,
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
  zoho: zohoInFrench,
  qq: qqInFrench,
  facebook: facebookInFrench,
  i_ua: iUaInFrench,
  docomo: docomoInFrench,
  kddi: kddiInFrench,
  'trend-micro': trendMicroInFrench,
  sophos: sophosInFrench,
  't-online': tOnlineInFrench,
  'google-groups': googleGroupsInFrench,
  domino: dominoInFrench,
  exim: eximInFrench,
  mcafee: mcafeeInFrench,
  strato: stratoInFrench,
  qmail: qmailInFrench,
  courier: courierInFrench,
  opensmtpd: openSmtpdInFrench,
  fml: fmlInFrench,
  surfcontrol: surfControlInFrench,
  mailfoundry: mailFoundryInFrench,
  reply: replyInFrench,
  gandi: gandiInFrench,
  gmx: gmxInFrench,
  web_de: webDeInFrench,
  ionos: ionosInFrench,
  infomaniak: infomaniakInFrench,
  fastmail: fastmailInFrench,
  proton: protonInFrench,
} as const satisfies SameTexts<typeof englishCodes>;

export const frenchCodes: TranslationOf<typeof englishCodes, typeof french> = french;
