import type { Unreadable } from '../core/dsn/recognise-input';
import type { AccountCheckId } from '../core/diagnostics/account-check-id';
import type { SourceAttempt } from '../core/sources';
import type { AccountEvent, AccountState } from './account-state';
import { NO_CHECK_YET, nextAccountState } from './account-state';
import type { Explained } from './explained';
import type { LiveEvent, LiveState } from './live-state';
import type { Entry } from './look-up-code';
import type { IntakeFailure, MailClientFacts, Settings } from './ports';

/** The areas of the pane; others join when their capability exists. */
export const areaIds = ['message', 'account'] as const;

export type AreaId = typeof areaIds[number];

/** Pages of an area. The first three are roots and stand under the area bar; the others under Back and a title. */
export type PageId = 'start' | 'explanation' | 'account' | 'paste' | 'ways' | 'details' | 'passOn' | 'request' | 'settings' | 'sent' | 'check' | 'ovh' | 'lookUp' | 'code';

/** A page on the stack, with what Back must restore. */
export interface Visit {
  readonly page: PageId;
  /** Vertical position when the user left it, in CSS pixels. */
  readonly scroll: number;
  /** Name of the control that was pressed to leave it. */
  readonly pressed: string | null;
}

export type { Explained } from './explained';

/** A notice that is attached to the open message. */
export interface AttachedNotice {
  readonly id: string;
  readonly name: string;
  /** Bytes, 0 where it is not told. */
  readonly size: number;
  readonly explained: Explained;
}

/** What is open beside the pane, and what became of reading it. */
export type OpenMessage =
  /** Nobody looked yet, or there is no mail program. */
  | { readonly found: 'unknown' }
  /** Nothing is open, or something that is closed to add-ins. */
  | { readonly found: 'nothing' }
  | { readonly found: 'bounce'; readonly explained: Explained }
  /** Two notices or more are attached. */
  | { readonly found: 'attached'; readonly notices: readonly AttachedNotice[] }
  /** A message that is no notice and has none attached; `mode` tells a draft from mail that came in. */
  | { readonly found: 'other'; readonly mode: 'read' | 'compose' }
  /** No source gave the message. */
  | { readonly found: 'unreadable'; readonly mode: 'read' | 'compose'; readonly tried: readonly SourceAttempt[] };

/** How far the mail program is there. `late`: it opened the page, but does not answer. */
export type MailState = 'none' | 'connecting' | 'late' | 'ready';

/** Why nothing could be explained. */
export type Trouble = IntakeFailure | Unreadable;

/** How the current page came up: it decides where the focus goes. `opened`: by itself, so the focus stays where it is. */
export type Arrival = 'opened' | 'forward' | 'back' | 'result';

/** All that the pane shows. */
export interface Session {
  readonly area: AreaId;
  readonly stacks: Readonly<Record<AreaId, readonly Visit[]>>;
  readonly arrival: Arrival;
  /** Counts page changes, so that a view can tell one from a mere update. */
  readonly turn: number;
  readonly reading: boolean;
  readonly explained: Explained | null;
  readonly trouble: Trouble | null;
  /** Names of the folded parts that the user opened or closed against their default. */
  readonly toggled: readonly string[];
  readonly settings: Settings;
  readonly mailState: MailState;
  /** What the mail program tells of itself; null until it is there. */
  readonly client: MailClientFacts | null;
  readonly openMessage: OpenMessage;
  /** The live look at `explained`; null: none was made, or another message came. */
  readonly live: LiveState | null;
  /** The check of the account, and what it has found. */
  readonly account: AccountState;
  /** The check whose page is open, or was last. */
  readonly checkShown: AccountCheckId | null;
  /** What was typed to look up a code, and the row of the tables whose page is open, or was last. */
  readonly lookUp: { readonly typed: string; readonly shown: Entry | null };
}

/** What can happen. `scroll` and `pressed` describe the page being left. */
export type SessionEvent =
  | { readonly type: 'readingStarted' }
  | { readonly type: 'readingStopped' }
  | { readonly type: 'explained'; readonly explained: Explained }
  | { readonly type: 'refused'; readonly trouble: Trouble }
  | { readonly type: 'pageOpened'; readonly page: PageId; readonly scroll: number; readonly pressed: string | null }
  | { readonly type: 'backPressed' }
  | { readonly type: 'areaPressed'; readonly area: AreaId; readonly scroll: number }
  | { readonly type: 'checkOpened'; readonly check: AccountCheckId; readonly scroll: number; readonly pressed: string }
  | { readonly type: 'lookUpTyped'; readonly typed: string }
  | { readonly type: 'codeOpened'; readonly entry: Entry; readonly scroll: number; readonly pressed: string }
  | { readonly type: 'anotherWanted' }
  | { readonly type: 'toggled'; readonly part: string }
  | { readonly type: 'settingsChanged'; readonly change: Partial<Settings> }
  | { readonly type: 'mailLate' }
  | { readonly type: 'mailReady'; readonly client: MailClientFacts; readonly settings: Settings | null }
  /** Another message is being looked at: what is known of the former is void. */
  | { readonly type: 'openMessageChanged' }
  | { readonly type: 'openMessageRead'; readonly openMessage: OpenMessage }
  /** The user chose an attached notice, or "the open message". */
  | { readonly type: 'noticeChosen'; readonly explained: Explained }
  | LiveEvent
  | AccountEvent;

/** Name of the folded part with the less likely results of a look-up: folded again for other words. */
export const OTHER_RESULTS = 'other-results';

/** Pages below an area's root (experience §2). */
const MAX_DEPTH = 2;

const visit = (page: PageId): Visit => ({ page, scroll: 0, pressed: null });

const ROOTS: Readonly<Record<AreaId, PageId>> = { message: 'start', account: 'account' };

/**
 * The session of a pane that has just opened.
 * @param area where the pane opens
 * @param account what an earlier check of this tab found
 */
export function openSession(settings: Settings, mailState: MailState = 'none', area: AreaId = 'message', account: AccountState = NO_CHECK_YET): Session {
  return {
    area,
    stacks: { message: [visit(ROOTS.message)], account: [visit(ROOTS.account)] },
    arrival: 'opened',
    turn: 0,
    reading: false,
    explained: null,
    trouble: null,
    toggled: [],
    settings,
    mailState,
    client: null,
    openMessage: { found: 'unknown' },
    live: null,
    account,
    checkShown: null,
    lookUp: { typed: '', shown: null },
  };
}

const topOf = (session: Session, area: AreaId): Visit => session.stacks[area].at(-1) ?? visit(ROOTS[area]);

/** The page on show. */
export function currentVisit(session: Session): Visit {
  return topOf(session, session.area);
}

/** True for a page that stands under Back and a title instead of the area bar. */
export function isSubPage(session: Session): boolean {
  return session.stacks[session.area].length > 1;
}

function withStack(session: Session, stack: readonly Visit[], arrival: Arrival): Session {
  return { ...session, stacks: { ...session.stacks, [session.area]: stack }, arrival, turn: session.turn + 1 };
}

/** Pages of the message area: they come on show, but for what comes by itself while another area is looked at. */
function withMessageStack(session: Session, stack: readonly Visit[], arrival: Arrival): Session {
  if (session.area !== 'message' && arrival === 'opened') return { ...session, stacks: { ...session.stacks, message: stack } };
  return withStack({ ...session, area: 'message' }, stack, arrival);
}

function openPage(session: Session, page: PageId, { scroll, pressed }: { readonly scroll: number; readonly pressed: string | null }): Session {
  const stack = session.stacks[session.area];
  const below = [...stack.slice(0, -1), { ...currentVisit(session), scroll, pressed }].slice(0, MAX_DEPTH);
  return { ...withStack(session, [...below, visit(page)], 'forward'), trouble: null };
}

/** Back from a code leads to the results, even where the details, from which they were opened, give way to them. */
function openCode(session: Session, entry: Entry, left: { readonly scroll: number; readonly pressed: string }): Session {
  const stack = session.stacks[session.area];
  const below = stack.length > MAX_DEPTH ? [...stack.slice(0, 1), ...stack.slice(-1)] : stack;
  return openPage({ ...session, lookUp: { ...session.lookUp, shown: entry }, stacks: { ...session.stacks, [session.area]: below } }, 'code', left);
}

/** The pressed area as it was left; the current area's word leads back to its first page. */
function pressArea(session: Session, area: AreaId, scroll: number): Session {
  if (area === session.area) {
    const first = withStack({ ...session, trouble: null }, [visit(ROOTS[area])], 'opened');
    return area === 'message' ? { ...first, explained: null } : first;
  }
  const left = [...session.stacks[session.area].slice(0, -1), { ...currentVisit(session), scroll }];
  const there = { ...session, stacks: { ...session.stacks, [session.area]: left }, area, turn: session.turn + 1 };
  return { ...there, arrival: isSubPage(there) ? 'forward' : 'opened' };
}

function showExplained(session: Session, explained: Explained, arrival: Arrival): Session {
  return withMessageStack({ ...session, reading: false, trouble: null, explained, toggled: [] }, [visit('explanation')], arrival);
}

/** True for what the user handed over: it stays while other messages are opened (experience §2). */
const wasHandedOver = ({ way }: Explained): boolean => way !== 'open' && way !== 'attached';

/** Pages where the user reads or writes something that another message must not take away. */
const STAYS: ReadonlySet<PageId> = new Set(['request', 'paste', 'ways', 'settings', 'sent', 'lookUp', 'code']);

const belongsTo = (explained: Explained, openMessage: OpenMessage): boolean =>
  (openMessage.found === 'bounce' && openMessage.explained === explained)
  || (openMessage.found === 'attached' && openMessage.notices.some((notice) => notice.explained === explained));

/**
 * Makes the pane follow the open message, unless the user looks at something handed over, hands something over just
 * now, or is on a page that a change would take away.
 * @param arrival `opened` where another message was opened: whoever goes through the list with the keys stays there
 */
function followOpenMessage(session: Session, arrival: Arrival): Session {
  const { explained, openMessage } = session;
  if (openMessage.found === 'unknown' || session.reading || STAYS.has(topOf(session, 'message').page)) return session;
  if (explained !== null && (wasHandedOver(explained) || belongsTo(explained, openMessage))) return session;
  if (openMessage.found === 'bounce') return showExplained(session, openMessage.explained, arrival);
  return explained === null ? session : withMessageStack({ ...session, explained: null, trouble: null }, [visit('start')], arrival);
}

/** The page below; at the root, what was opened in the meantime. */
function goBack(session: Session): Session {
  if (!isSubPage(session)) return session;
  const back = withStack(session, session.stacks[session.area].slice(0, -1), 'back');
  return back.area !== 'message' || isSubPage(back) || back.explained === null ? back : followOpenMessage(back, 'result');
}

/** What a look found takes the place of what was shown before, wherever that is kept. */
function endLook(session: Session, { explained, after, look, sent }: Extract<LiveEvent, { readonly type: 'lookEnded' }>): Session {
  const renewed = (one: Explained): Explained => (one === explained ? after : one);
  const { openMessage } = session;
  return {
    ...session,
    explained: session.explained === null ? null : renewed(session.explained),
    openMessage: openMessage.found === 'bounce' ? { ...openMessage, explained: renewed(openMessage.explained) }
      : openMessage.found === 'attached' ? { ...openMessage, notices: openMessage.notices.map((notice) => ({ ...notice, explained: renewed(notice.explained) })) } : openMessage,
    live: { explained: after, found: { look, sent } },
  };
}

/** A look belongs to the message on show, and goes with it. */
const withoutPastLook = (session: Session): Session => (session.live === null || session.live.explained === session.explained ? session : { ...session, live: null });

/**
 * The next session after an event. Pure; an event that changes nothing returns the same object.
 */
export const nextSession = (session: Session, event: SessionEvent): Session => withoutPastLook(after(session, event));

function after(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'readingStarted':
      return { ...session, reading: true, trouble: null };
    case 'readingStopped':
      return { ...session, reading: false };
    case 'explained':
    case 'noticeChosen':
      return showExplained(session, event.explained, 'result');
    case 'mailLate':
      return { ...session, mailState: 'late' };
    case 'mailReady':
      return { ...session, mailState: 'ready', client: event.client, settings: event.settings ?? session.settings };
    case 'openMessageChanged':
      return { ...session, openMessage: { found: 'unknown' } };
    case 'openMessageRead':
      return followOpenMessage({ ...session, openMessage: event.openMessage }, 'opened');
    case 'refused':
      return withMessageStack({ ...session, reading: false, explained: null, trouble: event.trouble }, [visit('start')], 'result');
    case 'pageOpened':
      return openPage(session, event.page, event);
    case 'checkOpened':
      return { ...openPage(session, 'check', event), checkShown: event.check };
    case 'lookUpTyped':
      return { ...session, lookUp: { ...session.lookUp, typed: event.typed }, toggled: session.toggled.filter((part) => part !== OTHER_RESULTS) };
    case 'codeOpened':
      return openCode(session, event.entry, event);
    case 'backPressed':
      return goBack(session);
    case 'areaPressed':
      return pressArea(session, event.area, event.scroll);
    case 'anotherWanted':
      return withMessageStack({ ...session, explained: null, trouble: null }, [visit('start')], 'forward');
    case 'toggled':
      return {
        ...session,
        toggled: session.toggled.includes(event.part)
          ? session.toggled.filter((part) => part !== event.part)
          : [...session.toggled, event.part],
      };
    case 'settingsChanged':
      return { ...session, settings: { ...session.settings, ...event.change } };
    case 'lookStarted':
      return event.explained === session.explained ? { ...session, live: { explained: event.explained, found: null } } : session;
    case 'lookEnded':
      return session.live?.explained === event.explained ? endLook(session, event) : session;
    case 'ovhPasted': {
      const account = nextAccountState(session.account, event);
      return account === session.account ? session : withStack({ ...session, account }, session.stacks[session.area].slice(0, 1), 'result');
    }
    case 'checkStarted':
    case 'checkJudged':
    case 'checkEnded':
    case 'checkFailed':
    case 'onceMoreStarted':
    case 'accountLeft': {
      const account = nextAccountState(session.account, event);
      if (account === session.account) return session;
      // A run of its own brings its first page; what is judged again stays where it is read.
      return account.state === session.account.state ? { ...session, account } : { ...session, account, toggled: [] };
    }
  }
}
