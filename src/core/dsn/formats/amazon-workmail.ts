import { readStatusText } from '../delivery-status';
import { splitAmazonAnswer } from './amazon-ses';
import type { Format } from './format';

const ID = 'amazon-workmail';

const TECHNICAL_REPORT = 'Technical report:';

/** Amazon WorkMail: the fields of the report stand in the text, under "Technical report:" (RFC 3464 fields, no part of their own). */
export const amazonWorkmail: Format = {
  id: ID,
  name: 'Amazon WorkMail',
  signals: { fields: ['x-mailer', 'x-original-mailer'] },
  recognises: (view) => (view.mailer.startsWith('amazon workmail') || view.lower('x-original-mailer').startsWith('amazon workmail')) && (view.statusParts.length > 0 || view.text.includes(TECHNICAL_REPORT)),
  decode: (view, draft) => {
    if (draft.recipients.length === 0) {
      const at = view.text.indexOf(TECHNICAL_REPORT);
      if (at >= 0) readStatusText(view.text.slice(at + TECHNICAL_REPORT.length), view.textPath, draft);
    }
    for (const recipient of draft.recipients) splitAmazonAnswer(recipient);
  },
};
