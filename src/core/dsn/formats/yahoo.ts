import type { SmtpStage } from '../delivery-report';
import { recipientFor, takeAnswer } from '../report-draft';
import type { Format } from './format';
import { headSays } from './shapes/head-says';

const ID = 'yahoo';

const OPENING = /^\s*(?:Sorry, we were unable to deliver your message to the following address|Unable to deliver message to the following address|Message from \S{1,60}\.?\s+Unable to deliver)/;
const RECIPIENT = /^<([^<>\s@]+@[^<>\s@]+)>[ \t]?:[ \t]*(.*)$/;
const COMMAND = / ?\[(CONNECT|HELO|EHLO|MAIL_FROM|RCPT_TO|DATA|MESSAGE|DOT|BODY)\]\s*$/;
const STAGES: Readonly<Record<string, SmtpStage>> = { CONNECT: 'CONN', HELO: 'EHLO', EHLO: 'EHLO', MAIL_FROM: 'MAIL', RCPT_TO: 'RCPT', DATA: 'DATA', MESSAGE: 'EOM', DOT: 'EOM', BODY: 'EOM' };
/** "192.0.2.1 failed after I sent the message." of the qmail that Yahoo once ran on. */
const TRIED = /^(\d{1,3}(?:\.\d{1,3}){3})[ _](?:failed after I sent the message|does not like (?:recipient|sender))\.?\s*/;

/** Yahoo Mail, and AOL Mail since it runs on Yahoo's servers: "Failure Notice", `<address>:` with the answer below. */
export const yahoo: Format = {
  id: ID,
  name: 'Yahoo Mail, AOL Mail',
  signals: { subjects: ['failure notice'], words: ['Sorry, we were unable to deliver', 'Unable to deliver message to the following', 'Message from '] },
  recognises: (view) => {
    const subject = view.subject;
    if (subject.length !== 14 || subject.toLowerCase() !== 'failure notice') return false;
    return OPENING.test(view.text.slice(0, 300)) || /@(?:[\w-]+\.)*(?:yahoo|aol|yahoo-inc)\.[a-z.]+/i.test(view.from);
  },
  recognisesText: (text) => OPENING.test(text.slice(0, 300)) && headSays(text, 2000, '>', /^<[^<>\s@]+@[^<>\s@]+>[ \t]?:/m),
  decode: (view, draft) => {
    const lines = view.lines;
    for (let i = 0; i < lines.length && i < 2000; i++) {
      const line = lines[i]!;
      if (line.startsWith('--- ')) {
        // "--- Below this line is a copy of the message."
        let at = 0;
        for (let k = 0; k <= i; k++) at += lines[k]!.length + 1;
        draft.originalAt = at;
        break;
      }
      const start = RECIPIENT.exec(line.slice(0, 2000));
      if (start === null) continue;
      const place = { part: view.textPath, line: i + 1, reader: ID };
      const words = [start[2]!];
      while (i + 1 < lines.length && lines[i + 1]!.trim() !== '' && words.length < 40 && !lines[i + 1]!.startsWith('<') && !lines[i + 1]!.startsWith('--- ')) words.push(lines[++i]!.trim());
      const recipient = recipientFor(draft, start[1]!, place);
      let said = words.join(' ').trim().slice(0, 4000);
      const command = COMMAND.exec(said);
      const stage = STAGES[command?.[1] ?? ''];
      if (stage !== undefined) recipient.stage ??= { value: stage, place };
      if (command !== null) said = said.slice(0, command.index);
      const tried = TRIED.exec(said);
      if (tried !== null) {
        recipient.remoteAddress ??= { value: tried[1]!, place };
        said = said.slice(tried[0].length);
      }
      recipient.action ??= { value: 'failed', place };
      takeAnswer(recipient, said.replace(/^Remote host said:\s*/, '').replace(/^Giving up on \S+$/, ''), null, place);
    }
  },
};
