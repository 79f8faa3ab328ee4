import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, stageOf } from './shapes/answer-lists';

/** Trend Micro InterScan Messaging Security Suite: "Unable to deliver message to <a@b>", or the dialogue as "Sent >>>" and "Received <<<". */
const NAMED = /^\s*(?:Unable to deliver message to|Could not deliver (?:the )?message to|Failed to deliver (?:the )?message to) <?([^<>\s@]+@[^<>\s]+?)>?[.:]?(?:\s.*)?$/i;
/** English notices draw the arrows either way; others say both words in their own language. */
const SENT = /^\s*(?:Sent\s+(?:>>>|<<<)|(?!Received\b)[^\s<>]{1,20}\s+>>>) (.*)$/;
const RECEIVED = /^\s*(?:Received\s+(?:<<<|>>>)|(?!Sent\b)[^\s<>]{1,20}\s+<<<) (.*)$/;

export const trendMicro: Format = {
  id: 'trend-micro',
  name: 'Trend Micro InterScan',
  signals: { subjects: ['mail could not be', 'メッセージを配信', 'メール配信に失敗'], senders: ['interscan', 'trend'] },
  recognises: (view) => view.sender.includes('interscan') || view.sender.includes('trend micro') || view.sender.includes('trendmicro') || (/^(?:Mail could not be delivered|メッセージを配信できません|メール配信に失敗しました)/.test(view.subject) && /InterScan|^\s*[^\s<>]{1,20}\s+[<>]{3} /m.test(view.text.slice(0, 2000))),
  decode: (view, draft) => {
    readNotice(view, draft);
    actAs(draft, 'failed', view, 'trend-micro');
  },
};

function readNotice(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let current: RecipientDraft | null = null;
  let command = '';
  for (let i = 0; i < lines.length && i < 1000; i++) {
    const place = { part: view.textPath, line: i + 1, reader: 'trend-micro' };
    const named = NAMED.exec(lines[i]!);
    if (named !== null) {
      current = recipientFor(draft, named[1]!, place);
      takeAnswer(current, lines[i]!.trim(), null, place);
      continue;
    }
    const sent = SENT.exec(lines[i]!);
    if (sent !== null) {
      command = sent[1]!;
      const address = /^RCPT/i.test(command) ? findAddress(command) : null;
      if (address !== null) current = recipientFor(draft, address, place);
      continue;
    }
    const received = RECEIVED.exec(lines[i]!);
    if (received === null || current === null || !/^[45]\d\d/.test(received[1]!)) continue;
    takeAnswer(current, received[1]!, null, place);
    const stage = stageOf(command);
    if (stage !== null) current.stage ??= { value: stage, place };
  }
}
