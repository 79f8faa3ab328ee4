/** Whether the mailbox has room: what it holds against the limits that its own Exchange server tells (PidTagStorageQuotaLimit, PidTagProhibitSendQuota and PidTagProhibitReceiveQuota, MS-OXCSTOR §2.2.2.1). */
import type { NamedValue } from '../../messages';
import { check } from '../check';
import type { MailboxLimit } from '../ports';
import { failed, inconclusive, notApplicable, passed, warning } from '../verdict';

/** From here on, a few large messages are enough. */
const NEARLY = 0.9;

const size = (bytes: number): NamedValue => ({ kind: 'size', text: String(bytes) });

const bytesOf = (limit: MailboxLimit): number => (typeof limit === 'number' ? limit : Infinity);

export const mailboxQuota = check({
  id: 'mailbox-quota',
  needs: ['mailbox'],
  evaluate({ mailbox }, { profile }) {
    // A server that answered is one, whatever the zone looks like.
    if (!mailbox.known && !profile.isExchange) return notApplicable('no-exchange');
    // No add-in gets the token of its web services.
    if (!mailbox.known && profile.id === 'microsoft-365') return notApplicable('exchange-online');
    if (!mailbox.known) return inconclusive(mailbox.why);
    const { used, warnAt, sendUntil, receiveUntil } = mailbox.value;
    if (used === null) return inconclusive('unavailable');
    const against = (limit: number) => ({ values: { used: size(used), limit: size(limit), percent: Math.floor(used / limit * 100) } });
    if (used > bytesOf(receiveUntil)) return failed('full', against(bytesOf(receiveUntil)));
    if (used > bytesOf(sendUntil)) return failed('cannot-send', against(bytesOf(sendUntil)));
    const stop = Math.min(bytesOf(sendUntil), bytesOf(receiveUntil));
    const isNear = used > bytesOf(warnAt) || used >= stop * NEARLY;
    if (stop !== Infinity) return isNear ? warning('nearly-full', against(stop)) : passed('room', against(stop));
    if (isNear) return warning('nearly-full', { values: { used: size(used) } });
    if (warnAt !== null && warnAt !== 'unlimited') return passed('room', against(warnAt));
    // Silence is no promise: many servers keep these values to themselves.
    return [warnAt, sendUntil, receiveUntil].includes('unlimited') ? passed('no-limit', { values: { used: size(used) } }) : inconclusive('unavailable', { values: { used: size(used) } });
  },
});
