import { reasons } from '../../../../src/core/knowledge/index';
import type { Actor, ReasonFacts, ReasonId } from '../../../../src/core/knowledge/types';

const all: [ReasonId, ReasonFacts][] = Object.entries(reasons).map(([id, facts]) => [id as ReasonId, facts]);

describe('reasons', () => {
  it('are 34, each under its own id', () => {
    expect(all).toHaveLength(34);
    for (const [id, facts] of all) expect(facts.id).toBe(id);
  });

  it.each(all)('%s: whoever has the turn finds a step', (_id, { turn, steps }) => {
    expect(steps.map(({ actor }): Actor => actor)).toContain(turn);
  });

  it.each(all.filter(([, { persistence }]) => persistence !== 'none'))('%s: an administrator finds a step (experience §1.10)', (_id, { steps }) => {
    expect(steps.some(({ actor }) => actor === 'yourAdministrator' || actor === 'recipientAdministrator')).toBe(true);
  });

  it.each(all)('%s: no step twice, and nothing that failed for good is said to pass by itself', (_id, { steps, persistence, retryHelps }) => {
    expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
    if (persistence === 'hard' || persistence === 'none') expect(retryHelps).toBe(false);
  });

  it.each<[ReasonId, Actor]>([
    ['userunknown', 'you'], ['mailboxfull', 'recipient'], ['authfailure', 'yourAdministrator'], ['spamdetected', 'you'],
    ['speeding', 'nobody'], ['policyviolation', 'recipientAdministrator'], ['undefined', 'helpDesk'], ['onhold', 'nobody'],
  ])('%s: the turn is %s', (id, turn) => {
    expect(reasons[id].turn).toBe(turn);
  });
});
