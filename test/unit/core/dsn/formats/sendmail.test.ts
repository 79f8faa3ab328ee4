import { expectReports } from './specimens';

expectReports('sendmail', [
  {
    file: 'whole-answer-in-transcript.eml', kind: 'failed',
    recipients: [
      { address: 'team@contoso.example', action: 'failed', status: '5.7.0', replyCode: '552', remoteMta: 'mx.example.net', stage: 'DATA' },
    ],
  },
  {
    file: 'text-only-two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: '5.2.1', replyCode: '550', remoteMta: 'mail.example.org', stage: 'RCPT' },
    ],
  },
  {
    file: 'warning.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: null, replyCode: null, remoteMta: 'mx.example.net', stage: null },
    ],
  },
]);
