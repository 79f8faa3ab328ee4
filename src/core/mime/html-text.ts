/**
 * Visible text of HTML, for reading only: it is never shown as markup. One linear pass, no document, no regular
 * expression that could backtrack; block ends and rows become line ends, cells become tabs, scripts and styles vanish.
 */

const BLOCKS = new Set([
  'address', 'article', 'blockquote', 'br', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'tbody', 'tfoot', 'thead', 'title', 'tr', 'ul',
]);

const SKIPPED = new Set(['script', 'style', 'head', 'noscript', 'template', 'svg']);

/** Named references that mail uses (HTML Standard §13.5); others stay as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', copy: '©', reg: '®', laquo: '«', raquo: '»', hellip: '…', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', bull: '•', middot: '·', euro: '€', trade: '™', deg: '°', zwnj: '', zwj: '', lrm: '', rlm: '',
  agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë',
  igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø',
  ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', yacute: 'ý', yuml: 'ÿ', szlig: 'ß', oelig: 'œ',
  Agrave: 'À', Aacute: 'Á', Acirc: 'Â', Auml: 'Ä', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ecirc: 'Ê', Ntilde: 'Ñ', Oacute: 'Ó', Ouml: 'Ö', Uuml: 'Ü', OElig: 'Œ',
};

/** White space that is not a single blank: most texts between two tags have none. */
const TO_FOLD = /[\t\r\n\f\u00a0]| {2}/;

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g;

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
    if (code === 160) return ' ';
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/**
 * Turns HTML into the text a person sees.
 * @param html decoded HTML, whole or a fragment
 * @returns lines separated by LF; outside of <pre>, runs of blanks folded and at most one empty line in a row
 */
export function htmlToText(html: string): string {
  let done = '';
  let out = '';
  let at = 0;
  // Headers quoted in <pre> live by their line ends and the blanks behind them.
  let preformatted = false;
  let unclosedHead = false;
  const push = (text: string): void => {
    const plain = decodeReferences(text);
    if (preformatted) out += plain.replaceAll('\r', '');
    else out += TO_FOLD.test(plain) ? plain.replace(/[ \t\r\n\f\u00a0]+/g, ' ') : plain;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      push(html.slice(at));
      break;
    }
    if (open > at) push(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const next = html.charCodeAt(open + 1) | 32;
    const second = html.charCodeAt(open + 1);
    if (!((next >= 97 && next <= 122) || second === 47 || second === 33 || second === 63)) {
      push('<');
      at = open + 1;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) {
      push(html.slice(open));
      break;
    }
    const closing = second === 47;
    let nameEnd = open + (closing ? 2 : 1);
    const nameStart = nameEnd;
    while (nameEnd < close && isNameCharacter(html.charCodeAt(nameEnd))) nameEnd++;
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    // "<user@host.example>" written unescaped inside HTML is an address, not a tag.
    if (name === '' || html[nameEnd] === '@' || html[nameEnd] === '.' ) {
      if (html.slice(open, close).includes('@')) push(html.slice(open, close + 1));
      at = close + 1;
      continue;
    }
    at = close + 1;
    if (!closing && SKIPPED.has(name)) {
      // A head that nobody closes is no head; the next one is not closed either.
      const endTag = name === 'head' && unclosedHead ? -1 : findClosingTag(html, name, at);
      if (endTag < 0) unclosedHead = true;
      at = endTag < 0 ? (name === 'head' ? at : html.length) : endTag;
      continue;
    }
    if (name === 'pre' && closing === preformatted) {
      done += `${preformatted ? out : tidy(out)}\n`;
      out = '';
      preformatted = !closing;
    } else if (name === 'td' || name === 'th') {
      if (closing) out += '\t';
    } else if (BLOCKS.has(name)) out += '\n';
  }
  return (done + (preformatted ? out : tidy(out))).trim();
}

/** Drops blanks around line ends and all but one of several empty lines. */
function tidy(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    let end = at;
    while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
    let next = at + 1;
    let lines = 1;
    for (; next < text.length; next++) {
      const code = text.charCodeAt(next);
      if (code === 10) lines++;
      else if (!isBlank(code)) break;
    }
    out += text.slice(from, end) + (lines === 1 ? '\n' : '\n\n');
    from = next;
  }
  return out + text.slice(from);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 58);
}

function findClosingTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) {
      const close = html.indexOf('>', at);
      return close < 0 ? html.length : close + 1;
    }
  }
  return -1;
}
