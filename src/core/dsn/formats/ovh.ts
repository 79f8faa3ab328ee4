import type { NoticeView } from '../notice-view';
import type { Format } from './format';
import { isPostfixNotice, readPostfixNotice } from './postfix';
import { headSays } from './shapes/head-says';

/** Outgoing servers of OVHcloud's mail offers: mo512.mail-out.ovh.net, out41.mail.ovh.net, mxplan3.mail.ovh.net (https://help.ovhcloud.com, SPF record of mx.ovh.com). */
const HOST = /\bat host [\w.-]+\.(?:mail-out|mail)\.ovh\.(?:net|ca|us)\b/;

export const ovh: Format = {
  id: 'ovh',
  name: 'OVHcloud',
  signals: { senders: ['.ovh.', 'mailer-daemon'], words: ['.ovh.'] },
  recognises: (view) => isSentByOvh(view) && isPostfixNotice(view),
  recognisesText: isWrittenByOvh,
  decode: (view, draft) => readPostfixNotice(view, draft, 'ovh'),
};

function isSentByOvh(view: NoticeView): boolean {
  const { sender } = view;
  return sender.includes('.mail-out.ovh.') || sender.includes('.mail.ovh.') || (sender.includes('mailer-daemon') && isWrittenByOvh(view.text));
}

function isWrittenByOvh(text: string): boolean {
  return headSays(text, 600, '.ovh.', HOST);
}
