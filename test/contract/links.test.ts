/** Pages that the product opens: the data of `knowledge/links.ts` and `code-pages.ts`, and what comes of it. */
import { codePages } from '../../src/core/knowledge/code-pages';
import { links as otherLinks, services } from '../../src/core/knowledge/index';
import { explain } from '../../src/core/explanation/explain';
import { blockListOf } from '../../src/core/explanation/links';
import { codePageOf, pagesFor, pagesOf } from '../../src/core/explanation/service-pages';
import { because, refused, report } from '../unit/core/explanation/reports';
import type { Witness } from '../../src/core/explanation/explanation';

const links = [...codePages, ...otherLinks];
const serviceLinks = links.filter(({ purpose }) => purpose !== 'block-list');

test('https only, to a host of the public DNS, without a port, a name or a fragment', () => {
  for (const { address } of links) {
    const url = new URL(address);
    expect([address, url.protocol, url.port, url.username, url.password, url.hash]).toEqual([address, 'https:', '', '', '', '']);
    expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|net|org|fr|de|to|me|help|microsoft)$/);
    expect(address).toBe(url.href);
  }
});

test('nothing of a case at hand stands in an address', () => {
  for (const { address } of links) expect(address).not.toMatch(/[{}$@%]|[?&](ip|e?mail|address|domain|q)=|\d+\.\d+\.\d+\.\d+/i);
});

test('none twice, and each says where it comes from', () => {
  const keys = links.map(({ scope, purpose, address }) => `${scope} ${purpose} ${address}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  for (const { source } of links) expect(source === 'own' || URL.canParse(source)).toBe(true);
});

test('a service has one general page a purpose, and the rows of the others exist', () => {
  const general = serviceLinks.filter(({ only }) => only === undefined).map(({ scope, purpose }) => `${scope} ${purpose}`);
  expect(general.filter((key, index) => general.indexOf(key) !== index)).toEqual([]);
  for (const { scope, purpose, only, notFor } of serviceLinks) {
    const service = services.find((known) => known.scope === scope);
    expect([scope, service !== undefined]).toEqual([scope, true]);
    if (purpose !== 'code-page') expect(only).toBeUndefined();
    expect([...(only ?? []), ...(notFor ?? [])].filter((id) => service?.rows.every((row) => row.id !== id))).toEqual([]);
  }
  const rows = links.filter(({ only }) => only !== undefined).flatMap(({ scope, only }) => (only ?? []).map((id) => `${scope}/${id}`));
  expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
});

test('every row of a service that publishes its codes has a page', () => {
  const published = new Set(serviceLinks.filter(({ purpose, only }) => purpose === 'code-page' && only === undefined).map(({ scope }) => scope));
  expect(published.size).toBeGreaterThanOrEqual(15);
  for (const { scope, rows } of services.filter((service) => published.has(service.scope))) {
    expect(rows.filter(({ id }) => codePageOf(scope, id) === null)).toEqual([]);
  }
});

const witness = (kind: Witness['kind'], row: string): Witness => ({ kind, row, service: null, seen: '', reason: 'blocked' });

describe('pages of an explanation', () => {
  test('the page of the code itself, before the page of all codes', () => {
    expect(pagesOf(witness('service-code', 'exchange-online/5.7.23'), null, false)).toEqual([
      { purpose: 'code-page', address: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online' },
    ]);
    expect(pagesOf(witness('service-code', 'exchange-online/4.5.3'), null, false)[0]?.address).toMatch(/non-delivery-reports-in-exchange-online$/);
  });

  test('the way off a list only where that is a step; no address twice', () => {
    expect(pagesOf(witness('service-code', 'yahoo/tss04'), 'yahoo', true).map(({ purpose }) => purpose)).toEqual(['code-page', 'delisting', 'postmaster']);
    expect(pagesOf(witness('service-code', 'yahoo/tss04'), 'yahoo', false).map(({ purpose }) => purpose)).toEqual(['code-page', 'postmaster']);
    expect(pagesOf(witness('service-code', 'orange/ofr_510'), 'orange', true)).toEqual([{ purpose: 'code-page', address: 'https://postmaster.orange.fr/' }]);
  });

  test('the way off a list not for a row that it does not help', () => {
    const portal = { purpose: 'delisting', address: 'https://sender.office.com/' };
    expect(pagesOf(witness('service-code', 'exchange-online/5.7.606-649'), 'exchange-online', true)).toContainEqual(portal);
    expect(pagesOf(witness('phrase', 'phrase/blocked'), 'exchange-online', true)).toContainEqual(portal);
    for (const row of ['5.7.511', '5.7.507', '5.7.1~5']) expect(pagesOf(witness('service-code', `exchange-online/${row}`), 'exchange-online', true)).not.toContainEqual(portal);
  });

  test('none where no service decided or is known', () => {
    expect(pagesOf(witness('iana-code', 'standard/5.7.23'), null, true)).toEqual([]);
    expect(pagesOf(witness('phrase', 'phrase/blocked'), 'nobody', true)).toEqual([]);
    expect(pagesOf(null, null, true)).toEqual([]);
  });

  test('an address in a mail becomes no link, whatever words stand beside it', () => {
    const answer = '550 5.7.1 Blocked by spamhaus, remove yourself at https://spamhaus.attacker.example/?ip=203.0.113.25 (sender.office.com)';
    const explanation = explain(report({ recipients: [refused('a@nordlog.example', '5.7.1', answer, 'mx.nordlog.example')] }), () => because('blocked'));
    const opened = explanation.groups.flatMap((group) => [...group.steps.map(({ link }) => link), ...group.recipients.flatMap((one) => pagesFor(group, one).map(({ address }) => address))]);
    expect(opened).toContain('https://check.spamhaus.org/');
    expect(codePages.every(({ purpose }) => purpose === 'code-page') && otherLinks.every(({ purpose }) => purpose !== 'code-page')).toBe(true);
    for (const address of opened) if (address !== null) expect(links.map((link) => link.address)).toContain(address);
    expect(blockListOf('550 see https://list.attacker.example/')).toBeNull();
  });
});
