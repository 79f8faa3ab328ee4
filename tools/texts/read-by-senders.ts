/** Everything that a sender reads of an explanation, in one language. */
import type { CauseGroup } from '../../src/core/explanation/explanation';
import { ianaCodes, reasons, replies, services, sharedCodes } from '../../src/core/knowledge/index';
import type { Actor, ReasonId } from '../../src/core/knowledge/types';
import type { Message } from '../../src/core/messages';
import { createTranslator } from '../../src/locales/translate';
import { en, fr } from '../../test/unit/locales/texts';
import { explainedRows, groupFor } from './explained-rows';

/** One explanation as it stands on the screen, or one text to pass on. */
export interface ReadText {
  /** Row or reason, whose turn, and how much is named. */
  readonly key: string;
  readonly text: string;
}

const TOLD = ['nothing', 'domain', 'all'] as const;

/** Whose turn it can be for a reason: its own, and every other that a row of any table gives. */
function turnsOf(reason: ReasonId): readonly Actor[] {
  const rows = [...services.flatMap((service) => service.rows), ...ianaCodes, ...sharedCodes, ...replies].filter((row) => row.reason === reason);
  return [...new Set([reasons[reason].turn, ...rows.flatMap(({ turn }) => turn ?? [])])];
}

/** Explanations by reason and turn, failed and delayed, then by row; with nothing, a domain, and everything named. */
function explanations(): readonly { readonly key: string; readonly group: CauseGroup }[] {
  return TOLD.flatMap((told) => [
    ...(Object.keys(reasons) as ReasonId[]).flatMap((reason) => [
      ...turnsOf(reason).map((turn) => ({ key: `${reason}, ${turn}, ${told}`, group: groupFor(reason, turn, null, told) })),
      { key: `${reason}, delayed, ${told}`, group: groupFor(reason, reasons[reason].turn, null, told, 'delayed') },
    ]),
    ...explainedRows(told).map(({ service, row, group }) => ({ key: `${service.scope}/${row.id}, ${told}`, group })),
  ]);
}

/** Every text of a language, each wording once, under the first key that has it. */
export function textsOf(language: 'en' | 'fr'): readonly ReadText[] {
  const translator = createTranslator(language === 'en' ? en : fr, language);
  const say = (message: Message): string => translator.text(message);
  const found = new Map<string, string>();
  const add = (key: string, parts: readonly string[]): void => {
    // A title and a button have no full stop, and are read as sentences all the same.
    const text = parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join('\n');
    if (!found.has(text)) found.set(text, key);
  };
  for (const { key, group } of explanations()) {
    const { title, what, card, fine, note, steps } = group;
    const own = steps.filter(({ actor }) => actor === 'you').map(({ message }) => message);
    add(key, [title, what, card, ...fine === null ? [] : [fine], ...own].map(say));
    if (note !== null) add(`${key}, to pass on`, [note.subject, note.body].map(say));
  }
  for (const kind of ['delivered', 'relayed', 'expanded', 'read-receipt', 'automatic-reply', 'abuse-report', 'challenge', 'about-a-bounce', 'ordinary']) {
    add(`kinds.${kind}`, ['title', 'what', 'card'].map((part) => say({ key: `kinds.${kind}.${part}` })));
  }
  return [...found].map(([text, key]) => ({ key, text }));
}
