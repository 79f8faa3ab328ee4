import { confirmed } from '../../../../src/core/diagnostics/second-opinion';
import type { Judgement } from '../../../../src/core/diagnostics/verdict';
import { failed, inconclusive, manual, passed, warning } from '../../../../src/core/diagnostics/verdict';

const accused = failed('absent', { values: { domain: 'nordlog.example' }, found: ['MX 10 a.example'], expected: ['MX 1 b.example'] });
const contested = inconclusive('disagreeing', { values: { domain: 'nordlog.example' } });

/** What comes of a judgement among these opinions, and how many of them were asked for. */
async function weigh(judgement: Judgement, opinions: readonly Judgement[]): Promise<{ readonly result: Judgement; readonly heard: number }> {
  let heard = 0;
  const result = await confirmed(judgement, opinions.map((opinion) => async () => {
    heard += 1;
    return Promise.resolve(opinion);
  }));
  return { result, heard };
}

test.each([passed('good'), manual('by-hand'), inconclusive('timeout')])('$outcome accuses nobody: no second opinion', async (judgement) => {
  expect(await weigh(judgement, [accused, accused])).toEqual({ result: judgement, heard: 0 });
});

test.each([accused, warning('absent'), inconclusive('repair-first')])('$outcome with one resolver stands alone', async (judgement) => {
  expect(await weigh(judgement, [])).toEqual({ result: judgement, heard: 0 });
});

const same = failed('absent', { found: ['MX 20 elsewhere.example'] });
const silent = inconclusive('timeout');
const other = passed('good');

test.each<[string, readonly Judgement[], Judgement, number]>([
  ['two, the other agrees, from other records', [same], accused, 1],
  ['two, the other is silent', [silent], accused, 1],
  ['two, the other knows nothing of what it rests on', [inconclusive('depends')], accused, 1],
  ['two, the other passes it', [other], contested, 1],
  ['two, the other finds another fault', [failed('denied')], contested, 1],
  ['two, the other only warns', [warning('absent')], contested, 1],
  ['two, the other could judge and says that nobody can', [inconclusive('unavailable')], contested, 1],
  ['three, the second agrees: more than half', [same, other], accused, 1],
  ['three, one of them contradicts', [other, same], accused, 2],
  ['three, two contradict', [other, other], contested, 2],
  ['three, one contradicts and one is silent', [other, silent], contested, 2],
  ['three, one is silent and one agrees', [silent, same], accused, 2],
  ['four, two agree', [same, same, other], accused, 2],
  ['four, half contradict', [same, other, other], contested, 3],
  ['four, half contradict at once', [other, other, same], contested, 2],
])('%s', async (_row, opinions, result, heard) => {
  expect(await weigh(accused, opinions)).toEqual({ result, heard });
});
