import { actions } from './actions';
import { anomalies } from './anomalies';
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

/** The French texts that the pane opens with: all but those of the terminal. */
export const paneTexts = {
  actions, anomalies, cards, defaults, drafts, kinds, lookUp, manifest, moments, notes, outcomes, reasons, request, several, sizes, steps,
  turns, ui, ways, witnesses,
} as const;
