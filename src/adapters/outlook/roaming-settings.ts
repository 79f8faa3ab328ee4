import type { RoamingSettings, Settings } from '../../app/ports';
import { officeCall, read } from './office-call';
import { method, type OfficeObjects } from './office-objects';

/** The one key under which the settings are kept in the mailbox. */
export const ROAMING_KEY = 'bounce-doctor.settings';

/**
 * Settings that go with the mailbox (`Office.context.roamingSettings`, Mailbox 1.1, 32 KB).
 * @param settingsFrom makes settings of what was kept
 */
export function roamingSettings(objects: OfficeObjects, settingsFrom: (kept: unknown) => Settings): RoamingSettings {
  const kept = (): unknown => read(read(objects.office, 'context'), 'roamingSettings');
  return {
    load() {
      try {
        const value = method(kept(), 'get')?.(ROAMING_KEY);
        return typeof value === 'object' && value !== null ? settingsFrom(value) : null;
      } catch {
        return null;
      }
    },
    async save(settings) {
      const set = method(kept(), 'set');
      const save = method(kept(), 'saveAsync');
      if (set === null || save === null) return false;
      const result = await officeCall((callback) => {
        set(ROAMING_KEY, { ...settings });
        save(callback);
      }, new AbortController().signal, () => true);
      return result.done;
    },
  };
}
