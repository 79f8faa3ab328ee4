import type { ServiceFacts } from '../types';

/** Where each row below comes from. */
export const sources = {
  specimens: 'https://github.com/sisimai/set-of-emails',
  ndr: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  ndr5_7_515: 'https://support.microsoft.com/en-us/topic/fix-ndr-error-550-5-7-515-in-outlook-com-34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef',
  outlookPostmaster: 'https://postmaster.live.com/pm/troubleshooting.aspx',
  wordtothewise: 'https://wordtothewise.com/2017/10/troubleshooting-and-codes',
  fieldManual: 'https://smtpfieldmanual.com',
  sisimai: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Microsoft.pm',
  zonemta: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
} as const;

/** Outlook.com: how its servers are recognised, its own codes and words. */
export const outlookCom: ServiceFacts = {
  scope: 'outlook.com',
  name: 'Outlook.com',
  formats: ['outlook-com'],
  hosts: ['olc.protection.outlook.com', 'hotmail.com', 'outlook.com', 'live.com', 'msn.com', 'hotmail.fr', 'outlook.fr', 'live.fr'],
  marks: ['postmaster.live.com', 'mail.live.com', '.hotmail.com', '.olc.protection.outlook.com', 'outlook.com/snds'],
  also: ['exchange-online', 'exchange'],
  rows: [
    { id: '5.2.0', code: '5.2.0', match: ['wascl useraction verdict', 'outboundspamexception'], reason: 'rejected', turn: 'you', source: 'specimens' },
    { id: '5.5.0', code: '5.5.0', match: ['requested action not taken: mailbox unavailable'], common: true, reason: 'userunknown', source: 'ndr' },
    { id: '5.7.515', code: '5.7.515', match: ['does not meet the required authentication level'], reason: 'authfailure', checks: ['spf', 'dkim', 'dmarc', 'dmarc-alignment'], source: 'ndr5_7_515' },
    { id: 'rp-001', match: [' rp-001'], reason: 'speeding', turn: 'yourAdministrator', source: 'outlookPostmaster' },
    { id: 'rp-002', match: [' rp-002'], reason: 'speeding', turn: 'yourAdministrator', source: 'outlookPostmaster' },
    { id: 'rp-003', match: [' rp-003'], reason: 'toomanyconn', turn: 'yourAdministrator', checks: ['blocklist'], source: 'outlookPostmaster' },
    { id: 'sc-001', match: [' sc-001'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'outlookPostmaster' },
    { id: 'sc-002', match: [' sc-002'], reason: 'blocked', source: 'outlookPostmaster' },
    { id: 'sc-003', match: [' sc-003'], reason: 'blocked', source: 'outlookPostmaster' },
    { id: 'sc-004', match: [' sc-004'], reason: 'badreputation', retryHelps: false, source: 'outlookPostmaster' },
    { id: 'dy-001', match: [' dy-001'], reason: 'blocked', source: 'outlookPostmaster' },
    { id: 'dy-002', match: [' dy-002'], reason: 'virusdetected', turn: 'yourAdministrator', checks: ['blocklist'], source: 'outlookPostmaster' },
    { id: 'ou-001', match: [' ou-001'], reason: 'blocked', source: 'outlookPostmaster' },
    { id: 'ou-002', match: [' ou-002'], reason: 'spamdetected', turn: 'yourAdministrator', source: 'outlookPostmaster' },
    { id: 's3150', match: ['(s3150)', '(as3150)', 'part of their network is on our block list'], reason: 'blocked', source: 'wordtothewise' },
    { id: 's3140', match: ['(s3140)', '(as3140)'], reason: 'blocked', source: 'wordtothewise' },
    { id: 's3114', match: ['(s3114)'], reason: 'badreputation', source: 'fieldManual' },
    { id: 's775', match: ['(s775)'], reason: 'badreputation', source: 'sisimai' },
    { id: 's843', match: ['(s843)', '(as843)'], reason: 'badreputation', source: 'fieldManual' },
    { id: 's844', match: ['(s844)', '(as844)'], reason: 'badreputation', source: 'wordtothewise' },
    { id: 'as761', match: ['(as761)'], reason: 'speeding', turn: 'yourAdministrator', source: 'sisimai' },
    { id: 'as3160', match: ['(s3160)', '(as3160)'], reason: 'blocked', source: 'wordtothewise' },
    { id: 's8001', match: ['(s8001)'], reason: 'blocked', checks: ['blocklist-domain', 'helo'], source: 'fieldManual' },
    { id: 's8002', match: ['(s8002)', 'mailfrom domain is listed in spamhaus'], reason: 'blocked', checks: ['blocklist-domain'], source: 'fieldManual' },
    { id: '4.7.650', code: '4.7.650', match: ['rate limited due to ip reputation'], reason: 'badreputation', source: 'sisimai' },
    { id: 'senderid', match: ['sender id validation failure'], reason: 'authfailure', source: 'outlookPostmaster' },
    { id: 'exceeded-the-rate-limit', match: ['exceeded the rate limit'], common: true, reason: 'speeding', turn: 'yourAdministrator', source: 'outlookPostmaster' },
    { id: 'virus-found', match: ['virus found'], common: true, reason: 'virusdetected', source: 'zonemta' },
  ],
};
