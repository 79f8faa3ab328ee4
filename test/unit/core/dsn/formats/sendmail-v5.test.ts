import { expectReports } from './specimens';

expectReports('sendmail-v5', [
  {
    file: 'three-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '550', remoteMta: 'mx.example.net', stage: 'RCPT' },
      { address: 'nora@example.invalid', action: 'failed', status: null, replyCode: '550', remoteMta: null, stage: null },
      { address: 'lea@example.org', action: 'failed', status: null, replyCode: '552', remoteMta: 'mail.example.org', stage: 'DATA' },
    ],
  },
  {
    file: 'deferred.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: null, replyCode: '421', remoteMta: 'example.net', stage: null },
    ],
  },
]);
