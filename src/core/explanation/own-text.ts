import { services } from '../knowledge/index';
import type { Actor } from '../knowledge/types';
import type { Message } from '../messages';
import { tellingRow } from './classification/code-index';
import type { CauseGroup, Step, Witness } from './explanation';
import { ownTexts } from './own-texts';

/** Block lists refuse nothing themselves: their words name them wherever they stand. */
const lists: ReadonlySet<string> = new Set(services.filter(({ nature }) => nature === 'list').map(({ scope }) => scope));

/** The row in whose words a witness is told: its own, and of some general phrases another's. */
function toldBy({ row, kind }: Witness): string | null {
  return kind !== 'phrase' || lists.has(row.slice(0, row.indexOf('/'))) ? row : tellingRow(row);
}

/** The row that decided for all recipients of a group; null: several did, none of the tables, or one of a service that nothing shows to have answered. */
function rowOf({ recipients }: CauseGroup): string | null {
  const decidedBy = recipients[0]?.classification.decidedBy ?? null;
  const row = decidedBy === null ? null : toldBy(decidedBy);
  return row !== null && recipients.every(({ classification }) => classification.decidedBy?.row === decidedBy?.row && !classification.shared) ? row : null;
}

/** Key of the texts of a row: dots part the keys of a catalog, so they are written otherwise. */
export function keyOfRow(row: string): string {
  const slash = row.indexOf('/');
  const part = (text: string): string => text.replaceAll('.', '_');
  return `codes.${part(row.slice(0, slash))}.${part(row.slice(slash + 1))}`;
}

/** The row's own steps, and for everybody else those of the reason; whoever's turn it is first. `values` fill the texts. */
export function ownStepsOf(row: string, general: readonly Step[], turn: Actor, values: Message['values']): readonly Step[] {
  const steps = ownTexts[row]?.steps ?? {};
  const key = keyOfRow(row);
  const own = (Object.entries(steps) as readonly (readonly [Actor, number])[]).flatMap(([actor, count]) => Array.from({ length: count }, (_, at): Step => ({
    // The page that the reason's steps would have led to stands at the end.
    actor, step: 'own', link: at === count - 1 ? general.find((step) => step.actor === actor && step.link !== null)?.link ?? null : null, message: { key: `${key}.steps.${actor}.${at + 1}`, ...values === undefined ? {} : { values } },
  })));
  const all = [...own, ...general.filter(({ actor }) => steps[actor] === undefined)];
  return [...all.filter(({ actor }) => actor === turn), ...all.filter(({ actor }) => actor !== turn)];
}

/**
 * A group in the words of the very code that decided, where the code says more than its reason (docs/status-codes.md). What the row
 * has no text for stays the reason's; each message names the reason's text to stand in for its own.
 */
export function withOwnText(group: CauseGroup): CauseGroup {
  const row = group.outcome === 'failed' ? rowOf(group) : null;
  const own = row === null ? undefined : ownTexts[row];
  if (row === null || own === undefined) return group;
  const key = keyOfRow(row);
  const told = (part: string, { key: instead, values }: Message): Message => ({ key: `${key}.${part}`, instead, ...values === undefined ? {} : { values } });
  // The card speaks to whoever the row gives the turn; the notice may have shown that it is another's.
  const speaksToTurn = group.turn === group.recipients[0]?.classification.turn;
  return {
    ...group,
    title: own.title === true && /\.title(?:Ours|Elsewhere)?$/.test(group.title.key) ? told('title', group.title) : group.title,
    // A row without a title of its own speaks of the server that its reason names.
    what: own.title !== true && group.what.key.endsWith('Ours') ? group.what : told('what', group.what),
    card: own.card === true && speaksToTurn ? told('card', group.card) : group.card,
    fine: own.fine === true && speaksToTurn && group.fine !== null ? told('fine', group.fine) : group.fine,
    steps: ownStepsOf(row, group.steps, group.turn, group.what.values),
  };
}
