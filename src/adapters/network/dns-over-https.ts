/**
 * DNS over HTTPS (RFC 8484). GET only: with its one header it needs no preflight, which resolvers answer badly, and a cache may
 * answer it. Names leave this file as they were asked for, nothing else does.
 */
import type { Question, Told } from '../../core/dns/message';
import { decodeAnswer, encodeQuery, MAX_ALIASES, MAX_MESSAGE } from '../../core/dns/message';
import type { DomainName } from '../../core/dns/name';
import { readDomainName } from '../../core/dns/name';
import type { Lookup, RecordType, Resolve, Unresolved } from '../../core/dns/records';
import { PLAIN, readBytes, stopsOf, within } from './timed-fetch';

/** A question that left this computer. */
export interface AskedQuestion {
  readonly name: string;
  readonly type: RecordType;
  /** Host of the resolver, with its port where it has an unusual one. */
  readonly resolver: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface DohSettings {
  /** Addresses in order of preference; a template's `{?dns}` may stand behind them. What is no http address, or has a password in it, is left out. */
  readonly resolvers: readonly string[];
  /** Ends everything that is under way. */
  readonly signal: AbortSignal;
  /** For each request, until the last byte. */
  readonly timeoutMs: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
}

export interface DohResolver {
  /** Asks each name and type once; whoever asks again shares the answer. */
  readonly resolve: Resolve;
  /**
   * The same questions to the other servers, one after the other by a single request, without failover: entry 0 asks a server
   * that `resolve` did not get its answer from, entry 1 a further one, and so on. Nothing leaves before somebody asks.
   */
  readonly others: readonly Resolve[];
  /** What has left so far, in order; grows. */
  readonly asked: readonly AskedQuestion[];
}

const MEDIA_TYPE = 'application/dns-message';
/** A server that has not answered by then may be dead: the next one is asked beside it. Most answers take less than half of it. */
const HEDGE_MS = 700;
/** A server that only seconds what another one said is waited for no longer. */
const SECONDING_MS = 2000;
/** Times that an answer may end at an alias that it says nothing more about. */
const MAX_LED_ON = 8;

type Failed = { readonly kind: 'failed'; readonly why: Unresolved };

interface Resolver {
  readonly url: URL;
  /** The last request failed before there was a message. */
  isDead: boolean;
  /** Whether it has shown that it checks signatures; null: not known yet. */
  isValidating: Promise<boolean> | null;
}

/** What several resolvers failed with, the one that says most about the name first. */
const MOST_TELLING: readonly Unresolved[] = ['stopped', 'server-failure', 'refused', 'unusable', 'timeout', 'unreachable'];

/**
 * A resolver over one or several DNS-over-HTTPS servers. Each question goes to the first server that answers; one that fails
 * before there is a DNS message (no connection, too slow, a page instead of a message) is asked last from then on. Where the first
 * one is slow, the second is asked beside it, and believed if it answers first; so a dead server costs a run less than a second.
 *
 * SERVFAIL has two meanings, so the question is repeated to the same server with the check of signatures left out (CD). No
 * answer: the server cannot reach the zone, which says nothing of the zone, and whatever the next server tells is believed. An
 * answer: that server holds the signatures to be wrong, and the next one is heard:
 * - SERVFAIL too: `bogus`;
 * - an answer that it has checked (AD), or one from a server that is known to check (it sets AD on the SOA of the root): believed,
 *   because no broken chain gets past a check, while a SERVFAIL may be a moment's trouble;
 * - an answer from a server that does not check: it would answer in any case. The first is asked again without CD; SERVFAIL
 *   again means `bogus`, an answer is believed.
 * With no second server that answers, `bogus` stands.
 * @returns never rejects, and leaves no timer once it has answered
 */
export function dohResolver({ resolvers: addresses, signal, timeoutMs, fetch = (input, init) => globalThis.fetch(input, init), now = Date.now }: DohSettings): DohResolver {
  const resolvers: readonly Resolver[] = [...new Set(addresses)].flatMap((address) => {
    const url = readAddressOfResolver(address);
    return url === null ? [] : [{ url, isDead: false, isValidating: null }];
  });
  const asked: AskedQuestion[] = [];
  const stopping = stopsOf(signal);
  const answers = new Map<string, Promise<unknown>>();
  const heard = new Map<string, Promise<unknown>>();
  /** The server that an answer is from. */
  const givers = new WeakMap<object, Resolver>();

  /** The same key always stands for the same type, which a map cannot say. */
  const once = <V>(map: Map<string, Promise<unknown>>, key: string, start: () => Promise<V>): Promise<V> => {
    const running = map.get(key) as Promise<V> | undefined;
    if (running !== undefined) return running;
    const started = start();
    map.set(key, started);
    return started;
  };

  async function ask<T extends RecordType>(resolver: Resolver, question: Question<T>, checkingDisabled: boolean, limitMs = timeoutMs): Promise<Told<T> | Failed> {
    const url = new URL(resolver.url);
    url.searchParams.set('dns', base64Url(encodeQuery({ ...question, checkingDisabled })));
    if (signal.aborted) return { kind: 'failed', why: 'stopped' };
    asked.push({ name: question.name.text, type: question.type, resolver: url.host, at: now() });
    const body = await within(limitMs, stopping, (ended) => fetchMessage(fetch, url, ended));
    const message = body.came ? body.value : body.why;
    if (typeof message === 'string') {
      if (message !== 'stopped') resolver.isDead = true;
      return { kind: 'failed', why: message };
    }
    resolver.isDead = false;
    const answer = decodeAnswer(message, question);
    if (answer.kind === 'resolved' && answer.value.isAuthentic) resolver.isValidating = Promise.resolve(true);
    if (answer.kind === 'unusable') return { kind: 'failed', why: 'unusable' };
    if (answer.kind !== 'failed') {
      givers.set(answer, resolver);
      return answer;
    }
    // A server that cannot follow the aliases to an end answers SERVFAIL; one that declines by another code has refused.
    return { kind: 'failed', why: answer.why === 'alias-loop' ? 'server-failure' : answer.why === 'declined' ? 'refused' : answer.why };
  }

  /** Asks a server, or gives what it has said before. */
  const hear = <T extends RecordType>(resolver: Resolver, question: Question<T>, limitMs = timeoutMs): Promise<Told<T> | Failed> =>
    once(heard, `${resolver.url.href} ${keyOf(question)}`, () => ask(resolver, question, false, limitMs));

  const isValidating = (resolver: Resolver): Promise<boolean> => resolver.isValidating ??= (async () => {
    const root = readDomainName('.');
    const answer = root.ok ? await ask(resolver, { name: root.name, type: 'SOA' }, false) : null;
    return answer?.kind === 'resolved' && answer.value.isAuthentic;
  })();

  /** Asks the first server, and the second one too if the first is slow; what the second fails with does not count yet. */
  async function askFirst<T extends RecordType>([first, second]: readonly [Resolver, Resolver | undefined], question: Question<T>): Promise<Told<T> | Failed> {
    const asking = hear(first, question);
    if (second === undefined) return asking;
    const waiting = new AbortController();
    const slow = new Promise<'slow'>((done) => {
      const timer = setTimeout(done, HEDGE_MS, 'slow');
      waiting.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    const early = await Promise.race([asking, slow]);
    waiting.abort();
    if (early !== 'slow') return early;
    first.isDead = true;
    const other = hear(second, question).then((answer) => (answer.kind === 'failed' ? asking : answer));
    return Promise.race([asking.then((answer) => (answer.kind === 'failed' && answer.why !== 'server-failure' ? other : answer)), other]);
  }

  const livelyFirst = (): readonly Resolver[] => [...resolvers].sort((one, other) => Number(one.isDead) - Number(other.isDead));

  async function askInTurn<T extends RecordType>(question: Question<T>): Promise<Told<T> | Failed> {
    const failures: Unresolved[] = [];
    let doubter: Resolver | null = null;
    const inOrder = livelyFirst();
    for (const [at, resolver] of inOrder.entries()) {
      const answer = at === 0 ? await askFirst([resolver, inOrder[1]], question) : await hear(resolver, question);
      if (answer.kind !== 'failed') {
        if (doubter === null || isAuthentic(answer) || await isValidating(resolver)) return answer;
        const again = await ask(doubter, question, false);
        return again.kind === 'failed' && again.why !== 'stopped' ? { kind: 'failed', why: 'bogus' } : again;
      }
      const { why } = answer;
      if (why === 'stopped') return { kind: 'failed', why };
      if (why === 'server-failure') {
        if (doubter !== null) return { kind: 'failed', why: 'bogus' };
        const unchecked = await ask(resolver, question, true);
        if (unchecked.kind !== 'failed') doubter = resolver;
      }
      failures.push(why);
    }
    if (doubter !== null) return { kind: 'failed', why: signal.aborted ? 'stopped' : 'bogus' };
    return { kind: 'failed', why: MOST_TELLING.find((why) => failures.includes(why)) ?? 'unreachable' };
  }

  /** Asks the server that stands at this place among those that the answer is not from, unless it has been heard already. */
  async function askAnother<T extends RecordType>(place: number, question: Question<T>): Promise<Told<T> | Failed> {
    const answer = await (answers.get(keyOf(question)) as Promise<Told<T> | Failed> | undefined);
    const isBogus = answer?.kind === 'failed' && answer.why === 'bogus';
    const giver = (answer === undefined ? undefined : givers.get(answer)) ?? livelyFirst()[0];
    const other = resolvers.filter((one) => one !== giver)[place];
    const told = other === undefined || other.isDead ? null : await hear(other, question, Math.min(timeoutMs, SECONDING_MS));
    if (other === undefined || told === null) return isBogus ? answer : { kind: 'failed', why: 'unreachable' };
    // Of signatures that do not hold, only a server that checks them may say otherwise.
    return isBogus && (told.kind === 'failed' || !(isAuthentic(told) || await isValidating(other))) ? answer : told;
  }

  async function lookUp<T extends RecordType>(first: DomainName, type: T, told: (question: Question<T>) => Promise<Told<T> | Failed>): Promise<Lookup<T>> {
    const aliases: string[] = [];
    const seen = new Set<string>();
    let name = first;
    let areAllAuthentic = true;
    for (let turn = 0; turn <= MAX_LED_ON; turn += 1) {
      const answer = await told({ name, type });
      if (answer.kind === 'failed') return { known: false, why: answer.why };
      areAllAuthentic &&= isAuthentic(answer);
      seen.add(name.text);
      aliases.push(...answer.kind === 'resolved' ? answer.value.aliases : answer.aliases);
      if (aliases.length > MAX_ALIASES) break;
      if (answer.kind === 'resolved') return { known: true, value: { ...answer.value, aliases, isAuthentic: areAllAuthentic } };
      const target = readDomainName(answer.at);
      if (!target.ok || seen.has(target.name.text)) break;
      name = target.name;
    }
    return { known: false, why: 'server-failure' };
  }

  /** Looks names up with questions that are put in one way, each of them once. */
  function lookingUp(answers: Map<string, Promise<unknown>>, put: <T extends RecordType>(question: Question<T>) => Promise<Told<T> | Failed>): Resolve {
    const lookups = new Map<string, Promise<unknown>>();
    return <T extends RecordType>(text: string, type: T): Promise<Lookup<T>> => {
      const read = readDomainName(text);
      if (read.ok) return once(lookups, keyOf({ name: read.name, type }), () => lookUp(read.name, type, (question) => once(answers, keyOf(question), () => put(question))));
      return Promise.resolve(read.fault === 'character' || read.fault === 'escape'
        ? { known: false, why: 'unusable' }
        // A name that no message can carry is one that nobody can publish (RFC 1035 §2.3.4).
        : { known: true, value: { state: 'no-name', records: [], aliases: [], isAuthentic: false } });
    };
  }

  return {
    resolve: lookingUp(answers, askInTurn),
    others: resolvers.slice(1).map((_, place) => lookingUp(new Map(), (question) => askAnother(place, question))),
    asked,
  };
}

const isAuthentic = (answer: Told<RecordType>): boolean => answer.kind === 'resolved' ? answer.value.isAuthentic : answer.isAuthentic;

const keyOf = ({ name, type }: Question<RecordType>): string => `${name.text} ${type}`;

function readAddressOfResolver(address: string): URL | null {
  try {
    const url = new URL(address.replace(/\{[?&]dns\}$/, ''));
    url.hash = '';
    // An address with a password in it is one that fetch refuses.
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** RFC 4648 §5, without padding (RFC 8484 §6). */
const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** @returns the message, or `unusable` where the answer is none; rejects where there is no answer */
async function fetchMessage(fetch: typeof globalThis.fetch, url: URL, signal: AbortSignal): Promise<Uint8Array | 'unusable'> {
  const response = await fetch(url, {
    ...PLAIN,
    headers: { accept: MEDIA_TYPE },
    cache: 'default',
    redirect: 'error',
    signal,
  });
  const mediaType = (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (response.status !== 200 || mediaType !== MEDIA_TYPE || response.body === null) return 'unusable';
  return await readBytes(response, MAX_MESSAGE) ?? 'unusable';
}
