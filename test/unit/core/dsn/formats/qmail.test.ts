import { expectReports } from './specimens';

expectReports('qmail', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: '192.0.2.25', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: '5.1.1', replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'refused-after-data.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.26', replyCode: '550', remoteMta: '192.0.2.25', stage: 'EOM' },
    ],
  },
  {
    file: 'own-words.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.7.1', replyCode: '553', remoteMta: '192.0.2.25', stage: 'MAIL' },
    ],
  },
  {
    file: 'progress.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: '192.0.2.25', stage: 'RCPT' },
    ],
  },
  {
    file: 'giving-up.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: '192.0.2.25', stage: null },
    ],
  },
]);
