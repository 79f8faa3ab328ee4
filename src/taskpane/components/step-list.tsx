import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import type { Step } from '../../core/explanation/explanation';
import { useText } from '../hooks/pane-context';
import { hiddenText } from './hidden-text';
import { MessageText } from './message-text';

const useStyles = makeStyles({
  list: {
    margin: '0',
    paddingInlineStart: tokens.spacingHorizontalXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textWrap: 'pretty',
    overflowWrap: 'break-word',
  },
  single: { listStyleType: 'none', paddingInlineStart: '0' },
  step: { marginBlockEnd: tokens.spacingVerticalXS, ':last-child': { marginBlockEnd: '0' } },
  spoken: hiddenText,
  link: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, fontSize: 'inherit', lineHeight: 'inherit' },
});

/** What to do, in order. Links are the product's own, never out of a mail, and open elsewhere. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <ol className={mergeClasses(styles.list, steps.length === 1 && styles.single)}>
      {steps.map((step) => (
        <li key={step.step} className={styles.step}>
          <MessageText message={step.message} />
          {step.link !== null && ' '}
          {step.link !== null && (
            <Link className={styles.link} href={step.link} target="_blank" rel="noopener noreferrer" inline>
              {text.say('ui.explanation.openPage')}
              <Open16Regular aria-hidden="true" />
              <span className={styles.spoken}>{`, ${text.say('ui.explanation.opensElsewhere')}`}</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
