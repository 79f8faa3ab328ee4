/** Use case: what can be passed on to whom about one cause, each as a text that is shown before it is copied. */
import { commandsFor } from '../core/explanation/commands';
import type { CommandList, CommandSide } from '../core/explanation/commands';
import type { CauseGroup, Explanation } from '../core/explanation/explanation';
import { textsFor } from '../core/explanation/pass-on';
import type { Listener, TextFor } from '../core/explanation/pass-on';
import { recordsFor } from '../core/explanation/records';
import type { Message } from '../core/messages';
import { printable } from '../core/report/plain-text';
import { buildTicket, traceLines } from '../core/report/ticket';
import type { RequestLine } from '../core/report/request-lines';
import type { JoinedChecks } from '../core/report/support-request';
import type { Translator } from '../locales/translate';
import { postmasterAddress } from './actions/postmaster-note';
import { spelledAddress } from './spell-address';

/** A text to pass on, line by line. */
export interface TextToPassOn {
  readonly to: Listener;
  readonly form: TextFor['form'];
  /** Null where it is said, or sent as a text message. */
  readonly subject: Message | null;
  readonly lines: readonly RequestLine[];
  /** Where a draft of it goes; null: nobody knows, or it is no letter. */
  readonly address: string | null;
}

/** What is known beside the explanation. */
export interface PassOnContext {
  readonly language: Translator;
  /** What was checked; null: nothing, or it is not to be told. */
  readonly joined: JoinedChecks | null;
  /** Empty where none is known. */
  readonly helpDeskAddress: string;
}

const sentence = (message: Message): RequestLine => ({ kind: 'sentence', message });
const quote = (text: string): RequestLine => ({ kind: 'quote', text: printable(text), cut: 0 });

/** One block to read and to type from: what each command is for stands above it as a comment of PowerShell. */
function commandLines(list: CommandList | null, { text }: Translator): readonly RequestLine[] {
  if (list === null) return [];
  return [
    { kind: 'heading', message: { key: `passOn.shell.${list.product}` } },
    quote(list.commands.map(({ purpose, line }) => `# ${text(purpose)}\n${line}`).join('\n\n')),
  ];
}

/** Text for the phone: the address is spelled where it is in doubt. */
function spoken(body: Message, language: Translator): Message {
  const address = body.values?.['address'];
  const spelled = body.key.endsWith('.askAddress') && typeof address === 'object' ? spelledAddress(address.text, language) : null;
  return spelled === null ? body : { ...body, values: { ...body.values, spelled } };
}

/** Commands for an administrator, for the page of details; null where the product is not known. */
export function administratorCommands(explanation: Explanation, group: CauseGroup, side: CommandSide): CommandList | null {
  return commandsFor(explanation, group, side);
}

/** The texts about one group, whoever's turn it is first. */
export function textsToPassOn(explanation: Explanation, group: CauseGroup, { language, joined, helpDeskAddress }: PassOnContext): readonly TextToPassOn[] {
  const commands = { yourAdministrator: commandsFor(explanation, group, 'yourAdministrator'), recipientAdministrator: commandsFor(explanation, group, 'recipientAdministrator') };
  const records = recordsFor(explanation, group);
  return textsFor(explanation, group, commands.yourAdministrator?.canMend === true).map((text): TextToPassOn => {
    switch (text.form) {
      case 'phone':
      case 'message':
        return { to: text.to, form: text.form, subject: null, lines: [sentence(text.form === 'phone' ? spoken(text.body, language) : text.body)], address: null };
      case 'letter':
        return {
          to: text.to,
          form: text.form,
          subject: text.subject,
          lines: [
            sentence(text.body),
            ...traceLines(explanation, group, text.to === 'yourAdministrator' || group.what.values?.['domain'] !== undefined),
            ...text.to === 'yourAdministrator' ? records.flatMap(({ label, record }) => [{ kind: 'heading', message: label } as const, quote(record)]) : [],
            ...commandLines(commands[text.to], language),
          ],
          address: text.to === 'recipientAdministrator' ? postmasterAddress({ explanation, group }) : '',
        };
      case 'ticket': {
        const { subject, lines } = buildTicket(explanation, group, joined);
        return { to: text.to, form: text.form, subject, lines, address: helpDeskAddress };
      }
    }
  });
}

/** Who runs the sender's mail, by the name that the notice or the organisation gives; null where neither does. */
export function providerOf({ reporter }: Pick<Explanation, 'reporter'>, offers: readonly { readonly name: string }[]): string | null {
  if (reporter.side === 'yours' && reporter.service !== null) return reporter.service;
  return offers.length === 1 ? offers[0]?.name ?? null : null;
}
