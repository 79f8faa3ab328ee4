/**
 * How notices begin and what their parts are called, in the words of the systems people meet, in English, French, German,
 * Spanish, Italian, Dutch, Portuguese and Japanese. Confirmed: the headings for administrators in French, German, Portuguese and
 * Japanese (Microsoft, "DSNs and NDRs in Exchange Server", learn.microsoft.com/exchange/mail-flow/
 * non-delivery-reports-and-bounce-messages); the Japanese wording (Gmail's notices as urashita.com/?p=36286 shows them, DTI's at
 * dream.jp/support/techinfo/mail/error, those of UwUMail, Sympa and Microsoft's support.microsoft.com/ja-jp/kb/2872486); the Dutch
 * words of a server for mail to nobody (UwUMail); what MailScanner (MailScanner/v5, reports) opens with. The other wording in languages
 * beside English is what is known of these systems, not yet checked against notices of theirs: a miss leaves a text unread. Every
 * pattern is tested on one line of at most `MAX_LINE` characters.
 */

/** Lines beyond this length hold no wording worth a look. */
export const MAX_LINE = 1000;

/** Words a notice opens with. A line of ordinary prose about bounces rarely starts with one of them. */
const OPENINGS: readonly RegExp[] = [
  // English.
  /^\s*(?:delivery (?:has failed to|is delayed to|has been delayed to|to) (?:these|the following) (?:recipient|address|mailbox)|delivery status notification|delivery of your message)/i,
  /\b(?:your|the following|this|the) (?:e-?mail )?message\b[^\n]{0,330}?\b(?:could(?:n['’]?t| not) be (?:delivered|sent)|(?:was|has) ?(?:n['’]?t| not) (?:yet )?(?:been )?(?:delivered|sent)|can(?:n?ot|['’]t) be delivered|was undeliverable|is undeliverable|has been (?:delayed|rejected|blocked)|was (?:rejected|blocked|returned)|did not reach|didn['’]t reach)/i,
  /\brejected your message to the following e-?mail address/i,
  /^\s*(?:this is the (?:mail system|postfix program|qmail-send|mail delivery|email system|smtp)|hi\. this is the|this message was created automatically by|this is an automatically generated (?:delivery status|message)|this is a (?:delivery status|permanent error)|a message that you (?:have )?sent|(?:i['’]?m|we are) (?:afraid|sorry) (?:i|we|to have to)|sorry, (?:we were|i|your message)|(?:we|i) (?:were|was|are|am) (?:un|not )able to deliver|unable to deliver|could not deliver|failed to deliver|message (?:delivery|could not be)|the message you sent|the following (?:recipient|address|mail|message)|there was an? (?:temporary )?(?:problem|error) (?:while )?deliver|an error occurred while (?:trying to deliver|sending)|the original message was received at|wasn['’]?t delivered|undeliverable|mail delivery failed|this user doesn['’]t have a|\*\* [^*\n]{3,80} \*\*\s*$)/i,
  /^[ \t]*-{3,} ?the following addresses had/i,
  /\b(?:wasn['’]t found (?:at|in) |couldn['’]t be delivered\.?$|is(?:n['’]t| not) (?:able|accepting))/i,
  // Gmail's delays, in all languages.
  /\b(?:problème temporaire|vorübergehendes problem|problema tempor(?:al|aneo|ário)|tijdelijk probleem)\b/i,
  // The norm's own fields, pasted from the details of a report.
  /^(?:final-recipient|reporting-mta) ?:/i,
  // French.
  /échec de (?:la )?(?:remise|distribution)|(?:remise|distribution) (?:du message |de votre message )?(?:a échoué|est retardée|a été retardée|retardée|impossible)|\bmessage\b[^\n]{0,330}?n['’]\s?(?:a|est|ont) (?:toujours |encore )?pas (?:encore )?(?:pu |été |être )*(?:remis|distribué|délivré|livré|envoyé|transmis|acheminé|atteint)|impossible de (?:remettre|distribuer|délivrer|livrer|transmettre|trouver)|informations de diagnostic (?:pour|destinées)|n['’]ont pas pu être (?:joints|remis)|remise à [^\n]{0,330} impossible/i,
  // German.
  /fehler bei der (?:nachrichten)?(?:zustellung|übermittlung)|zustellung [^\n]{0,330}?(?:fehlgeschlagen|nicht möglich|verzögert|gescheitert)|konnte(?:n)? (?:noch )?nicht [^\n]{0,330}?(?:zugestellt|übermittelt|gesendet|ausgeliefert|erreicht)|\bnachricht\b[^\n]{0,330}?(?:nicht [^\n]{0,330}?zugestellt|nicht erreicht)|diagnoseinformationen für|unzustellbar/i,
  // Spanish.
  /no se (?:pudo|ha podido|puede|pudieron|han podido|ha) (?:entregar|entregado|enviar)|error (?:en|de|al) (?:la )?entrega|\bmensaje\b[^\n]{0,330}?no (?:se )?(?:pudo|ha podido|ha sido|ha|puede) (?:ser )?(?:entregad|entregar|llegado|enviad)|información de diagnóstico para|la entrega [^\n]{0,330}?(?:ha fallado|falló|se ha retrasado|se retrasó)/i,
  // Italian.
  /recapito (?:non riuscito|ritardato|a [^\n]{0,330}? (?:non riuscito|ritardato))|impossibile (?:recapitare|consegnare)|mancato recapito|non è stato (?:ancora )?(?:possibile )?(?:recapitat|consegnat|recapitare|consegnare)|informazioni di diagnostica|\bmessaggio\b[^\n]{0,330}?non (?:ha raggiunto|può essere (?:recapitat|consegnat))/i,
  // Dutch.
  /(?:kan|kon|kunnen|konden) niet worden (?:bezorgd|afgeleverd)|(?:bezorging|levering) [^\n]{0,330}?(?:mislukt|vertraagd)|\bbericht\b[^\n]{0,330}?(?:niet [^\n]{0,330}?(?:bezorgd|afgeleverd)|niet bereikt|niet bezorgen)|mail kwam niet aan bij|diagnostische (?:gegevens|informatie)/i,
  // Portuguese.
  /falha (?:na|de) entrega|não foi possível entregar|\bmensagem\b[^\n]{0,330}?não (?:foi|pôde|pode|chegou|alcançou)(?: ser)? ?(?:entregue|a )|não (?:foi|pôde ser|pode ser) entregue|informações de diagnóstico|a entrega [^\n]{0,330}?(?:falhou|atrasad|foi adiada)/i,
  // Japanese.
  /(?:配信|配送)(?:できませんでした|されませんでした|できません(?:。|$))|届(?:きませんでした|けることが(?:出来|でき)ませんでした)|配信未完了|^\s*配信不能[:：]|配信中に一時的な問題|メールがブロックされました/,
  // MailScanner, in Dutch, Portuguese, French, German, Spanish and Italian.
  /^\s*(?:onze (?:virusscanner|spamdetector) reageerde op een bericht|nosso sistema de detecção de (?:vírus|spam) {1,2}foi (?:acionado|ativado)|notre passerelle antivirus a détecté|unser virenscanner wurde durch eine nachricht|nuestro detector de virus ha sido activado|il sistema antivirus e['’] stato sollecitato)/i,
];

/** What is not delivered is a message, not a parcel. */
const MAIL_WORD = /message|e-?mail|\bmail|courriel|courrier|nachricht|mensaje|correo|messaggio|posta elettronica|bericht|mensagem|recipient|mailbox|undeliver|following address|address(?:es)? not found|destinat|empfänger|geadresseerde|unzustellbar|delivery status|adresse introuvable|adresse nicht gefunden|adres niet gevonden|dirección|indirizzo non|endereço não|final-|reporting-|メール|メッセージ|宛先|受信者|配信/i;

/** True if a line that opens like a notice speaks of mail. */
export function speaksOfMail(line: string): boolean {
  return MAIL_WORD.test(line);
}

/** True if the line is one that a notice opens with. */
export function opensNotice(line: string): boolean {
  if (line.length < 8 || line.length > MAX_LINE) return false;
  for (const opening of OPENINGS) if (opening.test(line)) return true;
  return false;
}

const DELAYED = /\bdelayed\b|has not (?:yet )?been delivered|still being retried|will (?:continue to )?(?:be retried|retry|keep trying)|temporary problem|transient non-fatal|could not send message for|not yet been delivered|message still undelivered|you do not need to resend|delivery incomplete|retardée?\b|différée?\b|continuera d['’]essayer|nouvelle tentative|problème temporaire|pas encore (?:été|pu)|remise incomplète|verzöger|noch nicht (?:zugestellt|gesendet)|vorübergehendes problem|erneut versuch|zustellung unvollständig|retrasad|se ha retrasado|aún no se ha|volverá a intentar|seguirá intentando|problema temporal|ritardat|non è (?:stato )?ancora|riprover|problema temporaneo|vertraagd|nog niet (?:bezorgd|afgeleverd)|opnieuw (?:te )?prob|tijdelijk probleem|atrasad|adiad|ainda não foi|continuará tentando|tentará novamente|problema temporário|一時的な問題|再試行し/i;

const GAVE_UP = /failed permanently|permanent(?:ly)? (?:error|fail|fatal)|has failed to|couldn['’]?t be delivered|could not be delivered|gave up|giving up|retry time(?:out)? exceeded|too long|échec de|n['’]a pas (?:pu être|été) (?:remis|distribué)|konnte nicht|fehlgeschlagen|no se (?:pudo|ha podido) entregar|non riuscito|impossibile recapitare|kan niet worden|mislukt|falha na entrega|não foi possível entregar|(?:配信|配送)(?:できませんでした|されませんでした)|届きませんでした|配信不能/i;

/**
 * True if the words say that the system goes on trying.
 * @param text the notice's own words; only their beginning counts
 */
export function saysDelayed(text: string): boolean {
  const head = text.slice(0, 3000);
  const delayed = DELAYED.exec(head);
  if (delayed === null) return false;
  const failed = GAVE_UP.exec(head);
  return failed === null || delayed.index < failed.index;
}

/** Names of the line that says which server wrote the notice. */
export const REPORTING_SERVER = /^\s*(?:generating server|dsn generated by|reporting server|serveur (?:de génération|générateur|ayant généré[^:]{0,30})|(?:notification|dsn|rapport) générée? par|generierender server|(?:dsn|bericht) generiert von|erstellt von server|servidor (?:generador|de generación|gerador|de geração|que generó[^:]{0,30})|generando servidor|gerando servidor|dsn (?:generad[oa]|gerad[oa]) por|server (?:di generazione|che ha generato[^:]{0,30})|(?:dsn|notifica) generat[oa] da|bronserver|server die[^:]{0,40}gegenereerd|genererende server|dsn gegenereerd door|生成サーバー)\s*[:：]\s*(\S.*)?$/i;

/** Names of the line that says which server refused. */
export const REMOTE_SERVER = /^\s*(?:remote (?:server|mta|host)|message rejected by|rejected by|recipient['’]s (?:mail )?server|serveur (?:distant|destinataire)|message (?:rejeté|refusé) par|remoteserver|nachricht abgelehnt von|abgelehnt von|servidor remoto|mensaje rechazado por|server remoto|messaggio rifiutato da|externe server|bericht geweigerd door|mensagem rejeitada por|リモート ?サーバー)\s*[:：]\s*(\S.*)?$/i;

/** Names of the line that gives the refusing server's words. */
export const ANSWER_LABEL = /^\s*(?:(?:the )?(?:response|reply)(?: from the remote server)? was|the (?:error|reason)(?: (?:that the other server returned|for the (?:problem|error)))?(?: was)?|reported error|error(?: details)?|reason|(?:smtp )?error message|diagnostic(?:-code| information| code)?|technical details[^:]{0,60}|(?:la )?réponse(?: du serveur distant)?(?: (?:est|était)(?: la suivante)?)?|erreur (?:signalée|renvoyée)|erreur|motif|raison|die antwort(?: des remote-?servers)?(?: (?:lautet|lautete|war))?|antwort des remoteservers|gemeldeter fehler|fehler|grund|la respuesta(?: del servidor remoto)?(?: (?:es|fue|era)(?: la siguiente)?)?|error (?:notificado|informado|reportado)|motivo|la risposta(?: del server remoto)?(?: (?:è stata|è|era)(?: la seguente)?)?|errore(?: segnalato)?|(?:de|het) (?:reactie|antwoord)(?: van de externe server)?(?: (?:was|luidt|is))?|gemelde fout|fout|reden|a resposta(?: do servidor remoto)?(?: (?:foi|é)(?: a seguinte)?)?|erro(?: (?:reportado|relatado|comunicado))?|応答|原因)\s*[:：]\s*(.*)$/i;

/** Names of lines whose address is the recipient. */
export const RECIPIENT_LABEL = /^\s*(?:recipient(?: address)?|failed recipient|final-recipient|to|destinataire|adresse du destinataire|à|empfänger(?:adresse)?|an|destinatario|dirección del destinatario|para|indirizzo (?:del )?destinatario|a|geadresseerde|adres (?:van )?(?:de )?geadresseerde|ontvanger|aan|destinatário|endereço do destinatário|受取人|宛先|受信者(?:のメール ?アドレス)?)\s*[:：]\s*/i;

/** Names of lines whose address is not a recipient. */
export const OTHER_PARTY = /^\s*(?:sender(?: address)?|from|reply-to|return-path|message[- ]?id|x-[a-z-]{2,40}|expéditeur|adresse de l['’]expéditeur|de|absender(?:adresse)?|von|remitente|dirección del remitente|mittente|indirizzo (?:del )?mittente|da|afzender|van|remetente|endereço do remetente|id de message|nachrichten-?id|id del mensaje|id messaggio|bericht-?id|subject|objet|betreff|asunto|oggetto|onderwerp|assunto|date|sent|envoyé|gesendet|cc|received|差出人|送信者|件名|日付)\s*[:：]/i;

/** Where the notice's own words end and the returned message, or its header, begins. */
export const RETURNED_BEGINS = /^(?:\s*(?:original message headers|message headers?|en-têtes? (?:de|du) message[^:]{0,30}|(?:ursprüngliche )?nachrichtenkopfzeilen|ursprüngliche nachrichten[- ]?kopfzeilen|encabezados (?:del|de) mensajes?[^:]{0,30}|intestazioni (?:originali )?(?:del|dei) messagg[^:]{0,30}|oorspronkelijke bericht(?:koppen|kopteksten)|berichtkoppen|cabeçalhos (?:da|de|das) mensage[^:]{0,30}|cabeçalhos originais[^:]{0,30}|元のメッセージ ?ヘッダー)\s*[:：]\s*$|[-=_ ]{2,}.{0,80}(?:original message|original headers?|copy of (?:the|your) (?:message|original)|below this line|returned message|undelivered message|message header|message follows|headers? follow|unsent message|message d['’]origine|ursprüngliche nachricht|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original)|(?:return-path|received|dkim-signature|arc-seal): )/i;

/** How many lines of a notice are searched for the returned message. */
const SEARCHED_LINES = 2_000;

/**
 * The notice's own words: plain-text notices append the returned message, which may speak of anything ("X-Virus-Status: No
 * virus found"). The whole text where nothing is returned.
 */
export function beforeReturned(text: string): string {
  let at = text.indexOf('\n') + 1;
  for (let line = 0; at > 0 && line < SEARCHED_LINES; line++) {
    const end = text.indexOf('\n', at);
    const words = end < 0 ? text.slice(at) : text.slice(at, end);
    if (words.length <= MAX_LINE && RETURNED_BEGINS.test(words)) return text.slice(0, at);
    at = end + 1;
  }
  return text;
}

/** Addresses that help pages and closing lines of notices name, never a recipient. */
export const HELP_LINE = /\b(?:postmaster|please (?:contact|send|forward|include)|contact(?:er|ez)? (?:your|the|votre|l['’]|le)|for (?:further|more) (?:assistance|information)|veuillez contacter|wenden sie sich|póngase en contacto|contattare|neem contact op|entre em contato|contacte)\b/i;
