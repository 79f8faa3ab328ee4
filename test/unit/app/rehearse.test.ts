import { rehearse } from '../../../src/app/rehearse';

describe('rehearsal of the reader', () => {
  it('takes the whole way: the report of the norm, the words of a server, a cause, the returned message', () => {
    const explanation = rehearse()?.explanation;
    expect(explanation?.report).toMatchObject({ kind: 'failed', format: 'postfix', completeness: 'whole', original: { from: 'someone@example.net', subject: 'é' } });
    expect(explanation?.groups[0]?.recipients[0]?.classification.decidedBy).not.toBeNull();
  });
});
