import type { Session } from '../../app/session';
import type { CatalogKey } from '../../locales/catalog';

/**
 * What the start page says of the mail program and of the open message. `blocked`: nothing is open, or something closed to
 * add-ins; `late`: the program does not answer; `unread`: no way of reading gave the message; `other`: no notice;
 * `draft`: a new message without a notice.
 */
export type StartNews = 'none' | 'blocked' | 'late' | 'unread' | 'other' | 'draft';

/** Decides it from the session. */
export function startNews({ mailState, openMessage }: Pick<Session, 'mailState' | 'openMessage'>): StartNews {
  if (mailState === 'late') return 'late';
  switch (openMessage.found) {
    case 'nothing':
      return 'blocked';
    case 'unreadable':
      return 'unread';
    case 'other':
      return openMessage.mode === 'compose' ? 'draft' : 'other';
    case 'unknown':
    case 'bounce':
    case 'attached':
      return 'none';
  }
}

/** What a screen reader hears of it; the usual start page says nothing by itself. */
export const SPOKEN_NEWS: Readonly<Record<StartNews, CatalogKey | null>> = {
  none: null,
  blocked: null,
  late: 'ui.start.lateTitle',
  unread: 'ui.start.unreadTitle',
  other: 'ui.start.notANotice',
  draft: 'ui.start.noneAttached',
};
