/**
 * The true data of a notice: RFC 3464 fields under their RFC names, whoever wrote them and in whatever form.
 * `null` means "this mail does not say"; nothing here is ever guessed or completed.
 */

/** Where a value was read: MIME part path ("" is the message itself, "1.2" the second child of the first), line, reader. */
export interface Place {
  readonly part: string;
  /** 1-based line inside the decoded text of the part, or inside its header block for `header`; 0 where no line applies. */
  readonly line: number;
  /** The reader that took it: "rfc3464", "header", or the id of a format. */
  readonly reader: string;
}

/** A value with its place. */
export interface Sourced<T> {
  readonly value: T;
  readonly place: Place;
}

/** RFC 3464 §2.3.3. */
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** What a mail is. The first two are bounces; all others are told apart so that nobody is worried for nothing. */
export type MessageKind =
  | 'failed' | 'delayed'
  | 'delivered' | 'relayed' | 'expanded'
  | 'read-receipt' | 'automatic-reply' | 'abuse-report' | 'challenge'
  | 'about-a-bounce' | 'ordinary';

/** The stage of the SMTP dialogue at which an answer was given (RFC 5321 §3.3). */
export type SmtpStage = 'CONN' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'EOM';

/**
 * One server answer. A notice may hold several for one recipient: Exchange Online wraps the next hop's answer in its
 * own (5.4.300, 4.4.7, x.x.350), forwarders quote the server behind them. Outermost first.
 */
export interface Answer {
  /** Enhanced status code (RFC 3463) written in this answer, such as "5.1.1". */
  readonly status: string | null;
  /** Three-digit SMTP reply (RFC 5321 §4.2) written in this answer, such as "550". */
  readonly replyCode: string | null;
  /** The answer as written, continuation repeats removed, white space folded. */
  readonly text: string;
  /** The server that gave it, where the notice says so. */
  readonly server: string | null;
}

/** What a notice says of one recipient. */
export interface RecipientReport {
  /** The address to show: Final-Recipient, else Original-Recipient, else what the text names. Null when nobody is named. */
  readonly address: Sourced<string> | null;
  /** The name displayed beside the address in the notice or in the returned message. */
  readonly displayName: Sourced<string> | null;
  readonly finalRecipient: Sourced<string> | null;
  readonly originalRecipient: Sourced<string> | null;
  readonly action: Sourced<Action> | null;
  /** The enhanced status code that stands for the final answer. Literal: it occurs in the mail. */
  readonly status: Sourced<string> | null;
  /** The value of the Status field where it differs from `status` (x.0.0 beside a better code, a wrapper's code). */
  readonly statusField: Sourced<string> | null;
  readonly replyCode: Sourced<string> | null;
  /** The server's words for this recipient, whole, continuation repeats removed. */
  readonly diagnosticCode: Sourced<string> | null;
  readonly remoteMta: Sourced<string> | null;
  /** IP address of the remote server where the notice names it. */
  readonly remoteAddress: Sourced<string> | null;
  readonly stage: Sourced<SmtpStage> | null;
  /** ISO 8601, or the text as written where it is no date. */
  readonly lastAttempt: Sourced<string> | null;
  readonly willRetryUntil: Sourced<string> | null;
  /** Server answers, outermost first; the last is the innermost and decides. Empty when no answer is quoted. */
  readonly answers: readonly Answer[];
  /** Codes that stand near this recipient but are not its status: kept for "also seen". */
  readonly otherCodes: readonly Sourced<string>[];
}

/** The message that came back, as far as the notice returns it. */
export interface ReturnedMessage {
  readonly subject: string | null;
  readonly from: string | null;
  readonly fromName: string | null;
  /** Addresses in To and Cc, with display names. */
  readonly to: readonly { readonly address: string; readonly name: string | null }[];
  readonly messageId: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  /** Bytes of the returned part; null where the notice quotes text only. */
  readonly size: number | null;
}

/** One server that the returned message passed (Received fields, oldest first, or the notice's own table of hops). */
export interface Hop {
  readonly from: string | null;
  readonly by: string | null;
  readonly address: string | null;
  /** ISO 8601. */
  readonly time: string | null;
  readonly protocol: string | null;
  readonly tls: string | null;
}

/** Whose key a DKIM-Signature of the returned message names (RFC 6376 §3.5, `d=` and `s=`), in lower case. */
export interface SignatureKey {
  readonly domain: string;
  readonly selector: string;
}

/** Something odd about the mail. The reader goes on; the user is told in the details. */
export interface Anomaly {
  readonly id: AnomalyId;
  readonly part: string;
  readonly detail?: string;
}

/** Closed list; every id has a text in every locale. */
export type AnomalyId =
  | 'empty' | 'binary' | 'truncated' | 'missing-boundary' | 'repeated-boundary' | 'too-deep' | 'too-many-parts'
  | 'header-too-long' | 'too-many-headers' | 'header-without-colon' | 'unknown-charset' | 'unknown-encoding'
  | 'damaged-encoding' | 'lone-surrogates' | 'bidi-controls' | 'text-too-long' | 'too-many-recipients'
  | 'status-conflict' | 'class-conflict' | 'unknown-action' | 'address-conflict' | 'nested-bounce'
  | 'no-original' | 'quoted' | 'sloppy-report';

/** Head of the notice itself. */
export interface Notice {
  readonly subject: string | null;
  readonly from: string | null;
  readonly fromName: string | null;
  readonly to: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly messageId: string | null;
}

/** What an automatic reply tells (08a). */
export interface AutomaticReply {
  /** The sentence or date as written, where one says until when. */
  readonly until: string | null;
  /** Another address named in the reply. */
  readonly contact: string | null;
}

/** The result of reading a mail: data, never sentences. */
export interface DeliveryReport {
  readonly kind: MessageKind;
  /** What decided the kind, for "how this was read": a short id such as "report-type", "auto-submitted", "format:exim". */
  readonly kindBecause: string;
  /** Id of the system that wrote the notice ("postfix", "exchange-online" …), or "rfc3464" / "general". */
  readonly format: string;
  /** How much of the mail was there. */
  readonly completeness: 'whole' | 'headers-only' | 'text-only';
  readonly notice: Notice;
  readonly reportingMta: Sourced<string> | null;
  readonly receivedFromMta: Sourced<string> | null;
  readonly arrivalDate: Sourced<string> | null;
  readonly originalEnvelopeId: Sourced<string> | null;
  readonly recipients: readonly RecipientReport[];
  readonly original: ReturnedMessage | null;
  readonly hops: readonly Hop[];
  /** Keys by which the returned message was signed, as far as its header came back. */
  readonly signatures: readonly SignatureKey[];
  readonly automaticReply: AutomaticReply | null;
  /** Visible text of the notice, decoded, before the returned message. */
  readonly text: string;
  readonly anomalies: readonly Anomaly[];
}
