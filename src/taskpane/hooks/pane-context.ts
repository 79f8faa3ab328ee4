import { createContext, useContext } from 'react';
import type { Clipboard, Language, Way } from '../../app/ports';
import type { PageId, Session, SessionEvent } from '../../app/session';
import type { Translator } from '../../locales/translate';

/** What a browser hands over in a drop, a paste or the file chooser, or typed text. */
export type Offer = DataTransfer | FileList | string;

/** What every view may use. */
export interface Pane {
  readonly session: Session;
  readonly text: Translator;
  readonly clipboard: Clipboard;
  /** False where the browser keeps no settings. */
  readonly areSettingsKept: boolean;
  readonly send: (event: SessionEvent) => void;
  /** Opens a sub-page; `pressed` is the `data-press` name of the control that leads there. */
  readonly open: (page: PageId, pressed: string) => void;
  /** Reads what was handed over and explains it. */
  readonly take: (offer: Offer, way: Way) => void;
  /** Says a sentence through the one live region. */
  readonly announce: (sentence: string) => void;
  /** Texts of a language, for what is written in another language than the pane's. */
  readonly speak: (language: Language) => Promise<Translator>;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane around a view. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A view stands outside PaneProvider');
  return pane;
}

/** The language of the pane. */
export function useText(): Translator {
  return usePane().text;
}
