import type { Unknown } from '../../core/diagnostics/fact';
import type { SourceFailure } from '../../core/sources';
import { officeCall } from './office-call';
import { method, textOf, type OfficeObjects } from './office-objects';

/**
 * Exchange Web Services through the add-in: `makeEwsRequestAsync`, ReadWriteMailbox, own mail servers only; Exchange
 * Online no longer gives add-ins the token it needs.
 * Sources: learn.microsoft.com/office/dev/add-ins/outlook/web-services; MS-OXWSCORE (GetItem, CreateItem).
 */

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
const MESSAGES = 'http://schemas.microsoft.com/exchange/services/2006/messages';
const TYPES = 'http://schemas.microsoft.com/exchange/services/2006/types';

/** The server's answer takes a way through Exchange and back. */
const EWS_LIMIT_MS = 15_000;

/** office.js refuses longer requests ("limits for activation and JavaScript API"). */
const MAX_REQUEST = 1_000_000;

/** Answers are capped at 5 MB by the same limits; twice that is not parsed. */
const MAX_ANSWER = 10_000_000;

export type EwsAnswer =
  | { readonly done: true; readonly message: Element }
  | EwsFailure;

export interface EwsFailure {
  readonly done: false;
  readonly why: SourceFailure;
  /** Number that Office.js gave. */
  readonly code: number | null;
  /** Code that the server gave (ResponseCode), such as "ErrorAccessDenied". */
  readonly said: string | null;
}

/** Text as XML in ASCII alone: a request that declares no encoding must not need one. Characters that XML forbids go. */
export function xmlText(text: string): string {
  let written = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) continue;
    if ((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff) continue;
    written += code > 0x7e || '<>&"\''.includes(character) ? `&#${code};` : character;
  }
  return written;
}

const envelope = (operation: string): string =>
  `<?xml version="1.0"?><soap:Envelope xmlns:soap="${SOAP}" xmlns:m="${MESSAGES}" xmlns:t="${TYPES}">`
  + '<soap:Header><t:RequestServerVersion Version="Exchange2013"/></soap:Header>'
  + `<soap:Body>${operation}</soap:Body></soap:Envelope>`;

/** The first element of that name in the answer, with its text. */
export function ewsText(within: Element, namespace: 'messages' | 'types', name: string): string | null {
  return within.getElementsByTagNameNS(namespace === 'types' ? TYPES : MESSAGES, name)[0]?.textContent ?? null;
}

/** An attribute of the first element of that name. */
export function ewsAttribute(within: Element, name: string, attribute: string): string | null {
  return within.getElementsByTagNameNS(TYPES, name)[0]?.getAttribute(attribute) ?? null;
}

/** Every element of that name, in order. */
export const ewsElements = (within: Element, namespace: 'messages' | 'types', name: string): readonly Element[] =>
  [...within.getElementsByTagNameNS(namespace === 'types' ? TYPES : MESSAGES, name)];

/** How a server says that this user may not (ResponseCode, learn.microsoft.com). */
const NOT_ALLOWED = 'ErrorAccessDenied';

const UNKNOWN: Readonly<Record<SourceFailure, Unknown>> = {
  'no-permission': 'no-right', 'timed-out': 'timeout', 'moved-on': 'stopped', 'unexpected': 'unusable', 'empty': 'unusable', 'too-big': 'unusable',
  'refused': 'unavailable', 'client-lacks-it': 'not-asked', 'set-too-low': 'not-asked', 'wrong-server': 'not-asked', 'wrong-mode': 'not-asked', 'no-item': 'not-asked',
};

/** Why a fact that rests on an operation is not known. */
export const whyUnknown = ({ why, said }: EwsFailure): Unknown => (said === NOT_ALLOWED ? 'no-right' : UNKNOWN[why]);

/**
 * One operation on the user's own mailbox.
 * @param operation XML inside the SOAP body, prefixes `m` and `t`
 * @param response name of the response message element
 */
export async function askEws(objects: OfficeObjects, operation: string, response: string, signal: AbortSignal): Promise<EwsAnswer> {
  const failed = (why: SourceFailure, code: number | null = null, said: string | null = null): EwsAnswer => ({ done: false, why, code, said });
  const ask = method(objects.mailbox(), 'makeEwsRequestAsync');
  if (ask === null) return failed('client-lacks-it');
  const request = envelope(operation);
  if (request.length > MAX_REQUEST) return failed('too-big');
  const result = await officeCall((callback) => ask(request, callback), signal, objects.hasItem, EWS_LIMIT_MS);
  if (!result.done) return failed(result.why, result.code);
  const answer = textOf(result.value);
  if (answer === null) return failed('unexpected');
  if (answer.length > MAX_ANSWER) return failed('too-big');
  // A declaration of entities has no place in SOAP (SOAP 1.1 §3), and parsers expand them.
  if (/<!DOCTYPE/i.test(answer)) return failed('unexpected');
  const document = new DOMParser().parseFromString(answer, 'text/xml');
  const message = document.getElementsByTagNameNS(MESSAGES, response)[0];
  if (message?.getAttribute('ResponseClass') === 'Success') return { done: true, message };
  // A fault names its code in a namespace of its own.
  const said = (message ?? document).getElementsByTagNameNS('*', 'ResponseCode')[0]?.textContent ?? null;
  return failed(message !== undefined || document.getElementsByTagNameNS(SOAP, 'Fault').length > 0 ? 'refused' : 'unexpected', null, said);
}
