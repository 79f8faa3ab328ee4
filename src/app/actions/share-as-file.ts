import type { Explanation } from '../../core/explanation/explanation';
import type { Explained } from '../session';
import type { FileAction } from './action';
import { copyDetails } from './copy-details';
import { copyRequest } from './copy-request';
import type { RequestWish } from './copy-request';

const textType = 'text/plain;charset=utf-8';

const day = /^\d{4}-\d\d-\d\d(?=T|$)/;
const status = /^[245]\.\d{1,3}\.\d{1,3}$/;
const reply = /^[2-5]\d\d$/;

/** "bounce-doctor-2026-11-25-5.7.23.txt": the day of the notice and its code, each only in its exact form, so never a word of the mail. */
function fileName({ report, groups }: Explanation, group: number, ending = ''): string {
  const first = groups[group]?.recipients[0]?.report;
  const code = [first?.status?.value, first?.replyCode?.value].find((value) => value !== undefined && (status.test(value) || reply.test(value)));
  return ['bounce-doctor', day.exec(report.notice.date ?? '')?.[0], code, ending].filter((part) => part !== undefined && part !== '').join('-') + '.txt';
}

/** Saves the support request as a text file: the text that is copied, subject first. */
export const saveRequest: FileAction<RequestWish> = {
  id: 'save-request',
  label: () => ({ key: 'actions.saveAsFile' }),
  isOffered: () => true,
  file: (wish, language) => ({
    name: fileName(wish.explained.explanation, wish.group),
    type: textType,
    text: copyRequest.text(wish, language),
  }),
};

/** Saves what the page of details holds as a text file. */
export const saveDetails: FileAction<Pick<Explained, 'explanation' | 'way'>> = {
  id: 'save-details',
  label: () => ({ key: 'actions.saveAsFile' }),
  isOffered: () => true,
  file: (explained, language) => ({
    name: fileName(explained.explanation, 0, 'details'),
    type: textType,
    text: copyDetails.text(explained, language),
  }),
};
