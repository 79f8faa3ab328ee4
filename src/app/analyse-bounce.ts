import type { Explanation } from '../core/explanation/explanation';
import { explain } from '../core/explanation/explain';
import { recogniseInput, type Unreadable } from '../core/dsn/recognise-input';
import { readReport } from '../core/dsn/read-report';
import { receivedMail } from '../core/mime/received-mail';
import type { RawMessage } from '../core/sources';

/** Either an explanation (of a bounce or of why it is none), or why the bytes are no message at all. */
export type Analysis =
  | {
    readonly readable: true;
    readonly explanation: Explanation;
    /** The mail that was read, in the form that the reader takes. */
    readonly mail: Uint8Array;
  }
  | { readonly readable: false; readonly why: Unreadable };

/**
 * The use case: bytes that somebody dropped, chose, pasted or piped in → explanation.
 * @param bytes a message file, or the text or HTML of a notice in UTF-8
 * @returns never throws; see Analysis. A message saved by classic Outlook (.msg) is `outlook-msg`: analyseMessageFile reads it
 */
export function analyseBounce(bytes: Uint8Array): Analysis {
  const input = recogniseInput(bytes);
  if (!input.readable) return input;
  return { readable: true, explanation: explain(readReport(input.bytes)), mail: input.bytes };
}

/**
 * The same for every kind of file. The reader of Outlook's own format is loaded when such a file comes.
 * @returns rejects only where that reader could not be loaded
 */
export async function analyseMessageFile(bytes: Uint8Array): Promise<Analysis> {
  const analysis = analyseBounce(bytes);
  if (analysis.readable || analysis.why !== 'outlook-msg') return analysis;
  const { readMsg } = await import(/* webpackChunkName: "msg" */ '../core/msg/read-msg');
  const mail = readMsg(bytes);
  return mail.readable ? { readable: true, explanation: explain(readReport(mail.bytes)), mail: mail.bytes } : mail;
}

/**
 * The same for a message that a mail program gave, as a file or in pieces. Pieces lack what only the program's server
 * kept, so the explanation counts as that of a text.
 */
export async function analyseRaw(message: RawMessage): Promise<Analysis> {
  if (message.kind === 'file') return analyseMessageFile(message.bytes);
  const mail = receivedMail(message);
  return { readable: true, explanation: explain(readReport(mail, 'text-only')), mail };
}
