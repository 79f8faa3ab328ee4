/** Messages as text, for what a check of an account may learn from one. */
import { DOMAIN } from './zones';

const lines = (...parts: readonly string[]): Uint8Array => new TextEncoder().encode(parts.join('\r\n'));

/** Taken by an exchanger of OVH from outside, and handed on within its network. */
export const fromOutside = (...more: readonly string[]): Uint8Array => lines(
  'Received: from mxin7.mail.local (10.42.1.7) by ex3.mail.ovh.net (10.42.3.3) with Microsoft',
  ' SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.2.1544.11;',
  ' Tue, 24 Nov 2026 09:41:15 +0100',
  'Authentication-Results: mx1.mail.ovh.net; spf=pass smtp.mailfrom=sophie@nordlog.example;',
  ' dkim=pass (2048-bit key) header.d=nordlog.example header.s=s1; dmarc=pass (p=none) header.from=nordlog.example',
  'Received: from out.nordlog.example (out.nordlog.example [198.51.100.25])',
  ' by mx1.mail.ovh.net (Postfix) with ESMTPS id 4XyZ1 for <claire.martin@atelier-martin.example>;',
  ' Tue, 24 Nov 2026 09:41:09 +0100 (CET)',
  'Authentication-Results: mx1.mail.ovh.net; spf=fail smtp.mailfrom=forged.example',
  'Received: from laptop.lan (unknown [192.168.1.20]) by out.nordlog.example (Postfix) with ESMTPSA id 77; Tue, 24 Nov 2026 09:41:05 +0100',
  'From: Sophie Marchand <sophie.marchand@nordlog.example>',
  'To: claire.martin@atelier-martin.example',
  'Subject: Lunch on Friday?',
  'Date: Tue, 24 Nov 2026 09:41:04 +0100',
  'Message-ID: <lunch@nordlog.example>',
  ...more,
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '', 'Shall we say half past twelve?', '');

/**
 * A notice of a server outside that had taken the message, and returns its head.
 * @param address by which the account's own server was seen
 * @param hop the Received field by which it was taken, in place of the usual one
 */
export const noticeFrom = (address: string, { from = DOMAIN, selector = 'a', hop }: { readonly from?: string; readonly selector?: string; readonly hop?: string } = {}): Uint8Array => lines(
  'Return-Path: <>',
  'Received: from mx.nordlog.example (mx.nordlog.example [198.51.100.30]) by mx1.mail.ovh.net (Postfix) with ESMTPS id 9; Tue, 24 Nov 2026 10:00:05 +0100',
  'From: Mail Delivery System <MAILER-DAEMON@mx.nordlog.example>',
  `To: claire.martin@${DOMAIN}`,
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Tue, 24 Nov 2026 10:00:04 +0100',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
  '',
  '--b1', 'Content-Type: text/plain; charset=us-ascii', '', 'Your message could not be delivered.', '',
  '--b1', 'Content-Type: message/delivery-status', '',
  'Reporting-MTA: dns; mx.nordlog.example', '',
  'Final-Recipient: rfc822; sophie.marchand@nordlog.example', 'Action: failed', 'Status: 5.7.23', 'Remote-MTA: dns; store.nordlog.example',
  'Diagnostic-Code: smtp; 550 5.7.23 SPF validation failed', '',
  '--b1', 'Content-Type: text/rfc822-headers', '',
  hop ?? `Received: from mail.${from} (mail.${from} [${address.includes(':') ? 'IPv6:' : ''}${address}]) by mx.nordlog.example (Postfix) with ESMTPS id 2; Tue, 24 Nov 2026 10:00:02 +0100`,
  `Received: from desk.lan (unknown [192.168.1.20]) by mail.${from} (Postfix) with ESMTPSA id 1; Tue, 24 Nov 2026 10:00:01 +0100`,
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${from}; s=${selector}; h=from:to; bh=AAAA; b=BBBB`,
  `DKIM-Signature: v=1; a=rsa-sha256; d=bulk.example; s=elsewhere; h=from; bh=AAAA; b=CCCC`,
  `From: Claire Martin <claire.martin@${from}>`, 'To: sophie.marchand@nordlog.example', 'Subject: Quote', '',
  '--b1--', '');
