import { createMask } from '../../../../src/core/report/masking';
import type { DeliveryReport, RecipientReport } from '../../../../src/core/dsn/delivery-report';
import { catalog } from '../../../../src/locales/en/index';
import { createTranslator } from '../../../../src/locales/translate';
import { recipientReport, report } from '../../taskpane/explanations';

const { text: words } = createTranslator(catalog, 'en');

const named = (address: string, name: string | null): RecipientReport =>
  recipientReport(address, { displayName: name === null ? null : { value: name, place: { part: '', line: 1, reader: 'header' } } });
const maskOf = (address: string, name: string | null = null, more: Partial<DeliveryReport> = {}) => {
  const one = named(address, name);
  return createMask(report({ recipients: [one], ...more }), [one], words);
};

describe('names and addresses are replaced', () => {
  test.each<[string, string, string | null, string, string]>([
    ['a hyphen', 'jean-pierre@x.example', null, 'no jean-pierre here', 'no recipient-1 here'],
    ['an apostrophe', "o'brien@x.example", null, "to o'brien@x.example.", 'to recipient-1@x.example.'],
    ['an address in apostrophes', 'sophie@x.example', null, "'sophie@x.example' unknown", "'recipient-1@x.example' unknown"],
    ['an address after a sign', 'sophie@x.example', null, 'to=sophie@x.example rfc822:sophie@x.example', 'to=recipient-1@x.example rfc822:recipient-1@x.example'],
    ['a stranger with an apostrophe', 'sophie@x.example', null, "from d'arc@y.example", 'from …@y.example'],
    ['a quoted local part', '"sophie m"@x.example', null, 'to <"sophie m"@x.example>; user sophie m', 'to <recipient-1@x.example>; user recipient-1'],
    ['signs of patterns', 'a.*+?$^(x)|[b]{2}\\@x.example', null, 'a.*+?$^(x)|[b]{2}\\@x.example', 'recipient-1@x.example'],
    ['signs of replacements', 'sophie@x.example', "$& $1 $'", "user $& $1 $' unknown", 'user recipient-1 unknown'],
    ['blanks and line ends', 's@x.example', 'Sophie Marchand', 'Sophie\r\n  Marchand unknown', 'recipient-1 unknown'],
    ['family name first', 's@x.example', 'Sophie Marchand', 'Marchand, Sophie is unknown', 'recipient-1 is unknown'],
    ['given name first', 's@x.example', 'Marchand, Sophie', 'Sophie Marchand is unknown', 'recipient-1 is unknown'],
    ['composed and decomposed', 's@x.example', 'Zoé Bréal', 'Zoe\u0301 Bre\u0301al', 'recipient-1'],
    ['capitals', 's@x.example', 'Élodie', 'ÉLODIE', 'recipient-1'],
    ['two Chinese signs, no blanks', 's@x.example', '王芳', '用户王芳不存在', '用户recipient-1不存在'],
    ['a case that does not fold back', 's@x.example', 'Sophie', 'user ſophie', 'user …'],
    ['part of a longer word stays', 'mar@x.example', null, 'marchand', 'marchand'],
    ['an office stays', 'sophie@x.example', null, 'write to postmaster@x.example', 'write to postmaster@x.example'],
  ])('%s', (_name, address, name, text, expected) => {
    expect(maskOf(address, name).text(text)).toBe(expected);
  });

  test('controls in an address do not hide it', () => {
    const address = 'so\u202ephie@x.example';
    expect(maskOf(address).text(address)).toBe('recipient-1@x.example');
    expect(maskOf(address).text('so phie@x.example')).toBe('recipient-1@x.example');
  });

  test('the same person is the same word everywhere', () => {
    const mask = maskOf('sophie@x.example', 'Sophie M', { original: { subject: null, from: 'claire@y.example', fromName: 'Claire', to: [{ address: 'SOPHIE@x.example', name: 'So M' }, { address: 'luc@z.example', name: 'Luc' }], messageId: null, date: null, size: null } });
    expect(mask.text('sophie@x.example, Sophie M, So M, luc@z.example, Luc, claire@y.example, Claire'))
      .toBe('recipient-1@x.example, recipient-1, recipient-1, recipient-2@z.example, recipient-2, sender@y.example, sender');
  });

  test('another recipient is hidden even without masking, whatever the form', () => {
    const one = named('sophie@x.example', null);
    const other = named("o'brien@y.example", null);
    const mask = createMask(report({ recipients: [one, other] }), [one], null);
    expect(mask.text("sophie@x.example to='o'brien@y.example'")).toBe("sophie@x.example to='…@y.example'");
  });

  test.each([['many signs', '@'.repeat(50_000)], ['a long word', 'a'.repeat(200_000)], ['quotes', '"'.repeat(100_000)], ['apostrophes', `${"'".repeat(100_000)}@`]])('%s end in time', (_name, text) => {
    const begun = performance.now();
    maskOf('sophie@x.example', 'Sophie Marchand').text(text);
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});
