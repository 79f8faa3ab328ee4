import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { copyPassOn, draftPassOn } from '../../app/actions/pass-on';
import type { Explained } from '../../app/session';
import { providerOf, textsToPassOn } from '../../app/texts-to-pass-on';
import type { TextToPassOn } from '../../app/texts-to-pass-on';
import type { CauseGroup } from '../../core/explanation/explanation';
import type { Translator } from '../../locales/translate';
import { CopyButton } from '../components/copy-button';
import { Disclosure } from '../components/disclosure';
import { DraftButton } from '../components/draft-button';
import { SubPage } from '../components/page';
import { RequestPreview } from '../components/request-preview';
import { Section } from '../components/section';
import { usePane, useText } from '../hooks/pane-context';
import { useJoinedChecks } from '../hooks/use-joined-checks';
import type { WriteChecks } from '../hooks/use-joined-checks';
import { useLanguage } from '../hooks/use-language';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalMNudge },
  hint: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  page: { paddingBlockStart: tokens.spacingVerticalM },
});

/** One text: for whom, the button that copies it, and the whole of it. */
function PassOnSection({ subject, language, provider, isPrimary }: {
  readonly subject: TextToPassOn;
  /** The language of the text; that of a help desk may be another than the pane's. */
  readonly language: Translator;
  readonly provider: string | null;
  readonly isPrimary: boolean;
}) {
  const styles = useStyles();
  const { text, drafts } = usePane();
  const { to, form, address } = subject;
  const title = to === 'recipient' ? text.text({ key: `passOn.to.${form}` })
    : to === 'helpDesk' && provider !== null ? text.say('passOn.to.provider', { provider }) : text.text({ key: `passOn.to.${to}` });
  const hint = to === 'recipient' ? form : to;
  const isKnown = to === 'recipientAdministrator' && address !== null;
  const canDraft = drafts !== null && draftPassOn.isOffered(subject);
  return (
    <Section title={title}>
      <div className={styles.parts}>
        <p className={styles.hint}>
          {isKnown ? text.say('drafts.postmasterCaption', { address: { kind: 'address', text: address } }) : text.text({ key: `passOn.hint.${hint}` })}
        </p>
        {canDraft && <div><DraftButton action={draftPassOn} subject={subject} language={language} appearance={isPrimary ? 'primary' : 'secondary'} caption={null} /></div>}
        <CopyButton appearance={isPrimary && !canDraft ? 'primary' : 'secondary'} size="medium" label={text.text(copyPassOn.label(subject))} getText={() => copyPassOn.text(subject, language)} />
        <RequestPreview request={subject} language={language} label={text.say('ui.explanation.preview')} />
      </div>
    </Section>
  );
}

/** All texts about one cause. */
function GroupTexts({ explained, group, join, hasPrimary }: {
  readonly explained: Explained;
  readonly group: CauseGroup;
  readonly join: WriteChecks | null;
  readonly hasPrimary: boolean;
}) {
  const { session: { settings }, organisation } = usePane();
  const text = useText();
  const ofHelpDesk = useLanguage(settings.requestLanguage ?? (text.languageTag === 'fr' ? 'fr' : 'en'));
  const { explanation } = explained;
  const provider = providerOf(explanation, organisation.profiles);
  const texts = useMemo(() => {
    const at = (language: Translator) => textsToPassOn(explanation, group, {
      language, helpDeskAddress: settings.helpDeskAddress,
      // Their words are loaded with the checks; in another language they come a moment later.
      joined: join !== null && language.has('live.retry') ? join(language) : null,
    });
    const own = at(text);
    return ofHelpDesk === text ? own : own.map((one, index) => (one.form === 'ticket' ? at(ofHelpDesk)[index] ?? one : one));
  }, [explanation, group, text, ofHelpDesk, join, settings.helpDeskAddress]);
  return texts.map((subject, index) => (
    <PassOnSection
      key={`${subject.to} ${subject.form}`} subject={subject} provider={provider} isPrimary={hasPrimary && index === 0}
      language={subject.form === 'ticket' ? ofHelpDesk : text}
    />
  ));
}

/** What can be said to whom: the recipient, the administrators of both sides, the help desk; by cause, where there are several. */
export function PassOnPage({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const { session, send, text } = usePane();
  const join = useJoinedChecks(explained);
  const groups = explained.explanation.groups.filter(({ outcome }) => outcome !== 'delivered');
  const [only, second] = groups;
  return (
    <SubPage title={text.say('passOn.title')} privacy={text.say('passOn.privacy')}>
      {second === undefined
        ? only !== undefined && <div className={styles.page}><GroupTexts explained={explained} group={only} join={join} hasPrimary /></div>
        : groups.map((group, index) => {
          const part = `pass-on-${index}`;
          return (
            <Disclosure
              key={part} name={part} icon={null} title={text.text(group.title)} caption={null}
              isOpen={session.toggled.includes(part) !== (index === 0)} onToggle={() => send({ type: 'toggled', part })}
            >
              <GroupTexts explained={explained} group={group} join={join} hasPrimary={index === 0} />
            </Disclosure>
          );
        })}
    </SubPage>
  );
}
