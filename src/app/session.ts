import type { Unreadable } from '../core/dsn/recognise-input';
import type { Explanation } from '../core/explanation/explanation';
import type { IntakeFailure, Settings, Way } from './ports';

/** The areas of the pane; others join when their capability exists. */
export type AreaId = 'message';

/** Pages of an area. The first two are its roots and stand under the area bar; the others under Back and a title. */
export type PageId = 'start' | 'explanation' | 'paste' | 'details' | 'request' | 'settings' | 'sent';

/** A page on the stack, with what Back must restore. */
export interface Visit {
  readonly page: PageId;
  /** Vertical position when the user left it, in CSS pixels. */
  readonly scroll: number;
  /** Name of the control that was pressed to leave it. */
  readonly pressed: string | null;
}

/** The message being explained. */
export interface Explained {
  readonly explanation: Explanation;
  /** File name, or null for pasted text. */
  readonly name: string | null;
  readonly way: Way;
  /** Files that came along and were left aside. */
  readonly leftAside: number;
}

/** Why nothing could be explained. */
export type Trouble = IntakeFailure | Unreadable;

/** How the current page came up: it decides where the focus goes. */
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
}

/** What can happen. `scroll` and `pressed` describe the page being left. */
export type SessionEvent =
  | { readonly type: 'readingStarted' }
  | { readonly type: 'readingStopped' }
  | { readonly type: 'explained'; readonly explained: Explained }
  | { readonly type: 'refused'; readonly trouble: Trouble }
  | { readonly type: 'pageOpened'; readonly page: PageId; readonly scroll: number; readonly pressed: string | null }
  | { readonly type: 'backPressed' }
  | { readonly type: 'areaPressed' }
  | { readonly type: 'anotherWanted' }
  | { readonly type: 'toggled'; readonly part: string }
  | { readonly type: 'settingsChanged'; readonly change: Partial<Settings> };

/** Pages below an area's root (experience §2). */
const MAX_DEPTH = 2;

const visit = (page: PageId): Visit => ({ page, scroll: 0, pressed: null });

/** The session of a pane that has just opened. */
export function openSession(settings: Settings): Session {
  return {
    area: 'message',
    stacks: { message: [visit('start')] },
    arrival: 'opened',
    turn: 0,
    reading: false,
    explained: null,
    trouble: null,
    toggled: [],
    settings,
  };
}

/** The page on show. */
export function currentVisit(session: Session): Visit {
  return session.stacks[session.area].at(-1) ?? visit('start');
}

/** True for a page that stands under Back and a title instead of the area bar. */
export function isSubPage(session: Session): boolean {
  return session.stacks[session.area].length > 1;
}

function withStack(session: Session, stack: readonly Visit[], arrival: Arrival): Session {
  return { ...session, stacks: { ...session.stacks, [session.area]: stack }, arrival, turn: session.turn + 1 };
}

function openPage(session: Session, event: Extract<SessionEvent, { type: 'pageOpened' }>): Session {
  const stack = session.stacks[session.area];
  const left = { ...currentVisit(session), scroll: event.scroll, pressed: event.pressed };
  const below = [...stack.slice(0, -1), left].slice(0, MAX_DEPTH);
  return { ...withStack(session, [...below, visit(event.page)], 'forward'), trouble: null };
}

/**
 * The next session after an event. Pure; an event that changes nothing returns the same object.
 */
export function nextSession(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'readingStarted':
      return { ...session, reading: true, trouble: null };
    case 'readingStopped':
      return { ...session, reading: false };
    case 'explained':
      return withStack(
        { ...session, reading: false, trouble: null, explained: event.explained, toggled: [] },
        [visit('explanation')],
        'result',
      );
    case 'refused':
      return withStack({ ...session, reading: false, explained: null, trouble: event.trouble }, [visit('start')], 'opened');
    case 'pageOpened':
      return openPage(session, event);
    case 'backPressed':
      return isSubPage(session) ? withStack(session, session.stacks[session.area].slice(0, -1), 'back') : session;
    case 'areaPressed':
      return withStack({ ...session, explained: null, trouble: null }, [visit('start')], 'opened');
    case 'anotherWanted':
      return withStack({ ...session, explained: null, trouble: null }, [visit('start')], 'forward');
    case 'toggled':
      return {
        ...session,
        toggled: session.toggled.includes(event.part)
          ? session.toggled.filter((part) => part !== event.part)
          : [...session.toggled, event.part],
      };
    case 'settingsChanged':
      return { ...session, settings: { ...session.settings, ...event.change } };
  }
}
