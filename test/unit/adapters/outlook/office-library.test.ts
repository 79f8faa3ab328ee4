/** @jest-environment jsdom */
import { hostInfoOf, OFFICE_LIBRARY, startOffice } from '../../../../src/adapters/outlook/office-library';

describe('hostInfoOf', () => {
  it.each<[string, { search?: string; name?: string }, { language: string | null } | null]>([
    ['a page opened by nobody', {}, null],
    ['our own parameters', { search: '?lang=fr&theme=dark' }, null],
    ['the query of Outlook on the web', { search: '?_host_Info=Outlook$Web$16.01$fr-FR$8c3a$$$0' }, { language: 'fr-FR' }],
    ['the query of classic Outlook, with bars', { search: '?_host_Info=Outlook|Win32|16.01|en-US|8c3a|||' }, { language: 'en-US' }],
    ['window.name as JSON', { name: '{"hostInfo":"Outlook$Web$16.01$de-DE$x$$$0"}' }, { language: 'de-DE' }],
    ['another host', { search: '?_host_Info=Excel$Web$16.01$en-US$x$$$0' }, null],
    ['a window.name of somebody else', { name: '{"hostInfo":5}' }, null],
    ['a window.name cut short', { name: '{"hostInfo":"Outl' }, null],
    ['no language', { search: '?_host_Info=Outlook$Web' }, { language: null }],
    ['a language that is none', { search: '?_host_Info=Outlook$Web$16.01$<b>$x' }, { language: null }],
  ])('%s', (_row, { search = '', name = '' }, expected) => {
    expect(hostInfoOf({ search, name })).toEqual(expected);
  });
});

describe('startOffice', () => {
  const scriptOf = (): HTMLScriptElement => {
    const script = document.head.querySelector<HTMLScriptElement>(`script[src="${OFFICE_LIBRARY}"]`);
    if (script === null) throw new Error('no script was added');
    return script;
  };

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    document.head.replaceChildren();
    Reflect.deleteProperty(globalThis, 'Office');
  });

  const withOffice = (onReady: (callback: () => void) => Promise<void>): void => {
    Object.assign(globalThis, { Office: { onReady } });
  };

  it('is ready once the library says so', async () => {
    const start = startOffice(document, () => undefined);
    withOffice((callback) => { callback(); return Promise.resolve(); });
    scriptOf().onload?.(new Event('load'));
    await expect(start).resolves.toBe('ready');
  });

  it.each<[string, (script: HTMLScriptElement) => void]>([
    ['a proxy blocks the library', (script) => script.onerror?.(new Event('error'))],
    ['the library came without Office', (script) => script.onload?.(new Event('load'))],
    ['onReady throws', (script) => { withOffice(() => { throw new Error('no host'); }); script.onload?.(new Event('load')); }],
    ['onReady rejects', (script) => { withOffice(() => Promise.reject(new Error('no host'))); script.onload?.(new Event('load')); }],
    ['onReady never comes', (script) => { withOffice(() => new Promise(() => undefined)); script.onload?.(new Event('load')); jest.advanceTimersByTime(8_000); }],
    ['nothing ever comes', () => { jest.advanceTimersByTime(8_000); }],
  ])('goes on without Outlook when %s', async (_row, happen) => {
    const start = startOffice(document, () => undefined);
    happen(scriptOf());
    await expect(start).resolves.toBe('late');
  });
});
