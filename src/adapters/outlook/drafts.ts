import type { Draft, Drafts, MailServer } from '../../app/ports';
import { askEws, ewsAttribute, xmlText } from './ews';
import { officeCall } from './office-call';
import { method, type OfficeObjects } from './office-objects';

/**
 * HTML of a form: 32 KB. The library counts characters (32 * 1024 of them, and throws beyond), the documentation speaks of
 * bytes; a text within as many bytes of UTF-8 is within both.
 */
const MAX_HTML = 32 * 1024;

/** Characters of a subject, and recipients of a form; the library throws beyond. */
const MAX_SUBJECT = 255;
const MAX_RECIPIENTS = 100;

/** Says that a text was cut. */
const CUT = '…';
const CUT_BYTES = 3;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>', '\t': '&nbsp;&nbsp;&nbsp;&nbsp;',
};

/** Bytes of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Text as HTML that looks the same: nothing of it is markup, blanks stay. What a form does not take is cut, and says so. */
export function htmlOf(text: string): string {
  let html = '';
  let size = 0;
  let before = '\n';
  for (const character of text.replace(/\r\n?/g, '\n')) {
    // A blank beside another, or before a line, would fall away.
    const escaped = character === ' ' && (before === ' ' || before === '\n') ? '&nbsp;' : ESCAPES[character];
    size += escaped?.length ?? bytesOf(character);
    if (size > MAX_HTML - CUT_BYTES) return html + CUT;
    html += escaped ?? character;
    before = character;
  }
  return html;
}

/** One line, never cut inside a surrogate pair. */
function subjectOf({ subject }: Draft): string {
  const line = subject.replace(/[\u0000-\u001f\u007f]+/g, ' ');
  if (line.length <= MAX_SUBJECT) return line;
  const cut = line.slice(0, MAX_SUBJECT - CUT.length);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut) + CUT;
}

const recipientsOf = ({ to }: Draft): string[] => to.filter((address) => address !== '').slice(0, MAX_RECIPIENTS);

/** Calls that answer nothing: all that is known is whether they threw. */
function isCalled(call: ReturnType<typeof method>, given: unknown): boolean {
  if (call === null) return false;
  try {
    call(given);
    return true;
  } catch {
    return false;
  }
}

/** An unsent message in the Drafts folder, then its form. */
async function openThroughEws(objects: OfficeObjects, draft: Draft): Promise<boolean> {
  const display = method(objects.mailbox(), 'displayMessageForm');
  if (display === null) return false;
  const to = recipientsOf(draft).map((address) => `<t:Mailbox><t:EmailAddress>${xmlText(address)}</t:EmailAddress></t:Mailbox>`).join('');
  const answer = await askEws(objects,
    `<m:CreateItem MessageDisposition="SaveOnly"><m:SavedItemFolderId><t:DistinguishedFolderId Id="drafts"/></m:SavedItemFolderId><m:Items><t:Message><t:Subject>${xmlText(subjectOf(draft))}</t:Subject>`
    + `<t:Body BodyType="Text">${xmlText(draft.text)}</t:Body>${to === '' ? '' : `<t:ToRecipients>${to}</t:ToRecipients>`}</t:Message></m:Items></m:CreateItem>`,
    'CreateItemResponseMessage', new AbortController().signal);
  const id = answer.done ? ewsAttribute(answer.message, 'ItemId', 'Id') : null;
  return id !== null && id !== '' && isCalled(display, id);
}

/**
 * Drafts as forms of Outlook: by the call that answers (1.9), by the one that does not (1.6), or, on an own mail server
 * with the right, as a message in the Drafts folder that is then shown.
 */
export function outlookDrafts(objects: OfficeObjects, server: MailServer): Drafts {
  return {
    async open(draft) {
      const form = { toRecipients: recipientsOf(draft), subject: subjectOf(draft), htmlBody: htmlOf(draft.text) };
      const answering = objects.knows('1.9') ? method(objects.mailbox(), 'displayNewMessageFormAsync') : null;
      if (answering !== null) {
        const result = await officeCall((callback) => answering(form, callback), new AbortController().signal, objects.hasItem);
        if (result.done) return 'opened';
        // Without an answer that can be read, nobody knows whether the form is there. A second one beside it would be worse
        // than a text copied in vain, so it counts as refused, and nothing more is opened. Where Outlook answers that no
        // form opens, the older call would hide the same refusal, for it answers nothing.
        if (result.why === 'timed-out' || result.why === 'unexpected' || result.code !== null) return 'refused';
      }
      if (objects.knows('1.6') && isCalled(method(objects.mailbox(), 'displayNewMessageForm'), form)) return 'opened';
      const mayBeOwnServer = server === 'exchange-on-premises' || server === 'unknown';
      return mayBeOwnServer && await openThroughEws(objects, draft) ? 'opened' : 'refused';
    },
  };
}
