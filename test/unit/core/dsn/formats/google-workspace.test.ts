import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('google-workspace', [
  {
    file: 'address-not-found.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx3.example.org', stage: null },
    ],
  },
  {
    file: 'delivery-incomplete.eml', kind: 'delayed',
    recipients: [
      { address: 'kim@example.org', action: 'delayed', status: '4.4.1', replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'send-mail-as.eml', kind: 'failed',
    recipients: [
      { address: 'team@example.org', action: 'failed', status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'words-alone-fr.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('google-workspace', [
  {
    file: 'address-not-found.eml', reportingMta: 'googlemail.com', subject: 'Hello', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '203.0.113.7', answers: [['5.1.1', '550', 'mx3.example.org']] },
    ],
  },
  {
    file: 'delivery-incomplete.eml', reportingMta: 'googlemail.com', subject: 'Hello', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [[null, null, null]] },
    ],
  },
  {
    file: 'send-mail-as.eml', reportingMta: null, subject: null, hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [[null, null, null]] },
    ],
  },
  {
    file: 'words-alone-fr.eml', reportingMta: null, subject: null, hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.1.1', '550', null]] },
    ],
  },
]);
