import { expectReports } from './specimens';

expectReports('postfix', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
      { address: 'nora@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: 'mail.example.org', stage: 'EOM' },
    ],
  },
  {
    file: 'delayed-without-report.eml', kind: 'delayed',
    recipients: [
      { address: 'paul@example.net', action: 'delayed', status: null, replyCode: null, remoteMta: 'mx.example.net', stage: 'CONN' },
    ],
  },
  {
    file: 'expanded-alias.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '4.7.0', replyCode: '421', remoteMta: 'mx.example.net', stage: 'CONN' },
    ],
  },
  {
    file: 'session-errors.eml', kind: 'failed',
    recipients: [
      { address: 'nobody@contoso.example', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: 'RCPT' },
    ],
  },
]);
