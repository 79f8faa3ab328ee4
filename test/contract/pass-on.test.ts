/** What can be passed on to whom: every reason, both languages, and the tables of commands and records behind it. */
import { textsToPassOn } from '../../src/app/texts-to-pass-on';
import { copyPassOn } from '../../src/app/actions/pass-on';
import { explain } from '../../src/core/explanation/explain';
import type { CauseGroup, Explanation } from '../../src/core/explanation/explanation';
import { textsFor } from '../../src/core/explanation/pass-on';
import { commands } from '../../src/core/knowledge/commands';
import { reasons, services } from '../../src/core/knowledge/index';
import { keyNames, spfIncludes } from '../../src/core/knowledge/sending-records';
import type { Actor, ReasonId } from '../../src/core/knowledge/types';
import { createTranslator } from '../../src/locales/translate';
import { because, recipient, report, returned } from '../unit/core/explanation/reports';
import { en, fr } from '../unit/locales/texts';

const reasonIds = Object.keys(reasons) as readonly ReasonId[];
const actors: readonly Actor[] = ['you', 'yourAdministrator', 'helpDesk', 'recipient', 'recipientAdministrator', 'nobody'];

/** A usual address, and a usual name of who writes. */
const usual = recipient({
  address: 'sophie.marchand@nordlog.example', displayName: 'Sophie Marchand', action: 'failed', status: '5.0.0', replyCode: '550',
  diagnosticCode: '550 5.0.0 203.0.113.25 refused', remoteMta: 'mx1.nordlog.example',
  answers: [{ status: '5.0.0', replyCode: '550', text: '550 5.0.0 203.0.113.25 refused', server: 'mx1.nordlog.example' }],
});

function of(reason: ReasonId, turn: Actor = reasons[reason].turn, one = usual): { readonly explanation: Explanation; readonly group: CauseGroup } {
  const explanation = explain(report({ recipients: [one], original: returned({}), kind: one.action?.value === 'delayed' ? 'delayed' : 'failed' }), () => because(reason, { turn }));
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('no group');
  return { explanation, group };
}

const told = (reason: ReasonId, turn?: Actor, one?: typeof usual): readonly string[] => {
  const { explanation, group } = of(reason, turn, one);
  return textsFor(explanation, group, false).map((text) => (text.form === 'ticket' ? 'helpDesk' : text.form === 'letter' ? `${text.to} ${text.subject.key.split('.').slice(0, -1).join('.')}` : `${text.form} ${text.body.key.split('.').slice(-2).join('.')}`));
};

/** In the order of the page: whoever's turn it is first. */
const expected: Readonly<Record<ReasonId, readonly string[]>> = {
  userunknown: ['message message.askAddress', 'phone phone.askAddress', 'recipientAdministrator passOn.letter.mailbox', 'helpDesk'],
  hostunknown: ['message message.askAddress', 'phone phone.askAddress', 'helpDesk'],
  notaccept: ['message message.askAddress', 'phone phone.askAddress', 'helpDesk'],
  mailboxfull: ['message mailboxfull.body', 'phone phone.noRoom', 'recipientAdministrator passOn.letter.mailbox', 'helpDesk'],
  suspend: ['message suspend.body', 'phone phone.closed', 'recipientAdministrator passOn.letter.mailbox', 'helpDesk'],
  filtered: ['message filtered.body', 'phone phone.mailboxRefuses', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  hasmoved: ['message message.moved', 'phone phone.moved', 'recipientAdministrator passOn.letter.mailbox', 'helpDesk'],
  mesgtoobig: ['message message.tooLarge', 'phone phone.tooLarge', 'yourAdministrator passOn.letter.look', 'helpDesk'],
  exceedlimit: ['message message.tooLarge', 'phone phone.tooLarge', 'helpDesk'],
  norelaying: ['yourAdministrator notes.norelaying', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  authfailure: ['yourAdministrator notes.authfailure', 'message recipient.body', 'phone phone.notArrived', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  requireptr: ['yourAdministrator notes.requireptr', 'message recipient.body', 'phone phone.notArrived', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  blocked: ['yourAdministrator notes.blocked', 'message message.refusedThere', 'phone phone.refusedThere', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  badreputation: ['yourAdministrator notes.badreputation', 'message message.refusedThere', 'phone phone.refusedThere', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  spamdetected: ['message message.refusedThere', 'phone phone.refusedThere', 'yourAdministrator passOn.letter.look', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  speeding: ['message recipient.body', 'phone phone.notArrived', 'yourAdministrator passOn.letter.look', 'helpDesk'],
  toomanyconn: ['message recipient.body', 'phone phone.notArrived', 'yourAdministrator passOn.letter.look', 'helpDesk'],
  rejected: ['yourAdministrator notes.rejected', 'message message.refusedThere', 'phone phone.refusedThere', 'recipientAdministrator passOn.letter.allow', 'helpDesk'],
  policyviolation: ['recipientAdministrator notes.policyviolation', 'message message.refusedThere', 'phone phone.refusedThere', 'helpDesk'],
  securityerror: ['message recipient.body', 'phone phone.notArrived', 'yourAdministrator passOn.letter.look', 'helpDesk'],
  contenterror: ['yourAdministrator notes.contenterror', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  notcompliantrfc: ['yourAdministrator notes.notcompliantrfc', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  virusdetected: ['yourAdministrator passOn.letter.look', 'helpDesk'],
  networkerror: ['recipientAdministrator notes.networkerror', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  expired: ['recipientAdministrator notes.expired', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  systemerror: ['recipientAdministrator notes.systemerror', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  systemfull: ['recipientAdministrator notes.systemfull', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  syntaxerror: ['yourAdministrator notes.syntaxerror', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  mailererror: ['recipientAdministrator notes.mailererror', 'message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  onhold: ['message recipient.body', 'phone phone.notArrived', 'helpDesk'],
  vacation: ['helpDesk'],
  feedback: ['yourAdministrator notes.feedback', 'helpDesk'],
  delivered: ['helpDesk'],
  undefined: ['helpDesk', 'message recipient.body', 'phone phone.notArrived'],
};

test.each(reasonIds)('who is told what: %s', (reason) => {
  expect(told(reason)).toEqual(expected[reason]);
});

test('nobody is asked for a setting of their mailbox where it is not theirs to change', () => {
  expect(told('filtered', 'recipientAdministrator')).toEqual(expect.arrayContaining(['message message.refusedThere', 'phone phone.refusedThere']));
  expect(told('notaccept', 'recipientAdministrator')).toEqual(expect.arrayContaining(['message message.refusedThere', 'phone phone.refusedThere']));
  expect(told('filtered', 'you')).toEqual(['message message.askAddress', 'phone phone.askAddress', 'recipientAdministrator passOn.letter.mailbox', 'helpDesk']);
});

test('who has a mailbox of a large provider is not sent to an administrator', () => {
  const one = { ...usual, ...recipient({ address: 'sophie.marchand@icloud.com', action: 'failed', remoteMta: 'mx01.mail.icloud.com', answers: usual.answers }) };
  for (const reason of ['spamdetected', 'policyviolation', 'blocked', 'badreputation', 'rejected'] as const) {
    expect(told(reason, 'yourAdministrator', one).filter((text) => /refusedThere|letter\.(?:allow|mailbox)/.test(text))).toEqual([]);
  }
  expect(told('mailboxfull', 'recipient', one)).toEqual(['message mailboxfull.body', 'phone phone.noRoom', 'helpDesk']);
});

test('whoever waits for a late message is told where their own mailbox holds it up', () => {
  const late = { ...usual, action: recipient({ action: 'delayed' }).action };
  expect(told('mailboxfull', 'nobody', late)).toEqual(['message message.lateNoRoom', 'phone phone.lateNoRoom']);
  expect(told('networkerror', 'nobody', late)).toEqual(['message message.late', 'phone phone.late']);
});

/** GSM 03.38, default alphabet and its extension: what a text message of 160 characters is made of. */
const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;

/** Every cause, whoever's turn it is, failed and late, with and without an address. */
const cases = reasonIds.flatMap((reason) => actors.flatMap((turn) => [
  of(reason, turn), of(reason, turn, recipient({ action: 'failed' })), of(reason, turn, { ...usual, action: recipient({ action: 'delayed' }).action }), of(reason, turn, { ...usual, remoteMta: null, answers: [] }),
]));

describe.each([['en', en], ['fr', fr]] as const)('%s', (tag, catalog) => {
  const language = createTranslator(catalog, tag);
  const texts = cases.flatMap(({ explanation, group }) => textsToPassOn(explanation, group, { language, joined: null, helpDeskAddress: '' })
    .map((text) => ({ ...text, written: copyPassOn.text(text, language), key: `${group.reason} ${group.turn} ${group.outcome}` })));
  const distinct = (form: string): readonly string[] => [...new Set(texts.filter((text) => text.form === form).map(({ written }) => written))];

  test('a text message has at most 160 characters, says who writes, and holds no code', () => {
    expect(distinct('message').length).toBeGreaterThan(10);
    for (const written of distinct('message')) {
      expect([written, written.length <= 160]).toEqual([written, true]);
      expect(written).toContain('Claire Martin');
      expect(written).not.toMatch(/\d\.\d\.\d|\b[45]\d\d\b/);
    }
  });

  test('no phone lacks a letter of it', () => {
    // French has letters that a text message of 160 characters does not: it is then sent in several, which the telephone does by itself.
    const plain = tag === 'en' ? distinct('message') : distinct('message').map((written) => written.replace(/[\u00a0\u202f]/g, ' ').replace(/[’êôîâûçÀ]/g, ''));
    expect(plain.filter((written) => !gsm.test(written))).toEqual([]);
  });

  test('what is read out has short sentences, no code, and nothing to click on', () => {
    for (const written of distinct('phone')) {
      expect(written).not.toMatch(/\d\.\d\.\d|\b[45]\d\d\b|\b(click|cliquez)/i);
      const words = written.split(/[.!?](?:\s|$)/).map((sentence) => sentence.replace(/(?:\p{Lu} )+\p{Lu}\b/gu, 'x').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
      expect([written, Math.max(...words) <= 20]).toEqual([written, true]);
    }
  });

  test('no placeholder, no key and no bracket is left', () => {
    const faults = texts.filter(({ written }) => /\{\w+\}|\[\w|undefined|,,|\(\)| {2}/.test(written.replace(/^\S+ CNAME.*$/gm, '')));
    expect(faults.map(({ key, written }) => `${key}: ${written}`)).toEqual([]);
  });

  test('nobody is told the same twice, and nobody is blamed', () => {
    for (const { explanation, group } of cases) {
      const listeners = textsFor(explanation, group, true).map(({ to, form }) => `${to} ${form}`);
      expect(listeners).toEqual([...new Set(listeners)]);
    }
    expect(texts.filter(({ written }) => /your (mistake|fault|error)|votre (faute|erreur)/i.test(written))).toEqual([]);
  });
});

describe('the tables', () => {
  const rows = new Set(services.flatMap(({ scope, rows: own }) => own.map(({ id }) => `${scope}/${id}`)));

  test('every command is for reasons or rows that exist, and its page is that of its cmdlet', () => {
    expect(commands.length).toBeGreaterThan(50);
    for (const { line, reasons: about = [], rows: of = [], source } of commands) {
      expect([line, about.length + of.length > 0]).toEqual([line, true]);
      expect(of.filter((row) => !rows.has(row))).toEqual([]);
      expect(about.filter((reason) => !reasonIds.includes(reason))).toEqual([]);
      const page = /^https:\/\/learn\.microsoft\.com\/powershell\/module\/(?:exchangepowershell|dnsclient|nettcpip)\/([a-z0-9-]+)$/.exec(source)?.[1];
      expect([line, line.split('|').map((part) => part.trim().split(' ')[0]?.toLowerCase())]).toEqual([line, expect.arrayContaining([page])]);
    }
  });

  test('a line names its values by slots that are known, and sets no quotes of its own around them', () => {
    for (const { line } of commands) {
      expect(line.match(/\{\w+\}/g) ?? []).toEqual((line.match(/\{\w+\}/g) ?? []).filter((slot) => /^\{(recipient|sender|domain|senderDomain|host|ip)\}$/.test(slot)));
      expect(line).not.toMatch(/['’]/);
      expect(line).toMatch(/^[A-Z][A-Za-z]+-[A-Z][A-Za-z0-9]+/);
    }
  });

  test('what is changed comes after what is looked at', () => {
    for (const product of ['exchange', 'exchange-online'] as const) {
      for (const side of ['yourAdministrator', 'recipientAdministrator'] as const) {
        for (const key of [...reasonIds, ...rows]) {
          const mine = commands.filter((one) => one.product === product && one.side === side && (one.reasons?.includes(key as ReasonId) === true || one.rows?.includes(key) === true));
          const firstChange = mine.findIndex(({ line }) => /^(Set|New|Remove|Retry)-/.test(line));
          if (firstChange >= 0) expect([key, mine.slice(firstChange).filter(({ line }) => /^Get-/.test(line)).map(({ line }) => line)]).toEqual([key, []]);
        }
      }
    }
  });

  test('every purpose has its text, and no text is left over', () => {
    const purposes = new Set<string>(commands.map(({ purpose }) => purpose));
    expect(Object.keys(en.commands).filter((key) => !['title', 'copy', 'shell', 'fill'].includes(key)).sort()).toEqual([...purposes].sort());
  });

  test('pieces of records name services that exist', () => {
    const scopes = new Set(services.map(({ scope }) => scope));
    for (const { scope, source } of [...spfIncludes, ...keyNames]) {
      expect(scopes.has(scope)).toBe(true);
      expect(source).toMatch(/^https:\/\//);
    }
  });
});
