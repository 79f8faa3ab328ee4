import { expectDetails } from './details';
import { expectReports } from './specimens';

expectReports('exchange-online', [
  {
    file: 'clamped-status-5-7-520.eml', kind: 'failed',
    recipients: [
      { address: 'private.box@example.net', action: 'failed', status: '5.7.520', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'delayed-fr.eml', kind: 'delayed',
    recipients: [
      { address: 'commandes@contoso.example', action: 'delayed', status: '4.4.316', replyCode: '450', remoteMta: 'mx1.contoso.example', stage: null },
    ],
  },
  {
    file: 'expired-5-4-300.eml', kind: 'failed',
    recipients: [
      { address: 'pat@example.com', action: 'failed', status: '5.4.300', replyCode: '550', remoteMta: 'mx.example.com', stage: null },
    ],
  },
  {
    file: 'mailbox-full-5-2-2.eml', kind: 'failed',
    recipients: [
      { address: 'ada.fisher@contoso.example', action: 'failed', status: '5.2.2', replyCode: '554', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'pasted-french.txt', kind: 'failed',
    recipients: [
      { address: 'leroy@cabinet-leroy.example', action: 'failed', status: '5.7.23', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'plain-de.eml', kind: 'failed',
    recipients: [
      { address: 'joerg.weiss@contoso.example', action: 'failed', status: '5.7.1', replyCode: '550', remoteMta: 'mx1.contoso.example', stage: null },
    ],
  },
  {
    file: 'plain-en.eml', kind: 'failed',
    recipients: [
      { address: 'ada.fisher@contoso.example', action: 'failed', status: '5.1.10', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'restricted-5-7-1.eml', kind: 'failed',
    recipients: [
      { address: 'all-staff@contoso.example', action: 'failed', status: '5.7.1', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'several-recipients.eml', kind: 'failed',
    recipients: [
      { address: 'ada.fisher@contoso.example', action: 'failed', status: '5.1.10', replyCode: '550', remoteMta: null, stage: null },
      { address: 'kim@example.org', action: 'failed', status: '5.2.2', replyCode: '552', remoteMta: 'mx3.example.org', stage: null },
      { address: 'lee@nowhere.example', action: 'failed', status: '5.4.310', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'spf-5-7-23.eml', kind: 'failed',
    recipients: [
      { address: 'jo@example.net', action: 'failed', status: '5.7.23', replyCode: '550', remoteMta: 'mx1.example.net', stage: null },
    ],
  },
  {
    file: 'visual-en.eml', kind: 'failed',
    recipients: [
      { address: 'ada.fisher@contoso.example', action: 'failed', status: '5.1.10', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'visual-fr.eml', kind: 'failed',
    recipients: [
      { address: 'claire.petit@contoso.example', action: 'failed', status: '5.7.350', replyCode: '550', remoteMta: 'mx2.contoso.example', stage: null },
    ],
  },
  {
    file: 'visual-html-alone-en.eml', kind: 'failed',
    recipients: [
      { address: 'jo@example.net', action: 'failed', status: '5.7.23', replyCode: '550', remoteMta: 'mx1.example.net', stage: null },
    ],
  },
  {
    file: 'visual-notice.eml', kind: 'failed',
    recipients: [
      { address: 'accounts@lakeside.example', action: 'failed', status: '5.1.10', replyCode: '550', remoteMta: null, stage: null },
    ],
  },
  {
    file: 'wrapper-5-0-350.eml', kind: 'failed',
    recipients: [
      { address: 'sam@example.org', action: 'failed', status: '5.1.1', replyCode: '550', remoteMta: 'mx3.example.org', stage: null },
    ],
  },
]);

expectDetails('exchange-online', [
  {
    file: 'clamped-status-5-7-520.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Forwarded', hops: 2,
    recipients: [
      { displayName: 'Private box', statusField: '5.7.0', remoteAddress: null, answers: [['5.7.520', '550', null]] },
    ],
  },
  {
    file: 'delayed-fr.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Commande 2026-77', hops: 2,
    recipients: [
      { displayName: null, statusField: '4.4.7', remoteAddress: '192.0.2.77', answers: [['4.4.7', '400', 'mx1.contoso.example'], ['4.4.316', '450', 'mx1.contoso.example']] },
    ],
  },
  {
    file: 'expired-5-4-300.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Reminder', hops: 2,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: '198.51.100.25', answers: [['5.4.300', '550', 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM'], ['4.4.317', '450', null], ['4.7.650', '451', 'mx.example.com']] },
    ],
  },
  {
    file: 'mailbox-full-5-2-2.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Photos', hops: 2,
    recipients: [
      { displayName: 'Ada Fisher', statusField: null, remoteAddress: null, answers: [['5.2.2', '554', null]] },
    ],
  },
  {
    file: 'pasted-french.txt', reportingMta: 'PAZP264MB0001.FRAP264.PROD.OUTLOOK.COM', subject: 'Contrat 2027', hops: 0,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.7.23', '550', null]] },
    ],
  },
  {
    file: 'plain-de.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Rechnung 2026-118', hops: 2,
    recipients: [
      { displayName: 'Jörg Weiß', statusField: null, remoteAddress: null, answers: [['5.7.1', '550', 'mx1.contoso.example']] },
    ],
  },
  {
    file: 'plain-en.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Offer 4711', hops: 2,
    recipients: [
      { displayName: 'Ada Fisher', statusField: null, remoteAddress: null, answers: [['5.1.10', '550', null]] },
    ],
  },
  {
    file: 'restricted-5-7-1.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Fire drill', hops: 2,
    recipients: [
      { displayName: 'All Staff', statusField: null, remoteAddress: null, answers: [['5.7.1', '550', null]] },
    ],
  },
  {
    file: 'several-recipients.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Minutes', hops: 2,
    recipients: [
      { displayName: 'Ada Fisher', statusField: null, remoteAddress: null, answers: [['5.1.10', '550', null]] },
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.2.2', '552', 'mx3.example.org']] },
      { displayName: 'Lee', statusField: null, remoteAddress: null, answers: [['5.4.310', '550', null]] },
    ],
  },
  {
    file: 'spf-5-7-23.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Newsletter November', hops: 2,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.7.23', '550', null], ['5.7.1', '550', 'mx1.example.net']] },
    ],
  },
  {
    file: 'visual-en.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Offer 4711', hops: 3,
    recipients: [
      { displayName: 'Ada Fisher', statusField: null, remoteAddress: null, answers: [['5.1.10', '550', null]] },
    ],
  },
  {
    file: 'visual-fr.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Devis nº 12 — relance', hops: 2,
    recipients: [
      { displayName: 'Claire Petit', statusField: null, remoteAddress: null, answers: [['5.7.350', '550', null], ['5.7.1', '554', 'mx2.contoso.example']] },
    ],
  },
  {
    file: 'visual-html-alone-en.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Newsletter November', hops: 2,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.7.23', '550', null], ['5.7.1', '550', 'mx1.example.net']] },
    ],
  },
  {
    file: 'visual-notice.eml', reportingMta: 'LO0P123MB0001.GBRP123.PROD.OUTLOOK.COM', subject: 'Invoice 2042', hops: 2,
    recipients: [
      { displayName: null, statusField: null, remoteAddress: null, answers: [['5.1.10', '550', null]] },
    ],
  },
  {
    file: 'wrapper-5-0-350.eml', reportingMta: 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM', subject: 'Lunch', hops: 2,
    recipients: [
      { displayName: 'Sam', statusField: '5.0.350', remoteAddress: null, answers: [['5.0.350', '550', null], ['5.1.1', '550', 'mx3.example.org']] },
    ],
  },
]);
