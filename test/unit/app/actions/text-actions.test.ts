import { catalog } from '../../../../src/locales/en/index';
import { createTranslator } from '../../../../src/locales/translate';
import { copyDetails, detailsOf } from '../../../../src/app/actions/copy-details';
import { copyFailureReport } from '../../../../src/app/actions/copy-failure-report';
import { copyNote } from '../../../../src/app/actions/copy-note';
import { copyProbableAddress } from '../../../../src/app/actions/copy-probable-address';
import { addressesOf, copyRecipients } from '../../../../src/app/actions/copy-recipients';
import { copyRequest } from '../../../../src/app/actions/copy-request';
import type { CauseGroup, Explanation } from '../../../../src/core/explanation/explanation';
import type { Explained } from '../../../../src/app/session';
import { mailboxFull, notAuthenticated, severalRecipients, typo, unknownAddress } from '../../taskpane/explanations';

const english = createTranslator(catalog, 'en');

const firstGroup = (explanation: Explanation): CauseGroup => {
  const [group] = explanation.groups;
  if (group === undefined) throw new Error('no group');
  return group;
};
const dropped = (explanation: Explanation): Explained => ({ explanation, name: 'notice.eml', way: 'drop', leftAside: 0, tried: [], mail: new Uint8Array() });

describe('copy-note', () => {
  test('a note to the recipient has no subject: it is told in person', () => {
    const group = firstGroup(mailboxFull);
    expect(copyNote.text(group, english)).toBe(english.say('notes.mailboxfull.body'));
    expect(copyNote.label(group)).toEqual({ key: 'actions.copyNote' });
  });

  test('a note to an administrator starts with its subject', () => {
    const group = firstGroup(notAuthenticated);
    expect(copyNote.text(group, english).split('\n\n')[0]).toBe(english.say('notes.generic.subject'));
    expect(copyNote.label(group)).toEqual({ key: 'actions.copyMessage' });
  });

  test('where the user acts there is nothing to pass on', () => {
    expect(copyNote.isOffered(firstGroup(unknownAddress))).toBe(false);
    expect(copyNote.isOffered(firstGroup(mailboxFull))).toBe(true);
  });
});

test('copy-probable-address copies the address and nothing else', () => {
  expect(copyProbableAddress.text(typo, english)).toBe('sophie.marchand@nordlog.example');
});

describe('copy-recipients', () => {
  test('one address a line, all of them, in order', () => {
    const group = firstGroup(severalRecipients);
    expect(copyRecipients.text(group, english).split('\n')).toEqual(addressesOf(group));
    expect(addressesOf(group)).toHaveLength(7);
  });

  test('a single address is not a list', () => {
    expect(copyRecipients.isOffered(firstGroup(mailboxFull))).toBe(false);
  });
});

describe('copy-details', () => {
  test('the text holds every value that the page shows', () => {
    const explained = dropped(unknownAddress);
    const text = copyDetails.text(explained, english);
    expect(text).toContain('550 5.1.1 User unknown');
    expect(text).toContain('standard/5.1.1');
    expect(text).toContain(english.say('ui.details.drop'));
    for (const { label } of detailsOf(explained).source) expect(text).toContain(english.text(label));
  });
});

describe('copy-request', () => {
  const wish = { explained: dropped(unknownAddress), group: 0, isMasked: false, joined: null, version: '0.1.0', client: null };

  test('the subject comes first, then the text', () => {
    const [subject, greeting] = copyRequest.text(wish, english).split('\n\n');
    expect(subject).toContain('5.1.1');
    expect(greeting).toContain(english.say('request.greeting'));
  });

  test('masking replaces the local part, and keeps the domain', () => {
    expect(copyRequest.text(wish, english)).toContain('sophie.marchnad@nordlog.example');
    const masked = copyRequest.text({ ...wish, isMasked: true }, english);
    expect(masked).not.toContain('marchnad');
    expect(masked).toContain('@nordlog.example');
  });

  test('it says which version wrote it', () => {
    expect(copyRequest.text(wish, english)).toContain('0.1.0');
  });
});

test('copy-failure-report holds the kind of the error, and no message', () => {
  expect(copyFailureReport.text({ errorName: 'TypeError', version: '0.1.0', browser: 'Test/1' }, english)).toBe('Bounce Doctor 0.1.0\nTypeError\nTest/1');
});
