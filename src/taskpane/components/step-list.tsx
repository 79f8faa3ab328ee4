import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Step } from '../../core/explanation/explanation';
import { MessageText } from './message-text';
import { PageLink } from './page-link';

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
});

/** What to do, in order. Links are the product's own, never out of a mail, and open elsewhere. */
export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  return (
    <ol className={mergeClasses(styles.list, steps.length === 1 && styles.single)}>
      {steps.map((step) => (
        <li key={step.message.key} className={styles.step}>
          <MessageText message={step.message} />
          {step.link !== null && ' '}
          {step.link !== null && <PageLink address={step.link} />}
        </li>
      ))}
    </ol>
  );
}
