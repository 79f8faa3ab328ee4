import type { NoticeView } from '../notice-view';
import type { ReportDraft } from '../report-draft';

/** What points at a system. All but the words in lower case. */
export interface Signals {
  /** How its subjects begin. */
  readonly subjects?: readonly string[];
  /** What stands in its From fields. */
  readonly senders?: readonly string[];
  /** Names of fields that it adds. */
  readonly fields?: readonly string[];
  /** What stands in the first 4,000 characters of every text that `recognisesText` accepts. */
  readonly words?: readonly string[];
}

/**
 * A system that writes notices. The registry tries formats in order and the first that recognises a notice reads it,
 * after the norm's reader has filled the draft from a message/delivery-status part, if there is one.
 */
export interface Format {
  /** Stable id, equal to the file name: "postfix", "exchange-online". */
  readonly id: string;
  /** Name as people know it. */
  readonly name: string;
  /** At least one of the first three holds for every notice that `recognises` accepts, so that others are not asked; left out, it is always asked. */
  readonly signals?: Signals;
  /** Cheap tests first: it runs for every mail. Must not read the body unless a header signal points here. */
  recognises(view: NoticeView): boolean;
  /**
   * Recognises the visible text alone, as a person copies it out of a mail program: quoting and forwarding already removed,
   * no header. Formats whose `recognises` already looks at the text leave it out.
   */
  recognisesText?(text: string): boolean;
  /** Adds what the norm's report does not say: recipients, answers, remote servers. Never throws. */
  decode(view: NoticeView, draft: ReportDraft): void;
}
