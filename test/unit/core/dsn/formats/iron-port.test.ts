import { expectReports } from './specimens';

expectReports('iron-port', [
  {
    file: 'wrapped-answer.eml', kind: 'failed',
    recipients: [
      { address: 'paul@example.net', action: 'failed', status: '5.4.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);
