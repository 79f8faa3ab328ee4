import type { AttachedList, AttachedMessage } from '../../app/ports';
import type { Reading } from '../../core/sources';
import { bytesOfBase64, bytesOfMail } from './bytes';
import { officeCall, read } from './office-call';
import { method, textOf, type OfficeObjects } from './office-objects';
import { openItem } from './open-item';

/** Contents come from the server. */
const CONTENT_LIMIT_MS = 10_000;

const MESSAGE_TYPES = new Set(['message/rfc822', 'application/vnd.ms-outlook']);
const MESSAGE_FILE = /\.(?:eml|msg)$/i;

/** A name is shown in one line; no file system allows a longer one. */
const MAX_NAME = 255;

/** A message among the attachments: an attached item, or a file that holds one. */
function messageOf(attachment: unknown): AttachedMessage | null {
  const id = textOf(read(attachment, 'id'));
  if (id === null || id === '') return null;
  const name = (textOf(read(attachment, 'name')) ?? '').slice(0, MAX_NAME);
  const type = textOf(read(attachment, 'contentType'))?.toLowerCase() ?? '';
  const kind = read(attachment, 'attachmentType');
  if (kind === 'cloud') return null;
  if (kind !== 'item' && !MESSAGE_FILE.test(name) && !MESSAGE_TYPES.has(type)) return null;
  const size = read(attachment, 'size');
  return { id, name: name.replace(MESSAGE_FILE, ''), size: typeof size === 'number' && size > 0 ? size : 0 };
}

const listOf = (attachments: unknown): AttachedList => (Array.isArray(attachments)
  ? { listed: true, messages: attachments.flatMap((attachment: unknown) => messageOf(attachment) ?? []) }
  : { listed: false, why: 'unexpected', code: null });

/**
 * The messages attached to the open one: told at once of a received message, asked for of a draft.
 * Sources: learn.microsoft.com/javascript/api/outlook, MessageRead.attachments (1.1), MessageCompose.getAttachmentsAsync (1.8).
 */
export async function attachedMessages(objects: OfficeObjects, signal: AbortSignal): Promise<AttachedList> {
  const item = objects.item();
  const opened = openItem(objects);
  if (opened === null) return { listed: false, why: 'no-item', code: null };
  if (!objects.knows('1.8')) return { listed: false, why: 'set-too-low', code: null };
  if (opened.mode === 'read') return listOf(read(item, 'attachments'));
  const ask = method(item, 'getAttachmentsAsync');
  if (ask === null) return { listed: false, why: 'client-lacks-it', code: null };
  const result = await officeCall(ask, signal, objects.hasItem);
  if (!result.done) return { listed: false, why: result.why, code: result.code };
  return openItem(objects)?.key === opened.key ? listOf(result.value) : { listed: false, why: 'moved-on', code: null };
}

/**
 * Reads an attached message as a file.
 * Source: learn.microsoft.com/javascript/api/outlook, getAttachmentContentAsync (1.8), AttachmentContentFormat.
 * @param limit bytes
 */
export async function readAttached(objects: OfficeObjects, id: string, signal: AbortSignal, limit: number): Promise<Reading> {
  const failed = (why: Extract<Reading, { read: false }>['why'], code: number | null = null): Reading => ({ read: false, why, code });
  const opened = openItem(objects);
  if (opened === null) return failed('no-item');
  if (!objects.knows('1.8')) return failed('set-too-low');
  const ask = method(objects.item(), 'getAttachmentContentAsync');
  if (ask === null) return failed('client-lacks-it');
  const result = await officeCall((callback) => ask(id, callback), signal, objects.hasItem, CONTENT_LIMIT_MS);
  if (!result.done) return failed(result.why, result.code);
  if (openItem(objects)?.key !== opened.key) return failed('moved-on');
  const content = textOf(read(result.value, 'content'));
  // Seen in drafts: the format is there, the content is null (office-js issue 5433).
  if (content === null || content === '') return failed('empty');
  const format = read(result.value, 'format');
  if (format === 'eml') return content.length > limit ? failed('too-big') : { read: true, message: { kind: 'file', bytes: bytesOfMail(content) } };
  if (format !== 'base64') return failed('unexpected');
  const bytes = bytesOfBase64(content, limit);
  if (bytes === null) return failed('unexpected');
  return bytes === 'too-big' ? failed('too-big') : { read: true, message: { kind: 'file', bytes } };
}
