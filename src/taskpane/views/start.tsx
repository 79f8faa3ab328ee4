import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Mail20Regular } from '@fluentui/react-icons';
import type { Session } from '../../app/session';
import { BusyLine } from '../components/busy-line';
import { Disclosure } from '../components/disclosure';
import { DropFrame } from '../components/drop-frame';
import { Inset } from '../components/inset';
import { PrivacyLine } from '../components/privacy-line';
import { Remark } from '../components/remark';
import { Row, Rows } from '../components/row';
import { Tip } from '../components/tip';
import { TroubleNote } from '../components/trouble-note';
import { VerdictHeading } from '../components/verdict-heading';
import { usePane } from '../hooks/pane-context';
import { useDragging } from '../hooks/use-dragging';
import { FELT_AFTER_MS, useWaited } from '../hooks/use-waited';
import { AttachedNotices } from './attached-notices';
import { PasteRow } from './hand-over-rows';
import { SourceAttempts } from './how-it-was-read';
import { LookUpRow } from './look-up-row';
import { SPOKEN_NEWS, startNews } from './start-news';
import type { StartNews } from './start-news';

const LONG_AFTER_MS = 10_000;

const TRIED = 'tried';

const useStyles = makeStyles({ tried: { marginBlockEnd: tokens.spacingVerticalXL } });

/** Where nothing is known of the program, its list is taken to let go of messages. */
const canDragFromList = ({ client }: Pick<Session, 'client'>): boolean => client?.listDrag !== 'none';

/** Something that Outlook does not do, and how a notice gets here all the same. */
function WayOut({ news }: { readonly news: 'blocked' | 'late' | 'unread' }) {
  const { session, text, open } = usePane();
  const title = { blocked: 'ui.start.tipTitle', late: 'ui.start.lateTitle', unread: 'ui.start.unreadTitle' } as const;
  const sentence = { blocked: canDragFromList(session) ? 'ui.start.tip' : 'ui.start.tipPaste', late: 'ui.start.late', unread: 'ui.start.unread' } as const;
  return (
    <Tip
      title={text.say(title[news])}
      text={text.say(sentence[news])}
      link={{ name: 'ways', label: text.say('ui.start.more'), onPress: (name) => open('ways', name) }}
    />
  );
}

/** What the pane found beside it, in a line that moves nothing above it. */
function QuietLine({ news }: { readonly news: StartNews }) {
  const { session, text } = usePane();
  const isLooking = useWaited(session.mailState === 'ready' && session.openMessage.found === 'unknown', FELT_AFTER_MS);
  if (isLooking) return <Inset><BusyLine label={text.say('ui.start.looking')} /></Inset>;
  if (news === 'other') return <Inset><Remark>{text.say('ui.start.notANotice')}</Remark></Inset>;
  if (news === 'draft') return <Inset><Remark>{text.say('ui.start.noneAttached')}</Remark></Inset>;
  return null;
}

/** Which ways of reading the open message failed, for whoever is asked for help. */
function Tried() {
  const styles = useStyles();
  const { session, text, send } = usePane();
  const { openMessage } = session;
  if (openMessage.found !== 'unreadable' || openMessage.tried.length === 0) return null;
  return (
    <div className={styles.tried}>
      <Disclosure name={TRIED} icon={null} title={text.say('ui.start.tried')} caption={null} isOpen={session.toggled.includes(TRIED)} onToggle={() => send({ type: 'toggled', part: TRIED })}>
        <Inset><SourceAttempts tried={openMessage.tried} /></Inset>
      </Disclosure>
    </div>
  );
}

/** Ways to hand over a notice, after what stands in the way of reading the open message (01). */
function HandOver({ news }: { readonly news: StartNews }) {
  const { session, text, take, send, isListDragged } = usePane();
  const isWaiting = useWaited(session.reading, FELT_AFTER_MS);
  const isLong = useWaited(session.reading, LONG_AFTER_MS);
  const isDragging = useDragging() || isListDragged;
  const { openMessage } = session;
  const isFirst = news === 'blocked' || news === 'late' || news === 'unread';
  const isDraft = news === 'draft';
  return (
    <main>
      <VerdictHeading shape={null} label="" title={text.say('ui.start.title')}>{text.say(isDraft ? 'ui.start.composeLead' : 'ui.start.lead')}</VerdictHeading>
      {session.trouble !== null && <TroubleNote trouble={session.trouble} />}
      {isFirst && <WayOut news={news} />}
      <DropFrame
        title={text.say(isDragging ? 'ui.start.dropNow' : 'ui.start.dropHere')}
        caption={text.say(isDraft ? 'ui.start.composeFrom' : canDragFromList(session) ? 'ui.start.dropFrom' : 'ui.start.dropFromFolder')}
        button={text.say('actions.chooseFile')}
        busy={isWaiting ? text.say(isLong ? 'ui.start.long' : 'ui.start.reading') : null}
        stop={isLong ? { label: text.say('actions.stop'), onStop: () => send({ type: 'readingStopped' }) } : null}
        onFiles={(files) => take(files, 'file')}
      />
      <Rows>
        {openMessage.found === 'bounce' && (
          <Row name="open" icon={<Mail20Regular />} title={text.say('ui.start.openMessage')} caption={text.say('ui.start.openMessageHint')} onPress={() => send({ type: 'noticeChosen', explained: openMessage.explained })} />
        )}
        <PasteRow />
        <LookUpRow typed={null} />
      </Rows>
      <QuietLine news={news} />
      <Tried />
      {!isFirst && <WayOut news="blocked" />}
    </main>
  );
}

/** The first page of the area: notices attached to the open message, or the ways to hand one over (01, 01b). */
export function Start() {
  const { session, text, announce } = usePane();
  const { openMessage, arrival } = session;
  const news = startNews(session);
  const spoken = SPOKEN_NEWS[news];
  const sentence = openMessage.found === 'attached' ? text.say('ui.start.attached', { count: openMessage.notices.length })
    : spoken === null ? null : text.say(spoken);
  const said = useRef<string | null>(null);
  useEffect(() => {
    // Once, not for every message that is opened beside a pinned pane.
    if (sentence === null || said.current === sentence || arrival === 'back') return;
    said.current = sentence;
    announce(sentence);
  }, [sentence, arrival, announce]);
  return (
    <>
      {openMessage.found === 'attached' ? <AttachedNotices notices={openMessage.notices} /> : <HandOver news={news} />}
      <PrivacyLine sentence={text.say('ui.privacy.start')} withLink />
    </>
  );
}
