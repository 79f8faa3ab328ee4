import { findAddress } from '../address';
import type { Action } from '../delivery-report';
import type { NoticeView } from '../notice-view';
import { addRecipient, recipientFor, takeAnswer, type ReportDraft } from '../report-draft';
import type { Format } from './format';
import { failedRecipients, FROM_GOOGLE, isFromGoogle } from './gmail';
import { headSays } from './shapes/head-says';
import { onlyAddressee } from './shapes/returned-recipient';

const ID = 'google-workspace';

/**
 * Gmail and Google Workspace since about 2016: the words and a picture in multipart/related, then the report. Failures of
 * "Send mail as" have no report part and may name nobody. https://support.google.com/a/answer/3221692,
 * https://support.google.com/mail/answer/6596
 */
export const googleWorkspace: Format = {
  id: ID,
  name: 'Gmail and Google Workspace',
  signals: { ...FROM_GOOGLE, words: ['** '] },
  recognises: (view) => isFromGoogle(view) && view.root.contentType.value.startsWith('multipart/'),
  recognisesText: (text) => headSays(text, 1500, '** ', /^\*\* [^*\n]{3,80} \*\*[ \t]*$/m),
  decode: (view, draft) => {
    if (draft.recipients.length === 0) readWords(view, draft);
  },
};

/** "The response from the remote server was:", "The response was:" in the languages of the interface and its neighbours. */
const RESPONSE = /^(?:The response(?: from the remote server)? was|La réponse(?: du serveur distant)? (?:était|est)(?: la suivante)?|Réponse du serveur distant|Die Antwort(?: (?:des|vom) Remote-?[Ss]ervers?)? (?:lautete|war)|Antwort des Remote-?[Ss]ervers|La respuesta(?: del servidor remoto)? fue(?: la siguiente)?|La risposta(?: (?:del|dal) server remoto)? (?:è stata|era)(?: la seguente)?|De reactie(?: van de externe server)? (?:was|luidde)|A resposta(?: do servidor remoto)? foi)[ \u00a0\u202f]?:[ \t]*(.*)$/;
const REPLY_LINE = /^[245]\d\d[ -]/;

function readWords(view: NoticeView, draft: ReportDraft): void {
  const lines = view.lines;
  const said: string[] = [];
  let at = -1;
  for (let i = 0; i < lines.length && i < 400; i++) {
    const line = lines[i]!.trim();
    if (at < 0) {
      const response = RESPONSE.exec(line);
      if (response === null && !REPLY_LINE.test(line)) continue;
      at = i + 1;
      const first = response === null ? line : response[1]!;
      if (first !== '') said.push(first);
    } else if (line !== '') said.push(line);
    else if (said.length > 0) break;
  }
  const address = findAddress(view.text.slice(0, 1000));
  const named = failedRecipients(view);
  if (named.length === 0 && address !== null) named.push(address);
  const action: Action = view.subject.includes('(Delay)') ? 'delayed' : 'failed';
  const place = { part: view.textPath, line: Math.max(at, 0), reader: ID };
  // "Send mail as": the returned message alone tells to whom it went.
  const only = named.length === 0 ? onlyAddressee(view, draft, ID) : null;
  const recipients = named.length === 0 ? [only ?? addRecipient(draft)] : named.map((one) => recipientFor(draft, one, place));
  for (const recipient of recipients) {
    recipient.action ??= { value: action, place };
    if (said.length > 0) takeAnswer(recipient, said.join(' ').slice(0, 4000), null, place);
  }
}
