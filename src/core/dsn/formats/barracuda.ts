import type { Format } from './format';
import { headSays } from './shapes/head-says';

/** Barracuda Email Security Gateway: "was blocked by our Spam & Virus Firewall"; its report part holds everything. */
export const barracuda: Format = {
  id: 'barracuda',
  name: 'Barracuda Email Security Gateway',
  signals: { subjects: ['**message you sent'], senders: ['mailer-daemon'], fields: ['x-barracuda-ndr'] },
  recognises: (view) => view.statusParts.length > 0 && (view.subject.startsWith('**Message you sent blocked by our bulk email filter') || view.has('x-barracuda-ndr') || (view.sender === 'mailer-daemon' && headSays(view.text, 300, 'Spam & Virus Firewall'))),
  decode: () => undefined,
};
