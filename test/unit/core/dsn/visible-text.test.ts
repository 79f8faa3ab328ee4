import { cleanCopiedText, findNotice } from '../../../../src/core/dsn/visible-text';

const opening = 'Delivery has failed to these recipients or groups:\n\nann@far.example';

describe('findNotice', () => {
  it.each<[string, string, { text?: string; subject?: string | null; from?: string | null; quoted: boolean; opens: boolean }]>([
    ['a notice as it is', opening, { text: opening, quoted: false, opens: true }],
    ['below the lines a mail program shows', `Microsoft Outlook\nMon 10:04\nTo: You\n\n${opening}`, { text: opening, quoted: false, opens: true }],
    ['below head lines', `From: Microsoft Outlook\nSent: Monday\nTo: Paul\nSubject: Undeliverable: x\n\n${opening}`, { text: opening, subject: 'Undeliverable: x', from: 'Microsoft Outlook', quoted: false, opens: true }],
    ['French head lines, in bold', `*De :* Microsoft Outlook\n*Envoyé :* lundi\n*Objet :* Non remis : x\n\n${opening}`, { subject: 'Non remis : x', quoted: false, opens: true }],
    ['quoted', `Hello,\nsee below.\n\n> ${opening.replaceAll('\n', '\n> ')}\n\nRegards\nPaul\nParis`, { text: `${opening}\n`, quoted: true, opens: true }],
    ['quoted twice', `>> ${opening.replaceAll('\n', '\n>> ')}`, { text: opening, quoted: true, opens: true }],
    ['forwarded in German', `Hilfe!\n\n-----Ursprüngliche Nachricht-----\nVon: Microsoft Outlook\nGesendet: Montag\nBetreff: Unzustellbar: x\n\n${opening}`, { subject: 'Unzustellbar: x', quoted: true, opens: true }],
    ['forwarded by Gmail', `---------- Forwarded message ---------\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nDate: Mon, Nov 23, 2026 at 10:04 AM\nSubject: Delivery Status Notification (Failure)\nTo: <paul@near.example>\n\n\n${opening}`, { text: opening, quoted: true, opens: true }],
    ['forwarded by Apple Mail', `Début du message réexpédié :\n\nDe: Mail Delivery System <MAILER-DAEMON@out.example>\nObjet: Undelivered Mail Returned to Sender\nDate: 23 novembre 2026\nÀ: paul@near.example\n\n${opening}`, { subject: 'Undelivered Mail Returned to Sender', quoted: true, opens: true }],
    ['an article about bounces', `${'This is a sentence of an article.\n'.repeat(20)}${opening}`, { quoted: false, opens: false }],
    ['something else', 'Dear Paul,\nthe parcel has arrived.\n', { quoted: false, opens: false }],
  ])('%s', (_row, text, expected) => {
    expect(findNotice(text)).toMatchObject(expected);
  });

  it('leaves what Sendmail sent to the other server alone', () => {
    const text = '   ----- The following addresses had permanent fatal errors -----\n<ann@far.example>\n>>> RCPT To:<ann@far.example>\n<<< 550 5.1.1 User unknown';
    expect(findNotice(text)).toMatchObject({ text, quoted: false });
  });

  it.each<[string, string]>([
    ['English', 'Your message to ann@far.example couldn’t be delivered.'],
    ['English, delayed', 'Delivery is delayed to these recipients or groups:'],
    ['French', 'Votre message à ann@far.example n’a pas pu être remis.'],
    ['French, Gmail', 'Votre message n’a pas été remis à ann@far.example, car l’adresse est introuvable.'],
    ['German', 'Ihre Nachricht an ann@far.example konnte nicht zugestellt werden.'],
    ['German, old Exchange', 'Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.'],
    ['Spanish', 'No se pudo entregar el mensaje a ann@far.example.'],
    ['Italian', 'Impossibile recapitare il messaggio ai seguenti destinatari o gruppi:'],
    ['Dutch', 'Uw bericht aan ann@far.example kan niet worden bezorgd.'],
    ['Portuguese', 'Não foi possível entregar a sua mensagem a ann@far.example.'],
  ])('knows the wording in %s', (_language, line) => {
    expect(findNotice(`${line}\n`).opens).toBe(true);
  });

  it('is linear', () => {
    const start = performance.now();
    findNotice(`${'> '.repeat(50_000)}\n${'your message '.repeat(50_000)}\n${'From: x\n'.repeat(50_000)}${'\n'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

it('cleanCopiedText: blanks and invisible characters that copying leaves', () => {
  expect(cleanCopiedText('Objet\u00a0:\u202fx\u200b\r\ny\rz\ufeff')).toBe('Objet : x\ny\nz');
});
