/** Every row of the services, explained as a mail would be that the row decides: for the pages in docs and for measuring. */
import { explain } from '../../src/core/explanation/explain';
import type { CauseGroup, Witness } from '../../src/core/explanation/explanation';
import { reasons, services } from '../../src/core/knowledge/index';
import type { Actor, CodeRow, ReasonId, ServiceFacts } from '../../src/core/knowledge/types';
import { because, recipient, report, returned } from '../../test/unit/core/explanation/reports';

/** A row with what is said of it. */
export interface ExplainedRow {
  readonly service: ServiceFacts;
  readonly row: CodeRow;
  readonly group: CauseGroup;
}

/** How much the mail tells beside the code: nothing, only a domain, or everything that a text can name. */
export type Told = 'nothing' | 'domain' | 'all';

const tellings = {
  nothing: {},
  domain: { address: '@nordlog.example' },
  all: {
    address: 'lea.martin@nordlog.example', displayName: 'Léa Martin', replyCode: '550', status: '5.0.0', diagnosticCode: '550 203.0.113.25 refused', remoteMta: 'mx.nordlog.example',
  },
} as const;

const asked = (value: CauseGroup | undefined): CauseGroup => {
  if (value === undefined) throw new Error('a failed message has a cause');
  return value;
};

/** What a mail with one refused recipient is told for a reason, a turn and the row that decided. */
export function groupFor(reason: ReasonId, turn: Actor, decidedBy: Witness | null, told: Told, outcome: 'failed' | 'delayed' = 'failed'): CauseGroup {
  const until = outcome === 'delayed' && told === 'all' ? { willRetryUntil: '2026-11-26T10:00:00Z' } : {};
  const notice = { subject: null, from: null, fromName: null, to: told === 'all' ? 'claire.martin@atelier-martin.example' : null, date: null, messageId: null };
  const about = report({ kind: outcome, notice, recipients: [recipient({ ...tellings[told], ...until, action: outcome })], original: told === 'all' ? returned({}) : null });
  return asked(explain(about, () => because(reason, { turn, decidedBy })).groups[0]);
}

/** The rows of every service, in the order of the tables. */
export function explainedRows(told: Told): readonly ExplainedRow[] {
  return services.flatMap((service) => service.rows.map((row) => ({
    service,
    row,
    group: groupFor(row.reason, row.turn ?? reasons[row.reason].turn, {
      kind: service.nature === 'product' ? 'product-code' : 'service-code', row: `${service.scope}/${row.id}`, service: service.name, seen: row.code ?? row.id, reason: row.reason,
    }, told),
  })));
}
