import type { Style, StyleOf } from '@/lib/read/dom/style.ts';
import { type Declared, declaredIn } from '@/lib/read/html-file/sheets.ts';

const tags = (names: string) => names.split(' ');

/** How browsers show elements before any style sheet speaks: the HTML standard's section 15.3. */
const displayOfTag = new Map<string, string>([
  ...tags(
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend listing main menu nav ol optgroup option p plaintext pre search section summary ul xmp',
  ).map((tag) => [tag, 'block'] as const),
  ...tags('area base basefont datalist head link meta noembed noframes param rp script style template title').map(
    (tag) => [tag, 'none'] as const,
  ),
  ['li', 'list-item'],
  ['table', 'table'],
  ['caption', 'table-caption'],
  ['thead', 'table-header-group'],
  ['tbody', 'table-row-group'],
  ['tfoot', 'table-footer-group'],
  ['tr', 'table-row'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['button', 'inline-block'],
  ['slot', 'contents'],
]);

const boldTags = new Set(tags('b strong th h1 h2 h3 h4 h5 h6'));
const struckTags = new Set(tags('s strike del'));
const preTags = new Set(tags('pre listing plaintext xmp'));

/**
 * The styles of a page in a file, as far as they decide which words show and where lines end. A computed style costs a DOM in Node up to a millisecond an
 * element; this reads each style rule once. It has no layout: a box folded to no height shows, unless a rule says `height: 0`.
 */
export function styleOfFile(): StyleOf {
  const sheets = new WeakMap<Document, ReadonlyMap<Element, Declared>>();
  const known = new WeakMap<Element, Style>();
  const declaredOn = (element: Element): Declared => {
    const page = element.ownerDocument;
    const sheet = sheets.get(page) ?? declaredIn(page);
    sheets.set(page, sheet);
    return sheet.get(element) ?? none;
  };
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    // Parents are asked first, so this goes one step up: the walk comes from above.
    const parent = element.parentElement ? known.get(element.parentElement) : undefined;
    const style = resolve(element, declaredOn(element), parent);
    known.set(element, style);
    return style;
  };
}

const none: Declared = new Map();

function resolve(element: Element, declared: Declared, parent: Style | undefined): Style {
  const tag = element.localName;
  const said = (name: string, otherwise: string) => {
    const value = declared.get(name);
    return value && !/^(?:inherit|initial|unset|revert|var\()/.test(value) ? value : otherwise;
  };
  const position = said('position', 'static');
  const frame = tag === 'iframe' || tag === 'object' || tag === 'embed';
  return {
    display: displayOf(element, said, position, parent),
    visibility: said('visibility', parent?.visibility ?? 'visible'),
    position,
    overflowY: said('overflow-y', said('overflow', 'visible')),
    clip: said('clip', 'auto').replaceAll(', ', ' ').replaceAll(' ', ', '),
    clipPath: said('clip-path', 'none'),
    width: said('width', frame ? sizeOf(element, 'width', 300) : 'auto'),
    height: zeroed(said('height', said('max-height', frame ? sizeOf(element, 'height', 150) : 'auto'))),
    left: said('left', 'auto'),
    top: said('top', 'auto'),
    textIndent: said('text-indent', parent?.textIndent ?? '0px'),
    textDecorationLine: said(
      'text-decoration-line',
      said('text-decoration', struckTags.has(tag) ? 'line-through' : 'none'),
    ),
    whiteSpace: said('white-space', preTags.has(tag) ? 'pre' : (parent?.whiteSpace ?? 'normal')),
    fontWeight: said('font-weight', boldTags.has(tag) ? '700' : (parent?.fontWeight ?? '400')),
  };
}

const zeroed = (length: string) => (length === '0' ? '0px' : length);
const sizeOf = (element: Element, name: string, otherwise: number) =>
  `${Number.parseFloat(element.getAttribute(name) ?? '') || otherwise}px`;

function displayOf(
  element: Element,
  said: (name: string, otherwise: string) => string,
  position: string,
  parent: Style | undefined,
): string {
  const hidden = element.getAttribute('hidden');
  const usual =
    hidden !== null && hidden !== 'until-found' ? 'none' : (displayOfTag.get(element.localName) ?? 'inline');
  const display = said('display', usual);
  // What floats, is set in its own place or stands in a flexible box is a block of its own.
  const apart = position === 'absolute' || position === 'fixed' || /^(?:left|right)$/.test(said('float', 'none'));
  const inRow = parent !== undefined && /(?:flex|grid)$/.test(parent.display);
  return (apart || inRow) && /^inline/.test(display) ? 'block' : display;
}
