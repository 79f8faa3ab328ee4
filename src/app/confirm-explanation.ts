/** Use case: a live look at what an explanation asserts, and what the explanation says once it was contradicted (pictures 02, 04). */
import type { Assertion } from '../core/diagnostics/confirmation/claim';
import { refutedBy } from '../core/diagnostics/confirmation/confirmation';
import type { Confirmation } from '../core/diagnostics/confirmation/confirmation';
import { confirm } from '../core/diagnostics/confirmation/confirm';
import { canBeConfirmed } from '../core/diagnostics/confirmation/plan';
import { profiles } from '../core/diagnostics/profiles/index';
import type { Profile } from '../core/diagnostics/profiles/profile';
import { throttled } from '../core/diagnostics/throttle';
import type { CauseGroup, Explanation } from '../core/explanation/explanation';
import { MOST_AT_A_TIME, within } from './diagnose-account';
import { claimOf } from './plan-look';
import type { ServicesOfRun } from './ports';

/** One subject that takes longer is not told. */
const SUBJECT_LIMIT_MS = 12_000;

/** What each group of an explanation was found to be; null for a group that no look could tell of. */
export type LiveLook = readonly (Confirmation | null)[];

/**
 * Looks at every group of an explanation. Never rejects.
 * @param ownProfiles offers of the organisation, whose servers a record may allow as well
 */
export async function lookAtExplanation(explanation: Explanation, { ports }: ServicesOfRun, ownProfiles: readonly Profile[] = []): Promise<LiveLook> {
  const limited = throttled(ports, MOST_AT_A_TIME);
  return Promise.all(explanation.groups.map(async (group) => {
    const claim = group.outcome === 'delivered' ? null : claimOf(explanation, group);
    if (claim === null || !canBeConfirmed(claim)) return null;
    return confirm({ claim, ports: limited, profiles: [...ownProfiles, ...profiles], limit: (work) => within(SUBJECT_LIMIT_MS, work), now: Date.now });
  }));
}

/** The same group once its cause turned out not to be there any more: what was refused then may pass now. */
function withoutCause(group: CauseGroup, asserts: Assertion, { findings }: Confirmation): CauseGroup {
  const values = findings.find(({ subject }) => subject === refutedBy[asserts])?.values ?? {};
  const told = (part: string) => ({ key: `live.refuted.${asserts}.${part}`, values });
  return { ...group, title: told('title'), what: told('what'), card: { key: 'live.refuted.card' }, history: null, fine: null, turn: 'you', steps: [], note: null };
}

/** The same group with the very record to publish in the text that is passed on (picture 04). */
function withRecord(group: CauseGroup, { findings }: Confirmation): CauseGroup {
  const finding = findings.find(({ subject, expected }) => subject === 'sender-spf' && expected.length > 0);
  const record = finding?.expected[0];
  if (group.note === null || finding === undefined || record === undefined) return group;
  const values = { ...group.note.body.values, ip: finding.values['ip'] ?? '', record: { kind: 'quote', text: record } as const };
  return { ...group, note: { ...group.note, subject: { key: 'live.note.subject', values }, body: { key: 'live.note.body', values } } };
}

function groupAfter(group: CauseGroup, confirmation: Confirmation | null | undefined): CauseGroup {
  switch (confirmation?.outcome) {
    case 'refuted':
      return confirmation.asserts === null ? group : withoutCause(group, confirmation.asserts, confirmation);
    case 'confirmed':
      return withRecord(group, confirmation);
    default:
      return group;
  }
}

/**
 * The explanation after a live look: a refuted cause changes its words, a confirmed one may complete the text to pass on, all else
 * stays as it was read.
 * @param look as `lookAtExplanation` gave it for this explanation
 * @returns the same object where nothing changes
 */
export function afterLook(explanation: Explanation, look: LiveLook): Explanation {
  const groups = explanation.groups.map((group, index) => groupAfter(group, look[index]));
  if (groups.every((group, index) => group === explanation.groups[index])) return explanation;
  const [only] = groups;
  return groups.length === 1 && only !== undefined ? { ...explanation, groups, title: only.title, what: only.what } : { ...explanation, groups };
}

/** Both, as the pane loads them. */
export interface LookTools {
  readonly lookAtExplanation: typeof lookAtExplanation;
  readonly afterLook: typeof afterLook;
}
