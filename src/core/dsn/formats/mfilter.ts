import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, markOriginal, stageOf } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** Digital Arts m-FILTER (https://www.daj.jp/bs/mf/): addresses, then "-------server message", "-------SMTP command", "-------original message". */
const ADDRESSES = /メールアドレスへの送信に失敗|以下のメールアドレス/;
const SECTION = /^-{5,}\s*(server message|SMTP command|original m)/i;

export const mfilter: Format = {
  id: 'mfilter',
  name: 'm-FILTER',
  signals: { fields: ['x-mailer'], words: ['「m-FILTER」'] },
  recognises: (view) => view.mailer.startsWith('m-filter') && view.subject === 'failure notice',
  recognisesText: (text) => headSays(text, 200, '「m-FILTER」'),
  decode: (view, draft) => {
    readSections(view, draft);
    actAs(draft, 'failed', view, 'mfilter');
  },
};

function readSections(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let section = '';
  let wordsAt = 0;
  const words: string[] = [];
  let command = '';
  for (let i = 0; i < lines.length && i < 2000; i++) {
    const line = lines[i]!;
    const heading = SECTION.exec(line);
    if (heading !== null) {
      section = heading[1]!.toLowerCase();
      if (section === 'original m') {
        markOriginal(view, draft, i + 1);
        break;
      }
      continue;
    }
    if (ADDRESSES.test(line)) section = 'addresses';
    else if (section === 'addresses') {
      const address = findAddress(line);
      if (address !== null) recipientFor(draft, address, { part: view.textPath, line: i + 1, reader: 'mfilter' });
    } else if (section === 'server message' && line.trim() !== '') {
      if (wordsAt === 0) wordsAt = i + 1;
      words.push(line.trim());
    } else if (section === 'smtp command' && line.trim() !== '') command = line.trim();
  }
  const place = { part: view.textPath, line: wordsAt, reader: 'mfilter' };
  const stage = stageOf(command);
  for (const recipient of draft.recipients) {
    takeAnswer(recipient, words.join(' '), null, place);
    if (stage !== null) recipient.stage ??= { value: stage, place };
  }
}
