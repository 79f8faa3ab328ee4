import { parseHeaderBlock } from '../../../../src/core/mime/header';
import { readHops } from '../../../../src/core/dsn/hops';

describe('readHops', () => {
  it('RFC 5321 §4.4: oldest first, with server, address, time, protocol and TLS', () => {
    const { fields } = parseHeaderBlock(`Received: from out.example (out.example [192.0.2.7])
\tby mx.far.example (Postfix) with ESMTPS (TLS1.3) id 4XyZ
\tfor <ann@far.example>; Tue, 24 Nov 2026 09:41:07 +0100
Subject: x
Received: by out.example with SMTP; Tue, 24 Nov 2026 09:41:05 +0100
Received: nonsense`);
    expect(readHops(fields)).toEqual([
      { from: null, by: null, address: null, time: null, protocol: null, tls: null },
      { from: null, by: 'out.example', address: null, time: '2026-11-24T09:41:05+01:00', protocol: 'SMTP', tls: null },
      { from: 'out.example', by: 'mx.far.example', address: '192.0.2.7', time: '2026-11-24T09:41:07+01:00', protocol: 'ESMTPS', tls: 'TLS1.3' },
    ]);
  });
});
