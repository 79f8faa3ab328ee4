import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('exchange-server', [
  {
    file: 'delayed-2016.eml', kind: 'delayed',
    recipients: [
      { address: 'kim@example.org', action: 'delayed', status: '4.2.1', replyCode: '421', remoteMta: 'mx3.example.org', stage: null },
    ],
  },
  {
    file: 'pasted-german.txt', kind: 'failed',
    recipients: [
      { address: 'jonas.brandt@kanzlei.example', action: 'failed', status: '5.2.2', replyCode: '554', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'recipient-not-found-2010.eml', kind: 'failed',
    recipients: [
      { address: 'olga@contoso.example', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'recipient-not-found.eml', kind: 'failed',
    recipients: [
      { address: 'jonas.brandt@kanzlei.example', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'too-large-2019-fr.eml', kind: 'failed',
    recipients: [
      { address: 'zoe@example.org', action: 'failed', status: '5.3.4', replyCode: '552', remoteMta: 'mx1.example.org', stage: null },
    ],
  },
]);

expectDetails('exchange-server', [
  {
    file: 'delayed-2016.eml', reportingMta: 'ex19.fabrikam.example', subject: 'Minutes', hops: 0,
    recipients: [
      { displayName: null, statusField: '4.4.7', remoteAddress: '203.0.113.7', answers: [['4.4.7', '400', 'mx3.example.org'], ['4.4.0', '451', null], ['4.2.1', '421', 'mx3.example.org']] },
    ],
  },
  {
    file: 'pasted-german.txt', reportingMta: 'ex01.kanzlei.example', subject: 'Unterlagen', hops: 1,
    recipients: [
      { displayName: 'Jonas Brandt', statusField: null, remoteAddress: null, answers: [['5.2.2', '554', null]] },
    ],
  },
  {
    file: 'recipient-not-found-2010.eml', reportingMta: 'ex01.contoso.example', subject: 'Minutes', hops: 1,
    recipients: [
      { displayName: 'Olga', statusField: null, remoteAddress: null, answers: [['5.1.1', '550', null]] },
    ],
  },
  {
    file: 'recipient-not-found.eml', reportingMta: 'ex01.kanzlei.example', subject: 'Termin am Freitag', hops: 0,
    recipients: [
      { displayName: 'Jonas Brandt', statusField: null, remoteAddress: null, answers: [['5.1.1', '550', null]] },
    ],
  },
  {
    file: 'too-large-2019-fr.eml', reportingMta: 'ex19.fabrikam.example', subject: 'Plans', hops: 1,
    recipients: [
      { displayName: 'Zoé', statusField: null, remoteAddress: null, answers: [['5.3.4', '552', 'mx1.example.org']] },
    ],
  },
]);
