import { describe, expect, it } from 'vitest';
import { elementIn, elementsOf, findElement, parseXml, wordsIn, XmlError } from '@/lib/read/xml.ts';

const namespaces = new Map([['urn:words', 'w']]);
const parse = (source: string) => parseXml(source, namespaces);

describe('parseXml', () => {
  it('gives elements, attributes and words', () => {
    const root = parse('<?xml version="1.0"?>\n<!-- a > b --><a one="1" two=\'2 > 1\'>x<b/>y<c d = "e"\n/></a>\n');
    expect(root.name).toBe('a');
    expect([...root.attributes]).toEqual([
      ['one', '1'],
      ['two', '2 > 1'],
    ]);
    expect(root.children.map((node) => (typeof node === 'string' ? node : node.name))).toEqual(['x', 'b', 'y', 'c']);
    expect(elementIn(root, 'c')?.attributes.get('d')).toBe('e');
  });

  it('knows namespaces by our own prefixes, whatever the file calls them', () => {
    const root = parse('<o:a xmlns:o="urn:words" o:x="1" x="2"><b xmlns="urn:words"/><o:c xmlns:o="urn:other"/></o:a>');
    expect(root.name).toBe('w:a');
    expect(root.attributes.get('w:x')).toBe('1');
    expect(root.attributes.get('x')).toBe('2');
    expect(elementsOf(root).map(({ name }) => name)).toEqual(['w:b', 'c']);
  });

  it('reads the letters that XML must write otherwise, and words left as they are', () => {
    const root = parse('<a b="&quot;x&quot;">&lt;p&gt; &amp;amp; &#163;5 &#x2019; &other; &#0;<![CDATA[<b> & ]]></a>');
    expect(wordsIn(root)).toBe('<p> &amp; £5 ’ &other; <b> & ');
    expect(root.attributes.get('b')).toBe('"x"');
  });

  it('finds elements and words at any depth', () => {
    const root = parse('<a><b><c>one</c></b><c>two</c></a>');
    expect(wordsIn(findElement(root, 'c'))).toBe('one');
    expect(findElement(root, 'd')).toBeUndefined();
    expect(wordsIn(root)).toBe('onetwo');
    expect(wordsIn(undefined)).toBe('');
  });

  it('reads four hundred levels and no more', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(parse(nested(399)).name).toBe('a');
    expect(() => parse(nested(400))).toThrow(XmlError);
  });

  it.each([
    '',
    'words',
    '<a>',
    '<a></b>',
    '</a>',
    '<a',
    '<a b=c/>',
    '<a b="c/>',
    '<a b="c"',
    '< a/>',
    '<!-- never ends',
    '<![CDATA[ never ends',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
  ])('refuses %j', (source) => {
    expect(() => parse(source)).toThrow(XmlError);
  });

  it.each([
    ['attributes', (count: number) => `<a ${Array.from({ length: count }, (_, at) => `b${at}="c"`).join(' ')}/>`],
    ['namespaces', (count: number) => `<a ${Array.from({ length: count }, (_, at) => `xmlns:b${at}="c"`).join(' ')}/>`],
    ['opening brackets', (count: number) => `<a>${'<'.repeat(count)}`],
    ['empty elements', (count: number) => `<a>${'<b/>'.repeat(count)}</a>`],
  ])('takes no more per letter for many %s', (_what, make) => {
    const timed = (count: number) => Math.min(...[0, 1, 2].map(() => once(make(count))));
    const once = (source: string) => {
      const before = performance.now();
      try {
        parse(source);
      } catch (error) {
        if (!(error instanceof XmlError)) throw error;
      }
      return performance.now() - before;
    };
    timed(1_000);
    // Ten times as much takes ten times as long; a hundred would show that every letter is looked at for every other.
    expect(timed(100_000)).toBeLessThan(40 * Math.max(timed(10_000), 40));
  });
});
