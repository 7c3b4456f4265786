/** An element of an XML file. Names carry the prefix we give their namespace, or none where we have no use for it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Stands in for an element that a file does not have. */
export const noElement: XmlElement = { name: '', attributes: new Map(), children: [] };

/** The prefix we know a namespace by, whatever a file calls it. */
export type Namespaces = ReadonlyMap<string, string>;

/** XML that is not well formed, or that uses what no office document needs. */
export class XmlError extends Error {}

/** Deeper than any document written by people; what reads the tree calls itself once a level. */
const mostDepth = 400;

type Scope = ReadonlyMap<string, string>;
interface Open extends XmlElement {
  readonly raw: string;
  readonly scope: Scope;
  readonly children: XmlNode[];
}

/**
 * Reads an XML file into a tree. Our own, and small, so that a document reads alike in a page, a worker and on the command line. A document type declaration
 * is refused: it can name other files, and make a few bytes into gigabytes. Throws an `XmlError`.
 */
export function parseXml(source: string, namespaces: Namespaces): XmlElement {
  const root: Open = { name: '', raw: '', attributes: new Map(), children: [], scope: new Map() };
  const open: Open[] = [root];
  let at = 0;
  while (at < source.length) {
    const current = open.at(-1) ?? root;
    const tag = source.indexOf('<', at);
    const words = source.slice(at, tag < 0 ? source.length : tag);
    if (words && open.length > 1) current.children.push(decode(words));
    if (tag < 0) break;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag);
    else if (source.startsWith('<?', tag)) at = after(source, '?>', tag);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag);
      current.children.push(source.slice(tag + '<![CDATA['.length, at - ']]>'.length));
    } else if (source.startsWith('<!', tag)) throw new XmlError('A document type declaration');
    else {
      const end = endOfTag(source, tag);
      at = end + 1;
      if (source[tag + 1] === '/') {
        if (open.length < 2 || current.raw !== source.slice(tag + 2, end).trim())
          throw new XmlError('Tags that do not match');
        open.pop();
        continue;
      }
      const isEmpty = source[end - 1] === '/';
      const element = elementOf(source.slice(tag + 1, isEmpty ? end - 1 : end), current.scope, namespaces);
      current.children.push(element);
      if (!isEmpty && open.push(element) > mostDepth) throw new XmlError('Elements nested too deep');
    }
  }
  const top = root.children.find((node) => typeof node !== 'string');
  if (open.length > 1 || !top || typeof top === 'string') throw new XmlError('No whole element');
  return top;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new XmlError(`No ${mark}`);
  return at + mark.length;
}

/** A `>` may stand in an attribute's value. */
function endOfTag(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const letter = source[at];
    if (letter === '>') return at;
    if (letter === '"' || letter === "'") at = after(source, letter, at + 1) - 1;
  }
  throw new XmlError('A tag without an end');
}

function elementOf(tag: string, outer: Scope, namespaces: Namespaces): Open {
  const nameEnd = tag.search(/[\s/]/);
  const raw = nameEnd < 0 ? tag : tag.slice(0, nameEnd);
  if (!raw) throw new XmlError('A tag without a name');
  const said = nameEnd < 0 ? [] : attributesIn(tag, nameEnd);
  const declared = said.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const scope = declared.length
    ? new Map([
        ...outer,
        ...declared.map(([name, uri]) => [name.slice('xmlns:'.length), namespaces.get(uri) ?? ''] as const),
      ])
    : outer;
  const attributes = said.length
    ? new Map(said.map(([name, value]) => [name.includes(':') ? named(name, scope) : name, value] as const))
    : noElement.attributes;
  return { name: named(raw, scope), raw, attributes, children: [], scope };
}

function named(raw: string, scope: Scope): string {
  const colon = raw.indexOf(':');
  const prefix = scope.get(raw.slice(0, Math.max(colon, 0))) ?? '';
  const local = raw.slice(colon + 1);
  return prefix ? `${prefix}:${local}` : local;
}

function attributesIn(tag: string, from: number): [string, string][] {
  const found: [string, string][] = [];
  for (let at = from; ; ) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) return found;
    let start = equals + 1;
    while (isBlank(tag[start])) start++;
    const quote = tag[start];
    if (quote !== '"' && quote !== "'") throw new XmlError('An attribute without quotes');
    const end = after(tag, quote, start + 1);
    found.push([tag.slice(at, equals).trim(), decode(tag.slice(start + 1, end - 1))]);
    at = end;
  }
}

const isBlank = (letter: string | undefined) => letter === ' ' || letter === '\n' || letter === '\r' || letter === '\t';

const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const lastCode = 0x10ffff;

function decode(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&(#?\w{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return predefined.get(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= lastCode ? String.fromCodePoint(code) : '';
  });
}

/** The elements directly within one, of a name where one is given. */
export const elementsOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(
    (node): node is XmlElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );

/** The first element directly within one that has a name. */
export const elementIn = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);

/** The first element of a name anywhere within one. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All words within an element. */
export const wordsIn = (element: XmlElement | undefined): string =>
  element?.children.map((node) => (typeof node === 'string' ? node : wordsIn(node))).join('') ?? '';
