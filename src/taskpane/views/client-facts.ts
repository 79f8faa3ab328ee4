import type { MailClientFacts } from '../../app/ports';
import type { Translator } from '../../locales/translate';
import { visibleText } from '../components/mail-text';

/** The mail program and its server in one line, as a help desk asks for them: "Outlook on the web with Exchange Online, Mailbox 1.15". */
export function clientFacts({ program, server, mailboxSet, version }: MailClientFacts, text: Translator): string {
  return text.say('ui.settings.facts', {
    program: text.text({ key: `ways.programs.${program}` }),
    ...(server === 'unknown' ? {} : { server: text.text({ key: `ways.servers.${server}` }) }),
    ...(mailboxSet === null ? {} : { set: text.say('ui.settings.requirementSet', { set: mailboxSet }) }),
    ...(version === null ? {} : { version: visibleText(version) }),
  });
}
