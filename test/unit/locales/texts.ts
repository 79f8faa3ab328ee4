/** Every text of each language, as a pane that has checked an account knows them. */
import { diagnosis as enDiagnosis } from '../../../src/locales/en/diagnosis/index';
import { catalog as enCatalog } from '../../../src/locales/en/index';
import { diagnosis as frDiagnosis } from '../../../src/locales/fr/diagnosis/index';
import { catalog as frCatalog } from '../../../src/locales/fr/index';
import { englishCodes, frenchCodes } from '../../../tools/knowledge/codes';

export const en = { ...enCatalog, ...enDiagnosis, codes: englishCodes };
export const fr = { ...frCatalog, ...frDiagnosis, codes: frenchCodes };
