import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AppsListRegular, ArrowForwardRegular, ArrowRightRegular, AttachRegular, CheckmarkRegular, ClipboardPasteRegular, ClockRegular, CopyRegular,
  CursorClickRegular, DesktopRegular, DocumentRegular, FolderRegular, GlobeRegular, HeadsetRegular, MailAddRegular, MailRegular,
  MoreHorizontalRegular, PanelRightRegular, PersonWrenchRegular, SearchRegular, SelectAllOnRegular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import { FORCED_COLORS } from './breakpoints';

const useStyles = makeStyles({
  picture: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginBlockStart: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  tile: {
    display: 'flex',
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    [FORCED_COLORS]: { border: '1px solid CanvasText', color: 'CanvasText' },
  },
  goal: { color: tokens.colorBrandForeground1, [FORCED_COLORS]: { color: 'CanvasText' } },
  arrow: { display: 'flex', ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

/** What is moved or pressed, and where it goes. */
const PICTURES = {
  message: [MailRegular],
  messageToPane: [MailRegular, PanelRightRegular],
  button: [CursorClickRegular, PanelRightRegular],
  listToPane: [AppsListRegular, PanelRightRegular],
  newMessage: [MailAddRegular],
  listToMessage: [AppsListRegular, AttachRegular],
  copy: [SelectAllOnRegular, CopyRegular],
  clipboardToPane: [ClipboardPasteRegular, PanelRightRegular],
  menuToFile: [MoreHorizontalRegular, DocumentRegular],
  messageToFile: [MailRegular, DocumentRegular],
  listToFolder: [AppsListRegular, FolderRegular],
  choose: [CursorClickRegular, FolderRegular],
  file: [DocumentRegular, PanelRightRegular],
  forward: [ArrowForwardRegular, AttachRegular],
  computer: [DesktopRegular],
  browser: [GlobeRegular, CopyRegular],
  ok: [CheckmarkRegular],
  read: [SearchRegular],
  helpDesk: [HeadsetRegular],
  administrator: [PersonWrenchRegular],
  wait: [ClockRegular],
} as const satisfies Readonly<Record<string, readonly [FluentIcon, FluentIcon?]>>;

/** A picture of one action of the user. */
export type StepPictureId = keyof typeof PICTURES;

const SIZE = 20;

/** An action as one or two signs with an arrow between; the sentence beside it says the same. */
export function StepPicture({ picture }: { readonly picture: StepPictureId }) {
  const styles = useStyles();
  const signs: readonly [FluentIcon, FluentIcon?] = PICTURES[picture];
  const [From, To] = signs;
  return (
    <div className={styles.picture} aria-hidden="true">
      <span className={styles.tile}><From fontSize={SIZE} /></span>
      {To !== undefined && <span className={styles.arrow}><ArrowRightRegular fontSize={16} /></span>}
      {To !== undefined && <span className={mergeClasses(styles.tile, styles.goal)}><To fontSize={SIZE} /></span>}
    </div>
  );
}
