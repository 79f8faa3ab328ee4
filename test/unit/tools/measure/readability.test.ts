import { countsOf, fleschKincaid, kandelMoles } from '../../../../tools/measure/readability';
import type { ReadLanguage } from '../../../../tools/measure/readability';

const syllables = (word: string, language: ReadLanguage): number => countsOf(word, language).syllables;

/** Counted aloud. */
const english: Readonly<Record<string, number>> = {
  message: 2, messages: 3, delivered: 3, address: 2, mailbox: 2, server: 2, recipient: 4, administrator: 5, domain: 2, refused: 2, closed: 1, attached: 2, accepted: 3,
  please: 1, table: 2, rule: 1, rules: 1, changes: 2, attachments: 3, connections: 3, authentication: 5, automatic: 4, people: 2, period: 3, media: 3, special: 2, social: 2,
  usual: 3, suspended: 3, quickly: 2, likely: 2, settings: 2, virus: 2, time: 1, files: 1, tried: 1, says: 1, there: 1, provider: 3, security: 4, computer: 3, unknown: 2,
  suggestion: 3, delivery: 4, encryption: 3, somebody: 3, reliable: 4, idea: 3, size: 1, prepared: 2, ready: 2, moved: 1, limited: 3, question: 2,
};
const french: Readonly<Record<string, number>> = {
  message: 2, messages: 2, adresse: 2, boîte: 1, serveur: 2, destinataire: 4, administrateur: 5, domaine: 2, refusé: 3, refusée: 3, fermée: 2, vérifiez: 3, téléphone: 3,
  règle: 1, règles: 1, réessaie: 3, souvent: 2, servent: 1, arrivent: 2, moment: 2, automatiquement: 6, quelques: 1, question: 2, fatigue: 2, créer: 2, client: 2,
  connexion: 3, connexions: 3, expéditeur: 4, réseau: 2, août: 1, maïs: 2, pièce: 1, jointe: 1, envoyez: 3, supprimez: 3, mot: 1, passe: 1, heure: 1, liste: 1,
  chiffrement: 3, fournisseur: 3, assistance: 3, virus: 2, lien: 1, 'l’adresse': 2, 'd’envoi': 2, 'n’est': 1, 'qu’il': 1, chaque: 1, logiciel: 3, réponse: 2, renvoyez: 3,
};

test.each([['en', english], ['fr', french]] as const)('syllables, %s: at least 19 of 20 words as they are said', (language, words) => {
  const wrong = Object.entries(words).filter(([word, count]) => syllables(word, language) !== count).map(([word, count]) => `${word}: ${syllables(word, language)} for ${count}`);
  expect({ wrong, share: wrong.length / Object.keys(words).length <= 0.05 }).toEqual({ wrong, share: true });
  // No leaning either way: errors may not add up to an easier text.
  const sum = Object.values(words).reduce((total, count) => total + count, 0);
  const counted = Object.keys(words).reduce((total, word) => total + syllables(word, language), 0);
  expect(Math.abs(counted - sum) / sum).toBeLessThanOrEqual(0.02);
});

test('names, numbers and abbreviations', () => {
  expect(syllables('lea.martin@nordlog.example', 'en')).toBe(2);
  expect(syllables('atelier-martin.example', 'fr')).toBe(2);
  expect(syllables('5.7.23', 'en')).toBe(2);
  expect(syllables('SPF', 'en')).toBe(3);
  expect(syllables('IP', 'fr')).toBe(2);
});

test('sentences end with signs and lines, not with a dot inside a name', () => {
  expect(countsOf('Mailbox full\nThe mailbox of a@b.example is full. Tell them: phone.', 'en')).toEqual({ sentences: 3, words: 11, syllables: 14, longest: 6 });
  expect(countsOf('Est-ce bien la bonne adresse\u202f?\nOui\u00a0: «\u202fc’est elle\u202f».', 'fr')).toMatchObject({ sentences: 2, words: 8, longest: 5 });
});

test('the two measures, by hand', () => {
  expect(fleschKincaid({ sentences: 2, words: 20, syllables: 30, longest: 10 })).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 6);
  expect(kandelMoles({ sentences: 2, words: 20, syllables: 30, longest: 10 })).toBeCloseTo(207 - 10.15 - 110.4, 6);
});

test('a harder text is harder', () => {
  const plain = 'The mailbox is full. Phone them, then send again.';
  const hard = 'The transmission was unsuccessful because the administrative authorities responsible for the destination infrastructure discontinued the subscription.';
  expect(fleschKincaid(countsOf(plain, 'en'))).toBeLessThan(4);
  expect(fleschKincaid(countsOf(hard, 'en'))).toBeGreaterThan(20);
  const simple = 'La boîte est pleine. Téléphonez, puis renvoyez le message.';
  const difficile = 'L’interruption de l’acheminement résulte d’une désactivation administrative de l’infrastructure destinataire par l’organisation responsable.';
  expect(kandelMoles(countsOf(simple, 'fr'))).toBeGreaterThan(75);
  expect(kandelMoles(countsOf(difficile, 'fr'))).toBeLessThan(10);
});
