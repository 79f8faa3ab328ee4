/** One gatherer for each fact. */
import { isPrivateAddress } from '../../dns/address';
import { discoverDmarc } from '../../mail-auth/dmarc';
import { countLookups } from '../../mail-auth/spf/count';
import { senderResult } from '../../mail-auth/spf/sender-result';
import type { Fact } from '../fact';
import { known, unknown } from '../fact';
import type { DkimSelector, FactId, FactValues } from '../facts';
import { selectorsIn, sendingServerOf, Side } from '../message-path';
import { fillPattern } from '../profiles/host-pattern';
import type { Gatherer, Gathering } from './gatherer';
import { resolveHost, resolveHosts } from './gatherer';

/** Selectors that are asked for; offers have two or three, and a message is signed once or twice. */
const MOST_SELECTORS = 10;

/** The root as a target says that there is none (RFC 7505, RFC 2782). */
const isHost = (name: string): boolean => name !== '.';

/** Hosts out of records that may not be known. */
async function hostsOf<T>(records: Fact<{ readonly records: readonly T[] }>, nameOf: (record: T) => string, gathering: Gathering): Promise<FactValues['mx-hosts'] | null> {
  return records.known ? resolveHosts(records.value.records.map(nameOf).filter(isHost), gathering) : null;
}

async function webmailAddress({ profile, subject }: Gathering): Promise<string | null> {
  const { webmail } = await profile();
  return webmail === null ? null : fillPattern(webmail, subject);
}

const hostOf = (url: string): string => /^https:\/\/([^/:]+)/.exec(url)?.[1] ?? '';

export const gatherers: { readonly [Id in FactId]: Gatherer<Id> } = {
  'soa': ({ subject, ports }) => ports.resolve(subject.domain, 'SOA'),
  'ns': ({ subject, ports }) => ports.resolve(subject.domain, 'NS'),
  'registration': async ({ subject, ports }) => (ports.registration === null ? unknown('not-asked') : ports.registration(subject.domain)),
  'mx': ({ subject, ports }) => ports.resolve(subject.domain, 'MX'),
  'mx-hosts': async (gathering) => {
    const hosts = await hostsOf(await gathering.fact('mx'), ({ exchange }) => exchange, gathering);
    return hosts === null ? unknown('depends') : known(hosts);
  },
  'mx-tlsa': async (gathering) => {
    const mx = await gathering.fact('mx');
    if (!mx.known) return unknown('depends');
    const hosts = [...new Set(mx.value.records.map(({ exchange }) => exchange).filter(isHost))].slice(0, 5);
    return known(await Promise.all(hosts.map(async (host) => ({ host, records: await gathering.ports.resolve(`_25._tcp.${host}`, 'TLSA') }))));
  },
  'root-host': (gathering) => resolveHost(gathering.subject.domain, gathering),
  'autodiscover-host': (gathering) => resolveHost(`autodiscover.${gathering.subject.domain}`, gathering),
  'autodiscover-srv': ({ subject, ports }) => ports.resolve(`_autodiscover._tcp.${subject.domain}`, 'SRV'),
  'autodiscover-srv-hosts': async (gathering) => {
    const hosts = await hostsOf(await gathering.fact('autodiscover-srv'), ({ target }) => target, gathering);
    return hosts === null ? unknown('depends') : known(hosts);
  },
  'txt': ({ subject, ports }) => ports.resolve(subject.domain, 'TXT'),
  'spf-walk': async ({ subject, ports, fact }) => {
    const txt = await fact('txt');
    return txt.known ? known(await countLookups(subject.domain, ports.resolve)) : unknown('depends');
  },
  'dkim': async ({ subject, ports, profile, fact }) => {
    const ask = async (name: string): Promise<DkimSelector> => ({ name, records: await ports.resolve(`${name}._domainkey.${subject.domain}`, 'TXT') });
    const stated = profile().then(({ dkimSelectors }) => [...new Set([...subject.selectors, ...dkimSelectors])].slice(0, MOST_SELECTORS));
    const [below, named, read] = await Promise.all([
      ports.resolve(`_domainkey.${subject.domain}`, 'TXT'),
      stated.then((names) => Promise.all(names.map(ask))),
      Promise.all([stated, fact('open-message')]).then(([names, message]) => {
        const others = message.known ? selectorsIn(message.value, subject.domain).filter((name) => !names.includes(name)) : [];
        return Promise.all(others.slice(0, MOST_SELECTORS).map(async (name) => ({ ...await ask(name), isFromMessage: true })));
      }),
    ]);
    return known({ hasSelectors: below.known ? known(below.value.state !== 'no-name') : below, selectors: [...named, ...read] });
  },
  'dmarc': async ({ subject, ports }) => known(await discoverDmarc(subject.domain, ports.resolve)),
  'mta-sts': ({ subject, ports }) => ports.resolve(`_mta-sts.${subject.domain}`, 'TXT'),
  'tls-reporting': ({ subject, ports }) => ports.resolve(`_smtp._tls.${subject.domain}`, 'TXT'),
  'webmail-host': async (gathering) => {
    const address = await webmailAddress(gathering);
    return address === null ? unknown('not-asked') : resolveHost(hostOf(address), gathering);
  },
  'webmail': async (gathering) => {
    const { ports: { probe }, fact } = gathering;
    const address = await webmailAddress(gathering);
    if (address === null || probe === null) return unknown('not-asked');
    const host = await fact('webmail-host');
    if (host.known && host.value.addresses.length === 0) return unknown('depends');
    // A browser asks the user before a public page reaches into a private network, and may refuse: no answer would tell anything.
    if (host.known && host.value.addresses.every(isPrivateAddress)) return unknown('not-asked');
    const answer = await probe(address);
    return answer === 'not-allowed' ? unknown('not-asked') : known(answer);
  },
  'own-connection': async ({ ports: { ownConnection } }) => (ownConnection === null ? unknown('not-asked') : known(await ownConnection())),
  'incidents': async ({ ports: { incidents }, profile }) => {
    const { statusPage } = await profile();
    return incidents === null || statusPage === null ? unknown('not-asked') : incidents(statusPage);
  },
  'mailbox': async ({ ports: { mailbox = null } }) => (mailbox === null ? unknown('not-asked') : mailbox()),
  'round-trip': async ({ ports: { roundTrip = null } }) => (roundTrip === null ? unknown('not-asked') : roundTrip()),
  'open-message': async ({ ports: { openMessage = null } }) => (openMessage === null ? unknown('not-asked') : openMessage()),
  'sending-server': async ({ subject, fact, profile }) => {
    const message = await fact('open-message');
    if (!message.known) return message.why === 'not-asked' ? known(null) : message;
    const [mx, { spfIncludes }] = await Promise.all([fact('mx'), profile()]);
    const hosts = [...subject.server === null ? [] : [subject.server], ...mx.known ? mx.value.records.map(({ exchange }) => exchange) : [], ...spfIncludes];
    return known(sendingServerOf(message.value, subject.domain, new Side(subject.domain, hosts)));
  },
  'sender-result': async ({ subject, ports, fact }) => {
    const server = await fact('sending-server');
    if (!server.known) return unknown('depends');
    return known(server.value === null ? null : await senderResult(server.value.address, subject.domain, server.value.helo, ports.resolve));
  },
};
