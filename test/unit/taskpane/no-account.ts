import type { AccountPorts } from '../../../src/taskpane/hooks/use-account-checks';

/** The part of a pane that checks accounts, where no test of the file does. */
export const noAccount: AccountPorts & { readonly area: 'message'; readonly lastCheck: null } = {
  area: 'message', lastCheck: null,
  loadChecks: () => Promise.reject(new Error('no check here')),
  openServices: () => Promise.reject(new Error('no service here')),
  keepCheck: () => undefined,
};
