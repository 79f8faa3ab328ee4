import type { DeliveryReport } from '../dsn/delivery-report';
import { commands } from '../knowledge/commands';
import type { AdministratorCommand, CommandProduct } from '../knowledge/commands';
import type { Message } from '../messages';
import type { CauseGroup, Explanation, Party } from './explanation';
import { remoteHostOf } from './parties';
import { serviceOf } from './service-index';

/** A command with the values of the case, ready to be typed. */
export interface FilledCommand {
  /** What it is for: `commands.<purpose>`. */
  readonly purpose: Message;
  readonly line: string;
  /** The page that documents it. */
  readonly source: string;
}

/** Commands for one administrator, and the shell in which they are typed. */
export interface CommandList {
  readonly product: CommandProduct;
  /** More can be done than to follow the message. */
  readonly canMend: boolean;
  readonly commands: readonly FilledCommand[];
}

export type CommandSide = AdministratorCommand['side'];

/** Values that a command may hold, by the names in its line. Out of a mail: nothing is trusted. */
export type CommandValues = Readonly<Partial<Record<'recipient' | 'sender' | 'domain' | 'senderDomain' | 'host' | 'ip', string | null>>>;

const plainAddress = /^[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9][A-Za-z0-9.-]*$/;
const plainName = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/**
 * What each value may consist of, and how it is named where it is left open. A PowerShell that an administrator runs is
 * written from these: ASCII letters, digits and a few signs that mean nothing inside single quotes, never more.
 */
const slots: Readonly<Record<string, { readonly allowed: RegExp; readonly longest: number; readonly open: string }>> = {
  recipient: { allowed: plainAddress, longest: 254, open: '<address>' },
  sender: { allowed: plainAddress, longest: 254, open: '<sender>' },
  domain: { allowed: plainName, longest: 253, open: '<domain>' },
  senderDomain: { allowed: plainName, longest: 253, open: '<domain>' },
  host: { allowed: plainName, longest: 253, open: '<server>' },
  ip: { allowed: /^[0-9A-Fa-f:][0-9A-Fa-f.:]*$/, longest: 45, open: '<IP address>' },
};

/** The line with its values in single quotes; what is not known, or holds any other sign, stays open: `<address>`. */
export function fillCommand(line: string, values: CommandValues): string {
  return line.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (slot === undefined) return `<${name}>`;
    const value = Object.hasOwn(values, name) ? values[name as keyof CommandValues] : null;
    return typeof value === 'string' && value.length <= slot.longest && slot.allowed.test(value) ? `'${value}'` : slot.open;
  });
}

const EXCHANGE_FORMATS: ReadonlySet<string> = new Set(['exchange-server', 'exchange-2003']);

/** The product whose administrator may type commands at this host; null: of somebody else's service, or not known. */
function productAt(host: string | null, format: string | null): CommandProduct | null {
  const scope = host === null ? null : serviceOf(host)?.scope ?? null;
  if (scope === 'exchange-online') return 'exchange-online';
  // Exchange as a provider runs it for others has its own control panel.
  if (scope !== null && scope !== 'exchange') return null;
  if (format === 'exchange-online') return 'exchange-online';
  return format !== null && EXCHANGE_FORMATS.has(format) ? 'exchange' : null;
}

/** What the sender's side runs, as far as the notice shows it. */
function ownProduct(reporter: Party, { format }: DeliveryReport): CommandProduct | null {
  return reporter.side === 'yours' ? productAt(reporter.host, format) : null;
}

/** What the refusing side runs: by its host, by the words that only its product or service writes, or by the notice that it wrote itself. */
function theirProduct({ refuser, recipients }: CauseGroup, reporter: Party, { format }: DeliveryReport): CommandProduct | null {
  if (refuser.side !== 'recipients') return null;
  const wroteNotice = reporter.side === 'recipients' && reporter.host === refuser.host;
  const known = productAt(refuser.host, wroteNotice ? format : null);
  if (known !== null || (refuser.host !== null && serviceOf(refuser.host) !== null)) return known;
  const kinds = recipients.map(({ classification: { decidedBy } }) => {
    const scope = decidedBy?.row.slice(0, decidedBy.row.indexOf('/'));
    if (scope === 'exchange-online' && (decidedBy?.kind === 'service-code' || decidedBy?.kind === 'service-phrase')) return 'exchange-online';
    return scope === 'exchange' && (decidedBy?.kind === 'product-code' || decidedBy?.kind === 'product-phrase') ? 'exchange' : null;
  });
  const [first = null] = kinds;
  return kinds.every((kind) => kind === first) ? first : null;
}

/** Nobody reads more; what is seen first stands first. */
const MOST = 5;

/**
 * What the administrator of one side can type to see or to mend the cause of a group; null where that side's product is
 * not known to be Exchange Server or Exchange Online, or has no command for it.
 */
export function commandsFor(explanation: Pick<Explanation, 'reporter' | 'report'>, group: CauseGroup, side: CommandSide): CommandList | null {
  const { reporter, report } = explanation;
  if (group.outcome === 'delivered') return null;
  const product = side === 'yourAdministrator' ? ownProduct(reporter, report) : theirProduct(group, reporter, report);
  if (product === null) return null;
  const row = group.recipients[0]?.classification.decidedBy?.row;
  const isOwn = side === 'yourAdministrator';
  const isTheirs = group.turn === 'recipient' || group.turn === 'recipientAdministrator';
  const all = commands.filter((one) => one.product === product && (one.delayed !== true || group.outcome === 'delayed')
    // Mail inside one organisation: its administrator is on both sides. Where it is the other side's turn, ours can only follow the message.
    && (one.side === side ? !isOwn || !isTheirs || one.purpose === 'trace' : isOwn && isInside(group)));
  const ofRow = row === undefined ? [] : all.filter(({ rows }) => rows?.includes(row) === true);
  const chosen = ofRow.length > 0 ? ofRow : all.filter(({ reasons }) => reasons?.includes(group.reason) === true);
  if (chosen.length === 0) return null;
  const values = valuesOf(group, report);
  return {
    product,
    canMend: chosen.some(({ purpose }) => purpose !== 'trace'),
    commands: chosen.slice(0, MOST).map(({ purpose, line, source }) => ({ purpose: { key: `commands.${purpose}` }, line: fillCommand(line, values), source })),
  };
}

/** The recipient is of the sender's own domain, and refused by a server of theirs. */
function isInside({ refuser, what: { values } }: CauseGroup): boolean {
  const domain = values?.['domain'];
  const own = values?.['senderDomain'];
  return refuser.side === 'yours' && typeof domain === 'object' && typeof own === 'object' && domain.text === own.text;
}

function valuesOf(group: CauseGroup, report: DeliveryReport): CommandValues {
  const { recipients, refuser } = group;
  const text = (name: string): string | null => {
    const value = group.note?.body.values?.[name] ?? group.what.values?.[name];
    return typeof value === 'object' ? value.text : null;
  };
  const first = recipients[0]?.report;
  const remote = first === undefined ? '' : remoteHostOf(first);
  return {
    recipient: recipients.length === 1 ? first?.address?.value ?? null : null,
    sender: report.original?.from ?? null,
    domain: text('domain'),
    senderDomain: text('senderDomain'),
    host: remote !== '' ? remote : refuser.side === 'recipients' ? refuser.host : null,
    ip: text('ip'),
  };
}
