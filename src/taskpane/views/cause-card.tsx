import { useMemo } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { administratorNote } from '../../app/actions/administrator-note';
import { copyNote, noteOf } from '../../app/actions/copy-note';
import { copyProbableAddress } from '../../app/actions/copy-probable-address';
import { correctedDraft } from '../../app/actions/corrected-draft';
import { postmasterNote, postmasterOf } from '../../app/actions/postmaster-note';
import type { Explained } from '../../app/session';
import type { CauseGroup, TypoSuggestion } from '../../core/explanation/explanation';
import { AddressComparison } from '../components/address-comparison';
import { CardCaption, CardText } from '../components/card-text';
import { CopyButton } from '../components/copy-button';
import { DraftButton } from '../components/draft-button';
import { MessageText } from '../components/message-text';
import { RetryProgress } from '../components/retry-progress';
import { StepList } from '../components/step-list';
import { TextPreview } from '../components/text-preview';
import { TurnCard } from '../components/turn-card';
import { usePane, useText } from '../hooks/pane-context';
import { stepsInCard } from './steps-by-actor';
import { shownTurn } from './whose-turn';

/** What shows that an address is probable. */
const EVIDENCE: Readonly<Record<TypoSuggestion['evidence'], string>> = {
  'display-name': 'ui.typo.display-name',
  'other-recipient': 'ui.typo.other-recipient',
  'known-domain': 'ui.typo.evidence-domain',
};

const useStyles = makeStyles({ wide: { inlineSize: '100%' }, quiet: { alignSelf: 'flex-start', marginInlineStart: '-8px' } });

/** The probable address, with what shows it, and the way to write to it or to copy it (02). */
export function TypoPart({ typo, explained, isPrimary }: { readonly typo: TypoSuggestion; readonly explained: Explained; readonly isPrimary: boolean }) {
  const { text, drafts } = usePane();
  const correction = useMemo(() => ({ typo, explained }), [typo, explained]);
  const canDraft = drafts !== null && correctedDraft.isOffered(correction);
  return (
    <>
      <CardText>
        <MessageText message={{ key: `ui.typo.${typo.change}` }} />{' '}
        <MessageText message={{ key: EVIDENCE[typo.evidence], values: { evidence: { kind: 'quote', text: typo.evidenceText } } }} />
      </CardText>
      <AddressComparison typo={typo} />
      {canDraft && <DraftButton action={correctedDraft} subject={correction} language={text} appearance={isPrimary ? 'primary' : 'secondary'} caption={text.say('drafts.caption')} />}
      <CopyButton appearance={isPrimary && !canDraft ? 'primary' : 'secondary'} size="medium" label={text.text(copyProbableAddress.label(typo))} getText={() => copyProbableAddress.text(typo, text)} />
      <CardCaption>{text.say('ui.typo.unverified')}</CardCaption>
    </>
  );
}

/** The draft of a note, where there is a mail program and somebody to write to. */
function NoteDraft({ group, explained, appearance }: { readonly group: CauseGroup; readonly explained: Explained; readonly appearance: 'primary' | 'secondary' }) {
  const text = useText();
  const subject = useMemo(() => ({ explanation: explained.explanation, group }), [explained, group]);
  const address = postmasterOf(subject);
  if (address !== null) {
    const caption = text.say('drafts.postmasterCaption', { address: { kind: 'address', text: address } });
    return <DraftButton action={postmasterNote} subject={subject} language={text} appearance={appearance} caption={caption} />;
  }
  return <DraftButton action={administratorNote} subject={group} language={text} appearance={appearance} caption={text.say('drafts.caption')} />;
}

/** The text to pass on, and the ways to write or to copy it (03, 04). */
export function NotePart({ group, explained, isPrimary }: { readonly group: CauseGroup; readonly explained: Explained; readonly isPrimary: boolean }) {
  const { text, drafts } = usePane();
  const note = noteOf(group);
  if (note === null) return null;
  const canDraft = drafts !== null && (administratorNote.isOffered(group) || postmasterNote.isOffered({ explanation: explained.explanation, group }));
  return (
    <>
      {canDraft && <NoteDraft group={group} explained={explained} appearance={isPrimary ? 'primary' : 'secondary'} />}
      <CopyButton appearance={isPrimary && !canDraft ? 'primary' : 'secondary'} size="medium" label={text.text(copyNote.label(group))} getText={() => copyNote.text(group, text)} />
      <TextPreview label={text.say('ui.explanation.preview')} subject={note.subject} body={note.body} languageTag={text.languageTag} />
    </>
  );
}

const ISO = /^\d{4}-\d\d-\d\dT/;

/** Until when the server tries, where the notice says so (05). */
function DelayPart({ group }: { readonly group: CauseGroup }) {
  const { session, text } = usePane();
  const report = session.explained?.explanation.report;
  const sent = report?.arrivalDate?.value ?? report?.original?.date ?? null;
  const until = group.recipients[0]?.report.willRetryUntil?.value ?? null;
  if (sent === null || until === null || !ISO.test(sent) || !ISO.test(until) || Date.parse(until) <= Date.parse(sent)) {
    return <CardText>{text.say('outcomes.delayed.retries')}</CardText>;
  }
  return <RetryProgress sent={sent} until={until} now={new Date().toISOString()} />;
}

/** Whose turn it is, what to do, and the one primary action. */
export function CauseCard({ group, explained }: { readonly group: CauseGroup; readonly explained: Explained }) {
  const styles = useStyles();
  const { session, text, open, send } = usePane();
  const turn = shownTurn(group.turn, session.settings);
  const typo = group.recipients.length === 1 ? group.recipients[0]?.typo ?? null : null;
  const steps = stepsInCard(group);
  return (
    <TurnCard actor={turn.actor} isYours={turn.isYours} title={text.text(turn.heading)}>
      {typo !== null ? <TypoPart typo={typo} explained={explained} isPrimary /> : (
        <>
          {group.outcome === 'delayed' && <DelayPart group={group} />}
          <CardText>
            <MessageText message={group.card} />
            {group.fine !== null && ' '}
            {group.fine !== null && <MessageText message={group.fine} />}
          </CardText>
        </>
      )}
      {group.turn === 'helpDesk'
        ? <Button appearance="primary" className={styles.wide} data-press="request" onClick={() => open('request', 'request')}>{text.say('actions.prepareRequest')}</Button>
        : !turn.isYours && <NotePart group={group} explained={explained} isPrimary />}
      {typo === null && steps.length > 0 && <StepList steps={steps} />}
      {group.turn === 'yourAdministrator' && !session.settings.managesDomain && (
        <Button appearance="transparent" size="small" className={styles.quiet} onClick={() => send({ type: 'settingsChanged', change: { managesDomain: true } })}>
          {text.say('ui.explanation.youAreAdministrator')}
        </Button>
      )}
    </TurnCard>
  );
}
