/** Use case: a button of the ribbon checks the account and says one thing in the notification bar, without a pane. */
import type { Verdict } from '../core/diagnostics/verdict';
import type { Translator } from '../locales/translate';
import { byUrgentOrder, sentenceOf } from './account-summary';
import { diagnoseAccount, within } from './diagnose-account';
import { readAccount } from './read-account';
import { NO_ORGANISATION, resolversFor } from './organisation';
import type { Organisation } from './organisation';
import type { CommandMail, OpenServices, Settings } from './ports';
import { DEFAULT_SETTINGS } from './settings';

/** The bar takes no more ("notificationMessages", learn.microsoft.com). */
const MOST_CHARACTERS = 150;

/** Outlook ends a function after some time; what is known by then is said. */
const RUN_LIMIT_MS = 18_000;

/** A text that the bar takes: cut between words, with a sign that it was. */
export function fitToBar(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const start = text.slice(0, MOST_CHARACTERS - 1);
  const blank = start.lastIndexOf(' ');
  return `${(blank > 0 ? start.slice(0, blank) : start.replace(/[\ud800-\udbff]$/, '')).trimEnd()}…`;
}

/** The most urgent finding in one sentence; an honest one where nothing could be told. */
export function barText(verdicts: readonly Verdict[], { say, text }: Translator): string {
  const [first] = byUrgentOrder(verdicts);
  if (first !== undefined) return fitToBar(say(`account.quick.${first.outcome === 'failed' ? 'failed' : 'warning'}`, { name: text({ key: `checks.${first.check}.name` }), sentence: text(sentenceOf(first)) }));
  return fitToBar(say(verdicts.some(({ outcome }) => outcome === 'passed') ? 'account.quick.fine' : 'account.quick.nothingTold'));
}

/**
 * Checks the account of the mailbox within 20 seconds, whatever the network does. Never rejects but where a part of the program
 * could not be loaded.
 * @param settings those of this browser, where the mailbox keeps none
 * @param organisation what the organisation configures; waited for while the bar says that the check is under way
 */
export async function quickCheck(mail: CommandMail, open: OpenServices, language: Translator, { settings = DEFAULT_SETTINGS, organisation = Promise.resolve(NO_ORGANISATION) }: { readonly settings?: Settings; readonly organisation?: Promise<Organisation> } = {}): Promise<void> {
  const account = readAccount(mail.account.address ?? '');
  if (!account.readable) return mail.notify('result', fitToBar(language.say('account.quick.noAccount')));
  void mail.notify('progress', fitToBar(language.say('account.quick.running')));
  const controller = new AbortController();
  const verdicts: Verdict[] = [];
  await within(RUN_LIMIT_MS, organisation.then(({ profiles, resolvers }) => {
    const { ports } = open({ resolvers: resolversFor(mail.settings ?? settings, { resolvers }), http: true, signal: controller.signal });
    return diagnoseAccount({
      subject: { domain: account.domain, server: mail.account.server, chosenProfile: null, selectors: [] },
      ports, ownProfiles: profiles, signal: controller.signal, onVerdict: (verdict) => void verdicts.push(verdict),
    });
  // What the organisation configured could not be read: nobody is asked in its place.
  }).catch(() => null));
  const known = [...verdicts];
  controller.abort();
  await mail.notify('result', barText(known, language));
}
