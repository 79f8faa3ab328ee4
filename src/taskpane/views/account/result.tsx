import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { ArrowClockwise20Regular, ArrowClockwiseRegular, PersonSwap20Regular } from '@fluentui/react-icons';
import { guidanceOf, headline, mergedRun, offers, sentenceOf, summaryOf } from '../../../app/account-summary';
import type { AccountSummary } from '../../../app/account-summary';
import type { FinishedCheck } from '../../../app/account-state';
import { copyChecks, copyHelp, draftChecks, draftHelp } from '../../../app/actions/pass-on-checks';
import type { Verdict } from '../../../core/diagnostics/verdict';
import { CopyButton } from '../../components/copy-button';
import { Disclosure } from '../../components/disclosure';
import { DraftButton } from '../../components/draft-button';
import { GroupHeading } from '../../components/group-heading';
import { Inset } from '../../components/inset';
import { MessageText } from '../../components/message-text';
import { useNarrowField } from '../../components/narrow-field';
import { PrivacyLine } from '../../components/privacy-line';
import { Row, Rows } from '../../components/row';
import { Section } from '../../components/section';
import { TurnCard } from '../../components/turn-card';
import { TurnLine } from '../../components/turn-line';
import { VerdictHeading } from '../../components/verdict-heading';
import { VerdictIcon } from '../../components/verdict-icon';
import { VerdictRow } from '../../components/verdict-row';
import { usePane } from '../../hooks/pane-context';
import { OwnFile } from './own-file';
import { OvhPart, OvhRow } from './ovh';
import { privacyOf } from './privacy';
import { turnOfCheck } from './turn-of-check';

const useStyles = makeStyles({ steps: { margin: '0', paddingInlineStart: '20px' }, wide: { inlineSize: '100%' } });

/** Verdicts as rows that lead to their pages. */
function VerdictRows({ verdicts, finished, isProminent }: { readonly verdicts: readonly Verdict[]; readonly finished: FinishedCheck; readonly isProminent: boolean }) {
  const { session, text, send } = usePane();
  return (
    <Rows>
      {verdicts.map((verdict) => {
        const { check, outcome } = verdict;
        const turn = turnOfCheck(guidanceOf(verdict, finished.run).turn, session.settings);
        return (
          <VerdictRow
            key={check}
            name={check}
            shape={outcome}
            label={text.say(`account.states.${outcome}`)}
            title={text.text({ key: `checks.${check}.name` })}
            isProminent={isProminent}
            onPress={(pressed) => send({ type: 'checkOpened', check, pressed, scroll: window.scrollY })}
          >
            {(isProminent || outcome === 'manual') && <MessageText message={sentenceOf(verdict)} isPlain />}
            {isProminent && <TurnLine actor={turn.actor} isYours={turn.isYours} words={text.text(turn.heading)} />}
          </VerdictRow>
        );
      })}
    </Rows>
  );
}

/** No network, or no answer: what to try, and nobody accused (12). */
function CutOff({ finished, address }: { readonly finished: FinishedCheck; readonly address: string }) {
  const styles = useStyles();
  const { text, account } = usePane();
  return (
    <TurnCard actor="you" isYours title={text.say('turns.you.heading')}>
      <ol className={styles.steps}>
        <li>{text.say('account.result.openSite')}</li>
        <li>{text.say('account.result.blocked')}</li>
      </ol>
      <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={() => account.start(address, finished.run.subject.chosenProfile)}>{text.say('account.result.retry')}</Button>
    </TurnCard>
  );
}

function PassOn({ finished, summary }: { readonly finished: FinishedCheck; readonly summary: AccountSummary }) {
  const { text, drafts } = usePane();
  const { run } = finished;
  const subject = { run, verdicts: summary.urgent.filter((verdict) => guidanceOf(verdict, run).turn === 'administrator') };
  if (!draftChecks.isOffered(subject)) return null;
  return (
    <Inset>
      {drafts !== null
        ? <DraftButton action={draftChecks} subject={subject} language={text} appearance="primary" caption={null} />
        : <CopyButton appearance="primary" size="medium" label={text.text(copyChecks.label(subject))} getText={() => copyChecks.text(subject, text)} />}
    </Inset>
  );
}

/** A request to the help desk: as a draft where one can be opened, otherwise to be copied. */
function Help({ finished }: { readonly finished: FinishedCheck }) {
  const { session, text, drafts } = usePane();
  const { run } = finished;
  const subject = { run, verdicts: mergedRun(run).verdicts, helpDeskAddress: session.settings.helpDeskAddress };
  return (
    <Inset>
      {drafts !== null
        ? <DraftButton action={draftHelp} subject={subject} language={text} appearance="secondary" caption={null} />
        : <CopyButton appearance="secondary" size="medium" label={text.text(copyHelp.label(subject))} getText={() => copyHelp.text(subject, text)} />}
    </Inset>
  );
}

/** The offer that the values were held against, with what it was recognised by; the user may choose another. */
function Offer({ finished, address }: { readonly finished: FinishedCheck; readonly address: string }) {
  const narrow = useNarrowField();
  const { text, account, organisation } = usePane();
  const { profile, subject } = finished.run;
  const nameOf = ({ id, name }: { readonly id: string; readonly name: string }): string => (id === 'generic' ? text.say('account.result.otherServer') : name);
  return (
    <Section title={text.say('account.result.offer', { offer: nameOf(profile) })}>
      <Field label={text.say('account.result.myOffer')} hint={text.text({ key: `account.result.offerBy.${profile.by}`, values: { evidence: profile.evidence ?? '' } })}>
        <Select className={narrow} value={subject.chosenProfile ?? ''} onChange={(_event, { value }) => account.start(address, value === '' ? null : value)}>
          <option value="">{text.say('account.result.recognise')}</option>
          {[...organisation.profiles, ...offers].map((offer) => <option key={offer.id} value={offer.id}>{nameOf(offer)}</option>)}
        </Select>
      </Field>
    </Section>
  );
}

const FOLDED = [['inconclusive', 'inconclusive'], ['passed', 'passed'], ['not-applicable', 'notApplicable']] as const;

/** What a check of the account has found: most urgent first (10, 12). */
export function AccountResult({ finished, address }: { readonly finished: FinishedCheck; readonly address: string }) {
  const { session, text, send, account } = usePane();
  const summary = summaryOf(finished);
  const { kind, urgent, failed, risks, byOutcome } = summary;
  const isUnknown = kind === 'cut-off' || kind === 'nothing-told';
  const shape = isUnknown || kind === 'stopped' ? 'inconclusive' : failed > 0 ? 'failed' : urgent.length > 0 ? 'warning' : 'passed';
  const lead = kind === 'cut-off' ? [text.say('account.result.cutOffLead')] : kind === 'nothing-told' ? [text.say('account.result.nothingToldLead')]
    : urgent.length === 0 ? [text.say('account.result.fineLead')] : risks.map((group) => text.say(`account.result.risk.${group}`));
  return (
    <>
      <main>
        <VerdictHeading shape={shape} label={text.say(`account.states.${shape}`)} title={headline(summary, text.text)}>{lead.join(' ')}</VerdictHeading>
        {isUnknown && <CutOff finished={finished} address={address} />}
        {urgent.length > 0 && <VerdictRows verdicts={urgent} finished={finished} isProminent />}
        <PassOn finished={finished} summary={summary} />
        {!isUnknown && byOutcome.manual.length > 0 && <GroupHeading>{text.say('account.result.byHand')}</GroupHeading>}
        {!isUnknown && byOutcome.manual.length > 0 && <VerdictRows verdicts={byOutcome.manual} finished={finished} isProminent={false} />}
        {FOLDED.filter(([outcome]) => byOutcome[outcome].length > 0).map(([outcome, key]) => {
          const part = `checks-${outcome}`;
          const isOpenFirst = isUnknown && outcome === 'inconclusive';
          return (
            <Disclosure
              key={part}
              name={part}
              icon={<VerdictIcon shape={outcome} size={20} label={null} />}
              title={text.say(`account.result.${key}`, { count: byOutcome[outcome].length })}
              caption={null}
              isOpen={session.toggled.includes(part) !== isOpenFirst}
              onToggle={() => send({ type: 'toggled', part })}
            >
              <VerdictRows verdicts={byOutcome[outcome]} finished={finished} isProminent={false} />
            </Disclosure>
          );
        })}
        <OvhPart finished={finished} />
        <Rows>
          {finished.run.profile.id.startsWith('ovh-') && <OvhRow finished={finished} />}
          {!isUnknown && (
            <Row
              name="again"
              icon={<ArrowClockwise20Regular />}
              title={text.say('account.result.again')}
              caption={text.say('account.result.madeAt', { moment: text.day(finished.run.finishedAt, 'long') })}
              onPress={() => account.start(address, finished.run.subject.chosenProfile)}
            />
          )}
          <Row name="another" icon={<PersonSwap20Regular />} title={text.say('account.result.another')} caption={text.say('account.result.anotherHint')} onPress={() => send({ type: 'accountLeft' })} />
        </Rows>
        <Help finished={finished} />
        <Offer finished={finished} address={address} />
        <OwnFile />
      </main>
      <PrivacyLine sentence={privacyOf(finished, text)} withLink />
    </>
  );
}
