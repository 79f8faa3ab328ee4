import type { Format } from './format';
import { readSendmailNotice } from './sendmail';

/** Bigfoot for Life, a forwarding service of the 1990s to 2010s: Sendmail's words without "while talking to". */
export const bigfoot: Format = {
  id: 'bigfoot',
  name: 'Bigfoot',
  signals: { senders: ['@bigfoot.com'] },
  recognises: (view) => view.subject.startsWith('Returned mail: ') && view.sender.includes('@bigfoot.com'),
  decode: (view, draft) => readSendmailNotice(view, draft, 'bigfoot'),
};
