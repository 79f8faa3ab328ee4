import { folded, mailDate, returned, written, type Notice, type Told } from './notice';

const intros = {
  failed: ["I'm sorry to have to inform you that your message could not", 'be delivered to one or more recipients. It\'s attached below.'],
  delayed: ['####################################################################', '# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #', '####################################################################', '', 'Your message could not be delivered for more than 4 hour(s).', 'It will be retried until it is 5 day(s) old.'],
  delivered: ['Your message was successfully delivered to the destination(s)', 'listed below. If the message was delivered to mailbox you will', 'receive no further notifications.'],
} as const;
const subjects = { failed: 'Undelivered Mail Returned to Sender', delayed: 'Delayed Mail (still being retried)', delivered: 'Successful Mail Delivery Report' } as const;

/**
 * A notice of Postfix at the sender's provider (bounce_template.c, bounce_notify_util.c): report of three parts, the
 * answer in words and in the report.
 * @param command what the server answered to, "RCPT TO command" or "AUTH"; null says nothing of it
 * @param host the reporting server
 */
export function postfixNotice(told: Told, command: string | null, host = `mx-out2.${told.cast.senderDomain}`): Notice {
  const { cast, answer, status, action, remote } = told;
  const id = `4Yt${cast.second}Kq7zB1`;
  const boundary = `${id}.1795509000/${host}`;
  const speaker = command === 'AUTH' ? 'SASL authentication failed; server' : 'host';
  const said = remote === null ? answer : `${speaker} ${remote}[${cast.remoteIp}] said: ${answer}`;
  const words = [
    `This is the mail system at host ${host}.`, '', ...intros[action], '',
    'For further assistance, please send mail to postmaster.', '', 'If you do so, please include this problem report. You can', 'delete your own text from the attached returned message.', '', '                   The mail system', '',
    ...folded(`<${cast.recipient}>: ${said}${command === null || command === 'AUTH' ? '' : ` (in reply to ${command})`}`), '',
  ];
  return written([
    'Return-Path: <>', `Received: by ${host} (Postfix)`, `\tid ${id}; ${mailDate(cast, 2)}`, `Date: ${mailDate(cast, 2)}`, `From: MAILER-DAEMON@${host} (Mail Delivery System)`,
    `Subject: ${subjects[action]}`, `To: ${cast.sender}`, 'Auto-Submitted: auto-replied', 'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status;', `\tboundary="${boundary}"`,
    `Message-Id: <${id}@${host}>`, '', 'This is a MIME-encapsulated message.', '',
    `--${boundary}`, 'Content-Description: Notification', 'Content-Type: text/plain; charset=us-ascii', '', ...words,
    `--${boundary}`, 'Content-Description: Delivery report', 'Content-Type: message/delivery-status', '', `Reporting-MTA: dns; ${host}`, `X-Postfix-Queue-ID: ${id}`, `X-Postfix-Sender: rfc822; ${cast.sender}`, `Arrival-Date: ${mailDate(cast)}`, '',
    `Final-Recipient: rfc822; ${cast.recipient}`, `Original-Recipient: rfc822;${cast.recipient}`, `Action: ${action}`, `Status: ${status}`, ...(remote === null ? [] : [`Remote-MTA: dns; ${remote}`]),
    ...folded(`Diagnostic-Code: ${remote === null ? 'X-Postfix' : 'smtp'}; ${answer}`), ...(action === 'delayed' ? [`Will-Retry-Until: ${mailDate(cast, 7200)}`] : []), '',
    `--${boundary}`, 'Content-Description: Undelivered Message', 'Content-Type: message/rfc822', '', ...returned(cast), '', `--${boundary}--`, '',
  ], words);
}
