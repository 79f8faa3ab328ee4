import type { Format } from './format';
import { readPostfixNotice } from './postfix';
import { headSays } from './shapes/head-says';

/** Yandex Mail (https://yandex.com/support/mail/): Postfix's notice below a Russian one, X-Yandex-Queue-ID in the report. */
export const yandex: Format = {
  id: 'yandex',
  name: 'Yandex Mail',
  signals: { senders: ['@yandex.'], words: ['at host yandex.'] },
  recognises: (view) => view.sender.includes('mailer-daemon@yandex.') && /^[^@]*mailer-daemon@yandex\./.test(view.sender),
  recognisesText: (text) => headSays(text, 1200, 'at host yandex.', /at host yandex\.[a-z.]{2,6}\b/),
  decode: (view, draft) => readPostfixNotice(view, draft, 'yandex'),
};
