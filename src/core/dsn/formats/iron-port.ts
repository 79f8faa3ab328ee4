import { findEnhancedCode, findReplyCode } from '../codes';
import type { Place } from '../delivery-report';
import { takeAnswer, type RecipientDraft } from '../report-draft';
import type { Format } from './format';
import { actAs, readAnswerList } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/**
 * Cisco Secure Email Gateway (IronPort AsyncOS User Guide, "Bounce notification templates"): "The following message to <a@b>
 * was undeliverable.", "The reason for the problem:", "5.1.0 - Unknown address error 550-'5.1.1 …'".
 */
const LIST = {
  reader: 'iron-port',
  opens: /^The following message to <([^<>\s]+)> was (?:undeliverable|delayed)\.?\s*$/,
  continues: /\S/,
  resumes: /^The reason for the problem:/,
  ends: /^Reporting-MTA ?:/i,
  take,
} as const;
/** Its own classification, then the server's reply, the words in quotes or brackets. */
const CLASSIFIED = /^([245]\.\d\.\d{1,3}) - (.{3,60}?) ([245]\d\d)-(?=['"([])/;

export const ironPort: Format = {
  id: 'iron-port',
  name: 'Cisco Secure Email Gateway',
  signals: { subjects: ['delivery status', 'undeliverable message', 'message delay', 'undelivered'], words: ['The following message to <'] },
  recognises: (view) => /^(?:Delivery Status Notification|Undeliverable Message|Message Delay|Undelivered)/i.test(view.subject) && headSays(view.text, 400, 'The following message to <', /^The following message to </m),
  recognisesText: (text) => headSays(text, 1000, 'The following message to <', /^The following message to <[^<>\s]+> was (?:undeliverable|delayed)/m),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    if (draft.format !== 'rfc3464') actAs(draft, headSays(view.text, 1000, '> was delayed') ? 'delayed' : 'failed', view, 'iron-port');
  },
};

function take(recipient: RecipientDraft, text: string, place: Place): void {
  const words = text.replace(/^The reason for the problem: ?/, '');
  const classified = CLASSIFIED.exec(words);
  if (classified !== null && recipient.answers.length === 0) {
    const inner = words.slice(classified[0].length - 4);
    recipient.answers.push(
      { status: classified[1]!, replyCode: null, text: `${classified[1]!} - ${classified[2]!}`, server: null },
      { status: findEnhancedCode(inner), replyCode: findReplyCode(inner) ?? classified[3]!, text: inner, server: recipient.remoteMta?.value ?? null },
    );
    // The server's own code is the final answer; its classification stands in where the server gives none.
    const status = findEnhancedCode(inner);
    if (status !== null && recipient.statusField === null) recipient.status ??= { value: status, place };
    recipient.replyCode ??= { value: classified[3]!, place };
  }
  takeAnswer(recipient, words, null, place);
}
