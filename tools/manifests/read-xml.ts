/** An element of an XML document. Names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Own text, trimmed. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Reads a manifest: elements, attributes and text; no DTD. Null where the tags do not match. */
export function readXml(text: string): XmlElement | null {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [top];
  let end = 0;
  for (const tag of text.matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g)) {
    const parent = open.at(-1);
    if (parent === undefined) return null;
    const between = text.slice(end, tag.index);
    if (between.includes('<')) return null;
    parent.text = (parent.text + unescape(between)).trim();
    end = tag.index + tag[0].length;
    const [, closing, name, attributes = '', empty] = tag;
    if (name === undefined) continue;
    if (closing === '/') {
      if (parent.name !== name || open.length === 1) return null;
      open.pop();
      continue;
    }
    const element: OpenElement = {
      name,
      attributes: Object.fromEntries([...attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map((found) => [found[1] ?? '', unescape(found[2] ?? '')])),
      children: [],
      text: '',
    };
    parent.children.push(element);
    if (empty !== '/') open.push(element);
  }
  return open.length === 1 && top.children.length === 1 && text.slice(end).trim() === '' ? top.children[0] ?? null : null;
}

/** The element and everything below it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}
