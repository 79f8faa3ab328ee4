import { generateKeyPairSync } from 'node:crypto';
import { readBase64 } from '../../../../src/core/mail-auth/base64';
import { isDerSequence, readPublicKey } from '../../../../src/core/mail-auth/der';
import { readDkimKey, readDkimSignature } from '../../../../src/core/mail-auth/dkim-key';

const rsa = (modulusLength: number, type: 'spki' | 'pkcs1' = 'spki'): Buffer => generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'der', type });
const ed25519 = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
const RSA_512 = rsa(512);
const RSA_1024 = rsa(1024);
const RSA_2048 = rsa(2048);
const codes = (text: string): readonly string[] => readDkimKey(text).faults.map(({ code }) => code);

/** RFC 6376 appendix C.2. */
const EXAMPLE_RSA = 'v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYt'
  + 'IxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhi'
  + 'tdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB';
/** RFC 8463 appendix A.2. */
const EXAMPLE_ED25519 = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

describe('readDkimKey', () => {
  test('the key of RFC 6376 appendix C.2', () => {
    expect(readDkimKey(EXAMPLE_RSA)).toEqual({
      keyType: 'rsa', keyTypeName: 'rsa', isRevoked: false, bits: 1024, hashes: null, services: ['*'], isTesting: false, isStrict: false, faults: [],
    });
  });

  test('the key of RFC 8463 appendix A.2', () => {
    expect(readDkimKey(EXAMPLE_ED25519)).toMatchObject({ keyType: 'ed25519', bits: 256, faults: [] });
  });

  test.each<[string, Buffer, number, readonly string[]]>([
    ['512', RSA_512, 512, ['key-too-short']],
    ['1024', RSA_1024, 1024, []],
    ['1032', rsa(1032), 1032, []],
    ['2048', RSA_2048, 2048, []],
    ['1024, PKCS#1', rsa(1024, 'pkcs1'), 1024, []],
    ['2048, PKCS#1', rsa(2048, 'pkcs1'), 2048, []],
  ])('RSA of %s bits', (_, der, bits, expected) => {
    const key = readDkimKey(`v=DKIM1; k=rsa; p=${der.toString('base64')}`);
    expect([key.bits, key.faults.map(({ code }) => code)]).toEqual([bits, expected]);
  });

  test.each<[string, string, readonly string[]]>([
    ['blanks in the key', EXAMPLE_RSA.replace('IxN2', ' IxN2\t'), []],
    ['withdrawn', 'v=DKIM1; p=', []],
    ['without padding', EXAMPLE_ED25519.slice(0, -1), []],
    ['no key', 'v=DKIM1; k=rsa', ['no-key']],
    ['nothing', '', ['no-key']],
    ['another record', 'v=spf1 -all', ['wrong-version', 'no-key']],
    ['a version in lower case', 'v=dkim1; p=', ['wrong-version']],
    ['a version later on', 'p=; v=DKIM1', ['version-not-first']],
    ['another type', 'v=DKIM1; k=dsa; p=AAAA', ['unknown-key-type']],
    ['no base64', 'v=DKIM1; p=MIIB*', ['key-not-base64']],
    ['a lone character', 'v=DKIM1; p=AAAAA', ['key-not-base64']],
    ['padding in between', 'v=DKIM1; p=AA==AAAA', ['key-not-base64']],
    ['no DER', 'v=DKIM1; p=AAAA', ['key-not-der']],
    ['cut', `v=DKIM1; p=${RSA_2048.subarray(0, 200).toString('base64')}`, ['key-not-der']],
    ['Ed25519 without its type', EXAMPLE_ED25519.replace('k=ed25519; ', ''), ['key-of-other-type']],
    ['Ed25519 in DER without its type', `v=DKIM1; p=${ed25519.toString('base64')}`, ['key-of-other-type']],
    ['Ed25519 in DER', `v=DKIM1; k=ed25519; p=${ed25519.toString('base64')}`, ['key-wrong-length']],
    ['RSA called Ed25519', EXAMPLE_RSA.replace('p=', 'k=ed25519; p='), ['key-of-other-type']],
    ['SHA-1 alone', 'v=DKIM1; h=sha1; p=', ['no-usable-hash']],
    ['both hashes', 'v=DKIM1; h=sha1 : sha256; p=', []],
    ['another service', 'v=DKIM1; s=tlsrpt; p=', ['not-for-mail']],
    ['mail among services', 'v=DKIM1; s=other:email; p=', []],
    ['twice the key', 'v=DKIM1; p=; p=AAAA', ['duplicate-tag']],
    ['escaped semicolons', 'v=DKIM1\\; k=rsa\\; p=', ['wrong-version', 'unknown-key-type']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('flags and withdrawal', () => {
    expect(readDkimKey('v=DKIM1; t=y:s; p=')).toMatchObject({ isTesting: true, isStrict: true, isRevoked: true, bits: null });
    expect(readDkimKey('v=DKIM1; t=x; p=AAAA')).toMatchObject({ isTesting: false, isStrict: false, isRevoked: false });
  });
});

describe('readPublicKey', () => {
  test('no prefix of a key is a key, and none throws', () => {
    for (const der of [RSA_1024, rsa(1024, 'pkcs1')]) {
      for (let length = 0; length < der.length; length++) expect(readPublicKey(der.subarray(0, length))).toEqual({ kind: 'none' });
    }
  });

  test('no changed byte makes it throw or a longer key than there are bytes', () => {
    for (let at = 0; at < RSA_512.length; at++) {
      for (const byte of [0, 0x02, 0x30, 0x7f, 0x80, 0x84, 0xff]) {
        const changed = Uint8Array.from(RSA_512);
        changed[at] = byte;
        const key = readPublicKey(changed);
        if (key.kind === 'rsa') expect(key.bits).toBeLessThanOrEqual(RSA_512.length * 8);
      }
    }
  });

  test.each([
    ['a length beyond the end', [0x30, 0x84, 0xff, 0xff, 0xff, 0xff]],
    ['a length without end', [0x30, 0x80, 0x02, 0x01, 0x03, 0x00, 0x00]],
    ['bytes after it', [0x30, 0x06, 0x02, 0x01, 0x03, 0x02, 0x01, 0x03, 0x00]],
    ['a negative modulus', [0x30, 0x06, 0x02, 0x01, 0x83, 0x02, 0x01, 0x03]],
    ['a modulus of nothing', [0x30, 0x05, 0x02, 0x00, 0x02, 0x01, 0x03]],
    ['a modulus of nought', [0x30, 0x06, 0x02, 0x01, 0x00, 0x02, 0x01, 0x03]],
  ])('%s is none', (_, bytes) => {
    expect(readPublicKey(Uint8Array.from(bytes))).toEqual({ kind: 'none' });
  });

  test('counts the bits of the modulus, not its bytes', () => {
    expect(readPublicKey(Uint8Array.from([0x30, 0x08, 0x02, 0x03, 0x00, 0xff, 0x01, 0x02, 0x01, 0x03]))).toEqual({ kind: 'rsa', bits: 16 });
    expect(readPublicKey(Uint8Array.from([0x30, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x03]))).toEqual({ kind: 'rsa', bits: 3 });
  });

  test('isDerSequence', () => {
    expect([isDerSequence(RSA_512), isDerSequence(RSA_512.subarray(1)), isDerSequence(new Uint8Array(0))]).toEqual([true, false, false]);
  });
});

/** RFC 4648 §10. */
test.each([['', ''], ['Zg==', 'f'], ['Zm8=', 'fo'], ['Zm9v', 'foo'], ['Zm9vYg==', 'foob'], ['Zm9vYmE=', 'fooba'], ['Zm9vYmFy', 'foobar'], ['Zm9v Ym\r\n Fy', 'foobar'], ['Zm8', 'fo']])('readBase64 %j', (text, expected) => {
  expect(Buffer.from(readBase64(text) ?? []).toString()).toBe(expected);
});

test.each(['A', '=', 'AAAA=', 'AAA==', 'AA=', 'AA-_', 'AA==A', '\u00e9AAA'])('readBase64 refuses %j', (text) => {
  expect(readBase64(text)).toBeNull();
});

describe('readDkimSignature', () => {
  const RFC_6376 = 'v=1; a=rsa-sha256; d=example.net; s=brisbane;\r\n c=simple; q=dns/txt; i=@eng.example.net;\r\n t=1117574938; x=1118006938;\r\n h=from:to:subject:date;\r\n bh=MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=;\r\n b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZ\r\n VoG4ZHRNiYzR';
  /** The same with one part put in place of another. */
  const but = (part: string, other: string): string => {
    expect(RFC_6376).toContain(part);
    return RFC_6376.replace(part, other);
  };

  test('the example of RFC 6376 §3.5', () => {
    expect(readDkimSignature(RFC_6376)).toEqual({
      domain: 'example.net', selector: 'brisbane', algorithm: 'rsa-sha256', identity: '@eng.example.net', signedAt: 1117574938, expiresAt: 1118006938,
      canonicalization: 'simple/simple', headers: ['from', 'to', 'subject', 'date'], bodyLength: null, faults: [],
    });
  });

  test.each<[string, string, readonly string[]]>([
    ['nothing', '', Array<string>(7).fill('missing-tag')],
    ['no selector', but('s=brisbane;', ''), ['missing-tag']],
    ['a selector of several labels', but('brisbane', 'march2005.reykjavik'), []],
    ['a selector that is none', but('brisbane', 'a..b'), ['invalid-selector']],
    ['a domain that is none', but('d=example.net', 'd=exa mple.net'), ['invalid-domain']],
    ['an identity elsewhere', but('@eng.example.net', '@example.com'), ['identity-outside-domain']],
    ['an identity that only looks below', but('@eng.example.net', '@notexample.net'), ['identity-outside-domain']],
    ['another version', but('v=1;', 'v=2;'), ['wrong-version']],
    ['SHA-1', but('rsa-sha256', 'rsa-sha1'), ['obsolete-algorithm']],
    ['Ed25519', but('rsa-sha256', 'ed25519-sha256'), []],
    ['another algorithm', but('rsa-sha256', 'rsa-md5'), ['unknown-algorithm']],
    ['From left out', but('h=from:to', 'h=to'), ['from-not-signed']],
    ['a time that is none', but('t=1117574938', 't=-1'), ['invalid-number']],
    ['over before it began', but('x=1118006938', 'x=1117574938'), ['expires-before-signed']],
    ['a broken hash', but('bh=MTIz', 'bh=*'), ['signature-not-base64']],
  ])('%s', (_, text, expected) => {
    expect(readDkimSignature(text).faults.map(({ code }) => code)).toEqual(expected);
  });

  test('defaults, and names in canonical form', () => {
    expect(readDkimSignature('v=1; a=RSA-SHA256; d=Example.NET; s=S1; l=10; c=relaxed; h=From; bh=AAAA; b=AAAA')).toEqual({
      domain: 'example.net', selector: 's1', algorithm: 'rsa-sha256', identity: '@example.net', signedAt: null, expiresAt: null,
      canonicalization: 'relaxed/simple', headers: ['from'], bodyLength: 10, faults: [],
    });
  });
});
