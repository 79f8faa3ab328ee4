import type { Format } from './format';
import { readPostfixNotice } from './postfix';

/** Yandex Mail (https://yandex.com/support/mail/): Postfix's notice below a Russian one, X-Yandex-Queue-ID in the report. */
export const yandex: Format = {
  id: 'yandex',
  name: 'Yandex Mail',
  recognises: (view) => /^[^@]*mailer-daemon@yandex\./.test(view.lower('from')),
  recognisesText: (text) => /at host yandex\.[a-z.]{2,6}\b/.test(text.slice(0, 1200)),
  decode: (view, draft) => readPostfixNotice(view, draft, 'yandex'),
};
