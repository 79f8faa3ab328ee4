import { ownTextCodes } from './own-text-codes';
import type { Actor, OwnText } from '../knowledge/types';

const ACTORS: Readonly<Record<string, Actor>> = { y: 'you', a: 'yourAdministrator', h: 'helpDesk', r: 'recipient', m: 'recipientAdministrator', n: 'nobody' };

function decoded(parts: string): OwnText {
  const steps = [...parts.matchAll(/([yahrmn])(\d)/g)].map(([, letter = '', count = '']) => [ACTORS[letter] ?? 'nobody', Number(count)] as const);
  return {
    ...parts.includes('t') ? { title: true } : {}, ...parts.includes('c') ? { card: true } : {}, ...parts.includes('f') ? { fine: true } : {},
    ...steps.length > 0 ? { steps: Object.fromEntries(steps) } : {},
  };
}

/** Rows with texts of their own, by their names ("scope/id"), and which texts those are. */
export const ownTexts: Readonly<Record<string, OwnText>> = Object.fromEntries(Object.entries(ownTextCodes).flatMap(([scope, rows]) => rows.split(' ').map((row) => {
  const at = row.lastIndexOf(':');
  return [`${scope}/${row.slice(0, at)}`, decoded(row.slice(at + 1))] as const;
})));
