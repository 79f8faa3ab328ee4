import type { Clipboard } from '../../app/ports';

/** A text area that is in the document but out of sight, holding `text`, selected. */
function selectedTextArea(page: Document, text: string): HTMLTextAreaElement {
  const area = page.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.tabIndex = -1;
  area.style.cssText = 'position:fixed;inset-block-start:0;inset-inline-start:0;inline-size:1px;block-size:1px;opacity:0';
  page.body.append(area);
  area.focus({ preventScroll: true });
  area.select();
  return area;
}

/**
 * The way that needs no permission: `document.execCommand('copy')` on a selected text area. It is the only one where
 * the host's frame does not pass on the `clipboard-write` permission.
 */
function copyBySelection(page: Document, text: string): boolean {
  const focused = page.activeElement;
  const area = selectedTextArea(page, text);
  try {
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * The clipboard of a browser page.
 * @param page the document of the pane
 * @param asynchronous `navigator.clipboard`, absent on plain http and in old hosts
 * @returns a clipboard whose `write` tries the Clipboard API, then a selection.
 */
export function browserClipboard(page: Document, asynchronous: Pick<globalThis.Clipboard, 'writeText'> | undefined): Clipboard {
  return {
    async write(text) {
      try {
        if (asynchronous !== undefined) {
          await asynchronous.writeText(text);
          return 'copied';
        }
      } catch {
        // Refused by the host's permissions policy or for want of focus: the selection still may.
      }
      return copyBySelection(page, text) ? 'copied' : 'refused';
    },
  };
}
