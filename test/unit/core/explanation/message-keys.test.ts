import type { Action, MessageKind } from '../../../../src/core/dsn/delivery-report';
import { explain } from '../../../../src/core/explanation/explain';
import type { Classification, SetAside, Witness } from '../../../../src/core/explanation/explanation';
import { reasons } from '../../../../src/core/knowledge/index';
import type { Actor, ReasonId } from '../../../../src/core/knowledge/types';
import type { Message } from '../../../../src/core/messages';
import { administratorDetails, renderDetails } from '../../../../src/core/report/administrator-details';
import { buildSupportRequest, renderPlain } from '../../../../src/core/report/support-request';
import { catalog as en } from '../../../../src/locales/en/index';
import { catalog as fr } from '../../../../src/locales/fr/index';
import { createTranslator } from '../../../../src/locales/translate';
import { because, recipient, report, returned } from './reports';

const reasonIds = Object.keys(reasons) as ReasonId[];
const actors: readonly Actor[] = ['you', 'yourAdministrator', 'helpDesk', 'recipient', 'recipientAdministrator', 'nobody'];
const actions: readonly (Action | null)[] = ['failed', 'delayed', 'relayed', null];
const kinds: readonly MessageKind[] = [
  'delivered', 'relayed', 'expanded', 'read-receipt', 'automatic-reply', 'abuse-report', 'challenge', 'about-a-bounce', 'ordinary',
];
const witnessKinds: readonly Witness['kind'][] = [
  'service-code', 'service-phrase', 'product-code', 'product-phrase', 'iana-code', 'phrase', 'reply', 'class', 'action',
];
const whys: readonly SetAside[] = ['less-specific', 'wrapper', 'other-service', 'contradicted', 'follow-on'];

function messagesIn(value: unknown, into: Message[]): Message[] {
  if (Array.isArray(value)) for (const item of value) messagesIn(item, into);
  else if (typeof value === 'object' && value !== null) {
    const { key } = value as { key?: unknown };
    if (typeof key === 'string') into.push(value as Message);
    for (const [name, inner] of Object.entries(value)) if (name !== 'report' && name !== 'values') messagesIn(inner, into);
  }
  return into;
}

describe.each([['en', en], ['fr', fr]] as const)('every message that core produces has its text: %s', (tag, catalog) => {
  const translator = createTranslator(catalog, tag);
  const faults = new Set<string>();
  const translate = (message: Message): string => {
    const text = translator.text(message);
    if (text.includes(`[${message.key}]`) || /\{\w+\}/.test(text)) faults.add(`${message.key}: ${text}`);
    return text;
  };
  beforeEach(() => faults.clear());

  const bare = recipient({});
  const domainOnly = recipient({ address: '@nordlog.example' });
  const full = recipient({
    address: 'lea@nordlog.example', displayName: 'Léa', finalRecipient: 'lea2@nordlog.example', originalRecipient: 'l@nordlog.example',
    status: '5.7.1', statusField: '5.0.0', replyCode: '550', diagnosticCode: '550 5.7.1 203.0.113.25 refused', remoteMta: 'mx.nordlog.example',
    remoteAddress: '198.51.100.8', stage: 'RCPT', lastAttempt: '2026-11-24T10:00:00Z', willRetryUntil: '2026-11-26T10:00:00Z',
    answers: [{ status: null, replyCode: '554', text: '554 wrapped', server: null }, { status: '5.7.1', replyCode: '550', text: '550 5.7.1 203.0.113.25 refused', server: 'mx.nordlog.example' }],
  });

  it.each(reasonIds)('%s', (reason) => {
    for (const one of [bare, domainOnly, full]) {
      for (const action of actions) {
        for (const turn of actors) {
          for (const kind of ['failed', 'delayed'] as const) {
            for (const original of [null, returned({})]) {
              const acted = { ...one, action: action === null ? null : recipient({ action }).action };
              const explanation = explain(report({ kind, recipients: [acted], original }), () => because(reason, { turn }));
              for (const message of messagesIn(explanation, [])) translate(message);
            }
          }
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it.each(kinds)('%s', (kind) => {
    for (const reply of [null, { until: null, contact: null }, { until: 'demain', contact: 'a@b.example' }]) {
      const explanation = explain(report({ kind, automaticReply: reply, recipients: [full] }));
      for (const message of [...messagesIn(explanation, []), { key: `kinds.${kind}.card`, ...(explanation.what.values && { values: explanation.what.values }) }]) translate(message);
      renderDetails(administratorDetails(explanation, { key: 'ui.details.file' }), translate);
      const request = buildSupportRequest(explanation, { mask: null });
      translate(request.subject);
      renderPlain(request, translate);
    }
    expect([...faults]).toEqual([]);
  });

  it('several causes', () => {
    const byStatus = (one: { status: { value: string } | null }): Classification => because(one.status?.value === '5.7.1' ? 'blocked' : 'userunknown');
    const action = (value: Action) => recipient({ action: value }).action;
    const lists = [[full, bare], [full, { ...bare, action: action('delayed') }], [full, { ...bare, action: action('delivered') }],
      [{ ...full, action: action('delayed') }, { ...bare, action: action('delivered') }]];
    for (const recipients of lists) {
      for (const extra of [null, 0, 1, 7]) {
        const to = extra === null ? [] : [{ address: 'lea@nordlog.example', name: null }, ...Array.from({ length: extra }, (_, i) => ({ address: `x${i}@club.example`, name: null }))];
        const explanation = explain(report({ recipients, original: returned({ to }) }), byStatus);
        for (const message of messagesIn(explanation, [])) translate(message);
        for (const group of [0, 1, 9]) {
          const request = buildSupportRequest(explanation, { mask: translate, group });
          translate(request.subject);
          renderPlain(request, translate);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });

  it('witnesses, anomalies, completeness, requests', () => {
    const witness = (kind: Witness['kind'], service: string | null): Witness => ({ kind, row: 'x/1', service, seen: '5.7.1', reason: 'blocked' });
    for (const kind of witnessKinds) {
      for (const service of [null, 'Gmail']) {
        for (const completeness of ['whole', 'headers-only', 'text-only'] as const) {
          const explanation = explain(report({ recipients: [full], completeness, anomalies: [{ id: 'quoted', part: '' }, { id: 'unknown-charset', part: '1', detail: 'x' }] }), () => because('blocked', {
            decidedBy: witness(kind, service), alsoSeen: [witness(kind, service)], shared: true,
            setAside: whys.map((why) => ({ witness: witness(kind, service), why })),
          }));
          renderDetails(administratorDetails(explanation, { key: 'ui.details.paste' }), translate);
        }
      }
    }
    for (const completeness of ['whole', 'headers-only', 'text-only'] as const) {
      for (const turn of actors) {
        for (const reason of reasonIds) {
          const request = buildSupportRequest(explain(report({ recipients: [bare], completeness }), () => because(reason, { turn })), { mask: translate });
          translate(request.subject);
          renderPlain(request, translate);
        }
      }
    }
    expect([...faults]).toEqual([]);
  });
});
