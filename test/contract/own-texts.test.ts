/** Texts of single codes: the table that core goes by is the one that the texts give, and each text stands for itself. */
import { readFileSync } from 'node:fs';
import { keyOfRow } from '../../src/core/explanation/own-text';
import { ownTexts } from '../../src/core/explanation/own-texts';
import { ianaCodes, reasons, replies, services } from '../../src/core/knowledge/index';
import { codesByScope } from '../../src/locales/codes-by-scope';
import { englishCodes as english, frenchCodes as french } from '../../tools/knowledge/codes';
import { ownTextsFile } from '../../tools/knowledge/own-texts';
import { rowNames } from '../../tools/knowledge/rows';
import { leavesOf } from '../unit/locales/leaves';

const ACTORS: ReadonlySet<string> = new Set(['you', 'yourAdministrator', 'helpDesk', 'recipient', 'recipientAdministrator', 'nobody']);

describe('the table of rows with own texts', () => {
  const { text, strays } = ownTextsFile(rowNames());

  test('is current: npm run knowledge:texts', () => {
    expect(readFileSync('src/core/explanation/own-text-codes.ts', 'utf8')).toBe(text);
  });

  test('names rows that exist', () => {
    expect(strays).toEqual([]);
  });

  test('names actors that exist, with steps in order', () => {
    for (const [row, { steps = {} }] of Object.entries(ownTexts)) {
      expect([row, Object.keys(steps).filter((actor) => !ACTORS.has(actor))]).toEqual([row, []]);
      expect([row, Object.values(steps).filter((count) => count < 0 || count > 4)]).toEqual([row, []]);
    }
  });
});

test('where it is the reader’s turn, or nobody’s, no text is prepared, and none is spoken of', () => {
  const turns = new Map<string, string>([...services.flatMap(({ scope, rows }) => rows.map(({ id, turn, reason }) => [`${scope}/${id}`, turn ?? reasons[reason].turn] as const)), ...ianaCodes.map(({ code, turn, reason }) => [`standard/${code}`, turn ?? reasons[reason].turn] as const), ...replies.map(({ code, turn, reason }) => [`reply/${code}`, turn ?? reasons[reason].turn] as const)]);
  const wrong = Object.keys(ownTexts).filter((row) => ['you', 'nobody'].includes(turns.get(row) ?? '')).flatMap((row) => [['en', english] as const, ['fr', french] as const]
    .flatMap(([tag, codes]) => leavesOf({ codes }).filter(({ key, text }) => key.startsWith(`${keyOfRow(row)}.`) && /prepared text|ready to pass on|texte préparé|prêt à (?:lui )?(?:envoyer|transmettre)/.test(text)).map(({ key }) => `${tag} ${key}`)));
  expect(wrong).toEqual([]);
});

test('each scope is a file of the bundle, in both languages', async () => {
  for (const [tag, codes] of [['en', english], ['fr', french]] as const) {
    expect(Object.keys(codesByScope[tag])).toEqual(Object.keys(codes));
    for (const [scope, load] of Object.entries(codesByScope[tag])) expect(await load()).toBe(codes[scope as keyof typeof codes]);
  }
});

describe.each([['en', english], ['fr', french]] as const)('own texts: %s', (_tag, codes) => {
  const leaves = leavesOf(codes);

  test('the steps of an actor are numbered from 1 on', () => {
    for (const rows of Object.values(codes as Readonly<Record<string, Readonly<Record<string, { readonly steps?: Readonly<Record<string, object>> }>>>>)) {
      for (const [id, { steps = {} }] of Object.entries(rows)) {
        for (const list of Object.values(steps)) expect([id, Object.keys(list)]).toEqual([id, Object.keys(list).map((_, at) => String(at + 1))]);
      }
    }
  });

  test('every row says what happened; titles are short and have no full stop, sentences have one', () => {
    for (const [scope, rows] of Object.entries(codes as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>)) {
      expect([scope, Object.entries(rows).filter(([, { what }]) => typeof what !== 'string').map(([id]) => id)]).toEqual([scope, []]);
    }
    expect(leaves.filter(({ key, text }) => key.endsWith('.title') && (text.length > 60 || text.endsWith('.')))).toEqual([]);
    expect(leaves.filter(({ key, text }) => !key.endsWith('.title') && !/[.?…]$|[.?]\]$/.test(text))).toEqual([]);
  });

  test('reads well without a mail: what only a mail tells stands in brackets', () => {
    const outside = (text: string): string => {
      let depth = 0;
      return [...text].filter((sign) => {
        if (sign === '[') depth += 1;
        if (sign === ']') depth -= 1;
        return depth === 0;
      }).join('');
    };
    expect(leaves.filter(({ text }) => outside(text).includes('{'))).toEqual([]);
  });

  test('no two rows of one service say the same and ask for different steps', () => {
    for (const [scope, rows] of Object.entries(codes as Readonly<Record<string, Readonly<Record<string, { readonly what?: string; readonly steps?: unknown }>>>>)) {
      const byWhat = new Map<string, string>();
      for (const [id, { what = '', steps = {} }] of Object.entries(rows)) {
        const known = byWhat.get(what);
        if (known !== undefined) expect([scope, id, known]).toEqual([scope, id, JSON.stringify(steps)]);
        byWhat.set(what, JSON.stringify(steps));
      }
    }
  });
});
