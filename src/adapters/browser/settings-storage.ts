import type { Language, Settings, SettingsStore } from '../../app/ports';

/** The one key under which the settings are stored. */
export const SETTINGS_KEY = 'bounce-doctor.settings';

/** RFC 5321 §4.5.3.1.3: a path is at most 256 octets, angle brackets included. */
const MAX_ADDRESS_LENGTH = 254;

const DEFAULTS: Settings = { language: null, requestLanguage: null, helpDeskAddress: '', managesDomain: false };

const languageOrNull = (value: unknown): Language | null => (value === 'en' || value === 'fr' ? value : null);

const addressOrEmpty = (value: unknown): string =>
  (typeof value === 'string' && value.length <= MAX_ADDRESS_LENGTH ? value : '');

function fromStored(stored: string | null): Settings {
  if (stored === null) return DEFAULTS;
  const value: unknown = JSON.parse(stored);
  if (typeof value !== 'object' || value === null) return DEFAULTS;
  const fields = value as Partial<Record<keyof Settings, unknown>>;
  return {
    language: languageOrNull(fields.language),
    requestLanguage: languageOrNull(fields.requestLanguage),
    helpDeskAddress: addressOrEmpty(fields.helpDeskAddress),
    managesDomain: fields.managesDomain === true,
  };
}

/**
 * Settings in the local storage of the browser.
 * @param storage gives `localStorage`; reading that property throws where the host blocks storage, hence a function.
 * @returns a store that falls back to defaults on damaged or refused storage, field by field.
 */
export function settingsInStorage(storage: () => Storage): SettingsStore {
  return {
    load() {
      try {
        return fromStored(storage().getItem(SETTINGS_KEY));
      } catch {
        return DEFAULTS;
      }
    },
    save(settings) {
      try {
        storage().setItem(SETTINGS_KEY, JSON.stringify(settings));
        return true;
      } catch {
        return false;
      }
    },
  };
}
