import { suggestAddress } from '../../../../src/core/explanation/typo';
import type { ReasonId } from '../../../../src/core/knowledge/types';
import { recipient, report, returned } from './reports';

interface Row {
  readonly name: string;
  readonly address: string;
  readonly reason?: ReasonId;
  readonly displayName?: string;
  readonly to?: readonly { readonly address: string; readonly name: string | null }[];
  readonly reported?: readonly string[];
}

function suggest(row: Row) {
  const one = recipient({ address: row.address, displayName: row.displayName ?? null, action: 'failed' });
  const others = (row.reported ?? []).map((address) => recipient({ address, action: 'failed' }));
  const whole = report({ recipients: [one, ...others], original: row.to === undefined ? null : returned({ to: row.to }) });
  return suggestAddress(one, row.reason ?? 'userunknown', whole);
}

const found: readonly (Row & { probable: string; change: string; used: string; meant: string; evidence: string })[] = [
  { name: 'two letters swapped (picture 02)', address: 'sophie.marchnad@nordlog.example', displayName: 'Sophie Marchand', probable: 'sophie.marchand@nordlog.example', change: 'swapped', used: 'na', meant: 'an', evidence: 'display-name' },
  { name: 'a letter missing', address: 'sophie.marchad@nordlog.example', displayName: 'Sophie Marchand', probable: 'sophie.marchand@nordlog.example', change: 'missing', used: '', meant: 'n', evidence: 'display-name' },
  { name: 'a letter doubled', address: 'sophie.marchhand@nordlog.example', displayName: 'Marchand Sophie', probable: 'sophie.marchand@nordlog.example', change: 'doubled', used: 'h', meant: '', evidence: 'display-name' },
  { name: 'a neighbouring key', address: 'sophie.marchabd@nordlog.example', displayName: 'Sophie Marchand', probable: 'sophie.marchand@nordlog.example', change: 'replaced', used: 'b', meant: 'n', evidence: 'display-name' },
  { name: 'accents and capitals in the name', address: 'Helene.Lefvere@nordlog.example', displayName: 'Hélène LEFÈVRE', probable: 'Helene.lefevre@nordlog.example', change: 'swapped', used: 've', meant: 'ev', evidence: 'display-name' },
  { name: 'an initial and the surname', address: 's.marchnad@nordlog.example', displayName: 'Sophie Marchand', probable: 's.marchand@nordlog.example', change: 'swapped', used: 'na', meant: 'an', evidence: 'display-name' },
  { name: 'an initial run together with the surname', address: 'smarchnad@nordlog.example', displayName: 'Sophie Marchand', probable: 'smarchand@nordlog.example', change: 'swapped', used: 'na', meant: 'an', evidence: 'display-name' },
  { name: 'a compound first name', address: 'jean-pierre.dupnot@nordlog.example', displayName: 'Jean-Pierre Dupont', probable: 'jean-pierre.dupont@nordlog.example', change: 'swapped', used: 'no', meant: 'on', evidence: 'display-name' },
  { name: 'the name stands in the returned message only', address: 'sophie.marchnad@nordlog.example', to: [{ address: 'Sophie.Marchnad@nordlog.example', name: 'Sophie Marchand' }], probable: 'sophie.marchand@nordlog.example', change: 'swapped', used: 'na', meant: 'an', evidence: 'display-name' },
  { name: 'a well-known domain, which does not exist so', address: 'paul@gmial.com', reason: 'hostunknown', probable: 'paul@gmail.com', change: 'known-domain', used: 'ia', meant: 'ai', evidence: 'known-domain' },
  { name: 'a well-known domain, held by somebody else', address: 'paul@hotmial.fr', probable: 'paul@hotmail.fr', change: 'known-domain', used: 'ia', meant: 'ai', evidence: 'known-domain' },
  { name: 'a short well-known domain, which does not exist so', address: 'paul@feee.fr', reason: 'hostunknown', probable: 'paul@free.fr', change: 'known-domain', used: 'e', meant: 'r', evidence: 'known-domain' },
  { name: 'the domain of another recipient', address: 'paul@nordlgo.example', reason: 'hostunknown', to: [{ address: 'paul@nordlgo.example', name: null }, { address: 'lea@nordlog.example', name: null }], probable: 'paul@nordlog.example', change: 'swapped', used: 'go', meant: 'og', evidence: 'other-recipient' },
  { name: 'the address of another recipient', address: 'contcat@nordlog.example', to: [{ address: 'contcat@nordlog.example', name: null }, { address: 'contact@nordlog.example', name: null }], probable: 'contact@nordlog.example', change: 'swapped', used: 'ca', meant: 'ac', evidence: 'other-recipient' },
];

test.each(found)('$name', (row) => {
  const typo = suggest(row);
  expect(typo).toMatchObject({ used: row.address, probable: row.probable, change: row.change, evidence: row.evidence });
  expect(row.address.slice(...(typo?.usedRange ?? [0, 0]))).toBe(row.used);
  expect(row.probable.slice(...(typo?.probableRange ?? [0, 0]))).toBe(row.meant);
  expect(typo?.evidenceText).not.toBe('');
});

const silent: readonly Row[] = [
  { name: 'the mailbox is full, not unknown', address: 'sophie.marchnad@nordlog.example', displayName: 'Sophie Marchand', reason: 'mailboxfull' },
  { name: 'nothing shows the other spelling', address: 'sophie.marchnad@nordlog.example' },
  { name: 'the name agrees with the address', address: 'sophie.marchand@nordlog.example', displayName: 'Sophie Marchand' },
  { name: 'two letters differ', address: 'sophei.marchnad@nordlog.example', displayName: 'Sophie Marchand' },
  { name: 'a distant key', address: 'sophie.marchand@nordlog.example', displayName: 'Sophie Marchard' },
  { name: 'a letter added that doubles nothing', address: 'sophie.marchxand@nordlog.example', displayName: 'Sophie Marchand' },
  { name: 'the name is the address', address: 'sophie.marchnad@nordlog.example', displayName: 'sophie.marchand@nordlog.example' },
  { name: 'a short word', address: 'leo@nordlog.example', displayName: 'Loe' },
  { name: 'numbered addresses of one house', address: 'agence1@nordlog.example', to: [{ address: 'agence2@nordlog.example', name: null }] },
  { name: 'one letter more may be somebody else', address: 'martin@nordlog.example', to: [{ address: 'martins@nordlog.example', name: null }] },
  { name: 'the other address came back too', address: 'contcat@nordlog.example', to: [{ address: 'contact@nordlog.example', name: null }], reported: ['contact@nordlog.example'] },
  { name: 'evidence points two ways', address: 'paul@nordlgo.example', reason: 'hostunknown', to: [{ address: 'a@nordlog.example', name: null }, { address: 'b@nordlgoo.example', name: null }] },
  { name: 'a short domain that exists', address: 'paul@frere.fr' },
  { name: 'a well-known domain as it is', address: 'paul@outlook.fr', reason: 'hostunknown' },
  { name: 'between two well-known domains', address: 'paul@gmx.fe', reason: 'hostunknown' },
  { name: 'no @ at all', address: 'sophie.marchnad', displayName: 'Sophie Marchand' },
  { name: 'a name in another script', address: 'sophie.marchnad@nordlog.example', displayName: 'Софи Маршан' },
];

test.each(silent)('no suggestion: $name', (row) => {
  expect(suggest(row)).toBeNull();
});

test('5,000 other recipients cost no more than a bounded look', () => {
  const to = Array.from({ length: 5000 }, (_, i) => ({ address: `person${i}@nordlog.example`, name: null }));
  const start = performance.now();
  const recipients = to.map(({ address }) => recipient({ address, action: 'failed' }));
  const whole = report({ recipients, original: returned({ to }) });
  for (const one of recipients) suggestAddress(one, 'userunknown', whole);
  expect(performance.now() - start).toBeLessThan(3000);
});
