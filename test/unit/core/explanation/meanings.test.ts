/** One code, several meanings: who refused decides, and a notice that does not tell names them all. */
import { alternativesOf, contestedCodes, isContested, meaningsOf } from '../../../../src/core/explanation/meanings';
import { services } from '../../../../src/core/knowledge/index';
import type { CodeRow, ReasonId, ServiceFacts } from '../../../../src/core/knowledge/types';
import { ianaCodes } from '../../../../src/core/knowledge/index';
import { classificationOf, hostOf } from '../../../../tools/knowledge/probe';

/** The reasons that answers with this code and the row's words have where the row's service refused, one for each of its words. */
function reasonsOf(service: ServiceFacts, row: CodeRow, code: string): ReasonId[] {
  const product = service.nature === 'product' ? { product: service.scope } : {};
  const reply = row.replies?.[0] ?? `${code.charAt(0)}50`;
  return (row.match ?? ['']).map((text) => classificationOf({ reply, status: code, text: text.replaceAll(' … ', ' x '), host: hostOf(service.scope), ...product }).reason);
}

interface Side { readonly who: string; readonly reason: ReasonId; readonly found: readonly ReasonId[] }

function sidesOf(code: string): Side[] {
  const own = services.flatMap((service) => service.rows.filter((row) => row.code === code && row.range === undefined && row.reason !== 'undefined').map((row): Side => ({
    who: `${service.scope}/${row.id}`, reason: row.reason, found: reasonsOf(service, row, code),
  })));
  return own;
}

/** Every two rows of different services that mean different things by one code. */
const pairs = contestedCodes().flatMap((code) => {
  const sides = sidesOf(code);
  return sides.flatMap((one, at) => sides.slice(at + 1)
    .filter((other) => other.reason !== one.reason && other.who.split('/')[0] !== one.who.split('/')[0])
    .map((other): [string, string, string, Side, Side] => [code, one.who, other.who, one, other]));
});

describe('contested codes', () => {
  it('hold those that services are known to use otherwise', () => {
    expect(contestedCodes()).toEqual(expect.arrayContaining(['5.1.0', '5.1.10', '5.2.0', '5.4.1', '5.7.1', '5.7.12', '5.7.27', '5.7.29', '5.7.30']));
    expect(contestedCodes()).not.toContain('5.7.26');
  });

  it('there are pairs of rows to hold apart', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(40);
  });

  it.each(pairs)('%s: %s and %s are told apart by who refused', (_code, _one, _other, one, other) => {
    expect(one.found).toContain(one.reason);
    expect(other.found).toContain(other.reason);
  });

  it.each(contestedCodes().filter((code) => ianaCodes.some((row) => row.code === code)))('%s from a service without rows for it keeps its registered meaning', (code) => {
    const registered = ianaCodes.find((row) => row.code === code);
    expect(classificationOf({ reply: null, status: code, text: '', host: 'mx1.mailinblack.com' }).reason).toBe(registered?.reason);
  });

  it('parties that share a reason are not at odds', () => {
    expect(isContested([{ service: null, scope: 'standard', reasons: ['rejected'] }, { service: 'A', scope: 'a', reasons: ['blocked', 'rejected'] }])).toBe(false);
    expect(isContested([{ service: 'A', scope: 'a', reasons: ['blocked'] }, { service: 'B', scope: 'b', reasons: ['rejected'] }])).toBe(true);
    expect(isContested([])).toBe(false);
  });
});

describe('alternatives', () => {
  it('5.1.10: null MX in the registry, an unknown address at Microsoft', () => {
    expect(meaningsOf('5.1.10').map(({ scope, reasons }) => `${scope} ${reasons.join(' ')}`)).toEqual(['standard notaccept', 'exchange-online userunknown']);
    expect(alternativesOf('5.1.10')).toEqual([
      { reason: 'notaccept', services: [], isStandard: true },
      { reason: 'userunknown', services: ['Exchange Online'], isStandard: false },
    ]);
  });

  it('a code that all use alike has none, nor has one that nobody knows', () => {
    expect(alternativesOf('5.7.26')).toEqual([]);
    expect(alternativesOf('5.9.99')).toEqual([]);
  });

  it('stand in the classification where nothing tells who refused, and only there', () => {
    const unknown = classificationOf({ reply: '550', status: '5.1.10', text: '', host: null });
    expect(unknown).toMatchObject({ shared: true, reason: 'undefined', elsewhere: alternativesOf('5.1.10') });
    expect(classificationOf({ reply: '550', status: '5.1.10', text: '', host: hostOf('exchange-online') }).elsewhere).toBeUndefined();
    expect(classificationOf({ reply: '550', status: '5.1.6', text: '', host: 'mx1.mailinblack.com' }).elsewhere).toBeUndefined();
    expect(classificationOf({ reply: '550', status: '5.1.6', text: '', host: null })).toMatchObject({ reason: 'hasmoved', elsewhere: [{ reason: 'userunknown', services: ['Exchange Server'] }] });
    expect(classificationOf({ reply: '550', status: '5.1.1', text: '', host: null }).elsewhere).toBeUndefined();
  });

  it('are at most six', () => {
    expect(alternativesOf('5.7.1')).toHaveLength(6);
  });
});
