/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const CLOSING = /^(\d+) passed, (\d+) failed$/;

/** The line with which every tool of this project ends: "12 passed, 0 failed". */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** The tally in the last closing line of an output, or null where there is none. */
export function readClosingLine(output: string): Tally | null {
  for (const line of output.split('\n').reverse()) {
    const found = CLOSING.exec(line.trim());
    if (found) return { passed: Number(found[1]), failed: Number(found[2]) };
  }
  return null;
}

/** The sum of tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  };
}

/** One check of a tool: what was measured, the bound, whether it holds. */
export interface Check {
  readonly name: string;
  readonly holds: boolean;
  readonly detail: string;
}

/** Prints each check on a line, then the closing line, and sets the exit code of the process. */
export function conclude(checks: readonly Check[]): void {
  for (const { name, holds, detail } of checks) console.log(`${holds ? 'passed' : 'FAILED'}  ${name}: ${detail}`);
  const failed = checks.filter((check) => !check.holds).length;
  console.log(closingLine({ passed: checks.length - failed, failed }));
  if (failed > 0) process.exitCode = 1;
}
