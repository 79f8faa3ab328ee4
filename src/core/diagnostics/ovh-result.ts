/**
 * The result of OVH's own diagnostic of an account, as its user copies it. Two forms can be seen as text:
 *  - the answer of the API, `GET /email/exchange/…/account/…/diagnostics` (model email.exchange.exchangeAccountDiagnosis; that of MX Plan
 *    says `connectiveWebmail` for `connectiveOWA`), which a support ticket of the control panel repeats: all nine fields, with their names;
 *  - the rows of the control panel, without the moment of the check. A row that is not in order begins with ATTENTION or WARNING, in the
 *    words of OVH's guide (microsoft_exchange/diagnostic_advanced). The words of a row in order are published nowhere, so only the plain
 *    opposite of such a sentence counts, and only as a line of its own; what is worded otherwise is not told.
 */

/** Eight of the nine fields; the ninth is the moment of the check. */
export const ovhFields = ['isSpammer', 'isSuspended', 'isLocked', 'connectiveOWA', 'isMxValid', 'isSrvValid', 'canReceiveEmail', 'canSendEmail'] as const;

export type OvhField = typeof ovhFields[number];

/** Whether OVH finds the point in order. */
export type OvhState = 'good' | 'fault';

export interface OvhResult {
  /** Fields that are not named, or named twice with different values, are left out: they are not told. */
  readonly told: Readonly<Partial<Record<OvhField, OvhState>>>;
  /** ISO 8601 in UTC; null where it is not told. */
  readonly lastCheck: string | null;
}

export type OvhReading =
  | { readonly readable: true; readonly result: OvhResult; /** The domain of the account that it is about; null where it is not told. */ readonly domain: string | null }
  | { readonly readable: false };

/** A result has some hundred characters; a whole page of the control panel some thousand. */
const MOST_CHARACTERS = 50_000;
const MOST_LINES = 1_000;
/** Rows are sentences; what is longer is something else. */
const LONGEST_ROW = 200;

/** Fields of which OVH says `false` where all is well. */
const GOOD_WHEN_FALSE: ReadonlySet<OvhField> = new Set(['isSpammer', 'isSuspended', 'isLocked']);

/** By their names in small letters: whatever a mail program made of them. */
const FIELD_OF: ReadonlyMap<string, OvhField> = new Map([...ovhFields.map((field) => [field.toLowerCase(), field] as const), ['connectivewebmail', 'connectiveOWA']]);

/** A name with its value: in JSON, in JSON inside of a string, or one a line. */
const NAMED = /\b(isSpammer|isSuspended|isLocked|connectiveOWA|connectiveWebmail|isMxValid|isSrvValid|canReceiveEmail|canSendEmail)\b[\\"'\s]{0,12}[:=]?[\\"'\s]{0,12}\b(true|false)\b/gi;

const LAST_CHECK = /\blastCheck\b[\\"'\s]{0,12}[:=]?[\\"'\s]{0,12}(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|([+-])(\d\d):?(\d\d))/i;

const PATH = /\/account\/[^\s/@%]{1,64}(?:@|%40)([a-z\d.-]{1,253})\/diagnostics\b/i;

/** What stands before the words of a row: signs of a list, and the mark of a row that is not in order. */
const ROW = /^(?:[-*•·–✓✔⚠ ]|\ufe0f)*(?:(attention|warning) ?[:!] ?)?(.*?)[ .:]*$/;

/** What a row that is not in order is about; the first that fits. */
const FAULTS: readonly (readonly [OvhField, RegExp])[] = [
  ['isSpammer', /\bspam\b/],
  ['isSuspended', /abonnement .*expir|subscription .*expired|compte (?:est|a été) suspendu|account (?:is|has been) suspended/],
  ['isLocked', /politique de sécurité|security policy|compte (?:est|a été) verrouillé|account (?:is|has been) locked/],
  ['connectiveOWA', /(?:authentification|authentication|connexion|sign-in|log-?in) .*(?:webmail|owa)|webmail (?:authentication|sign-in|log-?in)/],
  ['isMxValid', /\bmx\b/],
  ['isSrvValid', /\bsrv\b/],
  ['canReceiveEmail', /email de test .*reçu|test email .*received/],
  ['canSendEmail', /email de test .*envoyé|test email .*sent/],
];

/** The plain opposites, as whole rows. */
const IN_ORDER: readonly (readonly [OvhField, RegExp])[] = [
  ['isSpammer', /^(?:le compte n'est pas bloqué pour envoi de spam|(?:the )?account (?:is not|has not been) blocked for (?:sending )?spam)$/],
  ['isSuspended', /^(?:l'abonnement (?:au|du) compte (?:n'est pas|n'a pas) expiré|(?:the )?subscription to the account (?:is not|has not) expired)$/],
  ['isLocked', /^(?:le compte n'est pas (?:bloqué|verrouillé) par la politique de sécurité|(?:the )?account (?:is )?not locked (?:due to|by) the security policy)$/],
  ['connectiveOWA', /^(?:l'authentification au webmail a réussi|(?:the )?webmail authentication (?:has )?succeeded)$/],
  ['isMxValid', /^(?:l'enregistrement mx du domaine est valide|the domain(?:'s)? mx record is valid)$/],
  ['isSrvValid', /^(?:l'enregistrement srv du domaine est valide|the domain(?:'s)? srv record is valid)$/],
  ['canReceiveEmail', /^(?:l'email de test a (?:bien )?été reçu|the test email (?:has been|was) received)$/],
  ['canSendEmail', /^(?:l'email de test a (?:bien )?(?:été|pu être) envoyé(?: à partir du compte)?|the test email (?:has been|was|could be) sent(?: from (?:this|the) account)?)$/],
];

type Told = Map<OvhField, OvhState | 'contradictory'>;

function tell(told: Told, field: OvhField, state: OvhState): void {
  const before = told.get(field);
  told.set(field, before === undefined || before === state ? state : 'contradictory');
}

function readNames(text: string): Told {
  const told: Told = new Map();
  for (const [, name = '', value = ''] of text.matchAll(NAMED)) {
    const field = FIELD_OF.get(name.toLowerCase());
    if (field !== undefined) tell(told, field, (value.toLowerCase() === 'false') === GOOD_WHEN_FALSE.has(field) ? 'good' : 'fault');
  }
  return told;
}

/** One spelling for what is written in several. */
const asCompared = (line: string): string => line.normalize('NFC').toLowerCase().replace(/[\u2018\u2019\u02bc]/g, '\'').replace(/\s+/g, ' ').replace(/e-mail/g, 'email').trim();

function readRows(text: string): Told {
  const told: Told = new Map();
  for (const line of text.split('\n', MOST_LINES)) {
    if (line.length > LONGEST_ROW) continue;
    const [, mark, words = ''] = ROW.exec(asCompared(line)) ?? [];
    const [field] = (mark === undefined ? IN_ORDER : FAULTS).find(([, pattern]) => pattern.test(words)) ?? [];
    if (field !== undefined) tell(told, field, mark === undefined ? 'good' : 'fault');
  }
  return told;
}

/** The moment in UTC; null for one that no calendar has. */
function lastCheckOf(text: string): string | null {
  const found = LAST_CHECK.exec(text);
  if (found === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;
  const offset = (Number(found[8] ?? 0) * 60 + Number(found[9] ?? 0)) * (found[7] === '-' ? -1 : 1);
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offset, second)).toISOString();
}

/**
 * Reads what was pasted. Total: whatever the text is, nothing throws, and the time is that of one pass over its beginning.
 * @returns not readable where no point of a result was found
 */
export function readOvhResult(pasted: string): OvhReading {
  const text = pasted.slice(0, MOST_CHARACTERS);
  const named = readNames(text);
  const told = named.size > 0 ? named : readRows(text);
  const states = ovhFields.flatMap((field) => {
    const state = told.get(field);
    return state === undefined || state === 'contradictory' ? [] : [[field, state] as const];
  });
  if (states.length === 0) return { readable: false };
  return { readable: true, result: { told: Object.fromEntries(states), lastCheck: lastCheckOf(text) }, domain: PATH.exec(text)?.[1]?.toLowerCase().replace(/\.$/, '') ?? null };
}

/**
 * A result out of a run that somebody handed over: everything in it is a stranger's.
 * @returns null where it is none
 */
export function ovhResultOf(value: unknown): OvhResult | null {
  if (typeof value !== 'object' || value === null || !('told' in value) || typeof value.told !== 'object' || value.told === null) return null;
  const given = new Map(Object.entries(value.told).slice(0, MOST_LINES));
  const told = ovhFields.flatMap((field) => {
    const state: unknown = given.get(field);
    return state === 'good' || state === 'fault' ? [[field, state] as const] : [];
  });
  if (told.length === 0) return null;
  const lastCheck = 'lastCheck' in value && typeof value.lastCheck === 'string' ? value.lastCheck : '';
  return { told: Object.fromEntries(told), lastCheck: /^\d{4}-(?:0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d{3}Z$/.test(lastCheck) ? lastCheck : null };
}
