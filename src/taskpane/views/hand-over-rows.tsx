import { ClipboardPaste20Regular, MailArrowDown20Regular } from '@fluentui/react-icons';
import { useFileChooser } from '../components/file-chooser';
import { Row, Rows } from '../components/row';
import { usePane } from '../hooks/pane-context';
import { isApple } from '../modifier-key';

/** The row that leads to the page where a text is pasted. */
export function PasteRow() {
  const { text, open } = usePane();
  return <Row name="paste" icon={<ClipboardPaste20Regular />} title={text.say('ui.start.paste')} caption={text.say(isApple ? 'ui.start.pasteKeysMac' : 'ui.start.pasteKeys')} onPress={(name) => open('paste', name)} />;
}

/** Drop, choose or paste another notice, where the frame to drop on has no place (01b). */
export function HandOverRows() {
  const { text, take } = usePane();
  const { input, choose } = useFileChooser((files) => take(files, 'file'));
  return (
    <>
      <Rows>
        <Row name="choose" icon={<MailArrowDown20Regular />} title={text.say('ui.start.choose')} caption={text.say('ui.start.chooseHint')} onPress={choose} />
        <PasteRow />
      </Rows>
      {input}
    </>
  );
}
