import { catalog } from '../../../src/locales/en/index';
import { createTranslator } from '../../../src/locales/translate';
import { durationText } from '../../../src/taskpane/duration';
import { visibleText } from '../../../src/taskpane/components/mail-text';
import { detailsCaption } from '../../../src/taskpane/views/details-caption';
import { labelledHops } from '../../../src/taskpane/views/hop-labels';
import { stepsByActor, stepsInCard } from '../../../src/taskpane/views/steps-by-actor';
import { stripText } from '../../../src/taskpane/views/strip-text';
import { shownTurn, turnAfter } from '../../../src/taskpane/views/whose-turn';
import type { Explained } from '../../../src/app/session';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import type { DeliveryReport, ReturnedMessage } from '../../../src/core/dsn/delivery-report';
import type { Step } from '../../../src/core/explanation/explanation';
import type { DetailHop } from '../../../src/core/report/administrator-details';
import { automaticReply, couldNotTell, explanation, group, mailboxFull, recipient, severalRecipients } from './explanations';

const text = createTranslator(catalog, 'en', { now: new Date('2026-11-24T12:00:00Z'), timeZone: 'UTC' });

describe('text out of a mail', () => {
  test.each([
    ['plain text stays', 'a\tb\nç 漢 😀', 'a\tb\nç 漢 😀'],
    ['right-to-left override', 'invoice\u202efdp.exe', 'invoice‹U+202E›fdp.exe'],
    ['isolates', '\u2066a\u2069', '‹U+2066›a‹U+2069›'],
    ['zero-width', 'pay\u200bpal', 'pay‹U+200B›pal'],
    ['controls', 'a\u0000\u001b[31m', 'a‹U+0000›‹U+001B›[31m'],
    ['right-to-left letters need no mark', 'שלום', 'שלום'],
  ])('%s', (_name, given, shown) => {
    expect(visibleText(given)).toBe(shown);
  });
});

describe('strip', () => {
  const original = (more: Partial<ReturnedMessage>): ReturnedMessage =>
    ({ subject: 'Quote, lot 3', from: null, fromName: null, to: [], messageId: null, date: '2026-11-24T09:12:00Z', size: null, ...more });
  const explained = (about: Partial<DeliveryReport>): Explained => ({
    explanation: explanation([group([recipient('sophie@nordlog.example', 'userunknown')])], {}, about), name: 'notice.eml', way: 'drop', leftAside: 0, tried: [], mail: new Uint8Array(),
  });

  test.each<[string, Explained, string | null, string]>([
    ['the message that came back: when, to whom', explained({ original: original({}) }), 'Quote, lot 3', '9:12, to sophie@nordlog.example'],
    ['the name in the message is better than the address', explained({ original: original({ to: [{ address: 'sophie@nordlog.example', name: 'Sophie Marchand' }] }) }), 'Quote, lot 3', '9:12, to Sophie Marchand'],
    ['several people by their number', explained({ original: original({ to: [{ address: 'a@b.example', name: null }, { address: 'c@d.example', name: null }] }) }), 'Quote, lot 3', '9:12, to 2 people'],
    ['a notice that returns nothing: the notice itself', explained({}), 'Undelivered Mail Returned to Sender', '8:41, from Mail System'],
    ['no subject: the name of the file', explained({ notice: { subject: null, from: null, fromName: null, to: null, date: null, messageId: null } }), 'notice.eml', ''],
    ['no failure: the message that was given', { ...explained({}), explanation: automaticReply }, 'Undelivered Mail Returned to Sender', '8:41, from Mail System'],
  ])('%s', (_name, given, subject, about) => {
    expect(stripText(given, text)).toEqual({ subject, about });
  });
});

describe('whose turn', () => {
  const settings = DEFAULT_SETTINGS;

  test('who manages the domain acts in the administrator’s place', () => {
    expect(shownTurn('yourAdministrator', settings)).toMatchObject({ actor: 'yourAdministrator', isYours: false });
    expect(shownTurn('yourAdministrator', { ...settings, managesDomain: true })).toMatchObject({ actor: 'you', isYours: true, heading: { key: 'turns.youInDns.heading' } });
  });

  test('but not in that of the recipient’s', () => {
    expect(shownTurn('recipientAdministrator', { ...settings, managesDomain: true })).toMatchObject({ actor: 'recipientAdministrator', isYours: false });
  });

  test.each([['automatic-reply', false], ['delivered', false], ['challenge', true], ['ordinary', true]] as const)('after %s', (kind, isYours) => {
    expect(turnAfter(kind).isYours).toBe(isYours);
  });
});

test.each([
  ['one code', mailboxFull, { key: 'ui.explanation.detailsHint', values: { code: '5.1.1' } }],
  ['several codes', severalRecipients, { key: 'ui.explanation.detailsHintCodes', values: { count: 8 } }],
  ['no code', couldNotTell, { key: 'ui.explanation.detailsHintPlain' }],
])('the row of details: %s', (_name, given, caption) => {
  expect(detailsCaption(given)).toEqual(caption);
});

describe('hops', () => {
  const hop = (state: DetailHop['state']): DetailHop => ({ host: 'a.example', address: null, time: null, seconds: null, tls: null, state, note: null });
  const labels = (states: readonly DetailHop['state'][], side: 'yours' | 'recipients'): readonly (string | null)[] =>
    labelledHops(states.map(hop), explanation([], { reporter: { side, host: null, service: null } })).map(({ label }) => label);

  test('your way out, your server, and the one that refused', () => {
    expect(labels(['reached', 'reached', 'reached', 'failed'], 'yours')).toEqual(['ui.path.you', null, 'ui.path.yourServer', 'ui.path.recipientServer']);
  });

  test('where the other side wrote the notice, nobody’s server is named', () => {
    expect(labels(['reached', 'reached'], 'recipients')).toEqual([null, null]);
  });
});

test('steps are gathered by who does them, each once', () => {
  const step = (actor: Step['actor'], id: Step['step']): Step => ({ actor, step: id, message: { key: `steps.${id}` }, link: null });
  const groups = [
    group([], { steps: [step('yourAdministrator', 'fixSpf'), step('you', 'sendLater')] }),
    group([], { steps: [step('yourAdministrator', 'fixSpf'), step('yourAdministrator', 'enableDkim')] }),
  ];
  expect(stepsByActor(groups).map(({ actor, steps }) => [actor, steps.map((one) => one.step)])).toEqual([
    ['yourAdministrator', ['fixSpf', 'enableDkim']],
    ['you', ['sendLater']],
  ]);
});

test.each([[0, '0 s'], [59, '59 s'], [60, '1 min'], [3600, '1 h'], [172800, '2 days']])('%d seconds', (seconds, shown) => {
  expect(durationText(seconds, text).replace(/[\u00a0\u202f]/g, ' ')).toBe(shown);
});

describe('steps in the card', () => {
  const steps: readonly Step[] = [
    { actor: 'nobody', step: 'own', message: { key: 'codes.gmail.4_2_1.steps.nobody.1' }, link: null },
    { actor: 'you', step: 'own', message: { key: 'codes.gmail.4_2_1.steps.you.1' }, link: null },
    { actor: 'you', step: 'sendLater', message: { key: 'steps.sendLater' }, link: null },
    { actor: 'yourAdministrator', step: 'own', message: { key: 'codes.gmail.4_2_1.steps.yourAdministrator.1' }, link: null },
  ];
  test.each([
    ['those of the reader', 'you', 'failed', ['you own', 'you sendLater']],
    ['those of the reader’s administrator', 'yourAdministrator', 'failed', ['yourAdministrator own']],
    ['none of the other side’s', 'recipient', 'failed', []],
    ['where nobody has to act, how long to wait, as far as the code itself says so', 'nobody', 'failed', ['nobody own', 'you own']],
    ['nothing while the server itself tries', 'nobody', 'delayed', []],
  ] as const)('%s', (_name, turn, outcome, shown) => {
    expect(stepsInCard(group([], { turn, outcome, steps })).map(({ actor, step }) => `${actor} ${step}`)).toEqual(shown);
  });
});
