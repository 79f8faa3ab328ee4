import { expectReports } from './specimens';

expectReports('exim', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: '5.7.1', replyCode: '554', remoteMta: 'mail.example.org', stage: 'EOM' },
    ],
  },
  {
    file: 'delayed.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: '4.7.1', replyCode: '451', remoteMta: 'mx.example.net', stage: 'MAIL' },
    ],
  },
  {
    file: 'pipe.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.0.0', replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'forwarded-address.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'malformed-address.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
]);
