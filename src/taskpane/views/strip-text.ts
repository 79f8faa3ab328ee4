import type { Explained } from '../../app/session';
import type { Explanation } from '../../core/explanation/explanation';
import type { Message } from '../../core/messages';
import type { Translator } from '../../locales/translate';

/** What the strip says of a message: its subject as written, and one line. */
export interface StripText {
  /** The name of the file where no subject is known; null where there is none either. */
  readonly subject: string | null;
  /** "9:12, to Sophie Marchand"; empty where nothing is known beside the subject. */
  readonly about: string;
}

/** To whom the message that came back was sent: one person by name, several by number. */
function toWhom(explanation: Explanation): Message | null {
  const { original, recipients } = explanation.report;
  const count = Math.max(recipients.length, original?.to.length ?? 0);
  if (count > 1) return { key: 'ui.strip.toMany', values: { count } };
  const address = recipients[0]?.address?.value ?? original?.to[0]?.address;
  const person = recipients[0]?.displayName?.value ?? original?.to[0]?.name ?? address;
  return person === undefined ? null : { key: 'ui.strip.to', values: { person } };
}

/** From whom a message came that is no notice, or a notice that does not say what it is about. */
function fromWhom(explanation: Explanation): Message | null {
  const person = explanation.report.notice.fromName ?? explanation.report.notice.from;
  return person === null ? null : { key: 'ui.strip.from', values: { person } };
}

const capitalised = (line: string, text: Translator): string =>
  line.charAt(0).toLocaleUpperCase(text.languageTag) + line.slice(1);

function line(moment: string | null, who: Message | null, text: Translator): string {
  const when = moment === null ? null : text.day(moment, 'long');
  if (when !== null && who !== null) return capitalised(text.say('ui.strip.about', { moment: when, who: text.text(who) }), text);
  return capitalised(when ?? (who === null ? '' : text.text(who)), text);
}

/** The strip of an explanation: the message that came back if the notice says which, else the notice (picture 08b). */
export function stripText({ explanation, name }: Explained, text: Translator): StripText {
  const { original, notice, arrivalDate } = explanation.report;
  if (explanation.verdict === 'notABounce' || original?.subject == null) {
    return { subject: notice.subject ?? name, about: line(notice.date, fromWhom(explanation), text) };
  }
  return { subject: original.subject, about: line(original.date ?? arrivalDate?.value ?? notice.date, toWhom(explanation), text) };
}
