import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('zoho', [
  {
    file: 'two-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
      { address: 'lee@example.net', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('zoho', [
  {
    file: 'two-recipients.eml', reportingMta: null, subject: null, hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.1.1', '550', null]] },
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.2.2', '552', null]] },
    ],
  },
]);
