import { makeStyles, tokens } from '@fluentui/react-components';
import { addressesOf, copyRecipients } from '../../app/actions/copy-recipients';
import type { Explained } from '../../app/session';
import type { CauseGroup } from '../../core/explanation/explanation';
import { AddressList } from '../components/address-list';
import { CardText } from '../components/card-text';
import { CopyButton } from '../components/copy-button';
import { Disclosure } from '../components/disclosure';
import { MessageText } from '../components/message-text';
import { StepList } from '../components/step-list';
import { TurnLine } from '../components/turn-line';
import { VerdictIcon } from '../components/verdict-icon';
import type { VerdictShape } from '../components/verdict-icon';
import { usePane, useText } from '../hooks/pane-context';
import { NotePart, TypoPart } from './cause-card';
import { stepsInCard } from './steps-by-actor';
import { shownTurn } from './whose-turn';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalMNudge },
  groups: { marginBlockEnd: tokens.spacingVerticalXL },
});

function shapeOf(group: CauseGroup): VerdictShape {
  if (group.outcome === 'delivered') return 'passed';
  if (group.outcome === 'delayed') return 'waiting';
  return group.reason === 'undefined' ? 'inconclusive' : 'failed';
}

/** The addresses of a group and the way to copy them. */
export function GroupAddresses({ group, part, isPrimary }: { readonly group: CauseGroup; readonly part: string; readonly isPrimary: boolean }) {
  const { session, send } = usePane();
  const text = useText();
  return (
    <>
      <AddressList
        addresses={addressesOf(group)}
        isWhole={session.toggled.includes(part)}
        onShowAll={() => send({ type: 'toggled', part })}
      />
      {copyRecipients.isOffered(group) && (
        <CopyButton appearance={isPrimary ? 'primary' : 'secondary'} size="medium" label={text.text(copyRecipients.label(group))} getText={() => copyRecipients.text(group, text)} />
      )}
    </>
  );
}

function GroupPanel({ group, explained, index, isOwn }: { readonly group: CauseGroup; readonly explained: Explained; readonly index: number; readonly isOwn: boolean }) {
  const styles = useStyles();
  const steps = stepsInCard(group);
  const isFirst = index === 0;
  const hasNote = group.note !== null && !isOwn;
  return (
    <div className={styles.panel}>
      <GroupAddresses group={group} part={`others-${index}`} isPrimary={isFirst && !hasNote} />
      {group.history !== null && <CardText><MessageText message={group.history} /></CardText>}
      <CardText><MessageText message={group.card} /></CardText>
      {group.recipients.map(({ typo }, position) => typo !== null && <TypoPart key={position} typo={typo} explained={explained} isPrimary={false} />)}
      {hasNote && <NotePart group={group} explained={explained} isPrimary={isFirst} />}
      {steps.length > 0 && <StepList steps={steps} />}
    </div>
  );
}

/** Several causes: one folded part each, the user's turn first and open (06). */
export function CauseGroups({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const { session, text, send } = usePane();
  return (
    <div className={styles.groups}>
      {explained.explanation.groups.map((group, index) => {
        const part = `group-${index}`;
        const turn = shownTurn(group.turn, session.settings);
        const shape = shapeOf(group);
        return (
          <Disclosure
            key={part}
            name={part}
            icon={<VerdictIcon shape={shape} size={20} label={text.text({ key: `ui.states.${shape}` })} />}
            title={text.text(group.title)}
            caption={<TurnLine actor={turn.actor} isYours={turn.isYours} words={text.text(turn.heading)} />}
            isOpen={session.toggled.includes(part) !== (index === 0)}
            onToggle={() => send({ type: 'toggled', part })}
          >
            <GroupPanel group={group} explained={explained} index={index} isOwn={turn.isYours} />
          </Disclosure>
        );
      })}
    </div>
  );
}
