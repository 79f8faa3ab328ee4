import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('exchange-2003', [
  {
    file: 'internet-mail-service.eml', kind: 'failed',
    recipients: [
      { address: 'olga@contoso.example', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
      { address: null, action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
      { address: 'jo@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'server-in-brackets.eml', kind: 'failed',
    recipients: [
      { address: 'olga@contoso.example', action: 'failed', status: '5.1.1', replyCode: null, remoteMta: 'ex2003.contoso.example', stage: null },
      { address: null, action: 'failed', status: '5.5.0', replyCode: '554', remoteMta: 'mx3.example.org', stage: null },
    ],
  },
]);

expectDetails('exchange-2003', [
  {
    file: 'internet-mail-service.eml', reportingMta: null, subject: 'Minutes', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [[null, null, null]] },
      { displayName: 'Meeting Room 4', statusField: null, remoteAddress: null, answers: [[null, null, null]] },
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.1.1', '550', null]] },
    ],
  },
  {
    file: 'server-in-brackets.eml', reportingMta: null, subject: null, hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.1.1', null, 'ex2003.contoso.example']] },
      { displayName: 'Kim Lang', statusField: null, remoteAddress: null, answers: [['5.7.1', '554', 'mx3.example.org']] },
    ],
  },
]);
