import type { Draft, Drafts, MailServer } from '../../app/ports';
import { askEws, ewsAttribute, xmlText } from './ews';
import { officeCall } from './office-call';
import { method, type OfficeObjects } from './office-objects';

/** A form takes HTML of 32 KB at most; longer text is cut, and says so. */
const MAX_HTML = 32 * 1024 - 64;

/** A subject of a form (learn.microsoft.com/javascript/api/outlook, Mailbox.displayNewMessageForm). */
const MAX_SUBJECT = 255;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML that looks the same: nothing of it is markup. */
export function htmlOf(text: string): string {
  let html = '';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    const piece = character === '\n' ? '<br>' : ESCAPES[character] ?? character;
    if (html.length + piece.length > MAX_HTML) return `${html}…`;
    html += piece;
  }
  // A run of blanks would fall together.
  return html.replace(/ {2}/g, ' &nbsp;');
}

const subjectOf = ({ subject }: Draft): string => subject.replace(/[\r\n]+/g, ' ').slice(0, MAX_SUBJECT);

/** An unsent message in the Drafts folder, then its form. */
async function openThroughEws(objects: OfficeObjects, draft: Draft): Promise<boolean> {
  const display = method(objects.mailbox(), 'displayMessageForm');
  if (display === null) return false;
  const to = draft.to.map((address) => `<t:Mailbox><t:EmailAddress>${xmlText(address)}</t:EmailAddress></t:Mailbox>`).join('');
  const answer = await askEws(objects,
    `<m:CreateItem MessageDisposition="SaveOnly"><m:SavedItemFolderId><t:DistinguishedFolderId Id="drafts"/></m:SavedItemFolderId><m:Items><t:Message><t:Subject>${xmlText(subjectOf(draft))}</t:Subject>`
    + `<t:Body BodyType="Text">${xmlText(draft.text)}</t:Body>${to === '' ? '' : `<t:ToRecipients>${to}</t:ToRecipients>`}</t:Message></m:Items></m:CreateItem>`,
    'CreateItemResponseMessage', new AbortController().signal);
  const id = answer.done ? ewsAttribute(answer.message, 'ItemId', 'Id') : null;
  if (id === null) return false;
  try {
    display(id);
    return true;
  } catch {
    return false;
  }
}

/**
 * Drafts as forms of Outlook: by the call that answers (1.9), by the one that does not (1.6), or, on an own mail server
 * with the right, as a message in the Drafts folder that is then shown.
 */
export function outlookDrafts(objects: OfficeObjects, server: MailServer): Drafts {
  return {
    async open(draft) {
      const form = { toRecipients: [...draft.to], subject: subjectOf(draft), htmlBody: htmlOf(draft.text) };
      const answering = objects.knows('1.9') ? method(objects.mailbox(), 'displayNewMessageFormAsync') : null;
      if (answering !== null) {
        const result = await officeCall((callback) => answering(form, callback), new AbortController().signal, objects.hasItem);
        // Without an answer nobody knows whether the form is there. A second one beside it would be worse than a text
        // copied in vain, so it counts as refused, and nothing more is opened.
        return result.done ? 'opened' : 'refused';
      }
      const silent = objects.knows('1.6') ? method(objects.mailbox(), 'displayNewMessageForm') : null;
      if (silent !== null) {
        try {
          silent(form);
          return 'opened';
        } catch {
          return 'refused';
        }
      }
      const isOwnServer = server === 'exchange-on-premises' || server === 'unknown';
      return isOwnServer && await openThroughEws(objects, draft) ? 'opened' : 'refused';
    },
  };
}
