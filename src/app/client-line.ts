import { printable } from '../core/report/plain-text';
import type { Translator } from '../locales/translate';
import type { MailClientFacts } from './ports';

/** The mail program and its server in one line, as a help desk asks for them: "Outlook on the web with Exchange Online, Mailbox 1.15". */
export function clientLine({ program, server, mailboxSet, version }: MailClientFacts, language: Translator): string {
  return language.say('ui.settings.facts', {
    program: language.text({ key: `ways.programs.${program}` }),
    ...(server === 'unknown' ? {} : { server: language.text({ key: `ways.servers.${server}` }) }),
    ...(mailboxSet === null ? {} : { set: language.say('ui.settings.requirementSet', { set: mailboxSet }) }),
    ...(version === null ? {} : { version: printable(version) }),
  });
}
