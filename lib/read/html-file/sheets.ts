/** What the style sheets and the `style` attribute declare for one element, by property, the winning declaration of each. */
export type Declared = ReadonlyMap<string, string>;

/** The properties that decide which words show and where lines end. */
const properties = [
  'display',
  'visibility',
  'position',
  'overflow',
  'overflow-y',
  'clip',
  'clip-path',
  'width',
  'height',
  'max-height',
  'left',
  'top',
  'text-indent',
  'text-decoration',
  'text-decoration-line',
  'white-space',
  'font-weight',
  'float',
];

interface Rule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  readonly weight: number;
}

/** What a page's own `<style>` sheets and `style` attributes declare. Linked sheets are not fetched. */
export function declaredIn(page: Document): ReadonlyMap<Element, Declared> {
  const rules = sheetsOf(page)
    .flatMap((sheet) => rulesIn(sheet.cssRules))
    .sort((a, b) => a.weight - b.weight);
  const found = new Map<Element, Map<string, { value: string; important: boolean }>>();
  const declare = (element: Element, style: CSSStyleDeclaration) => {
    const declared = found.get(element) ?? new Map<string, { value: string; important: boolean }>();
    found.set(element, declared);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      const important = style.getPropertyPriority(name) === 'important';
      if (value && (important || !declared.get(name)?.important)) declared.set(name, { value, important });
    }
  };
  for (const { selector, style } of rules) for (const element of elementsOf(page, selector)) declare(element, style);
  for (const element of page.querySelectorAll('[style]')) if (isStyled(element)) declare(element, element.style);
  return new Map(
    [...found].map(([element, declared]) => [
      element,
      new Map([...declared].map(([name, { value }]) => [name, value])),
    ]),
  );
}

/** A page that was only parsed, and stands in no window, has `<style>` elements without sheets, so they are made for it. */
function sheetsOf(page: Document): readonly CSSStyleSheet[] {
  const shown = [...page.styleSheets];
  if (shown.length || typeof CSSStyleSheet === 'undefined') return shown;
  return [...page.querySelectorAll('style')]
    .filter((style) => appliesOnScreen(style.media))
    .map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style.textContent ?? '');
      return sheet;
    });
}

const isStyled = (element: Element): element is HTMLElement => 'style' in element;

function rulesIn(rules: CSSRuleList): readonly Rule[] {
  return [...rules].flatMap((rule): readonly Rule[] => {
    if (isStyleRule(rule)) {
      if (!properties.some((name) => rule.style.getPropertyValue(name))) return [];
      return selectorsOf(rule.selectorText).map((selector) => ({
        selector,
        style: rule.style,
        weight: weightOf(selector),
      }));
    }
    if (!('cssRules' in rule) || !isRuleList(rule.cssRules)) return [];
    const media = 'media' in rule ? String((rule.media as MediaList).mediaText) : '';
    return appliesOnScreen(media) ? rulesIn(rule.cssRules) : [];
  });
}

const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => 'selectorText' in rule && 'style' in rule;
const isRuleList = (rules: unknown): rules is CSSRuleList =>
  typeof rules === 'object' && rules !== null && 'length' in rules;

/** States a page at rest is not in, and parts that are no elements. */
const passing = /:(?:hover|focus|active|target|visited|checked|before|after|:|-)/;

/** Longer ones are made by tools, or to hold us up. */
const mostSelector = 2_000;

/** The selectors of a list that can hold for a page at rest. Commas inside brackets do not part them. */
const selectorsOf = (list: string): readonly string[] =>
  list.length > mostSelector
    ? []
    : (list.match(/(?:\([^)]*\)|\[[^\]]*\]|[^,([]|[([])+/g) ?? [])
        .map((part) => part.trim())
        .filter((part) => part && !passing.test(part));

/** Specificity as one number: ids before classes, attributes and states before tags. */
const weightOf = (selector: string): number =>
  (selector.match(/#/g) ?? []).length * 10_000 +
  (selector.match(/[.[]|:(?!:)/g) ?? []).length * 100 +
  (selector.match(/(?:^|[\s>+~])[a-z]/gi) ?? []).length;

function elementsOf(page: Document, selector: string): ArrayLike<Element> & Iterable<Element> {
  try {
    return page.querySelectorAll(selector);
  } catch (error) {
    // A rule whose selector cannot be read holds for nothing, in browsers too.
    if (error instanceof Error && error.name === 'SyntaxError') return [];
    throw error;
  }
}

/** A screen as wide as most desks have, in CSS pixels. */
const screenWidth = 1280;

/** Whether a media query holds on such a screen: "screen and (min-width: 40em)" does, "print" and "(max-width: 600px)" do not. */
export const appliesOnScreen = (media: string): boolean =>
  media === '' || (media.length < mostSelector && media.split(',').some(holds));

function holds(query: string): boolean {
  if (/\b(?:print|speech)\b/i.test(query)) return /\bnot\b/i.test(query);
  return [...query.matchAll(/\(([^)]*)\)/g)].every(([, feature = '']) => {
    const width = /^\s*(min|max)-width\s*:\s*([\d.]+)(px|em|rem)\s*$/i.exec(feature);
    if (!width) return /orientation\s*:\s*landscape/i.test(feature);
    const pixels = Number(width[2]) * (width[3]?.toLowerCase() === 'px' ? 1 : 16);
    return width[1]?.toLowerCase() === 'min' ? pixels <= screenWidth : pixels >= screenWidth;
  });
}
