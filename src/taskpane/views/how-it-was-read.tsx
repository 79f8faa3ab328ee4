import { makeStyles, tokens } from '@fluentui/react-components';
import type { SourceAttempt } from '../../core/sources';
import { Section } from '../components/section';
import { useText } from '../hooks/pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  source: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'break-word' },
  outcome: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'break-word' },
});

/** The sources that were asked, in order, each with what came of it. */
export function SourceAttempts({ tried }: { readonly tried: readonly SourceAttempt[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ol className={styles.list}>
      {tried.map(({ source, why, code }) => (
        <li key={source}>
          <span className={styles.source}>{text.text({ key: `ways.sources.${source}` })}</span>
          <span className={styles.outcome}>
            {why === null
              ? text.say('ways.read')
              // As a string: a code has no thousands.
              : text.say('ways.notRead', { why: text.text({ key: `ways.failures.${why}` }), ...(code === null ? {} : { code: String(code) }) })}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** How the open message was read, for administrators; nothing for what was handed over. */
export function HowItWasRead({ tried }: { readonly tried: readonly SourceAttempt[] }) {
  const text = useText();
  if (tried.length === 0) return null;
  return <Section title={text.say('ways.howRead')}><SourceAttempts tried={tried} /></Section>;
}
