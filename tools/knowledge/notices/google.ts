import { mailDate, returned, written, type Notice, type Told } from './notice';

const phrases = {
  en: {
    failed: 'Message not delivered', delayed: 'Delivery incomplete', delivered: 'Message delivered', ownAnswer: 'The response was:', theirAnswer: 'The response from the remote server was:',
    problem: (to: string) => `There was a problem delivering your message to ${to}. See the technical details below.`,
    retrying: (to: string) => `There was a temporary problem delivering your message to ${to}. Gmail will retry for 47 more hours.`,
  },
  fr: {
    failed: 'Message non distribué', delayed: 'Distribution incomplète', delivered: 'Message distribué', ownAnswer: 'La réponse était :', theirAnswer: 'La réponse du serveur distant était :',
    problem: (to: string) => `Une erreur s'est produite lors de la distribution de votre message à ${to}. Voir les détails techniques ci-dessous.`,
    retrying: (to: string) => `Une erreur temporaire s'est produite lors de la distribution de votre message à ${to}. Gmail effectuera d'autres tentatives pendant 47 heures.`,
  },
} as const;

/** A reply as it goes over the wire: lines of about 70 characters, each behind the code. */
function replyLines(answer: string): readonly string[] {
  const code = /^(\d\d\d) (\d\.\d+\.\d+ )?/.exec(answer);
  const [head = '', reply = '', status = ''] = code ?? [];
  const lines: string[] = [''];
  for (const word of answer.slice(head.length).split(' ')) {
    const last = lines.length - 1;
    const open = lines[last] ?? '';
    if (open.length + word.length > 70) lines.push(word);
    else lines[last] = open === '' ? word : `${open} ${word}`;
  }
  return lines.map((line, at) => `${reply}${at === lines.length - 1 ? ' ' : '-'}${status}${line}`);
}

/** A notice of Gmail or Google Workspace to its own user, as since about 2016: words and a picture, then the report. */
export function googleNotice(told: Told): Notice {
  const { cast, answer, status, action, remote } = told;
  const mark = `0000000000${cast.second}ca2d`;
  const reply = replyLines(answer);
  const say = phrases[cast.language];
  const words = [
    '', `** ${say[action]} **`, '', action === 'delayed' ? say.retrying(cast.recipient) : say.problem(cast.recipient), '',
    remote === null ? say.ownAnswer : say.theirAnswer, '', answer, '',
  ];
  return written([
    `Delivered-To: ${cast.sender}`, 'Return-Path: <>', `Received: by 2001:db8:651c:1614:b0:293:27a9:ef34 with SMTP id f20-20020a05651c16${cast.second};`, `        ${mailDate(cast, 1)}`,
    `Content-Type: multipart/report; boundary="${mark}05f5a5444d"; report-type=delivery-status`, `To: ${cast.sender}`, 'Auto-Submitted: auto-replied', `Message-ID: <65${cast.second}15e0.050a0220.58de0.183e.GMR@mx.google.com>`, `Date: ${mailDate(cast, 1)}`,
    'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>', `Subject: Delivery Status Notification (${action === 'delayed' ? 'Delay' : 'Failure'})`, `X-Failed-Recipients: ${cast.recipient}`, '',
    `--${mark}05f5a5444d`, `Content-Type: multipart/related; boundary="${mark}05f5a5444e"`, '', `--${mark}05f5a5444e`, `Content-Type: multipart/alternative; boundary="${mark}05f5a5444f"`, '',
    `--${mark}05f5a5444f`, 'Content-Type: text/plain; charset="UTF-8"', 'Content-Transfer-Encoding: 8bit', '', ...words, `--${mark}05f5a5444f`, 'Content-Type: text/html; charset="UTF-8"', 'Content-Transfer-Encoding: 8bit', '', `<html><body><h2>${say[action]}</h2></body></html>`, '', `--${mark}05f5a5444f--`, `--${mark}05f5a5444e--`,
    `--${mark}05f5a5444d`, 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; googlemail.com', `Arrival-Date: ${mailDate(cast)}`, `X-Original-Message-ID: <m${cast.second}@${cast.senderDomain}>`, '',
    `Final-Recipient: rfc822; ${cast.recipient}`, `Action: ${action}`, `Status: ${status}`, ...(remote === null ? [] : [`Remote-MTA: dns; ${remote}. (${cast.remoteIp}, the server for the domain`, ` ${cast.recipientDomain}.)`]),
    ...reply.map((line, at) => (at === 0 ? `Diagnostic-Code: smtp; ${line}` : ` ${line}`)), `Last-Attempt-Date: ${mailDate(cast, 1)}`, ...(action === 'delayed' ? [`Will-Retry-Until: ${mailDate(cast, 2820)}`] : []), '',
    `--${mark}05f5a5444d`, 'Content-Type: message/rfc822', '', ...returned(cast), `--${mark}05f5a5444d--`, '',
  ], words);
}
