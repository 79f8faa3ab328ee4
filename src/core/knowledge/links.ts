/** What a page is for. */
export type LinkPurpose = 'code-page' | 'delisting' | 'postmaster' | 'status' | 'block-list';

/** A page of a service where something is explained or done. Never made out of a mail: only these are ever opened. */
export interface ServiceLink {
  /** Scope of the service; for a block list, the word by which answers name it, in lower case. */
  readonly scope: string;
  /**
   * "code-page": what the service itself says of a code. "delisting": where an address is looked up and taken off.
   * "postmaster": its page for who sends to it. "status": known incidents. "block-list": a list that others ask.
   */
  readonly purpose: LinkPurpose;
  /** Ids of the rows that the page is about; absent: the page of all others of the service. */
  readonly only?: readonly string[];
  /** Ids of the rows that the page does not help. */
  readonly notFor?: readonly string[];
  /** https, without anything of a case at hand. */
  readonly address: string;
  /** "own": the page says so itself; else the page that names it. */
  readonly source: string;
}

const own = 'own';

/**
 * Pages of the services, in the order in which they are tried. No page of their own could be found of AT&T (its block form is
 * gone since 2017, https://wordtothewise.com/2017/06/delisting-at-att/), SFR, docomo, KDDI, i.ua, Hornetsecurity and Mailinblack.
 */
export const links: readonly ServiceLink[] = [
  { scope: 'exchange-online', purpose: 'delisting', notFor: ['5.7.1~5', '5.7.1~6', '5.7.506', '5.7.507', '5.7.510', '5.7.511', '5.7.513', '5.7.711', '5.7.800'], address: 'https://sender.office.com/', source: 'https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself' },
  { scope: 'exchange-online', purpose: 'status', address: 'https://status.cloud.microsoft/', source: 'https://learn.microsoft.com/microsoft-365/enterprise/view-service-health' },
  { scope: 'outlook.com', purpose: 'delisting', address: 'https://go.microsoft.com/fwlink/?LinkID=614866', source: 'https://postmaster.live.com/pm/troubleshooting.aspx' },
  { scope: 'outlook.com', purpose: 'postmaster', address: 'https://postmaster.live.com/pm/postmaster.aspx', source: 'https://postmaster.live.com/pm/troubleshooting.aspx' },
  { scope: 'outlook.com', purpose: 'status', address: 'https://status.cloud.microsoft/', source: 'https://learn.microsoft.com/microsoft-365/enterprise/view-service-health' },
  { scope: 'gmail', purpose: 'delisting', address: 'https://support.google.com/mail/contact/bulk_send_new', source: 'https://forwardemail.net/en/faq' },
  { scope: 'gmail', purpose: 'postmaster', address: 'https://support.google.com/a/answer/81126', source: 'https://support.google.com/a/answer/3726730' },
  { scope: 'gmail', purpose: 'status', address: 'https://www.google.com/appsstatus/dashboard/', source: own },
  { scope: 'google-groups', purpose: 'status', address: 'https://www.google.com/appsstatus/dashboard/', source: own },
  { scope: 'yahoo', purpose: 'delisting', address: 'https://senders.yahooinc.com/contact/', source: own },
  { scope: 'yahoo', purpose: 'postmaster', address: 'https://senders.yahooinc.com/', source: own },
  { scope: 'aol', purpose: 'delisting', address: 'https://senders.yahooinc.com/contact/', source: 'https://egressif.io/resources/postmaster/yahoo-sender-hub' },
  { scope: 'aol', purpose: 'postmaster', address: 'https://senders.yahooinc.com/', source: 'https://egressif.io/resources/postmaster/yahoo-sender-hub' },
  { scope: 'apple', purpose: 'postmaster', address: 'https://support.apple.com/en-us/102322', source: own },
  { scope: 'apple', purpose: 'delisting', address: 'https://ipcheck.proofpoint.com/', source: 'https://forwardemail.net/en/faq' },
  { scope: 'apple', purpose: 'status', address: 'https://www.apple.com/support/systemstatus/', source: own },
  { scope: 'orange', purpose: 'delisting', address: 'https://postmaster.orange.fr/', source: own },
  { scope: 'laposte', purpose: 'postmaster', address: 'https://postmaster.laposte.net/', source: own },
  { scope: 'free', purpose: 'delisting', address: 'https://postmaster.free.fr/', source: own },
  { scope: 'ovh', purpose: 'status', address: 'https://web-cloud.status-ovhcloud.com/', source: own },
  { scope: 'mimecast', purpose: 'status', address: 'https://status.mimecast.com/', source: own },
  { scope: 'proofpoint', purpose: 'delisting', address: 'https://ipcheck.proofpoint.com/', source: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq' },
  { scope: 'proofpoint', purpose: 'postmaster', address: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq', source: own },
  { scope: 'barracuda', purpose: 'delisting', address: 'https://www.barracudacentral.org/rbl/removal-request', source: own },
  { scope: 'barracuda', purpose: 'postmaster', notFor: ['license'], address: 'https://www.barracudacentral.org/lookups', source: own },
  { scope: 'spamhaus', purpose: 'delisting', address: 'https://check.spamhaus.org/', source: own },
  { scope: 'cisco', purpose: 'delisting', address: 'https://talosintelligence.com/support', source: own },
  { scope: 'cisco', purpose: 'postmaster', address: 'https://support.talosintelligence.com/docs/email-reputation', source: own },
  { scope: 'cloudmark', purpose: 'delisting', address: 'https://csi.cloudmark.com/en/reset/', source: 'http://csi.cloudmark.com/reasons-admin.php' },
  { scope: 'vade', purpose: 'delisting', address: 'https://sendertool.vadesecure.com/en/', source: 'https://forwardemail.net/en/faq' },
  { scope: 'godaddy', purpose: 'delisting', address: 'https://unblock.secureserver.net/', source: 'https://forwardemail.net/en/faq' },
  { scope: 'cox', purpose: 'postmaster', address: 'https://www.cox.com/business/support/cox-postmaster-administration.html', source: own },
  { scope: 'gmx', purpose: 'delisting', address: 'https://postmaster.gmx.net/en/contact', source: 'https://forwardemail.net/en/faq' },
  { scope: 'ionos', purpose: 'postmaster', address: 'https://www.ionos.de/hilfe/e-mail/postmaster/allgemeine-tipps-zum-versand-an-company-name-postfaecher/', source: own },
  { scope: 'infomaniak', purpose: 'status', address: 'https://infomaniakstatus.com/', source: own },
  { scope: 'fastmail', purpose: 'status', address: 'https://fastmailstatus.com/', source: own },
  { scope: 'proton', purpose: 'status', address: 'https://status.proton.me/', source: own },
  { scope: 'trend-micro', purpose: 'delisting', address: 'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/', source: 'https://success.trendmicro.com/ja-JP/solution/KA-0000797' },
  { scope: 't-online', purpose: 'postmaster', address: 'https://postmaster.t-online.de/index.en.html', source: own },
  { scope: 'qq', purpose: 'postmaster', address: 'https://open.mail.qq.com/', source: 'https://forwardemail.net/en/faq' },
  { scope: 'messagelabs', purpose: 'delisting', address: 'https://ipremoval.sms.symantec.com/lookup', source: own },
  { scope: 'spamhaus', purpose: 'block-list', address: 'https://check.spamhaus.org/', source: own },
  { scope: 'spamcop', purpose: 'block-list', address: 'https://www.spamcop.net/bl.shtml', source: own },
  { scope: 'barracudacentral', purpose: 'block-list', address: 'https://www.barracudacentral.org/lookups', source: own },
  { scope: 'abusix', purpose: 'block-list', address: 'https://lookup.abusix.com/', source: own },
  { scope: 'uceprotect', purpose: 'block-list', address: 'https://www.uceprotect.net/en/rblcheck.php', source: 'https://multirbl.valli.org/list/' },
  { scope: 'psbl.', purpose: 'block-list', address: 'https://psbl.org/', source: 'https://multirbl.valli.org/list/' },
  { scope: 'surbl', purpose: 'block-list', address: 'https://surbl.org/surbl-analysis', source: 'https://multirbl.valli.org/list/' },
  { scope: 'dronebl', purpose: 'block-list', address: 'https://dronebl.org/lookup', source: 'https://multirbl.valli.org/list/' },
  { scope: 'ipcheck.proofpoint.com', purpose: 'block-list', address: 'https://ipcheck.proofpoint.com/', source: 'https://www.proofpoint.com/us/support-services/ip-blocked-faq' },
  { scope: 'csi.cloudmark.com', purpose: 'block-list', address: 'https://csi.cloudmark.com/en/reset/', source: 'http://csi.cloudmark.com/reasons-admin.php' },
  { scope: 'mail-abuse', purpose: 'block-list', address: 'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/', source: 'https://success.trendmicro.com/ja-JP/solution/KA-0000797' },
];
