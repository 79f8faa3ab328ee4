import { makeStyles, tokens } from '@fluentui/react-components';
import { BusyLine } from '../components/busy-line';
import { CardText } from '../components/card-text';
import { Disclosure } from '../components/disclosure';
import { GroupHeading } from '../components/group-heading';
import { Inset } from '../components/inset';
import { SubPage } from '../components/page';
import { Remark } from '../components/remark';
import { Section } from '../components/section';
import { StepPicture } from '../components/step-picture';
import { usePane, useText } from '../hooks/pane-context';
import { FELT_AFTER_MS, useWaited } from '../hooks/use-waited';
import { MODIFIER_KEY } from '../modifier-key';
import { HandOverRows } from './hand-over-rows';
import { waysFor } from './ways-for-client';
import type { Way } from './ways-for-client';

const useStyles = makeStyles({
  steps: {
    margin: '0',
    marginBlockEnd: tokens.spacingVerticalMNudge,
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textWrap: 'pretty',
    overflowWrap: 'break-word',
  },
  step: { marginBlockEnd: tokens.spacingVerticalMNudge, ':last-child': { marginBlockEnd: '0' } },
  group: { marginBlockEnd: tokens.spacingVerticalXL },
});

/** The actions of a way, each with its picture. */
function Steps({ way }: { readonly way: Way }) {
  const styles = useStyles();
  const text = useText();
  const values = { modifier: MODIFIER_KEY, choose: text.say('ui.start.choose'), button: text.say('manifest.doors.explain.label') };
  return (
    <>
      <ol className={styles.steps}>
        {way.steps.map((step) => (
          <li key={step.text} className={styles.step}>
            {text.text({ key: `ways.step.${step.text}`, values })}
            <StepPicture picture={step.picture} />
          </li>
        ))}
      </ol>
      <Remark>{text.text({ key: `ways.${way.id}.remark` })}</Remark>
    </>
  );
}

/** A way that is folded until somebody wants it. */
function FoldedWay({ way }: { readonly way: Way }) {
  const { session, text, send } = usePane();
  const part = `way-${way.id}`;
  return (
    <Disclosure name={part} icon={null} title={text.text({ key: `ways.${way.id}.title` })} caption={null} isOpen={session.toggled.includes(part)} onToggle={() => send({ type: 'toggled', part })}>
      <Inset><Steps way={way} /></Inset>
    </Disclosure>
  );
}

function FoldedWays({ title, ways }: { readonly title: string; readonly ways: readonly Way[] }) {
  const styles = useStyles();
  if (ways.length === 0) return null;
  return (
    <div className={styles.group}>
      <GroupHeading>{title}</GroupHeading>
      {ways.map((way) => <FoldedWay key={way.id} way={way} />)}
    </div>
  );
}

/** How a notice gets here from this mail program, and the way out of everything that Outlook puts in between. */
export function WaysInPage() {
  const { session, text } = usePane();
  const isWaiting = useWaited(session.reading, FELT_AFTER_MS);
  const { best, others, deadEnds } = waysFor(session.client, session.mailState);
  return (
    <SubPage title={text.say('ways.title')} privacy={text.say('ui.privacy.start')}>
      {isWaiting && <Inset><BusyLine label={text.say('ui.start.reading')} /></Inset>}
      <Inset><CardText>{text.say('ways.why')}</CardText></Inset>
      <Section title={text.text({ key: `ways.${best.id}.title` })}><Steps way={best} /></Section>
      <HandOverRows />
      <FoldedWays title={text.say('ways.other')} ways={others} />
      <FoldedWays title={text.say('ways.cases')} ways={deadEnds} />
    </SubPage>
  );
}
