import { isAutomaticReply, readAutomaticReply } from '../../../../src/core/dsn/automatic-reply';
import { NoticeView } from '../../../../src/core/dsn/notice-view';
import { parseMessage } from '../../../../src/core/mime/mime-part';

function view(head: string, body: string): NoticeView {
  return new NoticeView(parseMessage(new TextEncoder().encode(`${head}\nContent-Type: text/plain; charset=utf-8\n\n${body}`)));
}

describe('isAutomaticReply', () => {
  it.each<[string, string, boolean]>([
    ['RFC 3834 §5', 'Auto-Submitted: auto-replied', true],
    ['RFC 3834 §5: with a parameter', 'Auto-Submitted: auto-replied (vacation)', true],
    ['RFC 3834 §5: auto-generated is no reply', 'Auto-Submitted: auto-generated\nSubject: Nightly report', false],
    ['X-Autoreply', 'X-Autoreply: yes', true],
    ['Precedence', 'Precedence: auto_reply', true],
    ['English', 'Subject: Automatic reply: x', true],
    ['French', 'Subject: Réponse automatique : x', true],
    ['German', 'Subject: Abwesenheitsnotiz: x', true],
    ['Spanish', 'Subject: Respuesta automática: x', true],
    ['Italian', 'Subject: Risposta automatica: x', true],
    ['Dutch', 'Subject: Automatisch antwoord: x', true],
    ['Portuguese', 'Subject: Resposta automática: x', true],
    ['a person', 'Subject: Re: out of the office party', false],
    ['X-Auto-Response-Suppress alone', 'X-Auto-Response-Suppress: All\nSubject: Your receipt', false],
  ])('%s', (_row, head, expected) => {
    expect(isAutomaticReply(view(head, 'text'))).toBe(expected);
  });
});

describe('readAutomaticReply', () => {
  it.each<[string, string, string | null, string | null]>([
    ['English', 'I am out of the office until 3 May 2027 with limited access. Please write to desk@far.example.', '3 May 2027', 'desk@far.example'],
    ['English, return', 'I will be back on Monday, May 3rd.', 'Monday, May 3rd', null],
    ['French', 'Je suis absent jusqu’au 3 mai inclus. En mon absence, écrivez à accueil@far.example.', '3 mai', 'accueil@far.example'],
    ['French, return', 'Je serai de retour le lundi 3 mai', 'lundi 3 mai', null],
    ['German', 'Ich bin bis zum 3. Mai nicht im Büro. Vertretung: b@far.example', '3. Mai', 'b@far.example'],
    ['German, digits', 'Ich bin wieder ab dem 03.05.2027 erreichbar.', '03.05.2027', null],
    ['Spanish', 'Estaré fuera hasta el 3 de mayo.', '3 de mayo', null],
    ['Italian', 'Sarò assente fino al 3 maggio.', '3 maggio', null],
    ['Dutch', 'Ik ben afwezig tot en met 3 mei.', '3 mei', null],
    ['Portuguese', 'Estarei ausente até 3 de maio.', '3 de maio', null],
    ['no day', 'I read mail only now and then until further notice.', null, null],
    ['own address and quoted text are no contact', 'Ann (ann@far.example) is away.\n> please contact old@far.example', null, null],
  ])('%s', (_row, body, until, contact) => {
    expect(readAutomaticReply(view('Subject: x', body), ['Ann@far.example'])).toEqual({ until, contact });
  });
});
