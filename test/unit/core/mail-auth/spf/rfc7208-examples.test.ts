import { evaluateSpf, type SpfResult } from '../../../../../src/core/mail-auth/spf/evaluate';
import { fakeDns, type ZoneEntry } from './zone';

/** The zone of RFC 7208 appendix A. */
const APPENDIX_A: Record<string, ZoneEntry> = {
  'example.com': { MX: ['mail-a.example.com', 'mail-b.example.com'], A: ['192.0.2.10', '192.0.2.11'] },
  'amy.example.com': { A: ['192.0.2.65'] },
  'bob.example.com': { A: ['192.0.2.66'] },
  'mail-a.example.com': { A: ['192.0.2.129'] },
  'mail-b.example.com': { A: ['192.0.2.130'] },
  'www.example.com': { CNAME: 'example.com' },
  'example.org': { MX: ['mail-c.example.org'] },
  'mail-c.example.org': { A: ['192.0.2.140'] },
  '10.2.0.192.in-addr.arpa': { PTR: ['example.com'] },
  '11.2.0.192.in-addr.arpa': { PTR: ['example.com'] },
  '65.2.0.192.in-addr.arpa': { PTR: ['amy.example.com'] },
  '66.2.0.192.in-addr.arpa': { PTR: ['bob.example.com'] },
  '129.2.0.192.in-addr.arpa': { PTR: ['mail-a.example.com'] },
  '130.2.0.192.in-addr.arpa': { PTR: ['mail-b.example.com'] },
  '140.2.0.192.in-addr.arpa': { PTR: ['mail-c.example.org'] },
  '4.0.0.10.in-addr.arpa': { PTR: ['bob.example.com'] },
};

async function check(zone: Record<string, ZoneEntry>, ip: string, mailFrom = 'user@example.com', helo = 'mail.example.net'): Promise<SpfResult> {
  return (await evaluateSpf({ ip, mailFrom, helo, resolve: fakeDns(zone).resolve })).result;
}

const withRecord = (text: string): Record<string, ZoneEntry> => ({ ...APPENDIX_A, 'example.com': { ...APPENDIX_A['example.com'], TXT: [text] } });

describe('RFC 7208 appendix A.1: simple examples', () => {
  it.each<[string, string, SpfResult]>([
    ['v=spf1 +all', '203.0.113.7', 'pass'],
    ['v=spf1 a -all', '192.0.2.10', 'pass'], ['v=spf1 a -all', '192.0.2.11', 'pass'], ['v=spf1 a -all', '192.0.2.12', 'fail'],
    ['v=spf1 a:example.org -all', '192.0.2.10', 'fail'], ['v=spf1 a:example.org -all', '192.0.2.140', 'fail'],
    ['v=spf1 mx -all', '192.0.2.129', 'pass'], ['v=spf1 mx -all', '192.0.2.130', 'pass'], ['v=spf1 mx -all', '192.0.2.10', 'fail'],
    ['v=spf1 mx:example.org -all', '192.0.2.140', 'pass'], ['v=spf1 mx:example.org -all', '192.0.2.129', 'fail'],
    ['v=spf1 mx mx:example.org -all', '192.0.2.130', 'pass'], ['v=spf1 mx mx:example.org -all', '192.0.2.140', 'pass'],
    ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.131', 'pass'], ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.143', 'pass'], ['v=spf1 mx/30 mx:example.org/30 -all', '192.0.2.132', 'fail'],
    ['v=spf1 ptr -all', '192.0.2.65', 'pass'], ['v=spf1 ptr -all', '192.0.2.140', 'fail'], ['v=spf1 ptr -all', '10.0.0.4', 'fail'],
    ['v=spf1 ip4:192.0.2.128/28 -all', '192.0.2.65', 'fail'], ['v=spf1 ip4:192.0.2.128/28 -all', '192.0.2.129', 'pass'],
  ])('%s with %s: %s', async (text, ip, result) => {
    expect(await check(withRecord(text), ip)).toBe(result);
  });
});

describe('RFC 7208 appendix A.2: multiple domain example', () => {
  const zone: Record<string, ZoneEntry> = {
    ...APPENDIX_A,
    'example.org': { MX: ['mail-c.example.org'], TXT: ['v=spf1 include:example.com include:example.net -all'] },
    'la.example.org': { TXT: ['v=spf1 redirect=example.org'] },
    'ny.example.org': { TXT: ['v=spf1 redirect=example.org'] },
    'sf.example.org': { TXT: ['v=spf1 redirect=example.org'] },
    'example.com': { ...APPENDIX_A['example.com'], TXT: ['v=spf1 mx -all'] },
    'example.net': { TXT: ['v=spf1 ip4:198.51.100.0/24 -all'] },
  };

  it.each<[string, string, SpfResult]>([
    ['192.0.2.129', 'a@la.example.org', 'pass'], ['198.51.100.9', 'a@ny.example.org', 'pass'], ['192.0.2.140', 'a@sf.example.org', 'fail'], ['192.0.2.129', 'a@example.org', 'pass'],
  ])('%s for %s: %s', async (ip, mailFrom, result) => {
    expect(await check(zone, ip, mailFrom)).toBe(result);
  });
});

describe('RFC 7208 appendix A.3: DNSBL style example', () => {
  const zone: Record<string, ZoneEntry> = {
    'example.com': { TXT: ['v=spf1 mx include:mobile-users._spf.%{d} include:remote-users._spf.%{d} -all'], MX: ['mail-a.example.com'] },
    'mail-a.example.com': { A: ['192.0.2.129'] },
    'mobile-users._spf.example.com': { TXT: ['v=spf1 exists:%{l1r+}.%{d}'] },
    'mary.mobile-users._spf.example.com': { A: ['127.0.0.2'] },
    'fred.mobile-users._spf.example.com': { A: ['127.0.0.2'] },
    'joel.remote-users._spf.example.com': { TXT: ['unused'] },
    'remote-users._spf.example.com': { TXT: ['v=spf1 exists:%{ir}.%{l1r+}.%{d}'] },
    '15.15.168.192.joel.remote-users._spf.example.com': { A: ['127.0.0.2'] },
  };

  it.each<[string, string, SpfResult]>([
    ['203.0.113.1', 'mary@example.com', 'pass'], ['203.0.113.1', 'fred+news@example.com', 'pass'], ['203.0.113.1', 'joel@example.com', 'fail'], ['192.168.15.15', 'joel@example.com', 'pass'], ['192.168.15.16', 'joel@example.com', 'fail'],
    ['192.0.2.129', 'nobody@example.com', 'pass'],
  ])('%s for %s: %s', async (ip, mailFrom, result) => {
    expect(await check(zone, ip, mailFrom)).toBe(result);
  });
});

describe('RFC 7208 appendix A.4: multiple requirements', () => {
  const zone: Record<string, ZoneEntry> = {
    'example.com': { TXT: ['v=spf1 -include:ip4._spf.%{d} -include:ptr._spf.%{d} +all'] },
    'ip4._spf.example.com': { TXT: ['v=spf1 -ip4:192.0.2.0/24 +all'] },
    'ptr._spf.example.com': { TXT: ['v=spf1 -ptr:example.com +all'] },
    'amy.example.com': { A: ['192.0.2.65'] },
    '65.2.0.192.in-addr.arpa': { PTR: ['amy.example.com'] },
  };

  it.each<[string, SpfResult]>([['192.0.2.65', 'pass'], ['192.0.2.66', 'fail'], ['203.0.113.65', 'fail']])('%s: %s', async (ip, result) => {
    expect(await check(zone, ip)).toBe(result);
  });
});

describe('RFC 7208 §6.1 and §6.2', () => {
  it('an explanation with macros (§6.2)', async () => {
    const { resolve } = fakeDns({
      'example.com': { TXT: ['v=spf1 mx -all exp=explain._spf.%{d}'], MX: ['m.example.com'] },
      'm.example.com': { A: ['192.0.2.1'] },
      'explain._spf.example.com': { TXT: ['See http://%{d}/why.html?s=%{S}&i=%{I}'] },
    });
    expect(await evaluateSpf({ ip: '192.0.2.9', mailFrom: 'a b@example.com', helo: 'h.example', resolve })).toMatchObject({
      result: 'fail', mechanism: { text: '-all', domain: 'example.com' }, explanation: 'See http://example.com/why.html?s=a%20b%40example.com&i=192.0.2.9', lookups: 1, voidLookups: 0, trouble: null,
    });
  });
});
