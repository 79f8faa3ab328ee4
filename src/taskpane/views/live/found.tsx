import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LiveState } from '../../../app/live-state';
import { sentenceOfFinding, summaryOfLook } from '../../../app/look-summary';
import type { Explained } from '../../../app/session';
import type { LiveFinding } from '../../../core/diagnostics/confirmation/confirmation';
import { CardText } from '../../components/card-text';
import { MessageText } from '../../components/message-text';
import { PageLink } from '../../components/page-link';
import { RecordBlock } from '../../components/record-block';
import { Section } from '../../components/section';
import { VerdictIcon } from '../../components/verdict-icon';
import { usePane } from '../../hooks/pane-context';

const useStyles = makeStyles({
  findings: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, listStyleType: 'none', margin: '0', padding: '0' },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  icon: { display: 'flex', flexShrink: 0 },
  words: { minInlineSize: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  records: { marginBlockStart: tokens.spacingVerticalS },
});

/** Records as published and as they should be; the pair stands below the list, at full width. */
function Records({ finding: { found, expected, values } }: { readonly finding: LiveFinding }) {
  const styles = useStyles();
  const { text } = usePane();
  const { ip } = values;
  // An address alone may be anybody's; an include is known to be a provider's.
  const isAddress = ip !== undefined && expected.some((record) => typeof ip === 'object' && record.includes(`:${ip.text}`));
  return (
    <div className={styles.records}>
      <RecordBlock label={text.say('live.published')} records={found} others={expected} isFound shape={null} copyLabel={null} />
      <RecordBlock label={text.say('live.toPublish')} records={expected} others={found} isFound={false} shape={null} copyLabel={text.say('account.check.copyExpected')} />
      {isAddress && <CardText><MessageText message={{ key: 'live.onlyIfYours', values: { ip } }} /></CardText>}
    </div>
  );
}

function Finding({ finding }: { readonly finding: LiveFinding }) {
  const styles = useStyles();
  const { text } = usePane();
  const { subject, outcome, link } = finding;
  return (
    <li className={styles.finding} data-subject={subject} data-outcome={outcome}>
      <span className={styles.icon}><VerdictIcon shape={outcome} size={20} label={text.say(`account.states.${outcome}`)} /></span>
      <span className={styles.words}>
        <MessageText message={sentenceOfFinding(finding)} />
        {link !== null && ' '}
        {link !== null && <PageLink address={link} />}
      </span>
    </li>
  );
}

/** What a live look found (02, 04). The texts of findings come with it, so they may be a moment late after a change of language. */
export function FoundLive({ found, explained }: { readonly found: NonNullable<LiveState['found']>; readonly explained: Explained }) {
  const styles = useStyles();
  const { text, looks } = usePane();
  const { outcome, findings, at } = useMemo(() => summaryOfLook(found.look), [found]);
  if (!text.has('live.retry') || at === null) return null;
  const isUntold = outcome === 'untold';
  return (
    <Section title={text.say(`live.title.${outcome}`)} aside={text.text({ key: 'live.at', values: { moment: { kind: 'moment', text: at } } })}>
      {isUntold && <CardText>{text.say('live.untoldLead')}</CardText>}
      <ul className={styles.findings}>{findings.map((finding, index) => <Finding key={index} finding={finding} />)}</ul>
      {findings.filter(({ expected }) => expected.length > 0).map((finding, index) => <Records key={index} finding={finding} />)}
      {isUntold && <Button onClick={() => looks.start(explained)}>{text.say('live.retry')}</Button>}
    </Section>
  );
}
