import type { Format } from './format';
import { readEximNotice } from './exim';
import { headSays } from './shapes/head-says';

/** Mail.ru (https://help.mail.ru/developers/mailing_rules/technical/): Exim's notice in Russian, then again in English. */
export const mailru: Format = {
  id: 'mailru',
  name: 'Mail.ru',
  signals: { senders: ['mail.ru'], words: ['создано автоматически'] },
  recognises: (view) => view.sender.includes('mail.ru') && /mailer-daemon@(?:[\w.-]+\.)?mail\.ru\b/.test(view.sender) && (view.subject.includes('Mail failure') || view.has('x-failed-recipients')),
  recognisesText: (text) => headSays(text, 400, 'создано автоматически сервером Mail.Ru'),
  decode: (view, draft) => readEximNotice(view, draft, 'mailru'),
};
