/**
 * What the way of a message proves (RFC 5321 §4.4): which server of the account's side took it, and by which address the account's
 * own server is seen outside. Fields below the first one that was written on one's own side may be invented; they are never
 * believed for more than they can do no harm with.
 */
import { formatAddress, isInNetwork, isPrivateAddress, readAddress } from '../dns/address';
import type { HeaderEvidence, MessageEvidence, Passage } from './ports';

/** The part of a host name that its owner registered, near enough: two labels, three where the last two are of a registry ("co.uk"). */
function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(second.length <= 3 && top.length === 2 ? -3 : -2).join('.');
}

/** Names that only a network of one's own knows (RFC 6762 appendix G, RFC 9476), and those of one label. */
const isLocalName = (host: string): boolean => !host.includes('.') || /\.(?:local|lan|internal|intranet|corp|home|private|localdomain|alt)$/.test(host);

/** Hosts of one side. */
export class Side {
  readonly #domain: string;
  readonly #hosts: ReadonlySet<string>;
  readonly #sites: Set<string>;
  readonly #addresses: ReadonlySet<string>;

  /**
   * @param domain of the account
   * @param hosts names that serve it: its server, its exchangers, the includes of its offer
   * @param addresses that are known to be theirs
   */
  constructor(domain: string, hosts: readonly string[], addresses: readonly string[] = []) {
    this.#domain = siteOf(domain);
    this.#hosts = new Set(hosts.map((host) => host.toLowerCase()));
    this.#sites = new Set([domain, ...hosts].filter((host) => host.includes('.')).map(siteOf));
    this.#addresses = new Set(addresses);
  }

  /** A host of a site that serves the account. Sites of providers serve others too. */
  has(host: string | null): boolean {
    return host !== null && this.#sites.has(siteOf(host));
  }

  /** A host that serves this account, as far as names and addresses tell. */
  isOwn(name: string | null, address: string): boolean {
    return this.#addresses.has(address) || (name !== null && (this.#hosts.has(name) || siteOf(name) === this.#domain));
  }

  add(host: string): void {
    if (host.includes('.')) this.#sites.add(siteOf(host));
  }
}

/** Servers of Exchange Online among themselves, which name each other and are seen by these addresses (ARIN NET6-2603-1000-1: Microsoft). */
const EXCHANGE_ONLINE = { site: 'outlook.com', network: readAddress('2603:1080::'), length: 25 } as const;

function isWithinExchangeOnline({ greeting, by, address }: Passage): boolean {
  const seen = address === null ? null : readAddress(address);
  return seen !== null && EXCHANGE_ONLINE.network !== null && isInNetwork(seen, EXCHANGE_ONLINE.network, EXCHANGE_ONLINE.length)
    && [greeting, by].every((host) => host !== null && /(?:^|\.)(?:outlook|office365)\.com$/.test(host));
}

/** Protocols by which a server hands a message to itself. */
const IS_LOCAL_HANDOVER = /^(?:lmtps?a?|mapi|local|http|bsmtp)$/i;

/** Whether a server of the own side took the message from another one of it. What the other side says of itself counts for nothing. */
function isFromInside(passage: Passage, side: Side): boolean {
  const { greeting, name, address, protocol } = passage;
  if (address === null) return (greeting === null && name === null) || (protocol !== null && IS_LOCAL_HANDOVER.test(protocol));
  return isPrivateAddress(address) || side.isOwn(name, address) || isWithinExchangeOnline(passage);
}

/** How a message came in. */
export interface Arrival {
  /** The passage by which it reached the own side, and its place among all: 0 is the newest. */
  readonly taken: Passage & { readonly by: string };
  readonly place: number;
  /** Seconds from there to the newest passage; null where the times do not tell, or there is but one. */
  readonly seconds: number | null;
}

/**
 * Finds the server that took a message from outside.
 * @param side the own side; the newest passage was noted by it, whatever its name
 * @returns `inside`: the message never came from outside; null: the header does not tell
 */
export function arrivalOf(passages: readonly Passage[], side: Side): Arrival | 'inside' | null {
  const [newest] = passages;
  if (newest === undefined) return null;
  for (const [place, passage] of passages.entries()) {
    const { by } = passage;
    if (by === null) return null;
    side.add(by);
    const next = passages[place + 1];
    const isInside = isFromInside(passage, side);
    // Behind a load balancer every server of the world has an address of the own network: then the names tell.
    if (isInside && next !== undefined && next.by !== null && (side.has(next.by) || isLocalName(next.by))) continue;
    if (isInside && next === undefined) return 'inside';
    const seconds = place === 0 || newest.at === null || passage.at === null ? null : Math.round((newest.at - passage.at) / 1000);
    return { taken: { ...passage, by }, place, seconds: seconds !== null && seconds < 0 ? null : seconds };
  }
  return null;
}

/** Results that a server of the own side has written: above what came from outside, and in its name (RFC 8601 §1.6, §5). */
export function trustedResults({ stated }: MessageEvidence, { taken, place }: Arrival, side: Side): MessageEvidence['stated'] {
  const isNameless = siteOf(taken.by) === EXCHANGE_ONLINE.site;
  return stated.filter(({ server, above }) => above <= place && (server === null ? isNameless : side.has(server)));
}

/** The account's own server as one outside has seen it. */
export interface SendingServer {
  readonly address: string;
  /** Name that it gave itself; null: not known. */
  readonly helo: string | null;
  /** Server that has seen it. */
  readonly witness: string;
  /** Where that stands: in the header of the message, in that of one that came back, or in the words of a refusal. */
  readonly from: 'header' | 'returned' | 'refusal';
}

/** Signed in with a password: a person's own program, not a server (RFC 3848). */
const IS_SUBMISSION = /^(?:e?smtps?a|utf8smtps?a|asmtp|https?)$/i;

/** The first passage, in the order of time, at which a server outside took the message from one of the own side. */
function firstOutside({ passages }: HeaderEvidence, side: Side): Omit<SendingServer, 'from'> | null {
  const inTime = [...passages].reverse();
  for (const [place, { address, name, greeting, by, protocol }] of inTime.entries()) {
    if (by === null || side.has(by) || isLocalName(by)) continue;
    const before = inTime[place - 1]?.by ?? null;
    const isOwn = side.has(name) || side.has(greeting) || (before !== null && (before === greeting || before === name));
    if (address === null || readAddress(address) === null || isPrivateAddress(address) || (protocol !== null && IS_SUBMISSION.test(protocol))) continue;
    // Once the message has left, what comes after tells of others.
    return isOwn ? { address: plain(address), helo: greeting, witness: by } : null;
  }
  return null;
}

/** An address as records write it; an IPv6 address that stands for an IPv4 one is that one. */
function plain(text: string): string {
  const address = readAddress(text);
  if (address === null) return text;
  const written = formatAddress(address);
  return written.startsWith('::ffff:') && written.includes('.') ? written.slice('::ffff:'.length) : written;
}

/**
 * Finds the address by which the account's own server was seen outside, in a message of the account or one that came back to it.
 * @param domain of the account
 * @returns null where nothing tells it
 */
export function sendingServerOf(evidence: MessageEvidence, domain: string, side: Side): SendingServer | null {
  const { returned, fromDomain } = evidence;
  if (returned?.fromDomain === domain) {
    const seen = firstOutside(returned, side);
    if (seen !== null) return { ...seen, from: 'returned' };
    const { refused } = returned;
    if (refused !== null && readAddress(refused.address) !== null && !isPrivateAddress(refused.address)) return { address: plain(refused.address), helo: null, witness: refused.by, from: 'refusal' };
  }
  const seen = fromDomain === domain ? firstOutside(evidence, side) : null;
  return seen === null ? null : { ...seen, from: 'header' };
}

/** Selectors by which the account's domain signs, as messages show them. */
export function selectorsIn({ fromDomain, signatures, returned }: MessageEvidence, domain: string): readonly string[] {
  const all = [...fromDomain === domain ? signatures : [], ...returned?.fromDomain === domain ? returned.signatures : []];
  return [...new Set(all.filter((signature) => signature.domain === domain).map(({ selector }) => selector))];
}
