import type { NoticeView } from '../notice-view';
import type { Format } from './format';
import { isSmtpsvcReport, readSmtpsvcText } from './smtpsvc-notice';

const ID = 'outlook-com';

const REPORTING_HOTMAIL = /^Reporting-MTA:[^\n]*\.hotmail\.com\s*$/im;
const CONSUMER_HOST = /hotmail|@(?:live|msn|outlook)\.|\.(?:live|msn|outlook)\.com/i;

/** Outlook.com as Hotmail, before it moved to Exchange Online (about 2016): reports of Windows' SMTP service from *.hotmail.com. */
export const outlookCom: Format = {
  id: ID,
  name: 'Outlook.com (Hotmail)',
  recognises: (view) => {
    if (isSmtpsvcReport(view)) return CONSUMER_HOST.test(view.from) || REPORTING_HOTMAIL.test(reportHead(view)) || view.has('x-message-delivery');
    return view.subject.startsWith('Delivery Status Notification') && REPORTING_HOTMAIL.test(reportHead(view));
  },
  decode: (view, draft) => readSmtpsvcText(view, draft, ID),
};

function reportHead(view: NoticeView): string {
  return view.statusParts[0]?.text().slice(0, 200) ?? '';
}
