import { publicResolvers } from '../core/diagnostics/public-resolvers';
import type { Language, Settings } from './ports';

/** RFC 5321 §4.5.3.1.3: a path is at most 256 octets, angle brackets included. */
const MAX_ADDRESS_LENGTH = 254;

/** What holds before the user has chosen anything. */
export const DEFAULT_SETTINGS: Settings = { language: null, requestLanguage: null, helpDeskAddress: '', liveChecks: 'ask', dnsService: null, managesDomain: false };

const languageOrNull = (value: unknown): Language | null => (value === 'en' || value === 'fr' ? value : null);

const addressOrEmpty = (value: unknown): string =>
  (typeof value === 'string' && value.length <= MAX_ADDRESS_LENGTH ? value : '');

/**
 * Settings out of whatever was kept: each field that is missing, damaged or foreign comes back as its default.
 * @param value what a store holds, as plain data
 */
export function settingsFrom(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const fields = value as Partial<Record<keyof Settings, unknown>>;
  return {
    language: languageOrNull(fields.language),
    requestLanguage: languageOrNull(fields.requestLanguage),
    helpDeskAddress: addressOrEmpty(fields.helpDeskAddress),
    liveChecks: fields.liveChecks === 'always' || fields.liveChecks === 'never' ? fields.liveChecks : DEFAULT_SETTINGS.liveChecks,
    dnsService: publicResolvers.find(({ id }) => id === fields.dnsService)?.id ?? null,
    managesDomain: fields.managesDomain === true,
  };
}
