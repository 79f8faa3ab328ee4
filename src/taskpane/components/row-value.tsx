import type { RowValue } from '../../core/report/plain-text';
import type { Message, MessageValue } from '../../core/messages';
import type { Translator } from '../../locales/translate';
import { useText } from '../hooks/pane-context';
import { CodeText } from './code-text';
import { MailText } from './mail-text';
import { MessageText } from './message-text';
import { PageLink } from './page-link';

/** The message with the sentences it holds put in their places. */
function filled(value: Extract<RowValue, { kind: 'message' }>, language: Translator): Message {
  if (value.inner === undefined) return value.message;
  const values: Record<string, MessageValue> = { ...value.message.values };
  for (const [name, inner] of Object.entries(value.inner)) values[name] = language.text(inner);
  return { ...value.message, values };
}

/** A value in the words of a language. */
export function rowValueText(value: RowValue, language: Translator): string {
  if (value.kind === 'message') return language.text(filled(value, language));
  return value.kind === 'moment' ? language.longDate(value.text) : value.text;
}

/** What stands beside a label: a sentence, a moment, a page to open, or a text out of the mail in monospace. */
export function RowValueText({ value }: { readonly value: RowValue }) {
  const text = useText();
  if (value.kind === 'message') return <MessageText message={filled(value, text)} />;
  if (value.kind === 'page') return <PageLink address={value.text} />;
  if (value.kind === 'literal') return <CodeText text={value.text} />;
  return <MailText text={rowValueText(value, text)} />;
}
