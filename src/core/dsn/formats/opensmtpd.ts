import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** smtpd/bounce.c, notice_error, notice_warning, notice_success: words four blanks in, recipients as "a@b: what the server said". */
const LIST = {
  reader: 'opensmtpd',
  begins: /^\s*(?:the following )?list of recipients:\s*$|successfully delivered to these recipients|relayed to these recipients/,
  opens: /^([^\s:<>@]+@[^\s:<>]+): (\S.*)$/,
  continues: /^\S/,
  ends: /^\s*(?:Below is a copy of the original message|Please note that this is only a temporary)/,
  take: takePlain,
} as const;

export const opensmtpd: Format = {
  id: 'opensmtpd',
  name: 'OpenSMTPD',
  signals: { subjects: ['delivery status'], words: ['This is the MAILER-DAEMON'] },
  recognises: (view) => view.subject.startsWith('Delivery status notification: ') && headSays(view.text, 200, 'This is the MAILER-DAEMON, please DO NOT REPLY'),
  recognisesText: (text) => headSays(text, 200, 'This is the MAILER-DAEMON, please DO NOT REPLY'),
  decode: (view, draft) => {
    const head = view.text.slice(0, 600);
    readAnswerList(view, draft, LIST);
    if (draft.format === 'rfc3464') return;
    const delivered = head.includes('successfully delivered to these');
    actAs(draft, head.includes('A message is delayed') ? 'delayed' : delivered ? 'delivered' : head.includes('was relayed to these') ? 'relayed' : 'failed', view, 'opensmtpd');
  },
};
