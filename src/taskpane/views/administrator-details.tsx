import { lazy, Suspense, useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { copyDetails, detailsOf } from '../../app/actions/copy-details';
import { saveDetails } from '../../app/actions/share-as-file';
import type { Explained } from '../../app/session';
import type { CauseGroup } from '../../core/explanation/explanation';
import type { DetailRecipient, DetailRow } from '../../core/report/administrator-details';
import { CodeBlock } from '../components/code-block';
import { CopyButton } from '../components/copy-button';
import { Definition, DefinitionList } from '../components/definition-list';
import { Disclosure } from '../components/disclosure';
import { HopList } from '../components/hop-list';
import { Inset } from '../components/inset';
import { SubPage } from '../components/page';
import { Rows } from '../components/row';
import { RowValueText } from '../components/row-value';
import { SaveButton } from '../components/save-button';
import { Section } from '../components/section';
import { StepList } from '../components/step-list';
import { durationText } from '../duration';
import { usePane, useText } from '../hooks/pane-context';
import { HowItWasRead } from './how-it-was-read';
import { labelledHops } from './hop-labels';
import { LookUpRow } from './look-up-row';
import { stepsByActor } from './steps-by-actor';

/** Commands are loaded with the texts to pass on. */
const AdministratorCommands = lazy(async () => ({ default: (await import(/* webpackChunkName: "pass-on" */ './administrator-commands')).AdministratorCommands }));

const useStyles = makeStyles({ recipients: { marginBlockEnd: tokens.spacingVerticalXL } });

function RowsSection({ title, rows }: { readonly title: string; readonly rows: readonly DetailRow[] }) {
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <DefinitionList>
        {rows.map(({ label, value }, index) => <Definition key={index} term={text.text(label)}><RowValueText value={value} /></Definition>)}
      </DefinitionList>
    </Section>
  );
}

/** What decided, the codes, the servers and the exact text, for one recipient. */
function RecipientDetails({ recipient }: { readonly recipient: DetailRecipient }) {
  const text = useText();
  return (
    <>
      <RowsSection title={text.say('ui.details.decision')} rows={recipient.decision} />
      <RowsSection title={text.say('ui.details.codes')} rows={recipient.codes} />
      <RowsSection title={text.say('ui.details.parties')} rows={recipient.parties} />
      <RowsSection title={text.say('ui.details.pages')} rows={recipient.pages} />
      {recipient.serverText !== null && (
        <Section title={text.say('ui.details.serverText')}>
          <CodeBlock text={recipient.serverText} copyLabel={text.say('actions.copyServerText')} />
        </Section>
      )}
      {recipient.earlierAnswers.length > 0 && (
        <Section title={text.say('ui.details.earlierAnswers')}>
          {recipient.earlierAnswers.map((answer, index) => <CodeBlock key={index} text={answer} copyLabel={text.say('actions.copyServerText')} />)}
        </Section>
      )}
    </>
  );
}

/** One recipient of several: folded, the first one open. */
function FoldedRecipient({ recipient, index }: { readonly recipient: DetailRecipient; readonly index: number }) {
  const { session, send, text } = usePane();
  const part = `recipient-${index}`;
  return (
    <Disclosure
      name={part}
      icon={null}
      title={recipient.address ?? text.say('ui.several.noAddress')}
      caption={null}
      isOpen={session.toggled.includes(part) !== (index === 0)}
      onToggle={() => send({ type: 'toggled', part })}
    >
      <RecipientDetails recipient={recipient} />
    </Disclosure>
  );
}

/** What each party can do, whoever's turn it is: nobody is only told to ask somebody else. */
function StepSections({ groups }: { readonly groups: readonly CauseGroup[] }) {
  const text = useText();
  return stepsByActor(groups).map(({ actor, steps }) => (
    <Section key={actor} title={text.say('ui.explanation.stepsFor', { actor: text.text({ key: `turns.${actor}.name` }) })}>
      <StepList steps={steps} />
    </Section>
  ));
}

/** The code that an administrator would look up: the first that a recipient's answer has. */
function codeOf({ explanation }: Explained): string | null {
  for (const { recipients } of explanation.groups) for (const { report } of recipients) if (report.status !== null) return report.status.value;
  return null;
}

/** Everything that an administrator may want to know (07). */
export function AdministratorDetailsPage({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const { text } = usePane();
  const details = useMemo(() => detailsOf(explained), [explained]);
  const { explanation } = explained;
  const [only, second] = details.recipients;
  return (
    <SubPage
      title={text.say('ui.details.title')}
      privacy={null}
      action={<CopyButton appearance="secondary" size="small" label={text.text(copyDetails.label(explained))} getText={() => copyDetails.text(explained, text)} />}
    >
      {only !== undefined && second === undefined && <RecipientDetails recipient={only} />}
      {second !== undefined && (
        <div className={styles.recipients}>
          {details.recipients.map((recipient, index) => <FoldedRecipient key={index} recipient={recipient} index={index} />)}
        </div>
      )}
      {details.hops.length > 0 && (
        <Section
          title={text.say('ui.details.path')}
          aside={details.totalSeconds === null ? null : text.say('ui.details.pathTotal', { duration: durationText(details.totalSeconds, text) })}
        >
          <HopList hops={labelledHops(details.hops, explanation)} />
        </Section>
      )}
      <StepSections groups={explanation.groups} />
      <Suspense fallback={null}><AdministratorCommands explanation={explanation} /></Suspense>
      <RowsSection title={text.say('ui.details.source')} rows={details.source} />
      <HowItWasRead tried={explained.tried} />
      <Rows><LookUpRow typed={codeOf(explained)} /></Rows>
      <Inset><SaveButton action={saveDetails} subject={explained} language={text} /></Inset>
    </SubPage>
  );
}
