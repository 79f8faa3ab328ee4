import type { Format } from './format';
import { actAs, readAnswerList, takePlain } from './shapes/answer-lists';
import { headSays } from './shapes/head-says';

/** MX Logic, later McAfee SaaS Email Protection: Exim's opening words ("that you have sent"), then "  <a@b>: 550 …". */
const LIST = {
  reader: 'mxlogic',
  opens: /^ {1,4}<([^<>\s]+)>: (.*)$/,
  continues: /\S/,
  ends: /^Included is a copy of the message/,
  take: takePlain,
} as const;

export const mxlogic: Format = {
  id: 'mxlogic',
  name: 'MX Logic',
  signals: { subjects: ['mail delivery failed'], words: ['A message that you have sent could not be'] },
  recognises: (view) => view.subject.startsWith('Mail delivery failed') && (view.has('x-mxl-notehash') || view.has('x-mx-bounce') || view.sender.includes('.mxlogic.net') || headSays(view.text, 200, 'A message that you have sent could not be')),
  recognisesText: (text) => headSays(text, 200, 'A message that you have sent could not be'),
  decode: (view, draft) => {
    readAnswerList(view, draft, LIST);
    actAs(draft, 'failed', view, 'mxlogic');
  },
};
