import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';

/** Verizon Wireless picture and text messages (vzwpix.com, vtext.com): "Error: …" and the head of the message below "Original Message:". */
const ERROR = /^\s*(Error: .*|Message could not be delivered to mobile.*)$/;
const TO = /^\s*(?:To|RCPT TO): ?(.*)$/;

export const verizon: Format = {
  id: 'verizon',
  name: 'Verizon Wireless',
  signals: { senders: ['vzwpix.com', 'vtext.com'] },
  recognises: (view) => (view.sender.includes('vzwpix.com') || view.sender.includes('vtext.com')) && /(?:sysadmin@[\w.-]*vzwpix\.com|post_?master@vtext\.com)/.test(view.sender),
  decode: (view, draft) => {
    readNotice(view, draft);
    actAs(draft, 'failed', view, 'verizon');
  },
};

function readNotice(view: NoticeView, draft: ReportDraft): void {
  const words: string[] = [];
  let wordsAt = 0;
  const { lines } = view;
  for (let i = 0; i < lines.length && i < 200; i++) {
    const error = ERROR.exec(lines[i]!);
    if (error !== null) {
      wordsAt ||= i + 1;
      words.push(error[1]!);
      continue;
    }
    const address = findAddress(TO.exec(lines[i]!)?.[1] ?? '');
    if (address === null) continue;
    takeAnswer(recipientFor(draft, address, { part: view.textPath, line: i + 1, reader: 'verizon' }), words.join(' '), null, { part: view.textPath, line: wordsAt, reader: 'verizon' });
    return;
  }
}
