import type { MailClientFacts, MailProgram, MailServer } from '../../app/ports';
import { read } from './office-call';
import { textOf, type OfficeObjects } from './office-objects';

/** Requirement sets, newest first. Exchange 2016, 2019 and SE know 1.5 at most (outlook-api-requirement-sets). */
const SETS = ['1.16', '1.15', '1.14', '1.13', '1.12', '1.11', '1.10', '1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.3', '1.2', '1.1'];

const ONLINE = /(^|\.)(outlook\.(office|office365|cloud)\.(com|us|de)|outlook\.cloud\.microsoft|outlook\.office365\.com|partner\.outlook\.cn)$/i;

function programOf(hostName: string | null, platform: string | null): MailProgram {
  switch (hostName) {
    case 'OutlookWebApp': return 'outlook-web';
    case 'newOutlookWindows': return 'new-outlook';
    case 'OutlookIOS':
    case 'OutlookAndroid': return 'outlook-mobile';
    case 'Outlook': return platform === 'Mac' ? 'outlook-mac' : 'classic-outlook';
    default: return 'unknown';
  }
}

/** The host of an address, or null. */
function hostOf(address: string | null): string | null {
  try {
    return address === null ? null : new URL(address).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** By the server of its own web services first; the kind of account is known to be wrong at times (office-js issue 6564). */
function serverOf(ewsHost: string | null, accountType: string | null, mailboxSet: string | null): MailServer {
  if (accountType === 'outlookCom') return 'outlook-com';
  if (ewsHost !== null) return ONLINE.test(ewsHost) ? 'exchange-online' : 'exchange-on-premises';
  if (accountType === 'office365') return 'exchange-online';
  if (accountType === 'enterprise') return 'exchange-on-premises';
  return mailboxSet !== null && SETS.indexOf(mailboxSet) < SETS.indexOf('1.5') ? 'exchange-online' : 'unknown';
}

/** What Outlook tells of itself and of its server; every property may be missing. */
export function clientFacts(objects: OfficeObjects): MailClientFacts {
  const { office } = objects;
  const context = read(office, 'context');
  const diagnostics = read(objects.mailbox(), 'diagnostics');
  const platform = textOf(read(context, 'platform')) ?? textOf(read(read(context, 'diagnostics'), 'platform'));
  const program = programOf(textOf(read(diagnostics, 'hostName')), platform);
  const mailboxSet = SETS.find((set) => objects.knows(set)) ?? null;
  const server = serverOf(hostOf(textOf(read(objects.mailbox(), 'ewsUrl'))), textOf(read(read(objects.mailbox(), 'userProfile'), 'accountType')), mailboxSet);
  const hasEvent = textOf(read(read(office, 'EventType'), 'DragAndDropEvent')) !== null;
  const isWeb = program === 'outlook-web' || program === 'new-outlook';
  const listDrag = isWeb ? (hasEvent && server !== 'exchange-on-premises' ? 'office' : 'none')
    : program === 'classic-outlook' || program === 'outlook-mac' ? 'page' : 'none';
  return {
    program, server, mailboxSet, listDrag,
    version: textOf(read(diagnostics, 'hostVersion')),
    language: textOf(read(context, 'displayLanguage')),
  };
}
