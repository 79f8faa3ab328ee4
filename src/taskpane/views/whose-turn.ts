import type { Settings } from '../../app/ports';
import type { MessageKind } from '../../core/dsn/delivery-report';
import type { Actor } from '../../core/knowledge/types';
import type { Message } from '../../core/messages';

/** Whose turn it is, as this user reads it. */
export interface ShownTurn {
  readonly actor: Actor;
  /** The user acts, as the user or as the administrator of the domain. */
  readonly isYours: boolean;
  /** The heading of the card. */
  readonly heading: Message;
  /** The same inside a spoken sentence. */
  readonly spoken: Message;
}

/** The administrator's turn is the user's where the user manages the domain (experience §6). */
export function shownTurn(turn: Actor, settings: Settings): ShownTurn {
  const isOwnDomain = turn === 'yourAdministrator' && settings.managesDomain;
  const words = isOwnDomain ? 'youInDns' : turn;
  return {
    actor: isOwnDomain ? 'you' : turn,
    isYours: turn === 'you' || isOwnDomain,
    heading: { key: `turns.${words}.heading` },
    spoken: { key: `turns.${words}.spoken` },
  };
}

/** Kinds of mail after which there is nothing to do; after the others the user can act, if only by giving another message. */
const SETTLED: ReadonlySet<MessageKind> = new Set(['delivered', 'relayed', 'expanded', 'read-receipt', 'automatic-reply']);

/** Whose turn it is after a mail that is no bounce (08a). */
export function turnAfter(kind: MessageKind): ShownTurn {
  const isSettled = SETTLED.has(kind);
  const words = isSettled ? 'nothing' : 'you';
  return {
    actor: isSettled ? 'nobody' : 'you',
    isYours: !isSettled,
    heading: { key: `turns.${words}.heading` },
    spoken: { key: `turns.${words}.spoken` },
  };
}
