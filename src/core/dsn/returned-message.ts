import { decodeHeaderText, headerPart, parseHeaderBlock, type HeaderBlock } from '../mime/header';
import type { MimePart } from '../mime/mime-part';
import { addressList } from './address';
import { readDate } from './date';
import type { Notice, ReturnedMessage } from './delivery-report';

/** Header of the returned message as read. */
export interface ReturnedHeader {
  readonly message: ReturnedMessage;
  readonly header: HeaderBlock;
}

/** Head of the notice itself. */
export function readNoticeHead(root: MimePart): Notice {
  const from = addressList(root.header('from') ?? '', 1)[0];
  const date = root.header('date');
  return {
    subject: root.header('subject'),
    from: from?.address ?? null,
    fromName: from?.name ?? null,
    to: addressList(root.header('to') ?? '', 1)[0]?.address ?? null,
    date: date === null ? null : readDate(date),
    messageId: root.header('message-id'),
  };
}

/**
 * Reads the header of the message that came back.
 * @param block byte string or decoded text; what follows the first empty line is left alone
 * @param part the part it stands in, or null where the notice quotes it in its text
 * @returns null where there is no field
 */
export function readReturnedMessage(block: string, part: MimePart | null): ReturnedHeader | null {
  const header = parseHeaderBlock(headerPart(block));
  if (header.count === 0) return null;
  const value = (name: string): string | null => {
    const field = header.first(name);
    return field === null ? null : decodeHeaderText(field.raw);
  };
  const from = addressList(value('from') ?? '', 1)[0];
  const date = value('date');
  return {
    header,
    message: {
      subject: value('subject'),
      from: from?.address ?? null,
      fromName: from?.name ?? null,
      to: addressees(value('to'), value('cc')),
      messageId: value('message-id'),
      date: date === null ? null : readDate(date),
      size: part === null || part.contentType.value.endsWith('headers') ? null : part.end - part.bodyStart,
    },
  };
}

function addressees(to: string | null, cc: string | null): ReturnedMessage['to'] {
  const first = to === null ? [] : addressList(to);
  return cc === null ? first : [...first, ...addressList(cc)];
}
