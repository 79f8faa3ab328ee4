import { Fragment } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { explainEntry, pagesNamed } from '../../app/look-up-code';
import type { Entry } from '../../app/look-up-code';
import { CodeText } from '../components/code-text';
import { Definition, DefinitionList } from '../components/definition-list';
import { MailText } from '../components/mail-text';
import { MessageText } from '../components/message-text';
import { SubPage } from '../components/page';
import { PageLink } from '../components/page-link';
import { Section } from '../components/section';
import { StepList } from '../components/step-list';
import { TurnCard } from '../components/turn-card';
import { VerdictHeading } from '../components/verdict-heading';
import { usePane, useText } from '../hooks/pane-context';
import { stepsByActor } from './steps-by-actor';
import { shownTurn } from './whose-turn';

const useStyles = makeStyles({
  words: { display: 'block' },
});

/** What the tables know of the row, and the pages that it leads to. */
function Facts({ entry, links }: { readonly entry: Entry; readonly links: readonly string[] }) {
  const styles = useStyles();
  const text = useText();
  const { code, service, words, persistence, retryHelps, source } = entry;
  const attempt = persistence === 'none' ? 'none' : retryHelps ? 'later' : 'unchanged';
  return (
    <Section title={text.say('lookUp.code.facts')}>
      <DefinitionList>
        {code !== null && <Definition term={text.say('lookUp.code.code')}><CodeText text={code} /></Definition>}
        <Definition term={text.say('lookUp.code.service')}>{service ?? text.say('lookUp.everyServer')}</Definition>
        {words.length > 0 && (
          <Definition term={text.say('lookUp.code.words')}>
            {words.map((one) => <span key={one} className={styles.words}><MailText text={text.say('lookUp.quoted', { quote: one.trim() })} /></span>)}
          </Definition>
        )}
        <Definition term={text.say('lookUp.code.again')}>{text.say(`lookUp.code.attempt.${attempt}`)}</Definition>
        {links.length > 0 && <Definition term={text.say('lookUp.code.pages')}>{links.map((link) => <Fragment key={link}><PageLink address={link} isBare />{' '}</Fragment>)}</Definition>}
        {source !== null && <Definition term={text.say('lookUp.code.source')}><PageLink address={source} isBare /></Definition>}
      </DefinitionList>
    </Section>
  );
}

/** What a row of the tables means: what happened, whose turn it is, what each can do. */
export function CodePage({ entry }: { readonly entry: Entry }) {
  const { session, text } = usePane();
  const explanation = explainEntry(entry, text);
  const { title, what, steps } = explanation;
  const isFailure = entry.persistence !== 'none';
  const turn = shownTurn(entry.turn, session.settings);
  // The host names of the pages stand below, once.
  const byActor = stepsByActor([{ steps: steps.map((step) => ({ ...step, link: null })) }]);
  const own = steps.filter(({ actor }) => actor === entry.turn).map((step) => ({ ...step, link: null }));
  return (
    <SubPage title={text.say('lookUp.code.title')} privacy={null}>
      <VerdictHeading shape={null} label="" title={<MessageText message={title} />} isSecond>
        {what.map((message, index) => <Fragment key={message.key}>{index > 0 && ' '}<MessageText message={message} /></Fragment>)}
      </VerdictHeading>
      {isFailure && <TurnCard actor={turn.actor} isYours={turn.isYours} title={text.text(turn.heading)}>{own.length > 0 && <StepList steps={own} />}</TurnCard>}
      {byActor.filter(({ actor }) => actor !== entry.turn).map(({ actor, steps: others }) => (
        <Section key={actor} title={text.say('ui.explanation.stepsFor', { actor: text.text({ key: `turns.${actor}.name` }) })}><StepList steps={others} /></Section>
      ))}
      <Facts entry={entry} links={pagesNamed(explanation).filter((link) => link !== entry.source)} />
    </SubPage>
  );
}
