import { makeStyles, tokens } from '@fluentui/react-components';
import { administratorCommands } from '../../app/texts-to-pass-on';
import type { Explanation } from '../../core/explanation/explanation';
import type { FilledCommand } from '../../core/explanation/commands';
import { CodeBlock } from '../components/code-block';
import { MessageText } from '../components/message-text';
import { Section } from '../components/section';
import { usePane } from '../hooks/pane-context';

const useStyles = makeStyles({
  text: { margin: '0', marginBlockEnd: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalMNudge, listStyleType: 'none', margin: '0', padding: '0' },
  purpose: { margin: '0', marginBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

function Command({ command: { purpose, line } }: { readonly command: FilledCommand }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <li>
      <p className={styles.purpose}><MessageText message={purpose} /></p>
      <CodeBlock text={line} isCommand copyLabel={text.say('commands.copy')} />
    </li>
  );
}

/** What administrators can type to see or to mend the cause: one part for each side whose product is known. */
export function AdministratorCommands({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const { text } = usePane();
  if (!text.has('commands.copy')) return null;
  return (['yourAdministrator', 'recipientAdministrator'] as const).map((side) => {
    const lists = explanation.groups.flatMap((group) => administratorCommands(explanation, group, side) ?? []);
    const [first] = lists;
    if (first === undefined) return null;
    const commands = new Map(lists.flatMap((list) => list.commands).map((command) => [command.line, command]));
    return (
      <Section key={side} title={text.say(`commands.title.${side}`)}>
        <p className={styles.text}>{text.text({ key: `commands.shell.${first.product}` })}{[...commands.keys()].some((line) => line.includes('<')) && ` ${text.say('commands.fill')}`}</p>
        <ul className={styles.list}>{[...commands.values()].map((command) => <Command key={command.line} command={command} />)}</ul>
      </Section>
    );
  });
}
