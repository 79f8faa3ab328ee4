/** Notices in any size, for the series of the bench. */

const encoder = new TextEncoder();
const BOUNDARY = 'bench-boundary';

/** An original that is mostly an attachment: base64 lines of 76 characters, as mail programs write them. */
function originalOf(bytes: number): string {
  const head = [
    'From: Camille Martin <camille@atelier-martin.example>', 'To: Sophie Marchand <user1@nordlog.example>', 'Subject: Plans',
    'Message-ID: <plans@atelier-martin.example>', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="inner"', '',
    '--inner', 'Content-Type: text/plain', '', 'The plans.', '', '--inner', 'Content-Type: application/octet-stream',
    'Content-Transfer-Encoding: base64', '', '',
  ].join('\r\n');
  const line = `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3'.repeat(2).slice(0, 76)}\r\n`;
  const lines = Math.max(0, Math.round((bytes - head.length) / line.length));
  return `${head}${line.repeat(lines)}\r\n--inner--\r\n`;
}

/**
 * A Postfix notice.
 * @param recipients how many recipients failed
 * @param originalBytes about how many bytes the returned message has
 */
export function noticeOf(recipients: number, originalBytes: number): Uint8Array {
  const addresses = Array.from({ length: recipients }, (_, index) => `user${index + 1}@nordlog.example`);
  const text = addresses.map((address) => `<${address}>: host mx1.nordlog.example[198.51.100.20] said: 550 5.1.1 <${address}>: Recipient address rejected: User unknown (in reply to RCPT TO command)`);
  const blocks = addresses.map((address) => [
    `Final-Recipient: rfc822; ${address}`, 'Action: failed', 'Status: 5.1.1', 'Remote-MTA: dns; mx1.nordlog.example',
    `Diagnostic-Code: smtp; 550 5.1.1 <${address}>: Recipient address rejected: User unknown`,
  ].join('\r\n'));
  return encoder.encode([
    'From: MAILER-DAEMON@out7.hosting.example (Mail Delivery System)', 'To: camille@atelier-martin.example',
    'Subject: Undelivered Mail Returned to Sender', 'Date: Tue, 24 Nov 2026 09:12:04 +0100', 'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${BOUNDARY}"`, '',
    `--${BOUNDARY}`, 'Content-Type: text/plain; charset=us-ascii', '',
    'This is the mail system at host out7.hosting.example.', '', ...text, '',
    `--${BOUNDARY}`, 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; out7.hosting.example', '', blocks.join('\r\n\r\n'), '',
    `--${BOUNDARY}`, 'Content-Type: message/rfc822', '', originalOf(originalBytes),
    `--${BOUNDARY}--`, '',
  ].join('\r\n'));
}
