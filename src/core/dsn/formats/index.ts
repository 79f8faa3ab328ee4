import type { Format } from './format';
import { amazonSes } from './amazon-ses';
import { amazonWorkmail } from './amazon-workmail';
import { aol } from './aol';
import { exchange2003 } from './exchange-2003';
import { exchangeOnline } from './exchange-online';
import { exchangeServer } from './exchange-server';
import { gmail } from './gmail';
import { googleGroups } from './google-groups';
import { googleWorkspace } from './google-workspace';
import { outlookCom } from './outlook-com';
import { yahoo } from './yahoo';
import { zoho } from './zoho';
import { activehunter } from './activehunter';
import { amavis } from './amavis';
import { barracuda } from './barracuda';
import { bigfoot } from './bigfoot';
import { biglobe } from './biglobe';
import { communigate } from './communigate';
import { courier } from './courier';
import { domino } from './domino';
import { dragonfly } from './dragonfly';
import { exim } from './exim';
import { ezweb } from './ezweb';
import { facebook } from './facebook';
import { fml } from './fml';
import { gmx } from './gmx';
import { hmailserver } from './hmailserver';
import { imail } from './imail';
import { ironPort } from './iron-port';
import { james } from './james';
import { kddi } from './kddi';
import { kundenserver } from './kundenserver';
import { mailMarshal } from './mail-marshal';
import { mailenable } from './mailenable';
import { mailfoundry } from './mailfoundry';
import { mailru } from './mailru';
import { mcafee } from './mcafee';
import { mdaemon } from './mdaemon';
import { messagingServer } from './messaging-server';
import { mfilter } from './mfilter';
import { mimecast } from './mimecast';
import { mxlogic } from './mxlogic';
import { notes } from './notes';
import { opensmtpd } from './opensmtpd';
import { ovh } from './ovh';
import { powermta } from './powermta';
import { qmail } from './qmail';
import { sendgrid } from './sendgrid';
import { sendmail } from './sendmail';
import { sendmailV5 } from './sendmail-v5';
import { smail } from './smail';
import { surfcontrol } from './surfcontrol';
import { trendMicro } from './trend-micro';
import { verizon } from './verizon';
import { x1 } from './x1';
import { x2 } from './x2';
import { x3 } from './x3';
import { x6 } from './x6';
import { yandex } from './yandex';
import { postfix } from './postfix';

/** Ordered: the first format that recognises a notice reads it. The order is pinned by a contract test. */
export const formats: readonly Format[] = [
  aol, exchangeOnline, exchangeServer, outlookCom, exchange2003, googleGroups, googleWorkspace, gmail, amazonWorkmail, amazonSes, yahoo, zoho,
  // Appliances, forwarders and services that borrow the words of a mail server come before that server.
  ovh, yandex, facebook, sendgrid, mimecast, barracuda, amavis, mcafee, surfcontrol, mfilter, fml, activehunter, bigfoot, biglobe,
  mailru, kundenserver, gmx, mxlogic, dragonfly, x1, x2, x3, x6, ezweb, kddi, verizon, imail, mdaemon, hmailserver, mailenable,
  trendMicro, mailfoundry, mailMarshal, ironPort, powermta, messagingServer, domino, notes, smail, communigate, courier, james,
  opensmtpd, exim, sendmailV5, sendmail, qmail,
  postfix,
];
