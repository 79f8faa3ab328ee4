import type { Place } from '../delivery-report';
import { takeAnswer } from '../report-draft';
import type { NoticeView } from '../notice-view';
import type { ReportDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, recipientNamed } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/**
 * Oracle Communications (Sun Java System, iPlanet) Messaging Server and PMDF: return_failed.txt, return_delayed.txt and
 * their kin list "Recipient address:", "Original address:", "Reason:", "Diagnostic code:", "Remote system:"
 * (Messaging Server System Administrator's Guide, "Notification Messages").
 */
const FIELD = /^\s{2,}(Recipient address|Original address|Reason|Diagnostic code|Remote system|Error): ?(.*)$/;

/** Address and port of both ends, the other server's last: "(TCP|198.51.100.17|48044|192.0.2.25|25)". */
const CONNECTION = /\(TCP\|[^|()]{1,45}\|\d{1,5}\|([0-9a-fA-F.:]{3,45})\|\d{1,5}\)/;

export const messagingServer: Format = {
  id: 'messaging-server',
  name: 'Oracle Messaging Server',
  signals: { subjects: ['delivery notification'], words: ['Recipient address: '] },
  recognises: (view) => view.subject.startsWith('Delivery Notification: '),
  recognisesText: (text) => headSays(text, 4000, 'Recipient address: ', /^\s{2,}Recipient address: /m),
  decode: (view, draft) => {
    const delayed = /delay/i.test(view.subject) || /has been enqueued and undeliverable for/i.test(view.text.slice(0, 1000));
    readBlocks(view, draft);
    if (draft.format !== 'rfc3464') actAs(draft, delayed ? 'delayed' : 'failed', view, 'messaging-server');
  },
};

function readBlocks(view: NoticeView, draft: ReportDraft): void {
  const { lines } = view;
  let fields = new Map<string, string>();
  let at = 0;
  let last = '';
  const flush = (): void => {
    const address = fields.get('Recipient address');
    if (address === undefined) return;
    const place: Place = { part: view.textPath, line: at, reader: 'messaging-server' };
    const system = fields.get('Remote system') ?? '';
    const recipient = recipientNamed(draft, fields.get('Original address') ?? address, place);
    fields.delete('Recipient address');
    if (recipient === null) return;
    const host = /^(?:dns;)?\s*([^\s();]+)/i.exec(system)?.[1] ?? null;
    const ip = CONNECTION.exec(system)?.[1];
    if (ip !== undefined) recipient.remoteAddress ??= { value: ip, place };
    takeAnswer(recipient, (fields.get('Diagnostic code') ?? fields.get('Reason') ?? fields.get('Error') ?? '').replace(/^(?:smtp|x-[\w-]+|lmtp);\s*/i, ''), host, place);
  };
  for (let i = 0; i < lines.length && i < 60_000; i++) {
    const field = FIELD.exec(lines[i]!);
    if (field !== null) {
      if (field[1] === 'Recipient address') {
        flush();
        fields = new Map();
        at = i + 1;
      }
      last = field[1]!;
      fields.set(last, field[2]!.trim());
    } else if (last !== '' && /^\s{4,}\S/.test(lines[i]!)) fields.set(last, `${fields.get(last) ?? ''} ${lines[i]!.trim()}`);
    else last = '';
  }
  flush();
}
