import { makeStyles, tokens } from '@fluentui/react-components';
import type { Trouble } from '../../app/session';
import { MAX_MESSAGE_BYTES } from '../../app/ports';
import { useText } from '../hooks/pane-context';
import { FORCED_COLORS, NARROW, VERY_NARROW } from './breakpoints';
import { VerdictIcon } from './verdict-icon';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalMNudge,
    marginInline: tokens.spacingHorizontalL,
    marginBlockEnd: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [NARROW]: { marginInline: tokens.spacingHorizontalM },
    [VERY_NARROW]: { marginInline: tokens.spacingHorizontalMNudge },
    [FORCED_COLORS]: { border: '1px solid CanvasText' },
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: { margin: '0', minInlineSize: '0', textWrap: 'pretty' },
});

/** Why nothing could be read, and which formats can: said at once, it answers what the user just did (experience §9). */
export function TroubleNote({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.note} role="alert">
      <VerdictIcon shape="failed" size={20} label={null} />
      <p className={styles.text}>
        <span className={styles.title}>{text.text({ key: `ui.trouble.${trouble}.title` })}</span>
        {text.text({ key: `ui.trouble.${trouble}.text`, values: { size: text.size(MAX_MESSAGE_BYTES) } })}
      </p>
    </div>
  );
}
