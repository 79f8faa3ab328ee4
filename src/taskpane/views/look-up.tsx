import { startTransition, useDeferredValue, useEffect, useMemo } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { explainEntry, groupByService, lookUpCode, prepareLookUp } from '../../app/look-up-code';
import type { Entry, FoundGroup } from '../../app/look-up-code';
import { OTHER_RESULTS } from '../../app/session';
import type { Translator } from '../../locales/translate';
import { ActorIcon } from '../components/actor-icon';
import { CardText } from '../components/card-text';
import { GroupHeading } from '../components/group-heading';
import { Inset } from '../components/inset';
import { visibleText } from '../components/mail-text';
import { useNarrowField } from '../components/narrow-field';
import { SubPage } from '../components/page';
import { Row, Rows } from '../components/row';
import { usePane } from '../hooks/pane-context';

export { CodePage } from './code';

const useStyles = makeStyles({ wide: { inlineSize: '100%' } });

/** Results shown before "show the others". */
const FIRST = 20;

/** How long nobody types before the number of results is said. */
const PAUSE_MS = 700;

/** Letters of a server's words in a caption. */
const MAX_QUOTE = 80;

/** The first rows of all groups together; groups without a row left are left out. */
function firstOf(groups: readonly FoundGroup[], most: number): readonly FoundGroup[] {
  let left = most;
  const shown: FoundGroup[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ ...group, found: group.found.slice(0, left) });
    left -= group.found.length;
  }
  return shown;
}

/** What tells a row from others of the same meaning: its code, and words of the server. */
function captionOf({ code, words }: Entry, text: Translator): string {
  // Words such as "(s3140)" are the code once more.
  const quote = words.find((one) => code === null || !one.includes(code.toLowerCase()))?.trim();
  const quoted = quote === undefined ? [] : [text.say('lookUp.quoted', { quote: quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE)}…` : quote })];
  return visibleText([...code === null ? [] : [code], ...quoted].join(', '));
}

function Results({ groups }: { readonly groups: readonly FoundGroup[] }) {
  const { text, send } = usePane();
  const openCode = (entry: Entry, pressed: string) => {
    const { scrollY: scroll } = window;
    startTransition(() => send({ type: 'codeOpened', entry, scroll, pressed }));
  };
  return groups.map(({ scope, service, found }) => (
    <section key={scope ?? ''}>
      <GroupHeading>{service ?? text.say('lookUp.everyServer')}</GroupHeading>
      <Rows>
        {found.map(({ entry }) => (
          <Row key={entry.id} name={`code-${entry.id}`} icon={<ActorIcon actor={entry.turn} size={20} />} title={text.text(explainEntry(entry, text).title)} caption={captionOf(entry, text)} onPress={(name) => openCode(entry, name)} />
        ))}
      </Rows>
    </section>
  ));
}

/** A place to type a code, a tag or words, and what the tables know of it, by service. */
export function LookUpPage() {
  const styles = useStyles();
  const narrow = useNarrowField();
  const { session, text, send, announce } = usePane();
  const { typed } = session.lookUp;
  const wanted = useDeferredValue(typed);
  const found = useMemo(() => lookUpCode(wanted, text) ?? [], [wanted, text]);
  const groups = useMemo(() => groupByService(found), [found]);
  const isAsked = wanted.trim() !== '';
  const isWhole = session.toggled.includes(OTHER_RESULTS);
  const { length: count } = found;

  useEffect(prepareLookUp, []);
  useEffect(() => {
    if (!isAsked) return undefined;
    const timer = setTimeout(() => announce(count === 0 ? text.say('lookUp.none') : text.say('lookUp.found', { count })), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted, isAsked, count, text, announce]);

  return (
    <SubPage title={text.say('lookUp.title')} privacy={text.say('lookUp.privacy')}>
      <Inset>
        <Field label={text.say('lookUp.label')} hint={text.say('lookUp.fieldHint')}>
          <Input className={narrow} type="search" autoComplete="off" spellCheck={false} dir="auto" value={typed} onChange={(_event, { value }) => send({ type: 'lookUpTyped', typed: value })} />
        </Field>
      </Inset>
      {isAsked && count === 0 && <Inset><CardText>{text.say('lookUp.none')}</CardText></Inset>}
      <Results groups={isWhole ? groups : firstOf(groups, FIRST)} />
      {!isWhole && count > FIRST && (
        <Inset>
          <Button className={styles.wide} data-press={OTHER_RESULTS} onClick={() => send({ type: 'toggled', part: OTHER_RESULTS })}>{text.say('ui.several.showOthers', { count: count - FIRST })}</Button>
        </Inset>
      )}
    </SubPage>
  );
}
