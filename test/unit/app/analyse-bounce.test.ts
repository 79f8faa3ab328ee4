import { readFileSync } from 'node:fs';
import { analyseBounce, analyseMessageFile } from '../../../src/app/analyse-bounce';

const outlookFile = readFileSync('test/fixtures/messages/msg/external-forwarding-unicode.msg');
const mail = readFileSync('test/fixtures/messages/ovh/user-unknown.eml');

describe('analyseMessageFile', () => {
  it('reads a message of classic Outlook, which the synchronous way only recognises', async () => {
    expect(analyseBounce(outlookFile)).toEqual({ readable: false, why: 'outlook-msg' });
    const analysis = await analyseMessageFile(outlookFile);
    expect(analysis.readable && analysis.explanation.groups.map(({ reason }) => reason)).toEqual(['policyviolation']);
  });

  it('answers for every other message as the synchronous way does', async () => {
    expect(JSON.stringify(await analyseMessageFile(mail))).toBe(JSON.stringify(analyseBounce(mail)));
  });

  it.each([
    ['a damaged message of Outlook', outlookFile.subarray(0, 512), 'outlook-msg'],
    ['no bytes', new Uint8Array(0), 'empty'],
  ])('%s is not readable', async (_row, bytes, why) => {
    expect(await analyseMessageFile(bytes)).toEqual({ readable: false, why });
  });
});
