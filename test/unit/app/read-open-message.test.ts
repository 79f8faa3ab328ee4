import type { Analysis } from '../../../src/app/analyse-bounce';
import type { AttachedList, MailClient, OpenItem } from '../../../src/app/ports';
import { readOpenMessage } from '../../../src/app/read-open-message';
import type { AnalyseRaw } from '../../../src/app/read-open-message';
import type { RawMessage, Reading, SourceFailure, SourceId } from '../../../src/core/sources';
import { automaticReply, mailboxFull, unknownAddress } from '../taskpane/explanations';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A message whose bytes are the word that decides how it is explained. */
const file = (word: string): RawMessage => ({ kind: 'file', bytes: encoder.encode(word) });
const read = (word: string): Reading => ({ read: true, message: file(word) });
const failed = (why: SourceFailure, code: number | null = null): Reading => ({ read: false, why, code });

const analyse: AnalyseRaw = (message) => {
  const word = message.kind === 'file' ? decoder.decode(message.bytes) : '';
  const mail = encoder.encode(word);
  const found: Readonly<Record<string, Analysis>> = {
    full: { readable: true, explanation: mailboxFull, mail },
    unknown: { readable: true, explanation: unknownAddress, mail },
    reply: { readable: true, explanation: automaticReply, mail },
  };
  return Promise.resolve(found[word] ?? { readable: false, why: 'binary' });
};

interface Given {
  readonly item?: OpenItem | null;
  readonly sources?: readonly (readonly [SourceId, Reading])[];
  readonly attached?: AttachedList;
  readonly contents?: Readonly<Record<string, Reading>>;
}

interface Fake {
  readonly client: MailClient;
  readonly asked: string[];
  /** Calls of attachments under way, at most. */
  most(): number;
}

function fake({ item = { key: '1', mode: 'read', subject: 'x' }, sources = [], attached = { listed: true, messages: [] }, contents = {} }: Given): Fake {
  const asked: string[] = [];
  let now = 0;
  let most = 0;
  const client: MailClient = {
    facts: { program: 'unknown', server: 'unknown', mailboxSet: null, version: null, language: null, listDrag: 'none' },
    account: { address: null, server: null },
    openItem: () => item,
    sources: () => sources.map(([id, reading]) => ({ id, read: () => { asked.push(id); return Promise.resolve(reading); } })),
    attachedMessages: () => Promise.resolve(attached),
    readAttached: async (id) => {
      asked.push(id);
      most = Math.max(most, ++now);
      await new Promise((done) => setTimeout(done, 1));
      now -= 1;
      return contents[id] ?? failed('empty');
    },
    drafts: { open: () => Promise.resolve('refused') },
    ownServer: null,
    theme: () => null,
    listen: () => undefined,
    settings: { load: () => null, save: () => Promise.resolve(false) },
  };
  return { client, asked, most: () => most };
}

const attach = (...ids: readonly string[]): AttachedList => ({ listed: true, messages: ids.map((id) => ({ id, name: `Notice ${id}`, size: 38_000 })) });
const never = new AbortController().signal;

describe('readOpenMessage', () => {
  test.each<[string, Given, object]>([
    ['nothing is open', { item: null }, { found: 'nothing' }],
    ['the best source gives a notice', { sources: [['as-file', read('full')], ['body', read('unknown')]] }, { found: 'bounce', explained: { explanation: mailboxFull, way: 'open', name: null, tried: [{ source: 'as-file', why: null, code: null }] } }],
    [
      'every failure on the way to the one that works is kept',
      { sources: [['as-file', failed('set-too-low')], ['ews-mime', failed('refused', 9020)], ['headers-and-body', failed('timed-out')], ['body', read('full')]] },
      { found: 'bounce', explained: { tried: [
        { source: 'as-file', why: 'set-too-low', code: null }, { source: 'ews-mime', why: 'refused', code: 9020 },
        { source: 'headers-and-body', why: 'timed-out', code: null }, { source: 'body', why: null, code: null },
      ] } },
    ],
    ['no source gives anything', { sources: [['as-file', failed('set-too-low')], ['body', failed('empty')]] }, { found: 'unreadable', mode: 'read', tried: [{ why: 'set-too-low' }, { why: 'empty' }] }],
    ['what a source gives is no message', { sources: [['body', read('garbage')]] }, { found: 'unreadable', mode: 'read' }],
    ['ordinary mail', { sources: [['body', read('reply')]] }, { found: 'other', mode: 'read' }],
    ['ordinary mail with one notice attached', { sources: [['body', read('reply')]], attached: attach('a'), contents: { a: read('full') } }, { found: 'bounce', explained: { way: 'attached', name: 'Notice a', explanation: mailboxFull, tried: [{ source: 'body', why: null }] } }],
    [
      'notices among other attached messages, in their order',
      { sources: [['body', read('reply')]], attached: attach('a', 'b', 'c', 'd'), contents: { a: read('full'), b: read('reply'), d: read('unknown') } },
      { found: 'attached', notices: [{ id: 'a', explained: { explanation: mailboxFull } }, { id: 'd', size: 38_000, explained: { explanation: unknownAddress } }] },
    ],
    ['no source works, but the attached notice can be read', { sources: [['body', failed('timed-out')]], attached: attach('a'), contents: { a: read('full') } }, { found: 'bounce', explained: { way: 'attached' } }],
    ['a notice that encloses a notice is told by its own words', { sources: [['as-file', read('full')]], attached: attach('a'), contents: { a: read('unknown') } }, { found: 'bounce', explained: { explanation: mailboxFull, way: 'open' } }],
    ['a mail that looks like a notice because it encloses several', { sources: [['as-file', read('full')]], attached: attach('a', 'b'), contents: { a: read('full'), b: read('unknown') } }, { found: 'attached' }],
    ['attachments that cannot be listed', { sources: [['body', read('reply')]], attached: { listed: false, why: 'set-too-low', code: null } }, { found: 'other', mode: 'read' }],
    ['a draft', { item: { key: '1', mode: 'compose', subject: null } }, { found: 'other', mode: 'compose' }],
    ['a draft whose attachments cannot be listed', { item: { key: '1', mode: 'compose', subject: null }, attached: { listed: false, why: 'set-too-low', code: null } }, { found: 'unreadable', mode: 'compose', tried: [] }],
    ['a draft with an attached message that cannot be read', { item: { key: '1', mode: 'compose', subject: null }, attached: attach('a') }, { found: 'unreadable', mode: 'compose' }],
    ['a draft with a notice dragged onto it', { item: { key: '1', mode: 'compose', subject: null }, attached: attach('a'), contents: { a: read('full') } }, { found: 'bounce', explained: { way: 'attached', explanation: mailboxFull } }],
    ['a draft with two', { item: { key: '1', mode: 'compose', subject: null }, attached: attach('a', 'b'), contents: { a: read('full'), b: read('unknown') } }, { found: 'attached' }],
  ])('%s', async (_name, given, expected) => {
    expect(await readOpenMessage(fake(given).client, analyse, never)).toMatchObject(expected);
  });

  test('a draft is not read by sources that only know received messages', async () => {
    const { client, asked } = fake({ item: { key: '1', mode: 'compose', subject: null }, sources: [['as-file', read('full')]] });
    await readOpenMessage(client, analyse, never);
    expect(asked).toEqual([]);
  });

  test('of a hundred attached messages the first 25 are looked into, three at a time', async () => {
    const ids = Array.from({ length: 100 }, (_value, number) => String(number));
    const { client, asked, most } = fake({ attached: attach(...ids), contents: Object.fromEntries(ids.map((id) => [id, read('full')])) });
    expect(await readOpenMessage(client, analyse, never)).toMatchObject({ found: 'attached', notices: ids.slice(0, 25).map((id) => ({ id })) });
    expect(asked).toHaveLength(25);
    expect(most()).toBe(3);
  });

  test('once the user has moved on, nothing more is asked', async () => {
    const { client, asked } = fake({ sources: [['as-file', failed('timed-out')], ['body', read('full')]], attached: attach('a') });
    const control = new AbortController();
    control.abort();
    await readOpenMessage(client, analyse, control.signal);
    expect(asked).toEqual([]);
  });
});
