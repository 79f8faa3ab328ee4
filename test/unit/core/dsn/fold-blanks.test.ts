import { foldBlanks } from '../../../../src/core/dsn/fold-blanks';

describe('foldBlanks', () => {
  it.each([
    ['550 5.1.1 User unknown', '550 5.1.1 User unknown'],
    ['', ''],
    [' ', ''],
    [' one two', 'one two'],
    ['one two ', 'one two'],
    ['one  two', 'one two'],
    ['one\n\ttwo', 'one two'],
    ['one\u00a0two', 'one two'],
    ['boîte pleine', 'boîte pleine'],
    ['one\u3000 two', 'one two'],
  ])('%j → %j', (text, folded) => expect(foldBlanks(text)).toBe(folded));
});
