import type { TestMessage } from '../../app/ports';
import type { Fact, Unknown } from '../../core/diagnostics/fact';
import { known, unknown } from '../../core/diagnostics/fact';
import type { RoundTrip } from '../../core/diagnostics/ports';
import { askEws, ewsAttribute, ewsElements, ewsText, whyUnknown, xmlText } from './ews';
import type { OfficeObjects } from './office-objects';

/** How long the message is looked for, and when: at first often, for most come in at once. */
const WAIT_MS = 20_000;
const PAUSES_MS = [500, 1_000, 1_500, 2_000, 3_000, 4_000, 4_000, 4_000];

/** Whoever asked gets an answer by then, whatever the server does; the pane gives up at 30 seconds. */
const ANSWER_BY_MS = 27_000;
const LOOK_UNTIL_MS = 24_000;
const A_MOMENT_MS = 1_000;

/** When a message that did not come in is looked for again, to be cleared away. */
const LATER_MS = [30_000, 60_000, 120_000];

/** Copies of one message in one folder: one, and a few more where a rule made them. */
const MOST_COPIES = 5;

type FolderId = 'inbox' | 'junkemail' | 'sentitems';

const FOLDERS: readonly FolderId[] = ['sentitems', 'inbox', 'junkemail'];

const never = (): AbortSignal => new AbortController().signal;

/** Nobody can guess it, so nothing but the message itself can be taken for it. */
const token = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const sendMessage = (to: string, subject: string, text: string): string =>
  '<m:CreateItem MessageDisposition="SendAndSaveCopy"><m:SavedItemFolderId><t:DistinguishedFolderId Id="sentitems"/></m:SavedItemFolderId><m:Items><t:Message>'
  + `<t:Subject>${xmlText(subject)}</t:Subject><t:Body BodyType="Text">${xmlText(text)}</t:Body>`
  + `<t:ToRecipients><t:Mailbox><t:EmailAddress>${xmlText(to)}</t:EmailAddress></t:Mailbox></t:ToRecipients></t:Message></m:Items></m:CreateItem>`;

const findMessage = (folder: FolderId, mark: string): string =>
  '<m:FindItem Traversal="Shallow"><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties><t:FieldURI FieldURI="item:Subject"/></t:AdditionalProperties></m:ItemShape>'
  + `<m:IndexedPageItemView MaxEntriesReturned="${MOST_COPIES}" Offset="0" BasePoint="Beginning"/>`
  + `<m:Restriction><t:Contains ContainmentMode="Substring" ContainmentComparison="IgnoreCase"><t:FieldURI FieldURI="item:Subject"/><t:Constant Value="${mark}"/></t:Contains></m:Restriction>`
  + `<m:ParentFolderIds><t:DistinguishedFolderId Id="${folder}"/></m:ParentFolderIds></m:FindItem>`;

const moveToDeleted = (id: string): string =>
  `<m:MoveItem><m:ToFolderId><t:DistinguishedFolderId Id="deleteditems"/></m:ToFolderId><m:ItemIds><t:ItemId Id="${xmlText(id)}"/></m:ItemIds></m:MoveItem>`;

/** Waits, at most until the signal. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, ms);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}

/** Ids of the copies in a folder, or why they are not known. A server that looks for less than it was asked for must not have other messages moved. */
async function copiesIn(objects: OfficeObjects, folder: FolderId, mark: string, signal: AbortSignal): Promise<readonly string[] | Unknown> {
  const answer = await askEws(objects, findMessage(folder, mark), 'FindItemResponseMessage', signal);
  if (!answer.done) return whyUnknown(answer);
  return [...ewsElements(answer.message, 'types', 'Items')[0]?.children ?? []]
    .filter((item) => ewsText(item, 'types', 'Subject')?.includes(mark) === true)
    .map((item) => ewsAttribute(item, 'ItemId', 'Id') ?? '')
    .filter((id) => id !== '')
    .slice(0, MOST_COPIES);
}

/** Moves every copy to Deleted Items. Not stopped by anything: what was sent is to be cleared away. */
async function cleanUp(objects: OfficeObjects, mark: string): Promise<{ readonly isDone: boolean; readonly hasArrived: boolean }> {
  let isDone = true;
  let hasArrived = false;
  for (const folder of FOLDERS) {
    const copies = await copiesIn(objects, folder, mark, never());
    if (typeof copies === 'string') {
      isDone = false;
      continue;
    }
    if (folder !== 'sentitems' && copies.length > 0) hasArrived = true;
    for (const id of copies) {
      const moved = await askEws(objects, moveToDeleted(id), 'MoveItemResponseMessage', never());
      if (!moved.done) isDone = false;
    }
  }
  return { isDone, hasArrived };
}

/** For a message that may still come in: looks a few times more, after nobody waits any longer. */
async function cleanUpLater(objects: OfficeObjects, mark: string): Promise<void> {
  for (const wait of LATER_MS) {
    await pause(wait, never());
    const { isDone, hasArrived } = await cleanUp(objects, mark);
    if (isDone && hasArrived) return;
  }
}

/** Where the message came in; unknown where the server never answered the question. */
async function lookFor(objects: OfficeObjects, mark: string, until: number, signal: AbortSignal): Promise<'inbox' | 'junk' | 'nowhere' | { readonly why: Unknown }> {
  let why: Unknown | null = null;
  let hasLooked = false;
  for (const wait of PAUSES_MS) {
    await pause(Math.min(wait, until - Date.now()), signal);
    const copies = await copiesIn(objects, 'inbox', mark, signal);
    if (signal.aborted) return { why: 'stopped' };
    if (typeof copies === 'string') why = copies;
    else if (copies.length > 0) return 'inbox';
    else hasLooked = true;
    if (Date.now() >= until) break;
  }
  const junk = await copiesIn(objects, 'junkemail', mark, signal);
  if (typeof junk !== 'string' && junk.length > 0) return 'junk';
  return hasLooked ? 'nowhere' : { why: why ?? 'timeout' };
}

/**
 * Sends a message to the user's own address through Exchange Web Services, and looks for it in the inbox, then among unwanted mail;
 * both copies end in Deleted Items, also where the look is stopped or the message comes late, as far as the server answers. It
 * proves that the own server sends and delivers, and nothing of the outside. Never throws.
 * Sources: MS-OXWSCORE §3.1.4.2 CreateItem, §3.1.4.7 MoveItem; MS-OXWSSRCH §3.1.4.2 FindItem.
 * @param to the user's own address, as Outlook tells it; null: nothing is sent
 */
export async function roundTrip(objects: OfficeObjects, to: string | null, { subject, text }: TestMessage, signal: AbortSignal): Promise<Fact<RoundTrip>> {
  if (to === null) return unknown('not-asked');
  const mark = token();
  const started = Date.now();
  const sent = await askEws(objects, sendMessage(to, `${subject} ${mark}`, text), 'CreateItemResponseMessage', signal);
  if (!sent.done) {
    if (sent.said === 'ErrorQuotaExceeded') return known({ arrived: 'over-quota', seconds: 0, isCleanedUp: true });
    // Without an answer that can be read, it may be on its way all the same.
    if (sent.why === 'timed-out' || sent.why === 'moved-on' || sent.why === 'unexpected') void cleanUpLater(objects, mark);
    return unknown(whyUnknown(sent));
  }
  const sentAt = Date.now();
  const until = Math.min(sentAt + WAIT_MS, started + LOOK_UNTIL_MS);
  // A question without an answer must not hold up what is said in the end.
  const late = pause(until + A_MOMENT_MS - sentAt, never()).then((): { readonly why: Unknown } => ({ why: 'timeout' }));
  const arrived = await Promise.race([lookFor(objects, mark, until, signal), late]);
  const seconds = Math.max(1, Math.ceil((Date.now() - sentAt) / 1000));
  const cleaning = cleanUp(objects, mark);
  if (arrived !== 'inbox' && arrived !== 'junk') void cleaning.then(({ hasArrived }) => (hasArrived ? undefined : cleanUpLater(objects, mark)));
  if (typeof arrived === 'object') return unknown(arrived.why);
  const left = pause(Math.max(0, started + ANSWER_BY_MS - Date.now()), never()).then(() => ({ isDone: false }));
  const { isDone } = await Promise.race([cleaning, left]);
  return known({ arrived, seconds, isCleanedUp: isDone });
}
