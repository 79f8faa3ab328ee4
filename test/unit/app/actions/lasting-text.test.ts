import { copyDetails } from '../../../../src/app/actions/copy-details';
import { copyRequest } from '../../../../src/app/actions/copy-request';
import { lastingText } from '../../../../src/app/actions/lasting-text';
import { requestDraft } from '../../../../src/app/actions/request-draft';
import type { Explained } from '../../../../src/app/session';
import { catalog } from '../../../../src/locales/en/index';
import { createTranslator } from '../../../../src/locales/translate';
import type { Explanation } from '../../../../src/core/explanation/explanation';
import { unknownAddress } from '../../taskpane/explanations';

const sent = '2026-11-24T09:40:00+01:00';
const explanation: Explanation = {
  ...unknownAddress,
  report: { ...unknownAddress.report, original: { subject: null, from: null, fromName: null, to: [], messageId: null, size: null, date: sent } },
};
/** As seen on the day of the message: the pane itself then says only the hour. */
const english = createTranslator(catalog, 'en', { now: new Date(sent), timeZone: 'Europe/Paris' });
const explained: Explained = { explanation, name: null, way: 'open', leftAside: 0, tried: [], mail: new Uint8Array() };
const wish = { explained, group: 0, isMasked: false, joined: null, version: '1.0', client: null, helpDeskAddress: '' };

describe('texts that leave the pane', () => {
  test('a moment is a whole date, whatever day it is', () => {
    const message = { key: 'request.line', values: { label: 'Sent', value: { kind: 'moment', text: sent } } } as const;
    expect(english.text(message)).not.toContain('2026');
    expect(lastingText(english)(message)).toBe(`Sent: ${english.longDate(sent)}`);
    expect(english.longDate(sent)).toContain('2026');
  });

  test('other values, and a message without any, stay as they are', () => {
    expect(lastingText(english)({ key: 'request.greeting' })).toBe(english.say('request.greeting'));
    const message = { key: 'request.line', values: { label: 'To', value: { kind: 'address', text: 'a@example.com' } } } as const;
    expect(lastingText(english)(message)).toBe(english.text(message));
  });

  test.each<[string, () => string]>([
    ['the copied request', () => copyRequest.text(wish, english)],
    ['the draft of the request', () => requestDraft.draft(wish, english).text],
    ['the copied details', () => copyDetails.text(explained, english)],
  ])('%s says when the message was sent, with its day', (_what, text) => {
    expect(text()).toContain(english.longDate(sent));
  });
});
