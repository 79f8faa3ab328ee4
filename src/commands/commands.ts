import { servicesFrom } from '../adapters/network/services';
import { serveRibbonCommand } from '../adapters/outlook/ribbon-command';
import { quickCheck } from '../app/quick-check';
import { languages, matchLanguage } from '../locales/languages';
import { createTranslator } from '../locales/translate';

/** Wiring: the functions of the ribbon that open no pane. */

/** For each request; shorter than in the pane, for the whole has 20 seconds. */
const ANSWER_LIMIT_MS = 5_000;

void serveRibbonCommand(document, 'quickCheck', async (mail) => {
  const tag = matchLanguage(mail.language ?? navigator.language);
  const texts = await languages[tag].loadDiagnosis();
  await quickCheck(mail, servicesFrom({ ownAddress: new URL('taskpane.html', location.href).href, timeoutMs: ANSWER_LIMIT_MS }), createTranslator(texts, tag));
});
