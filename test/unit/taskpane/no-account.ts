import type { AccountPorts } from '../../../src/taskpane/hooks/use-account-checks';
import type { LookPorts } from '../../../src/taskpane/hooks/use-live-look';

/** The part of a pane that checks accounts and looks live, where no test of the file does. */
export const noAccount: AccountPorts & LookPorts & { readonly area: 'message'; readonly lastCheck: null } = {
  area: 'message', lastCheck: null,
  loadChecks: () => Promise.reject(new Error('no check here')),
  loadLook: () => Promise.reject(new Error('no look here')),
  openServices: () => Promise.reject(new Error('no service here')),
  loadOrganisation: () => Promise.reject(new Error('no file here')),
  keepCheck: () => undefined,
};
