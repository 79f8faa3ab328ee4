import { services } from '../knowledge/index';
import type { ReasonId } from '../knowledge/types';
import { codesOf, standardRow } from './classification/code-index';

/** What one party means by a code. */
export interface Meaning {
  /** Name of the service or product; null for the registry of IANA. */
  readonly service: string | null;
  /** Its scope in the tables, "standard" for the registry. */
  readonly scope: string;
  /** Without repeats, in the order of the table. More than one where only words tell them apart. */
  readonly reasons: readonly ReasonId[];
}

/**
 * What an enhanced status code means, by who writes it: the registry first, then every service and product that has rows
 * for this very code. Rows that only wrap another server's answer mean nothing of their own.
 *
 * @param code "5.1.10"
 * @returns one entry per party that knows the code; spans of codes are left aside
 */
export function meaningsOf(code: string): readonly Meaning[] {
  const registered = standardRow(code);
  const meanings: Meaning[] = registered === undefined ? [] : [{ service: null, scope: 'standard', reasons: [registered.reason] }];
  for (const service of services) {
    const rows = codesOf(service).byCode.get(code) ?? [];
    const reasons = [...new Set(rows.map(({ reason }) => reason))].filter((reason) => reason !== 'undefined');
    if (reasons.length > 0) meanings.push({ service: service.name, scope: service.scope, reasons });
  }
  return meanings;
}

/** Whether who wrote the code decides what it means: two parties have no reason in common. */
export function isContested(meanings: readonly Meaning[]): boolean {
  return meanings.some((one) => meanings.some((other) => !one.reasons.some((reason) => other.reasons.includes(reason))));
}

/** One thing that a code means elsewhere, and who means it. */
export interface Alternative {
  readonly reason: ReasonId;
  /** Names of services and products, in the order of the tables. */
  readonly services: readonly string[];
  /** Whether the registry means it. */
  readonly isStandard: boolean;
}

/** More than these would be read by nobody. */
const mostAlternatives = 6;

/**
 * What a code means elsewhere, by reason, for a notice that does not tell who refused.
 * @returns empty where all who know the code mean the same
 */
export function alternativesOf(code: string): readonly Alternative[] {
  const meanings = meaningsOf(code);
  if (!isContested(meanings)) return [];
  const byReason = new Map<ReasonId, { services: string[]; isStandard: boolean }>();
  for (const { service, reasons } of meanings) {
    for (const reason of reasons) {
      const found = byReason.get(reason) ?? { services: [], isStandard: false };
      if (service === null) found.isStandard = true;
      else found.services.push(service);
      byReason.set(reason, found);
    }
  }
  return [...byReason].slice(0, mostAlternatives).map(([reason, found]) => ({ reason, ...found }));
}

/** A code as one number: "5.7.10" → 5007010. */
const numberOf = (code: string): number => code.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);

/** Every code that at least two parties know and of which two mean nothing in common, in the order of its numbers. */
export function contestedCodes(): readonly string[] {
  const codes = new Set(services.flatMap(({ rows }) => rows.flatMap(({ code, range }) => (code === undefined || range !== undefined ? [] : [code]))));
  return [...codes].filter((code) => isContested(meaningsOf(code))).sort((one, other) => numberOf(one) - numberOf(other));
}
