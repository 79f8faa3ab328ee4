/** The organisation's own file, from its text to offers and faults. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { readOrganisation, readOrganisationFile } from '../../../src/app/read-organisation';
import { profiles as builtIn } from '../../../src/core/diagnostics/profiles/index';
import { MAX_DEPTH, MAX_FAULTS, MAX_FILE_BYTES, MAX_LIST, MAX_PROFILES, MAX_RESOLVERS, profileFaultCodes } from '../../../src/core/diagnostics/profiles/profile-fault';
import type { ProfileFaultCode } from '../../../src/core/diagnostics/profiles/profile-fault';
import { recogniseProfile } from '../../../src/core/diagnostics/profiles/recognise';

/** "line:column path code" of each fault. */
const faultsOf = (text: string): readonly string[] => readOrganisation(text).faults.map(({ line, column, path, code }) => `${line}:${column} ${path} ${code}`);

/** A file of one profile, whose fields stand on the third line; a right one follows. */
const one = (fields: string): string => `{\n"profiles": [\n{ ${fields} },\n{ "id": "good", "name": "Good" }\n]\n}`;
const named = (fields: string): string => one(`"id": "a", "name": "A", ${fields}`);

/** Every fault of an entry: its text on line 3, the path, and the code. */
const entryFaults: readonly (readonly [string, string, string, ProfileFaultCode])[] = [
  ['an unknown field', named('"exchangers": []'), 'profiles[0].exchangers', 'unknown-field'],
  ['a field of every object', named('"__proto__": {}'), 'profiles[0].__proto__', 'unknown-field'],
  ['no name', one('"id": "a"'), 'profiles[0]', 'missing-field'],
  ['no id', one('"name": "A"'), 'profiles[0]', 'missing-field'],
  ['a field twice', named('"webmail": null, "webmail": null'), 'profiles[0].webmail', 'field-twice'],
  ['capitals in an id', one('"id": "Company", "name": "A"'), 'profiles[0].id', 'not-an-id'],
  ['an id that is too long', one(`"id": "${'a'.repeat(61)}", "name": "A"`), 'profiles[0].id', 'not-an-id'],
  ['an id of ours', one('"id": "microsoft-365", "name": "A"'), 'profiles[0].id', 'own-id'],
  ['an id that is a number', one('"id": 7, "name": "A"'), 'profiles[0].id', 'not-a-text'],
  ['a name of blanks', one('"id": "a", "name": "  "'), 'profiles[0].name', 'not-a-name'],
  ['a name that is too long', one(`"id": "a", "name": "${'N'.repeat(61)}"`), 'profiles[0].name', 'not-a-name'],
  ['a name that turns the direction of the text', one('"id": "a", "name": "A\\u202eB"'), 'profiles[0].name', 'not-a-name'],
  ['a name with a line end', one('"id": "a", "name": "A\\nB"'), 'profiles[0].name', 'not-a-name'],
  ['a list that is a text', named('"spfIncludes": "spf.company.example"'), 'profiles[0].spfIncludes', 'not-a-list'],
  ['an object that is a list', named('"recognisedBy": []'), 'profiles[0].recognisedBy', 'not-an-object'],
  ['yes', named('"isExchange": "yes"'), 'profiles[0].isExchange', 'not-true-or-false'],
  ['a pattern with a blank', named('"recognisedBy": { "servers": ["mail company.example"] }'), 'profiles[0].recognisedBy.servers[0]', 'not-a-pattern'],
  ['a star in the middle', named('"recognisedBy": { "servers": ["mail.*.example"] }'), 'profiles[0].recognisedBy.servers[0]', 'not-a-pattern'],
  ['all of a top-level domain', named('"recognisedBy": { "servers": ["*.example"] }'), 'profiles[0].recognisedBy.servers[0]', 'not-a-pattern'],
  ['two signs for digits in a label', named('"dkimTargets": ["mx##.company.example"]'), 'profiles[0].dkimTargets[0]', 'not-a-pattern'],
  ['a place that does not exist', named('"dkimTargets": ["{user}.company.example"]'), 'profiles[0].dkimTargets[0]', 'not-a-pattern'],
  ['an address as a pattern', named('"recognisedBy": { "servers": ["198.51.100.7"] }'), 'profiles[0].recognisedBy.servers[0]', 'not-a-pattern'],
  ['a name with letters outside ASCII', named('"recognisedBy": { "servers": ["bücher.example"] }'), 'profiles[0].recognisedBy.servers[0]', 'not-a-pattern'],
  ['a name that is too long', named(`"recognisedBy": { "servers": ["${'abc.'.repeat(64)}example"] }`), 'profiles[0].recognisedBy.servers[0]', 'not-a-pattern'],
  ['a domain with a star', named('"spfIncludes": ["*.company.example"]'), 'profiles[0].spfIncludes[0]', 'not-a-domain'],
  ['an include that is no domain', named('"recognisedBy": { "includes": ["{domain}"] }'), 'profiles[0].recognisedBy.includes[0]', 'not-a-domain'],
  ['a selector with a blank', named('"dkimSelectors": ["selector 1"]'), 'profiles[0].dkimSelectors[0]', 'not-a-selector'],
  ['a star in what is to be published', named('"mx": [{ "publish": [{ "preference": 10, "exchange": "*.company.example" }] }]'), 'profiles[0].mx[0].publish[0].exchange', 'not-a-host'],
  ['a sign for digits in what is to be published', named('"autodiscover": { "kind": "srv", "publish": "ex#.company.example" }'), 'profiles[0].autodiscover.publish', 'not-a-host'],
  ['nothing to be published', named('"mx": [{ "publish": [] }]'), 'profiles[0].mx[0].publish', 'empty-list'],
  ['a preference below 0', named('"mx": [{ "publish": [{ "preference": -1, "exchange": "mx.company.example" }] }]'), 'profiles[0].mx[0].publish[0].preference', 'out-of-range'],
  ['a preference above 65535', named('"mx": [{ "publish": [{ "preference": 65536, "exchange": "mx.company.example" }] }]'), 'profiles[0].mx[0].publish[0].preference', 'out-of-range'],
  ['half a preference', named('"mx": [{ "publish": [{ "preference": 0.5, "exchange": "mx.company.example" }] }]'), 'profiles[0].mx[0].publish[0].preference', 'out-of-range'],
  ['a preference in quotes', named('"mx": [{ "publish": [{ "preference": "10", "exchange": "mx.company.example" }] }]'), 'profiles[0].mx[0].publish[0].preference', 'not-a-number'],
  ['another kind of record', named('"autodiscover": { "kind": "cname", "publish": "ex.company.example" }'), 'profiles[0].autodiscover.kind', 'not-a-kind'],
  ['http', named('"webmail": "http://mail.company.example/"'), 'profiles[0].webmail', 'not-https'],
  ['a script', named('"webmail": "javascript:alert(1)"'), 'profiles[0].webmail', 'not-https'],
  ['a password in an address', named('"webmail": "https://user:secret@mail.company.example/"'), 'profiles[0].webmail', 'not-https'],
  ['a place that a webmail has not', named('"webmail": "https://mail.company.example/{user}"'), 'profiles[0].webmail', 'not-https'],
  ['a status page with a place', named('"statusPage": "https://{server}/"'), 'profiles[0].statusPage', 'not-https'],
  ['a source that is no address', named('"sources": ["our wiki"]'), 'profiles[0].sources[0]', 'not-https'],
  ['too many in a list', named(`"dkimSelectors": [${Array.from({ length: MAX_LIST + 1 }, (_, at) => `"s${at}"`).join(',')}]`), `profiles[0].dkimSelectors[${MAX_LIST}]`, 'too-many'],
];

const many = (count: number): string => `{"profiles": [\n${Array.from({ length: count }, (_, at) => `{ "id": "p${at}", "name": "P" }`).join(',\n')}]}`;

/** Faults of the file, with its place. */
const fileFaults: readonly (readonly [string, string, string, ProfileFaultCode])[] = [
  ['empty', '', '1:1', 'not-json'],
  ['not JSON', '{\n  "profiles": [\n    { "id": "a" "name": "A" }\n  ]\n}', '3:17', 'not-json'],
  ['a comma too much', '{\n"profiles": [],\n}', '3:1', 'not-json'],
  ['cut off', '{ "profiles": [', '1:16', 'not-json'],
  ['a second value', '{}\n{}', '2:1', 'not-json'],
  ['a comment', '{\n  // ours\n  "profiles": []\n}', '2:3', 'comment'],
  ['lines that end with CR', '{\r"profiles": x\r}', '2:13', 'not-json'],
  ['nested too deep', `{"profiles":\n${'['.repeat(MAX_DEPTH)}`, `2:${MAX_DEPTH}`, 'too-deep'],
  ['nested as deep as a file can be', '['.repeat(MAX_FILE_BYTES), `1:${MAX_DEPTH + 1}`, 'too-deep'],
  ['longer than is read', ' '.repeat(MAX_FILE_BYTES + 1), '1:1', 'too-large'],
];

describe('faults', () => {
  test.each(entryFaults)('%s', (_name, text, path, code) => {
    const { profiles, faults } = readOrganisation(text);
    expect(faults.map((fault) => [fault.line, fault.path, fault.code])).toEqual([[3, path, code]]);
    expect(profiles.map(({ id }) => id)).toEqual(['good']);
  });

  test.each(fileFaults)('%s: nothing is used', (_name, text, place, code) => {
    expect(readOrganisation(text)).toMatchObject({ profiles: [], resolvers: [] });
    expect(faultsOf(text)).toEqual([`${place}  ${code}`]);
  });

  test('each kind of fault has a row here', () => {
    const told = new Set<ProfileFaultCode>([...entryFaults, ...fileFaults].map(([, , , code]) => code));
    expect(profileFaultCodes.filter((code) => !told.has(code))).toEqual(['id-twice']);
  });

  test('an id twice: the first holds, the second is told with the line of the first', () => {
    const { profiles, faults } = readOrganisation('{ "profiles": [\n{ "id": "a", "name": "One" },\n\n{ "id": "a", "name": "Two" }] }');
    expect(profiles.map(({ name }) => name)).toEqual(['One']);
    expect(faults).toEqual([{ line: 4, column: 1, path: 'profiles[1].id', code: 'id-twice', values: { id: 'a', line: 2 } }]);
  });

  test('several faults of one entry are all told, in the order of the file, and count CRLF as one line end', () => {
    expect(faultsOf('{ "profiles": [\r\n{ "id": "A",\r\n  "webmail": 1,\r\n  "colour": "red" }\r\n] }')).toEqual([
      '2:1 profiles[0] missing-field', '2:9 profiles[0].id not-an-id', '3:14 profiles[0].webmail not-a-text', '4:3 profiles[0].colour unknown-field',
    ]);
  });

  test.each([
    ['a list at the top', '[]', '1:1  not-an-object'],
    ['an unknown field at the top', '{ "resolver": [] }', '1:3 resolver unknown-field'],
    ['profiles that are no list', '{ "profiles": {} }', '1:15 profiles not-a-list'],
    ['more profiles than are read', many(MAX_PROFILES + 2), `${MAX_PROFILES + 2}:1 profiles[${MAX_PROFILES}] too-many`],
    ['more DNS services than are asked', `{ "resolvers": [${Array.from({ length: MAX_RESOLVERS + 1 }, (_, at) => `\n"https://dns${at}.company.example/"`).join(',')}] }`, `${MAX_RESOLVERS + 2}:1 resolvers[${MAX_RESOLVERS}] too-many`],
    ['a DNS service over http', '{ "resolvers": ["http://dns.company.example/"] }', '1:17 resolvers[0] not-https'],
    ['a DNS service with a name', '{ "resolvers": ["https://me@dns.company.example/"] }', '1:17 resolvers[0] not-https'],
  ])('%s', (_name, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('what is right beside them holds', () => {
    expect(readOrganisation(many(MAX_PROFILES + 2)).profiles).toHaveLength(MAX_PROFILES);
    expect(readOrganisation('{ "resolvers": ["ftp://x.example", "https://dns.company.example/q"], "colour": 1 }').resolvers).toEqual(['https://dns.company.example/q']);
  });

  test('no more are listed than anybody repairs', () => {
    expect(faultsOf(`{${Array.from({ length: MAX_FAULTS * 3 }, (_, at) => `"x${at}": 1`).join(',')}}`)).toHaveLength(MAX_FAULTS);
  });

  test('what is shown of a long name is short', () => {
    expect(readOrganisation(`{ "${'x'.repeat(200_000)}": 1 }`).faults).toEqual([{ line: 1, column: 3, path: 'x'.repeat(500), code: 'unknown-field', values: { field: `${'x'.repeat(60)}…` } }]);
  });

  test('a file that was too long to be fetched', () => {
    expect(readOrganisationFile({ found: 'too-large' }).faults).toMatchObject([{ line: 1, code: 'too-large' }]);
    expect(readOrganisationFile({ found: 'text', text: '{}' }).faults).toEqual([]);
  });
});

describe('what is right', () => {
  test('the least', () => {
    expect(readOrganisation('{}')).toEqual({ profiles: [], resolvers: [], faults: [] });
    expect(readOrganisation('\ufeff{ "profiles": [{ "id": "a", "name": "A" }] }').profiles).toEqual([{
      id: 'a', name: 'A', recognisedBy: { servers: [], exchangers: [], includes: [] }, mx: [], autodiscover: null, spfIncludes: [], dkimSelectors: [], dkimTargets: [],
      webmail: null, statusPage: null, isExchange: false, sources: [],
    }]);
  });

  test('names are compared in lower case, without a final dot; what is published is right', () => {
    const [profile] = readOrganisation(named('"recognisedBy": { "servers": ["Mail.Company.Example."] }, "mx": [{ "publish": [{ "preference": 0, "exchange": "MX1.company.example" }], "accepts": ["mx#.company.example"] }], "autodiscover": { "kind": "alias", "publish": "mail.company.example" }, "statusPage": "https://status.company.example/"')).profiles;
    expect(profile).toMatchObject({
      recognisedBy: { servers: ['mail.company.example'] },
      mx: [{ publish: [{ preference: 0, exchange: 'mx1.company.example' }], accepts: ['mx1.company.example', 'mx#.company.example'] }],
      autodiscover: { kind: 'alias', publish: 'mail.company.example', accepts: ['mail.company.example'] },
      statusPage: 'https://status.company.example',
    });
  });

  test.each(['*.mail.company.example', 'ex#.company.example', '{server}', '{domain}', 'autodiscover.{domain}', '{domain-dashes}.mail.company.example', '*.{domain}', 'xn--bcher-kva.example', '_dmarc.company.example'])('the pattern %s', (pattern) => {
    expect(faultsOf(named(`"dkimTargets": ["${pattern}"]`))).toEqual([]);
  });

  test.each(['https://{server}/owa/', 'https://mail.{domain}/', 'https://webmail.company.example:8443/mail?domain={domain}', 'https://mail.company.example'])('the webmail %s', (address) => {
    expect(faultsOf(named(`"webmail": "${address}"`))).toEqual([]);
  });

  test.each(['https://dns.company.example/dns-query', 'https://dns.company.example:8443/dns-query{?dns}', 'https://10.0.0.53/dns-query'])('the DNS service %s', (address) => {
    expect(readOrganisation(`{ "resolvers": ["${address}", "${address}"] }`)).toEqual({ profiles: [], resolvers: [address], faults: [] });
  });

  test('every offer of the product could be written so, but for its id', () => {
    const written = builtIn.filter(({ name }) => name !== '').map(({ mx, ...rest }) => ({ ...rest, id: `our-${rest.id}`, mx: mx.map(({ id: _id, ...variant }) => variant) }));
    const { profiles, faults } = readOrganisation(JSON.stringify({ profiles: written }, null, 1));
    expect(faults).toEqual([]);
    expect(profiles).toHaveLength(builtIn.length);
    expect(profiles.map(({ recognisedBy, autodiscover, webmail }) => ({ recognisedBy, webmail, publish: autodiscover?.publish }))).toEqual(builtIn.map(({ recognisedBy, autodiscover, webmail }) => ({ recognisedBy, webmail, publish: autodiscover?.publish })));
  });

  test('an own offer comes before those of the product', () => {
    const { profiles } = readOrganisation(named('"recognisedBy": { "exchangers": ["mx0.mail.ovh.net"] }'));
    const subject = { domain: 'company.example', server: null, chosenProfile: null, selectors: [] };
    const evidence = { exchangers: ['mx0.mail.ovh.net'], includes: [], autodiscover: [] };
    expect(recogniseProfile([...profiles, ...builtIn], subject, evidence)).toMatchObject({ profile: { id: 'a' }, by: 'exchanger' });
    expect(recogniseProfile(builtIn, subject, evidence)).toMatchObject({ profile: { id: 'ovh-mx-plan' } });
    // However sure the sign of another one is; and only where one of its own signs is there.
    const surer = { ...evidence, autodiscover: ['ex3.mail.ovh.net'] };
    expect(recogniseProfile([...profiles, ...builtIn], { ...subject, server: 'ex3.mail.ovh.net' }, surer)).toMatchObject({ profile: { id: 'a' }, by: 'exchanger', evidence: 'mx0.mail.ovh.net' });
    expect(recogniseProfile([...profiles, ...builtIn], { ...subject, chosenProfile: 'google-workspace' }, surer)).toMatchObject({ profile: { id: 'google-workspace' }, by: 'chosen' });
    expect(recogniseProfile([...profiles, ...builtIn], { ...subject, server: 'ex3.mail.ovh.net' }, { ...surer, exchangers: ['mx1.mail.ovh.net'] })).toMatchObject({ profile: { id: 'ovh-hosted-exchange' }, by: 'server' });
  });
});

describe('docs/profiles.md', () => {
  const page = readFileSync(join(resolve(__dirname, '../../..'), 'docs/profiles.md'), 'utf8');
  const [, example = ''] = /```json\n([^]*?)\n```/.exec(page) ?? [];

  test('its example has no fault, and uses every field', () => {
    const { profiles, resolvers, faults } = readOrganisation(example);
    expect(faults).toEqual([]);
    expect(resolvers).toHaveLength(2);
    const [first, ...others] = profiles;
    expect(others).toEqual([]);
    const [written] = (JSON.parse(example) as { profiles: [object] }).profiles;
    expect(Object.keys(written).toSorted()).toEqual(Object.keys(first ?? {}).toSorted());
  });

  test('every field has its row, and the limits are those of the program', () => {
    const fields = ['profiles', 'resolvers', ...Object.keys(readOrganisation(many(1)).profiles[0] ?? {}), 'recognisedBy.servers', 'recognisedBy.exchangers', 'recognisedBy.includes', 'mx[].publish', 'mx[].accepts', 'mx[].complete', 'autodiscover.kind', 'autodiscover.publish', 'autodiscover.accepts'];
    const rows = new Set([...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => field));
    expect(fields.filter((field) => !rows.has(field) && ![...rows].some((row) => row?.startsWith(`${field}.`) === true || row?.startsWith(`${field}[]`) === true))).toEqual([]);
    for (const limit of [`${MAX_FILE_BYTES / 1024} kB`, `${MAX_PROFILES} profiles`, `${MAX_RESOLVERS} resolvers`, `${MAX_LIST} entries`, `${MAX_DEPTH} levels`]) expect(page).toContain(limit);
  });
});

describe('hostile files', () => {
  test('whatever it holds: no throw, and only what is right comes out', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const { profiles, resolvers } = readOrganisation(text);
      expect([...profiles, ...resolvers]).toEqual([]);
    }));
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '/', '*', ' ', '\n', '1', 'profiles', 'id', '"profiles"', '"name"', 'null', '\ud800', '\u0000') }), (text) => {
      expect(readOrganisation(text).profiles).toEqual([]);
    }), { numRuns: 2000 });
  });

  test.each([
    ['brackets', '['.repeat(MAX_FILE_BYTES)], ['a text that does not end', `"${'\\"'.repeat(MAX_FILE_BYTES / 2 - 1)}`],
    ['objects side by side', `{"profiles":[${'{},'.repeat(80_000)}{}]}`], ['fields', `{${'"":0,'.repeat(50_000)}"":0}`], ['line ends', `{${'\r'.repeat(MAX_FILE_BYTES - 2)}}`],
    ['comments', '/**/'.repeat(MAX_FILE_BYTES / 4)], ['slashes', `{"profiles":[{"statusPage":"https://a.example${'/'.repeat(200_000)}x"}]}`],
    ['dots', `{"profiles":[{"id":"a","name":"A","spfIncludes":["${'.'.repeat(200_000)}"]}]}`], ['digits', `{"profiles":${'9'.repeat(250_000)}}`],
  ])('as long as a file may be, %s: answered soon', (_name, text) => {
    expect(text.length).toBeLessThanOrEqual(MAX_FILE_BYTES);
    const started = performance.now();
    readOrganisation(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
