import { recipientFor, takeAnswer } from '../report-draft';
import type { Format } from './format';
import { headSays } from './shapes/head-says';

const ID = 'zoho';

/** "a@b.example Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <a@b.example>... User Unknown", "a@b.example, ERROR CODE :550 - …". */
const RECIPIENT = /^[ \t]{0,8}<?([^\s<>,;:'"()@]+@[^\s<>,;:'"()@]+?)>?,?[ \t]{1,8}(.*\bERROR[_ ]CODE\b.*)$/i;
/** "[Status: Error, Address: <a@b.example>, ResponseCode 421, , Host not reachable.]". */
const BRACKETED = /\[Status: ?\w{1,20}, Address: ?<([^<>\s]+)>, ResponseCode:? ?(\d{3}),[ ,]*([^\]]*)\]/i;
/** "a@b.example Host not reachable": no code at all. */
const WORDS_ONLY = /^[ \t]{0,8}<?([^\s<>,;:'"()@]+@[^\s<>,;:'"()@]+?)>?,?[ \t]{1,8}(\S.*)$/;
const CODE = /,?[ \t]{0,8}\bERROR[_ ]CODE ?: ?/gi;

/** Zoho Mail's own notices; newer ones bring a report part. https://www.zoho.com/mail/help/bounce-messages.html */
export const zoho: Format = {
  id: ID,
  name: 'Zoho Mail',
  signals: { fields: ['x-mailer', 'x-zohomail'] },
  recognises: (view) => view.sender.includes('mailer-daemon@') && (view.mailer.startsWith('zoho mail') || view.has('x-zohomail')),
  decode: (view, draft) => {
    const lines = view.lines;
    const permanent = headSays(view.text, 600, 'permanent error');
    const delayed = /has been delayed|temporary error/.test(view.text.slice(0, 600));
    for (let i = 0; i < lines.length && i < 500; i++) {
      const line = lines[i]!.slice(0, 4000);
      if (line.startsWith('Received:')) break;
      const bracketed = line.includes('[Status') ? BRACKETED.exec(line) : null;
      const listed = bracketed === null && line.includes('@') ? RECIPIENT.exec(line) ?? (permanent || delayed ? WORDS_ONLY.exec(line) : null) : null;
      if (bracketed === null && listed === null) continue;
      const place = { part: view.textPath, line: i + 1, reader: ID };
      const recipient = recipientFor(draft, (bracketed?.[1] ?? listed?.[1])!, place);
      if (permanent || delayed) recipient.action ??= { value: permanent ? 'failed' : 'delayed', place };
      if (bracketed !== null) {
        recipient.replyCode ??= { value: bracketed[2]!, place };
        takeAnswer(recipient, `${bracketed[2]!} ${bracketed[3]!}`, null, place);
      } else if (listed !== null) takeAnswer(recipient, answerOf(listed[2]!), null, place);
    }
  },
};

/** "Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <…>... User Unknown" → "550 5.1.1 <…>... User Unknown". */
function answerOf(words: string): string {
  CODE.lastIndex = 0;
  const first = CODE.exec(words);
  return first === null ? words : words.slice(first.index + first[0].length).replace(CODE, ' ').replace(/^(\d{3}) ?- ?/, '$1 ');
}
