import { settingsInStorage } from '../adapters/browser/settings-storage';
import { organisationFile } from '../adapters/network/organisation-file';
import { servicesFrom } from '../adapters/network/services';
import { serveRibbonCommand } from '../adapters/outlook/ribbon-command';
import { MAX_ORGANISATION_BYTES, ORGANISATION_FILE, organisationFrom } from '../app/organisation';
import { quickCheck } from '../app/quick-check';
import { settingsFrom } from '../app/settings';
import { languages, matchLanguage } from '../locales/languages';
import { createTranslator } from '../locales/translate';

/** Wiring: the functions of the ribbon that open no pane. */

/** For each request; shorter than in the pane, for the whole has 20 seconds. */
const ANSWER_LIMIT_MS = 5_000;

const settings = settingsInStorage(() => localStorage, settingsFrom);

const loadReader = async () => (await import(/* webpackChunkName: "organisation" */ '../app/read-organisation')).readOrganisationFile;

void serveRibbonCommand(document, 'quickCheck', settingsFrom, async (mail) => {
  const file = organisationFile(new URL(ORGANISATION_FILE, location.href).href, { limitBytes: MAX_ORGANISATION_BYTES });
  const tag = matchLanguage(mail.language ?? navigator.language);
  const texts = await languages[tag].loadDiagnosis();
  await quickCheck(mail, servicesFrom({ ownAddress: new URL('taskpane.html', location.href).href, timeoutMs: ANSWER_LIMIT_MS }), createTranslator(texts, tag), { settings: settings.load(), organisation: file.then((found) => organisationFrom(found, loadReader)) });
});
