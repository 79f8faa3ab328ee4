import { readReport } from '../../../../../src/core/dsn/read-report';
import { castOf } from '../../../../../tools/knowledge/notices/cast';
import { postfixNotice } from '../../../../../tools/knowledge/notices/postfix';
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

test('a refused sign-in at the next server is told by its stage', () => {
  const { mail, words } = postfixNotice({ cast: castOf(1), answer: '535 5.7.8 Authentication credentials invalid', status: '5.7.8', action: 'failed', remote: 'smtp.example.net' }, 'AUTH');
  for (const form of [mail, words]) {
    const [recipient] = readReport(form).recipients;
    expect([recipient?.stage?.value, recipient?.status?.value, recipient?.remoteMta?.value]).toEqual(['AUTH', '5.7.8', 'smtp.example.net']);
  }
});
