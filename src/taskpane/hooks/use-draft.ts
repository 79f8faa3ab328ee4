import { useCallback, useState } from 'react';
import { openDraft } from '../../app/actions/action';
import type { DraftAction, DraftOutcome } from '../../app/actions/action';
import type { Translator } from '../../locales/translate';
import { usePane } from './pane-context';

/** Opening a draft, and how it went; null before the first press and while it opens. */
export function useDraft<Subject>(action: DraftAction<Subject>, subject: Subject, language: Translator): {
  readonly outcome: DraftOutcome | null;
  readonly press: () => void;
} {
  const { drafts, clipboard, announce, text } = usePane();
  const [outcome, setOutcome] = useState<DraftOutcome | null>(null);
  const press = useCallback(() => {
    setOutcome(null);
    void openDraft(action, subject, language, { drafts, clipboard }).then((how) => {
      setOutcome(how);
      announce(text.say(`drafts.said.${how}`));
    });
  }, [action, subject, language, drafts, clipboard, announce, text]);
  return { outcome, press };
}
