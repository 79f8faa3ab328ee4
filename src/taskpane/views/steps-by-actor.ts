import type { CauseGroup, Step } from '../../core/explanation/explanation';
import type { Actor } from '../../core/knowledge/types';

/** Steps of all groups that somebody takes, each once, gathered by who does them; the order of the groups is kept. */
export function stepsByActor(groups: readonly Pick<CauseGroup, 'steps'>[]): readonly { readonly actor: Actor; readonly steps: readonly Step[] }[] {
  const byActor = new Map<Actor, Map<string, Step>>();
  for (const group of groups) {
    for (const step of group.steps) {
      if (step.actor === 'nobody') continue;
      const steps = byActor.get(step.actor) ?? new Map<string, Step>();
      byActor.set(step.actor, steps);
      if (!steps.has(step.message.key)) steps.set(step.message.key, step);
    }
  }
  return [...byActor].map(([actor, steps]) => ({ actor, steps: [...steps.values()] }));
}

/**
 * Steps that the reader or the reader's administrator takes; those of the other side stand in the note, and in the details.
 * Where nobody has to act, what the code itself says of waiting and sending again.
 */
export function stepsInCard({ turn, outcome, steps }: CauseGroup): readonly Step[] {
  if (turn === 'you' || turn === 'yourAdministrator') return steps.filter(({ actor }) => actor === turn);
  return turn === 'nobody' && outcome === 'failed' ? steps.filter(({ actor, step }) => (actor === 'nobody' || actor === 'you') && step === 'own') : [];
}
