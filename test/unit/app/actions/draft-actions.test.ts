import { administratorNote } from '../../../../src/app/actions/administrator-note';
import { openDraft, saveFile } from '../../../../src/app/actions/action';
import { correctedDraft } from '../../../../src/app/actions/corrected-draft';
import { draftAsText, fitToForm, isOneAddress, subjectLine } from '../../../../src/app/actions/draft-text';
import { postmasterNote, postmasterOf } from '../../../../src/app/actions/postmaster-note';
import { requestDraft } from '../../../../src/app/actions/request-draft';
import { saveDetails, saveRequest } from '../../../../src/app/actions/share-as-file';
import type { Draft } from '../../../../src/app/ports';
import type { Explained } from '../../../../src/app/session';
import type { Explanation } from '../../../../src/core/explanation/explanation';
import type { DeliveryReport, ReturnedMessage } from '../../../../src/core/dsn/delivery-report';
import { catalog as en } from '../../../../src/locales/en/index';
import { catalog as fr } from '../../../../src/locales/fr/index';
import { createTranslator } from '../../../../src/locales/translate';
import { explanation, group, recipient, typo, unknownAddress } from '../../taskpane/explanations';

const english = createTranslator(en, 'en');
const french = createTranslator(fr, 'fr');
const languages = [['en', english], ['fr', french]] as const;

const original = (more: Partial<ReturnedMessage> = {}): ReturnedMessage =>
  ({ subject: 'Quote', from: 'claire@atelier-martin.example', fromName: null, to: [], messageId: null, date: null, size: null, ...more });
const mailReturning = (text: string): Uint8Array => new TextEncoder().encode(
  `From: mailer-daemon@out.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\n\r\nFailed.\r\n--r\r\nContent-Type: message/rfc822\r\n\r\nSubject: Quote\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--r--\r\n`,
);
const explained = (of: Explanation, mail: Uint8Array = new Uint8Array()): Explained => ({ explanation: of, name: null, way: 'file', leftAside: 0, tried: [], mail });
const about = (subject: string | null): Explanation => explanation([group([recipient(typo.used, 'userunknown', typo)])], {}, { original: original({ subject }) });

const loneSurrogate = /\p{Surrogate}/u;

const hostile: readonly [string, string][] = [
  ['line ends', 'Hello\r\nBcc: all@victim.example'],
  ['direction marks', 'in\u202evoice\u2066 \u200fx'],
  ['10 kB', 'x'.repeat(10_000)],
  ['pairs at the limit', 'a'.repeat(253) + '😀'.repeat(20)],
  ['controls', '\u0000\u001b[31mred\u0007'],
];

describe('texts of a draft', () => {
  test.each(hostile)('a subject with %s is one line of at most 255 characters', (_name, text) => {
    const line = subjectLine(text);
    expect(line.length).toBeLessThanOrEqual(255);
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(line).not.toMatch(loneSurrogate);
  });

  test.each(['RE: Devis « toiture », lot 3 😀', 'Authentification de contoso.example\u00a0: à corriger\u202f!'])('an ordinary subject stays as it is: %s', (subject) => {
    expect(subjectLine(subject)).toBe(subject);
  });

  test.each([
    ['a@b.example', true], ['ö@bücher.example', true], ["o'brien@b.example", true], ['', false], ['a@b, c@d', false], ['a@b;c@d', false],
    ['A <a@b>', false], ['a@b\r\nBcc: x@y', false], ['a\u202e@b', false], ['a@b@c', false], [`${'a'.repeat(300)}@b`, false],
  ])('%j is one address: %s', (text, is) => {
    expect(isOneAddress(text)).toBe(is);
  });

  test.each([['x', 30_000], ['é', 10_000], ['&', 5_000], ['\n', 7_500]])('a body of %j fits into 32 KB of HTML', (sign, length) => {
    expect(fitToForm(sign.repeat(length))).toHaveLength(length);
    expect(fitToForm(sign.repeat(50_000))).toHaveLength(length);
  });

  test('a cut never parts a surrogate pair', () => {
    for (const start of ['', 'a', 'aa']) expect(fitToForm(start + '😀'.repeat(20_000))).not.toMatch(loneSurrogate);
  });
});

describe.each(languages)('corrected draft, %s', (_tag, language) => {
  const draftOf = (mail: Explained['mail'], subject: string | null = 'Quote'): Draft => correctedDraft.draft({ typo, explained: explained(about(subject), mail) }, language);

  test('goes to the probable address alone, with the subject and the text that came back', () => {
    expect(draftOf(mailReturning('Hello Sophie'))).toEqual({ to: [typo.probable], subject: 'Quote', text: 'Hello Sophie' });
  });

  test('without a returned text it says where to find it', () => {
    expect(draftOf(new Uint8Array())).toEqual({ to: [typo.probable], subject: 'Quote', text: language.say('drafts.corrected.withoutText') });
  });

  test('a long text says first that its end is missing, and fits a form', () => {
    const { text } = draftOf(mailReturning('é'.repeat(15_000)));
    expect(text.startsWith(language.say('drafts.corrected.cut'))).toBe(true);
    expect(text.length).toBeLessThan(10_300);
  });

  test('controls and direction marks of the returned text do not pass', () => {
    expect(draftOf(mailReturning('a\u202eb\u0007c\r\nd')).text).toBe('a b c\nd');
  });

  test('no subject stays none', () => {
    expect(draftOf(new Uint8Array(), null).subject).toBe('');
  });
});

test.each([['x@y, all@victim.example'], ['x@y\r\nBcc: z@w']])('no corrected draft to %j', (probable) => {
  expect(correctedDraft.isOffered({ typo: { ...typo, probable }, explained: explained(unknownAddress) })).toBe(false);
});

test('attachments are asked for again where there were some', () => {
  const mail = new TextEncoder().encode(new TextDecoder().decode(mailReturning('x')).replace(
    'Content-Type: text/plain; charset=utf-8\r\n\r\nx',
    'Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n\r\nHello\r\n--m\r\nContent-Type: image/png\r\n\r\nx\r\n--m--',
  ));
  expect(correctedDraft.draft({ typo, explained: explained(unknownAddress, mail) }, english).text)
    .toBe(`${english.say('drafts.corrected.attachments')}\n\nHello`);
});

describe.each(languages)('request draft, %s', (_tag, language) => {
  const wish = { explained: explained(unknownAddress), group: 0, isMasked: false, joined: null, version: '1.0.0', client: null };

  test.each([['aide@atelier.example', ['aide@atelier.example']], [' aide@atelier.example ', ['aide@atelier.example']], ['', []], ['a@b, c@d', []]])('help desk %j', (helpDeskAddress, to) => {
    const draft = requestDraft.draft({ ...wish, helpDeskAddress }, language);
    expect(requestDraft.isOffered({ ...wish, helpDeskAddress })).toBe(true);
    expect(draft.to).toEqual(to);
    expect(draft.subject).toContain('5.1.1');
    expect(draft.text.startsWith(language.say('request.greeting'))).toBe(true);
  });

  test('tells the mail program, where there is one', () => {
    const client = { program: 'outlook-web', server: 'exchange-on-premises', mailboxSet: '1.5', version: '15.2.1748.10', language: 'fr-FR', listDrag: 'none' } as const;
    const { text } = requestDraft.draft({ ...wish, client, helpDeskAddress: '' }, language);
    const line = text.split('\n').find((one) => one.includes('15.2.1748.10'));
    expect(line).toContain(language.text({ key: 'ways.programs.outlook-web' }));
    expect(line).toContain('1.5');
    expect(requestDraft.draft({ ...wish, helpDeskAddress: '' }, language).text).not.toContain('Outlook');
  });

  test('masked as asked', () => {
    const { text } = requestDraft.draft({ ...wish, isMasked: true, helpDeskAddress: '' }, language);
    expect(text).not.toContain('marchnad');
    expect(text).toContain(language.say('request.masks.recipient', { number: 1 }));
  });
});

const noted = (to: 'recipientAdministrator' | 'yourAdministrator' | 'recipient', address = 'leroy@cabinet-leroy.example', side: 'recipients' | 'unknown' | 'yours' = 'recipients') =>
  group([recipient(address, 'policyviolation')], {
    reason: 'policyviolation',
    turn: to,
    refuser: { side, host: 'mx.cabinet-leroy.example', service: null },
    note: {
      to,
      subject: { key: 'notes.policyviolation.subject', values: { address: { kind: 'address', text: address } } },
      body: { key: 'notes.policyviolation.body', values: { quote: { kind: 'quote', text: 'no\u202e\u0007 thanks' } } },
    },
  });

describe('note to the postmaster of the refusing side', () => {
  const from = 'claire@atelier-martin.example';
  const of = (cause: ReturnType<typeof noted>, more: Partial<DeliveryReport> = {}) =>
    postmasterOf({ explanation: explanation([cause], {}, { original: original({ from }), ...more }), group: cause });
  const own = original({ from: 'claire@mail.cabinet-leroy.example' });

  test.each<[string, string | null, string | null]>([
    ['known domain', of(noted('recipientAdministrator')), 'postmaster@cabinet-leroy.example'],
    ['capitals', of(noted('recipientAdministrator', 'L@Cabinet-Leroy.EXAMPLE')), 'postmaster@cabinet-leroy.example'],
    ['turn of the recipient', of(noted('recipient')), null],
    ['turn of the own administrator', of(noted('yourAdministrator')), null],
    ['refuser not certain', of(noted('recipientAdministrator', undefined, 'unknown')), null],
    ['refuser on the sender’s side', of(noted('recipientAdministrator', undefined, 'yours')), null],
    ['own domain', of(noted('recipientAdministrator'), { original: own }), null],
    ['sender not known', of(noted('recipientAdministrator'), { original: null }), null],
    ['address literal', of(noted('recipientAdministrator', 'a@[192.0.2.1]')), null],
    ['no domain', of(noted('recipientAdministrator', 'leroy')), null],
    ['domain of controls', of(noted('recipientAdministrator', 'a@b\u202e.example')), null],
    ['the postmaster came back', of(noted('recipientAdministrator', 'Postmaster@cabinet-leroy.example')), null],
  ])('%s', (_name, address, expected) => {
    expect(address).toBe(expected);
  });

  test('recipients of two domains have no common postmaster', () => {
    const one = noted('recipientAdministrator');
    expect(of({ ...one, recipients: [...one.recipients, recipient('x@other.example', 'policyviolation')] })).toBeNull();
  });

  test.each(languages)('the draft, %s', (_tag, language) => {
    const cause = noted('recipientAdministrator');
    const subject = { explanation: explanation([cause], {}, { original: original({ from }) }), group: cause };
    const draft = postmasterNote.draft(subject, language);
    expect(postmasterNote.isOffered(subject)).toBe(true);
    expect(draft.to).toEqual(['postmaster@cabinet-leroy.example']);
    expect(draft.subject).toContain('leroy@cabinet-leroy.example');
    expect(draft.text).toMatch(/no {1,2}thanks/);
  });
});

test.each(languages)('the note to one’s own administrator has no recipient, %s', (_tag, language) => {
  const draft = administratorNote.draft(noted('yourAdministrator'), language);
  expect(draft.to).toEqual([]);
  expect(draft.subject).not.toBe('');
  expect(administratorNote.isOffered(noted('yourAdministrator'))).toBe(true);
  expect(administratorNote.isOffered(noted('recipient'))).toBe(false);
  expect(administratorNote.isOffered(noted('recipientAdministrator'))).toBe(false);
});

describe('opening a draft', () => {
  const cause = noted('yourAdministrator');
  const open = async (form: 'opened' | 'refused' | null, copy: 'copied' | 'refused') => {
    const written: string[] = [];
    const outcome = await openDraft(administratorNote, cause, english, {
      drafts: form === null ? null : { open: () => Promise.resolve(form) },
      clipboard: { write: (text) => { written.push(text); return Promise.resolve(copy); } },
    });
    return { outcome, written };
  };

  test('a form that opens is all', async () => {
    await expect(open('opened', 'copied')).resolves.toEqual({ outcome: 'opened', written: [] });
  });

  test.each([['refused', 'copied'], [null, 'copied'], ['refused', 'refused'], [null, 'refused']] as const)('form %s, clipboard %s', async (form, copy) => {
    const { outcome, written } = await open(form, copy);
    expect(outcome).toBe(copy);
    expect(written).toEqual([draftAsText(administratorNote.draft(cause, english), english)]);
  });

  test('the text to paste names recipient and subject', () => {
    const draft = { to: ['a@b.example'], subject: 'S', text: 'T' };
    expect(draftAsText(draft, english)).toBe('To: a@b.example\nSubject: S\n\nT');
    expect(draftAsText(draft, french)).toBe('À\u00a0: a@b.example\nObjet\u00a0: S\n\nT');
    expect(draftAsText({ to: [], subject: '', text: 'T' }, english)).toBe('T');
  });
});

describe('sharing as a file', () => {
  const wish = (of: Explanation) => ({ explained: explained(of), group: 0, isMasked: true, joined: null, version: '1.0.0', client: null });
  const named = (status: string | null, date: string | null): Explanation => explanation(
    [group([recipient('a@b.example', 'userunknown', null, { status: status === null ? null : { value: status, place: { part: '', line: 0, reader: 'x' } } })])],
    {},
    { notice: { subject: null, from: null, fromName: null, to: null, date, messageId: null } },
  );

  test.each([
    ['5.7.23', '2026-11-25T10:00:00+01:00', 'bounce-doctor-2026-11-25-5.7.23.txt'],
    [null, '2026-11-25T10:00:00Z', 'bounce-doctor-2026-11-25-550.txt'],
    ['../../a@b', '2026-11-25', 'bounce-doctor-2026-11-25-550.txt'],
    ['5.1.1', 'CON: yesterday', 'bounce-doctor-5.1.1.txt'],
    ['5.1.1', null, 'bounce-doctor-5.1.1.txt'],
  ])('status %j, date %j → %s', (status, date, name) => {
    expect(saveRequest.file(wish(named(status, date)), english).name).toBe(name);
  });

  test('what is saved is what would be copied', () => {
    const saved: string[][] = [];
    const files = { save: (...file: [string, string, string]) => { saved.push(file); return true; } };
    expect(saveFile(saveRequest, wish(unknownAddress), french, files)).toBe(true);
    expect(saveFile(saveDetails, explained(unknownAddress), french, files)).toBe(true);
    expect(saved.map(([name]) => name)).toEqual(['bounce-doctor-2026-11-24-5.1.1.txt', 'bounce-doctor-2026-11-24-5.1.1-details.txt']);
    expect(saved[0]?.[2]).not.toContain('marchnad');
  });

  test('the platform may refuse', () => {
    expect(saveFile(saveRequest, wish(unknownAddress), english, { save: () => false })).toBe(false);
  });
});
