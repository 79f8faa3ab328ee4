import type { Settings } from '../../../app/ports';
import type { Turn } from '../../../core/diagnostics/verdict';
import type { Actor } from '../../../core/knowledge/types';
import type { ShownTurn } from '../whose-turn';
import { shownTurn } from '../whose-turn';

const ACTORS: Readonly<Record<Turn, Actor>> = { user: 'you', administrator: 'yourAdministrator', provider: 'helpDesk', nobody: 'nobody' };

/** Whose turn a check leaves it, as this user reads it. */
export const turnOfCheck = (turn: Turn, settings: Settings): ShownTurn => shownTurn(ACTORS[turn], settings);
