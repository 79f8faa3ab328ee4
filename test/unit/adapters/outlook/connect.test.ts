/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

import { settingsFrom } from '../../../../src/app/settings';
import { connectOutlook } from '../../../../src/adapters/outlook/connect';
import { OFFICE_LIBRARY, OFFICE_TIME_LIMIT } from '../../../../src/adapters/outlook/office-library';
import { fakeOffice } from './fake-office';

const scriptOf = (): HTMLScriptElement => {
  const script = document.head.querySelector<HTMLScriptElement>(`script[src="${OFFICE_LIBRARY}"]`);
  if (script === null) throw new Error('no script was added');
  return script;
};

describe('connectOutlook', () => {
  let isReady: () => void = () => undefined;

  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { Office: { ...fakeOffice().office, onReady: (callback: () => void) => { isReady = callback; return Promise.resolve(); } } });
  });
  afterEach(() => {
    jest.useRealTimers();
    document.head.replaceChildren();
    Reflect.deleteProperty(globalThis, 'Office');
  });

  it('gives the client once the library is ready', async () => {
    const connection = connectOutlook(document, settingsFrom, 1_000, () => undefined);
    scriptOf().onload?.(new Event('load'));
    isReady();
    const found = await connection;
    expect(found.state === 'ready' ? found.client.facts.program : found.state).toBe('outlook-web');
  });

  it('is late after the limit, and gives the client once where the library becomes ready after all', async () => {
    const onLate = jest.fn();
    const connection = connectOutlook(document, settingsFrom, 1_000, onLate);
    scriptOf().onload?.(new Event('load'));
    jest.advanceTimersByTime(OFFICE_TIME_LIMIT);
    expect(await connection).toEqual({ state: 'late' });
    expect(onLate).not.toHaveBeenCalled();
    isReady();
    expect(onLate).toHaveBeenCalledTimes(1);
  });

  it('is late at once where the library is blocked', async () => {
    const connection = connectOutlook(document, settingsFrom, 1_000, () => undefined);
    scriptOf().onerror?.(new Event('error'));
    expect(await connection).toEqual({ state: 'late' });
  });

  it('gives the page its history back, which the library takes away', async () => {
    const connection = connectOutlook(document, settingsFrom, 1_000, () => undefined);
    Object.assign(history, { pushState: null, replaceState: null });
    scriptOf().onload?.(new Event('load'));
    isReady();
    await connection;
    expect([typeof history.pushState, typeof history.replaceState]).toEqual(['function', 'function']);
  });
});
