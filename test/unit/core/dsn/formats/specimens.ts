import { readFileSync } from 'node:fs';
import { readReport } from '../../../../../src/core/dsn/read-report';

/** What a specimen of a format must be read as: literal values, null where the mail does not say. */
export interface ExpectedReport {
  readonly file: string;
  readonly kind: string;
  readonly recipients: readonly {
    readonly address: string | null;
    readonly action: string | null;
    readonly status: string | null;
    readonly replyCode: string | null;
    readonly remoteMta: string | null;
    readonly stage: string | null;
  }[];
}

/** Reads each specimen below test/fixtures/messages/<format> with either line end and compares. */
export function expectReports(format: string, rows: readonly ExpectedReport[]): void {
  describe(`format ${format}`, () => {
    it.each(rows)('reads $file', ({ file, kind, recipients }) => {
      const text = readFileSync(`test/fixtures/messages/${format}/${file}`, 'latin1').replaceAll('\r\n', '\n');
      for (const lineEnd of ['\n', '\r\n']) {
        const report = readReport(Buffer.from(text.replaceAll('\n', lineEnd), 'latin1'));
        expect(report.format).toBe(format);
        expect(report.kind).toBe(kind);
        expect(report.recipients.map((recipient) => ({
          address: recipient.address?.value ?? null,
          action: recipient.action?.value ?? null,
          status: recipient.status?.value ?? null,
          replyCode: recipient.replyCode?.value ?? null,
          remoteMta: recipient.remoteMta?.value ?? null,
          stage: recipient.stage?.value ?? null,
        }))).toEqual(recipients);
        for (const { status, replyCode } of report.recipients) {
          // Codes are never invented: what is shown stands in the mail.
          if (status !== null) expect(text).toContain(status.value);
          if (replyCode !== null) expect(text).toContain(replyCode.value);
        }
      }
    });
  });
}
