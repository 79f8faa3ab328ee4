import type { RawMessage, Reading, SourceAttempt } from '../core/sources';
import type { Analysis } from './analyse-bounce';
import type { AttachedMessage, MailClient, OpenItem, Way } from './ports';
import type { AttachedNotice, Explained, OpenMessage } from './session';

/** Explains a message as a source gave it. */
export type AnalyseRaw = (message: RawMessage) => Promise<Analysis>;

/** Attached messages that are looked into: the first ones; a digest may hold hundreds. */
const MAX_ATTACHED = 25;

/** Calls of attachments that Outlook takes at a time ("limits for activation and JavaScript API", learn.microsoft.com). */
const AT_A_TIME = 3;

type Readable = Extract<Analysis, { readable: true }>;

const isNotice = ({ explanation }: Readable): boolean => explanation.verdict !== 'notABounce';

const explainedOf = ({ explanation, mail }: Readable, name: string | null, way: Way, tried: readonly SourceAttempt[]): Explained =>
  ({ explanation, mail, name, way, leftAside: 0, tried });

/** Asks the sources in order until one gives the message; keeps how each went. */
async function askSources(client: MailClient, signal: AbortSignal): Promise<{ readonly message: RawMessage | null; readonly tried: readonly SourceAttempt[] }> {
  const tried: SourceAttempt[] = [];
  for (const source of client.sources()) {
    if (signal.aborted) break;
    const reading: Reading = await source.read(signal);
    if (reading.read) {
      tried.push({ source: source.id, why: null, code: null });
      return { message: reading.message, tried };
    }
    tried.push({ source: source.id, why: reading.why, code: reading.code });
  }
  return { message: null, tried };
}

/** What is attached to the open message, as far as it could be read. */
interface Attached {
  /** In their order. */
  readonly notices: readonly AttachedNotice[];
  /** Every attached message was looked into. */
  readonly isAllRead: boolean;
}

/** The notices among the attached messages; what cannot be read is no notice that could be explained. */
async function attachedNotices(client: MailClient, analyse: AnalyseRaw, signal: AbortSignal): Promise<Attached> {
  const list = await client.attachedMessages(signal);
  if (!list.listed) return { notices: [], isAllRead: false };
  let isAllRead = true;
  const messages = list.messages.slice(0, MAX_ATTACHED);
  const found = new Map<number, AttachedNotice>();
  const look = async ({ id, name, size }: AttachedMessage, position: number): Promise<void> => {
    const reading = await client.readAttached(id, signal);
    if (!reading.read) {
      isAllRead = false;
      return;
    }
    const analysis = await analyse(reading.message);
    if (analysis.readable && isNotice(analysis)) found.set(position, { id, name, size, explained: explainedOf(analysis, name, 'attached', []) });
  };
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < messages.length && !signal.aborted) {
      const position = next++;
      const message = messages[position];
      if (message !== undefined) await look(message, position);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return { notices: [...found].sort(([a], [b]) => a - b).map(([, notice]) => notice), isAllRead };
}

async function readReceived(client: MailClient, analyse: AnalyseRaw, signal: AbortSignal): Promise<OpenMessage> {
  const { message, tried } = await askSources(client, signal);
  const analysis = message === null ? null : await analyse(message);
  if (analysis?.readable === true && isNotice(analysis)) {
    // One message that encloses several notices is a collection of them; one that encloses one is told by its own words.
    const { notices } = await attachedNotices(client, analyse, signal);
    return notices.length > 1 ? { found: 'attached', notices } : { found: 'bounce', explained: explainedOf(analysis, null, 'open', tried) };
  }
  const { notices } = await attachedNotices(client, analyse, signal);
  const [only, second] = notices;
  if (only !== undefined) return second === undefined ? { found: 'bounce', explained: { ...only.explained, tried } } : { found: 'attached', notices };
  return analysis?.readable === true ? { found: 'other', mode: 'read' } : { found: 'unreadable', mode: 'read', tried };
}

async function readDraft(client: MailClient, analyse: AnalyseRaw, signal: AbortSignal): Promise<OpenMessage> {
  const { notices, isAllRead } = await attachedNotices(client, analyse, signal);
  const [only, second] = notices;
  // "None is attached" is said only where that is known.
  if (only === undefined) return isAllRead ? { found: 'other', mode: 'compose' } : { found: 'unreadable', mode: 'compose', tried: [] };
  return second === undefined ? { found: 'bounce', explained: only.explained } : { found: 'attached', notices };
}

/**
 * Looks at the message that is open in the mail program: a notice, notices attached to it, or neither.
 * @param signal aborted when the user goes on to another message; the result is then void
 * @returns never rejects because of the mail program; rejects only where `analyse` does (a chunk could not be loaded)
 */
export async function readOpenMessage(client: MailClient, analyse: AnalyseRaw, signal: AbortSignal): Promise<OpenMessage> {
  const item: OpenItem | null = client.openItem();
  if (item === null) return { found: 'nothing' };
  return item.mode === 'compose' ? readDraft(client, analyse, signal) : readReceived(client, analyse, signal);
}
