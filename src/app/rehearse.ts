import { analyseBounce } from './analyse-bounce';
import type { Explained } from './explained';

/** A notice as Postfix writes it, of a message that never was. */
const madeUp = `From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
To: someone@example.net
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Date: Mon, 5 Jan 2026 09:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

--cut
Content-Type: text/plain; charset=utf-8

This is the mail system at host mx.example.net.

<nobody@example.com>: host mx.example.com[192.0.2.1] said: 550 5.7.1
    Not accepted here (in reply to end of DATA command)

--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
Arrival-Date: Mon, 5 Jan 2026 08:59:58 +0000

Final-Recipient: rfc822; nobody@example.com
Action: failed
Status: 5.7.1
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 550 5.7.1 Not accepted here

--cut
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

From: =?UTF-8?Q?S=C3=A9v?= <someone@example.net>
To: Nobody <nobody@example.com>
Subject: =?UTF-8?B?w6k=?=
Date: Mon, 5 Jan 2026 08:59:57 +0000
Message-ID: <1@example.net>
Content-Type: text/plain

.
--cut--
`;

/**
 * Explains a made-up notice. A browser compiles a function when it first runs, which on a slow machine takes longer than
 * reading a notice; done while nothing else is to do, the first real notice does not wait for it.
 * @returns what was made of it, for whoever rehearses showing it; null where it could not be read
 */
export function rehearse(): Explained | null {
  const analysis = analyseBounce(new TextEncoder().encode(madeUp));
  return analysis.readable ? { explanation: analysis.explanation, mail: analysis.mail, name: null, way: 'drop', leftAside: 0, tried: [] } : null;
}
