/** One request with a limit of time and of size. */

/** The part of the platform's fetch that is used; tests and Node may bring their own. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

export interface NetworkOptions {
  /** The platform's own where none is given. */
  readonly fetch?: Fetch;
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** What every request has in common: nothing of the user goes along. */
export const PLAIN: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };

export type Answer<T> = { readonly came: true; readonly value: T } | { readonly came: false; readonly why: 'timeout' | 'stopped' | 'unreachable'; readonly error: unknown };

/** What is called when the run is stopped. */
export interface Stops {
  readonly add: (stop: () => void) => void;
  readonly remove: (stop: () => void) => void;
}

/** One listener for all requests under way, none while there are none: Node warns of more than ten on one signal. */
export function stopsOf(signal: AbortSignal): Stops {
  const running = new Set<() => void>();
  const stopAll = (): void => [...running].forEach((stop) => stop());
  return {
    add: (stop) => {
      if (running.size === 0) signal.addEventListener('abort', stopAll);
      running.add(stop);
    },
    remove: (stop) => {
      if (running.delete(stop) && running.size === 0) signal.removeEventListener('abort', stopAll);
    },
  };
}

/**
 * Runs a request within its time. Its own signal ends with it, so that nothing of the connection outlasts the answer.
 * @returns what the work gave, or why it gave nothing: it never rejects
 */
export function within<V>(timeoutMs: number, stopping: Stops, work: (ended: AbortSignal) => Promise<V>): Promise<Answer<V>> {
  return new Promise((done) => {
    const ending = new AbortController();
    const end = (result: Answer<V>): void => {
      clearTimeout(timer);
      stopping.remove(stop);
      done(result);
      ending.abort();
    };
    const stop = (): void => end({ came: false, why: 'stopped', error: null });
    const timer = setTimeout(() => end({ came: false, why: 'timeout', error: null }), timeoutMs);
    stopping.add(stop);
    work(ending.signal).then((value) => end({ came: true, value }), (error: unknown) => end({ came: false, why: 'unreachable', error }));
  });
}

/**
 * Makes a request and reads its answer, both within the limit. Never rejects, leaves no timer behind.
 * @param read takes what it needs from the answer; may throw, which counts as unreachable
 */
export function timedFetch<T>(url: string, init: RequestInit, { fetch = (to, how) => globalThis.fetch(to, how), signal, timeoutMs }: NetworkOptions, read: (response: Response) => Promise<T>): Promise<Answer<T>> {
  if (signal.aborted) return Promise.resolve({ came: false, why: 'stopped', error: null });
  return within(timeoutMs, stopsOf(signal), async (ended) => read(await fetch(url, { ...PLAIN, ...init, signal: ended })));
}

/**
 * Reads a body up to a limit of bytes, and no further.
 * @returns null where it is longer
 */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value === undefined) continue;
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** JSON of at most `limit` bytes; null for anything else. */
export async function readJson(response: Response, limit: number): Promise<unknown> {
  const bytes = await readBytes(response, limit);
  try {
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

/** The named property of a value that came from a stranger. */
export const property = (value: unknown, name: string): unknown =>
  (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);

/** A list that came from a stranger, shortened to what anybody needs. */
export const listOf = (value: unknown, most: number): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) as unknown[] : []);
