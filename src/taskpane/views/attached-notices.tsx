import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular } from '@fluentui/react-icons';
import type { AttachedNotice } from '../../app/session';
import { BusyLine } from '../components/busy-line';
import { GroupHeading } from '../components/group-heading';
import { Inset } from '../components/inset';
import { visibleText } from '../components/mail-text';
import { Row, Rows } from '../components/row';
import { TroubleNote } from '../components/trouble-note';
import { VerdictHeading } from '../components/verdict-heading';
import { usePane } from '../hooks/pane-context';
import { FELT_AFTER_MS, useWaited } from '../hooks/use-waited';
import { HandOverRows } from './hand-over-rows';

/** Notices shown before "show the others" (experience §6). */
const FIRST = 10;

const PART = 'attached';

/** Keeps a name that reads from right to left from turning what stands around it (UAX 9, isolates). */
const isolated = (name: string): string => `\u2068${visibleText(name)}\u2069`;

const useStyles = makeStyles({
  more: { marginBlockStart: '-12px', marginInlineStart: '-8px', fontWeight: tokens.fontWeightRegular },
});

/** Several notices are attached to the open message: which one? (01b) */
export function AttachedNotices({ notices }: { readonly notices: readonly AttachedNotice[] }) {
  const styles = useStyles();
  const { session, text, send } = usePane();
  const isWaiting = useWaited(session.reading, FELT_AFTER_MS);
  const list = useRef<HTMLDivElement>(null);
  const isWhole = session.toggled.includes(PART);
  const wasWhole = useRef(isWhole);
  useEffect(() => {
    // The button that was pressed is gone: the first row that it brought takes the focus.
    if (isWhole && !wasWhole.current) list.current?.querySelectorAll('button')[FIRST]?.focus();
    wasWhole.current = isWhole;
  }, [isWhole]);
  const shown = isWhole ? notices : notices.slice(0, FIRST);
  const others = notices.length - shown.length;
  return (
    <main>
      <VerdictHeading shape={null} label="" title={text.say('ui.start.attached', { count: notices.length })}>{text.say('ui.start.attachedLead')}</VerdictHeading>
      {session.trouble !== null && <TroubleNote trouble={session.trouble} />}
      <div ref={list}>
        <Rows>
          {shown.map(({ id, name, size, explained }) => (
            <Row
              key={id}
              name={`attached-${id}`}
              icon={<Attach20Regular />}
              title={name === '' ? text.say('ui.strip.noSubject') : isolated(name)}
              caption={text.say('ui.start.attachedSize', size > 0 ? { size: text.size(size) } : {})}
              onPress={() => send({ type: 'noticeChosen', explained })}
            />
          ))}
        </Rows>
      </div>
      {others > 0 && (
        <Inset>
          <Button appearance="transparent" size="small" className={styles.more} onClick={() => send({ type: 'toggled', part: PART })}>
            {text.say('ui.several.showOthers', { count: others })}
          </Button>
        </Inset>
      )}
      {isWaiting && <Inset><BusyLine label={text.say('ui.start.reading')} /></Inset>}
      <GroupHeading>{text.say('ui.start.anotherNotice')}</GroupHeading>
      <HandOverRows />
    </main>
  );
}
