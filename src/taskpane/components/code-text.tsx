import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Breakable } from './breakable';
import { visibleText } from './mail-text';

const useStyles = makeStyles({
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  unbroken: { whiteSpace: 'nowrap' },
});

/** A code, host or address as it stands: monospace, left to right, never translated; breaks at "@" and after dots first. */
export function CodeText({ text, isUnbroken = false }: { readonly text: string; readonly isUnbroken?: boolean }) {
  const styles = useStyles();
  return (
    <bdi className={mergeClasses(styles.code, isUnbroken && styles.unbroken)} dir="ltr" translate="no">
      {isUnbroken ? visibleText(text) : <Breakable text={text} />}
    </bdi>
  );
}
