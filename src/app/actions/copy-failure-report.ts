import type { TextAction } from './action';

/** What is told of a failure of the pane itself: nothing of a mail, and no stack. */
export interface PaneFailure {
  /** Name of the error's class, "TypeError". Its message may quote a mail, so it is not taken. */
  readonly errorName: string;
  readonly version: string;
  /** What the browser calls itself. */
  readonly browser: string;
}

/** Copies a report on a failure of the pane. */
export const copyFailureReport: TextAction<PaneFailure> = {
  id: 'copy-failure-report',
  label: () => ({ key: 'ui.problem.copy' }),
  isOffered: () => true,
  text: ({ errorName, version, browser }) => `Bounce Doctor ${version}\n${errorName}\n${browser}`,
};
