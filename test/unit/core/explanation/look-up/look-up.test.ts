import fc from 'fast-check';
import { explainEntry } from '../../../../../src/app/look-up-code';
import { indexedEntries } from '../../../../../src/core/explanation/look-up/entries';
import { lookUp } from '../../../../../src/core/explanation/look-up/look-up';
import { readQuery } from '../../../../../src/core/explanation/look-up/query';
import { namedServices, scopesNamed } from '../../../../../src/core/explanation/look-up/service-names';
import { wordsScores } from '../../../../../src/core/explanation/look-up/words';
import { services } from '../../../../../src/core/knowledge/index';
import { en, fr } from '../../../locales/texts';
import { createTranslator } from '../../../../../src/locales/translate';

const found = (typed: string, only: readonly string[] = []) => lookUp(typed, [], only).map(({ entry }) => entry);
const ids = (typed: string, only: readonly string[] = []) => found(typed, only).map(({ id }) => id);

test('a registered code of class 4 may help later, of class 5 not without a change (RFC 3463 §2)', () => {
  const persistence = (typed: string) => found(typed).find(({ id }) => id === 'standard/x.1.3')?.persistence;
  expect([persistence('4.1.3'), persistence('5.1.3'), persistence('x.1.3')]).toEqual(['soft', 'hard', 'hard']);
});

describe('what was typed', () => {
  test.each([
    ['5.7.520', [{ class: '5', subject: '7', detail: '520' }]],
    ['(#5.7.1)', [{ class: '5', subject: '7', detail: '1' }]],
    ['550-5.7.26 This mail', [{ class: '5', subject: '7', detail: '26' }]],
    ['X.1.1', [{ class: 'x', subject: '1', detail: '1' }]],
    ['5 7 1', [{ class: '5', subject: '7', detail: '1' }]],
    ['5.7.01', [{ class: '5', subject: '7', detail: '1' }]],
    ['4.7.x', [{ class: '4', subject: '7', detail: null }]],
    ['5.7', [{ class: '5', subject: '7', detail: null }]],
    ['from 5.7.1.20', []],
    ['192.5.7.1', []],
    ['6.7.1', []],
  ])('codes in %p', (typed, codes) => {
    expect(readQuery(typed).codes).toEqual(codes);
  });

  test('three numbers in a long text are no code, a dotted one is', () => {
    expect(readQuery('the server waited 5 7 1 and then gave up on the message 4.4.7').codes).toEqual([{ class: '4', subject: '4', detail: '7' }]);
  });

  test('an address in a long text is no code', () => {
    expect(readQuery('the message was refused for the server at the address 5.7.1.20 today').codes).toEqual([]);
  });

  test('replies, and what is left', () => {
    expect(readQuery('550 5.7.1 Relaying  Denied')).toMatchObject({ replies: ['550'], rest: 'relaying denied' });
    expect(readQuery('OFR_416').replies).toEqual([]);
    expect(readQuery('port 587 of 10.0.0.250').replies).toEqual(['587']);
  });

  test('services by their names, aside from the other words', () => {
    expect(namedServices('boite pleine orange')).toEqual({ scopes: new Set(['orange']), left: 'boite pleine' });
    expect(namedServices('hotmail')).toEqual({ scopes: new Set(['outlook.com']), left: '' });
    expect(namedServices('exchange online').scopes).toEqual(new Set(['exchange-online']));
    for (const { scope } of services) expect(scopesNamed(scope)).toEqual([scope]);
  });
});

describe('what is found', () => {
  test('the exact code before spans, the narrower span before the wider', () => {
    expect(ids('5.7.606')).toEqual(['exchange-online/5.7.606-649', 'exchange-online/5.7.0-999']);
    expect(ids('5.7.520')[0]).toBe('exchange-online/5.7.520');
  });

  test('the registry first; where services use the code in another sense, they come first, and it is said', () => {
    expect(ids('5.1.1')[0]).toBe('standard/5.1.1');
    const contested = found('5.1.10');
    expect(contested[0]?.scope).toBe('exchange-online');
    expect(contested.find(({ id }) => id === 'standard/5.1.10')?.isShared).toBe(true);
    expect(found('5.7.1')[0]?.isShared).toBe(true);
    expect(found('5.1.1')[0]?.isShared).toBe(false);
  });

  test('a code of the registry is shown as it was typed', () => {
    expect(found('4.1.3')[0]).toMatchObject({ id: 'standard/x.1.3', code: '4.1.3', persistence: 'soft' });
    expect(found('x.1.3')[0]).toMatchObject({ id: 'standard/x.1.3', code: 'x.1.3', persistence: 'hard' });
    expect(found('4.1.1')[0]).toMatchObject({ id: 'standard/4.1.1', code: '4.1.1', persistence: 'soft' });
  });

  test('clear words of the server outweigh a code that is used for anything', () => {
    expect(ids('550 5.7.1 relaying denied')[0]).toBe('phrase/relaying denied');
    expect(ids('550 5.7.1')[0]).toBe('standard/x.7.1');
  });

  test('a code that nobody knows: its class and subject, and nothing that contradicts them', () => {
    expect(found('5.3.99')).toEqual([expect.objectContaining({ id: 'class/5.3', code: '5.3.99', persistence: 'hard', general: { class: '5', subject: '3', isReply: false } })]);
    expect(found('4.3.99')[0]).toMatchObject({ id: 'class/4.3', persistence: 'soft', retryHelps: true });
    expect(found('2.3.99')[0]).toMatchObject({ id: 'class/2.3', persistence: 'none', reason: 'delivered' });
    expect(found('5.9.1')[0]).toMatchObject({ id: 'class/5', reason: 'undefined' });
    expect(found('550')[0]).toMatchObject({ id: 'class/5', code: '550', general: { class: '5', subject: null, isReply: true } });
  });

  test('after X.1.9 nothing is known of the address (RFC 3886): its subject tells nothing', () => {
    expect(found('5.1.9')[0]).toMatchObject({ id: 'class/5.1', reason: 'undefined' });
    expect(found('5.1.99')[0]).toMatchObject({ id: 'class/5.1', reason: 'userunknown' });
  });

  test('a known code is not explained by its class as well', () => {
    for (const typed of ['5.7.520', '5.1.1', '5.7.606', 'OFR 506']) expect(ids(typed).filter((id) => id.startsWith('class/'))).toEqual([]);
  });

  test('every code and every own number of the tables finds its row', () => {
    const lost: string[] = [];
    const known = new Map<string, ReadonlySet<string>>();
    const finds = (typed: string, id: string): boolean => {
      const there = known.get(typed) ?? new Set(ids(typed));
      known.set(typed, there);
      return there.has(id);
    };
    for (const { entry, row } of indexedEntries()) {
      if (row?.code !== undefined && row.range === undefined && !finds(row.code, entry.id)) lost.push(entry.id);
      if (row?.tag !== undefined && entry.code !== null && !finds(entry.code, entry.id)) lost.push(`${entry.id} by ${entry.code}`);
    }
    expect(lost).toEqual([]);
  });

  test('a number with one meaning in each class of answers shows both, and the reply alone finds neither', () => {
    expect(found('OXSUS 102').filter(({ scope }) => scope === 'vade').map(({ id, code }) => [id, code])).toEqual([['vade/oxsus_102', '550 OXSUS_102'], ['vade/oxsus_102~busy', '421 OXSUS_102']]);
    expect(ids('421').filter((id) => id.startsWith('vade/'))).toEqual([]);
  });

  test('words that are not a service’s alone count only where it is named', () => {
    const common = 'ovh/5.2.2';
    expect(ids('mailbox full')).not.toContain(common);
    expect(ids('mailbox full ovh')).toContain(common);
  });

  test('words of texts: by their share, rare ones more, endings aside', () => {
    const texts = [
      { id: 'reason/mailboxfull', texts: [{ text: 'La boîte est pleine', weight: 1 }] },
      { id: 'reason/suspend', texts: [{ text: 'La boîte est fermée', weight: 1 }] },
    ];
    const scores = wordsScores('boite plein', texts);
    expect(scores.get('reason/mailboxfull')).toBeCloseTo(1);
    expect(scores.get('reason/suspend') ?? 0).toBeLessThan(0.5);
    expect(wordsScores('la boite est pleine', texts).get('reason/mailboxfull')).toBeGreaterThan(1);
    expect(wordsScores('chaussure', texts).size).toBe(0);
  });

  test('anything may be typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[\d .x5,-]{0,40}$/), fc.string({ unit: 'binary', maxLength: 60 })), (typed) => lookUp(typed, []).length <= 300), { numRuns: 60 });
    expect(lookUp('5.7.1 '.repeat(50_000), []).length).toBeGreaterThan(0);
  });
});

describe.each([['en', en], ['fr', fr]] as const)('every row that can be looked up has its texts: %s', (tag, catalog) => {
  const translator = createTranslator(catalog, tag);
  test('the steps of a code that nobody knows are those of its subject, as in a mail; no text is prepared here', () => {
    const keysOf = (typed: string): readonly string[] => found(typed).slice(0, 1).flatMap((entry) => explainEntry(entry, translator).steps.map(({ message }) => message.key));
    expect(keysOf('5.2.77')).toContain('codes.standard.x_2_0.steps.you.1');
    expect(keysOf('4.7.99')).toEqual(expect.arrayContaining(['codes.standard.x_7_1.steps.you.3', 'lookUp.steps.passOnToAdministrator']));
    expect(keysOf('5.5.99')).toContain('steps.sendLaterUnless5');
    expect(keysOf('too many hops')).toContain('codes.standard.x_4_6.steps.recipientAdministrator.1');
    const prepared = translator.say('steps.passOnToAdministrator');
    expect(indexedEntries().filter(({ entry }) => explainEntry(entry, translator).steps.some(({ message }) => translator.text(message) === prepared)).map(({ entry }) => entry.id)).toEqual([]);
  });

  test('title, sentences and steps, without a placeholder left', () => {
    const faults = new Set<string>();
    const general = ['2', '4', '5'].flatMap((digit) => ['0', '1', '2', '3', '4', '5', '6', '7'].flatMap((subject) => found(`${digit}.${subject}.98`)));
    const entries = [...indexedEntries().map(({ entry }) => entry), ...general, ...found('550'), ...found('421'), ...found('250')];
    expect(entries.filter((entry) => entry.general !== null).length).toBeGreaterThan(24);
    for (const entry of entries) {
      const { title, what, steps } = explainEntry(entry, translator);
      for (const message of [title, ...what, ...steps.map((step) => step.message)]) {
        const text = translator.text(message);
        if (text.includes(`[${message.key}]`) || /\{\w+\}/.test(text) || text === '') faults.add(`${entry.id}: ${text}`);
      }
    }
    expect([...faults]).toEqual([]);
  });
});
