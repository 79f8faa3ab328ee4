import { accountCheckIds } from '../core/diagnostics/account-check-id';
import type { FinishedCheck } from './account-state';

/** How long a check is shown instead of a new one (experience §2). */
const FRESH_MS = 10 * 60_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** True for a verdict of a check that this version knows: an older or newer one of the same tab may have kept others. */
const isVerdict = (value: unknown): boolean =>
  isObject(value) && accountCheckIds.some((id) => id === value['check']) && typeof value['outcome'] === 'string' && typeof value['code'] === 'string'
  && isObject(value['values']) && Array.isArray(value['found']) && Array.isArray(value['expected']);

/**
 * The last check of this tab, if it is recent.
 * @param value what the tab kept: written by the pane itself, so the shape is looked at and the content is not
 * @param now milliseconds since 1970
 * @returns null for anything else
 */
export function keptCheck(value: unknown, now: number): FinishedCheck | null {
  if (!isObject(value) || !isObject(value['run']) || !Array.isArray(value['sent']) || typeof value['wasStopped'] !== 'boolean') return null;
  const { verdicts, finishedAt, subject, profile, facts } = value['run'];
  if (!Array.isArray(verdicts) || !verdicts.every(isVerdict) || !isObject(subject) || !isObject(profile) || !isObject(facts) || typeof subject['domain'] !== 'string') return null;
  const age = now - Date.parse(String(finishedAt));
  return age >= 0 && age < FRESH_MS ? value as unknown as FinishedCheck : null;
}
