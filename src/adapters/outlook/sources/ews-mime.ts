import type { MailServer } from '../../../app/ports';
import type { Reading } from '../../../core/sources';
import { bytesOfBase64 } from '../bytes';
import { askEws, ewsText, xmlText } from '../ews';
import { read } from '../office-call';
import { textOf } from '../office-objects';
import { openItem } from '../open-item';
import { failed, fileOf, hasMovedOn, type ItemCall } from '../read-item';

/** Answers are capped at 5 MB of characters; base64 and the envelope take a third of it. */
const MAX_BYTES = 3_600_000;

const getItem = (id: string, shape: string): string =>
  `<m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>${shape}</m:ItemShape><m:ItemIds><t:ItemId Id="${xmlText(id)}"/></m:ItemIds></m:GetItem>`;

/**
 * The whole message through the mail server's own web services, with every message attached to it.
 * Source: MS-OXWSCORE §3.1.4.4 GetItem, IncludeMimeContent.
 * @param limit bytes
 */
export async function ewsMime(call: ItemCall, server: MailServer, limit: number): Promise<Reading> {
  const { objects, key, signal } = call;
  if (server === 'exchange-online' || server === 'outlook-com') return failed('wrong-server');
  const opened = openItem(objects);
  if (opened === null) return failed('no-item');
  if (opened.key !== key) return failed('moved-on');
  if (opened.mode === 'compose') return failed('wrong-mode');
  const id = textOf(read(objects.item(), 'itemId'));
  if (id === null || id === '') return failed('client-lacks-it');
  const size = await askEws(objects, getItem(id, '<t:AdditionalProperties><t:FieldURI FieldURI="item:Size"/></t:AdditionalProperties>'), 'GetItemResponseMessage', signal);
  if (!size.done) return failed(size.why, size.code);
  if (hasMovedOn(call)) return failed('moved-on');
  if (Number(ewsText(size.message, 'types', 'Size') ?? '0') > Math.min(limit, MAX_BYTES)) return failed('too-big');
  const answer = await askEws(objects, getItem(id, '<t:IncludeMimeContent>true</t:IncludeMimeContent>'), 'GetItemResponseMessage', signal);
  if (!answer.done) return failed(answer.why, answer.code);
  if (hasMovedOn(call)) return failed('moved-on');
  const content = ewsText(answer.message, 'types', 'MimeContent');
  return content === null ? failed('empty') : fileOf(bytesOfBase64(content, limit));
}
