import type { AttachedList, AttachedMessage } from '../../app/ports';
import type { Reading } from '../../core/sources';
import { bytesOfBase64, bytesOfMail } from './bytes';
import { CONTENT_LIMIT_MS, read } from './office-call';
import { textOf } from './office-objects';
import { openItem } from './open-item';
import { askOpen, failed, fileOf, type ItemCall } from './read-item';

/** Types of a message file: RFC 2046 §5.2.1, RFC 6532 §3.7, and classic Outlook's own. */
const MESSAGE_TYPE = /^(?:message\/(?:rfc822|global)|application\/vnd\.ms-outlook)\b/i;

const MESSAGE_FILE = /\.(?:eml|msg)$/i;

/** A name is shown in one line; no file system allows a longer one. */
const MAX_NAME = 255;

/** Attachments that are looked at; Exchange lets a message have a few hundred. */
const MAX_ATTACHMENTS = 1_000;

/** A message among the attachments: an attached item, or a file that holds one. */
function messageOf(attachment: unknown): AttachedMessage | null {
  const id = textOf(read(attachment, 'id'));
  if (id === null || id === '') return null;
  const name = textOf(read(attachment, 'name')) ?? '';
  const kind = read(attachment, 'attachmentType');
  if (kind === 'cloud') return null;
  if (kind !== 'item' && !MESSAGE_FILE.test(name) && !MESSAGE_TYPE.test(textOf(read(attachment, 'contentType')) ?? '')) return null;
  const size = read(attachment, 'size');
  return { id, name: name.replace(MESSAGE_FILE, '').slice(0, MAX_NAME), size: typeof size === 'number' && size > 0 && Number.isFinite(size) ? size : 0 };
}

const unlisted = (why: Extract<AttachedList, { listed: false }>['why'], code: number | null = null): AttachedList => ({ listed: false, why, code });

const listOf = (attachments: unknown): AttachedList => (Array.isArray(attachments)
  ? { listed: true, messages: attachments.slice(0, MAX_ATTACHMENTS).flatMap((attachment: unknown) => messageOf(attachment) ?? []) }
  : unlisted('unexpected'));

/**
 * The messages attached to the open one: told at once of a received message, asked for of a draft.
 * Sources: learn.microsoft.com/javascript/api/outlook, MessageRead.attachments (1.1), MessageCompose.getAttachmentsAsync
 * (1.8). Their contents need 1.8 in both; below it, what the message's own file encloses comes with that file.
 */
export async function attachedMessages(call: ItemCall): Promise<AttachedList> {
  const { objects, key, signal } = call;
  const opened = openItem(objects);
  if (opened === null) return unlisted('no-item');
  if (opened.key !== key || signal.aborted) return unlisted('moved-on');
  if (!objects.knows('1.8')) return unlisted('set-too-low');
  // A client may leave the list out where nothing is attached.
  if (opened.mode === 'read') return listOf(read(objects.item(), 'attachments') ?? []);
  const result = await askOpen(call, '1.8', 'getAttachmentsAsync', []);
  return result.done ? listOf(result.value) : unlisted(result.why, result.code);
}

/**
 * Reads an attached message as a file.
 * Source: learn.microsoft.com/javascript/api/outlook, getAttachmentContentAsync (1.8), AttachmentContentFormat.
 * @param call its key is that of the message whose list named the attachment
 * @param limit bytes
 */
export async function readAttached(call: ItemCall, id: string, limit: number): Promise<Reading> {
  const result = await askOpen(call, '1.8', 'getAttachmentContentAsync', [id], CONTENT_LIMIT_MS);
  if (!result.done) return failed(result.why, result.code);
  const content = textOf(read(result.value, 'content'));
  // Seen in drafts: the format is there, the content is null (office-js issue 5433).
  if (content === null || content === '') return failed('empty');
  switch (read(result.value, 'format')) {
    case 'eml': return fileOf(bytesOfMail(content, limit));
    case 'base64': return fileOf(bytesOfBase64(content, limit));
    // A link into a cloud is no file, and is not followed.
    case 'url': return failed('refused');
    default: return failed('unexpected');
  }
}
