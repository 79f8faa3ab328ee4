import type { Format } from './format';
import { isNemesisNotice, readNemesisNotice } from './gmx';
import { headSays } from './shapes/head-says';

/** IONOS (1&1), mailer-daemon@kundenserver.de: "a@b:", "SMTP error from remote server for TEXT command, host: mx.example.com (192.0.2.1) reason: 550 …". */
export const kundenserver: Format = {
  id: 'kundenserver',
  name: 'IONOS (1&1)',
  signals: { senders: ['kundenserver.de'], words: ['SMTP error from remote server '] },
  recognises: (view) => view.sender.includes('kundenserver.de') && isNemesisNotice(view),
  recognisesText: (text) => headSays(text, 3000, 'SMTP error from remote server ', /^SMTP error from remote server (?:for|after) [\w ]+ command/m),
  decode: (view, draft) => readNemesisNotice(view, draft, 'kundenserver'),
};
