import fc from 'fast-check';
import type { OvhField, OvhState } from '../../../../src/core/diagnostics/ovh-result';
import { ovhFields, ovhResultOf, readOvhResult } from '../../../../src/core/diagnostics/ovh-result';

/** The value of the API where all is well (diagnostics §1.2). */
const WELL: Readonly<Record<OvhField, boolean>> = {
  isSpammer: false, isSuspended: false, isLocked: false, connectiveOWA: true, isMxValid: true, isSrvValid: true, canReceiveEmail: true, canSendEmail: true,
};
const answer = (change: Readonly<Record<string, unknown>> = {}): string => JSON.stringify({ ...WELL, lastCheck: '2026-11-24T10:24:00+01:00', ...change }, null, 2);
const toldBy = (text: string): Readonly<Partial<Record<OvhField, OvhState>>> | null => {
  const reading = readOvhResult(text);
  return reading.readable ? reading.result.told : null;
};
const allGood = Object.fromEntries(ovhFields.map((field) => [field, 'good']));

describe('the answer of the API', () => {
  test('all nine fields', () => {
    expect(readOvhResult(answer())).toEqual({ readable: true, domain: null, result: { told: allGood, lastCheck: '2026-11-24T09:24:00.000Z' } });
  });

  test.each(ovhFields)('%s that is not in order, and nothing else', (field) => {
    expect(toldBy(answer({ [field]: !WELL[field] }))).toEqual({ ...allGood, [field]: 'fault' });
  });

  test('MX Plan names its webmail otherwise', () => {
    expect(toldBy('{"connectiveWebmail": false}')).toEqual({ connectiveOWA: 'fault' });
  });

  test('what a support ticket repeats: the path, whose domain is read, and the answer', () => {
    const ticket = `Bonjour,\n\nGET /email/exchange/hosted-ab123/service/hosted-ab123-1/account/claire%40Atelier-Martin.example/diagnostics\n${answer({ isLocked: true })}`;
    expect(readOvhResult(ticket)).toMatchObject({ readable: true, domain: 'atelier-martin.example', result: { told: { ...allGood, isLocked: 'fault' } } });
  });

  test.each([
    ['one field a line, as a tree shows them', 'isSpammer: true\nisMxValid = false\ncanSendEmail\ttrue'],
    ['a string inside of another answer', JSON.stringify({ body: '{"isSpammer":true,"isMxValid":false,"canSendEmail":true}' })],
    ['an answer that was cut', '{"isSpammer":true,"isMxValid":false,"canSendEmail":true,"isLoc'],
    ['other capitals', '{"ISSPAMMER":TRUE,"ismxvalid":False,"CanSendEmail":true}'],
  ])('%s', (_form, text) => {
    expect(toldBy(text)).toEqual({ isSpammer: 'fault', isMxValid: 'fault', canSendEmail: 'good' });
  });

  test('null is not told, nor is what is told twice in different ways', () => {
    expect(toldBy('{"isSpammer":null,"isLocked":false,"isMxValid":true}\n{"isMxValid":false}')).toEqual({ isLocked: 'good' });
  });

  test.each([
    ['Z', '2026-11-24T10:24:00Z', '2026-11-24T10:24:00.000Z'],
    ['an offset behind', '2026-11-24T10:24:00.5-0530', '2026-11-24T15:54:00.000Z'],
    ['a month that is none', '2026-13-24T10:24:00Z', null],
    ['a clock that is none', '2026-11-24T25:24:00Z', null],
    ['no offset: nobody knows when', '2026-11-24T10:24:00', null],
  ])('the moment of the check: %s', (_name, lastCheck, expected) => {
    expect(readOvhResult(answer({ lastCheck }))).toMatchObject({ result: { lastCheck: expected } });
  });
});

describe('the rows of the control panel', () => {
  test.each<[OvhField, string]>([
    ['isSpammer', 'ATTENTION : Le compte est bloqué pour envoi de spam :'],
    ['isSuspended', 'ATTENTION : L’abonnement au compte est expiré :'],
    ['isLocked', 'ATTENTION\u00a0: Le compte est bloqué par la politique de sécurité :'],
    ['connectiveOWA', '- ATTENTION : L\'authentification au webmail a échoué :'],
    ['isMxValid', 'ATTENTION : L\'enregistrement MX du domaine n\'est pas valide :'],
    ['isSrvValid', 'ATTENTION: L\'enregistrement SRV du domaine n\'est pas valide'],
    ['canReceiveEmail', 'ATTENTION : L\'e-mail de test n\'a pas été reçu.'],
    ['canSendEmail', 'ATTENTION : L\'email de test n\'a pas pu être envoyé à partir du compte'],
    ['isSpammer', 'WARNING: The account has been blocked for sending spam'],
    ['isSuspended', 'WARNING: Subscription to the account has expired.'],
    ['isLocked', 'WARNING: Account locked due to the security policy'],
    ['connectiveOWA', 'WARNING: Webmail authentication has failed'],
    ['isMxValid', 'WARNING: The domain MX record is not valid'],
    ['isSrvValid', 'WARNING: The domain’s SRV record is not valid'],
    ['canReceiveEmail', 'WARNING: The test email has not been received.'],
    ['canSendEmail', 'WARNING: The test email could not be sent from this account'],
  ])('%s that is not in order: %s', (field, row) => {
    expect(toldBy(`Diagnostics\r\n${row}\r\nCréer une demande d’assistance`)).toEqual({ [field]: 'fault' });
  });

  test.each<[OvhField, string]>([
    ['isSpammer', 'Le compte n’est pas bloqué pour envoi de spam.'],
    ['isSuspended', 'L\'abonnement au compte n\'est pas expiré'],
    ['isLocked', 'Le compte n\'est pas bloqué par la politique de sécurité'],
    ['connectiveOWA', 'L\'authentification au webmail a réussi'],
    ['isMxValid', 'L\'enregistrement MX du domaine est valide'],
    ['isSrvValid', 'L\'enregistrement SRV du domaine est valide'],
    ['canReceiveEmail', 'L\'e-mail de test a bien été reçu'],
    ['canSendEmail', 'L\'e-mail de test a été envoyé à partir du compte'],
    ['isSpammer', 'The account has not been blocked for sending spam'],
    ['isSuspended', 'Subscription to the account has not expired'],
    ['isLocked', 'Account not locked due to the security policy'],
    ['connectiveOWA', 'Webmail authentication has succeeded'],
    ['isMxValid', 'The domain MX record is valid.'],
    ['isSrvValid', 'The domain\'s SRV record is valid'],
    ['canReceiveEmail', 'The test email has been received'],
    ['canSendEmail', 'The test email could be sent from this account'],
  ])('%s in order: %s', (field, row) => {
    expect(toldBy(row)).toEqual({ [field]: 'good' });
  });

  test('causes and advice below a row are not rows', () => {
    expect(toldBy([
      'ATTENTION : L\'e-mail de test n\'a pas pu être envoyé à partir du compte', 'Cela peut avoir plusieurs causes :', '- Votre compte est suspendu', '- Le mot de passe indiqué n\'est pas correct',
      '- Votre compte est bloqué pour envoi de spam', '- Vérifiez que l\'enregistrement MX du domaine est valide', 'L\'enregistrement SRV est nécessaire pour la configuration automatique',
    ].join('\n'))).toEqual({ canSendEmail: 'fault' });
  });

  test('names of fields, where there are some, count alone', () => {
    expect(toldBy('ATTENTION : Le compte est bloqué pour envoi de spam\nisLocked: false')).toEqual({ isLocked: 'good' });
  });
});

describe('what is no result', () => {
  test.each([
    ['nothing', ''], ['a mail', 'Bonjour Claire, votre compte est bloqué pour envoi de spam.'], ['another answer', '{"state":"ok","spamDetected":true}'], ['a model of the API', 'isSpammer: boolean\nisMxValid: boolean'],
    ['a mark alone', 'ATTENTION :\nWARNING!'], ['markup', '<b>isSpammer</b><i>true</i>'],
  ])('%s', (_what, text) => {
    expect(readOvhResult(text)).toEqual({ readable: false });
  });

  test('text of 20 MB, and signs that make patterns slow, take no time', () => {
    const started = process.hrtime.bigint();
    for (const text of ['isSpammer '.repeat(2_000_000), `ATTENTION :${'. '.repeat(10_000_000)}`, `${'abonnement '.repeat(15)}\n`.repeat(100_000), '\n'.repeat(1_000_000), `/account/${'a'.repeat(1_000_000)}`]) readOvhResult(text);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(1_000);
  });

  test('nothing is read beyond the beginning', () => {
    expect(toldBy(`${' '.repeat(40_000)}isSpammer: true`)).toEqual({ isSpammer: 'fault' });
    expect(toldBy(`${' '.repeat(60_000)}isSpammer: true`)).toBeNull();
  });

  test('whatever the text is, nothing throws, and only fields are told', () => {
    const words = fc.constantFrom('isSpammer', '":', 'true', 'false', 'ATTENTION :', 'mx', '\n', 'spam', '__proto__', '\u0000', 'lastCheck', '2026-11-24T10:24:00Z', 'É', '\ud800');
    fc.assert(fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
      const told = toldBy(parts.join(' '));
      expect(Object.keys(told ?? {}).every((field) => (ovhFields as readonly string[]).includes(field))).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('a result handed over in a run', () => {
  const kept = { told: { isSpammer: 'fault' }, lastCheck: '2026-11-24T09:24:00.000Z' };

  test('is read back as it was; fields and states that nobody knows are left out', () => {
    expect(ovhResultOf(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(ovhResultOf(JSON.parse('{"told":{"isSpammer":"fault","__proto__":"good","isLocked":"<b>","later":"good"},"lastCheck":"soon"}'))).toEqual({ told: { isSpammer: 'fault' }, lastCheck: null });
  });

  test.each([null, undefined, 'text', [], {}, { told: null }, { told: 'isSpammer' }, { told: {} }, { told: { isSpammer: true } }])('%j is none', (value) => {
    expect(ovhResultOf(value)).toBeNull();
  });
});
