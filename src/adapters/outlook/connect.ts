import type { MailClient, MailConnection, Settings } from '../../app/ports';
import { outlookClient } from './client';
import { startOffice } from './office-library';

/**
 * Loads Outlook's library and finds Outlook. Never rejects.
 * @param settingsFrom makes settings of what the mailbox keeps
 * @param limit the largest message, in bytes
 * @param onLateClient called where the library answers after the pane has gone on without it
 * @returns `late` after 8 seconds, or where the library cannot be loaded
 */
export async function connectOutlook(
  page: Document,
  settingsFrom: (kept: unknown) => Settings,
  limit: number,
  onLateClient: (client: MailClient) => void,
): Promise<MailConnection> {
  const client = (): MailClient => outlookClient(Office, settingsFrom, limit);
  const start = await startOffice(page, () => onLateClient(client()));
  return start === 'ready' ? { state: 'ready', client: client() } : { state: 'late' };
}
