import { readFileSync } from 'node:fs';
import { formats } from '../../../../../src/core/dsn/formats';
import { askedFormats } from '../../../../../src/core/dsn/formats/asked';
import { NoticeView } from '../../../../../src/core/dsn/notice-view';
import { parseMessage } from '../../../../../src/core/mime/mime-part';
import { specimensBelow } from '../../../../../tools/goldens/golden';

const asked = askedFormats(formats);
const views = specimensBelow('test/fixtures').map((specimen) => ({ specimen, view: new NoticeView(parseMessage(readFileSync(specimen))) }));

function noticeWith(head: string): NoticeView {
  return new NoticeView(parseMessage(new TextEncoder().encode(`${head}\n\nwords`)));
}

function idsOf(marks: Uint8Array): string[] {
  return formats.filter((_, index) => marks[index] === 1).map(({ id }) => id);
}

describe('the signals of formats', () => {
  it.each(formats.map((format, index) => ({ id: format.id, format, index })))('$id is asked about every notice that it recognises', ({ format, index }) => {
    const missed = views.filter(({ view }) => format.recognises(view) && asked.forNotice(view)[index] !== 1);
    expect(missed.map(({ specimen }) => specimen)).toEqual([]);
  });

  it.each(formats.map((format, index) => ({ id: format.id, format, index })))('$id is asked about every text that it recognises', ({ format, index }) => {
    const missed = views.filter(({ view }) => format.recognisesText?.(view.text) === true && asked.forText(view.text)[index] !== 1);
    expect(missed.map(({ specimen }) => specimen)).toEqual([]);
  });

  it.each([
    ['Subject: Mail delivery failed: returning message to sender', 'exim'],
    ['Subject: [team] Mail delivery failed: returning message to sender', 'exim'],
    ['From: MAILER-DAEMON@ezweb.ne.jp\nSubject: Mail System Error - Returned Mail', 'ezweb'],
    ['From: Mail <x@bigfoot.com>', 'bigfoot'],
    ['X-MLServer: fml 4', 'fml'],
  ])('%j points at %s', (head, id) => expect(idsOf(asked.forNotice(noticeWith(head)))).toContain(id));

  it('leaves most formats unasked', () => {
    expect(idsOf(asked.forNotice(noticeWith('From: Ann <ann@example.net>\nSubject: Lunch'))).length).toBeLessThan(10);
    expect(idsOf(asked.forText('See you at lunch.')).length).toBeLessThan(5);
  });
});
