import { findAddress } from '../address';
import { findEnhancedCode } from '../codes';
import { recipientFor } from '../report-draft';
import type { Format } from './format';
import { headSays } from './shapes/head-says';

const ID = 'aol';

/** "because: User name of email address not valid". */
const BECAUSE = /^because:\s*(\S.{0,500})$/m;
/** "More information about type 5.1.1 delivery errors": the code in words, for mails whose report is lost. */
const ERROR_TYPE = /\btype ([245]\.\d{1,3}\.\d{1,3}) delivery errors/;

/**
 * AOL Mail on its own servers (until about 2018): "Email Returned. Something went wrong." in HTML, with the report of the
 * Postfix behind it, whose fields begin with X-Outbound-Mail-Relay. Later notices are Yahoo's.
 */
export const aol: Format = {
  id: ID,
  name: 'AOL Mail (until 2018)',
  signals: { senders: ['postmaster@aol.com'] },
  recognises: (view) => view.from.length < 80 && view.sender.includes('postmaster@aol.com') && (view.statusParts.length > 0 || headSays(view.text, 400, 'We were unable to deliver your message')),
  decode: (view, draft) => {
    if (draft.recipients.length > 0) return;
    const head = view.text.slice(0, 2000);
    const at = head.indexOf('following address');
    const address = at < 0 ? null : findAddress(head.slice(at));
    if (address === null) return;
    const place = { part: view.textPath, line: 1, reader: ID };
    const recipient = recipientFor(draft, address, place);
    recipient.action = { value: 'failed', place };
    const because = BECAUSE.exec(head);
    if (because !== null) recipient.diagnosticCode = { value: because[1]!, place };
    const type = ERROR_TYPE.exec(view.text.slice(0, 4000));
    if (type !== null && findEnhancedCode(type[1]!) !== null) recipient.status = { value: type[1]!, place };
  },
};
