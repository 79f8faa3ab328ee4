import { currentVisit, isSubPage, nextSession, openSession } from '../../../src/app/session';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import type { Explained, Session, SessionEvent } from '../../../src/app/session';
import type { Settings } from '../../../src/app/ports';
import { mailboxFull } from '../taskpane/explanations';

const settings: Settings = DEFAULT_SETTINGS;
const explained: Explained = { explanation: mailboxFull, name: 'notice.eml', way: 'drop', leftAside: 0, tried: [], mail: new Uint8Array() };
const after = (...events: readonly SessionEvent[]): Session => events.reduce(nextSession, openSession(settings));
const pages = (session: Session): readonly string[] => session.stacks.message.map(({ page }) => page);
const open = (page: 'details' | 'request' | 'settings' | 'sent' | 'ways', scroll = 0, pressed: string | null = page): SessionEvent =>
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
    ['the word of the area leads to its first page', [{ type: 'explained', explained }, open('details'), { type: 'areaPressed', area: 'message', scroll: 0 }], ['start'], 'opened'],
    ['another notice leads to the start page', [{ type: 'explained', explained }, { type: 'anotherWanted' }], ['start'], 'forward'],
    ['a refusal leads to the start page', [{ type: 'explained', explained }, { type: 'refused', trouble: 'binary' }], ['start'], 'result'],
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

describe('the open message', () => {
  const opened: Explained = { ...explained, way: 'open', name: null };
  const another: Explained = { ...opened };
  const bounce = (of: Explained): SessionEvent => ({ type: 'openMessageRead', openMessage: { found: 'bounce', explained: of } });
  const other: SessionEvent = { type: 'openMessageRead', openMessage: { found: 'other', mode: 'read' } };
  const nothing: SessionEvent = { type: 'openMessageRead', openMessage: { found: 'nothing' } };
  const notice = (of: Explained, id: string) => ({ id, name: 'Undeliverable', size: 0, explained: of });
  const attached: SessionEvent = { type: 'openMessageRead', openMessage: { found: 'attached', notices: [notice(opened, 'a'), notice(another, 'b')] } };

  test.each<[string, readonly SessionEvent[], readonly string[], Explained | null]>([
    ['a notice is explained at once', [bounce(opened)], ['explanation'], opened],
    ['the pane follows to another notice', [bounce(opened), bounce(another)], ['explanation'], another],
    ['the pane follows to a message that is none', [bounce(opened), other], ['start'], null],
    ['the pane follows to nothing', [bounce(opened), nothing], ['start'], null],
    ['the pane follows from the details', [bounce(opened), open('details'), bounce(another)], ['explanation'], another],
    ['what was handed over stays', [{ type: 'explained', explained }, bounce(opened)], ['explanation'], explained],
    ['what is being handed over wins', [{ type: 'readingStarted' }, bounce(opened)], ['start'], null],
    ['a request being written stays', [bounce(opened), open('request'), bounce(another)], ['explanation', 'request'], opened],
    ['and gives way on the way back', [bounce(opened), open('request'), bounce(another), { type: 'backPressed' }], ['explanation'], another],
    ['settings stay', [open('settings'), bounce(opened)], ['start', 'settings'], null],
    ['several attached notices are chosen from', [attached], ['start'], null],
    ['the chosen one is explained', [attached, { type: 'noticeChosen', explained: another }], ['explanation'], another],
    ['the chosen one survives a look at the settings', [attached, { type: 'noticeChosen', explained: another }, open('settings'), { type: 'backPressed' }], ['explanation'], another],
    ['the user may go back to choosing', [attached, { type: 'noticeChosen', explained: another }, { type: 'anotherWanted' }], ['start'], null],
    ['the user may leave what was handed over for it', [{ type: 'explained', explained }, bounce(opened), { type: 'noticeChosen', explained: opened }], ['explanation'], opened],
  ])('%s', (_name, events, expected, shown) => {
    const session = after(...events);
    expect(pages(session)).toEqual(expected);
    expect(session.explained).toBe(shown);
  });

  test.each<[string, readonly SessionEvent[], Session['arrival']]>([
    ['a message that is opened leaves the focus where it is', [bounce(opened)], 'opened'],
    ['so does the next one', [bounce(opened), open('details'), bounce(another)], 'opened'],
    ['so does one that is no notice', [bounce(opened), other], 'opened'],
    ['a notice that the user chose takes it', [attached, { type: 'noticeChosen', explained: another }], 'result'],
    ['so does the one that Back leads to', [bounce(opened), open('request'), bounce(another), { type: 'backPressed' }], 'result'],
  ])('%s', (_name, events, arrival) => {
    expect(after(...events).arrival).toBe(arrival);
  });

  test('while another message is being read, nothing is known of the open one', () => {
    expect(after(bounce(opened), { type: 'openMessageChanged' }).openMessage).toEqual({ found: 'unknown' });
  });

  test('a mail program that answers brings its settings; one that keeps none leaves those of the browser', () => {
    const client = { program: 'outlook-web', server: 'exchange-online', mailboxSet: '1.15', version: null, language: 'fr-FR', listDrag: 'office' } as const;
    const kept: Settings = { ...settings, language: 'fr' };
    expect(after({ type: 'mailReady', client, settings: kept })).toMatchObject({ mailState: 'ready', client, settings: kept });
    expect(after({ type: 'mailReady', client, settings: null }).settings).toBe(settings);
    expect(after({ type: 'mailLate' }).mailState).toBe('late');
  });
});
