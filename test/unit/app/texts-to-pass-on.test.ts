import { copyPassOn, draftPassOn } from '../../../src/app/actions/pass-on';
import { spelledAddress } from '../../../src/app/spell-address';
import { providerOf, textsToPassOn } from '../../../src/app/texts-to-pass-on';
import type { TextToPassOn } from '../../../src/app/texts-to-pass-on';
import { explain } from '../../../src/core/explanation/explain';
import type { Classification } from '../../../src/core/explanation/explanation';
import { createTranslator } from '../../../src/locales/translate';
import { because, recipient, refused, report, returned } from '../core/explanation/reports';
import { en, fr } from '../locales/texts';

const english = createTranslator(en, 'en', { now: new Date('2026-11-30T12:00:00Z'), timeZone: 'Europe/Paris' });
const french = createTranslator(fr, 'fr');

function textsOf(about: Parameters<typeof report>[0], classification: Classification, language = english, helpDeskAddress = ''): readonly TextToPassOn[] {
  const explanation = explain(report({ original: returned({}), ...about }), () => classification);
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('no group');
  return textsToPassOn(explanation, group, { language, joined: null, helpDeskAddress });
}
const written = (texts: readonly TextToPassOn[], to: TextToPassOn['to'], form: TextToPassOn['form'], language = english): string => {
  const text = texts.find((one) => one.to === to && one.form === form);
  return text === undefined ? '' : copyPassOn.text(text, language);
};

describe('an address spelled for the phone', () => {
  test.each([
    ['lea.martin@nordlog.example', 'L E A, dot, M A R T I N, at, N O R D L O G, dot, E X A M P L E', 'L E A, point, M A R T I N, arobase, N O R D L O G, point, E X A M P L E'],
    ['a-b_c+2@x.example', 'A, hyphen, B, underscore, C, plus, 2, at, X, dot, E X A M P L E', 'A, tiret, B, tiret bas, C, plus, 2, arobase, X, point, E X A M P L E'],
  ])('%s', (address, inEnglish, inFrench) => {
    expect(spelledAddress(address, english)).toBe(inEnglish);
    expect(spelledAddress(address, french)).toBe(inFrench);
  });

  test.each(['léa@nordlog.example', 'a b@x.example', `${'a'.repeat(60)}@x.example`, '"a"@x.example'])('%s is read as it stands', (address) => {
    expect(spelledAddress(address, english)).toBeNull();
  });
});

const unknown = refused('sophie.marchnad@nordlog.example', '5.1.1', '550 5.1.1 User unknown', 'mx1.nordlog.example');

test('the address is spelled where it is in doubt, and nowhere else', () => {
  expect(written(textsOf({ recipients: [unknown] }, because('userunknown')), 'recipient', 'phone')).toContain('S O P H I E, dot, M A R C H N A D, at');
  expect(written(textsOf({ recipients: [unknown] }, because('mailboxfull')), 'recipient', 'phone')).not.toContain('dot');
});

test('who writes is said as the message said it, and left out where the name is none', () => {
  const told = (fromName: string | null): string => written(textsOf({ recipients: [unknown], original: returned({ fromName }) }, because('mailboxfull')), 'recipient', 'message');
  expect(told('Claire Martin')).toContain('Hello, this is Claire Martin. ');
  for (const name of [null, '', 'claire@atelier-martin.example', 'https://evil.example', 'x'.repeat(50), 'a\u202eb', '<b>x</b>']) expect(told(name)).toMatch(/^Hello\. My email/);
});

test('the card and the page show the recipient the same text message', () => {
  const explanation = explain(report({ recipients: [unknown], original: returned({}) }), () => because('suspend'));
  const [group] = explanation.groups;
  if (group?.note == null) throw new Error('no note');
  expect(written(textsToPassOn(explanation, group, { language: english, joined: null, helpDeskAddress: '' }), 'recipient', 'message')).toBe(english.text(group.note.body));
});

test('the letter to the own administrator: what to do, what finds the message, the record, the commands', () => {
  const spf = refused('lea@nordlog.example', '5.7.23', '550 5.7.23 SPF: 203.0.113.25 is not allowed', 'mx1.nordlog.example');
  const letter = written(textsOf({ format: 'exchange-online', reportingMta: 'pr3p195mb0712.eurp195.prod.outlook.com', recipients: [spf] }, because('authfailure')), 'yourAdministrator', 'letter');
  const parts = ['Authentication to correct: atelier-martin.example', 'DKIM signature and the DMARC rule', 'From: claire.martin@atelier-martin.example', 'Message-ID: <8f2c41d0@atelier-martin.example>',
    'include:spf.protection.outlook.com', 'selector1._domainkey.atelier-martin.example. CNAME', '# See whether messages are signed', 'Get-DkimSigningConfig -Identity \'atelier-martin.example\''];
  const places = parts.map((part) => letter.indexOf(part));
  expect(places).not.toContain(-1);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('a live look that knows the whole record leaves no piece beside it', () => {
  const spf = refused('lea@nordlog.example', '5.7.23', '550 5.7.23 SPF: 203.0.113.25 is not allowed', 'mx1.nordlog.example');
  const explanation = explain(report({ recipients: [spf], original: returned({}), reportingMta: 'out7.atelier-martin.example' }), () => because('authfailure'));
  const [group] = explanation.groups;
  if (group?.note == null) throw new Error('no note');
  const values = { ...group.note.body.values, ip: '203.0.113.25', record: { kind: 'quote', text: 'v=spf1 ip4:203.0.113.25 -all' } as const };
  const after = { ...group, note: { ...group.note, subject: { key: 'live.note.subject', values }, body: { key: 'live.note.body', values } } };
  const told = (one: typeof group): string => written(textsToPassOn(explanation, one, { language: english, joined: null, helpDeskAddress: '' }), 'yourAdministrator', 'letter');
  expect(told(group)).toContain('\nip4:203.0.113.25');
  expect(told(after)).toContain('v=spf1 ip4:203.0.113.25 -all');
  expect(told(after)).not.toContain('\nip4:');
});

test('a cause that a live look found gone: only the help desk and the recipient, who is not asked to mend anything', () => {
  const explanation = explain(report({ recipients: [unknown], original: returned({}) }), () => because('hostunknown'));
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('no group');
  const gone = { ...group, title: { key: 'live.refuted.recipient-domain.title' }, note: null, steps: [] };
  const texts = textsToPassOn(explanation, gone, { language: english, joined: null, helpDeskAddress: '' });
  expect(texts.map(({ to, form }) => `${to} ${form}`)).toEqual(['recipient message', 'recipient phone', 'helpDesk ticket']);
  expect(written(texts, 'recipient', 'message')).toContain('could not be delivered');
});

describe('the ticket', () => {
  const wrapped = recipient({
    address: 'lea@nordlog.example', action: 'failed', status: '5.4.300', replyCode: '550', diagnosticCode: '550 5.4.300 Message expired', remoteMta: 'mx1.nordlog.example', lastAttempt: '2026-11-26T09:41:07+01:00',
    answers: [{ status: '5.4.300', replyCode: '550', text: '550 5.4.300 Message expired', server: null }, { status: '4.7.1', replyCode: '451', text: '451 4.7.1 try later', server: 'mx1.nordlog.example' }],
  });
  const ticket = written(textsOf({ recipients: [wrapped], reportingMta: 'out7.atelier-martin.example' }, because('onhold')), 'helpDesk', 'ticket');

  test.each([
    'From: claire.martin@atelier-martin.example', 'To: lea@nordlog.example', 'Sent: 24 November 2026, 9:41 (UTC+1)', 'Message-ID: <8f2c41d0@atelier-martin.example>', 'Last attempt: 26 November 2026, 9:41 (UTC+1)',
    'Reported by: out7.atelier-martin.example', 'Refused by: mx1.nordlog.example', 'Code: 550 5.4.300', '550 5.4.300 Message expired', '451 4.7.1 try later', 'The non-delivery notice was read, nothing else was checked.',
  ])('holds %s', (line) => {
    expect(ticket.split('\n')).toContain(line);
  });

  test('says what was checked, where something was', () => {
    const explanation = explain(report({ recipients: [wrapped], original: returned({}) }), () => because('onhold'));
    const [group] = explanation.groups;
    if (group === undefined) throw new Error('no group');
    const joined = { verified: null, lines: [{ kind: 'sentence', message: { key: 'live.recipient-domain.receives', values: { domain: 'nordlog.example' } } } as const], data: null };
    const told = written(textsToPassOn(explanation, group, { language: english, joined, helpDeskAddress: '' }), 'helpDesk', 'ticket');
    expect(told).toContain('nordlog.example exists and receives mail.');
    expect(told).not.toContain('nothing else was checked');
  });

  test('a very long answer is cut, and says so', () => {
    const long = recipient({ address: 'lea@nordlog.example', action: 'failed', diagnosticCode: `550 ${'x'.repeat(5000)}` });
    const cut = written(textsOf({ recipients: [long] }, because('undefined')), 'helpDesk', 'ticket');
    expect(cut.length).toBeLessThan(3500);
    expect(cut).toContain('cut here: 3,004 more characters');
  });
});

test('an administrator of one side is never told of the recipients of another', () => {
  const others = [unknown, refused('lea@atelier.example', '5.7.1', '550 5.7.1 no', 'mx.atelier.example')];
  expect(textsOf({ recipients: others }, because('blocked')).map(({ to }) => to)).not.toContain('recipientAdministrator');
  const letter = written(textsOf({ recipients: others }, because('policyviolation')), 'recipientAdministrator', 'letter');
  expect(letter).toContain('Message-ID: <8f2c41d0@atelier-martin.example>');
  expect(letter).not.toMatch(/lea@|sophie/);
  const same = [unknown, refused('lea@nordlog.example', '5.7.1', '550 5.7.1 no', 'mx1.nordlog.example')];
  expect(written(textsOf({ recipients: same }, because('blocked')), 'recipientAdministrator', 'letter')).toContain('To: lea@nordlog.example');
});

describe('drafts', () => {
  const texts = textsOf({ recipients: [unknown] }, because('blocked'), english, 'help@hosting.example');
  const drafted = (to: TextToPassOn['to'], form: TextToPassOn['form']) => {
    const text = texts.find((one) => one.to === to && one.form === form);
    return text === undefined || !draftPassOn.isOffered(text) ? null : draftPassOn.draft(text, english).to;
  };

  test('to the postmaster of the refusing side, to the help desk of the settings, to an administrator whom the user knows', () => {
    expect(drafted('recipientAdministrator', 'letter')).toEqual(['postmaster@nordlog.example']);
    expect(drafted('helpDesk', 'ticket')).toEqual(['help@hosting.example']);
    expect(drafted('yourAdministrator', 'letter')).toEqual([]);
  });

  test('none to the recipient, to whom the last one did not get through', () => {
    expect(drafted('recipient', 'phone')).toBeNull();
    expect(drafted('recipient', 'message')).toBeNull();
  });

  test('none to a postmaster whom nobody knows', () => {
    const nobody = textsOf({ recipients: [recipient({ action: 'failed', status: '5.7.1' })] }, because('policyviolation'));
    expect(nobody.filter((one) => one.to === 'recipientAdministrator').map((one) => draftPassOn.isOffered(one))).toEqual([false]);
  });
});

test('the provider is named as the notice names the sender’s own, else as the organisation’s only offer', () => {
  const reporter = { side: 'yours', host: 'x.prod.outlook.com', service: 'Exchange Online' } as const;
  expect(providerOf({ reporter }, [])).toBe('Exchange Online');
  expect(providerOf({ reporter: { ...reporter, side: 'recipients' } }, [])).toBeNull();
  expect(providerOf({ reporter: { ...reporter, service: null } }, [{ name: 'Example Mail' }])).toBe('Example Mail');
  expect(providerOf({ reporter: { ...reporter, service: null } }, [{ name: 'One' }, { name: 'Two' }])).toBeNull();
});

test('what is copied steers neither a terminal nor the writing direction', () => {
  const evil = refused('lea@nordlog.example', '5.7.1', '550 5.7.1 \u001b[31mred\u202egnp', 'mx1.nordlog.example');
  for (const text of textsOf({ recipients: [evil] }, because('blocked'))) expect(copyPassOn.text(text, english)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});
