import type { Translator } from '../../locales/translate';
import type { TestMessage } from '../ports';
import type { DraftAction, TextAction } from './action';
import { draftAsText } from './draft-text';

/** The message from the user to the user, in the user's language. */
export const messageToYourself = ({ say }: Translator): TestMessage => ({ subject: say('account.test.subject'), text: say('account.test.toYourself') });

const draftOf = ({ say }: Translator) => ({
  to: [], subject: say('account.test.subject'), text: [say('account.test.greeting'), say('account.test.toOutside'), say('account.test.askAnswer')].join('\n\n'),
});

/** Opens a test message to an address that the user chooses and fills in. */
export const draftTestMessage: DraftAction<null> = {
  id: 'draft-test-message', label: () => ({ key: 'account.test.prepare' }), isOffered: () => true, draft: (_subject, language) => draftOf(language),
};

/** Copies the same text, where no draft can be opened. */
export const copyTestMessage: TextAction<null> = {
  id: 'copy-test-message', label: () => ({ key: 'account.test.copy' }), isOffered: () => true, text: (_subject, language) => draftAsText(draftOf(language), language),
};
