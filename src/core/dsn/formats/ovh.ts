import type { NoticeView } from '../notice-view';
import type { Format } from './format';
import { isPostfixNotice, readPostfixNotice } from './postfix';

/** Outgoing servers of OVHcloud's mail offers: mo512.mail-out.ovh.net, out41.mail.ovh.net, mxplan3.mail.ovh.net (https://help.ovhcloud.com, SPF record of mx.ovh.com). */
const HOST = /\bat host [\w.-]+\.(?:mail-out|mail)\.ovh\.(?:net|ca|us)\b/;

export const ovh: Format = {
  id: 'ovh',
  name: 'OVHcloud',
  recognises: (view) => isPostfixNotice(view) && isSentByOvh(view),
  recognisesText: (text) => HOST.test(text.slice(0, 600)),
  decode: (view, draft) => readPostfixNotice(view, draft, 'ovh'),
};

function isSentByOvh(view: NoticeView): boolean {
  const from = view.lower('from');
  if (from.includes('.mail-out.ovh.') || from.includes('.mail.ovh.')) return true;
  return from.includes('mailer-daemon') && HOST.test(view.text.slice(0, 600));
}
