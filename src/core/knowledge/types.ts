import type { CheckId } from '../diagnostics/check-id';

/** The closed list of reasons: the joint between how a refusal is recognised and what people are told. */
export type ReasonId =
  | 'userunknown' | 'hostunknown' | 'mailboxfull' | 'suspend' | 'filtered' | 'hasmoved' | 'mesgtoobig' | 'exceedlimit'
  | 'norelaying' | 'authfailure' | 'requireptr' | 'blocked' | 'badreputation' | 'spamdetected' | 'speeding'
  | 'toomanyconn' | 'rejected' | 'policyviolation' | 'securityerror' | 'contenterror' | 'notcompliantrfc'
  | 'virusdetected' | 'networkerror' | 'expired' | 'systemerror' | 'systemfull' | 'notaccept' | 'syntaxerror'
  | 'mailererror' | 'onhold' | 'vacation' | 'feedback' | 'delivered' | 'undefined';

/** Who can act (experience §1.2). */
export type Actor = 'you' | 'yourAdministrator' | 'helpDesk' | 'recipient' | 'recipientAdministrator' | 'nobody';

/** Something a person can do. Each id has one text in every locale; reasons and code rows name them. */
export type StepId =
  | 'checkAddress' | 'retypeAddress' | 'askOtherWay' | 'checkDomain' | 'tellRecipient' | 'sendLater' | 'sendSmaller'
  | 'shareLink' | 'fewerRecipients' | 'slowDown' | 'waitRetry' | 'doNotResend' | 'rewriteMessage' | 'removeAttachment'
  | 'scanComputer' | 'signInAgain' | 'useOwnAddress' | 'sendThroughOwnServer' | 'askNewAddress' | 'askToBeAllowed'
  | 'passOnToAdministrator' | 'passOnToHelpDesk'
  | 'fixSpf' | 'enableDkim' | 'fixDmarc' | 'setReverseDns' | 'findBlockList' | 'requestRemoval' | 'stopSpamSource'
  | 'limitRate' | 'fixMx' | 'fixConnector' | 'fixMessageFormat' | 'enableTls' | 'checkLogs' | 'checkSenderDomain'
  | 'checkSenderAddress' | 'openTicket' | 'checkLoop' | 'checkServiceStatus'
  | 'freeSpace' | 'reopenMailbox' | 'allowSender' | 'updateForward'
  | 'recipientAdminCheckReachable' | 'recipientAdminFreeDisk' | 'recipientAdminFixServer' | 'recipientAdminAllow' | 'recipientAdminFixMx'
  | 'recipientAdminCheckMailbox' | 'recipientAdminCheckFilter' | 'recipientAdminRaiseLimit'
  | 'sendPlainText' | 'sendOnceGivenUp' | 'sendLaterUnless5' | 'shareOnceScanned' | 'reopenAccount' | 'checkConnection' | 'checkSignIn';

/** What is known of a reason, whatever the mail says of the case at hand. */
export interface ReasonFacts {
  readonly id: ReasonId;
  /** hard: sending the same again will fail; soft: it may pass later or after a change elsewhere; none: no failure. */
  readonly persistence: 'hard' | 'soft' | 'none';
  /** Whose turn it is, when nothing more precise is known. */
  readonly turn: Actor;
  /** Whether sending again unchanged can help. */
  readonly retryHelps: boolean;
  /** The side where the cause lies. */
  readonly responsible: 'sender' | 'senderSide' | 'recipient' | 'recipientSide' | 'network' | 'nobody';
  /** Where the path breaks when the refuser is not named in the mail. */
  readonly breaksAt: 'yourServer' | 'recipientServer' | 'mailbox' | 'unknown';
  /** What to do, in order, per actor; `onlyOn`: where it is the turn of one of these. */
  readonly steps: readonly { readonly actor: Actor; readonly step: StepId; readonly onlyOn?: readonly Actor[] }[];
  readonly checks: readonly CheckId[];
}

/**
 * A service or product whose own codes and phrases outrank the general ones.
 * `scope` names: "exchange-online", "exchange", "gmail", "yahoo", "orange", "ovh" …, "standard" for IANA.
 */
export interface ServiceFacts {
  readonly scope: string;
  /** Name as people know it. */
  readonly name: string;
  /**
   * "product": software that anybody may run, so that its words do not tell who refused. "list": a block list, which
   * others ask and which refuses nothing itself. Absent: a service, which is who refused where its rows decide.
   */
  readonly nature?: 'product' | 'list';
  /** Ids of the formats in which it writes notices (`DeliveryReport.format`), where they are not its scope. */
  readonly formats?: readonly string[];
  /** Host name suffixes of its servers, lower case, without a leading dot. */
  readonly hosts: readonly string[];
  /** Lower-case phrases that only this service writes, for a mail that does not name the host. */
  readonly marks: readonly string[];
  /** Scopes whose rows hold for this service too, after its own: Outlook.com runs on Exchange Online. */
  readonly also?: readonly string[];
  /** Regular expression source (case-insensitive, linear) that captures the tag by which this service numbers its refusals. */
  readonly tag?: string;
  readonly rows: readonly CodeRow[];
}

/** One row: code and/or phrase → reason. */
export interface CodeRow {
  /** Unique inside its scope: "5.7.23", "5.7.1~4", "ofr_505". Shown as "scope/id" in the details. */
  readonly id: string;
  /** Enhanced status code, exact ("5.7.23"), or with "x" for a last component inside `range`; absent for tags and phrases. */
  readonly code?: string;
  /** What the service's `tag` captured ("506" in OFR_506). */
  readonly tag?: string;
  /**
   * Lower-case literal phrases; one of them must occur in the answer. " … " stands for up to 80 characters of anything.
   * Absent: the code, the tag or the reply alone decides.
   */
  readonly match?: readonly string[];
  /** The words are not this service's alone: they count only where it is known to have answered. */
  readonly common?: true;
  /** Inclusive range for the last component of the code, or for the number that the service's `tag` captured. */
  readonly range?: readonly [number, number];
  /** Three-digit replies this row is limited to; with neither code, tag nor phrase the reply alone decides. Of a tag's rows only their first digit counts. */
  readonly replies?: readonly string[];
  readonly reason: ReasonId;
  /** Whose turn, where it differs from the reason's. */
  readonly turn?: Actor;
  readonly retryHelps?: boolean;
  readonly checks?: readonly CheckId[];
  /** Seen in one place only, or nowhere explained: it decides where no row that is certain knows the code or the words. */
  readonly uncertain?: true;
  /** The code or the words only wrap the next hop's answer, which decides if it is quoted; alone, reason "undefined" tells nothing. */
  readonly wraps?: true;
  /** Key into the file's table of sources, or a specimen under test/fixtures. */
  readonly source: string;
}

/** Which texts a row has of its own, beside "what"; the others are those of its reason. */
export interface OwnText {
  readonly title?: true;
  readonly card?: true;
  /** What is not at fault. */
  readonly fine?: true;
  /** How many steps, by who takes them: they stand for all steps that the reason has for that actor; 0: that actor has none. */
  readonly steps?: Readonly<Partial<Record<Actor, number>>>;
}

/** General phrases that lead to one reason, whoever writes them. Reasons are tried in the order of `phrases` (index.ts). */
export interface PhraseGroup {
  readonly reason: ReasonId;
  /** Decide only if nothing stronger does. */
  readonly weak?: true;
  /** Whose turn, where it differs from the reason's. */
  readonly turn?: Actor;
  /** Key into the file's table of sources; "meaning" for other wordings of what the norm named there says. */
  readonly source: string;
  /** Lower-case literals; " … " stands for up to 80 characters of anything. */
  readonly texts: readonly string[];
}

/** A code of IANA's registry of enhanced status codes. */
export interface StandardCodeRow {
  /** "5.1.10", or "x.1.3" for 4.1.3 and 5.1.3. */
  readonly code: string;
  readonly reason: ReasonId;
  readonly turn?: Actor;
  readonly retryHelps?: boolean;
  readonly checks?: readonly CheckId[];
  /** Used for so much that plain words beside it tell more (5.7.1, 5.3.0). */
  readonly vague?: true;
  /** Written only by those who mean it, so that it outweighs plain words beside it (5.2.2, 5.7.23). */
  readonly firm?: true;
  /** The registry's own description, lower case, where general phrases would read it otherwise: beside it the code means this row, whoever writes it. */
  readonly words?: string;
  /** The only point of the dialogue at which `words` are meant so. */
  readonly stage?: 'AUTH';
  readonly source: string;
}

/** A code whose meanings differ so much from service to service that, the refuser unknown, only what they share may be said. */
export interface SharedCodeRow {
  readonly code: string;
  /** What all its meanings share. */
  readonly reason: ReasonId;
  readonly turn: Actor;
  readonly checks?: readonly CheckId[];
  readonly source: string;
}

/** General phrases that are told in the words of a row rather than in those of their reason. */
export interface SaidRow {
  /** Whose own texts: a registered code, "standard/x.4.6", or texts for these phrases alone, "standard/helo". */
  readonly row: string;
  /** Regular expression source that is held against the phrases, as the tables write them. */
  readonly said: string;
  readonly turn?: Actor;
  readonly retryHelps?: boolean;
  readonly checks?: readonly CheckId[];
  readonly source: string;
}

/** A basic SMTP reply → reason, for an answer that says nothing else. */
export interface ReplyRow {
  readonly code: string;
  readonly reason: ReasonId;
  readonly turn?: Actor;
  readonly retryHelps?: boolean;
  readonly source: string;
}
