import { currentVisit, isSubPage, nextSession, openSession } from '../../../src/app/session';
import type { Explained, Session, SessionEvent } from '../../../src/app/session';
import type { Settings } from '../../../src/app/ports';
import { mailboxFull } from '../taskpane/explanations';

const settings: Settings = { language: null, requestLanguage: null, helpDeskAddress: '', managesDomain: false };
const explained: Explained = { explanation: mailboxFull, name: 'notice.eml', way: 'drop', leftAside: 0 };
const after = (...events: readonly SessionEvent[]): Session => events.reduce(nextSession, openSession(settings));
const pages = (session: Session): readonly string[] => session.stacks.message.map(({ page }) => page);
const open = (page: 'details' | 'request' | 'settings' | 'sent', scroll = 0, pressed: string | null = page): SessionEvent =>
  ({ type: 'pageOpened', page, scroll, pressed });

describe('session', () => {
  test('opens on the start page, and nothing takes the focus', () => {
    const session = openSession(settings);
    expect(pages(session)).toEqual(['start']);
    expect(session.arrival).toBe('opened');
    expect(isSubPage(session)).toBe(false);
  });

  test.each<[string, readonly SessionEvent[], readonly string[], Session['arrival']]>([
    ['an explanation is a root, not a sub-page', [{ type: 'explained', explained }], ['explanation'], 'result'],
    ['a sub-page stands on its root', [{ type: 'explained', explained }, open('details')], ['explanation', 'details'], 'forward'],
    ['the depth is two: a third page takes the place of the second', [open('settings'), open('sent'), open('details')], ['start', 'settings', 'details'], 'forward'],
    ['back leads to the page below', [open('settings'), open('sent'), { type: 'backPressed' }], ['start', 'settings'], 'back'],
    ['the word of the area leads to its first page', [{ type: 'explained', explained }, open('details'), { type: 'areaPressed' }], ['start'], 'opened'],
    ['another notice leads to the start page', [{ type: 'explained', explained }, { type: 'anotherWanted' }], ['start'], 'forward'],
    ['a refusal leads to the start page', [{ type: 'explained', explained }, { type: 'refused', trouble: 'binary' }], ['start'], 'opened'],
    ['a new message replaces everything above', [open('settings'), { type: 'explained', explained }], ['explanation'], 'result'],
  ])('%s', (_name, events, expected, arrival) => {
    const session = after(...events);
    expect(pages(session)).toEqual(expected);
    expect(session.arrival).toBe(arrival);
  });

  test('back at a root changes nothing', () => {
    const session = openSession(settings);
    expect(nextSession(session, { type: 'backPressed' })).toBe(session);
  });

  test('what the user left keeps its scroll position and the control that was pressed', () => {
    const session = after({ type: 'explained', explained }, open('details', 320, 'details'), { type: 'backPressed' });
    expect(currentVisit(session)).toEqual({ page: 'explanation', scroll: 320, pressed: 'details' });
  });

  test('reading ends with an explanation, a refusal, or a stop', () => {
    expect(after({ type: 'readingStarted' }).reading).toBe(true);
    expect(after({ type: 'readingStarted' }, { type: 'readingStopped' }).reading).toBe(false);
    expect(after({ type: 'readingStarted' }, { type: 'explained', explained }).reading).toBe(false);
    expect(after({ type: 'readingStarted' }, { type: 'refused', trouble: 'too-big' })).toMatchObject({ reading: false, trouble: 'too-big', explained: null });
  });

  test('a trouble is forgotten as soon as something else happens', () => {
    expect(after({ type: 'refused', trouble: 'empty' }, { type: 'readingStarted' }).trouble).toBeNull();
    expect(after({ type: 'refused', trouble: 'empty' }, open('settings')).trouble).toBeNull();
  });

  test('toggling twice is toggling never, and a new message starts folded afresh', () => {
    const once = after({ type: 'toggled', part: 'group-1' });
    expect(once.toggled).toEqual(['group-1']);
    expect(nextSession(once, { type: 'toggled', part: 'group-1' }).toggled).toEqual([]);
    expect(nextSession(once, { type: 'explained', explained }).toggled).toEqual([]);
  });

  test('settings change one by one, and do not turn the page', () => {
    const session = after({ type: 'settingsChanged', change: { managesDomain: true } });
    expect(session.settings).toEqual({ ...settings, managesDomain: true });
    expect(session.turn).toBe(0);
  });
});
