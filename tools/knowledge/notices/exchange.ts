import { mailDate, returned, written, type Notice, type Told } from './notice';

/** Which Exchange writes: Online, Server 2013 to SE, Server 2007 and 2010, OVHcloud's hosted Exchange. */
export type ExchangeEdition = 'online' | 'server' | 'server-2010' | 'ovh';

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#x27;');

/** Quoted-printable of UTF-8 (RFC 2045 §6.7). */
function quotedPrintable(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const all = [...new TextEncoder().encode(line)].map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('');
    const out: string[] = [];
    let rest = all;
    while (rest.length > 75) {
      let cut = 74;
      if (rest[cut - 1] === '=') cut -= 1;
      else if (rest[cut - 2] === '=') cut -= 2;
      out.push(`${rest.slice(0, cut)}=`);
      rest = rest.slice(cut);
    }
    return [...out, rest];
  });
}

const hosts: Readonly<Record<ExchangeEdition, (senderDomain: string) => string>> = {
  online: () => 'PR3P195MB0712.EURP195.PROD.OUTLOOK.COM',
  server: (domain) => `ex19.${domain}`,
  'server-2010': (domain) => `ex01.${domain}`,
  ovh: () => 'DAG3EX1.emp2.local',
};

/** What Exchange says around an answer; the answer's own line stays English. */
const phrases = {
  en: {
    failed: 'Delivery has failed to these recipients or groups:', refused: (host: string) => `${host} rejected your message to the following email addresses:`,
    own: "Your message couldn't be delivered. If the problem continues, please contact your email admin.", theirs: "Your message wasn't delivered because the recipient's email provider rejected it.",
    administrators: 'Diagnostic information for administrators:', server: (host: string) => `Generating server: ${host}`, headers: 'Original message headers:', subject: 'Undeliverable: ', delayed: 'Delivery delayed: ', tag: 'en-US',
  },
  fr: {
    failed: 'Échec de la remise à ces destinataires ou groupes :', refused: (host: string) => `${host} a rejeté votre message aux adresses de messagerie suivantes :`,
    own: 'Votre message n’a pas pu être remis. Si le problème persiste, contactez votre administrateur de messagerie.', theirs: 'Votre message n’a pas été remis, car le fournisseur de messagerie du destinataire l’a rejeté.',
    administrators: 'Informations de diagnostic pour les administrateurs :', server: (host: string) => `Serveur de génération : ${host}`, headers: 'En-têtes de message d’origine :', subject: 'Non remis : ', delayed: 'Remise retardée : ', tag: 'fr-FR',
  },
} as const;

/**
 * A notice of Exchange to its own user: sentence, "Diagnostic information for administrators" in plain text and HTML, the report.
 * @param layers answers around the one told, outermost first: "550 5.4.300 Message expired"
 */
export function exchangeNotice(told: Told, edition: ExchangeEdition, layers: readonly string[] = []): Notice {
  const { cast, answer, status, action, remote } = told;
  const host = hosts[edition](cast.senderDomain);
  const whole = [...layers, answer].join(' -> ');
  const isOld = edition === 'server-2010';
  const said = isOld ? `#${whole} ##` : `Remote ${edition === 'online' ? 'server' : 'Server'} returned '${whole}'`;
  const say = phrases[cast.language];
  const words = [
    remote === null ? say.failed : say.refused(remote), '',
    `${cast.recipientName} (${cast.recipient})<mailto:${cast.recipient}>`,
    remote === null ? say.own : say.theirs, '', '',
    say.administrators, '', say.server(host), '', cast.recipient, ...(remote === null || isOld ? [] : [remote]), isOld && remote !== null ? `${remote} ${said}` : said, '',
    say.headers, '', `Received: from ${host} (2001:db8:102:3b::11) by`, ` ${host} with Microsoft SMTP Server id 15.20.9412.8; ${mailDate(cast)}`, `From: ${cast.senderName} <${cast.sender}>`, `To: ${cast.recipientName} <${cast.recipient}>`, `Subject: ${cast.subject}`,
  ];
  const outer = `7c1f1b64-2e5a-4d0b-8a43-5f6e0d9a7b${cast.second + 10}`;
  const inner = `d3a9e0c7-51f2-4b8e-9e7d-1a2b3c4d5e${cast.second + 10}`;
  const id = `<4b0c9f52-7d1e-4f6a-9c55-20a6c1d2e3${cast.second + 10}@${host}>`;
  return written([
    `Received: from ${host} (2001:db8:102:3b::11)`, ` by ${host} (2001:db8:102:3b::11) with Microsoft SMTP Server; ${mailDate(cast, 1)}`, 'MIME-Version: 1.0',
    `From: ${edition === 'online' ? `Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@${cast.senderDomain}>` : `Microsoft Outlook <postmaster@${cast.senderDomain}>`}`, `To: <${cast.sender}>`, `Date: ${mailDate(cast, 1)}`,
    'Content-Type: multipart/report; report-type=delivery-status;', `\tboundary="${outer}"`, ...(isOld ? [] : ['X-MS-Exchange-Message-Is-Ndr:']), `Content-Language: ${say.tag}`, `Message-ID: ${id}`, `In-Reply-To: <m${cast.second}@${cast.senderDomain}>`,
    `Subject: =?utf-8?Q?${quotedPrintable([`${action === 'delayed' ? say.delayed : say.subject}${cast.subject}`.replaceAll(' ', '_')]).join('')}?=`, 'Auto-Submitted: auto-replied', '',
    `--${outer}`, 'Content-Type: multipart/alternative; differences=Content-Type;', `\tboundary="${inner}"`, '',
    `--${inner}`, 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', ...quotedPrintable(words), '',
    `--${inner}`, 'Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable', '', ...quotedPrintable(['<html><head>', '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>', ...words.filter((line) => line !== '').map((line) => `<p>${html(line)}</p>`), '</body></html>']), '', `--${inner}--`, '',
    `--${outer}`, 'Content-Type: message/delivery-status', '', `Reporting-MTA: dns;${host}`, `Received-From-MTA: dns;${host}`, `Arrival-Date: ${mailDate(cast)}`, '',
    `Final-Recipient: rfc822;${cast.recipient}`, `Action: ${action}`, `Status: ${status}`, `Diagnostic-Code: smtp;${whole}`, ...(remote === null ? [] : [`Remote-MTA: dns;${remote}`]), `X-Display-Name: ${cast.recipientName}`, '',
    `--${outer}`, 'Content-Type: message/rfc822', '', ...returned(cast), '', `--${outer}--`, '',
  ], words);
}
