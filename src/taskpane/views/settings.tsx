import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons';
import { clientLine } from '../../app/client-line';
import { dnsServices } from '../../app/organisation';
import type { Settings } from '../../app/ports';
import { settingsFrom } from '../../app/settings';
import { Inset } from '../components/inset';
import { LanguageSelect } from '../components/language-select';
import { useNarrowField } from '../components/narrow-field';
import { SubPage } from '../components/page';
import { Remark } from '../components/remark';
import { Row, Rows } from '../components/row';
import { usePane } from '../hooks/pane-context';
import { VERSION } from '../version';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  checkbox: { marginInlineStart: '-8px' },
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** Enough of an address to be worth showing: something, "@", a domain with a dot. */
const ADDRESS = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Language, language of requests, help desk, "I manage the domain", what is sent, version. */
export function SettingsPage() {
  const styles = useStyles();
  const narrow = useNarrowField();
  const { session, text, send, open, areSettingsKept, organisation } = usePane();
  const { usual, isOfOrganisation, others } = dnsServices(organisation);
  const { settings } = session;
  const change = (part: Partial<Settings>) => send({ type: 'settingsChanged', change: part });
  const isIncomplete = settings.helpDeskAddress !== '' && !ADDRESS.test(settings.helpDeskAddress);
  return (
    <SubPage title={text.say('ui.settings.title')} privacy={null}>
      <Inset>
        <div className={styles.form}>
          {!areSettingsKept && <Remark>{text.say('ui.settings.notKept')}</Remark>}
          <Field label={text.say('ui.settings.language')}>
            <LanguageSelect language={settings.language} none={text.say('ui.settings.automatic')} onLanguage={(language) => change({ language })} />
          </Field>
          <Field label={text.say('ui.settings.requestLanguage')}>
            <LanguageSelect language={settings.requestLanguage} none={text.say('ui.settings.sameAsPane')} onLanguage={(requestLanguage) => change({ requestLanguage })} />
          </Field>
          <Field
            label={text.say('ui.settings.helpDesk')}
            hint={text.say('ui.settings.helpDeskHint')}
            validationState={isIncomplete ? 'warning' : 'none'}
            {...(isIncomplete ? { validationMessage: text.say('ui.settings.helpDeskIncomplete') } : {})}
          >
            <Input className={narrow} type="email" dir="ltr" value={settings.helpDeskAddress} onChange={(_event, { value }) => change({ helpDeskAddress: value.trim() })} />
          </Field>
          <Field label={text.say('ui.settings.liveChecks')} hint={text.say('ui.settings.liveChecksHint')}>
            <Select className={narrow} value={settings.liveChecks} onChange={(_event, { value }) => change({ liveChecks: settingsFrom({ liveChecks: value }).liveChecks })}>
              {(['ask', 'always', 'never'] as const).map((choice) => <option key={choice} value={choice}>{text.say(`ui.settings.live.${choice}`)}</option>)}
            </Select>
          </Field>
          <Field label={text.say('ui.settings.dnsService')} hint={text.say(settings.dnsService === null && usual.length > 1 ? 'ui.settings.dnsServiceHint' : 'ui.settings.dnsServiceAlone')}>
            <Select className={narrow} value={settings.dnsService ?? ''} onChange={(_event, { value }) => change({ dnsService: settingsFrom({ dnsService: value }).dnsService })}>
              <option value="">{text.say(isOfOrganisation ? 'ui.settings.dnsOwn' : 'ui.settings.dnsUsual', { names: usual.join(', ') })}</option>
              {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </Select>
          </Field>
          <Field hint={text.say('ui.settings.managesDomainHint')}>
            <Checkbox
              className={styles.checkbox}
              label={text.say('ui.settings.managesDomain')}
              checked={settings.managesDomain}
              onChange={(_event, { checked }) => change({ managesDomain: checked === true })}
            />
          </Field>
        </div>
      </Inset>
      <Rows>
        <Row name="sent" icon={<ShieldCheckmarkRegular fontSize={20} />} title={text.say('ui.settings.sent')} caption={text.say('ui.settings.sentHint')} onPress={(name) => open('sent', name)} />
      </Rows>
      <Inset>
        <div className={styles.facts}>
          {areSettingsKept && <Remark>{text.say(session.client === null ? 'ui.settings.keptInBrowser' : 'ui.settings.keptInMailbox')}</Remark>}
          {session.client !== null && <Remark>{text.say('ui.settings.mailProgram', { facts: clientLine(session.client, text) })}</Remark>}
          <Remark>{text.say('ui.settings.version')} <bdi dir="ltr">{VERSION}</bdi></Remark>
        </div>
      </Inset>
    </SubPage>
  );
}
