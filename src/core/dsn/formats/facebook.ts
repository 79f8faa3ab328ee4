import type { Format } from './format';
import { readPostfixNotice } from './postfix';

/** Notices of Facebook's mail (https://www.facebook.com/postmaster, "This message was created automatically by Facebook"): a report part holds everything. */
export const facebook: Format = {
  id: 'facebook',
  name: 'Facebook',
  signals: { subjects: ['sorry, your message'], senders: ['@mail.facebook.com', '@mx.facebook.com'] },
  recognises: (view) => view.sender.includes('mailer-daemon@mail.facebook.com') || view.sender.includes('mailer-daemon@mx.facebook.com') || view.subject.startsWith('Sorry, your message could not be delivered'),
  decode: (view, draft) => readPostfixNotice(view, draft, 'facebook'),
};
