/** Whether the server that really sent may send for the domain, as receivers evaluate it: RFC 7208 §2.6. */
import { completedSpf } from '../../mail-auth/spf/complete';
import { isBroken } from '../../mail-auth/spf/count';
import { whyUntold } from '../../mail-auth/spf/sender-result';
import { check } from '../check';
import type { Judgement } from '../verdict';
import { failed, inconclusive, notApplicable, passed, warning } from '../verdict';

export const spfSenderAddress = check({
  id: 'spf-sender-address',
  needs: ['sending-server', 'spf-walk', 'sender-result'],
  evaluate({ 'sending-server': server, 'spf-walk': walk, 'sender-result': evaluated }, { subject: { domain }, profile }): Judgement {
    if (!server.known) return inconclusive(server.why, { values: { domain } });
    if (server.value === null) return notApplicable('no-address', { values: { domain } });
    const { address, witness } = server.value;
    const values = { domain, address, witness };
    if (!walk.known) return inconclusive(walk.why, { values });
    // A record that no receiver can evaluate allows nobody: the server is judged once it is repaired.
    if (isBroken(walk.value)) return inconclusive('repair-first', { values });
    if (!evaluated.known) return inconclusive(evaluated.why, { values });
    const { value: sender } = evaluated;
    if (sender === null) return inconclusive('depends', { values });
    const found = sender.record === null ? [] : [sender.record];
    // Where the servers of the offer are missing too, they are what the record needs; an address of one of them would not last.
    const isOfferMissing = profile.spfIncludes.length > 0 && !profile.spfIncludes.some((include) => walk.value.includes.includes(include));
    const expected = sender.record === null || isOfferMissing ? [] : [completedSpf(sender.record, `${address.includes(':') ? 'ip6' : 'ip4'}:${address}`)];
    const term = sender.mechanism?.text ?? sender.trouble?.term ?? '';
    switch (sender.result) {
      case 'pass': return passed('pass', { values: { ...values, term }, found });
      case 'fail': return failed('fail', { values: { ...values, term }, found, expected });
      case 'softfail': return warning('soft-fail', { values: { ...values, term }, found, expected });
      case 'neutral': return warning('neutral', { values: { ...values, term }, found, expected });
      case 'none': return warning('none', { values, found });
      case 'permerror': return failed('permerror', { values: { ...values, term }, found });
      case 'temperror': return inconclusive(whyUntold(sender), { values, found });
    }
  },
});
