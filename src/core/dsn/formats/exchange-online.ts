import type { NoticeView } from '../notice-view';
import { readExchangeNotice } from './exchange-notice';
import { exchangeSubject, exchangeTextServer } from './exchange-wording';
import type { Format } from './format';

const ID = 'exchange-online';

/** Names of Exchange Online's own servers: worldwide, US government, China, the former German cloud. */
const CLOUD_HOST = /\.(?:outlook\.com|exchangelabs\.com|office365\.(?:com|us)|outlook\.(?:cn|de|us))\b/i;
const REPORTING_CLOUD = /^Reporting-MTA:[^\n]*\.(?:outlook\.com|exchangelabs\.com|office365\.(?:com|us)|outlook\.(?:cn|de|us))\s*$/im;

/** What only Exchange writes into a report part. */
const EXCHANGE_REPORT = /^X-(?:Display-Name|Supplementary-Info):|\b(?:RESOLVER|STOREDRV|SMTPSEND|QUEUE|TRANSPORT)\.\w/m;
const NOTICE_SENDERS: readonly string[] = ['postmaster', 'microsoft exchange', 'microsoftexchange', 'microsoft outlook', 'mailer-daemon', 'system administrator'];

/**
 * True for notices that Exchange wrote, 2007 to Online: the words stand in a multipart/alternative marked
 * `differences=Content-Type`; later versions add X-MS-Exchange-Message-Is-Ndr. Without both, a notice's sender and subject
 * send the reader to its words.
 */
export function isExchangeNotice(view: NoticeView): boolean {
  if (view.root.contentType.value === 'multipart/report' && view.root.children[0]?.contentType.parameters['differences'] !== undefined) return true;
  if (view.has('x-ms-exchange-message-is-ndr')) return isNoticeSender(view.sender);
  if (exchangeSubject(view.subject) === null || !isNoticeSender(view.sender)) return false;
  const report = view.statusParts[0];
  return report === undefined ? exchangeTextServer(view.text) !== null : EXCHANGE_REPORT.test(report.text().slice(0, 2000));
}

function isNoticeSender(sender: string): boolean {
  return NOTICE_SENDERS.some((name) => sender.includes(name));
}

/**
 * Exchange Online (Microsoft 365): plain and visual notices, all languages. Today's Outlook.com is reported by it, too.
 * https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online
 */
export const exchangeOnline: Format = {
  id: ID,
  name: 'Exchange Online',
  recognises: (view) => {
    if (!isExchangeNotice(view)) return false;
    const report = view.statusParts[0];
    if (report !== undefined) return REPORTING_CLOUD.test(report.text().slice(0, 600));
    return CLOUD_HOST.test(view.header('message-id')) || CLOUD_HOST.test(view.header('received')) || view.sender.includes('@outlook.com');
  },
  recognisesText: (text) => {
    const server = exchangeTextServer(text);
    return server !== null && (CLOUD_HOST.test(server) || (server === '' && /\b(?:Office|Microsoft) 365\b/.test(text)));
  },
  decode: (view, draft) => readExchangeNotice(view, draft, ID),
};
