/** Use case: a button of the ribbon checks the account and says one thing in the notification bar, without a pane. */
import type { Verdict } from '../core/diagnostics/verdict';
import type { Translator } from '../locales/translate';
import { byUrgentOrder, sentenceOf } from './account-summary';
import { diagnoseAccount, readAccount, within } from './diagnose-account';
import type { CommandMail, OpenServices } from './ports';

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
 */
export async function quickCheck(mail: CommandMail, open: OpenServices, language: Translator): Promise<void> {
  const account = readAccount(mail.account.address ?? '');
  if (!account.readable) return mail.notify('result', fitToBar(language.say('account.quick.noAccount')));
  void mail.notify('progress', fitToBar(language.say('account.quick.running')));
  const controller = new AbortController();
  const verdicts: Verdict[] = [];
  const { ports } = open({ resolvers: [], http: true, signal: controller.signal });
  await within(RUN_LIMIT_MS, diagnoseAccount({
    subject: { domain: account.domain, server: mail.account.server, chosenProfile: null, selectors: [] },
    ports, signal: controller.signal, onVerdict: (verdict) => void verdicts.push(verdict),
  }));
  const known = [...verdicts];
  controller.abort();
  await mail.notify('result', barText(known, language));
}
