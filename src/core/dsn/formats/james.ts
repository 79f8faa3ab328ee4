import { findAddress } from '../address';
import type { Place } from '../delivery-report';
import { recipientFor, takeAnswer } from '../report-draft';
import type { NoticeView } from '../notice-view';
import type { ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs } from './shapes/answer-lists';

/**
 * Apache James: RemoteDelivery/Bouncer ("Hi. This is the James mail server at %s.", "Failed recipient(s):", "Error message:")
 * and the NotifySender and Bounce mailets (AbstractNotify: "Error message below:", "Message details:", "  RCPT TO: a@b").
 */
const HEADINGS = /^(?:Hi\. This is the James mail server at |Error message below:\s*$|Failed recipient\(s\):\s*$)/m;

export const james: Format = {
  id: 'james',
  name: 'Apache James',
  signals: { words: ['Hi. This is the James mail server'] },
  recognises: (view) => (view.subject === '[BOUNCE]' || view.lower('message-id').includes('javamail')) && HEADINGS.test(view.text.slice(0, 2000)),
  recognisesText: (text) => text.startsWith('Hi. This is the James mail server'),
  decode: (view, draft) => {
    readNotice(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, 'failed', view, 'james');
  },
};

function readNotice(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  const addresses: { address: string; line: number }[] = [];
  const words: string[] = [];
  let wordsAt = 0;
  let part: 'intro' | 'addresses' | 'error' | 'details' = 'intro';
  for (let i = 0; i < lines.length && i < 1000; i++) {
    const line = lines[i]!.trim();
    if (/^Failed recipient\(s\):$/.test(line) || /^your message\.$/.test(line)) part = 'addresses';
    else if (/^Error message(?: below)?:$/.test(line)) part = 'error';
    else if (/^Message details:$/.test(line)) part = 'details';
    else if (/^The original message is attached/.test(line)) break;
    else if (part === 'addresses' || (part === 'details' && line.startsWith('RCPT TO:'))) {
      const address = findAddress(line);
      if (address !== null) addresses.push({ address, line: i + 1 });
      else if (line !== '' && part === 'addresses') words.push(line);
    } else if (part === 'error' && line !== '') {
      if (wordsAt === 0) wordsAt = i + 1;
      words.push(line);
    }
  }
  for (const { address, line } of addresses) {
    if (draft.format === 'rfc3464') break;
    const place: Place = { part: view.textPath, line, reader: 'james' };
    takeAnswer(recipientFor(draft, address, place), words.join(' '), null, { ...place, line: wordsAt === 0 ? line : wordsAt });
  }
}
