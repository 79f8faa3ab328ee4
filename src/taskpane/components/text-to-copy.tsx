import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
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
export function TextToCopy({ text, label }: { readonly text: string; readonly label: string }) {
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
