import type { FileSaver } from '../../app/ports';

/** The browser takes the file when the click is handled; a slow one asks the user first. */
const REVOKED_AFTER_MS = 60_000;

/**
 * Saves files through a link with `download` to a blob URL. A blob that is downloaded is no fetch of the page: no
 * directive of its Content-Security-Policy applies.
 * @param page the document of the pane
 */
export function browserFileSaver(page: Document): FileSaver {
  return {
    save(name, type, text) {
      let link: HTMLAnchorElement | null = null;
      let url: string | null = null;
      try {
        url = URL.createObjectURL(new Blob([text], { type }));
        link = page.createElement('a');
        link.href = url;
        link.download = name;
        link.hidden = true;
        page.body.append(link);
        link.click();
        return true;
      } catch {
        return false;
      } finally {
        link?.remove();
        if (url !== null) {
          const used = url;
          setTimeout(() => URL.revokeObjectURL(used), REVOKED_AFTER_MS);
        }
      }
    },
  };
}
