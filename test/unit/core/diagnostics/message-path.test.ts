import { arrivalOf, selectorsIn, sendingServerOf, Side, trustedResults } from '../../../../src/core/diagnostics/message-path';
import type { MessageEvidence, Passage } from '../../../../src/core/diagnostics/ports';

const FIRM = 'firm.example';
const hop = (by: string | null, part: Partial<Passage> = {}): Passage => ({ greeting: null, name: null, address: null, by, protocol: 'ESMTPS', time: null, at: null, ...part });
const outside = (by: string, part: Partial<Passage> = {}): Passage => hop(by, { greeting: 'out.far.example', name: 'out.far.example', address: '198.51.100.25', ...part });
const evidence = (part: Partial<MessageEvidence>): MessageEvidence => ({ fromDomain: null, passages: [], signatures: [], stated: [], returned: null, ...part });
const side = () => new Side(FIRM, ['ex1.hosting.example', 'mx1.filter.example'], ['203.0.113.40']);
const inner = { greeting: 'x.local', address: '10.0.0.7' } as const;

describe('which server took it', () => {
  test.each<[string, readonly Passage[], string | null, number]>([
    ['the newest, where it was handed over by a stranger', [outside('mx.firm.example')], 'mx.firm.example', 0],
    ['below two of the own network', [hop('ex1.firm.example', inner), hop('hub.local', inner), outside('edge.firm.example')], 'edge.firm.example', 2],
    ['below one that handed over to itself', [hop('store.firm.example', { greeting: 'mx.firm.example', protocol: 'LMTP' }), outside('mx.firm.example')], 'mx.firm.example', 1],
    ['below one that tells no sender', [hop('ex1.firm.example'), outside('mx.firm.example')], 'mx.firm.example', 1],
    ['an exchanger of the domain, seen by its address', [hop('ex1.firm.example', { greeting: 'any', address: '203.0.113.40' }), outside('mx1.filter.example')], 'mx1.filter.example', 1],
    ['an exchanger of the domain, seen by its name', [hop('ex1.firm.example', { name: 'mx1.filter.example', address: '192.0.2.77' }), outside('mx1.filter.example')], 'mx1.filter.example', 1],
    ['a load balancer hides the address of a stranger', [hop('mx.firm.example', { greeting: 'out.far.example', address: '10.0.0.1' }), hop('out.far.example', inner)], 'mx.firm.example', 0],
    ['Exchange Online, its servers among themselves', [
      hop('db8pr01mb1.eurprd01.prod.outlook.com', { greeting: 'am9pr01.eurprd01.prod.outlook.com', address: '2603:10a6:20b:1::9' }),
      outside('db5eur03ft012.mail.protection.outlook.com'),
    ], 'db5eur03ft012.mail.protection.outlook.com', 1],
    ['Exchange Online of another tenant is a stranger', [
      hop('db5eur03ft012.mail.protection.outlook.com', { greeting: 'eur05-am6.outbound.protection.outlook.com', name: null, address: '40.107.22.1' }),
      hop('am9pr01.eurprd01.prod.outlook.com', { greeting: 'am9pr01.eurprd01.prod.outlook.com', address: '2603:10a6:20b:1::9', protocol: 'mapi' }),
    ], 'db5eur03ft012.mail.protection.outlook.com', 0],
    ['another customer of the same filter is a stranger', [hop('ex1.firm.example', { name: 'out9.filter.example', address: '192.0.2.9' }), outside('mx1.filter.example')], 'ex1.firm.example', 0],
    ['a stranger who greets by an own name is one', [hop('mx.firm.example', { greeting: 'ex1.firm.example', address: '192.0.2.66' }), hop('ex1.firm.example', { address: '192.0.2.1' })], 'mx.firm.example', 0],
  ])('%s', (_name, passages, by, place) => {
    expect(arrivalOf(passages, side())).toMatchObject({ taken: { by }, place });
  });

  test('from the inside, and where the header does not tell', () => {
    expect(arrivalOf([hop('ex1.firm.example', inner), hop('ex2.firm.example', inner)], side())).toBe('inside');
    expect(arrivalOf([], side())).toBeNull();
    expect(arrivalOf([hop(null)], side())).toBeNull();
  });

  test.each([[15_400, 0, 15], [0, 0, 0], [0, 5_000, null], [null, 0, null], [0, null, null]])('stored at %s, taken at %s: %s seconds', (stored, taken, seconds) => {
    expect(arrivalOf([hop('ex1.firm.example', { ...inner, at: stored }), outside('mx.firm.example', { at: taken })], side())).toMatchObject({ seconds });
  });
});

describe('whose results are believed', () => {
  const passages = [hop('ex1.firm.example', inner), outside('mx.firm.example'), hop('mx.firm.example')];
  const of = (server: string | null, above: number) => ({ server, above, results: [{ method: 'spf', result: 'pass', of: null }] });
  const trusted = (by: readonly Passage[], ...stated: MessageEvidence['stated']) => {
    const own = side();
    const arrival = arrivalOf(by, own);
    if (arrival === null || arrival === 'inside') throw new Error('taken from outside');
    return trustedResults(evidence({ passages: by, stated }), arrival, own).map(({ server, above }) => [server, above]);
  };

  test('of an own server, above the first field that an own server wrote', () => {
    expect(trusted(passages, of('mx.firm.example', 0), of('firm.example', 1), of('mx.firm.example', 2), of('mx.firm.example', 3), of('mx.far.example', 1), of(null, 1))).toEqual([['mx.firm.example', 0], ['firm.example', 1]]);
  });

  test('Exchange Online names no server', () => {
    expect(trusted([outside('db5.mail.protection.outlook.com')], of(null, 0), of(null, 1))).toEqual([[null, 0]]);
  });
});

describe('by which address the own server is seen', () => {
  const returned = (passages: readonly Passage[], part: Partial<NonNullable<MessageEvidence['returned']>> = {}): MessageEvidence =>
    evidence({ returned: { fromDomain: FIRM, passages, signatures: [], refused: null, ...part } });
  const own = (address: string, part: Partial<Passage> = {}): Passage => hop('mx.far.example', { greeting: 'mail.firm.example', name: 'mail.firm.example', address, ...part });
  const client = hop('mail.firm.example', { greeting: 'laptop', address: '192.0.2.200', protocol: 'ESMTPSA' });
  const refused = { address: '203.0.113.77', by: 'store.far.example' } as const;

  test.each<[string, MessageEvidence, object | null]>([
    ['a returned message: what the first server outside noted', returned([hop('store.far.example', { address: '198.51.100.30', greeting: 'mx.far.example' }), own('203.0.113.9'), client]),
      { address: '203.0.113.9', helo: 'mail.firm.example', witness: 'mx.far.example', from: 'returned' }],
    ['IPv6 in its short form', returned([own('2001:DB8:0:0::0009'), client]), { address: '2001:db8::9' }],
    ['an IPv4-mapped address is IPv4', returned([own('::ffff:203.0.113.9'), client]), { address: '203.0.113.9' }],
    ['a relay of no known name, which had the message before', returned([hop('mx.far.example', { greeting: 'relay.sender.example', address: '203.0.113.50' }), hop('relay.sender.example', { address: '192.0.2.200', protocol: 'ESMTPSA' })]), { address: '203.0.113.50', witness: 'mx.far.example' }],
    ['never a private address', returned([own('10.1.2.3'), client]), null],
    ['never the person’s own', returned([hop('relay.sender.example', { greeting: 'laptop', address: '192.0.2.200', protocol: 'ESMTPSA' })]), null],
    ['never a stranger’s', returned([hop('mx.far.example', { greeting: 'elsewhere.example', address: '192.0.2.66' })]), null],
    ['nothing of an address that cannot be read', returned([own('999.1.2.3'), client]), null],
    ['the words of a refusal, where the header does not tell', returned([client], { refused }), { address: '203.0.113.77', helo: null, witness: 'store.far.example', from: 'refusal' }],
    ['the header before the words: a server that sent on has another address', returned([own('203.0.113.9'), client], { refused }), { address: '203.0.113.9', from: 'returned' }],
    ['a refusal that names a private address tells nothing', returned([], { refused: { address: '10.0.0.1', by: 'x.example' } }), null],
    ['a message of another domain came back', returned([own('203.0.113.9')], { fromDomain: 'other.example', refused }), null],
    ['a message of one’s own that a server outside took', evidence({ fromDomain: FIRM, passages: [own('203.0.113.9'), client] }), { address: '203.0.113.9', from: 'header' }],
    ['a message of somebody else', evidence({ fromDomain: 'other.example', passages: [own('203.0.113.9')] }), null],
    ['no message that tells', evidence({}), null],
  ])('%s', (_name, message, expected) => {
    const server = sendingServerOf(message, FIRM, side());
    if (expected === null) expect(server).toBeNull();
    else expect(server).toMatchObject(expected);
  });

  test('selectors are those of the domain itself, in its own messages', () => {
    const signatures = [{ domain: FIRM, selector: 's1' }, { domain: FIRM, selector: 's1' }, { domain: `news.${FIRM}`, selector: 's2' }, { domain: 'bulk.example', selector: 's3' }];
    expect(selectorsIn(evidence({ fromDomain: FIRM, signatures }), FIRM)).toEqual(['s1']);
    expect(selectorsIn(evidence({ fromDomain: 'other.example', signatures }), FIRM)).toEqual([]);
    expect(selectorsIn(returned([], { signatures }), FIRM)).toEqual(['s1']);
  });
});
