import { explain } from '../../../../src/core/explanation/explain';
import type { Explanation } from '../../../../src/core/explanation/explanation';
import { buildSupportRequest, renderPlain } from '../../../../src/core/report/support-request';
import type { SupportRequestOptions } from '../../../../src/core/report/support-request';
import { catalog } from '../../../../src/locales/en/index';
import { createTranslator } from '../../../../src/locales/translate';
import { because, recipient, refused, report, returned } from '../explanation/reports';

const english = createTranslator(catalog, 'en');

function written(explanation: Explanation, options: Partial<SupportRequestOptions> = {}): string {
  const request = buildSupportRequest(explanation, { mask: null, ...options });
  return `${english.text(request.subject)}\n\n${renderPlain(request, english.text)}`;
}

const leroy = {
  ...refused('leroy@cabinet-leroy.example', '5.7.23', '550 5.7.23 The message was rejected because of Sender Policy Framework violation.', 'mx1.cabinet-leroy.example'),
  displayName: recipient({ displayName: 'Me Leroy' }).displayName,
};
const spf = explain(report({
  reportingMta: 'out7.hosting.example', recipients: [leroy],
  original: returned({ subject: 'Contrat 2027', to: [{ address: 'leroy@cabinet-leroy.example', name: 'Me Leroy' }, { address: 'secret.partner@rival.example', name: 'Secret Partner' }] }),
}), () => because('authfailure', { decidedBy: { kind: 'service-code', row: 'exchange-online/5.7.23', service: 'Exchange Online', seen: '5.7.23', reason: 'authfailure' } }));

test('the order of picture 14', () => {
  const text = written(spf, { environment: [{ key: 'request.environment.version', values: { version: '0.1.0' } }] });
  const data = text.split('\n').at(-1) ?? '';
  expect(text.slice(0, -data.length)).toBe([
    'Refused by cabinet-leroy.example (5.7.23)',
    '',
    'Hello,',
    'One of my messages was not delivered: a domain could not be authenticated (SPF, DKIM, DMARC or DNSSEC).',
    'Could you have it corrected?',
    '',
    'From: claire.martin@atelier-martin.example',
    'To: leroy@cabinet-leroy.example',
    'Sent: 24 November 2026, 9:41 (UTC+1)',
    'Refused by: mx1.cabinet-leroy.example',
    'Code: 550 5.7.23',
    'Cause: Authentication refused',
    'Rule: exchange-online/5.7.23',
    'Message-ID: <8f2c41d0@atelier-martin.example>',
    '',
    'Exact text of the server:',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation.',
    '',
    'Bounce Doctor 0.1.0',
    '',
    'Data for the help desk:',
    '',
  ].join('\n'));
  expect(JSON.parse(data)).toMatchObject({
    kind: 'failed', reportingMta: 'out7.hosting.example', outcome: 'failed', count: 1,
    recipients: [{ address: 'leroy@cabinet-leroy.example', status: '5.7.23', reason: 'authfailure', decidedBy: 'exchange-online/5.7.23' }],
  });
});

test('what could not be told is said; nothing is said of checks', () => {
  const text = written(explain(report({
    recipients: [recipient({ address: 'achats@ville-neuve.example', diagnosticCode: 'delivery error' })], completeness: 'text-only',
  }), () => because('undefined')));
  for (const key of ['cause', 'refuser', 'code', 'sent', 'textOnly'] as const) expect(text).toContain(english.say(`request.unsure.${key}`));
  expect(text).not.toContain('Refused by');
  expect(text.toLowerCase()).not.toContain('check');
});

describe('privacy', () => {
  it('never the subject, the body, or another recipient', () => {
    for (const mask of [null, english.text]) {
      const text = written(spf, { mask });
      for (const secret of ['Contrat', 'secret.partner', 'Secret Partner', 'rival.example']) expect(text).not.toContain(secret);
    }
  });

  it('another recipient named by the server is hidden even without the mask', () => {
    const shared = explain(report({
      recipients: [refused('a.bernard@nordlog.example', '5.1.1', '550 5.1.1 <a.bernard@nordlog.example> unknown; Secret.Partner@rival.example accepted', null)],
      original: returned({ to: [{ address: 'secret.partner@rival.example', name: null }] }),
    }), () => because('userunknown'));
    expect(written(shared)).toContain('<a.bernard@nordlog.example> unknown; …@rival.example accepted');
  });

  it('the mask replaces names and local parts everywhere, the same person by the same word', () => {
    const text = written(explain(report({
      recipients: [{
        ...refused('Sophie.Marchand@nordlog.example', '5.1.1',
          '550 5.1.1 <sophie.marchand@nordlog.example>: mailbox sophie.marchand of Sophie Marchand unknown, tell claire.martin@atelier-martin.example or postmaster@nordlog.example; relay id x9@relay.example', 'mx1.nordlog.example'),
        displayName: recipient({ displayName: 'Sophie Marchand' }).displayName,
      }],
      original: returned({}),
    }), () => because('userunknown')), { mask: english.text });
    expect(text).toContain('550 5.1.1 <recipient-1@nordlog.example>: mailbox recipient-1 of recipient-1 unknown, tell sender@atelier-martin.example or postmaster@nordlog.example; relay id …@relay.example');
    expect(text).toContain('From: sender@atelier-martin.example');
    expect(text).toContain('To: recipient-1@nordlog.example');
    expect(text.toLowerCase()).not.toMatch(/sophie|marchand|claire/);
    expect(text).toContain('mx1.nordlog.example');
  });

  it('a common word that is a local part does not tear the text of the server apart', () => {
    const text = written(explain(report({
      recipients: [refused('user@nordlog.example', '5.1.1', '550 5.1.1 user unknown: user@nordlog.example', null)], original: returned({}),
    }), () => because('userunknown')), { mask: english.text });
    expect(text).toContain('550 5.1.1 user unknown: recipient-1@nordlog.example');
  });

  it('a Message-ID that holds a name is left out', () => {
    const text = written(explain(report({
      recipients: [refused('lea@nordlog.example', '5.1.1', '550 no', null)], original: returned({ messageId: '<claire.martin.77@atelier-martin.example>' }),
    }), () => because('userunknown')), { mask: english.text });
    expect(text).not.toContain('claire');
  });
});

describe('size', () => {
  const long = explain(report({
    recipients: Array.from({ length: 400 }, (_, i) => refused(`person${i}@nordlog.example`, '5.1.1', `550 5.1.1 ${'é𝄞'.repeat(40_000)}`, 'mx1.nordlog.example')),
    original: returned({}),
  }), () => because('userunknown'));

  it('above 32 kB the server text is cut, and says so', () => {
    const request = buildSupportRequest(long, { mask: null });
    const text = renderPlain(request, english.text);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(32 * 1024);
    const quote = request.lines.find((line) => line.kind === 'quote');
    expect(quote?.cut).toBeGreaterThan(0);
    expect(quote?.text).not.toMatch(/[\uD800-\uDBFF]$/);
    expect(text).toContain('cut here');
  });

  it('names a few recipients and counts the others', () => {
    const lines = buildSupportRequest(long, { mask: null }).lines.filter((line) => line.kind === 'field' && line.label.key === 'request.fields.to');
    expect(lines).toHaveLength(6);
    expect(renderPlain({ subject: { key: 'request.greeting' }, lines }, english.text)).toContain('and 395 other recipients');
  });
});

test('controls and direction marks of a mail are not passed on', () => {
  const text = written(explain(report({
    recipients: [refused('lea@nordlog.example', '5.1.1', '550 \u001b[31mred\u202e evil\u0000', 'mx\u202e.nordlog.example')], original: returned({}),
  }), () => because('userunknown')));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});
