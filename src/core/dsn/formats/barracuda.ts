import type { Format } from './format';

/** Barracuda Email Security Gateway: "was blocked by our Spam & Virus Firewall"; its report part holds everything. */
export const barracuda: Format = {
  id: 'barracuda',
  name: 'Barracuda Email Security Gateway',
  recognises: (view) => view.statusParts.length > 0 && (view.subject.startsWith('**Message you sent blocked by our bulk email filter') || view.has('x-barracuda-ndr') || (view.lower('from') === 'mailer-daemon' && view.text.slice(0, 300).includes('Spam & Virus Firewall'))),
  decode: () => undefined,
};
