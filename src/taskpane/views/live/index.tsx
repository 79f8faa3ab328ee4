/** The live look under an explanation: asked for first, then what it found (pictures 02b, 02, 04). */
import { useEffect, useMemo, useState } from 'react';
import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { plannedLook } from '../../../app/plan-look';
import type { PlannedLook } from '../../../app/plan-look';
import type { LiveState } from '../../../app/live-state';
import type { Explained } from '../../../app/session';
import { BusyLine } from '../../components/busy-line';
import { CardText } from '../../components/card-text';
import { Section } from '../../components/section';
import { usePane } from '../../hooks/pane-context';
import { FoundLive } from './found';

const useStyles = makeStyles({
  ask: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge },
  box: { marginInlineStart: '-8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalS },
});

/** The question, with the very names that would be sent. */
function Consent({ planned: { names }, explained }: { readonly planned: PlannedLook; readonly explained: Explained }) {
  const styles = useStyles();
  const { text, looks, open, send } = usePane();
  const [isAlways, setAlways] = useState(false);
  const named = (name: string | undefined) => ({ kind: 'domain' as const, text: name ?? '' });
  const sentence = names.length === 1 ? text.say('ui.consent.one', { domain: named(names[0]) })
    : names.length === 2 ? text.say('ui.consent.two', { domain: named(names[0]), other: named(names[1]) })
      : text.say('ui.consent.several', { count: names.length });
  return (
    <Section title={text.say('ui.consent.title')}>
      <div className={styles.ask}>
        <CardText>{sentence}</CardText>
        <Checkbox className={styles.box} label={text.say('ui.consent.always')} checked={isAlways} onChange={(_event, { checked }) => setAlways(checked === true)} />
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              if (isAlways) send({ type: 'settingsChanged', change: { liveChecks: 'always' } });
              looks.start(explained);
            }}
          >
            {text.say('ui.consent.start')}
          </Button>
          <Link as="button" data-press="sent" onClick={() => open('sent', 'sent')}>{text.say('ui.privacy.more')}</Link>
        </div>
      </div>
    </Section>
  );
}

/** A look under way; it can be ended at any time. */
function UnderWay() {
  const styles = useStyles();
  const { text, looks } = usePane();
  return (
    <Section title={text.say('ui.consent.running')}>
      <div className={styles.buttons}>
        <BusyLine label={text.say('ui.consent.wait')} />
        <Button size="small" onClick={looks.stop}>{text.say('ui.consent.stop')}</Button>
      </div>
    </Section>
  );
}

const stateFor = (live: LiveState | null, explained: Explained): LiveState | null => (live?.explained === explained ? live : null);

/** Nothing where no look could tell anything, or where the user wants none. */
export function LivePart({ explained }: { readonly explained: Explained }) {
  const { session: { live, settings: { liveChecks } }, looks } = usePane();
  const { explanation } = explained;
  const planned = useMemo(() => plannedLook(explanation), [explanation]);
  const state = stateFor(live, explained);
  const isAutomatic = liveChecks === 'always' && planned !== null && state === null;
  useEffect(() => {
    // Once for each message: what the user stopped stays stopped until asked for.
    if (isAutomatic) looks.start(explained);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [explained]);
  if (state !== null) return state.found === null ? <UnderWay /> : <FoundLive found={state.found} explained={explained} />;
  return planned === null || liveChecks === 'never' ? null : <Consent planned={planned} explained={explained} />;
}
