import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseBounce } from '../../../src/app/analyse-bounce';
import { joinedChecks } from '../../../src/app/actions/joined-checks';
import { generic } from '../../../src/core/diagnostics/profiles/others';
import { afterLook, lookAtExplanation } from '../../../src/app/confirm-explanation';
import { sentenceOfFinding, summaryOfLook } from '../../../src/app/look-summary';
import { claimOf, ownDomainOf, plannedLook } from '../../../src/app/plan-look';
import type { ServicesOfRun } from '../../../src/app/ports';
import type { Explanation } from '../../../src/core/explanation/explanation';
import { confirmedSubjects } from '../../../src/core/diagnostics/confirmation/confirmation';
import { renderLine } from '../../../src/core/report/plain-text';
import { resolverOf } from '../core/diagnostics/zone';
import type { Zone } from '../core/diagnostics/zone';
import { createTranslator } from '../../../src/locales/translate';
import { en, fr } from '../locales/texts';

const english = createTranslator(en, 'en');
const french = createTranslator(fr, 'fr');

function explanationOf(path: string): Explanation {
  const analysis = analyseBounce(new Uint8Array(readFileSync(join('test/fixtures', path))));
  if (!analysis.readable) throw new Error(path);
  return analysis.explanation;
}

const services = (zone: Zone): ServicesOfRun => ({
  sent: [], ports: { resolve: resolverOf(zone), registration: null, probe: null, incidents: null, ownConnection: null, mailbox: null, roundTrip: null, openMessage: null },
});

const spf = explanationOf('messages/postfix/spf-refused.eml');
const typo = explanationOf('messages/postfix/unknown-address-typo.eml');
const noHost = explanationOf('messages/dragonfly/host-not-found.eml');
const OURS = 'atelier-martin.example';

const [spfGroup] = spf.groups;
const [typoGroup] = typo.groups;
if (spfGroup === undefined || typoGroup === undefined) throw new Error('a notice has a cause');

describe('what a look would be about', () => {
  test('a record that did not allow the server', () => {
    expect(claimOf(spf, spfGroup)).toMatchObject({ asserts: 'spf', senderDomain: OURS, recipientDomain: 'cabinet-leroy.example', sendingAddress: '203.0.113.25' });
    expect(plannedLook(spf)).toEqual({ names: [OURS] });
    expect(ownDomainOf(spf)).toBe(OURS);
  });

  test('an unknown address: its domain, never what stands before the @', () => {
    expect(claimOf(typo, typoGroup)).toMatchObject({ asserts: null, isAboutAddress: true, recipientDomain: 'nordlog.example', probableDomain: 'nordlog.example' });
    expect(JSON.stringify(claimOf(typo, typoGroup))).not.toMatch(/marchand|marchnad|@/);
    expect(plannedLook(typo)).toEqual({ names: ['nordlog.example'] });
  });

  test('a domain that was not found', () => {
    expect(noHost.groups[0] === undefined ? null : claimOf(noHost, noHost.groups[0]).asserts).toBe('recipient-domain');
  });

  test('nothing where the DNS knows nothing of the cause, or the message is no failure', () => {
    expect(plannedLook(explanationOf('messages/postfix/mailbox-full.eml'))).toBeNull();
    expect(plannedLook(explanationOf('not-bounces/automatic-reply.eml'))).toBeNull();
  });
});

describe('after a look', () => {
  test('a refuted cause changes the words and the turn; the grounds stay', async () => {
    const look = await lookAtExplanation(spf, services({ [OURS]: { TXT: ['v=spf1 ip4:203.0.113.25 -all'] } }));
    const after = afterLook(spf, look);
    expect(look[0]?.outcome).toBe('refuted');
    expect(english.text(after.title)).toBe('Your server is allowed now');
    expect(english.text(after.what)).toBe('The SPF of atelier-martin.example allows 203.0.113.25. When your message came, the server found the contrary.');
    expect(after.groups[0]).toMatchObject({ turn: 'you', steps: [], note: null, reason: 'authfailure', recipients: spfGroup.recipients });
  });

  test('a confirmed one puts the very record into the text to pass on', async () => {
    const after = afterLook(spf, await lookAtExplanation(spf, services({ [OURS]: { TXT: ['v=spf1 mx -all'] } })));
    const note = after.groups[0]?.note;
    expect(after).toEqual({ ...spf, groups: [{ ...spfGroup, note }] });
    expect(note == null ? '' : english.text(note.body)).toContain('TXT record to publish for atelier-martin.example:\nv=spf1 mx ip4:203.0.113.25 -all\n');
    expect(note == null ? '' : french.text(note.subject)).toMatch(/^SPF à corriger/u);
  });

  test('an untold one changes nothing', async () => {
    expect(afterLook(spf, await lookAtExplanation(spf, { ...services({}), ports: { ...services({}).ports, resolve: resolverOf({}, { unknown: { '*': 'timeout' } }) } }))).toBe(spf);
    expect(afterLook(typo, await lookAtExplanation(typo, services({})))).toBe(typo);
  });
});

test('servers of an offer of the organisation are known: the record to publish names them', async () => {
  const zone = { [OURS]: { TXT: ['v=spf1 ip4:198.51.100.7 -all'] }, 'spf.company.example': { TXT: ['v=spf1 ip4:203.0.113.0/24 -all'] } };
  const own = { ...generic, id: 'ours', name: 'Ours', spfIncludes: ['spf.company.example'] };
  expect(JSON.stringify(await lookAtExplanation(spf, services(zone), [own]))).toContain('v=spf1 ip4:198.51.100.7 include:spf.company.example -all');
  expect(JSON.stringify(await lookAtExplanation(spf, services(zone)))).not.toContain('company');
});

describe('the words of a look', () => {
  test('every subject has them for what nobody could tell', () => {
    for (const subject of confirmedSubjects.filter((one) => one !== 'block-list')) {
      for (const language of [english, french]) {
        const { key } = sentenceOfFinding({ subject, outcome: 'inconclusive', code: 'timeout', values: {}, found: [], expected: [], link: null });
        expect(language.has(key)).toBe(true);
      }
    }
  });

  test('the same finding of several causes is told once', async () => {
    const look = await lookAtExplanation(typo, services({ 'nordlog.example': { A: ['203.0.113.1'] } }));
    expect(summaryOfLook([...look, ...look]).findings).toHaveLength(summaryOfLook(look).findings.length);
    expect(summaryOfLook([null])).toEqual({ outcome: 'untold', findings: [], at: null });
  });
});

describe('checks joined to a request', () => {
  test('when, with what result, the record found and the record to publish', async () => {
    const look = await lookAtExplanation(spf, services({ [OURS]: { TXT: ['v=spf1 mx -all'] } }));
    const { verified, lines, data } = joinedChecks({ look, run: null }, french);
    expect(verified === null ? '' : renderLine({ key: 'request.fields.verified' }, verified, french.text)).toMatch(/^Vérifié\s: .*\d{4}.*\s: confirmé$/u);
    expect(lines.flatMap((line) => (line.kind === 'quote' ? [line.text] : []))).toEqual(['v=spf1 mx -all', 'v=spf1 mx ip4:203.0.113.25 -all']);
    expect(data).toBeNull();
  });

  test('a look under way is said to be', () => {
    const { verified, lines } = joinedChecks({ look: 'running', run: null }, english);
    expect(verified === null ? '' : renderLine({ key: 'request.fields.verified' }, verified, english.text)).toBe('Checked: under way');
    expect(lines).toEqual([]);
  });
});
