import { useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { UPRIGHT } from './breakpoints';
import { useText } from '../hooks/pane-context';
import { useCopy } from '../hooks/use-copy';

const useStyles = makeStyles({
  wide: { inlineSize: '100%', boxSizing: 'border-box' },
  // Where the words need two lines, the picture would stand far from them.
  icon: { [UPRIGHT]: { display: 'none' } },
  refused: { marginBlock: tokens.spacingVerticalS },
  caption: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  field: {
    boxSizing: 'border-box',
    inlineSize: '100%',
    marginBlockStart: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const LINES_SHOWN = 4;

/** Where the platform refuses to copy: the text, selected, for the keyboard. */
function TextToCopy({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className={styles.refused}>
      <p className={styles.caption}>{label}</p>
      <textarea ref={field} className={styles.field} rows={LINES_SHOWN} readOnly value={text} aria-label={label} />
    </div>
  );
}

/** A button that copies a text and says so. `copied` and `label` name the button; `text` is made when it is pressed. */
export function CopyButton({ label, appearance, size, getText }: {
  readonly label: string;
  readonly appearance: 'primary' | 'secondary';
  readonly size: 'small' | 'medium';
  readonly getText: () => string;
}) {
  const styles = useStyles();
  const language = useText();
  const { outcome, copy } = useCopy();
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        {...(size === 'medium' ? { className: styles.wide } : {})}
        icon={size === 'medium' ? { children: <CopyRegular />, className: styles.icon } : <CopyRegular />}
        onClick={() => copy(getText())}
      >
        {outcome === 'copied' ? language.say('ui.copy.done') : label}
      </Button>
      {outcome === 'refused' && <TextToCopy text={getText()} label={language.say('ui.copy.refused')} />}
    </>
  );
}

/** The same as an icon at the corner of the text it copies. */
export function CopyIcon({ label, text }: { readonly label: string; readonly text: string }) {
  const language = useText();
  const { outcome, copy } = useCopy();
  const isCopied = outcome === 'copied';
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        icon={<CopyRegular fontSize={16} />}
        aria-label={isCopied ? language.say('ui.copy.done') : label}
        title={label}
        onClick={() => copy(text)}
      />
      {outcome === 'refused' && <TextToCopy text={text} label={language.say('ui.copy.refused')} />}
    </>
  );
}
