/**
 * Runs the checks of a set, whatever fails, and ends with "N passed, N failed" over all of them. Steps of one lane run one
 * after the other, lanes of one stage side by side, stages one after the other.
 *
 *   tsx tools/checks/main.ts quick    types, lint, layers, jest (this is `npm test`)
 *   tsx tools/checks/main.ts slow     build, size, network, browser, corpus score, mutations; after `quick`, in .ci/run
 *   tsx tools/checks/main.ts sum      the closing line over the last `quick` and the last `slow`
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closingLine, readClosingLine, sum, type Tally } from '../closing-line';

const project = resolve(import.meta.dirname, '../..');
const cache = join(project, 'node_modules/.cache/bounce-doctor/checks');
const jestReport = join(cache, 'jest.json');

/** How a step tells its result: by its exit code alone, by a closing line, by the report of jest or of node:test. */
type Reading = 'exit-code' | 'closing-line' | 'jest' | 'node-test';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly reading: Reading;
}

const bin = (name: string): string => join(project, 'node_modules/.bin', name);
const inContinuousIntegration = process.env['CI'] !== undefined && process.env['CI'] !== '';

type Lane = readonly Step[];
type Stage = readonly Lane[];

const exitCode = (name: string, ...command: readonly string[]): Step => ({ name, command, reading: 'exit-code' });
const script = (name: string, id: string, reading: Reading): Step => ({ name, command: ['npm', 'run', '--silent', id], reading });

/** Jest works on one core of two; the checks beside it on the other. Nothing runs beside what a browser or a clock measures. */
const SETS: Readonly<Record<'quick' | 'slow', readonly Stage[]>> = {
  quick: [[
    [{
      name: 'unit, contract and corpus tests',
      command: [bin('jest'), '--json', `--outputFile=${jestReport}`, ...(inContinuousIntegration ? ['--coverage'] : [])],
      reading: 'jest',
    }],
    [
      exitCode('types of core (no DOM, no Node)', bin('tsc'), '-p', 'src/core'),
      exitCode('types', bin('tsc'), '-p', '.'),
      exitCode('lint', bin('eslint'), '.', '--max-warnings', '0'),
      script('manifests', 'validate', 'closing-line'),
      exitCode('layer rules', bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'src', 'test', 'tools'),
    ],
  ]],
  slow: [
    [
      [script('network', 'test:network', 'node-test')],
      [script('build', 'build', 'exit-code'), script('size', 'size', 'closing-line'), script('corpus score', 'score', 'closing-line')],
    ],
    [[script('browser', 'test:e2e', 'node-test')]],
    [[script('mutations', 'mutations', 'closing-line')]],
  ],
};

/** Runs a command, shows what it prints, and returns its exit code and standard output. */
function run([file = '', ...args]: readonly string[], show: boolean): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (show) process.stdout.write(text);
    });
    child.on('error', (error) => { done({ code: 1, output: String(error) }); });
    child.on('close', (code) => { done({ code: code ?? 1, output }); });
  });
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

function tallyOf(reading: Reading, code: number, output: string): Tally | null {
  switch (reading) {
    case 'exit-code': return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    case 'closing-line': return readClosingLine(output);
    case 'jest': {
      const report = JSON.parse(readFileSync(jestReport, 'utf8')) as JestReport;
      return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
    }
    case 'node-test': {
      const count = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
      const tally = { passed: count('pass'), failed: count('fail') + count('cancelled') };
      return Number.isNaN(tally.passed + tally.failed) ? null : tally;
    }
  }
}

/** A step that fails without saying what failed is one failure: nothing passes because its result is missing. */
async function take({ name, command, reading }: Step, isAlone: boolean): Promise<Tally> {
  const isShown = reading !== 'jest';
  if (isAlone) console.log(`\n=== ${name}`);
  const started = Date.now();
  const { code, output } = await run(command, isShown && isAlone);
  // Beside another lane, what a step printed is shown whole when it ends.
  if (!isAlone) console.log(`\n=== ${name}${isShown ? `\n${output.trimEnd()}` : ''}`);
  if (reading === 'jest') for (const line of output.split('\n')) if (/^(?:Statements|Branches|Functions|Lines) /.test(line)) console.log(`core, ${line}`);
  let tally: Tally | null = null;
  try {
    tally = tallyOf(reading, code, output);
  } catch (error) {
    console.log(`no result: ${String(error)}`);
  }
  const counted = tally ?? { passed: 0, failed: 1 };
  const result = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  console.log(`--- ${name}: ${closingLine(result)}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

const resultFile = (set: string): string => join(cache, `${set}.json`);

async function runSet(set: 'quick' | 'slow'): Promise<Tally> {
  mkdirSync(cache, { recursive: true });
  rmSync(resultFile(set), { force: true });
  if (set === 'quick') rmSync(jestReport, { force: true });
  const tallies: Tally[] = [];
  const walk = async (lane: Lane, isAlone: boolean): Promise<void> => {
    for (const step of lane) tallies.push(await take(step, isAlone));
  };
  for (const stage of SETS[set]) await Promise.all(stage.map((lane) => walk(lane, stage.length === 1)));
  const total = sum(tallies);
  writeFileSync(resultFile(set), JSON.stringify(total));
  return total;
}

function lastResult(set: string): Tally {
  try {
    return JSON.parse(readFileSync(resultFile(set), 'utf8')) as Tally;
  } catch {
    console.log(`the ${set} checks gave no result`);
    return { passed: 0, failed: 1 };
  }
}

const asked = process.argv[2];
let total: Tally;
if (asked === 'quick' || asked === 'slow') {
  total = await runSet(asked);
  console.log('');
} else if (asked === 'sum') {
  total = sum(['quick', 'slow'].map(lastResult));
} else {
  throw new Error('say which: quick, slow or sum');
}
console.log(closingLine(total));
if (total.failed > 0) process.exitCode = 1;
