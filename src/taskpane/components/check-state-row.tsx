import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minBlockSize: '28px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  icon: { display: 'flex', flexShrink: 0, inlineSize: '20px', justifyContent: 'center' },
  ring: { boxSizing: 'border-box', inlineSize: '14px', blockSize: '14px', borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStroke1}` },
  title: { flexGrow: 1, minInlineSize: '0', overflowWrap: 'anywhere' },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One check in the list of a run: its place never changes while it waits and is judged. `icon` null: it is still to come. */
export function CheckStateRow({ icon, title, state }: { readonly icon: ReactNode; readonly title: string; readonly state: string | null }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.icon}>{icon ?? <span className={styles.ring} aria-hidden="true" />}</span>
      <span className={styles.title}>{title}</span>
      {state !== null && <span className={styles.state}>{state}</span>}
    </li>
  );
}

const useListStyles = makeStyles({ list: { listStyleType: 'none', margin: '0', padding: '0' } });

export function CheckStates({ children }: { readonly children: ReactNode }) {
  return <ul className={useListStyles().list}>{children}</ul>;
}
