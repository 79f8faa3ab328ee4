import { locateAddress } from './address';
import type { AutomaticReply } from './delivery-report';
import type { NoticeView } from './notice-view';
import { announcesMessage, quoteDepth } from './quoting';

/** Subjects of automatic replies: Outlook, Gmail, Apple, Zimbra and hosting providers in seven languages. */
const SUBJECT = /^\s*(?:automatic(?:ally generated)? reply|auto(?:mated|matic)?[- ]?(?:reply|response|responder)|autoreply|out of (?:the )?office|away from (?:the |my )?(?:office|desk|mail)|on (?:vacation|holiday|leave)|vacation (?:reply|response|message)|réponse automatique|absence du bureau|message d['’]absence|absen(?:t|ce)\b.{0,40}(?:bureau|congé)|automatische (?:antwort|antwoord)|abwesenheits\w*|autom\. antwort|respuesta autom[áa]tica|fuera de (?:la )?oficina|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord|afwezig\w*|niet aanwezig|resposta autom[áa]tica|ausência (?:temporária|do escritório)|fora do escritório)\b/i;

/**
 * Automatic replies: RFC 3834 §5 (Auto-Submitted: auto-replied), and the fields and subjects that systems used before it.
 */
export function isAutomaticReply(view: NoticeView): boolean {
  if (view.lower('auto-submitted').startsWith('auto-replied')) return true;
  if (view.has('x-autoreply') || view.has('x-autorespond') || view.has('x-autoresponder') || view.has('x-mail-autoreply')) return true;
  if (/^\s*auto[_-]?reply\s*$/.test(view.lower('precedence')) || view.lower('x-precedence').includes('auto_reply')) return true;
  return SUBJECT.test(view.subject);
}

/** True if only the subject tells it: weaker than a field. */
export function hasAutomaticSubject(subject: string): boolean {
  return SUBJECT.test(subject);
}

/** A day as people write it: with digits or with the name of a month or weekday. */
const DAY = String.raw`((?:(?:\d{1,2}\.(?=[ \d])|[^.\n;!?()]){2,60}))`;

const UNTIL = new RegExp(
  String.raw`\b(?:until|till|through|(?:back|return(?:ing)?|available again|in the office again)(?: to (?:the office|work))?(?: on| from)?|jusqu['’](?:au|à)(?: l[ea])?|(?:de retour|reviens|reviendrai|serai présente?|reprise)(?: au bureau)?(?: à partir du| dès le| le| du)?|bis(?: einschlie(?:ß|ss)lich)?(?: zum)?|(?:wieder|zurück)(?: im büro)? (?:ab|am)(?: dem)?|hasta(?: el)?|(?:de vuelta|regreso|regresaré|vuelvo|volveré)(?: a la oficina)?(?: el| a partir del)?|fino a(?:l|ll['’])?|(?:di ritorno|rientro|rientrerò|tornerò)(?: in ufficio)?(?: il| dal)?|tot(?: en met)?|(?:terug|weer aanwezig)(?: op| vanaf)?|até(?: (?:o dia|ao dia|a))?|(?:de volta|retorno|retornarei|regressarei|voltarei)(?: ao escritório)?(?: em| no dia| a partir de| a)?)\s+${DAY}`,
  'gi',
);

const NAMES_A_DAY = /\d|\b(?:jan|feb|f[ée]v|mar|apr|avr|mai|may|jun|juin|jul|juil|aug|ao[uû]t|sep|oct|okt|nov|dec|d[ée]c|dez|ene|abr|ago|set|dic|gen|mag|giu|lug|ott|mei|maa|fev|out)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:lun|mar|mercre|jeu|vendre|same)di|\b(?:mon|diens|donners|frei|sams)tag|mittwoch|\b(?:lunes|martes|miércoles|jueves|viernes)|\b(?:lunedì|martedì|mercoledì|giovedì|venerdì)|\b(?:maan|dins|woens|donder|vrij)dag|\b(?:segunda|terça|quarta|quinta|sexta)/i;

/** An automatic reply is short; beyond this the message it answers is quoted. */
const MAX_TEXT = 8000;

/**
 * What an automatic reply tells, as written.
 * @param own addresses that are no other contact: the sender's and the reader's
 */
export function readAutomaticReply(view: NoticeView, own: readonly (string | null)[]): AutomaticReply {
  const text = ownWords(view.text.slice(0, MAX_TEXT));
  return { until: readUntil(text), contact: readContact(text, own) };
}

function readUntil(text: string): string | null {
  UNTIL.lastIndex = 0;
  for (let match = UNTIL.exec(text); match !== null; match = UNTIL.exec(text)) {
    const day = (match[1] ?? '').trim();
    if (!NAMES_A_DAY.test(day)) continue;
    // The sentence goes on after the day: "until 3 May and will answer then".
    return day.split(/,? (?:and|but|with|et|mais|avec|und|aber|mit|y|pero|con|e|ma|en|maar|met|mas|com|without|sans|ohne|sin|senza|zonder|sem|inclus|included|inclusive|nicht|zurück|wieder|erreichbar|abwesend|afwezig|terug)\b/i)[0]?.replace(/[\s,]+$/, '') ?? day;
  }
  return null;
}

function readContact(text: string, own: readonly (string | null)[]): string | null {
  const known = new Set(own.map((address) => address?.toLowerCase()));
  for (let found = locateAddress(text); found !== null; found = locateAddress(text, found.end)) {
    if (!known.has(found.address.toLowerCase())) return found.address;
  }
  return null;
}

/** The reply without the message it quotes. */
function ownWords(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => quoteDepth(line) > 0 || announcesMessage(line));
  return end < 0 ? text : lines.slice(0, end).join('\n');
}
