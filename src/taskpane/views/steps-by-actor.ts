import type { CauseGroup, Step } from '../../core/explanation/explanation';
import type { Actor } from '../../core/knowledge/types';

/** Steps of all groups that somebody takes, each once, gathered by who does them; the order of the groups is kept. */
export function stepsByActor(groups: readonly CauseGroup[]): readonly { readonly actor: Actor; readonly steps: readonly Step[] }[] {
  const byActor = new Map<Actor, Map<string, Step>>();
  for (const group of groups) {
    for (const step of group.steps) {
      if (step.actor === 'nobody') continue;
      const steps = byActor.get(step.actor) ?? new Map<string, Step>();
      byActor.set(step.actor, steps);
      if (!steps.has(step.step)) steps.set(step.step, step);
    }
  }
  return [...byActor].map(([actor, steps]) => ({ actor, steps: [...steps.values()] }));
}
