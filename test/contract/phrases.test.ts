/**
 * The words that lead to a reason, each through the real classifier: every pattern of the shared facts alone as a server's
 * answer, every phrase of our tables likewise, and none of them in an ordinary mail. What needs the shared folder says so
 * where it is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/core/dsn/read-report';
import { findPhrases } from '../../src/core/explanation/classification/phrase-index';
import { classify } from '../../src/core/explanation/classify';
import { phrases, services } from '../../src/core/knowledge/index';
import type { ReasonId } from '../../src/core/knowledge/types';
import { recipient, report } from '../unit/core/explanation/reports';

/** What the classifier makes of words that stand alone: no code, no reply, no point of the dialogue. */
function reasonOf(words: string, server: string | null = null): ReasonId {
  const text = words.replaceAll(' … ', ' mx.example.org ');
  return classify(recipient({
    address: 'paul.leroy@cabinet-leroy.example', action: 'failed', diagnosticCode: text, remoteMta: server,
    answers: [{ status: null, replyCode: null, text, server }],
  }), report({ format: 'general' })).reason;
}

interface Pattern {
  readonly text: string;
  readonly provider?: string;
  readonly alsoIn?: readonly ReasonId[];
}

const FACTS = join(__dirname, '../../../shared/facts/reasons.json');
const CORPUS = process.env['BOUNCE_CORPUS'] ?? join(__dirname, '../../../shared/corpus/open');
const facts = existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) as readonly { readonly id: ReasonId; readonly textPatterns: readonly Pattern[] }[] : null;
const patterns = facts?.flatMap(({ id, textPatterns }) => textPatterns.map((pattern) => [id, pattern] as const)) ?? [];

/** The reasons that the facts give for these very words, in any of their rows. */
const reasonsOf = new Map<string, Set<ReasonId>>();
for (const [id, { text, alsoIn = [] }] of patterns) {
  const known = reasonsOf.get(text) ?? new Set<ReasonId>();
  for (const reason of [id, ...alsoIn]) known.add(reason);
  reasonsOf.set(text, known);
}

/** No words of an answer: the kind of the mail (RFC 3834, RFC 5965) or the Action of a recipient (RFC 3464 §2.3.3) tells. */
const TOLD_BY_KIND: readonly ReasonId[] = ['vacation', 'feedback', 'delivered'];

/** Patterns read otherwise, because their reason would tell a person what is not so. */
const READ_OTHERWISE: Readonly<Record<string, readonly [ReasonId, because: string]>> = {
  'resolver.rst.recipsizelimit': ['exceedlimit', 'the limit of one mailbox (RFC 3463, X.2.3), which is how the notice is coded'],
  'resolver.rst.recipientsizelimit': ['exceedlimit', 'the limit of one mailbox (RFC 3463, X.2.3), which is how the notice is coded'],
  'resolver.adr.invalidinsmtp': ['userunknown', 'what stood in the recipient line was no address (Microsoft, named in the row); no server is at fault'],
  'connection refused by': ['networkerror', 'no server listened; nobody judged the sender'],
  'connection reset by peer': ['networkerror', 'the connection broke; nobody judged the sender'],
  'connection was dropped by remote host': ['networkerror', 'the connection broke; nobody judged the sender'],
  'domain does not exist:': ['hostunknown', 'the facts list the same words without the colon as an unknown domain'],
  'sorry, that domain isn\'t in my list of allowed rcpthosts': ['norelaying', 'the facts list the same words without "sorry" as relaying'],
  'messages from … temporarily deferred due to user complaints': ['badreputation', 'complaints are a reputation; the facts say so of the longer wording'],
  'greylisted for': ['onhold', 'the facts list "greylisted" as a wait'],
  cuda_nsu: ['userunknown', '"no such user", as Barracuda writes it in full; the policy words that may follow it decide where they stand'],
  'duplicate header': ['notcompliantrfc', 'RFC 5322 §3.6 allows each of these fields once'],
  'potential security issue': ['policyviolation', 'a file type that Gmail refuses is no virus found'],
  blockedmessage: ['policyviolation', 'a file type that Gmail refuses is no virus found'],
  'illegal attachment': ['policyviolation', 'a file type that Gmail refuses is no virus found'],
  'requested mail action aborted: exceeded storage allocation': ['mailboxfull', 'RFC 5321 §4.2.3, reply 552: the storage of the mailbox'],
  'transaction failed': ['undefined', 'what reply 554 is called (RFC 5321 §4.2.3): it names no cause'],
  'helo command rejected: need fully-qualified hostname': ['blocked', 'the server\'s own name is refused, not a command of the sender'],
};

const shared = facts === null ? describe.skip : describe;

shared(facts === null ? 'patterns of the shared facts (the folder is not on this machine)' : 'patterns of the shared facts', () => {
  it.each(patterns.filter(([id, { text }]) => !TOLD_BY_KIND.includes(id) && !(text in READ_OTHERWISE)).map(([id, pattern]) => [id, pattern.text, pattern] as const))(
    '%s: %s', (id, text, { provider }) => {
      const alone = reasonOf(text);
      const known = reasonsOf.get(text) ?? new Set([id]);
      const host = services.find(({ scope }) => scope === provider)?.hosts[0];
      const reason = known.has(alone) || host === undefined ? alone : reasonOf(text, `mx.${host}`);
      expect([...known]).toContain(reason);
    },
  );

  it.each(Object.entries(READ_OTHERWISE))('read otherwise on purpose: %s', (text, [reason]) => {
    expect(reasonsOf.has(text)).toBe(true);
    expect(reasonsOf.get(text)?.has(reason)).toBe(false);
    expect(reasonOf(text)).toBe(reason);
  });

  it('are all there; where the kind of mail tells, it does, and the words lead nowhere else', () => {
    expect(patterns).toHaveLength(1_091);
    const byKind = patterns.filter(([id]) => TOLD_BY_KIND.includes(id));
    expect(byKind).toHaveLength(13);
    for (const [id, { text }] of byKind) {
      expect([text, id, 'undefined']).toContain(reasonOf(text));
      const answers = [{ status: null, replyCode: null, text, server: null }];
      const kind = id === 'vacation' ? 'automatic-reply' : id === 'feedback' ? 'abuse-report' : 'delivered';
      expect([text, classify(recipient({ action: id === 'delivered' ? 'delivered' : null, answers }), report({ kind })).reason]).toEqual([text, id]);
    }
    expect(Object.keys(READ_OTHERWISE)).toHaveLength(18);
  });
});

describe('general phrases', () => {
  it.each(phrases.flat().map((group) => [group.reason, group.source, group] as const))(
    '%s (%s): each leads to its reason when it stands alone, so that no other shadows it', (reason, _source, { texts }) => {
      for (const text of texts) expect([text, reasonOf(text)]).toEqual([text, reason]);
    },
  );

  const isHere = existsSync(CORPUS);
  (isHere ? it : it.skip)(!isHere ? 'none in an ordinary mail (the corpus is not on this machine)' : 'no clear one stands in an ordinary mail or an automatic reply', () => {
    const { files } = JSON.parse(readFileSync(join(CORPUS, 'expected-open.json'), 'utf8')) as { files: readonly { source: string; path: string; kind: string }[] };
    const others = files.filter(({ kind }) => kind === 'ordinary' || kind === 'autoreply');
    expect(others.length).toBeGreaterThan(90);
    for (const { source, path } of others) {
      const bytes = readFileSync(join(CORPUS, source, path));
      const text = readReport(bytes).text || bytes.toString('latin1');
      const clear = findPhrases(text.toLowerCase()).filter(({ phrase }) => phrase.service === null && !phrase.weak).map(({ phrase }) => phrase.text);
      expect([path, clear]).toEqual([path, []]);
    }
  });
});
