import { DocumentError20Regular } from '@fluentui/react-icons';
import { makeStyles, tokens } from '@fluentui/react-components';
import { ORGANISATION_FILE } from '../../../app/organisation';
import { Disclosure } from '../../components/disclosure';
import { visibleText } from '../../components/mail-text';
import { usePane } from '../../hooks/pane-context';

const useStyles = makeStyles({
  faults: { margin: '0', paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

const PART = 'own-file';

/** What is wrong with the organisation's own file, for whoever can correct it: one line, and the lines of the file one press below. */
export function OwnFile() {
  const styles = useStyles();
  const { session, text, send, organisation: { faults } } = usePane();
  if (!session.settings.managesDomain || faults.length === 0) return null;
  return (
    <Disclosure
      name={PART}
      icon={<DocumentError20Regular />}
      title={text.say('ownFile.summary', { name: ORGANISATION_FILE, count: faults.length })}
      caption={null}
      isOpen={session.toggled.includes(PART)}
      onToggle={() => send({ type: 'toggled', part: PART })}
    >
      <ul className={styles.faults}>
        {faults.map(({ line, column, path, code, values }, index) => (
          <li key={index}>{visibleText(text.say('ownFile.fault', { line, column, path: path === '' ? ORGANISATION_FILE : path, sentence: text.text({ key: `ownFile.codes.${code}`, values }) }))}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
