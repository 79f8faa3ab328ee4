import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { FORCED_COLORS, NARROW, VERY_NARROW } from './breakpoints';

const useStyles = makeStyles({
  tip: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalMNudge,
    marginInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: 'pretty',
    [NARROW]: { marginInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { marginInline: tokens.spacingHorizontalMNudge },
    [FORCED_COLORS]: { border: '1px solid CanvasText' },
  },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { margin: '0', minInlineSize: '0' },
  title: { fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start', textDecorationLine: 'underline' },
});

/** The way on from a tip; `name` finds it again when the user comes back. */
export interface TipLink {
  readonly name: string;
  readonly label: string;
  readonly onPress: (name: string) => void;
}

/** Something worth knowing, that is no answer: a bold question and its sentence, and perhaps a way on. */
export function Tip({ title, text, link = null }: { readonly title: string; readonly text: string; readonly link?: TipLink | null }) {
  const styles = useStyles();
  return (
    <div className={styles.tip}>
      <span className={styles.icon} aria-hidden="true"><InfoRegular fontSize={16} /></span>
      <p className={styles.text}>
        <strong className={styles.title}>{title}</strong>
        {` ${text}`}
        {link !== null && ' '}
        {link !== null && <Link as="button" className={styles.link} data-press={link.name} onClick={() => link.onPress(link.name)}>{link.label}</Link>}
      </p>
    </div>
  );
}
