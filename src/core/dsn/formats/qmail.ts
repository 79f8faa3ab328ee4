import type { Place } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import type { RecipientDraft, ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList, stageOf, takeSpoken, type AnswerList } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/**
 * First words of qmail-send.c, of the patched builds of netqmail, qmail-ldap and s/qmail, and of providers who put their
 * own into control/bouncemessage (qmail-remote's answers below stay the same).
 */
const INTRO = /^\s*(?:Hi\.? This is the (?:[\w.-]+) (?:program|server)|This is the (?:machine generated message from mail service|mail delivery agent at)|I'm afraid I wasn't able to deliver|I tried to deliver a bounce message|Sorry, we were unable to deliver your message|Unable to deliver message to the following address|unfortunately, your mail was not delivered|Your (?:mail )?message to the following address|We're sorry\. |He\/Her is not|Su mensaje no pudo ser entregado|Lo siento|Je suis désolé)/im;
const SUBJECT = /^(?:failure (?:notice|delivery)|Permanent Delivery Failure|Undeliverable mail: |Delivery (?:failure|notification|failed))/i;

const LIST: AnswerList = {
  reader: 'qmail',
  opens: /^<?([^\s<>@]+@[^\s<>:]+)>?:[ \t]*$/,
  continues: /\S/,
  ends: /^Original message follows\.|^-{2,3} ?(?:Below (?:this|the next) line|Enclosed (?:is|are)|A?A? ?copy of the (?:original )?message|Original message|Undelivered message|Returned message|Mensaje|Mail follows|This is a copy)/i,
  take: takeQmailAnswer,
};

/** qmail-remote.c: who was talked to, and in which words. */
const SERVER = /(?:^|\s|> )(?:Connected to )?(\[?[0-9a-fA-F.:]{3,45}\]?|[\w.-]{1,255}\.[\w-]{2,63}) (does not like recipient|failed (?:on|after)[\w ]{0,40}|but (?:sender was rejected|my name was rejected|greeting failed|connection died|recipient was rejected|authentication failed|STARTTLS)|sender was rejected|TLS connect failed)/;
/** Patched builds that try every server: "most progress was RCPT TO response; remote host 192.0.2.1 said: 550 …". */
const PROGRESS = /\bmost progress was ([A-Z ]{3,20}) response; remote host (\S+) said: ?/;
const REMOTE_SAID = /\bRemote host said(?:\[Response Message\])?:? ?/;
const GAVE_UP_ON = /\bGiving up on (\S+?)\.?\s*$/;
const GIVING_UP = /(?:\/?I'm not going to try again; this message has been in the queue too long\.?|Giving up on \S+|STEP: [A-Z ]{1,40})$/;

export const qmail: Format = {
  id: 'qmail',
  name: 'qmail',
  signals: { subjects: ['failure ', 'permanent delivery failure', 'undeliverable mail: ', 'delivery '], senders: ['mailer-daemon'], words: ['Hi. This is the ', "I'm afraid I wasn't able to deliver"] },
  recognises: (view) => (SUBJECT.test(view.subject) && INTRO.test(view.text.slice(0, 1000))) || (view.sender.includes('mailer-daemon') && view.lower('received').includes(' invoked for bounce)')),
  recognisesText: (text) => headSays(text, 600, 'Hi. This is the ', /^Hi\. This is the [\w.-]+ program at /m) || headSays(text, 600, "I'm afraid I wasn't able to deliver your message", /^I'm afraid/m),
  decode: (view, draft) => readQmailNotice(view, draft, 'qmail'),
};

/**
 * Reads a notice in qmail's form: "<a@b>:" and below it the words of qmail-remote, qmail-local or a program.
 * @param reader id of the format, for places
 */
export function readQmailNotice(view: NoticeView, draft: ReportDraft, reader: string): void {
  const found = readAnswerList(view, draft, LIST, reader);
  if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, reader);
  if (found > 0) draft.kind ??= 'failed';
}

/** Takes words of qmail-remote apart: "192.0.2.1 does not like recipient. Remote host said: 550 … Giving up on 192.0.2.1." */
export function takeQmailAnswer(recipient: RecipientDraft, text: string, place: Place): void {
  const progress = PROGRESS.exec(text);
  if (progress !== null) {
    const host = progress[2]!;
    takeSpoken(recipient, { words: withoutGivingUp(text.slice(progress.index + progress[0].length)), server: host, address: /^[\d.]+$|:/.test(host) ? host : null, stage: stageOf(progress[1]!) }, place);
    return;
  }
  const server = SERVER.exec(text);
  const said = REMOTE_SAID.exec(text);
  const host = (server?.[1] ?? (said === null ? undefined : GAVE_UP_ON.exec(text.slice(-400))?.[1]))?.replace(/^\[|\]$/g, '') ?? null;
  takeSpoken(recipient, {
    words: said === null ? text : withoutGivingUp(text.slice(said.index + said[0].length)),
    server: host,
    address: host !== null && /^[\d.]+$|:/.test(host) ? host : null,
    stage: server === null ? null : stageOfWords(server[2]!),
  }, place);
}

/** The server's words without what qmail-remote says after them, at most twice. */
function withoutGivingUp(words: string): string {
  let rest = words.trimEnd();
  for (let times = 0; times < 2; times++) {
    const tail = rest.slice(-400);
    const end = GIVING_UP.exec(tail);
    if (end === null) break;
    rest = rest.slice(0, rest.length - tail.length + end.index).trimEnd();
  }
  return rest;
}

function stageOfWords(words: string): 'RCPT' | 'MAIL' | 'EHLO' | 'CONN' | ReturnType<typeof stageOf> {
  if (words.includes('recipient')) return 'RCPT';
  if (words.includes('sender')) return 'MAIL';
  if (words.includes('my name')) return 'EHLO';
  return stageOf(words);
}
