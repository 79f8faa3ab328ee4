/** Services that refuse: known by their servers, and by the words that only they write where no server is named. */
import { serviceOf } from '../../../../src/core/explanation/service-index';
import type { ReasonId } from '../../../../src/core/knowledge/types';
import { classificationOf } from '../../../../tools/knowledge/probe';

test.each([
  ['in1-smtp.messagingengine.com', 'Fastmail'], ['mailsec.protonmail.ch', 'Proton Mail'], ['mta-gw.infomaniak.ch', 'Infomaniak'], ['mx00.ionos.fr', 'IONOS'],
  ['mx00.kundenserver.de', 'IONOS'], ['mx-ha03.web.de', 'WEB.DE'], ['mx01.emig.gmx.net', 'GMX'], ['mx01.mail.com', 'GMX'], ['smtpin.rzone.de', 'STRATO'],
  ['spool.mail.gandi.net', 'Gandi'], ['in.tmes.trendmicro.eu', 'Trend Micro Email Security'], ['mx-01-us-west-2.prod.hydra.sophos.com', 'Sophos Email'],
  ['cluster1.eu.messagelabs.com', 'Symantec Email Security.cloud'], ['mx01.hornetsecurity.com', 'Hornetsecurity'], ['mx-gate93-hz1.antispameurope.com', 'Hornetsecurity'],
  ['mx1.mailinblack.com', 'Mailinblack'], ['mx3.zoho.eu', 'Zoho Mail'],
])('%s is a server of %s', (host, name) => {
  expect(serviceOf(host)?.name).toBe(name);
});

test.each(['messagingengine.example', 'notgandi.net', 'web.de.example', 'mysophos.com'])('%s is none', (host) => {
  expect(serviceOf(host)).toBeNull();
});

test.each<[string, string, string, ReasonId]>([
  ['Fastmail', '551', '5.7.1 Not authorised to send from this header address', 'rejected'],
  ['STRATO', '550', '5.7.1 Refused by local policy. No SPAM please! (B-ATTACH)', 'policyviolation'],
  ['STRATO', '550', '5.7.1 Refused by local policy. No SPAM please! (B-TEXT)', 'spamdetected'],
  ['Gandi', '550', '5.7.1 Reject for policy reason. RULE1_1', 'virusdetected'],
  ['Trend Micro Email Security', '554', '5.7.1 <kim@northwind.example>: Recipient address rejected: BLOCK-RCPT.', 'policyviolation'],
  ['Sophos Email', '550', 'XGEMAIL_0012', 'mesgtoobig'],
  ['Sophos Email', '550', 'XGEMAIL_0011', 'userunknown'],
  ['WEB.DE', '550', 'Reject due to SPF policy. See https://postmaster.web.de/', 'authfailure'],
  ['IONOS', '421', 'Rate limit reached. See postmaster.1und1.de', 'speeding'],
])('%s is known by its words alone: %s %s', (name, reply, text, reason) => {
  expect(classificationOf({ reply, status: null, text, host: null })).toMatchObject({ reason, decidedBy: { service: name } });
});

test.each<[string, string, string, ReasonId]>([
  ['Hornetsecurity uses 5.6.1 in its own sense', '5.6.1', 'mx01.hornetsecurity.com', 'spamdetected'],
  ['5.6.1 elsewhere', '5.6.1', 'mx1.northwind.example', 'contenterror'],
  ['Hornetsecurity uses 5.6.4 in its own sense', '5.6.4', 'mx01.hornetsecurity.com', 'virusdetected'],
])('%s', (_name, status, host, reason) => {
  expect(classificationOf({ reply: '554', status, text: '', host }).reason).toBe(reason);
});

test('5.5.3 at Hornetsecurity depends on the reply beside it', () => {
  const at = (reply: string): ReasonId => classificationOf({ reply, status: '5.5.3', text: '', host: 'mx01.hornetsecurity.com' }).reason;
  expect([at('554'), at('550')]).toEqual(['mesgtoobig', 'rejected']);
});
