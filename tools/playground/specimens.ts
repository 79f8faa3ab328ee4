import { readdirSync } from 'node:fs';
import { fixturesFolder } from '../corpus';

/** A specimen of ours, and how a user would hand it over. */
export interface Specimen {
  /** Path below test/fixtures, with slashes. */
  readonly path: string;
  readonly way: 'drop' | 'paste';
}

/** The specimens that together bring up every state of every screen, in the order of the screens. */
const SCREEN_STATES: readonly string[] = [
  'messages/postfix/unknown-address-typo.eml',
  'messages/postfix/mailbox-full.eml',
  'messages/postfix/spf-refused.eml',
  'messages/postfix/delayed.eml',
  'messages/postfix/several-recipients.eml',
  'messages/postfix/forty-recipients.eml',
  'messages/exim/cause-not-told.eml',
  'messages/postfix/taken-for-spam.eml',
  'messages/postfix/blocked-by-list.eml',
  'messages/postfix/message-too-big.eml',
  'messages/postfix/domain-unknown.eml',
  'messages/postfix/ovh-unknown-at-orange.eml',
  'messages/postfix/truncated.eml',
  'messages/sendmail/relaying-denied.eml',
  'messages/qmail/no-mailbox-here.eml',
  'messages/gmail/address-not-found.eml',
  'messages/exchange-server/recipient-not-found.eml',
  'messages/exchange-server/pasted-german.txt',
  'messages/exchange-online/visual-notice.eml',
  'messages/exchange-online/pasted-french.txt',
  'messages/exchange-online/pasted-html.html',
  'not-bounces/automatic-reply.eml',
  'not-bounces/read-receipt.eml',
  'not-bounces/delivered.eml',
  'not-bounces/abuse-report.eml',
  'not-bounces/challenge.eml',
  'not-bounces/about-a-bounce.eml',
  'not-bounces/ordinary.eml',
  'not-messages/empty.eml',
  'not-messages/picture.bin',
];

const specimenAt = (path: string): Specimen => ({ path, way: /\.(txt|html)$/.test(path) ? 'paste' : 'drop' });

/** One specimen for each state of a screen. */
export function listScreenStates(): readonly Specimen[] {
  return SCREEN_STATES.map(specimenAt);
}

/** All specimens, sorted by path: files are dropped, texts are pasted. */
export function listSpecimens(): readonly Specimen[] {
  return readdirSync(fixturesFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(eml|msg|txt|bin|html)$/.test(path))
    .sort()
    .map(specimenAt);
}
