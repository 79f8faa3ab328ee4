/** A run read back: from a file, or from what somebody pasted. Everything in it is a stranger's. */
import type { MessageValue } from '../messages';
import { namedKinds } from '../messages';
import { accountCheckIds } from './account-check-id';
import { ovhResultOf } from './ovh-result';
import type { DiagnosticRun } from './runner';
import type { Verdict } from './verdict';
import { outcomes } from './verdict';

const BY = ['chosen', 'server', 'exchanger', 'autodiscover', 'include', 'nothing'] as const;

/** Longer than any record or name that a run holds. */
const LONGEST = 5_000;
const MOST = 200;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.length <= LONGEST ? value : null);

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.slice(0, MOST).filter((one): one is string => textOf(one) !== null) : []);

function messageValue(value: unknown): MessageValue | null {
  if (typeof value === 'number') return value;
  if (!isFields(value)) return textOf(value);
  const kind = namedKinds.find((one) => one === value['kind']);
  const text = textOf(value['text']);
  return kind === undefined || text === null ? null : { kind, text };
}

/** A verdict of a check that this version knows; others are left out. */
function verdictOf(value: unknown): readonly Verdict[] {
  if (!isFields(value)) return [];
  const check = accountCheckIds.find((id) => id === value['check']);
  const outcome = outcomes.find((one) => one === value['outcome']);
  const code = textOf(value['code']);
  if (check === undefined || outcome === undefined || code === null || !/^[a-z0-9-]{1,60}$/.test(code)) return [];
  const values: Record<string, MessageValue> = {};
  for (const [name, one] of isFields(value['values']) ? Object.entries(value['values']).slice(0, MOST) : []) {
    const read = messageValue(one);
    if (read !== null && /^\w{1,40}$/.test(name) && name !== '__proto__') values[name] = read;
  }
  return [{ check, outcome, code, values, found: textsOf(value['found']), expected: textsOf(value['expected']) }];
}

/** A moment as this program writes it. */
const moment = (value: unknown): string | null => {
  const text = textOf(value);
  return text !== null && /^\d{4}-(?:0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text) ? text : null;
};

/** A run that was read back. */
export interface ReadRun {
  readonly run: DiagnosticRun;
  /** Verdicts that this version does not know, or cannot read: they are not in the run. */
  readonly leftOut: number;
}

/**
 * Reads a run in the form that `diagnose --json` prints (docs/json.md).
 * @returns null where it is none. Facts are left out: what was concluded from them is in the verdicts, and nothing reads them again.
 */
export function readRun(value: unknown): ReadRun | null {
  if (!isFields(value) || !Array.isArray(value['verdicts'])) return null;
  const domain = textOf(value['domain']);
  const profile = textOf(value['profile']);
  const startedAt = moment(value['startedAt']);
  const finishedAt = moment(value['finishedAt']);
  if (domain === null || !/^[\w.-]{1,253}$/.test(domain) || profile === null || startedAt === null || finishedAt === null) return null;
  const recognised = isFields(value['recognisedBy']) ? value['recognisedBy'] : {};
  const verdicts = value['verdicts'].slice(0, MOST).flatMap(verdictOf);
  const seen = new Set<string>();
  const ovh = ovhResultOf(value['ovh']);
  const run: DiagnosticRun = {
    startedAt, finishedAt,
    subject: { domain, server: textOf(value['server']), chosenProfile: textOf(value['chosenProfile']), selectors: textsOf(value['selectors']) },
    profile: { id: profile, name: textOf(value['profileName']) ?? profile, by: BY.find((one) => one === recognised['by']) ?? 'nothing', evidence: textOf(recognised['evidence']) },
    verdicts: verdicts.filter(({ check }) => !seen.has(check) && seen.add(check)),
    facts: {},
    ...ovh === null ? {} : { ovh },
  };
  return { run, leftOut: value['verdicts'].length - verdicts.length };
}

/**
 * Reads a run in the form of the program itself, as a tab keeps it.
 * @returns null where it is none, or of another version; facts are taken as they stand
 */
export function readKeptRun(value: unknown): DiagnosticRun | null {
  if (!isFields(value) || !isFields(value['subject']) || !isFields(value['profile']) || !isFields(value['facts'])) return null;
  const { subject, profile, facts } = value;
  const read = readRun({ ...value, ...subject, profile: profile['id'], profileName: profile['name'], recognisedBy: profile });
  return read === null || read.leftOut > 0 ? null : { ...read.run, facts };
}

/** The printed form of a run: one flat object, whose first fields are those that scripts want. */
export function printedRun({ startedAt, finishedAt, subject, profile, verdicts, facts, ovh }: DiagnosticRun): Fields {
  return {
    startedAt, finishedAt, domain: subject.domain, profile: profile.id, profileName: profile.name, recognisedBy: { by: profile.by, evidence: profile.evidence },
    server: subject.server, chosenProfile: subject.chosenProfile, selectors: subject.selectors, verdicts, facts, ...ovh === undefined ? {} : { ovh },
  };
}
