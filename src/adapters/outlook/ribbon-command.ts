import type { CommandMail, Settings } from '../../app/ports';
import { mailAccount } from './account';
import { officeCall, read } from './office-call';
import { method, officeObjects, textOf, type OfficeObjects } from './office-objects';
import { startOffice } from './office-library';
import { roamingSettings } from './roaming-settings';

/**
 * Functions that a button of the ribbon calls without a pane. Sources: learn.microsoft.com/office/dev/add-ins/design/add-in-commands
 * (function commands), learn.microsoft.com/javascript/api/outlook/office.notificationmessages (Mailbox 1.3).
 */

/** One place in the bar, so that the answer takes the place of "checking …". */
const KEY = 'bounceDoctorCheck';

/** Of the manifests' resources. */
const ICON = 'Icon.16';

/** A bar that does not take a message by then is gone on without. */
const BAR_LIMIT_MS = 3_000;

async function notify(objects: OfficeObjects, kind: 'progress' | 'result', message: string): Promise<void> {
  const replace = method(read(objects.item(), 'notificationMessages'), 'replaceAsync');
  if (replace === null) return;
  const details = kind === 'progress' ? { type: 'progressIndicator', message } : { type: 'informationalMessage', message, icon: ICON, persistent: false };
  await officeCall((callback) => replace(KEY, details, callback), new AbortController().signal, objects.hasItem, BAR_LIMIT_MS);
}

/** Tells Outlook that the function is done; on a client that cannot be told, nothing is lost. */
function complete(event: unknown): void {
  try {
    method(event, 'completed')?.();
  } catch {
    // Outlook ends the function by itself after its own time.
  }
}

/**
 * Lets the ribbon call a function, once the library is there.
 * @param settingsFrom makes settings of what the mailbox keeps
 * @param run what the button does; whatever it does, Outlook is told once that it is over
 */
export async function serveRibbonCommand(page: Document, name: string, settingsFrom: (kept: unknown) => Settings, run: (mail: CommandMail) => Promise<void>): Promise<void> {
  const serve = (): void => {
    const objects = officeObjects(Office);
    Office.actions.associate(name, (event: unknown) => {
      const language = textOf(read(read(Office, 'context'), 'displayLanguage'));
      void run({ account: mailAccount(objects), language, settings: roamingSettings(objects, settingsFrom).load(), notify: (kind, text) => notify(objects, kind, text) })
        .catch(() => undefined)
        .finally(() => complete(event));
    });
  };
  if (await startOffice(page, serve) === 'ready') serve();
}
