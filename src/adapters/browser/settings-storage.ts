import type { Settings, SettingsStore } from '../../app/ports';
import { jsonInStorage } from './json-storage';

/** The one key under which the settings are stored. */
export const SETTINGS_KEY = 'bounce-doctor.settings';

/**
 * Settings in the local storage of the browser.
 * @param storage gives `localStorage`; reading that property throws where the host blocks storage, hence a function.
 * @param settingsFrom makes settings of what was stored; null gives the defaults
 * @returns a store that falls back to defaults on damaged or refused storage
 */
export function settingsInStorage(storage: () => Storage, settingsFrom: (value: unknown) => Settings): SettingsStore {
  const { load, save } = jsonInStorage(storage, SETTINGS_KEY);
  return { load: () => settingsFrom(load()), save };
}
