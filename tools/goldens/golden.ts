import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyseMessageFile } from '../../src/app/analyse-bounce';
import type { Sourced } from '../../src/core/dsn/delivery-report';

/** Folders of specimens, relative to the project. */
export const FIXTURE_FOLDERS: readonly string[] = ['test/fixtures/messages', 'test/fixtures/not-bounces'];

/** Mail files below a folder, sorted, with paths that begin with the folder as given. */
export function specimensBelow(folder: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) found.push(...specimensBelow(path));
    else if (!name.endsWith('.expected.json') && !name.endsWith('.md')) found.push(path);
  }
  return found;
}

/** The golden that stands beside a specimen. */
export function goldenPath(specimen: string): string {
  return specimen.replace(/\.[a-z]+$/, '.expected.json');
}

const value = <T>(sourced: Sourced<T> | null): T | null => sourced?.value ?? null;

const place = (sourced: Sourced<unknown> | null): string | null =>
  sourced === null ? null : `${sourced.place.reader} ${sourced.place.part}:${sourced.place.line}`;

/**
 * What a golden holds: report, classification and explanation of one specimen, small enough to review in a diff.
 * @param bytes the specimen
 * @returns plain data, stable between runs
 */
export async function golden(bytes: Uint8Array): Promise<unknown> {
  const analysis = await analyseMessageFile(bytes);
  if (!analysis.readable) return { readable: false, why: analysis.why };
  const { explanation } = analysis;
  const { report } = explanation;
  return {
    kind: report.kind,
    kindBecause: report.kindBecause,
    format: report.format,
    completeness: report.completeness,
    reportingMta: value(report.reportingMta),
    original: report.original === null ? null : { subject: report.original.subject, from: report.original.from, to: report.original.to.length },
    hops: report.hops.length,
    automaticReply: report.automaticReply,
    anomalies: report.anomalies.map(({ id }) => id),
    verdict: explanation.verdict,
    title: explanation.title,
    what: explanation.what,
    unmentioned: explanation.unmentioned,
    path: explanation.path?.map((node) => `${node.hop} ${node.state}${node.note === null ? '' : ` ${node.note}`}`) ?? null,
    groups: explanation.groups.map((group) => ({
      reason: group.reason,
      outcome: group.outcome,
      turn: group.turn,
      persistence: group.persistence,
      serverRetries: group.serverRetries,
      refuser: group.refuser,
      responsible: group.responsible,
      title: group.title.key,
      what: group.what.key,
      card: group.card.key,
      steps: group.steps.map((step) => `${step.actor} ${step.step}`),
      note: group.note?.body.key ?? null,
      recipients: group.recipients.map(({ report: recipient, classification, typo }) => ({
        address: value(recipient.address),
        displayName: value(recipient.displayName),
        action: value(recipient.action),
        status: value(recipient.status),
        statusFrom: place(recipient.status),
        replyCode: value(recipient.replyCode),
        diagnosticCode: value(recipient.diagnosticCode),
        remoteMta: value(recipient.remoteMta),
        remoteAddress: value(recipient.remoteAddress),
        stage: value(recipient.stage),
        answers: recipient.answers.length,
        decidedBy: classification.decidedBy?.row ?? null,
        alsoSeen: classification.alsoSeen.map(({ row }) => row),
        setAside: classification.setAside.map(({ witness, why }) => `${witness.row}: ${why}`),
        typo: typo?.probable ?? null,
      })),
    })),
  };
}
