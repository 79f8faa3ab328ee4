import type { EmulatedAttachment, EmulatedItem, Person } from './scene';
import { headerBlock, parseMessage } from './specimen-text';

const me: Person = { name: 'Claire Martin', address: 'claire.martin@atelier-martin.example' };
const mailer: Person = { name: 'Mail Delivery System', address: 'MAILER-DAEMON@mail.example' };

let count = 0;

/** A received message as Outlook holds it, made of a mail. */
export function received(mime: Uint8Array, part: Partial<EmulatedItem> = {}): EmulatedItem {
  const { subject, text, html } = parseMessage(mime);
  count += 1;
  return {
    id: `AAMkAD-item-${count}=`, mode: 'read', subject, from: mailer, to: [me], messageId: `<${count}@mail.example>`, date: '2026-11-24T08:12:00Z',
    headers: headerBlock(mime), text, html, mime, attachments: [], ...part,
  };
}

/** An ordinary message, perhaps with attachments. */
export function ordinary(part: Partial<EmulatedItem> = {}): EmulatedItem {
  const subject = part.subject ?? 'Lunch on Friday?';
  const text = 'Shall we say half past twelve?\r\n';
  const headers = `From: Sophie Marchand <sophie.marchand@nordlog.example>\r\nTo: ${me.address}\r\nSubject: ${subject}\r\nDate: Tue, 24 Nov 2026 08:00:00 +0000\r\nMessage-ID: <lunch@nordlog.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n`;
  return received(new TextEncoder().encode(`${headers}\r\n${text}`), { subject, from: { name: 'Sophie Marchand', address: 'sophie.marchand@nordlog.example' }, text, html: `<p>${text.trim()}</p>`, headers, ...part });
}

/** A new message that the user is writing. */
export function draft(attachments: readonly EmulatedAttachment[] = []): EmulatedItem {
  return { ...ordinary({ subject: '' }), mode: 'compose', attachments };
}

/** A mail as an attached item. */
export function attachedMail(name: string, content: Uint8Array): EmulatedAttachment {
  count += 1;
  return { id: `AAMkAD-attachment-${count}=`, name, kind: 'item', contentType: 'message/rfc822', content };
}

/** A file as an attachment. */
export function attachedFile(name: string, content: Uint8Array, contentType = 'application/octet-stream'): EmulatedAttachment {
  count += 1;
  return { id: `AAMkAD-attachment-${count}=`, name, kind: 'file', contentType, content };
}
