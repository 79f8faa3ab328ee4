import { copyChecks, copyHelp, draftChecks, draftHelp } from '../../../../src/app/actions/pass-on-checks';
import { findRun } from '../../../../src/app/find-run';
import type { DiagnosticRun } from '../../../../src/core/diagnostics/runner';
import type { Verdict } from '../../../../src/core/diagnostics/verdict';
import { createTranslator } from '../../../../src/locales/translate';
import { en, fr } from '../../locales/texts';

const DOMAIN = 'atelier-martin.example';
const srv: Verdict = {
  check: 'autodiscover-srv', outcome: 'failed', code: 'target', values: { domain: DOMAIN }, found: ['SRV 0 0 443 ex.mail.ovh.net'], expected: ['SRV 0 0 443 ex3.mail.ovh.net'],
};
const passed: Verdict = { check: 'mx-records', outcome: 'passed', code: 'good', values: { domain: DOMAIN }, found: ['MX 1 mx0.mail.ovh.net'], expected: [] };
const run: DiagnosticRun = {
  startedAt: '2026-11-24T10:24:00.000Z', finishedAt: '2026-11-24T10:24:03.000Z', verdicts: [srv, passed], facts: {},
  subject: { domain: DOMAIN, server: 'ex3.mail.ovh.net', chosenProfile: null, selectors: [] },
  profile: { id: 'ovh-hosted-exchange', name: 'OVHcloud Hosted Exchange', by: 'server', evidence: 'ex3.mail.ovh.net' },
};

const languages = [['en', createTranslator(en, 'en')], ['fr', createTranslator(fr, 'fr')]] as const;

describe.each(languages)('what is passed on: %s', (_tag, language) => {
  test('the administrator gets both records, the steps in order, and nothing that passed', () => {
    const { to, subject, text } = draftChecks.draft({ run, verdicts: [srv] }, language);
    expect(to).toEqual([]);
    expect(subject).toContain(DOMAIN);
    expect(text).toContain('SRV 0 0 443 ex.mail.ovh.net');
    expect(text).toContain('SRV 0 0 443 ex3.mail.ovh.net');
    expect(text.indexOf('1. ')).toBeLessThan(text.indexOf('3. '));
    expect(text).not.toContain('mx0.mail.ovh.net');
    expect(text).not.toMatch(/\{\w+\}|\[[a-z]/);
    expect(copyChecks.text({ run, verdicts: [srv] }, language)).toContain(text);
  });

  test('the help desk gets the run as well, and can read it back', () => {
    const wish = { run, verdicts: run.verdicts, helpDeskAddress: ' help@atelier-martin.example ' };
    const { to, text } = draftHelp.draft(wish, language);
    expect(to).toEqual(['help@atelier-martin.example']);
    expect(text).not.toMatch(/\{\w+\}/);
    expect(findRun(text)?.run).toEqual(run);
    expect(findRun(copyHelp.text({ ...wish, helpDeskAddress: 'nobody' }, language))?.run).toEqual(run);
  });

  test('where nothing is the administrator’s, nothing is offered', () => {
    expect(draftChecks.isOffered({ run, verdicts: [] })).toBe(false);
  });
});
