import type { Lookup, RecordType } from '../../../../src/core/dns/records';
import type { DiagnosticPorts } from '../../../../src/core/diagnostics/ports';
import { throttled } from '../../../../src/core/diagnostics/throttle';

const nothing: Lookup<RecordType> = { known: true, value: { state: 'no-data', records: [], aliases: [], isAuthentic: false } };

function ports(): { readonly ports: DiagnosticPorts; readonly most: () => number; readonly asked: string[] } {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const resolve = async (name: string): Promise<Lookup<never>> => {
    asked.push(name);
    now += 1;
    most = Math.max(most, now);
    await new Promise((done) => setTimeout(done, 1));
    now -= 1;
    if (name === 'fails.example') throw new Error('a port that breaks its word');
    return nothing as Lookup<never>;
  };
  return { ports: { resolve, registration: null, probe: null, incidents: null, ownConnection: null }, most: () => most, asked };
}

describe('questions under way', () => {
  test('no more than allowed, all of them in the end, in their order', async () => {
    const fake = ports();
    const { resolve } = throttled(fake.ports, 8);
    const names = Array.from({ length: 40 }, (_, index) => `n${index}.example`);
    await Promise.all(names.map((name) => resolve(name, 'A')));
    expect(fake.most()).toBe(8);
    expect(fake.asked).toEqual(names);
  });

  test('one that fails gives its place back', async () => {
    const fake = ports();
    const { resolve } = throttled(fake.ports, 1);
    const results = await Promise.allSettled(['fails.example', 'fails.example', 'good.example'].map((name) => resolve(name, 'MX')));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(fake.most()).toBe(1);
  });

  test('other resolvers count as well', async () => {
    const fake = ports();
    const { resolve, others = [] } = throttled({ ...fake.ports, others: [fake.ports.resolve] }, 3);
    await Promise.all([resolve, ...others].flatMap((ask) => Array.from({ length: 20 }, (_, index) => ask(`n${index}.example`, 'A'))));
    expect(fake.asked).toHaveLength(40);
    expect(fake.most()).toBe(3);
  });

  test('what a run does not ask stays unasked', () => {
    expect(throttled(ports().ports, 8)).toMatchObject({ registration: null, probe: null, incidents: null, ownConnection: null });
  });
});
