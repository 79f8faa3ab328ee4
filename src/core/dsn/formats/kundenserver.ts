import type { Format } from './format';
import { isNemesisNotice, readNemesisNotice } from './gmx';

/** IONOS (1&1), mailer-daemon@kundenserver.de: "a@b:", "SMTP error from remote server for TEXT command, host: mx.example.com (192.0.2.1) reason: 550 …". */
export const kundenserver: Format = {
  id: 'kundenserver',
  name: 'IONOS (1&1)',
  recognises: (view) => view.lower('from').includes('kundenserver.de') && isNemesisNotice(view),
  recognisesText: (text) => /^SMTP error from remote server (?:for|after) [\w ]+ command/m.test(text.slice(0, 3000)),
  decode: (view, draft) => readNemesisNotice(view, draft, 'kundenserver'),
};
