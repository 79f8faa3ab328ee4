import { buildSupportRequest, renderPlain } from '../../core/report/support-request';
import type { SupportRequest } from '../../core/report/support-request';
import type { Translator } from '../../locales/translate';
import type { Explained } from '../session';
import type { TextAction } from './action';

/** A support request that the user is looking at. */
export interface RequestWish {
  readonly explained: Explained;
  /** Which group of recipients it is about. */
  readonly group: number;
  /** Names and addresses are replaced. */
  readonly isMasked: boolean;
  /** Version of the product. */
  readonly version: string;
}

/** The request as data, for the preview. */
export function requestOf(wish: RequestWish, language: Translator): SupportRequest {
  const { explanation } = wish.explained;
  return buildSupportRequest(explanation, {
    mask: wish.isMasked ? language.text : null,
    group: wish.group,
    environment: [
      { key: 'request.environment.version', values: { version: wish.version } },
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
    return `${language.text(request.subject)}\n\n${renderPlain(request, language.text)}`;
  },
};
