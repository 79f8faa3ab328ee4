import { indexedEntries } from '../core/explanation/look-up/entries';
import type { Entry } from '../core/explanation/look-up/entries';
import { explanationOfRow, rowTelling } from '../core/explanation/look-up/explanation-of-row';
import type { RowExplanation } from '../core/explanation/look-up/explanation-of-row';
import { lookUp } from '../core/explanation/look-up/look-up';
import type { Found } from '../core/explanation/look-up/look-up';
import { scopesNamed } from '../core/explanation/look-up/service-names';
import type { EntryWords } from '../core/explanation/look-up/words';
import { keyOfRow } from '../core/explanation/own-text';
import { reasons } from '../core/knowledge/index';
import { ownTexts } from '../core/explanation/own-texts';
import type { Actor, ReasonId } from '../core/knowledge/types';
import type { Translator } from '../locales/translate';

export type { Entry, Found };

/** What was found at one service, or for every server. */
export interface FoundGroup {
  /** Null: holds for every server. */
  readonly scope: string | null;
  readonly service: string | null;
  readonly found: readonly Found[];
}

/** One answer of the command line (docs/json.md). */
export interface CodeAnswer {
  readonly id: string;
  /** The scope of the service; "standard" for what holds for every server. */
  readonly service: string;
  readonly code: string | null;
  readonly reason: ReasonId;
  readonly persistence: 'hard' | 'soft' | 'none';
  readonly whoActs: Actor;
  readonly title: string;
  readonly whatHappened: string;
  readonly steps: readonly { readonly actor: Actor; readonly text: string }[];
  readonly links: readonly string[];
  readonly source: string | null;
}

/** By how much a word counts, by the text it stands in: of a reason, or of a row of its own. */
const WEIGHTS = { name: 1, title: 1, group: 1, whatPlain: 0.6, card: 0.5 } as const;
const OWN_WEIGHTS = { title: 0.8, what: 0.6 } as const;

/** Of a word by which people ask for a reason, and that its texts do not use. */
const ASKED_WEIGHT = 0.9;

const wordsByLanguage = new WeakMap<Translator, EntryWords>();

function wordsIn(translator: Translator): EntryWords {
  let words = wordsByLanguage.get(translator);
  if (words === undefined) {
    const textsOf = (key: string, weights: Readonly<Record<string, number>>) =>
      Object.entries(weights).flatMap(([part, weight]) => (translator.has(`${key}.${part}`) ? [{ text: translator.text({ key: `${key}.${part}`, values: { count: 1 } }), weight }] : []));
    const ofReasons = (Object.keys(reasons) as ReasonId[]).filter((reason) => reason !== 'undefined').map((reason) => ({
      id: `reason/${reason}`, texts: [...textsOf(`reasons.${reason}`, WEIGHTS), ...textsOf('lookUp.asked', { [reason]: ASKED_WEIGHT })],
    }));
    const ofRows = Object.keys(ownTexts).map((row) => ({ id: row, texts: textsOf(keyOfRow(row), OWN_WEIGHTS) }));
    words = [...ofReasons, ...ofRows.filter(({ texts }) => texts.length > 0)];
    wordsByLanguage.set(translator, words);
  }
  return words;
}

/**
 * The use case: a code, a tag, words of a server or of the reader → rows of the tables, the likeliest first. Nothing leaves this computer.
 * @param typed as typed; case, accents and blanks do not count
 * @param translator the language in which words of the reader are understood
 * @param service the scope or the name of a service, to see its rows alone; what holds for every server stays
 * @returns null where no service is called so
 */
export function lookUpCode(typed: string, translator: Translator, service: string | null = null): readonly Found[] | null {
  const only = service === null ? [] : scopesNamed(service);
  return service !== null && only.length === 0 ? null : lookUp(typed, wordsIn(translator), only);
}

/** Gathers the rows ahead of the first look-up, which would wait for it. */
export function prepareLookUp(): void {
  indexedEntries();
}

/** What was found, by service: the service of the likeliest row first. */
export function groupByService(found: readonly Found[]): readonly FoundGroup[] {
  const groups = new Map<string | null, { readonly scope: string | null; readonly service: string | null; readonly found: Found[] }>();
  for (const one of found) {
    const { scope, service } = one.entry;
    const group = groups.get(scope);
    if (group === undefined) groups.set(scope, { scope, service, found: [one] });
    else group.found.push(one);
  }
  return [...groups.values()];
}

/** What an entry means, whose turn it is and what to do: messages, for whoever shows them. */
export function explainEntry(entry: Entry, text: Translator): RowExplanation {
  const row = rowTelling(entry);
  const explanation = explanationOfRow(entry, row !== null && text.has(`${keyOfRow(row)}.what`) ? row : null);
  // Codes say it in the same words as their reason: here no text is prepared that could be passed on.
  const passOn = text.say('steps.passOnToAdministrator');
  return { ...explanation, steps: explanation.steps.map((step) => (text.text(step.message) === passOn ? { ...step, message: { key: 'lookUp.steps.passOnToAdministrator' } } : step)) };
}

/** Addresses of the pages that the steps and the service's rows lead to, each once. */
export const pagesNamed = ({ steps, pages }: RowExplanation): readonly string[] =>
  [...new Set([...steps.flatMap(({ link }) => (link === null ? [] : [link])), ...pages.map(({ address }) => address)])];

/** The same in words, as the command line prints it. */
export function answerOf(entry: Entry, translator: Translator): CodeAnswer {
  const { text } = translator;
  const explanation = explainEntry(entry, translator);
  const { title, what, steps } = explanation;
  return {
    id: entry.id, service: entry.scope ?? 'standard', code: entry.code, reason: entry.reason, persistence: entry.persistence, whoActs: entry.turn,
    title: text(title), whatHappened: what.map(text).join(' '),
    steps: steps.map(({ actor, message }) => ({ actor, text: text(message) })),
    links: pagesNamed(explanation),
    source: entry.source,
  };
}
