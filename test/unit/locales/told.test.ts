/** What is told of every row and every reason, in whole sentences as they are shown: experience §10 beyond the single template. */
import type { CauseGroup } from '../../../src/core/explanation/explanation';
import type { Message } from '../../../src/core/messages';
import { createTranslator } from '../../../src/locales/translate';
import { countsOf, fleschKincaid, kandelMoles } from '../../../tools/measure/readability';
import { explainedRows, groupFor } from '../../../tools/texts/explained-rows';
import type { Told } from '../../../tools/texts/explained-rows';
import { textsOf } from '../../../tools/texts/read-by-senders';
import { asRead, leavesOf } from './leaves';
import { en, fr } from './texts';

const told: readonly Told[] = ['nothing', 'domain', 'all'];
const rows = told.map((much) => ({ much, explained: explainedRows(much) }));

/** Everything of a group that is shown, the steps of everybody included. */
const messagesOf = ({ title, what, card, fine, note, steps }: CauseGroup): readonly Message[] =>
  [title, what, card, ...fine === null ? [] : [fine], ...note === null ? [] : [note.subject, note.body], ...steps.map(({ message }) => message)];

describe.each([['en', en, 20], ['fr', fr, 22]] as const)('%s', (language, texts, words) => {
  const translator = createTranslator(texts, language);
  const say = (message: Message): string => translator.text(message);

  test.each(rows)('no placeholder, no key and no bracket is left where the mail tells $much', ({ explained }) => {
    expect(explained.length).toBeGreaterThan(700);
    const faults = explained.flatMap(({ service, row, group }) => messagesOf(group).map(say).filter((text) => /\{\w+\}|\[|\]|undefined| [,.](?!\w)|,,| {2}|\(\)/.test(text)).map((text) => `${service.scope}/${row.id}: ${text}`));
    expect(faults).toEqual([]);
  });

  test.each(rows)('no two rows of a service say the same and ask for other steps, where the mail tells $much', ({ explained }) => {
    const seen = new Map<string, { readonly row: string; readonly steps: string }>();
    const faults: string[] = [];
    for (const { service, row, group } of explained) {
      const text = [service.scope, ...[group.title, group.what, group.card, ...group.fine === null ? [] : [group.fine]].map(say)].join('\n');
      const steps = group.steps.map(({ actor, message }) => `${actor}: ${say(message)}`).join('\n');
      const before = seen.get(text);
      if (before === undefined) seen.set(text, { row: row.id, steps });
      else if (before.steps !== steps) faults.push(`${service.scope}: ${before.row} and ${row.id}`);
    }
    expect(seen.size).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test('sentences stay short once the names are in', () => {
    const read = textsOf(language);
    expect(read.length).toBeGreaterThan(300);
    expect(read.filter(({ text }) => countsOf(text, language).longest > words)).toEqual([]);
  });

  test('the middle text, and nearly the hardest, are easy to read', () => {
    const scores = textsOf(language).map(({ text }) => countsOf(text, language)).map((counts) => (language === 'en' ? fleschKincaid(counts) : -kandelMoles(counts))).sort((a, b) => a - b);
    const at = (share: number): number => scores[Math.floor(share * scores.length)] ?? Infinity;
    expect(at(0.5)).toBeLessThanOrEqual(language === 'en' ? 8 : -55);
    expect(at(0.95)).toBeLessThanOrEqual(language === 'en' ? 10 : -45);
  });
});

test('a delay, an expired queue and a failure after delays are told apart', () => {
  for (const [texts, language] of [[en, 'en'], [fr, 'fr']] as const) {
    const translator = createTranslator(texts, language);
    const what = [groupFor('expired', 'nobody', null, 'domain', 'delayed'), groupFor('expired', 'recipientAdministrator', null, 'domain'), groupFor('mailboxfull', 'recipient', null, 'domain')].map((group) => translator.text(group.what));
    expect(new Set(what).size).toBe(3);
  }
});

/** Names of fields, commands, records, servers and products stand as they are; so does what a server writes. */
const quoted = new RegExp([
  '`[^`]*`', '«\u202f[^»]*\u202f»', '“[^”]*”',
  '\\b[\\w-]+(?:\\.[\\w-]+)+', 'v=spf1.*?all', '[~+?-]all\\b', '\\b\\w+_\\w+(?: ?= ?\\w+)?', 'AT&T', '\\b[A-Z][a-z]+-[A-Z]\\w+(?:[ ,]+-\\w+(?: [A-Z$]\\w*)?)*', '\\bno (?:inspect|fixup protocol) e?smtp',
  '\\b(?:From|To|Sender|Reply-To|Message-ID|Date|Mail Delivery System|Postmaster|Exchange Online|Exchange Server|Hosted Exchange|Private Exchange|Bounce Doctor|Email Pro)\\b',
  '\\b(?:Google Workspace|Microsoft 365|Mailbox Transport Delivery|Direct Send|Mail|Zimbra|Outlook on the web|La Poste|DNS over HTTPS|autodiscover)\\b',
].join('|'), 'g');

const plainLeaves = (texts: typeof en | typeof fr): { readonly key: string; readonly text: string }[] => leavesOf(texts)
  // Options that are typed, and the name of a set of Office.js.
  .filter(({ key }) => !/^(?:cli\.usage|ui\.settings\.requirementSet)$/.test(key))
  .map(({ key, text }) => ({ key, text: asRead(text.replace(/\{\w+\}/g, ' ')).replace(quoted, ' ') }));

test('no English is left in French', () => {
  const english = /(?<![\p{L}\p{N}'’-])(?:the|an|and|of|to|with|without|your|their|his|its|you|we|they|it|is|are|was|were|been|be|not|no|this|that|these|those|from|for|by|at|into|about|has|have|had|do|does|did|can|cannot|could|should|will|would|must|may|when|while|which|who|whose|how|what|why|then|than|there|here|if|but|because|again|already|only|other|another|any|each|every|all|send|sent|sender|mailbox|address|refused|unknown|failed|found|missing|wrong|right|please|yes)(?![\p{L}’-])/giu;
  const leaves = plainLeaves(fr);
  expect(leaves.length).toBeGreaterThan(1000);
  expect(leaves.flatMap(({ key, text }) => [...text.matchAll(english)].map(([word]) => `${key}: ${word}: ${text}`))).toEqual([]);
});

test('no French is left in English', () => {
  const french = /(?<![\p{L}\p{N}'’-])(?:le|la|les|des|du|une|est|sont|vous|votre|vos|et|ou|où|pour|avec|sans|dans|chez|par|sur|que|qui|ce|cette|ces|pas|ne|il|elle|leur|boîte|adresse|serveur|expéditeur|destinataire)(?![\p{L}’-])/giu;
  expect(plainLeaves(en).flatMap(({ key, text }) => [...text.matchAll(french)].map(([word]) => `${key}: ${word}: ${text}`))).toEqual([]);
});

test('no sentence is the same in both languages', () => {
  const english = new Map(plainLeaves(en).map(({ key, text }) => [key, text] as const));
  const same = plainLeaves(fr).filter(({ key, text }) => text === english.get(key) && text.trim().split(/[^\p{L}’]+/u).filter((word) => word.length > 1 && word !== word.toUpperCase()).length >= 3);
  expect(same).toEqual([]);
});
