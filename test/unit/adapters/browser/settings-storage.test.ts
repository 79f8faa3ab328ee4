import { SETTINGS_KEY, settingsInStorage } from '../../../../src/adapters/browser/settings-storage';
import type { Settings } from '../../../../src/app/ports';
import { DEFAULT_SETTINGS, settingsFrom } from '../../../../src/app/settings';

const defaults: Settings = DEFAULT_SETTINGS;
const chosen: Settings = { ...DEFAULT_SETTINGS, liveChecks: 'always', dnsService: 'google', language: 'fr', requestLanguage: 'en', helpDeskAddress: 'help@atelier-martin.example', managesDomain: true };

/** As much of a Storage as the store uses. */
function storageWith(stored: string | null): Storage {
  let kept = stored;
  return {
    getItem: (key: string) => (key === SETTINGS_KEY ? kept : null),
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  } as unknown as Storage;
}

const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};

describe('settings in storage', () => {
  test('what was saved comes back', () => {
    const storage = storageWith(null);
    const store = settingsInStorage(() => storage, settingsFrom);
    expect(store.save(chosen)).toBe(true);
    expect(store.load()).toEqual(chosen);
  });

  test.each<[string, string | null, Settings]>([
    ['nothing stored', null, defaults],
    ['no JSON', '{"language":', defaults],
    ['no object', '"fr"', defaults],
    ['null', 'null', defaults],
    ['an unknown language', '{"language":"tlh","managesDomain":true}', { ...defaults, managesDomain: true }],
    ['fields of another type', '{"helpDeskAddress":7,"managesDomain":"yes","requestLanguage":"fr"}', { ...defaults, requestLanguage: 'fr' }],
    ['an address that no mail server takes', JSON.stringify({ helpDeskAddress: 'a'.repeat(300) }), defaults],
  ])('damaged storage falls back field by field: %s', (_name, stored, expected) => {
    expect(settingsInStorage(() => storageWith(stored), settingsFrom).load()).toEqual(expected);
  });

  test('storage that the host blocks gives defaults, and says that nothing was kept', () => {
    const store = settingsInStorage(blocked, settingsFrom);
    expect(store.load()).toEqual(defaults);
    expect(store.save(chosen)).toBe(false);
  });
});
