import type { Translator } from '../locales/translate';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in its largest whole unit: "4 s", "12 min", "3 h", "2 days". */
export function durationText(seconds: number, text: Translator): string {
  if (seconds < MINUTE) return text.say('ui.details.seconds', { count: seconds });
  if (seconds < HOUR) return text.say('ui.details.minutes', { count: Math.round(seconds / MINUTE) });
  if (seconds < DAY) return text.say('ui.details.hours', { count: Math.round(seconds / HOUR) });
  return text.say('ui.details.days', { count: Math.round(seconds / DAY) });
}
