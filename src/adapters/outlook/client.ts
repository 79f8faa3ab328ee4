import type { MailClient, Settings } from '../../app/ports';
import type { MessageSource } from '../../core/sources';
import { mailAccount } from './account';
import { attachedMessages, readAttached } from './attachments';
import { clientFacts } from './client-facts';
import { outlookDrafts } from './drafts';
import { listenToOutlook } from './events';
import { read } from './office-call';
import { officeObjects } from './office-objects';
import { openItem } from './open-item';
import { mailboxUse } from './mailbox-quota';
import type { ItemCall } from './read-item';
import { roamingSettings } from './roaming-settings';
import { roundTrip } from './round-trip';
import { asFile } from './sources/as-file';
import { body } from './sources/body';
import { ewsMime } from './sources/ews-mime';
import { headersAndBody } from './sources/headers-and-body';
import { themeOf } from './theme';

/**
 * Outlook around the pane, once its library is ready.
 * @param office the global of the library
 * @param limit the largest message, in bytes
 */
export function outlookClient(office: unknown, settingsFrom: (kept: unknown) => Settings, limit: number): MailClient {
  const objects = officeObjects(office);
  // Told once: with nothing open, most of it can no longer be read.
  const facts = clientFacts(objects);
  const account = mailAccount(objects);
  // An id of an attachment belongs to the message whose list named it, not to the one that is open now.
  let listed: string | null = null;
  let changedTheme: unknown = null;
  return {
    facts,
    account,
    openItem: () => openItem(objects),
    sources() {
      const key = openItem(objects)?.key ?? '';
      const source = (id: MessageSource['id'], ask: (call: ItemCall) => ReturnType<MessageSource['read']>): MessageSource =>
        ({ id, read: (signal) => ask({ objects, key, signal }) });
      return [
        source('as-file', (call) => asFile(call, limit)),
        source('ews-mime', (call) => ewsMime(call, facts.server, limit)),
        source('headers-and-body', (call) => headersAndBody(call, limit)),
        source('body', (call) => body(call, limit)),
      ];
    },
    attachedMessages(signal) {
      listed = openItem(objects)?.key ?? null;
      return attachedMessages({ objects, key: listed ?? '', signal });
    },
    readAttached: (id, signal) => readAttached({ objects, key: listed ?? openItem(objects)?.key ?? '', signal }, id, limit),
    drafts: outlookDrafts(objects, facts.server),
    ownServer: facts.server === 'exchange-online' || facts.server === 'outlook-com' ? null : {
      mailboxUse: (signal) => mailboxUse(objects, signal),
      roundTrip: (message, signal) => roundTrip(objects, account.address, message, signal),
    },
    theme: () => themeOf(changedTheme) ?? themeOf(read(read(office, 'context'), 'officeTheme')),
    listen: (events) => listenToOutlook(objects, events, (theme) => { changedTheme = theme; }),
    settings: roamingSettings(objects, settingsFrom),
  };
}
