import type { LiveState } from '../../app/live-state';
import type { Explained } from '../../app/session';
import type { Translator } from '../../locales/translate';

/** What left this computer for an explanation: true for this very message (experience §13). */
export function privacyOfExplanation(explained: Explained, live: LiveState | null, { say }: Translator): string {
  if (explained.explanation.verdict === 'notABounce') return say('ui.privacy.readMessage');
  if (live?.explained !== explained) return say('ui.privacy.read');
  if (live.found === null) return say('ui.privacy.names');
  const { sent } = live.found;
  if (sent.length === 0) return say('ui.privacy.read');
  const names = new Set(sent.map(({ what }) => what.split(' ')[0] ?? what));
  const [only] = names;
  const isDnsAlone = sent.every(({ service }) => service === 'dns');
  if (names.size === 1 && only !== undefined && isDnsAlone) return say('ui.privacy.oneName', { domain: { kind: 'domain', text: only } });
  return say(isDnsAlone ? 'ui.privacy.names' : 'ui.privacy.namesAndRegistry');
}
