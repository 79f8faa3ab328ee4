import fc from 'fast-check';
import { htmlToText } from '../../../../src/core/mime/html-text';

describe('htmlToText', () => {
  it.each<[string, string, string]>([
    ['blocks become lines', '<p>one</p><div>two<br>three</div>', 'one\n\ntwo\nthree'],
    ['inline elements vanish', 'a <b>bold</b> word', 'a bold word'],
    ['cells become tabs', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\tb'],
    ['references', '&eacute;&#233;&#xE9;&lt;a@b.example&gt; &unknown;', 'ééé<a@b.example> &unknown;'],
    ['script, style and head are not visible', '<head><title>t</title></head><style>x</style><script>alert(1)</script>text', 'text'],
    ['comments', 'a<!-- <p>no</p> -->b', 'ab'],
    ['an address in angle brackets is no tag', 'to <ann@far.example> now', 'to <ann@far.example> now'],
    ['a lone angle bracket', '1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['a tag that never closes', 'text <b', 'text <b'],
    ['no-break space', 'a&nbsp;&#160;b', 'a b'],
    ['surrogates in references are dropped', 'a&#xD800;b', 'ab'],
  ])('%s', (_row, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it.each(['<', '<!--', '&', '<script>', '</', '<p', '\n \n', '<a@'])('is linear in repetitions of %j', (piece) => {
    const start = performance.now();
    htmlToText(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (html) => {
      expect(typeof htmlToText(html)).toBe('string');
    }), { seed: 13, numRuns: 300 });
  });
});
