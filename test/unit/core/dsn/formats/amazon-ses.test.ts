import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('amazon-ses', [
  {
    file: 'event-alone-delay.eml', kind: 'delayed',
    recipients: [
      { address: 'kim@example.org', action: 'delayed', status: '4.2.2', replyCode: '452', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'expired.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '4.4.0', replyCode: '421', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'mailbox-disabled.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.2.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'sns-bounce-wrapped.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'sns-bounce.eml', kind: 'failed',
    recipients: [
      { address: 'kim@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'sns-complaint.eml', kind: 'abuse-report',
    recipients: [
      { address: 'kim@example.org', action: null, status: null, replyCode: null, remoteMta: null, stage: null },
    ],
  },
  {
    file: 'sns-delivery.eml', kind: 'delivered',
    recipients: [
      { address: 'kim@example.org', action: 'delivered', status: '2.0.0', replyCode: '250', remoteMta: null, stage: null },
    ],
  },
]);

expectDetails('amazon-ses', [
  {
    file: 'event-alone-delay.eml', reportingMta: null, subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['4.2.2', '452', null]] },
    ],
  },
  {
    file: 'expired.eml', reportingMta: 'a8-95.smtp-out.amazonses.com', subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: '4.4.7', remoteAddress: null, answers: [['4.4.7', '554', null], ['4.4.0', '421', null]] },
    ],
  },
  {
    file: 'mailbox-disabled.eml', reportingMta: 'a8-95.smtp-out.amazonses.com', subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.2.1', '550', null]] },
    ],
  },
  {
    file: 'sns-bounce-wrapped.eml', reportingMta: 'a8-95.smtp-out.eu-west-1.amazonses.com', subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '203.0.113.7', answers: [['5.1.1', '550', null]] },
    ],
  },
  {
    file: 'sns-bounce.eml', reportingMta: 'a8-95.smtp-out.eu-west-1.amazonses.com', subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '203.0.113.7', answers: [['5.1.1', '550', null]] },
    ],
  },
  {
    file: 'sns-complaint.eml', reportingMta: null, subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [] },
    ],
  },
  {
    file: 'sns-delivery.eml', reportingMta: 'a8-95.smtp-out.eu-west-1.amazonses.com', subject: 'November', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '203.0.113.7', answers: [['2.0.0', '250', null]] },
    ],
  },
]);
