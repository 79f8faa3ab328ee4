/**
 * What mail programs put around a text that is quoted or forwarded: marks of quoting (RFC 3676 §4.5), lines that announce
 * a forwarded message, and the head lines they copy, in the words of Outlook, Gmail, Apple Mail and Thunderbird
 * in English, French, German, Spanish, Italian, Dutch and Portuguese.
 */

/** A line that announces a quoted or forwarded message: dashes around words, or Apple's and Outlook's own lines. */
const ANNOUNCEMENT = /^(?:[-_=]{2,} ?(?:original (?:message|appointment)|forwarded (?:message|by)[^-]{0,80}|message (?:d['’]origine|original|transf[ée]r[ée]|initial)|e-?mail d['’]origine|urspr[uü]ngliche nachricht|original-?nachricht|weitergeleitete nachricht|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|doorgestuurde bericht|mensagem (?:original|encaminhada|reencaminhada))\b[^\n]{0,80}|_{20,}|(?:begin forwarded message|d[ée]but du message (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])|anfang der weitergeleiteten nachricht|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|in[ií]cio da mensagem (?:encaminhada|reencaminhada)) ?:)\s*$/i;

/** "On … wrote:" above a quotation. */
const ATTRIBUTION = /^(?:on|le|am|el|il|op|em|den?)\b[^\n]{5,300}(?:wrote|a [ée]crit|schrieb|escribi[óo]|ha scritto|schreef|escreveu) ?:\s*$/i;

/** Names of head lines. */
type HeadName = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

const HEAD_NAMES: ReadonlyMap<string, HeadName> = new Map<string, HeadName>([
  ...['from', 'de', 'von', 'da', 'van', 'expéditeur', 'absender', 'remitente', 'mittente', 'afzender', 'remetente'].map((label): [string, HeadName] => [label, 'from']),
  ...['sent', 'date', 'envoyé', 'envoyé le', 'gesendet', 'datum', 'enviado', 'enviado el', 'fecha', 'inviato', 'data', 'verzonden', 'enviada', 'enviado em', 'enviada em'].map((label): [string, HeadName] => [label, 'date']),
  ...['to', 'à', 'a', 'an', 'para', 'aan', 'pour', 'destinataire'].map((label): [string, HeadName] => [label, 'to']),
  ...['cc', 'cci', 'bcc', 'kopie', 'copie', 'copie à', 'copia', 'cópia'].map((label): [string, HeadName] => [label, 'cc']),
  ...['subject', 'objet', 'sujet', 'betreff', 'asunto', 'oggetto', 'onderwerp', 'assunto'].map((label): [string, HeadName] => [label, 'subject']),
  ...['reply-to', 'répondre à', 'antwort an', 'importance', 'wichtigkeit', 'importancia', 'priorità', 'urgentie', 'attachments', 'pièces jointes', 'anlagen', 'signed by', 'mailed-by'].map((label): [string, HeadName] => [label, 'other']),
]);

const HEAD_LINE = /^[ \t]*\**([\p{L}][\p{L} -]{0,23}?)\**[ \t]?:[ \t]*\**[ \t]*(.*)$/u;

/** A head line such as "Objet : Non remis", or null. */
export function readHeadLine(line: string): { readonly name: HeadName; readonly value: string } | null {
  if (line.length > 2000) return null;
  const match = HEAD_LINE.exec(line);
  if (match === null) return null;
  const name = HEAD_NAMES.get((match[1] ?? '').trimEnd().toLowerCase());
  return name === undefined ? null : { name, value: (match[2] ?? '').trim() };
}

/** Marks of quoting at the start of a line. */
export function quoteDepth(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 62) depth++;
    else if (code !== 32 && code !== 9) break;
  }
  // Sendmail's transcripts mark what was said to the other server: ">>> RCPT To:<…>".
  return depth === 3 && /^>>> [A-Z]{3}/.test(line) ? 0 : depth;
}

/** The line without so many marks of quoting and the blank after the last. */
export function unquote(line: string, depth: number): string {
  let at = 0;
  for (let left = depth; left > 0 && at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 62) left--;
    else if (code !== 32 && code !== 9) return line.slice(at);
  }
  return depth > 0 && line.charCodeAt(at) === 32 ? line.slice(at + 1) : line.slice(at);
}

/** True if the line announces a quoted or forwarded message. */
export function announcesMessage(line: string): boolean {
  return line.length < 400 && (ANNOUNCEMENT.test(line) || ATTRIBUTION.test(line));
}
