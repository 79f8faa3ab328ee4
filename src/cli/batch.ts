import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { analyseMessageFile } from '../app/analyse-bounce';
import type { Classification, Explanation } from '../core/explanation/explanation';
import type { RecipientReport } from '../core/dsn/delivery-report';

/** One line of `explain --batch`; documented in docs/json.md. Null: the mail does not say. */
export interface BatchLine {
  readonly file: string;
  readonly kind: string | null;
  readonly isBounce: boolean;
  readonly recipients: readonly {
    readonly address: string | null;
    readonly status: string | null;
    readonly action: string | null;
    readonly replyCode: string | null;
    readonly diagnosticCode: string | null;
    readonly remoteMta: string | null;
    readonly reason: string | null;
    readonly decidedBy: string | null;
  }[];
  readonly reportingMta: string | null;
  /** Present where the path could not be read or holds no message. */
  readonly error?: string;
}

/** The answer for one file as a batch line. */
export async function batchLine(file: string, bytes: Uint8Array): Promise<BatchLine> {
  const analysis = await analyseMessageFile(bytes);
  if (!analysis.readable) return { file, kind: null, isBounce: false, recipients: [], reportingMta: null, error: analysis.why };
  const { explanation } = analysis;
  const { report } = explanation;
  const grounds = classifications(explanation);
  return {
    file,
    kind: report.kind,
    isBounce: report.kind === 'failed' || report.kind === 'delayed',
    recipients: report.recipients.map((recipient) => {
      const classification = grounds.get(recipient);
      return {
        address: recipient.address?.value ?? null,
        status: recipient.status?.value ?? null,
        action: recipient.action?.value ?? null,
        replyCode: recipient.replyCode?.value ?? null,
        diagnosticCode: recipient.diagnosticCode?.value ?? null,
        remoteMta: recipient.remoteMta?.value ?? null,
        reason: classification === undefined || classification.reason === 'undefined' ? null : classification.reason,
        decidedBy: classification?.decidedBy?.row ?? null,
      };
    }),
    reportingMta: report.reportingMta?.value ?? null,
  };
}

function classifications(explanation: Explanation): Map<RecipientReport, Classification> {
  const found = new Map<RecipientReport, Classification>();
  for (const group of explanation.groups) for (const recipient of group.recipients) found.set(recipient.report, recipient.classification);
  return found;
}

/**
 * Reads paths, one per line, and writes one JSON line per path, in order, as it goes.
 * @param input stream of paths
 * @param write takes one line without its line end
 */
export async function runBatch(input: NodeJS.ReadableStream, write: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const file = line.trim();
    if (file === '') continue;
    let answer: BatchLine;
    try {
      answer = await batchLine(file, readFileSync(file));
    } catch (error) {
      answer = { file, kind: null, isBounce: false, recipients: [], reportingMta: null, error: error instanceof Error ? error.message : String(error) };
    }
    write(JSON.stringify(answer));
  }
}
