import { useMemo, useState } from 'react';
import { Checkbox, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons';
import { copyRequest, requestOf } from '../../app/actions/copy-request';
import { requestDraft } from '../../app/actions/request-draft';
import type { RequestDraftWish } from '../../app/actions/request-draft';
import { saveRequest } from '../../app/actions/share-as-file';
import type { Explained } from '../../app/session';
import { CopyButton } from '../components/copy-button';
import { DraftButton } from '../components/draft-button';
import { SaveButton } from '../components/save-button';
import { Inset } from '../components/inset';
import { LanguageSelect } from '../components/language-select';
import { useNarrowField } from '../components/narrow-field';
import { SubPage } from '../components/page';
import { RequestPreview } from '../components/request-preview';
import { Section } from '../components/section';
import { usePane } from '../hooks/pane-context';
import { useJoinedChecks } from '../hooks/use-joined-checks';
import { useLanguage } from '../hooks/use-language';
import { VERSION } from '../version';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  label: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  address: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start', textDecorationLine: 'underline' },
  mask: { marginInlineStart: '-8px' },
});

/** To whom the request goes: the help desk of the settings, or the way to name one. */
function HelpDesk() {
  const styles = useStyles();
  const { session, text, open } = usePane();
  const { helpDeskAddress } = session.settings;
  return (
    <div>
      <p className={styles.label}>{text.say('ui.request.to')}</p>
      {helpDeskAddress !== '' ? (
        <p className={styles.address}>{text.say('ui.request.helpDesk')}{' '}<bdi dir="ltr" translate="no">{helpDeskAddress}</bdi></p>
      ) : (
        <p className={styles.address}>
          {text.say('ui.request.noHelpDesk')}{' '}
          <Link as="button" className={styles.link} data-press="settings" onClick={() => open('settings', 'settings')}>{text.say('ui.request.addHelpDesk')}</Link>
        </p>
      )}
    </div>
  );
}

/** The request for a help desk, already written: to be opened as a draft, copied or saved (14). */
export function SupportRequestPage({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const narrow = useNarrowField();
  const { session, text, drafts, send } = usePane();
  const { helpDeskAddress } = session.settings;
  const hasHelpDesk = helpDeskAddress !== '';
  const [isMasked, setMasked] = useState(false);
  const [group, setGroup] = useState(0);
  const chosen = session.settings.requestLanguage ?? (text.languageTag === 'fr' ? 'fr' : 'en');
  const language = useLanguage(chosen);
  const join = useJoinedChecks(explained);
  const [isJoined, setJoined] = useState(true);
  // Their words are loaded with the checks; in another language they come a moment later.
  const joined = isJoined && language.has('live.retry') ? join : null;
  const wish = useMemo<RequestDraftWish>(() => ({ explained, group, isMasked, joined, version: VERSION, client: session.client, helpDeskAddress }), [explained, group, isMasked, joined, session.client, helpDeskAddress]);
  const request = useMemo(() => requestOf(wish, language), [wish, language]);
  const { groups } = explained.explanation;
  const isDraftFirst = hasHelpDesk && drafts !== null;
  const draft = drafts !== null && (
    <div>
      <DraftButton action={requestDraft} subject={wish} language={language} appearance={isDraftFirst ? 'primary' : 'secondary'} icon={<MailRegular />} caption={null} />
    </div>
  );
  return (
    <SubPage title={text.say('ui.request.title')} privacy={text.say('ui.request.privacy')}>
      <Inset>
        <div className={styles.form}>
          <HelpDesk />
          {groups.length > 1 && (
            <Field label={text.say('ui.request.about')}>
              <Select className={narrow} value={String(group)} onChange={(_event, { value }) => setGroup(Number(value))}>
                {groups.map((cause, index) => <option key={index} value={index}>{text.text(cause.title)}</option>)}
              </Select>
            </Field>
          )}
          <Checkbox className={styles.mask} label={text.say('ui.request.mask')} checked={isMasked} onChange={(_event, { checked }) => setMasked(checked === true)} />
          {join !== null && text.has('live.retry') && <Checkbox className={styles.mask} label={text.text({ key: 'live.request.join' })} checked={isJoined} onChange={(_event, { checked }) => setJoined(checked === true)} />}
          {isDraftFirst && draft}
          <CopyButton appearance={isDraftFirst ? 'secondary' : 'primary'} size="medium" label={text.text(copyRequest.label(wish))} getText={() => copyRequest.text(wish, language)} />
          {!isDraftFirst && draft}
          <div>
            <SaveButton action={saveRequest} subject={wish} language={language} />
          </div>
        </div>
      </Inset>
      <Section
        title={text.say('ui.request.preview')}
        aside={(
          <LanguageSelect
            size="small"
            aria-label={text.say('ui.request.language')}
            language={chosen}
            none={null}
            onLanguage={(requestLanguage) => send({ type: 'settingsChanged', change: { requestLanguage } })}
          />
        )}
      >
        <RequestPreview request={request} language={language} />
      </Section>
    </SubPage>
  );
}
