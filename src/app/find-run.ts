/** Use case: the run in a file or in a pasted support request, to be shown again in any language. */
export { findRun } from '../core/diagnostics/run-code';
export { printedRun } from '../core/diagnostics/read-run';
