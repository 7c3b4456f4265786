import type { Part } from '@/lib/read/dom/scope.ts';

const partOfTag: Readonly<Record<string, Part>> = {
  nav: 'navigation',
  header: 'banner',
  footer: 'footer',
  aside: 'side',
  main: 'main',
  article: 'article',
};

const partOfRole: Readonly<Record<string, Part>> = {
  navigation: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'side',
  main: 'main',
  article: 'article',
};

/**
 * Words of class names and ids, met whole between hyphens, underscores and changes of case: `site-footer`, `leftNav`, `mnu`. Builders of sites name columns
 * and boxes freely, so none is believed against what the box holds.
 */
const partOfName: readonly (readonly [Part, RegExp])[] = [
  ['cookies', /\b(?:cookies?|cookiebanner|gdpr|onetrust|ccc|cookiebot|cookieconsent)\b/],
  [
    'navigation',
    /\b(?:nav|navbar|navigation|menu|mnu|megamenu|breadcrumbs?|crumbs|pagination|pager|skip|skiplinks?|topnav|subnav|sidenav|leftnav)\b/,
  ],
  ['footer', /^(?:foot|footer)$|\b(?:site|page|global|main|bottom) foot(?:er)?\b|\bcolophon\b/],
  [
    'banner',
    /^(?:header|banner|masthead|alert|phase)$|\b(?:site|global) header\b|\b(?:alert|emergency|phase|announcement) (?:bar|banner)\b/,
  ],
  [
    'related',
    /\b(?:related(?! (?:docs?|documents?|downloads?|files?|papers?))|share(?! your)|sharing|addthis|addtoany|social (?:media|links?|icons?|buttons?|share|sharing|follow|bar)|similar|recommended|advert|newsletter|tag cloud|recent posts|latest news|more news)\b/,
  ],
  ['sidebar', /^(?:secondary|widget)$|\b(?:sidebar|side bar|widget area)\b/],
  [
    'side',
    /^(?:left|right|rail|aside)$|\b(?:rightcol|leftcol|(?:left|right|side) col(?:umn)?|col(?:umn)? (?:left|right))\b/,
  ],
];

const wordsOfName = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();

const known = new Map<string, Part | null>();

function partOfToken(token: string): Part | null {
  const before = known.get(token);
  if (before !== undefined) return before;
  const words = wordsOfName(token);
  const part = partOfName.find(([, names]) => names.test(words))?.[0] ?? null;
  if (known.size < mostKnown) known.set(token, part);
  return part;
}

/** A page repeats few class names; one that makes them up would fill the memory. */
const mostKnown = 5_000;

function partOfNames(element: Element): Part | null {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.trim();
  if (!names) return null;
  for (const token of names.split(/\s+/)) {
    const part = partOfToken(token);
    if (part) return part;
  }
  return null;
}

/** What an element's role, tag, id or class says of its part in the page, and whether that is a landmark or only a name. */
export function partOf(element: Element): { readonly part: Part | null; readonly landmark: boolean } {
  const role = element.getAttribute('role');
  const landmark = role && Object.hasOwn(partOfRole, role) ? partOfRole[role] : partOfTag[element.localName];
  const named = landmark && landmark !== 'side' ? null : partOfNames(element);
  return landmark && named !== 'sidebar' ? { part: landmark, landmark: true } : { part: named, landmark: false };
}
