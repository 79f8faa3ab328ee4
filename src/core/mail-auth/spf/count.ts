/** What a domain's SPF costs and where it leads, whoever sends: a walk through its record and all that it includes (RFC 7208 §4.6.4). */
import type { Lookup, Resolve, Unresolved } from '../../dns/records';
import type { MacroString } from './macro-string';
import { expandName, lettersOf, queryName } from './macros';
import { parseSpf, type Mechanism, type Qualifier, type RedirectTerm, type SpfFault, type SpfRecord } from './record';
import { MAX_LOOKUPS, MAX_NAMES, selectSpf } from './session';

/** A domain that the walk came to. */
export interface WalkedDomain {
  readonly domain: string;
  readonly state: 'found' | 'no-record' | 'several-records' | 'unknown';
  /** The SPF record, or null unless there is just one. */
  readonly record: string | null;
}

/** A term and the domain whose record it stands in. */
export interface WalkedTerm {
  readonly domain: string;
  readonly term: string;
}

export interface DanglingTerm extends WalkedTerm {
  readonly kind: 'include' | 'redirect';
  readonly target: string;
}

export interface SpfWalk {
  /** The domain asked about first, then in the order of the walk. */
  readonly domains: readonly WalkedDomain[];
  /** Terms that cause queries, those of included records with them, each time they are included; never more than 1,000. */
  readonly lookups: number;
  /** Terms that are known to find nothing, counted alike; terms that depend on the sender are left out. */
  readonly voidLookups: number;
  /** Domains that lead back to themselves. */
  readonly loops: readonly string[];
  /** Includes and redirects that lead to no record. */
  readonly dangling: readonly DanglingTerm[];
  readonly faults: readonly { readonly domain: string; readonly fault: SpfFault }[];
  /** mx terms with more than ten hosts. */
  readonly tooManyNames: readonly WalkedTerm[];
  /** Terms whose name depends on the sender; they count as one look-up, and where they lead is not known. */
  readonly dependent: readonly WalkedTerm[];
  /** Domains whose record is not known. */
  readonly unresolved: readonly { readonly domain: string; readonly why: Unresolved }[];
  /** The `all` that ends the evaluation, in the record itself or the one it redirects to; null: there is none. */
  readonly all: { readonly qualifier: Qualifier; readonly domain: string } | null;
  /** Targets of includes that lead to a pass, in lower case, found anywhere below; those of redirected records with them. */
  readonly includes: readonly string[];
  /** There were more than 20 domains, or more terms to ask for than 40; the counts are then the least there can be. */
  readonly isCut: boolean;
}

/**
 * Whether no receiver can evaluate the record: several of them, syntax, loops, targets without a record, too many look-ups (RFC 7208
 * §4.5, §4.6). It allows nobody then, whatever is in it.
 */
export const isBroken = ({ domains: [root], faults, loops, dangling, lookups }: SpfWalk): boolean =>
  root?.state === 'several-records' || faults.length > 0 || loops.length > 0 || dangling.length > 0 || lookups > MAX_LOOKUPS;

const MAX_DOMAINS = 20;
const MAX_TERMS = 40;
const MAX_COUNT = 1000;

/** An include or redirect that is followed. */
interface Edge {
  readonly kind: 'include' | 'redirect';
  readonly term: string;
  readonly target: string;
  readonly isPass: boolean;
}

/** A term that asks for hosts. */
interface Question {
  readonly term: string;
  readonly kind: 'a' | 'mx' | 'exists';
  readonly name: string;
}

interface Node {
  readonly walked: WalkedDomain;
  readonly why: Unresolved | null;
  readonly fault: SpfFault | null;
  readonly edges: readonly Edge[];
  readonly questions: readonly Question[];
  readonly dependent: readonly string[];
  /** Look-ups of the record itself. */
  readonly own: number;
  readonly all: Qualifier | null;
}

/**
 * Walks through a domain's SPF record. What stands behind `all` is not counted (RFC 7208 §5.1).
 * @returns never rejects, as long as `resolve` does not; at most 20 records and 80 answers about hosts are asked for
 */
export async function countLookups(domain: string, resolve: Resolve): Promise<SpfWalk> {
  const root = queryName(domain) ?? domain;
  const { nodes, isCut: isDomainsCut } = await collect(root, resolve);
  const asked = [...nodes.values()].flatMap((node) => node.questions.map((question) => ({ domain: node.walked.domain, question })));
  const answers = await Promise.all(asked.slice(0, MAX_TERMS).map(async (one) => ({ ...one, found: await findHosts(one.question, resolve) })));
  const voidOf = new Map<string, number>();
  for (const { domain: at, found } of answers) if (found.isVoid) voidOf.set(at, (voidOf.get(at) ?? 0) + 1);
  const loops = new Set<string>();
  const sums = sum(root, nodes, voidOf, loops);
  const all = [...nodes.values()];
  return {
    domains: all.map(({ walked }) => walked),
    lookups: sums.lookups,
    voidLookups: sums.voids,
    loops: [...loops],
    dangling: all.flatMap(({ walked, edges }) => edges.filter(({ target }) => leadsNowhere(target, nodes)).map(({ kind, term, target }) => ({ domain: walked.domain, kind, term, target }))),
    faults: all.flatMap(({ walked, fault }) => (fault === null ? [] : [{ domain: walked.domain, fault }])),
    tooManyNames: answers.filter(({ found }) => found.hosts > MAX_NAMES).map(({ domain: at, question }) => ({ domain: at, term: question.term })),
    dependent: all.flatMap(({ walked, dependent }) => dependent.map((term) => ({ domain: walked.domain, term }))),
    unresolved: all.flatMap(({ walked, why }) => (why === null ? [] : [{ domain: walked.domain, why }])),
    all: terminal(root, nodes),
    includes: passing(root, nodes),
    isCut: isDomainsCut || asked.length > MAX_TERMS,
  };
}

type Nodes = ReadonlyMap<string, Node>;

/** Level by level, so that what can be asked together is. */
async function collect(root: string, resolve: Resolve): Promise<{ readonly nodes: Nodes; readonly isCut: boolean }> {
  const nodes = new Map<string, Node>();
  let level = [root];
  let isCut = false;
  while (level.length > 0) {
    const read = await Promise.all(level.map((name) => readNode(name, resolve)));
    for (const node of read) nodes.set(node.walked.domain, node);
    const next = [...new Set(read.flatMap(({ edges }) => edges.map(({ target }) => target)))].filter((name) => !nodes.has(name) && queryName(name) !== null);
    isCut ||= nodes.size + next.length > MAX_DOMAINS;
    level = next.slice(0, MAX_DOMAINS - nodes.size);
  }
  return { nodes, isCut };
}

async function readNode(domain: string, resolve: Resolve): Promise<Node> {
  const found = selectSpf(await resolve(domain, 'TXT'));
  const nothing = { why: null, fault: null, edges: [], questions: [], dependent: [], own: 0, all: null };
  switch (found.state) {
    case 'none': return { ...nothing, walked: { domain, state: 'no-record', record: null } };
    case 'several': return { ...nothing, walked: { domain, state: 'several-records', record: null } };
    case 'unknown': return { ...nothing, walked: { domain, state: 'unknown', record: null }, why: found.why };
    case 'found': {
      const walked: WalkedDomain = { domain, state: 'found', record: found.text };
      const parsed = parseSpf(found.text);
      return parsed.ok ? { ...nothing, walked, ...contents(domain, parsed.record) } : { ...nothing, walked, fault: parsed.fault };
    }
  }
}

type Contents = Pick<Node, 'edges' | 'questions' | 'dependent' | 'own' | 'all'>;

function contents(domain: string, record: SpfRecord): Contents {
  const end = record.mechanisms.findIndex(({ kind }) => kind === 'all');
  const used: readonly (Mechanism | RedirectTerm)[] = end >= 0 ? record.mechanisms.slice(0, end) : record.redirect === null ? record.mechanisms : [...record.mechanisms, record.redirect];
  const edges: Edge[] = [];
  const questions: Question[] = [];
  const dependent: string[] = [];
  let own = 0;
  for (const term of used) {
    if (!('target' in term)) continue;
    own += 1;
    const target = term.target === null ? domain : staticName(term.target, domain);
    if (target === null) {
      dependent.push(term.text);
      continue;
    }
    const name = queryName(target) ?? target;
    if (term.kind === 'redirect') edges.push({ kind: 'redirect', term: term.text, target: name, isPass: true });
    else if (term.kind === 'include') edges.push({ kind: 'include', term: term.text, target: name, isPass: term.qualifier === '+' });
    else if (term.kind !== 'ptr' && queryName(target) !== null) questions.push({ term: term.text, kind: term.kind, name });
  }
  return { edges, questions, dependent, own, all: record.mechanisms[end]?.kind === 'all' ? record.mechanisms[end].qualifier : null };
}

/** The name of a term that is the same for every sender: no macro but `d`. */
function staticName(target: MacroString, domain: string): string | null {
  for (const letter of lettersOf(target)) if (letter !== 'd') return null;
  return expandName(target, { ip: { family: 4, bytes: [0, 0, 0, 0] }, local: '', senderDomain: '', helo: '', validatedName: null, receiver: null, time: null, domain });
}

interface Hosts {
  readonly isVoid: boolean;
  readonly hosts: number;
}

const isEmpty = <T extends 'A' | 'AAAA' | 'MX'>(lookup: Lookup<T>): boolean => lookup.known && lookup.value.records.length === 0;

/** A term is void where it finds nothing for a sender of either family. */
async function findHosts({ kind, name }: Question, resolve: Resolve): Promise<Hosts> {
  if (kind === 'mx') {
    const lookup = await resolve(name, 'MX');
    return { isVoid: isEmpty(lookup), hosts: lookup.known ? lookup.value.records.length : 0 };
  }
  const four = await resolve(name, 'A');
  if (!isEmpty(four)) return { isVoid: false, hosts: 0 };
  const isGone = four.known && four.value.state === 'no-name';
  return { isVoid: kind === 'exists' || isGone || isEmpty(await resolve(name, 'AAAA')), hosts: 0 };
}

const leadsNowhere = (target: string, nodes: Nodes): boolean => (queryName(target) === null || !target.includes('.') ? true : nodes.get(target)?.walked.state === 'no-record');

interface Sums {
  readonly lookups: number;
  readonly voids: number;
}

/** Sums over the walk, each record once; a domain that leads back to itself adds nothing the second time. */
function sum(root: string, nodes: Nodes, voidOf: ReadonlyMap<string, number>, loops: Set<string>): Sums {
  const done = new Map<string, Sums>();
  const open = new Set<string>();
  const visit = (domain: string): Sums => {
    const known = done.get(domain);
    if (known !== undefined) return known;
    if (open.has(domain)) loops.add(domain);
    const node = nodes.get(domain);
    if (node === undefined || open.has(domain)) return { lookups: 0, voids: 0 };
    open.add(domain);
    let { own: lookups } = node;
    let voids = voidOf.get(domain) ?? 0;
    for (const { target } of node.edges) {
      const below = visit(target);
      lookups = Math.min(MAX_COUNT, lookups + below.lookups);
      voids = Math.min(MAX_COUNT, voids + below.voids);
    }
    open.delete(domain);
    done.set(domain, { lookups, voids });
    return { lookups, voids };
  };
  return visit(root);
}

function terminal(root: string, nodes: Nodes): SpfWalk['all'] {
  const seen = new Set<string>();
  for (let domain: string | undefined = root; domain !== undefined && !seen.has(domain);) {
    seen.add(domain);
    const node: Node | undefined = nodes.get(domain);
    if (node === undefined) return null;
    if (node.all !== null) return { qualifier: node.all, domain };
    domain = node.edges.find(({ kind }) => kind === 'redirect')?.target;
  }
  return null;
}

function passing(root: string, nodes: Nodes): readonly string[] {
  const includes = new Set<string>();
  const seen = new Set<string>([root]);
  for (const domain of seen) {
    for (const { kind, target, isPass } of nodes.get(domain)?.edges ?? []) {
      if (!isPass) continue;
      if (kind === 'include') includes.add(target);
      seen.add(target);
    }
  }
  return [...includes];
}
