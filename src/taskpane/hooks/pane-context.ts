import { createContext, useContext } from 'react';
import type { Organisation } from '../../app/organisation';
import type { Clipboard, Drafts, FileSaver, Language, MailClient, Sent, TestMessage, Way } from '../../app/ports';
import type { OvhResult } from '../../core/diagnostics/ovh-result';
import type { AccountCheckId } from '../../core/diagnostics/account-check-id';
import type { Explained, PageId, Session, SessionEvent } from '../../app/session';
import type { Translator } from '../../locales/translate';

/** What is handed over in a drop, a paste or the file chooser, or typed text. */
export type Offer = DataTransfer | FileList | readonly File[] | string;

/** What every view may use. */
export interface Pane {
  readonly session: Session;
  readonly text: Translator;
  readonly clipboard: Clipboard;
  /** The mail program around the pane; null where there is none, or it has not answered. */
  readonly client: MailClient | null;
  /** Null where no mail program is there to open a draft. */
  readonly drafts: Drafts | null;
  readonly files: FileSaver;
  /** False where the browser keeps no settings. */
  readonly areSettingsKept: boolean;
  readonly send: (event: SessionEvent) => void;
  /** Opens a sub-page; `pressed` is the `data-press` name of the control that leads there. */
  readonly open: (page: PageId, pressed: string) => void;
  /** Messages are being dragged over the pane from the list of the mail program. */
  readonly isListDragged: boolean;
  /** Reads what was handed over and explains it. */
  readonly take: (offer: Offer, way: Way) => void;
  /** Says a sentence through the one live region. */
  readonly announce: (sentence: string) => void;
  /** What has left this computer since the pane opened, in order. */
  readonly sent: readonly Sent[];
  /** Checks an account, or one thing of the last check once more. */
  readonly account: AccountChecks;
  /** Looks live at the explanation on show. */
  readonly looks: LiveLooks;
  /** What the organisation configures; nothing until it is known. */
  readonly organisation: Organisation;
  /** Texts of a language, for what is written in another language than the pane's. */
  readonly speak: (language: Language) => Promise<Translator>;
}

/** The checks of an account, as views start and stop them. */
export interface AccountChecks {
  /** @param address an address or a domain, as typed; `profile`: the offer that the user chose */
  readonly start: (address: string, profile?: string | null) => void;
  readonly stop: () => void;
  /** Makes one check of the last run once more. */
  readonly again: (check: AccountCheckId) => void;
  /** Sends a message from the user to the user and looks for it: for a press on exactly that. */
  readonly sendTest: (message: TestMessage) => void;
  /** Sets OVH's own result beside the last run, and shows both. */
  readonly addOvh: (result: OvhResult) => void;
}

/** The live look at the explanation on show, as views start and stop it. */
export interface LiveLooks {
  readonly start: (explained: Explained) => void;
  readonly stop: () => void;
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
