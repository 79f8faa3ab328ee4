import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { addRecipient, sourced, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import { readSupplementaryInfo } from '../supplementary-info';
import { exchangeSubject } from './exchange-wording';
import type { Format } from './format';
import { isSmtpsvcReport, readSmtpsvcText } from './smtpsvc-notice';

const ID = 'exchange-2003';

/** Of each language the words by which the pattern is worth a try. */
const NOT_REACHED: readonly string[] = ['did not reach ', 'parvenu', 'pas atteint', 'nicht erreicht', 'no lleg', 'no ha llegado', 'non ha raggiunto', 'niet bereikt', 'chegou'];

/**
 * Exchange 5.5 (Internet Mail Service), 2000 and 2003. Three shapes: "did not reach the following recipient(s):" with MAPI
 * codes; "Your message did not reach some or all of the intended recipients." with `<server #5.1.1>`
 * (https://support.microsoft.com/help/284204, 323484); and the reports of Windows' SMTP service.
 */
export const exchange2003: Format = {
  id: ID,
  name: 'Exchange 2000/2003',
  signals: { words: NOT_REACHED },
  recognises: (view) => {
    if (isSmtpsvcReport(view)) return true;
    const mailer = view.mailer;
    if (mailer.startsWith('internet mail service (') || mailer.startsWith('microsoft exchange server internet mail connector') || view.has('x-ms-embedded-report')) return view.root.contentType.value !== 'multipart/report';
    return view.lower('x-mimeole').includes('microsoft exchange') && (exchangeSubject(view.subject) !== null || saysNotReached(view.text));
  },
  recognisesText: saysNotReached,
  decode: (view, draft) => {
    readSmtpsvcText(view, draft, ID);
    if (draft.recipients.length === 0) readBlocks(view, draft);
  },
};

/** The same words in English, French, German, Spanish, Italian, Dutch and Portuguese Outlook. */
const DID_NOT_REACH = /^[ \t]*(?:did not reach the following recipient\(s\)|Your message did not reach some or all of the intended recipients|Votre message n['’]est pas parvenu à (?:certains|tous)|Votre message n['’]a pas atteint|Ihre Nachricht hat (?:einige oder alle|nicht alle) Empfänger nicht erreicht|Su mensaje no llegó a|El mensaje no ha llegado a|Il messaggio non ha raggiunto|Het bericht heeft .{1,40} niet bereikt|A mensagem não chegou)/m;

function saysNotReached(text: string): boolean {
  const head = text.slice(0, 3000);
  return NOT_REACHED.some((words) => head.includes(words)) && DID_NOT_REACH.test(head);
}

/** "kijitora@example.jp on Thu, 29 Apr 2010 00:00:00 -0000", "Some One on 4/29/2010 9:12 AM", "a@b.example le 29/04/2010 09:12". */
const RECIPIENT = /^[ \t]{0,12}(\S.{0,255}?)[ \t]{1,4}(?:on|le|am|el|il|op|em|den)[ \t]{1,4}(?:[^\d\s]{1,12},?[ \t]{1,4})?\d{1,4}[ ./-].{0,40}\d{1,2}:\d{2}/;
const MTS_ID = /^\s*(?:The MTS-ID of the original message is|;?[a-z]=|;)/i;
/** "MSEXCH:IMS:SITE:ORG:SERVER 0 (000C05A6) Unknown Recipient", "… 3550 (000B09B6) 550 5.1.1 <a@b.example>... User unknown". */
const MSEXCH = /MSEXCH:[^()\n]{0,200}(?:\(([0-9A-F]{8})\))?/;

function readBlocks(view: NoticeView, draft: ReportDraft): void {
  const lines = view.lines;
  let current: RecipientDraft | null = null;
  let words: string[] = [];
  let at = 0;
  const close = (): void => {
    if (current !== null) readWords(current, words, view.textPath, at);
    current = null;
    words = [];
  };
  for (let i = 0; i < lines.length && i < 2000; i++) {
    const line = lines[i]!.slice(0, 1000);
    const named = RECIPIENT.exec(line);
    if (named !== null && !line.includes('MSEXCH') && !/^\s*[\p{L}]{1,12}\s?:/u.test(line)) {
      close();
      current = addRecipient(draft);
      at = i + 2;
      const name = named[1]!.replace(/^['"<]+|['">]+$/g, '');
      const address = findAddress(name);
      if (address === null) current.displayName = sourced(name, view.textPath, i + 1, ID);
      else current.address = sourced(address, view.textPath, i + 1, ID);
      current.action = sourced('failed', view.textPath, i + 1, ID);
    } else if (current !== null && line.trim() !== '' && !MTS_ID.test(line)) words.push(line.trim());
  }
  close();
}

function readWords(recipient: RecipientDraft, words: readonly string[], part: string, line: number): void {
  const place = { part, line, reader: ID };
  const whole = words.join(' ').slice(0, 4000);
  const summed = readSupplementaryInfo(whole);
  if (summed !== null) {
    recipient.status = { value: summed.status, place };
    if (summed.server !== null) recipient.remoteMta = { value: summed.server, place };
    takeAnswer(recipient, summed.words === '' ? whole : summed.words, null, place);
    return;
  }
  // The numbers in front of the words are MAPI's: no reply of a server.
  const mapi = MSEXCH.exec(whole);
  const answer = mapi === null ? '' : whole.slice(mapi.index + mapi[0].length).trim();
  if (/^[245]\d\d[ -]/.test(answer)) takeAnswer(recipient, answer, null, place);
  else if (whole !== '') recipient.diagnosticCode = { value: whole, place };
}
