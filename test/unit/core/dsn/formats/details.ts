import { readFileSync } from 'node:fs';
import { readReport } from '../../../../../src/core/dsn/read-report';

/** What a specimen says beyond address, codes and remote server. */
export interface ExpectedDetails {
  readonly file: string;
  readonly reportingMta: string | null;
  /** Subject of the message that came back. */
  readonly subject: string | null;
  readonly hops: number;
  readonly recipients: readonly {
    readonly displayName: string | null;
    readonly statusField: string | null;
    readonly remoteAddress: string | null;
    /** Status, reply and server of each layer, outermost first. */
    readonly answers: readonly (readonly [string | null, string | null, string | null])[];
  }[];
}

/** Reads each specimen below test/fixtures/messages/<format> and compares what stands beside the codes. */
export function expectDetails(format: string, rows: readonly ExpectedDetails[]): void {
  describe(`format ${format}, in detail`, () => {
    it.each(rows)('reads $file', ({ file, ...expected }) => {
      const report = readReport(readFileSync(`test/fixtures/messages/${format}/${file}`));
      expect({
        reportingMta: report.reportingMta?.value ?? null,
        subject: report.original?.subject ?? null,
        hops: report.hops.length,
        recipients: report.recipients.map(({ displayName, statusField, remoteAddress, answers }) => ({
          displayName: displayName?.value ?? null,
          statusField: statusField?.value ?? null,
          remoteAddress: remoteAddress?.value ?? null,
          answers: answers.map(({ status, replyCode, server }) => [status, replyCode, server]),
        })),
      }).toEqual(expected);
    });
  });
}
