import type { MailClientFacts } from '../../app/ports';
import type { MailState } from '../../app/session';
import type { StepPictureId } from '../components/step-picture';
import type { ways as texts } from '../../locales/en/ways';

/** One action of the user: its sentence (`ways.step.*`) and its picture. */
export interface WayStep {
  readonly text: keyof typeof texts.step;
  readonly picture: StepPictureId;
}

/** A way to bring a notice to the pane. Its title and remark are `ways.<id>.*`. */
export type WayId = 'drag' | 'attach' | 'save' | 'paste' | 'forward' | 'desktop' | 'computer';

/** Something that a user sees when Outlook is in the way. */
export type DeadEndId = 'restricted' | 'noButton' | 'stale' | 'shared' | 'phone' | 'tooOld' | 'noAnswer' | 'trust';

/** A titled way with at most three steps. */
export interface Way<Id extends WayId | DeadEndId = WayId | DeadEndId> {
  readonly id: Id;
  readonly steps: readonly WayStep[];
}

/** What the page of ways shows. */
export interface Ways {
  readonly best: Way<WayId>;
  readonly others: readonly Way<WayId>[];
  readonly deadEnds: readonly Way<DeadEndId>[];
}

const step = (text: WayStep['text'], picture: StepPictureId): WayStep => ({ text, picture });

const openAnother = step('openAnother', 'message');
const openAndPress = step('openAndPress', 'messageToPane');
const press = step('press', 'button');
const drag = step('drag', 'listToPane');
const paste = step('paste', 'clipboardToPane');
const pick = step('pick', 'file');
const choose = step('choose', 'choose');

const DRAG: Way<'drag'> = { id: 'drag', steps: [openAnother, press, drag] };
const ATTACH: Way<'attach'> = { id: 'attach', steps: [step('newMessage', 'newMessage'), step('dragOntoNew', 'listToMessage'), step('pressInNew', 'button')] };
const SAVE_DOWNLOAD: Way<'save'> = { id: 'save', steps: [step('download', 'menuToFile'), choose, pick] };
const SAVE_DRAG: Way<'save'> = { id: 'save', steps: [step('dragToFolder', 'listToFolder'), choose, pick] };
const SAVE_ANYWHERE: Way<'save'> = { id: 'save', steps: [step('saveAnywhere', 'messageToFile'), choose, pick] };
const PASTE: Way<'paste'> = { id: 'paste', steps: [step('copy', 'copy'), openAndPress, paste] };
/** Beside a page that stays open whatever the mail program shows. */
const PASTE_HERE: Way<'paste'> = { id: 'paste', steps: [step('copy', 'copy'), paste] };
const FORWARD: Way<'forward'> = { id: 'forward', steps: [step('forward', 'forward'), step('openForwarded', 'message'), press] };
const DESKTOP: Way<'desktop'> = { id: 'desktop', steps: [step('openDesktop', 'computer'), step('dragToFolder', 'listToFolder'), step('chooseSaved', 'choose')] };
const COMPUTER: Way<'computer'> = { id: 'computer', steps: [step('computer', 'computer'), openAndPress, drag] };

/** Mailbox 1.8 reads attachments. No set known: it is tried rather than withheld. */
function readsAttachments({ mailboxSet }: MailClientFacts): boolean {
  if (mailboxSet === null) return true;
  const [major = 0, minor = 0] = mailboxSet.split('.').map(Number);
  return major > 1 || minor >= 8;
}

/** The ways of this program on this server, best first. Never empty. */
function waysOf(client: MailClientFacts | null): readonly [Way<WayId>, ...Way<WayId>[]] {
  // Only a page in the browser is sure to have no Outlook around it; its reader may have one elsewhere.
  if (client === null) return [SAVE_ANYWHERE, PASTE_HERE, DRAG, ATTACH];
  const { program, server, listDrag } = client;
  if (program === 'outlook-mobile') return [COMPUTER];
  // Its own Outlook on the web tells the pane of no drag, and reads no attachment (facts of Mailbox 1.5).
  if (server === 'exchange-on-premises' && program === 'outlook-web') return [PASTE, FORWARD, DESKTOP];
  const isDesktop = program === 'classic-outlook' || program === 'outlook-mac';
  const save = isDesktop ? SAVE_DRAG : program === 'unknown' ? SAVE_ANYWHERE : SAVE_DOWNLOAD;
  const always = readsAttachments(client) ? [ATTACH, save, PASTE] : [save, PASTE];
  const [first = PASTE, ...rest] = listDrag === 'none' ? always : [DRAG, ...always];
  return [first, ...rest];
}

/** What may be in the way here, likeliest first. */
function deadEndsOf(client: MailClientFacts | null, mailState: MailState): readonly Way<DeadEndId>[] {
  const program = client?.program ?? 'unknown';
  const server = client?.server ?? 'unknown';
  const isOnPremisesWeb = server === 'exchange-on-premises' && program === 'outlook-web';
  const isMobile = program === 'outlook-mobile';
  // The notice is open in the first and the third: Outlook does not let go of it, but its text can be copied.
  const all: readonly (readonly [isHere: boolean, Way<DeadEndId>])[] = [
    [mailState === 'late', { id: 'noAnswer', steps: [step('withoutOutlook', 'choose'), step('later', 'wait'), step('allowLibrary', 'administrator')] }],
    [!isOnPremisesWeb && !isMobile, { id: 'restricted', steps: [step('ok', 'ok'), step('copyOpen', 'copy'), paste] }],
    [!isMobile, { id: 'noButton', steps: isOnPremisesWeb || client?.listDrag === 'none' ? PASTE.steps : DRAG.steps }],
    [!isMobile, { id: 'stale', steps: [step('copyOpen', 'copy'), paste] }],
    [!isMobile, { id: 'shared', steps: [step('copyShared', 'copy'), step('openOwnAndPress', 'messageToPane'), paste] }],
    [server !== 'exchange-online' && server !== 'outlook-com' && (program === 'outlook-web' || program === 'unknown'),
      { id: 'trust', steps: [step('readName', 'read'), step('trusted', 'ok'), step('notTrusted', 'helpDesk')] }],
    [!isMobile, { id: 'phone', steps: COMPUTER.steps }],
    [!isMobile, { id: 'tooOld', steps: [step('copyInBrowser', 'browser'), openAndPress, paste] }],
  ];
  return all.filter(([isHere]) => isHere).map(([, way]) => way);
}

/**
 * How a notice gets to the pane from this mail program, in at most three actions each, and what to do where Outlook is in
 * the way. What blocks add-ins on notices, and what each program lets drag:
 * learn.microsoft.com/office/dev/add-ins/outlook/outlook-add-ins-overview, …/outlook/drag-drop-items,
 * …/outlook/delegate-access, …/javascript/api/requirement-sets/outlook/outlook-api-requirement-sets
 * @param client what the program tells of itself; null in a browser, or where Outlook does not answer
 */
export function waysFor(client: MailClientFacts | null, mailState: MailState): Ways {
  const [best, ...others] = waysOf(client);
  return { best, others, deadEnds: deadEndsOf(client, mailState) };
}
