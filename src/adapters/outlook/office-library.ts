/**
 * Outlook expects a page that it opens to load office.js and to be ready; a page that nobody opened from Outlook must not
 * load it (without Outlook's parameters the library sends a framed page to about:blank).
 * Sources: learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn,
 * learn.microsoft.com/office/dev/add-ins/develop/initialize-add-in
 */

/** Where Microsoft serves the library; other copies are not supported. */
export const OFFICE_LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** After this the pane goes on without Outlook: a proxy may stop the library, and `onReady` then never comes. */
export const OFFICE_TIME_LIMIT = 8_000;

/** What a page knows about who opened it. */
export interface PageOpening {
  /** `location.search`. */
  readonly search: string;
  /** `window.name`. */
  readonly name: string;
}

/** What Outlook says of itself when it opens a page. */
export interface HostInfo {
  /** BCP 47 tag of Outlook's language, or null where it is not given. */
  readonly language: string | null;
}

/**
 * Tells whether Outlook opened this page: the query parameter `_host_Info`, or `hostInfo` in `window.name`, both
 * `host$platform$version$language$…` with "$" or "|" between.
 * @returns null where it did not
 */
export function hostInfoOf({ search, name }: PageOpening): HostInfo | null {
  const written = new URLSearchParams(search).get('_host_Info') ?? hostInfoInName(name);
  if (written === null) return null;
  const parts = written.split(/[$|]/);
  if (parts[0]?.toLowerCase() !== 'outlook') return null;
  const language = parts[3] ?? '';
  return { language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null };
}

function hostInfoInName(name: string): string | null {
  if (!name.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(name);
    if (typeof value !== 'object' || value === null || !('hostInfo' in value)) return null;
    return typeof value.hostInfo === 'string' ? value.hostInfo : null;
  } catch {
    return null;
  }
}

/** How loading ended: `late` covers a library that is blocked, broken or silent. */
export type OfficeStart = 'ready' | 'late';

/**
 * Loads the library and waits for it to be ready. Never rejects, never waits longer than the limit.
 * @param page the document that gets the script
 * @param onLate called where the library becomes ready after all
 * @param limit milliseconds
 */
export function startOffice(page: Document, onLate: () => void, limit: number = OFFICE_TIME_LIMIT): Promise<OfficeStart> {
  return new Promise((done) => {
    let isOver = false;
    const end = (how: OfficeStart): void => {
      clearTimeout(timer);
      isOver = true;
      done(how);
    };
    const timer = setTimeout(() => { end('late'); }, limit);
    // The library takes both away, for routers of its own time; the pane's page keeps them.
    const { pushState, replaceState } = history;
    const giveBack = (): void => { Object.assign(history, { pushState, replaceState }); };
    const script = page.createElement('script');
    script.src = OFFICE_LIBRARY;
    script.onerror = () => { end('late'); };
    script.onload = () => {
      giveBack();
      try {
        Office.onReady(() => {
          giveBack();
          if (isOver) onLate();
          else end('ready');
        }).catch(() => { end('late'); });
      } catch {
        // Calls of the library may throw at once; a copy that a proxy cut short has no `Office` at all.
        end('late');
      }
    };
    page.head.append(script);
  });
}
