import { useState } from 'react';
import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons';
import { ovhFields, ovhStatements, readOvhResult } from '../../../app/account-summary';
import type { FinishedCheck } from '../../../app/account-state';
import type { OvhStatement } from '../../../core/diagnostics/ovh-merge';
import type { Message } from '../../../core/messages';
import { CardText } from '../../components/card-text';
import { Disclosure } from '../../components/disclosure';
import { Inset } from '../../components/inset';
import { MessageText } from '../../components/message-text';
import { useNarrowField } from '../../components/narrow-field';
import { SubPage } from '../../components/page';
import { Row } from '../../components/row';
import { VerdictIcon } from '../../components/verdict-icon';
import { usePane } from '../../hooks/pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  field: { minBlockSize: '180px', '& textarea': { minBlockSize: '178px', maxBlockSize: 'none' } },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  statement: { display: 'flex', columnGap: tokens.spacingHorizontalS, marginBlockEnd: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sign: { display: 'flex', flexShrink: 0, paddingBlockStart: '2px' },
  words: { minInlineSize: '0', overflowWrap: 'break-word' },
  remark: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What OVH says, a line each, in few words where a title names OVH already; where ours says otherwise, that as well. */
export function OvhLines({ statements, isShort = false }: { readonly statements: readonly OvhStatement[]; readonly isShort?: boolean }) {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <ul className={styles.list}>
      {statements.map(({ field, state, code, agreement }) => {
        const shape = state === 'good' ? 'passed' : 'failed';
        return (
          <li key={field} className={styles.statement}>
            <span className={styles.sign}><VerdictIcon shape={shape} size={16} label={text.say(`account.states.${shape}`)} /></span>
            <span className={styles.words}>
              {text.text({ key: `ovh.${isShort ? 'points' : 'codes'}.${code}` })}
              {agreement === 'differs' && <span className={styles.remark}>{text.say('ovh.says.differs')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** All that OVH's own result says; open at once where it contradicts ours. */
export function OvhPart({ finished }: { readonly finished: FinishedCheck }) {
  const { session, text, send } = usePane();
  const statements = ovhStatements(finished.run);
  if (statements.length === 0) return null;
  const isOpenFirst = statements.some(({ agreement }) => agreement === 'differs');
  const part = 'ovh-says';
  return (
    <Disclosure
      name={part}
      icon={<ClipboardPaste20Regular />}
      title={text.say('ovh.says.title', { told: statements.length, count: ovhFields.length })}
      caption={null}
      isOpen={session.toggled.includes(part) !== isOpenFirst}
      onToggle={() => send({ type: 'toggled', part })}
    >
      <OvhLines statements={statements} isShort />
      {statements.length < ovhFields.length && <CardText>{text.say('ovh.says.partly')}</CardText>}
    </Disclosure>
  );
}

/** The way to the page where OVH's own result is pasted. */
export function OvhRow({ finished }: { readonly finished: FinishedCheck }) {
  const { text, open } = usePane();
  const { ovh } = finished.run;
  const caption = ovh === undefined ? text.say('ovh.row.pasteHint')
    : ovh.lastCheck === null ? text.say('ovh.row.undated') : text.say('ovh.row.dated', { moment: text.day(ovh.lastCheck, 'long') });
  return <Row name="ovh" icon={<ClipboardPaste20Regular />} title={text.say(ovh === undefined ? 'ovh.row.paste' : 'ovh.row.replace')} caption={caption} onPress={(pressed) => open('ovh', pressed)} />;
}

/** A place for the text of OVH's own result; what can be read of it is set beside the run. */
export function OvhPage({ finished }: { readonly finished: FinishedCheck }) {
  const styles = useStyles();
  const narrow = useNarrowField();
  const { text, account } = usePane();
  const [pasted, setPasted] = useState('');
  const [why, setWhy] = useState<Message | null>(null);
  const { domain } = finished.run.subject;
  const show = () => {
    if (pasted.trim() === '') return setWhy({ key: 'ui.paste.empty' });
    const reading = readOvhResult(pasted);
    if (!reading.readable) return setWhy({ key: 'ovh.page.unreadable' });
    if (reading.domain !== null && reading.domain !== domain) {
      return setWhy({ key: 'ovh.page.otherDomain', values: { other: { kind: 'domain', text: reading.domain }, domain: { kind: 'domain', text: domain } } });
    }
    account.addOvh(reading.result);
  };
  return (
    <SubPage title={text.say('ovh.page.title')} privacy={text.say('ovh.page.privacy')}>
      <Inset>
        <div className={styles.form}>
          <Field
            label={text.say('ovh.page.label')}
            hint={text.say('ovh.page.hint')}
            {...(why === null ? {} : { validationMessage: <MessageText message={why} /> })}
          >
            <Textarea
              className={mergeClasses(narrow, styles.field)}
              spellCheck={false}
              value={pasted}
              onChange={(_event, { value }) => {
                setPasted(value);
                setWhy(null);
              }}
            />
          </Field>
          <Button appearance="primary" onClick={show}>{text.say('ovh.page.show')}</Button>
        </div>
      </Inset>
    </SubPage>
  );
}
