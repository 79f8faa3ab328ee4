import type { NoticeView } from '../notice-view';
import type { ReportDraft } from '../report-draft';

/**
 * A system that writes notices. The registry tries formats in order and the first that recognises a notice reads it,
 * after the norm's reader has filled the draft from a message/delivery-status part, if there is one.
 */
export interface Format {
  /** Stable id, equal to the file name: "postfix", "exchange-online". */
  readonly id: string;
  /** Name as people know it. */
  readonly name: string;
  /** Cheap signals first: it runs for every mail. Must not read the body unless a header signal points here. */
  recognises(view: NoticeView): boolean;
  /**
   * Recognises the visible text alone, as a person copies it out of a mail program: quoting and forwarding already removed,
   * no header. Formats whose `recognises` already looks at the text leave it out.
   */
  recognisesText?(text: string): boolean;
  /** Adds what the norm's report does not say: recipients, answers, remote servers. Never throws. */
  decode(view: NoticeView, draft: ReportDraft): void;
}
