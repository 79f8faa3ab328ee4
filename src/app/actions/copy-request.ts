import { buildSupportRequest, renderPlain } from '../../core/report/support-request';
import type { JoinedChecks, SupportRequest } from '../../core/report/support-request';
import type { Translator } from '../../locales/translate';
import { clientLine } from '../client-line';
import type { MailClientFacts } from '../ports';
import type { Explained } from '../session';
import type { TextAction } from './action';
import { lastingText } from './lasting-text';

/** A support request that the user is looking at. */
export interface RequestWish {
  readonly explained: Explained;
  /** Which group of recipients it is about. */
  readonly group: number;
  /** Names and addresses are replaced. */
  readonly isMasked: boolean;
  /** Version of the product. */
  readonly version: string;
  /** Checks to be joined; null: the user wants none, or there are none. */
  readonly joined: ((language: Translator) => JoinedChecks) | null;
  /** The mail program around the pane, where there is one. */
  readonly client: MailClientFacts | null;
}

/** The request as data, for the preview. */
export function requestOf(wish: RequestWish, language: Translator): SupportRequest {
  const { explanation } = wish.explained;
  return buildSupportRequest(explanation, {
    mask: wish.isMasked ? language.text : null,
    group: wish.group,
    ...wish.joined === null ? {} : { joined: wish.joined(language) },
    environment: [
      { key: 'request.environment.version', values: { version: wish.version } },
      ...(wish.client === null ? [] : [{ key: 'request.environment.client', values: { facts: clientLine(wish.client, language) } }]),
      { key: `request.environment.${wish.explained.way}` },
    ],
  });
}

/** Copies the request, subject first (experience §12). */
export const copyRequest: TextAction<RequestWish> = {
  id: 'copy-request',
  label: () => ({ key: 'actions.copyText' }),
  isOffered: () => true,
  text: (wish, language) => {
    const request = requestOf(wish, language);
    return `${language.text(request.subject)}\n\n${renderPlain(request, lastingText(language))}`;
  },
};
