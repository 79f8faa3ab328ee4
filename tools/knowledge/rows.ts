import * as knowledge from '../../src/core/knowledge/index';

/** Names of all rows of the tables, "scope/id", as the details show them. */
export const rowNames = (): ReadonlySet<string> => new Set([
  ...knowledge.services.flatMap(({ scope, rows }) => rows.map(({ id }) => `${scope}/${id}`)),
  ...knowledge.sharedCodes.map(({ code }) => `standard/${code}`),
  ...knowledge.saidRows.map(({ row }) => row),
  ...knowledge.ianaCodes.map(({ code }) => `standard/${code}`),
  ...knowledge.replies.map(({ code }) => `reply/${code}`),
]);
