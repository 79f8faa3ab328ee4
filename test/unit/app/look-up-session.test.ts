import { analyseBounce } from '../../../src/app/analyse-bounce';
import { lookUpCode } from '../../../src/app/look-up-code';
import { currentVisit, nextSession, openSession, OTHER_RESULTS } from '../../../src/app/session';
import type { Session, SessionEvent } from '../../../src/app/session';
import { settingsFrom } from '../../../src/app/settings';
import { catalog } from '../../../src/locales/en/index';
import { createTranslator } from '../../../src/locales/translate';

const entry = lookUpCode('5.1.1', createTranslator(catalog, 'en'))?.[0]?.entry;
const after = (session: Session, ...events: readonly SessionEvent[]): Session => events.reduce(nextSession, session);
const opened = (page: 'lookUp' | 'details' | 'explanation'): SessionEvent => ({ type: 'pageOpened', page, scroll: 10, pressed: page });

describe('looking up a code in the pane', () => {
  if (entry === undefined) throw new Error('not found');
  const codeOpened: SessionEvent = { type: 'codeOpened', entry, scroll: 70, pressed: 'code-standard/x.1.3' };
  const start = openSession(settingsFrom({}));

  test('what was typed, and the row, outlive the way to its page and back', () => {
    const session = after(start, opened('lookUp'), { type: 'lookUpTyped', typed: '5.1.1' }, codeOpened);
    expect(currentVisit(session).page).toBe('code');
    expect(session.lookUp).toEqual({ typed: '5.1.1', shown: entry });
    const back = after(session, { type: 'backPressed' });
    expect(currentVisit(back)).toEqual({ page: 'lookUp', scroll: 70, pressed: 'code-standard/x.1.3' });
    expect(back.lookUp.typed).toBe('5.1.1');
    expect(currentVisit(after(back, { type: 'backPressed' })).page).toBe('start');
  });

  test('from the details: Back from a code leads to the results, never deeper than two pages', () => {
    const session = after(start, opened('details'), opened('lookUp'), codeOpened);
    expect(session.stacks.message.map(({ page }) => page)).toEqual(['start', 'lookUp', 'code']);
    expect(currentVisit(after(session, { type: 'backPressed' }))).toMatchObject({ page: 'lookUp', scroll: 70 });
    expect(currentVisit(after(start, opened('details'), opened('lookUp'), { type: 'backPressed' })).page).toBe('details');
  });

  test('the less likely results are folded again for other words', () => {
    const open = after(start, opened('lookUp'), { type: 'lookUpTyped', typed: '5.7' }, { type: 'toggled', part: OTHER_RESULTS });
    expect(open.toggled).toEqual([OTHER_RESULTS]);
    expect(after(open, { type: 'lookUpTyped', typed: '5.7.1' }).toggled).toEqual([]);
  });

  test('another message does not take the page away, though it would be explained on the first one', () => {
    const analysis = analyseBounce(new TextEncoder().encode('From: MAILER-DAEMON@mx.example\nSubject: Undelivered mail\n\n<lea@nordlog.example>: 550 5.1.1 User unknown\n'));
    if (!analysis.readable) throw new Error('not readable');
    const explained = { ...analysis, name: null, way: 'open', leftAside: 0, tried: [] } as const;
    const another: readonly SessionEvent[] = [{ type: 'openMessageChanged' }, { type: 'openMessageRead', openMessage: { found: 'bounce', explained } }];
    expect(currentVisit(after(start, ...another)).page).toBe('explanation');
    expect(currentVisit(after(start, opened('lookUp'), ...another)).page).toBe('lookUp');
    expect(currentVisit(after(start, opened('lookUp'), codeOpened, ...another)).page).toBe('code');
  });
});
