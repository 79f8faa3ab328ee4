import { mailboxFullPhrases } from './phrases/mailbox-full';
import { messageTooBigPhrases } from './phrases/message-too-big';
import { exceedLimitPhrases } from './phrases/exceed-limit';
import { suspendPhrases } from './phrases/suspend';
import { hasMovedPhrases } from './phrases/has-moved';
import { noRelayingPhrases } from './phrases/no-relaying';
import { authFailurePhrases } from './phrases/auth-failure';
import { userUnknownPhrases } from './phrases/user-unknown';
import { filteredPhrases } from './phrases/filtered';
import { requirePtrPhrases } from './phrases/require-ptr';
import { notCompliantRfcPhrases } from './phrases/not-compliant-rfc';
import { badReputationPhrases } from './phrases/bad-reputation';
import { contentErrorPhrases } from './phrases/content-error';
import { rejectedPhrases, senderPhrases } from './phrases/rejected';
import { hostUnknownPhrases } from './phrases/host-unknown';
import { virusDetectedPhrases } from './phrases/virus-detected';
import { spamDetectedPhrases } from './phrases/spam-detected';
import { speedingPhrases } from './phrases/speeding';
import { tooManyConnectionsPhrases } from './phrases/too-many-connections';
import { blockedPhrases } from './phrases/blocked';
import { policyViolationPhrases } from './phrases/policy-violation';
import { securityErrorPhrases } from './phrases/security-error';
import { notAcceptPhrases, nullMxPhrases } from './phrases/not-accept';
import { systemFullPhrases } from './phrases/system-full';
import { mailerErrorPhrases } from './phrases/mailer-error';
import { syntaxErrorPhrases } from './phrases/syntax-error';
import { networkErrorPhrases, temporaryLookupPhrases } from './phrases/network-error';
import { systemErrorPhrases } from './phrases/system-error';
import { expiredPhrases } from './phrases/expired';
import { onHoldPhrases } from './phrases/on-hold';
import { exchangeOnline } from './services/exchange-online';
import { exchange } from './services/exchange';
import { outlookCom } from './services/outlook-com';
import { gmail } from './services/gmail';
import { yahoo } from './services/yahoo';
import { aol } from './services/aol';
import { apple } from './services/apple';
import { orange } from './services/orange';
import { laposte } from './services/laposte';
import { sfr } from './services/sfr';
import { free } from './services/free';
import { ovh } from './services/ovh';
import { mimecast } from './services/mimecast';
import { proofpoint } from './services/proofpoint';
import { barracuda } from './services/barracuda';
import { spamhaus } from './services/spamhaus';
import { cisco } from './services/cisco';
import { cloudmark } from './services/cloudmark';
import { vade } from './services/vade';
import { godaddy } from './services/godaddy';
import { cox } from './services/cox';
import { spectrum } from './services/spectrum';
import { att } from './services/att';
import { gmx } from './services/gmx';
import { tOnline } from './services/t-online';
import { zoho } from './services/zoho';
import { qq } from './services/qq';
import { facebook } from './services/facebook';
import { messageLabs } from './services/messagelabs';
import { iUa } from './services/i-ua';
import { docomo } from './services/docomo';
import { kddi } from './services/kddi';
import { fastmail } from './services/fastmail';
import { proton } from './services/proton';
import { infomaniak } from './services/infomaniak';
import { ionos } from './services/ionos';
import { webDe } from './services/web-de';
import { strato } from './services/strato';
import { gandi } from './services/gandi';
import { trendMicro } from './services/trend-micro';
import { sophos } from './services/sophos';
import { hornetsecurity } from './services/hornetsecurity';
import { mailinblack } from './services/mailinblack';
import { exim } from './services/exim';
import { qmail } from './services/qmail';
import { domino } from './services/domino';
import { openSmtpd } from './services/opensmtpd';
import { courier } from './services/courier';
import { imail } from './services/imail';
import { fml } from './services/fml';
import { googleGroups } from './services/google-groups';
import { surfControl } from './services/surfcontrol';
import { mailFoundry } from './services/mailfoundry';
import { mcafee } from './services/mcafee';
import type { PhraseGroup, ServiceFacts } from './types';

export { links } from './links';
export { reasons } from './reasons';
export { replies } from './replies';
export { ianaCodes } from './status-codes/iana';
export { saidRows } from './status-codes/said';
export { sharedCodes } from './status-codes/shared';

/** Every service and product that has codes or words of its own. Where two claim the same words, the first counts. */
export const services: readonly ServiceFacts[] = [
  exchangeOnline,
  exchange,
  outlookCom,
  gmail,
  yahoo,
  aol,
  apple,
  orange,
  laposte,
  sfr,
  free,
  ovh,
  mimecast,
  proofpoint,
  barracuda,
  spamhaus,
  cisco,
  cloudmark,
  vade,
  godaddy,
  cox,
  spectrum,
  att,
  ionos,
  webDe,
  gmx,
  tOnline,
  zoho,
  qq,
  facebook,
  messageLabs,
  iUa,
  docomo,
  kddi,
  fastmail,
  proton,
  infomaniak,
  strato,
  gandi,
  trendMicro,
  sophos,
  hornetsecurity,
  mailinblack,
  exim,
  qmail,
  domino,
  openSmtpd,
  courier,
  imail,
  fml,
  googleGroups,
  surfControl,
  mailFoundry,
  mcafee,
];

/** General phrases. Where an answer holds phrases of several reasons, the first in this order counts. */
export const phrases: readonly (readonly PhraseGroup[])[] = [
  mailboxFullPhrases,
  messageTooBigPhrases,
  exceedLimitPhrases,
  suspendPhrases,
  hasMovedPhrases,
  noRelayingPhrases,
  authFailurePhrases,
  senderPhrases,
  userUnknownPhrases,
  filteredPhrases,
  requirePtrPhrases,
  notCompliantRfcPhrases,
  badReputationPhrases,
  contentErrorPhrases,
  rejectedPhrases,
  temporaryLookupPhrases,
  nullMxPhrases,
  hostUnknownPhrases,
  virusDetectedPhrases,
  spamDetectedPhrases,
  speedingPhrases,
  tooManyConnectionsPhrases,
  blockedPhrases,
  policyViolationPhrases,
  securityErrorPhrases,
  notAcceptPhrases,
  systemFullPhrases,
  mailerErrorPhrases,
  syntaxErrorPhrases,
  networkErrorPhrases,
  systemErrorPhrases,
  expiredPhrases,
  onHoldPhrases,
];
