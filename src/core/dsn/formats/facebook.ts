import type { Format } from './format';
import { readPostfixNotice } from './postfix';

/** Notices of Facebook's mail (https://www.facebook.com/postmaster, "This message was created automatically by Facebook"): a report part holds everything. */
export const facebook: Format = {
  id: 'facebook',
  name: 'Facebook',
  recognises: (view) => view.lower('from').includes('mailer-daemon@mail.facebook.com') || view.subject.startsWith('Sorry, your message could not be delivered'),
  decode: (view, draft) => readPostfixNotice(view, draft, 'facebook'),
};
