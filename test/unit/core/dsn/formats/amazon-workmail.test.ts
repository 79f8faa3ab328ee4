import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('amazon-workmail', [
  {
    file: 'expired.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '4.4.2', replyCode: '421', remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('amazon-workmail', [
  {
    file: 'expired.eml', reportingMta: 'a27-130.smtp-out.us-west-2.amazonses.com', subject: 'Hello', hops: 0,
    recipients: [
      { displayName: null, statusField: '4.4.7', remoteAddress: null, answers: [['4.4.7', '554', null], ['4.4.2', '421', null]] },
    ],
  },
]);
