import type { Fact, Unknown } from '../../core/diagnostics/fact';
import { known, unknown } from '../../core/diagnostics/fact';
import type { MailboxLimit, MailboxUse } from '../../core/diagnostics/ports';
import { askEws, ewsElements, ewsText, whyUnknown } from './ews';
import type { OfficeObjects } from './office-objects';

/**
 * Property tags without their type (MS-OXPROPS; edkmdb.h; "Cached mode quotas", S. Griffin, Microsoft). The limits are 32-bit
 * kilobytes of the mailbox, not of a folder: some servers show them on its root folder, others leave them out. The size is 64-bit
 * bytes, and a folder has that of its own messages alone.
 */
const SIZE = 0x0e08;
const WARN_AT = 0x3ff5;
const SEND_UNTIL = 0x666e;
const RECEIVE_UNTIL = 0x666a;

const KILOBYTE = 1024;

/** As a signed 32-bit number can be at most: no limit that anybody sets. */
const LARGEST = 0x7fff_ffff;

/** Below what a server gives at a time (EWSFindCountLimit), and more pages than any mailbox has. */
const FOLDERS_OF_A_PAGE = 500;
const MOST_PAGES = 20;

const property = (tag: number, type: 'Integer' | 'Long'): string => `<t:ExtendedFieldURI PropertyTag="0x${tag.toString(16).toUpperCase().padStart(4, '0')}" PropertyType="${type}"/>`;

const shape = (properties: string): string => `<m:FolderShape><t:BaseShape>IdOnly</t:BaseShape><t:AdditionalProperties>${properties}</t:AdditionalProperties></m:FolderShape>`;

const GET_LIMITS = `<m:GetFolder>${shape([WARN_AT, SEND_UNTIL, RECEIVE_UNTIL].map((tag) => property(tag, 'Integer')).join(''))}`
  + '<m:FolderIds><t:DistinguishedFolderId Id="root"/></m:FolderIds></m:GetFolder>';

/** Folders that the user sees. What was deleted for good stands beside them, under a limit of its own. */
const findSizes = (offset: number): string => `<m:FindFolder Traversal="Deep">${shape(property(SIZE, 'Long'))}`
  + `<m:IndexedPageFolderView MaxEntriesReturned="${FOLDERS_OF_A_PAGE}" Offset="${offset}" BasePoint="Beginning"/>`
  + '<m:ParentFolderIds><t:DistinguishedFolderId Id="msgfolderroot"/></m:ParentFolderIds></m:FindFolder>';

/** The value of a property of a folder, as it was written; null: the server left it out. */
function valueOf(folder: Element, tag: number): string | null {
  const found = ewsElements(folder, 'types', 'ExtendedProperty').find((one) => Number(ewsElements(one, 'types', 'ExtendedFieldURI')[0]?.getAttribute('PropertyTag')) === tag);
  return found === undefined ? null : ewsText(found, 'types', 'Value')?.trim() ?? null;
}

function limitOf(folder: Element, tag: number): MailboxLimit {
  const value = valueOf(folder, tag);
  if (value === null || !/^-?\d{1,10}$/.test(value)) return null;
  const kilobytes = Number(value);
  if (kilobytes < 0 || kilobytes === LARGEST) return 'unlimited';
  // Nobody has a mailbox that may hold nothing, and no number may be larger than its type.
  return kilobytes === 0 || kilobytes > LARGEST ? null : kilobytes * KILOBYTE;
}

const sizeOf = (folder: Element): number | null => {
  const value = valueOf(folder, SIZE);
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;
};

/** The sum of all folders; null where the server tells the size of none. Sums half read count as unknown. */
async function sumOfFolders(objects: OfficeObjects, signal: AbortSignal): Promise<{ readonly sum: number | null } | { readonly why: Unknown }> {
  let sum: number | null = null;
  let offset = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await askEws(objects, findSizes(offset), 'FindFolderResponseMessage', signal);
    if (!answer.done) return { why: whyUnknown(answer) };
    // A search folder shows what lies elsewhere.
    const folders = [...ewsElements(answer.message, 'types', 'Folders')[0]?.children ?? []].filter(({ localName }) => localName !== 'SearchFolder');
    for (const size of folders.map(sizeOf)) {
      if (size !== null) sum = (sum ?? 0) + size;
    }
    const root = ewsElements(answer.message, 'messages', 'RootFolder')[0];
    if (root?.getAttribute('IncludesLastItemInRange') !== 'false') return { sum };
    const next = Number(root.getAttribute('IndexedPagingOffset'));
    if (!Number.isInteger(next) || next <= offset) return { why: 'unusable' };
    offset = next;
  }
  return { why: 'unusable' };
}

/**
 * How full the user's mailbox is, through Exchange Web Services. Asks, and changes nothing; never throws.
 * Sources: MS-OXWSFOLD §3.1.4.6 GetFolder; MS-OXWSSRCH §3.1.4.1 FindFolder; MS-OXCSTOR §2.2.2.1 for the limits.
 * @returns limits that the server leaves out are null; unknown where it does not answer at all
 */
export async function mailboxUse(objects: OfficeObjects, signal: AbortSignal): Promise<Fact<MailboxUse>> {
  const [limits, sizes] = await Promise.all([askEws(objects, GET_LIMITS, 'GetFolderResponseMessage', signal), sumOfFolders(objects, signal)]);
  if (!limits.done) return unknown(whyUnknown(limits));
  if ('why' in sizes) return unknown(sizes.why);
  const { message } = limits;
  return known({ used: sizes.sum, warnAt: limitOf(message, WARN_AT), sendUntil: limitOf(message, SEND_UNTIL), receiveUntil: limitOf(message, RECEIVE_UNTIL) });
}
