import { pagesFor } from '../../core/explanation/service-pages';
import { administratorDetails, renderDetails } from '../../core/report/administrator-details';
import type { AdministratorDetails } from '../../core/report/administrator-details';
import type { Explained } from '../session';
import type { TextAction } from './action';
import { lastingText } from './lasting-text';

/** The details of the message being explained, with the way it came in. */
export function detailsOf(explained: Pick<Explained, 'explanation' | 'way'>): AdministratorDetails {
  return administratorDetails(explained.explanation, { key: `ui.details.${explained.way}` }, pagesFor);
}

/** Copies everything that the page of details holds, as text. */
export const copyDetails: TextAction<Pick<Explained, 'explanation' | 'way'>> = {
  id: 'copy-details',
  label: () => ({ key: 'actions.copyAll' }),
  isOffered: () => true,
  text: (explained, language) => renderDetails(detailsOf(explained), lastingText(language)),
};
