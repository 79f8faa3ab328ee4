import type { SameTexts, TranslationOf } from '../catalog';
import type { catalog as source } from '../en/index';
import { actions } from './actions';
import { anomalies } from './anomalies';
import { cli } from './cli';
import { drafts } from './drafts';
import { lookUp } from './look-up';
import { manifest } from './manifest';
import { notes } from './notes';
import { kinds, outcomes, several } from './outcomes';
import { reasons } from './reasons';
import { request } from './request';
import { steps } from './steps';
import { cards, turns } from './turns';
import { ui } from './ui';
import { defaults, moments, sizes } from './values';
import { ways } from './ways';
import { witnesses } from './witnesses';

const texts = {
  actions, anomalies, cards, cli, defaults, drafts, kinds, lookUp, manifest, moments, notes, outcomes, reasons, request, several, sizes, steps,
  turns, ui, ways, witnesses,
} as const satisfies SameTexts<typeof source>;

/** The French texts. The type names the keys whose placeholders are not those of the English ones. */
export const catalog: TranslationOf<typeof source, typeof texts> = texts;
