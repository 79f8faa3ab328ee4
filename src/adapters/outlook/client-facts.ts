import type { MailClientFacts, MailProgram, MailServer } from '../../app/ports';
import { hostOf } from './account';
import { read } from './office-call';
import { textOf, type OfficeObjects } from './office-objects';

/** Requirement sets, newest first. Exchange 2016, 2019 and SE know 1.5 at most (outlook-api-requirement-sets). */
const SETS = ['1.16', '1.15', '1.14', '1.13', '1.12', '1.11', '1.10', '1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1'];

/** Hosts of Microsoft's services, national clouds included, and what stands below them. */
const MICROSOFT_HOST = /(?:^|\.)(?:office365\.com|office\.com|office365\.us|office\.de|outlook\.cn|cloud\.microsoft|outlook\.com|live\.com)$/;

/** `hostName` is "Outlook" in classic Outlook and on the Mac alike; only the platform (1.5) tells them apart. */
function programOf(hostName: string | null, platform: string | null): MailProgram {
  if (hostName === 'OutlookWebApp') return 'outlook-web';
  if (hostName === 'newOutlookWindows') return 'new-outlook';
  if (hostName === 'OutlookIOS' || hostName === 'OutlookAndroid') return 'outlook-mobile';
  switch (platform) {
    case 'PC': return hostName === 'Outlook' ? 'classic-outlook' : 'unknown';
    case 'Mac': return 'outlook-mac';
    case 'iOS':
    case 'Android': return 'outlook-mobile';
    default: return 'unknown';
  }
}

/**
 * The address of the server's web services says most; the kind of account is known to be wrong at times (office-js issue
 * 6564). In a browser and in new Outlook `hostVersion` is that of Exchange: up to 15.2 it is bought, 15.20 is Microsoft's
 * own. A requirement set says nothing of the server.
 */
function serverOf(program: MailProgram, version: string | null, ewsHost: string | null, accountType: string | null): MailServer {
  if (accountType === 'outlookCom') return 'outlook-com';
  if (ewsHost !== null) return MICROSOFT_HOST.test(ewsHost) ? 'exchange-online' : 'exchange-on-premises';
  if (isWeb(program) && version !== null) {
    if (/^15\.[0-2]\./.test(version)) return 'exchange-on-premises';
    if (/^15\.[2-9]\d\./.test(version)) return 'exchange-online';
  }
  if (accountType === 'office365') return 'exchange-online';
  return accountType === 'enterprise' ? 'exchange-on-premises' : 'unknown';
}

const isWeb = (program: MailProgram): boolean => program === 'outlook-web' || program === 'new-outlook';

/**
 * In a browser and in new Outlook the list is dragged by an event of the library alone, which an own Exchange server does
 * not have; classic Outlook and the Mac drop files on the page, whichever of the two it is.
 */
function listDragOf(program: MailProgram, server: MailServer, hostName: string | null, hasEvent: boolean): MailClientFacts['listDrag'] {
  if (isWeb(program)) return hasEvent && server !== 'exchange-on-premises' ? 'office' : 'none';
  return program !== 'outlook-mobile' && (hostName === 'Outlook' || program === 'outlook-mac') ? 'page' : 'none';
}

/** A text of the form that it must have, or null: it is shown, and goes into requests for support. */
const shaped = (value: string | null, form: RegExp): string | null => (value !== null && form.test(value) ? value : null);

/** What Outlook tells of itself and of its server; every property may be missing. */
export function clientFacts(objects: OfficeObjects): MailClientFacts {
  const { office } = objects;
  const context = read(office, 'context');
  const told = read(context, 'diagnostics');
  const diagnostics = read(objects.mailbox(), 'diagnostics');
  const hostName = textOf(read(diagnostics, 'hostName'));
  const program = programOf(hostName, textOf(read(context, 'platform')) ?? textOf(read(told, 'platform')));
  const version = shaped(textOf(read(diagnostics, 'hostVersion')) ?? textOf(read(told, 'version')), /^[\w.-]{1,40}$/);
  const accountType = textOf(read(read(objects.mailbox(), 'userProfile'), 'accountType'));
  const server = serverOf(program, version, hostOf(textOf(read(objects.mailbox(), 'ewsUrl'))), accountType);
  const hasEvent = textOf(read(read(office, 'EventType'), 'DragAndDropEvent')) !== null;
  return {
    program, server, version,
    mailboxSet: SETS.find((set) => objects.knows(set)) ?? null,
    language: shaped(textOf(read(context, 'displayLanguage')), /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/),
    listDrag: listDragOf(program, server, hostName, hasEvent),
  };
}
