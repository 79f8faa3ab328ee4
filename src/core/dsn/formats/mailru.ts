import type { Format } from './format';
import { readEximNotice } from './exim';

/** Mail.ru (https://help.mail.ru/developers/mailing_rules/technical/): Exim's notice in Russian, then again in English. */
export const mailru: Format = {
  id: 'mailru',
  name: 'Mail.ru',
  recognises: (view) => /mailer-daemon@(?:[\w.-]+\.)?mail\.ru\b/.test(view.lower('from')) && (view.subject.includes('Mail failure') || view.has('x-failed-recipients')),
  recognisesText: (text) => text.slice(0, 400).includes('создано автоматически сервером Mail.Ru'),
  decode: (view, draft) => readEximNotice(view, draft, 'mailru'),
};
