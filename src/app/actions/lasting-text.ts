import type { Translate } from '../../core/report/plain-text';
import type { MessageValue } from '../../core/messages';
import type { Translator } from '../../locales/translate';

/** Texts that leave the pane, with whole dates: they are read on another day, where "9:12" or "yesterday" says something else. */
export function lastingText(language: Translator): Translate {
  return (message) => {
    const { values } = message;
    if (values === undefined) return language.text(message);
    const lasting = Object.entries(values).map(([name, value]): [string, MessageValue] =>
      [name, typeof value === 'object' && value.kind === 'moment' ? language.longDate(value.text) : value]);
    return language.text({ ...message, values: Object.fromEntries(lasting) });
  };
}
