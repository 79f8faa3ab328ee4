import { readKeptRun } from '../core/diagnostics/read-run';
import type { FinishedCheck } from './account-state';
import type { Sent } from './ports';

/** How long a check is shown instead of a new one (experience §2). */
const FRESH_MS = 10 * 60_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/**
 * The last check of this tab, if it is recent.
 * @param value what the tab kept: written by the pane itself, of this version or of another
 * @param now milliseconds since 1970
 * @returns null for anything else
 */
export function keptCheck(value: unknown, now: number): FinishedCheck | null {
  if (!isObject(value) || !Array.isArray(value['sent']) || typeof value['wasStopped'] !== 'boolean') return null;
  const run = readKeptRun(value['run']);
  if (run === null) return null;
  const age = now - Date.parse(run.finishedAt);
  return age >= 0 && age < FRESH_MS ? { run, sent: value['sent'] as readonly Sent[], wasStopped: value['wasStopped'] } : null;
}
