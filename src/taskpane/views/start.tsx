import { ClipboardPaste20Regular } from '@fluentui/react-icons';
import { DropFrame } from '../components/drop-frame';
import { PrivacyLine } from '../components/privacy-line';
import { Row, Rows } from '../components/row';
import { Tip } from '../components/tip';
import { TroubleNote } from '../components/trouble-note';
import { VerdictHeading } from '../components/verdict-heading';
import { usePane } from '../hooks/pane-context';
import { useDragging } from '../hooks/use-dragging';
import { FELT_AFTER_MS, useWaited } from '../hooks/use-waited';

const LONG_AFTER_MS = 10_000;

/** Its keyboard names the paste key differently. */
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The first page: ways to hand over a notice (01). */
export function Start() {
  const { session, text, take, open, send } = usePane();
  const isWaiting = useWaited(session.reading, FELT_AFTER_MS);
  const isLong = useWaited(session.reading, LONG_AFTER_MS);
  const isDragging = useDragging();
  return (
    <>
      <main>
        <VerdictHeading shape={null} label="" title={text.say('ui.start.title')}>{text.say('ui.start.lead')}</VerdictHeading>
        {session.trouble !== null && <TroubleNote trouble={session.trouble} />}
        <DropFrame
          title={text.say(isDragging ? 'ui.start.dropNow' : 'ui.start.dropHere')}
          caption={text.say('ui.start.dropFrom')}
          button={text.say('actions.chooseFile')}
          busy={isWaiting ? text.say(isLong ? 'ui.start.long' : 'ui.start.reading') : null}
          stop={isLong ? { label: text.say('actions.stop'), onStop: () => send({ type: 'readingStopped' }) } : null}
          onFiles={(files) => take(files, 'file')}
        />
        <Rows>
          <Row name="paste" icon={<ClipboardPaste20Regular />} title={text.say('ui.start.paste')} caption={text.say(isApple ? 'ui.start.pasteKeysMac' : 'ui.start.pasteKeys')} onPress={(name) => open('paste', name)} />
        </Rows>
        <Tip title={text.say('ui.start.tipTitle')} text={text.say('ui.start.tip')} />
      </main>
      <PrivacyLine sentence={text.say('ui.privacy.start')} withLink />
    </>
  );
}
