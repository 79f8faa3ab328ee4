import type { FinishedCheck } from '../../../app/account-state';
import type { CatalogKey } from '../../../locales/catalog';
import type { Translator } from '../../../locales/translate';

type Part = Extract<CatalogKey, `account.privacy.${string}`>;

/** What left this computer for a check: true for this very run (experience §13). Requests to the page's own place tell nobody anything new. */
export function privacyOf({ sent, run }: FinishedCheck, { say }: Translator): string {
  const asked = new Set(sent.map(({ service }) => service));
  const contacted: Part | null = asked.has('webmail') ? (asked.has('status-page') ? 'account.privacy.both' : 'account.privacy.webmail')
    : asked.has('status-page') ? 'account.privacy.statusPage' : null;
  const told: Part | null = asked.has('registration') ? 'account.privacy.dnsAndRegistry' : !asked.has('dns') ? null
    : contacted === null ? 'account.privacy.dns' : 'account.privacy.dnsAndMore';
  // Without an answer in time, it was sent as far as anybody knows.
  const wasSent = run.verdicts.some(({ check, outcome, code }) => check === 'test-message' && (outcome === 'passed' || outcome === 'warning' || code === 'timeout'));
  const tested: Part | null = wasSent ? 'account.privacy.testMessage' : null;
  if (told === null && contacted === null && tested === null) return say('account.privacy.nothing');
  return [told, contacted, tested].filter((part) => part !== null).map((part) => say(part)).join(' ');
}
