import type { Settings } from '../../app/ports';
import type { Explanation } from '../../core/explanation/explanation';
import type { Translator } from '../../locales/translate';
import { shownTurn, turnAfter } from './whose-turn';

/** What a screen reader hears once an explanation is there: its title, and whose turn it is where one party acts. */
export function spokenExplanation(explanation: Explanation, settings: Settings, text: Translator): string {
  const title = text.text(explanation.title);
  const [only, second] = explanation.groups;
  if (second !== undefined) return text.say('ui.live.explainedPlain', { title });
  const { spoken } = only === undefined ? turnAfter(explanation.kind) : shownTurn(only.turn, settings);
  return text.say('ui.live.explained', { title, turn: text.text(spoken) });
}
