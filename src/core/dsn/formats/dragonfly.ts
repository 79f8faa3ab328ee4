import type { Place } from '../delivery-report';
import { recipientFor } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal, stageOf, takeSpoken } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** dma/mail.c, bounce(): "There was an error delivering your mail to <%s>.", a blank line, what went wrong. */
const NAMED = /^There was an error delivering your mail to <([^<>\s]+)>\./;
const ENDS = /^(?:Original message follows|Message headers follow)\.$/;
/** dma/net.c: "%s [%s] did not like our %s:\n%s"; before 0.9 "remote host did not like our %s". */
const REFUSED = /(?:^|\s)(\S+)(?: \[([0-9a-fA-F.:]+)\])? (?:did not like our|failed after) ([\w ]{3,30}):\s*/;

export const dragonfly: Format = {
  id: 'dragonfly',
  name: 'DragonFly Mail Agent',
  signals: { subjects: ['mail delivery failed'], words: ['This is the DragonFly Mail Agent'] },
  recognises: (view) => view.subject === 'Mail delivery failed' && headSays(view.text, 100, 'This is the DragonFly Mail Agent'),
  recognisesText: (text) => headSays(text, 100, 'This is the DragonFly Mail Agent'),
  decode: (view, draft) => {
    const { lines } = view;
    for (let i = 0; i < lines.length && i < 2000; i++) {
      if (ENDS.test(lines[i]!)) {
        markOriginal(view, draft, i + 1);
        break;
      }
      const named = NAMED.exec(lines[i]!);
      if (named === null) continue;
      const place: Place = { part: view.textPath, line: i + 1, reader: 'dragonfly' };
      const words: string[] = [];
      while (i + 1 < lines.length && !ENDS.test(lines[i + 1]!) && !NAMED.test(lines[i + 1]!) && words.length < 200) words.push(lines[++i]!.trim());
      const text = words.join(' ').trim();
      const refused = REFUSED.exec(text);
      const host = refused === null || refused[2] === undefined ? null : refused[1]!;
      takeSpoken(recipientFor(draft, named[1]!, place), {
        words: refused === null ? text : text.slice(refused.index + refused[0].length),
        server: host,
        address: refused?.[2] ?? null,
        stage: refused === null ? null : stageOf(refused[3]!),
      }, place);
    }
    actAs(draft, 'failed', view, 'dragonfly');
  },
};
