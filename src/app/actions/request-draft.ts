import { renderPlain } from '../../core/report/support-request';
import type { DraftAction } from './action';
import { requestOf } from './copy-request';
import type { RequestWish } from './copy-request';
import { helpDeskOf, subjectLine } from './draft-text';
import { lastingText } from './lasting-text';

/** A support request, and to whom it goes. */
export interface RequestDraftWish extends RequestWish {
  /** Empty where no help desk is known: the user then fills in the recipient. */
  readonly helpDeskAddress: string;
}

/** Opens the support request as a new message to the help desk (picture 14). */
export const requestDraft: DraftAction<RequestDraftWish> = {
  id: 'request-draft',
  label: () => ({ key: 'actions.openInNewMessage' }),
  isOffered: () => true,
  draft: (wish, language) => {
    const request = requestOf(wish, language);
    return {
      to: helpDeskOf(wish.helpDeskAddress),
      subject: subjectLine(language.text(request.subject)),
      text: renderPlain(request, lastingText(language)),
    };
  },
};
