import type { MailClientEvents } from '../../app/ports';
import { read } from './office-call';
import { method, textOf, type OfficeObjects } from './office-objects';
import { openItem } from './open-item';

/** Registers a handler; a host that refuses, or a library without the event, leaves it unheard. */
function register(object: unknown, type: string | null, handler: (event: unknown) => void): void {
  if (type === null) return;
  try {
    // What the handler does must not reach the library: it runs after the library is done with the event.
    method(object, 'addHandlerAsync')?.(type, (event: unknown) => queueMicrotask(() => handler(event)), () => undefined);
  } catch {
    // No right, no item, no such event: other ways in remain.
  }
}

/** Files of one drop; more is a mistake. */
const MAX_DROPPED = 100;

/** Messages dropped from the list: files that the event carries as blobs. */
function filesOf(transfer: unknown): readonly File[] {
  const files = read(transfer, 'files');
  if (!Array.isArray(files)) return [];
  return files.slice(0, MAX_DROPPED).flatMap((file: unknown) => {
    const content = read(file, 'fileContent');
    return content instanceof Blob ? [new File([content], textOf(read(file, 'name')) ?? '', { type: textOf(read(file, 'type')) ?? content.type })] : [];
  });
}

/**
 * Listens to Outlook. `mailbox.item` changes only where a handler of ItemChanged is registered.
 * @param onTheme gets the theme that the event carries, which the context need not know yet
 * Sources: learn.microsoft.com/javascript/api/office/office.eventtype (ItemChanged and DragAndDropEvent 1.5,
 * AttachmentsChanged 1.8, OfficeThemeChanged 1.14); .../outlook/drag-drop-items.
 */
export function listenToOutlook(objects: OfficeObjects, events: MailClientEvents, onTheme: (officeTheme: unknown) => void): void {
  const type = (name: string): string | null => textOf(read(read(objects.office, 'EventType'), name));
  let draft: unknown = null;
  // A draft has a handler of its own, which does not outlive it.
  const listenToDraft = (): void => {
    const item = objects.item();
    if (item === draft || openItem(objects)?.mode !== 'compose') return;
    draft = item;
    if (objects.knows('1.8')) register(item, type('AttachmentsChanged'), () => events.onAttachmentsChanged());
  };
  register(objects.mailbox(), type('ItemChanged'), () => {
    listenToDraft();
    events.onItemChanged();
  });
  register(objects.mailbox(), type('DragAndDropEvent'), (event) => {
    const data = read(event, 'dragAndDropEventData');
    if (read(data, 'type') === 'dragover') return events.onListDrag({ type: 'over' });
    if (read(data, 'type') === 'drop') events.onListDrag({ type: 'drop', files: filesOf(read(data, 'dataTransfer')) });
  });
  if (objects.knows('1.14')) register(objects.mailbox(), type('OfficeThemeChanged'), (event) => {
    onTheme(read(event, 'officeTheme'));
    events.onThemeChanged();
  });
  listenToDraft();
}
