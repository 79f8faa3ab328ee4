import type { CheckId } from '../diagnostics/check-id';
import type { RecipientReport, DeliveryReport, MessageKind } from '../dsn/delivery-report';
import type { Actor, ReasonId, StepId } from '../knowledge/types';
import type { Alternative } from './meanings';
import type { Message } from '../messages';

/** What bore on a decision: the row that decided, one that agrees, one that was set aside (picture 07). */
export interface Witness {
  /** Kinds, most specific first; this is also their order of trust. */
  readonly kind: 'service-code' | 'service-phrase' | 'product-code' | 'product-phrase' | 'iana-code' | 'phrase' | 'reply' | 'class' | 'action';
  /** Row id, "exchange-online/5.7.23", "phrase/mailbox full", "class/5". */
  readonly row: string;
  /** Name of the service or product, for the "service-*" and "product-*" kinds. */
  readonly service: string | null;
  /** The code or the phrase as it stands in the mail. */
  readonly seen: string;
  readonly reason: ReasonId;
}

/** Why a witness did not decide. */
export type SetAside = 'less-specific' | 'wrapper' | 'other-service' | 'contradicted' | 'follow-on';

/** Reason with its grounds. */
export interface Classification {
  readonly reason: ReasonId;
  /** Null when nothing applied (reason "undefined"). */
  readonly decidedBy: Witness | null;
  /** Witnesses that lead to the same reason. */
  readonly alsoSeen: readonly Witness[];
  readonly setAside: readonly { readonly witness: Witness; readonly why: SetAside }[];
  /** True where one code has several meanings and the refuser is unknown: only what they share may be said. */
  readonly shared: boolean;
  /** What services mean by the code that decided, other than the reason; absent where the refuser is known or all mean the same. */
  readonly elsewhere?: readonly Alternative[];
  readonly turn: Actor;
  readonly retryHelps: boolean;
  readonly checks: readonly CheckId[];
}

/** A party of the story. `name` is a host, a service name or a domain, as the mail gives it. */
export interface Party {
  readonly side: 'yours' | 'recipients' | 'between' | 'unknown';
  readonly host: string | null;
  readonly service: string | null;
}

/** One of the four stations of the path (experience §5). */
export interface PathNode {
  readonly hop: 'you' | 'yourServer' | 'recipientServer' | 'mailbox';
  readonly state: 'reached' | 'failed' | 'waiting' | 'doubt' | 'notReached';
  readonly note: 'refusedHere' | 'full' | 'retrying' | 'failedHere' | 'perhapsHere' | 'arrived' | 'unknownHere' | 'closed' | null;
}

/** Something to do, by whom. `message.key` is `steps.<StepId>`, or `codes.<scope>.<row>.steps.<actor>.<number>` for one of the row's own. */
export interface Step {
  readonly actor: Actor;
  readonly step: StepId | 'own';
  readonly message: Message;
  /** https link to the page where it is done, where one is known. */
  readonly link: string | null;
}

/** A probable address (experience §6). Never given without evidence. */
export interface TypoSuggestion {
  readonly used: string;
  readonly probable: string;
  readonly change: 'swapped' | 'missing' | 'doubled' | 'replaced' | 'known-domain';
  /** [start, end) of the differing characters in each address. */
  readonly usedRange: readonly [number, number];
  readonly probableRange: readonly [number, number];
  readonly evidence: 'display-name' | 'other-recipient' | 'known-domain';
  /** The display name or other address that shows it. */
  readonly evidenceText: string;
}

/** A page of a service, one of ours and never out of the mail, opened by nobody but the user. */
export interface ServicePage {
  /** What the service itself says of the code that decided, where an address is taken off its list, its page for senders. */
  readonly purpose: 'code-page' | 'delisting' | 'postmaster';
  readonly address: string;
}

/** A recipient within a group. */
export interface ExplainedRecipient {
  readonly report: RecipientReport;
  readonly classification: Classification;
  readonly typo: TypoSuggestion | null;
}

/** Recipients that share cause, outcome and turn. */
export interface CauseGroup {
  readonly outcome: 'failed' | 'delayed' | 'delivered';
  readonly reason: ReasonId;
  /** Title and sentence: `reasons.<id>.title`, `reasons.<id>.what` … with the values to fill them. */
  readonly title: Message;
  readonly what: Message;
  readonly card: Message;
  /** That the sending server had tried, since when and until when, and gave up; null where it refused at once or still tries. */
  readonly history: Message | null;
  /** What is not at fault, where it is known. */
  readonly fine: Message | null;
  readonly turn: Actor;
  readonly persistence: 'hard' | 'soft' | 'none';
  /** Whether the server that reported still tries by itself. */
  readonly serverRetries: 'yes' | 'no' | 'unknown';
  readonly refuser: Party;
  readonly responsible: Party['side'];
  /** Null with several causes or where nothing is known of the way. */
  readonly path: readonly PathNode[] | null;
  readonly steps: readonly Step[];
  /** A text to pass on to whoever's turn it is; null where the user acts, or nobody. Keys `notes.<reason>.subject/body`. */
  readonly note: { readonly to: Actor; readonly subject: Message; readonly body: Message } | null;
  readonly confirmations: readonly CheckId[];
  readonly recipients: readonly ExplainedRecipient[];
}

/** The whole answer to "what happened". */
export interface Explanation {
  readonly kind: MessageKind;
  /** The verdict's shape (experience §5). */
  readonly verdict: 'failed' | 'waiting' | 'inconclusive' | 'notABounce';
  readonly title: Message;
  readonly what: Message;
  /** Groups by cause, "you" first. Empty for what is not a bounce. */
  readonly groups: readonly CauseGroup[];
  readonly reporter: Party;
  /** Path of the whole message where there is one cause or none. */
  readonly path: readonly PathNode[] | null;
  /** Recipients of the returned message that the notice does not mention; null where that is not known. */
  readonly unmentioned: number | null;
  readonly report: DeliveryReport;
}
