import { findAddress } from '../address';
import type { NoticeView } from '../notice-view';
import { recipientFor, takeAnswer, type RecipientDraft, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, stageOf } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** MDaemon (https://www.altn.com/dsn/): "Failed address: a@b" and "--- Session Transcript ---" with "-->" and "<--" after the time. */
const NAMED = /^\s*Failed address: ?<?([^<>\s]+)>?/i;
const SENT = /--> ?(.*)$/;
const RECEIVED = /<-- ?(.*)$/;
const CONNECTED = /\bConnection established[^>]*?(?:-->|to) ?([\d.]+|[\w.-]+)|\bAttempting SMTP connection to \[?([\w.:-]+?)(?::\d+)?\]?(?:\s|$)/;

export const mdaemon: Format = {
  id: 'mdaemon',
  name: 'MDaemon',
  signals: { senders: ['mdaemon@', 'securitygateway'], fields: ['x-mddsn-message'], words: ['--- Session Transcript ---'] },
  recognises: (view) => (view.has('x-mddsn-message') || view.sender.includes('mdaemon@') || view.sender.includes('securitygateway')) && /Session Transcript|PERMANENT fatal|TRANSIENT/.test(view.text.slice(0, 3000)),
  recognisesText: (text) => headSays(text, 3000, '--- Session Transcript ---', /^--- Session Transcript ---/m),
  decode: (view, draft) => {
    const warning = /TRANSIENT (?:delivery )?(?:errors?|problem)|delivery (?:warning|delay)/i.test(view.text.slice(0, 1500)) && !headSays(view.text, 1500, 'PERMANENT');
    readNotice(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, warning ? 'delayed' : 'failed', view, 'mdaemon');
  },
};

function readNotice(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let current: RecipientDraft | null = draft.recipients.length === 1 ? draft.recipients[0]! : null;
  let command = '';
  let server: string | null = null;
  for (let i = 0; i < lines.length && i < 5000; i++) {
    const line = lines[i]!;
    const place = { part: view.textPath, line: i + 1, reader: 'mdaemon' };
    if (line.startsWith('--- End Transcript')) return;
    const named = NAMED.exec(line);
    const connected = CONNECTED.exec(line);
    const received = RECEIVED.exec(line);
    const sent = SENT.exec(line);
    if (named !== null) current = recipientFor(draft, named[1]!, place);
    else if (connected !== null) server = connected[1] ?? connected[2] ?? server;
    else if (received !== null) {
      if (current === null || !/^[45]\d\d/.test(received[1]!)) continue;
      takeAnswer(current, received[1]!, server, place);
      if (server !== null && /^[\d.]+$|:/.test(server)) current.remoteAddress ??= { value: server, place };
      const stage = stageOf(command);
      if (stage !== null) current.stage ??= { value: stage, place };
    } else if (sent !== null) {
      command = sent[1]!;
      const address = /^RCPT/i.test(command) && draft.format !== 'rfc3464' ? findAddress(command) : null;
      if (address !== null && current === null) current = recipientFor(draft, address, place);
    }
  }
}
