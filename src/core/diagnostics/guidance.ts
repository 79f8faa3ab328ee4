/** What follows from a verdict: whose turn it is, and what to do, in order. */
import type { Message } from '../messages';
import type { AccountCheckId } from './account-check-id';
import { isOfOvh } from './ovh-merge';
import type { DiagnosticRun } from './runner';
import type { Turn, Verdict } from './verdict';
import { outcomes } from './verdict';

/** What part of mail a check is about. */
export const checkGroups = ['mailbox', 'receiving', 'sending', 'setup'] as const;

export type CheckGroup = typeof checkGroups[number];

export const groupOf: Readonly<Record<AccountCheckId, CheckGroup>> = {
  'owa-reachability': 'mailbox', 'service-status': 'mailbox', 'mailbox-quota': 'mailbox',
  'account-blocked-for-spam': 'mailbox', 'account-expired': 'mailbox', 'account-locked': 'mailbox', 'sign-in': 'mailbox',
  'domain-registration': 'receiving', 'domain-delegation': 'receiving', 'dnssec': 'receiving', 'mx-records': 'receiving', 'mx-provider': 'receiving',
  'mx-dane': 'receiving', 'mta-sts': 'receiving', 'tls-reporting': 'receiving', 'receiving-evidence': 'receiving',
  'spf-record': 'sending', 'spf-provider': 'sending', 'spf-sender-address': 'sending', 'dkim-keys': 'sending', 'dmarc-policy': 'sending', 'test-message': 'sending',
  'autodiscover-srv': 'setup', 'autodiscover-conflict': 'setup', 'autodiscover-sequence': 'setup',
};

export interface Guidance {
  readonly turn: Turn;
  /** In order; empty where there is nothing to do. */
  readonly steps: readonly Message[];
  /** The provider's own place for it, https; null where none is known. */
  readonly link: string | null;
}

/** The control panel of OVHcloud: zones, subscriptions and mailboxes are there. */
const OVH_PANEL = 'https://www.ovh.com/manager/';

/** Microsoft 365: zones are checked and explained there (learn.microsoft.com, "Add DNS records to connect your domain"). */
const MICROSOFT_PANEL = 'https://admin.microsoft.com/';

/** Faults that only the registry, the registrar or the provider can mend. */
const OF_THE_PROVIDER: ReadonlySet<string> = new Set([
  'domain-registration held-by-registrar', 'domain-registration held-by-registry', 'owa-reachability refused', 'owa-reachability certificate', 'owa-reachability no-such-host',
  'owa-reachability no-address',
]);

/** Checks of what a zone holds. */
const IN_THE_ZONE: ReadonlySet<AccountCheckId> = new Set([
  'mx-records', 'mx-provider', 'mx-dane', 'autodiscover-srv', 'autodiscover-conflict', 'autodiscover-sequence', 'spf-record', 'spf-provider', 'spf-sender-address',
  'dkim-keys', 'dmarc-policy', 'mta-sts', 'tls-reporting', 'dnssec',
]);

/** What to do about a fault that OVH itself names, by its code. */
const STEPS_AFTER_OVH: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['ovh-blocked', ['answerOvh', 'again']], ['ovh-suspended', ['renew', 'again']], ['ovh-locked', ['waitForLock', 'again']], ['ovh-not-signed-in', ['signIn', 'again']],
  ['ovh-not-received', ['othersFirst', 'askOvh']], ['ovh-not-sent', ['othersFirst', 'askOvh']], ['ovh-neither-sent-nor-received', ['othersFirst', 'askOvh']],
]);

/** Faults that the user of the mailbox ends; the others are ended by whoever has the control panel. */
const OF_THE_USER_AFTER_OVH: ReadonlySet<string> = new Set(['ovh-locked', 'ovh-not-signed-in']);

function turnOf({ check, outcome, code }: Verdict): Turn {
  if (outcome === 'passed' || outcome === 'not-applicable') return 'nobody';
  if (outcome === 'manual' || outcome === 'inconclusive') return 'user';
  if (isOfOvh({ code })) return OF_THE_USER_AFTER_OVH.has(code) ? 'user' : 'administrator';
  if (check === 'service-status') return 'nobody';
  if (check === 'owa-reachability' && outcome === 'warning') return 'user';
  // Room is made, and rules are looked at, by whoever uses the mailbox.
  if (check === 'mailbox-quota' || check === 'test-message') return 'user';
  return OF_THE_PROVIDER.has(`${check} ${code}`) ? 'provider' : 'administrator';
}

const panelOf = (profile: string): 'ovh' | 'microsoft' | 'other' =>
  (profile.startsWith('ovh-') ? 'ovh' : profile === 'microsoft-365' ? 'microsoft' : 'other');

type Step = (key: string) => Message;
type Panel = ReturnType<typeof panelOf>;

/** Room in the mailbox: what its user can do, then who can give more. */
const makeRoom = (panel: Panel, step: Step): readonly Message[] => [step('emptyDeleted'), step('archive'), step(panel === 'ovh' ? 'moreSpace.ovh' : 'moreSpace.other')];

function stepsOfQuota({ outcome, code }: Verdict, panel: Panel, step: Step): readonly Message[] {
  if (outcome !== 'inconclusive') return [...makeRoom(panel, step), step('checkAgain')];
  // Asking again would tell no more.
  return code === 'not-asked' || code === 'unavailable' ? [step('askHowFull')] : [step('tryAgain'), step('askHowFull')];
}

function stepsOfTestMessage({ outcome, code }: Verdict, panel: Panel, step: Step): readonly Message[] {
  const byHand = [step('prepareTest'), step('lookOutside'), step('openNotice')];
  if (outcome === 'manual') return code === 'round-trip-possible' ? [step('sendTest'), ...byHand] : byHand;
  if (code === 'over-quota') return makeRoom(panel, step);
  if (outcome === 'warning') return [step(code === 'in-junk' ? 'lookInJunk' : 'lookIntoRules'), step('tellHelpDesk')];
  return code === 'no-right' ? [step('administratorEdition'), ...byHand] : [step('tryAgain'), ...byHand];
}

function stepsOf(verdict: Verdict, { subject, profile }: Pick<DiagnosticRun, 'subject' | 'profile'>): readonly Message[] {
  const { check, outcome, code, expected } = verdict;
  const values = { domain: { kind: 'domain', text: subject.domain } as const };
  const step = (key: string): Message => ({ key: `advice.steps.${key}`, values });
  const panel = panelOf(profile.id);
  if (outcome === 'passed' || outcome === 'not-applicable') return [];
  const afterOvh = STEPS_AFTER_OVH.get(code);
  if (afterOvh !== undefined) return afterOvh.map((key) => ({ key: `ovh.steps.${key}`, values }));
  if (check === 'test-message') return stepsOfTestMessage(verdict, panel, step);
  if (outcome === 'manual') return [{ key: `advice.manual.${check}.${panel === 'ovh' ? 'ovh' : 'other'}`, values }, step('byHand')];
  if (check === 'receiving-evidence') return [step('openReceived')];
  if (code === 'no-right') return [step('administratorEdition'), step('askHowFull')];
  if (check === 'mailbox-quota') return stepsOfQuota(verdict, panel, step);
  if (outcome === 'inconclusive') return code === 'repair-first' ? [step('repairFirst')] : [step('tryAgain'), step('stillUnknown')];
  if (check === 'service-status') return [step('readStatusPage'), step('waitForProvider')];
  if (check === 'owa-reachability') return turnOf(verdict) === 'provider' ? [step('tellProvider')] : [step('openWebmail'), step('stillUnreachable')];
  if (turnOf(verdict) === 'provider') return [step('askRegistrar')];
  if (check === 'domain-registration') return [step('renewDomain'), step('checkAgain')];
  if (check === 'domain-delegation') return [step('nameServers'), step('checkAgain')];
  if (check === 'dnssec') return [step('signAgain'), step('waitForZone')];
  if (!IN_THE_ZONE.has(check)) return [step('checkAgain')];
  if (check === 'spf-sender-address' && verdict.found.length > 0 && code !== 'permerror') {
    // Nobody but the reader knows whose server it is; without the servers of the offer, those come first.
    if (expected.length === 0) return [step('repairFirst')];
    const address = { kind: 'code', text: String(verdict.values['address'] ?? '') } as const;
    return [{ key: 'advice.steps.senderIsYours', values: { ...values, address } }, step(`openZone.${panel}`), step('replaceRecord'), step('waitForZone')];
  }
  const change = expected.length === 0 ? (verdict.found.length === 0 ? 'addMissing' : 'repairRecord') : verdict.found.length === 0 ? 'addRecord' : 'replaceRecord';
  return [step(`openZone.${panel}`), step(change), step('waitForZone')];
}

/**
 * What follows from a verdict. Pure and total: every verdict has an answer, of a check that this version does not know as well.
 * @param run whose account it is, and at which offer
 */
export function guidanceOf(verdict: Verdict, run: Pick<DiagnosticRun, 'subject' | 'profile'>): Guidance {
  const turn = turnOf(verdict);
  const panel = panelOf(run.profile.id);
  const statusPage = verdict.check === 'service-status' ? verdict.values['page'] : undefined;
  const link = typeof statusPage === 'string' && statusPage.startsWith('https://') ? statusPage
    : isOfOvh(verdict) && turn !== 'nobody' ? OVH_PANEL
    : turn === 'administrator' || (verdict.outcome === 'manual' && verdict.check !== 'test-message') ? (panel === 'ovh' ? OVH_PANEL : panel === 'microsoft' ? MICROSOFT_PANEL : null) : null;
  return { turn, steps: stepsOf(verdict, run), link };
}

const TURNS: readonly Turn[] = ['user', 'administrator', 'provider', 'nobody'];

/** The verdicts of a run: by severity, then by whose turn it is (experience §6); equal ones stay in the order of the run. */
export function byUrgency(run: Pick<DiagnosticRun, 'verdicts'>): readonly Verdict[] {
  const rank = (verdict: Verdict): number => outcomes.indexOf(verdict.outcome) * TURNS.length + TURNS.indexOf(turnOf(verdict));
  return run.verdicts.toSorted((one, other) => rank(one) - rank(other));
}

/** What the mail program tells by itself says nothing of the network. */
const TOLD_BY_OUTLOOK: ReadonlySet<AccountCheckId> = new Set(['receiving-evidence', 'mailbox-quota', 'test-message']);

/** Whether nothing at all could be learned from outside: then the network is the first suspect, not the account. */
export function isCutOff({ verdicts }: Pick<DiagnosticRun, 'verdicts'>): boolean {
  const told = verdicts.some(({ check, outcome }) => !TOLD_BY_OUTLOOK.has(check) && (outcome === 'passed' || outcome === 'warning' || outcome === 'failed'));
  return !told && verdicts.some(({ outcome }) => outcome === 'inconclusive');
}
