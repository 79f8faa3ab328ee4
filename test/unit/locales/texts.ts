/** Every text of each language, as a pane that has checked an account knows them. */
import { diagnosis as enDiagnosis } from '../../../src/locales/en/diagnosis/index';
import { catalog as enCatalog } from '../../../src/locales/en/index';
import { passingOn as enPassingOn } from '../../../src/locales/en/passing-on';
import { diagnosis as frDiagnosis } from '../../../src/locales/fr/diagnosis/index';
import { catalog as frCatalog } from '../../../src/locales/fr/index';
import { passingOn as frPassingOn } from '../../../src/locales/fr/passing-on';
import { englishCodes, frenchCodes } from '../../../tools/knowledge/codes';

export const en = { ...enCatalog, ...enDiagnosis, ...enPassingOn, codes: englishCodes };
export const fr = { ...frCatalog, ...frDiagnosis, ...frPassingOn, codes: frenchCodes };
