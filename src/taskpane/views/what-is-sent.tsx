import { makeStyles, tokens } from '@fluentui/react-components';
import type { Sent } from '../../app/ports';
import type { CatalogKey } from '../../locales/catalog';
import { CardText } from '../components/card-text';
import { visibleText } from '../components/mail-text';
import { Section } from '../components/section';
import { SubPage } from '../components/page';
import { usePane, useText } from '../hooks/pane-context';

const useStyles = makeStyles({
  left: { listStyleType: 'none', margin: '0', padding: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
});

type Sentence = Extract<CatalogKey, `ui.sent.${string}` | 'ui.settings.notKept'>;

function Facts({ title, sentences }: { readonly title: Sentence; readonly sentences: readonly Sentence[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <Section title={text.say(title)}>
      <div className={styles.facts}>{sentences.map((key) => <CardText key={key}>{text.say(key)}</CardText>)}</div>
    </Section>
  );
}

/** Each thing that left, with its time and where it went. */
function Left({ sent }: { readonly sent: readonly Sent[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ul className={styles.left}>
      {sent.map(({ what, to, at }, index) => (
        <li key={index}>{visibleText(text.say('ui.sent.leftLine', { time: text.timeWithSeconds(new Date(at).toISOString()), what, host: to }))}</li>
      ))}
    </ul>
  );
}

/** What leaves this computer and what is kept, as far as it concerns the pane where it stands now. */
export function WhatIsSentPage() {
  const { session, text, sent, areSettingsKept } = usePane();
  // Where Outlook opened the page, its library was asked for, whether it answers or not.
  const isInOutlook = session.mailState !== 'none';
  const isOwnServer = session.client !== null && session.client.server !== 'exchange-online' && session.client.server !== 'outlook-com';
  return (
    <SubPage title={text.say('ui.sent.title')} privacy={null}>
      <Facts
        title="ui.sent.messages"
        sentences={[
          'ui.sent.nothing',
          ...(isInOutlook ? ['ui.sent.handedOver'] as const : []),
          ...(isOwnServer ? ['ui.sent.ownServer'] as const : []),
          'ui.sent.services',
        ]}
      />
      <Section title={text.say('ui.sent.left')}>
        {sent.length === 0 ? <CardText>{text.say('ui.sent.nothingLeft')}</CardText> : <Left sent={sent} />}
      </Section>
      <Facts title="ui.sent.copies" sentences={['ui.sent.copied', 'ui.sent.saved', ...(isInOutlook ? ['ui.sent.drafts'] as const : [])]} />
      <Facts
        title="ui.sent.settings"
        sentences={[!areSettingsKept ? 'ui.settings.notKept' : session.client === null ? 'ui.sent.keptInBrowser' : 'ui.sent.keptInMailbox', 'ui.sent.kept']}
      />
      {isInOutlook && <Facts title="ui.sent.library" sentences={['ui.sent.loaded', 'ui.sent.loadedSeen', 'ui.sent.telemetry']} />}
      <Facts title="ui.sent.page" sentences={['ui.sent.pageSeen']} />
    </SubPage>
  );
}
