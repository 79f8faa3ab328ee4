/**
 * `npm run score`: the command line against the shared corpus, each figure to reach being one check. The scorer and its
 * mails are not part of this repository; where they are absent this says so and checks nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, type Check } from '../closing-line';
import { corpusFolder, corpusScorer } from '../corpus';

/**
 * Least share of right answers in percent, by suite and by the scorer's name of the figure. Where the goal is not reached
 * yet, GOALS holds it and the figure here is the floor below which nothing may fall.
 */
const THRESHOLDS: Readonly<Record<'eml' | 'text', Readonly<Record<string, number>>>> = {
  eml: {
    detected: 99, notBounce: 100, recipients: 98.5, status: 99, statusAny: 99.5, class: 99.5, replyCode: 98.5,
    action: 98, remoteMta: 96, noCode: 100, statusLiteral: 100, reason: 88, reasonNear: 95,
  },
  text: { recipients: 99, status: 99 },
};

/** docs/architecture.md, "Where reasons differ", says why: some published labels would have the pane say what is not so. */
const GOALS: Readonly<Record<string, number>> = { reason: 94, reasonNear: 98 };

type Counts = Readonly<Record<string, readonly [right: number, total: number]>>;

function score(scorer: string, corpus: string, suite: 'eml' | 'text'): readonly Check[] {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  try {
    const out = join(folder, 'score.json');
    const run = spawnSync(process.execPath, [
      scorer, '--from', corpus, '--suite', suite, '--json', out, '--', 'npm', 'run', '--silent', 'cli', '--', 'explain', '--batch',
    ], { stdio: 'inherit' });
    if (run.status !== 0) return [{ name: `${suite} suite`, holds: false, detail: 'the scorer did not finish' }];
    const all = (JSON.parse(readFileSync(out, 'utf8')) as { metrics: { ALL: Counts } }).metrics.ALL;
    return Object.entries(THRESHOLDS[suite]).map(([figure, least]) => {
      const [right, total] = all[figure] ?? [0, 0];
      const share = total === 0 ? 0 : (100 * right) / total;
      return { name: `${suite} ${figure} ≥ ${least} %`, holds: share >= least, detail: `${share.toFixed(2)} % (${right} of ${total})${suite === 'eml' && figure in GOALS ? `, goal ${GOALS[figure]} %` : ''}` };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const scorer = corpusScorer();
const corpus = corpusFolder();
if (scorer === null || corpus === null) {
  console.log('skipped: the shared corpus is not on this machine, so there is nothing to score');
  conclude([]);
} else {
  conclude([...score(scorer, corpus, 'eml'), ...score(scorer, corpus, 'text')]);
}
