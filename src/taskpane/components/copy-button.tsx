import { Button, makeStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { UPRIGHT } from './breakpoints';
import { useText } from '../hooks/pane-context';
import { useCopy } from '../hooks/use-copy';
import { TextToCopy } from './text-to-copy';

const useStyles = makeStyles({
  wide: { inlineSize: '100%', boxSizing: 'border-box' },
  // Where the words need two lines, the picture would stand far from them.
  icon: { [UPRIGHT]: { display: 'none' } },
});

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
