/** A run: every fact gathered once, every check judged as soon as what it needs is there. */
import type { Resolve } from '../dns/records';
import { isSpfRecord } from '../mail-auth/spf/record';
import type { AccountCheckId } from './account-check-id';
import type { AnyCheck } from './check';
import type { Fact, Unknown } from './fact';
import { unknown } from './fact';
import type { FactId, Facts, FactValues } from './facts';
import type { Gatherer, Gathering } from './gatherers/gatherer';
import type { OvhResult } from './ovh-result';
import type { DiagnosticPorts } from './ports';
import type { Profile } from './profiles/profile';
import type { Recognised } from './profiles/recognise';
import { recogniseProfile } from './profiles/recognise';
import type { Subject } from './subject';
import type { Judgement, Verdict } from './verdict';
import { confirmed } from './second-opinion';
import { inconclusive } from './verdict';

/** What a run has found: plain data, whole, and the same in every language. */
export interface DiagnosticRun {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly subject: Subject;
  readonly profile: { readonly id: string; readonly name: string; readonly by: Recognised['by']; readonly evidence: string | null };
  /** In the order of the list of checks. */
  readonly verdicts: readonly Verdict[];
  readonly facts: Partial<Facts>;
  /** What OVH's own diagnostic says of the account, where the user pasted it. */
  readonly ovh?: OvhResult;
}

export interface RunOptions {
  readonly subject: Subject;
  readonly ports: DiagnosticPorts;
  readonly checks: readonly AnyCheck[];
  readonly gatherers: { readonly [Id in FactId]: Gatherer<Id> };
  readonly profiles: readonly Profile[];
  /** The offer, where an earlier run recognised it: nothing is asked for that alone, unless a check looks at what betrays it. */
  readonly recognised?: Recognised | null;
  /** Limits the time of one fact, and of one check with all that it waits for: resolves with null once it is over. */
  readonly limit: <T>(work: Promise<T>) => Promise<T | null>;
  /** Called as each check is judged, in whatever order they come. */
  readonly onVerdict?: (verdict: Verdict) => void;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Checks that have something to say of a domain that does not exist; the others follow once it does. */
const OF_A_MISSING_DOMAIN: ReadonlySet<AccountCheckId> = new Set(['domain-registration', 'domain-delegation', 'account-blocked-for-spam', 'account-expired', 'account-locked', 'sign-in', 'mailbox-quota', 'test-message']);

/** Facts by which an offer is recognised, and that of the same records: where one of them has changed, the offer may have. */
const BETRAY_THE_OFFER: ReadonlySet<FactId> = new Set(['mx', 'txt', 'spf-walk', 'autodiscover-srv']);

/** Judges, whatever happens: a check that throws could not tell. */
function judge(one: AnyCheck, facts: Facts, profile: Profile, subject: Subject, isMissing: boolean): Judgement {
  try {
    if (isMissing && !OF_A_MISSING_DOMAIN.has(one.id)) return inconclusive('repair-first');
    return one.evaluate(facts, { subject, profile });
  } catch {
    return inconclusive('unusable');
  }
}

/** Names that SPF includes, out of the record itself. */
const includesIn = (texts: readonly string[]): readonly string[] =>
  texts.filter(isSpfRecord).flatMap((text) => [...text.matchAll(/(?:^| )[+?~-]?include:([^ ]{1,253})/gi)].map(([, name = '']) => name.toLowerCase()));

/** Services other than the DNS have one voice: whoever asks again shares the answer. */
function askedOnce(ports: DiagnosticPorts): DiagnosticPorts {
  const once = <A extends string, T>(ask: ((about: A) => Promise<T>) | null): ((about: A) => Promise<T>) | null => {
    const answers = new Map<A, Promise<T>>();
    return ask === null ? null : (about) => {
      const answer = answers.get(about) ?? ask(about);
      answers.set(about, answer);
      return answer;
    };
  };
  const { registration, probe, incidents, ownConnection, openMessage = null, mailbox = null, roundTrip = null } = ports;
  let message: ReturnType<NonNullable<typeof openMessage>> | null = null;
  let use: ReturnType<NonNullable<typeof mailbox>> | null = null;
  // Above all what is sent in the user's name: once, however many judge by it.
  let trip: ReturnType<NonNullable<typeof roundTrip>> | null = null;
  let own: ReturnType<NonNullable<typeof ownConnection>> | null = null;
  return {
    ...ports, registration: once(registration), probe: once(probe), incidents: once(incidents), ownConnection: ownConnection === null ? null : () => own ??= ownConnection(),
    openMessage: openMessage === null ? null : () => message ??= openMessage(),
    mailbox: mailbox === null ? null : () => use ??= mailbox(),
    roundTrip: roundTrip === null ? null : () => trip ??= roundTrip(),
  };
}

/**
 * Runs checks on an account. Never rejects: what could not be learned makes the checks that rest on it inconclusive.
 * @returns the whole run; after the signal, with what was learned until then
 */
export async function runDiagnostic({ subject, ports, checks, gatherers, profiles, recognised: before = null, limit, onVerdict, signal, now }: RunOptions): Promise<DiagnosticRun> {
  const startedAt = new Date(now()).toISOString();
  const facts: Partial<Record<FactId, Fact<unknown>>> = {};
  const services = askedOnce(ports);
  const known = checks.some(({ needs }) => needs.some((id) => BETRAY_THE_OFFER.has(id))) ? null : before;

  /** What one resolver makes known: each fact gathered once, and the offer recognised from them. */
  const viewThrough = (resolve: Resolve, facts: Partial<Record<FactId, Fact<unknown>>>) => {
    const gathered = new Map<FactId, Promise<Fact<unknown>>>();
    let recognised: Promise<Recognised> | null = known === null ? null : Promise.resolve(known);
    const gather = async (id: FactId): Promise<Fact<unknown>> => {
      let fact: Fact<unknown>;
      try {
        fact = await limit(gatherers[id](gathering) as Promise<Fact<unknown>>) ?? unknown('timeout');
      } catch {
        fact = unknown('unusable');
      }
      if (!fact.known && signal.aborted) fact = unknown('stopped');
      facts[id] = fact;
      return fact;
    };
    const gathering: Gathering = {
      subject, ports: { ...services, resolve },
      fact: <Id extends FactId>(id: Id) => {
        const promise = gathered.get(id) ?? gather(id);
        gathered.set(id, promise);
        return promise as Promise<Fact<FactValues[Id]>>;
      },
      profile: async () => (await recognise()).profile,
    };
    const recognise = (): Promise<Recognised> => {
      recognised ??= (async () => {
        const [mx, txt, srv] = await Promise.all([gathering.fact('mx'), gathering.fact('txt'), gathering.fact('autodiscover-srv')]);
        return recogniseProfile(profiles, subject, {
          exchangers: mx.known ? mx.value.records.map(({ exchange }) => exchange) : [],
          includes: txt.known ? includesIn(txt.value.records) : [],
          autodiscover: srv.known ? srv.value.records.map(({ target }) => target) : [],
        });
      })();
      return recognised;
    };
    const judgementOf = async (one: AnyCheck): Promise<Judgement> => {
      const [{ profile }, soa, ...values] = await Promise.all([recognise(), gathering.fact('soa'), ...one.needs.map((id) => gathering.fact(id))]);
      const needed = Object.fromEntries(one.needs.map((id, at) => [id, values[at] ?? unknown('stopped' satisfies Unknown)])) as unknown as Facts;
      return judge(one, needed, profile, subject, soa.known && soa.value.state === 'no-name');
    };
    return { recognise, judgementOf };
  };

  const { recognise, judgementOf } = viewThrough(ports.resolve, facts);
  const others = (ports.others ?? []).map((resolve) => viewThrough(resolve, {}));
  const verdicts = new Map<AccountCheckId, Verdict>();
  await Promise.all(checks.map(async (one) => {
    const judging = (async () => confirmed(await judgementOf(one), others.map((other) => () => other.judgementOf(one))))();
    const judgement = await limit(judging) ?? inconclusive('timeout');
    const verdict: Verdict = { check: one.id, ...judgement };
    verdicts.set(one.id, verdict);
    onVerdict?.(verdict);
  }));
  const { profile, by, evidence } = await recognise();
  return {
    startedAt,
    finishedAt: new Date(now()).toISOString(),
    subject,
    profile: { id: profile.id, name: profile.name, by, evidence },
    verdicts: checks.flatMap(({ id }) => verdicts.get(id) ?? []),
    facts: facts as Partial<Facts>,
  };
}
