import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Headset20Regular, MailArrowDown20Regular, Server20Regular, Share20Regular } from '@fluentui/react-icons';
import type { Explained } from '../../app/session';
import { CardText } from '../components/card-text';
import { CodeBlock } from '../components/code-block';
import { MailText, visibleText } from '../components/mail-text';
import { MessageStrip } from '../components/message-strip';
import { MessageText } from '../components/message-text';
import { Inset } from '../components/inset';
import { Path } from '../components/path';
import { PrivacyLine } from '../components/privacy-line';
import { Row, Rows } from '../components/row';
import { Section } from '../components/section';
import { Tip } from '../components/tip';
import { TurnCard } from '../components/turn-card';
import { VerdictHeading } from '../components/verdict-heading';
import { usePane } from '../hooks/pane-context';
import { CauseCard } from './cause-card';
import { CauseGroups, GroupAddresses } from './cause-groups';
import { detailsCaption } from './details-caption';
import { privacyOfExplanation } from './privacy-of-explanation';
import { stripText } from './strip-text';
import { turnAfter } from './whose-turn';

/** Most of it comes with the first look; the question is there with the explanation. */
const loadLive = () => import(/* webpackChunkName: "live", webpackPreload: true */ './live/index');
const LivePart = lazy(async () => ({ default: (await loadLive()).LivePart }));

/** Loads what the page shows beside the explanation. */
export function preloadLive(): void {
  void loadLive();
}

const useStyles = makeStyles({ wide: { inlineSize: '100%' } });

function Strip({ explained }: { readonly explained: Explained }) {
  const { session, text, send } = usePane();
  const { subject, about } = stripText(explained, text);
  const { openMessage } = session;
  const other = openMessage.found === 'bounce' && openMessage.explained !== explained ? openMessage.explained : null;
  return (
    <MessageStrip
      label={text.say('ui.strip.label')}
      subject={subject === null ? text.say('ui.strip.noSubject') : <MailText text={subject} />}
      about={about === '' ? null : <bdi dir="auto">{visibleText(about)}</bdi>}
      another={text.say('ui.strip.another')}
      onAnother={() => send({ type: 'anotherWanted' })}
      open={other === null ? null : { label: text.say('ui.strip.openMessage'), onPress: () => send({ type: 'noticeChosen', explained: other }) }}
    />
  );
}

/** What is no failure: nothing to do, and the way to another message (08a). */
function NotABounce({ explained }: { readonly explained: Explained }) {
  const styles = useStyles();
  const { text, send } = usePane();
  const { kind, title } = explained.explanation;
  const turn = turnAfter(kind);
  const values = title.values === undefined ? {} : { values: title.values };
  return (
    <>
      <TurnCard actor={turn.actor} isYours={turn.isYours} title={text.text(turn.heading)}>
        <CardText><MessageText message={{ key: `kinds.${kind}.card`, ...values }} /></CardText>
      </TurnCard>
      <Inset><Button className={styles.wide} onClick={() => send({ type: 'anotherWanted' })}>{text.say('actions.explainAnother')}</Button></Inset>
    </>
  );
}

function Ways({ explained }: { readonly explained: Explained }) {
  const { text, open, send } = usePane();
  const { groups, report } = explained.explanation;
  const isInCard = groups.length === 1 && groups[0]?.turn === 'helpDesk';
  return (
    <Rows>
      {report.completeness !== 'whole' && (
        <Row name="whole" icon={<MailArrowDown20Regular />} title={text.say('ui.explanation.whole')} caption={text.say('ui.explanation.wholeHint')} onPress={() => send({ type: 'anotherWanted' })} />
      )}
      {groups.some(({ outcome }) => outcome !== 'delivered') && (
        <Row name="passOn" icon={<Share20Regular />} title={text.say('ui.explanation.passOn')} caption={text.say('ui.explanation.passOnHint')} onPress={(name) => open('passOn', name)} />
      )}
      {!isInCard && (
        <Row name="request" icon={<Headset20Regular />} title={text.say('ui.explanation.help')} caption={text.say('ui.explanation.helpHint')} onPress={(name) => open('request', name)} />
      )}
      <Row name="details" icon={<Server20Regular />} title={text.say('ui.explanation.details')} caption={text.text(detailsCaption(explained.explanation))} onPress={(name) => open('details', name)} />
    </Rows>
  );
}

/** What the server wrote, where no cause is certain (08b). */
function ServerWords({ explained }: { readonly explained: Explained }) {
  const { text } = usePane();
  const { groups, verdict } = explained.explanation;
  const words = groups[0]?.recipients[0]?.report.diagnosticCode?.value;
  if (verdict !== 'inconclusive' || words === undefined) return null;
  return <Section title={text.say('ui.explanation.whatServerSays')}><CodeBlock text={words} copyLabel={text.say('actions.copyServerText')} /></Section>;
}

/** Explanations whose whole page has been on show. */
const wasShown = new WeakSet<Explained>();

/** What happened, whose turn it is, what to do (02 to 06, 08). */
export function ExplanationPage({ explained }: { readonly explained: Explained }) {
  const { session, text } = usePane();
  const { verdict, title, what, path, groups, report } = explained.explanation;
  const [only, second] = groups;
  // What happened and what to do is painted first; the rest of the page, below it, a moment later. Back returns to a row of it.
  const isRestDue = useDeferredValue(true, wasShown.has(explained));
  useEffect(() => {
    wasShown.add(explained);
  }, [explained]);
  return (
    <>
      <main>
        <Strip explained={explained} />
        <VerdictHeading shape={verdict} label={text.text({ key: `ui.states.${verdict}` })} title={<MessageText message={title} />}>
          <MessageText message={what} />
          {explained.leftAside > 0 && ` ${text.say('ui.strip.leftAside', { count: explained.leftAside })}`}
        </VerdictHeading>
        {path !== null && <Inset><Path nodes={path} /></Inset>}
        {only === undefined && <NotABounce explained={explained} />}
        {only !== undefined && second === undefined && <CauseCard group={only} explained={explained} />}
        {second === undefined && only?.history != null && <Inset><CardText><MessageText message={only.history} /></CardText></Inset>}
        {only !== undefined && second === undefined && only.recipients.length > 1 && (
          <Section title={text.say('ui.several.addresses', { count: only.recipients.length })}><GroupAddresses group={only} part="others-0" isPrimary={false} /></Section>
        )}
        {second !== undefined && <CauseGroups explained={explained} />}
        <ServerWords explained={explained} />
        {verdict === 'waiting' && <Tip title={text.say('ui.explanation.urgent')} text={text.say('ui.explanation.urgentHint')} />}
        {report.completeness === 'headers-only' && <Tip title={text.say('ui.explanation.incomplete')} text={text.say('ui.explanation.incompleteHeaders')} />}
        {only !== undefined && isRestDue && <Suspense fallback={null}><LivePart explained={explained} /></Suspense>}
        {only !== undefined && isRestDue && <Ways explained={explained} />}
      </main>
      <PrivacyLine sentence={privacyOfExplanation(explained, session.live, text)} withLink />
    </>
  );
}
