import type { Style } from '@/lib/read/dom/style.ts';

/** The panels of one document or shadow root that a button opens: of an accordion, of tabs, "read more". */
function panelsIn(root: Document | ShadowRoot): ReadonlySet<string> {
  const handles = root.querySelectorAll('[aria-controls][aria-expanded="false"], [role="tab"][aria-controls]');
  return new Set([...handles].flatMap((handle) => (handle.getAttribute('aria-controls') ?? '').split(/\s+/)));
}

const isRoot = (node: Node): node is Document | ShadowRoot => node.nodeType === 9 || node.nodeType === 11;

/** Tells what is hidden only until the reader opens it, from what no reader of the page is meant to see. */
export class Shut {
  readonly #panels = new WeakMap<Node, ReadonlySet<string>>();

  /** Whether an element is such a panel, or one that the browser itself opens when its words are searched for. */
  has(element: Element, { display }: Style): boolean {
    if (display !== 'none') return element.getAttribute('hidden') === 'until-found';
    const id = element.getAttribute('id');
    return id !== null && this.#panelsOf(element.getRootNode()).has(id);
  }

  #panelsOf(root: Node): ReadonlySet<string> {
    const known = this.#panels.get(root) ?? (isRoot(root) ? panelsIn(root) : new Set());
    this.#panels.set(root, known);
    return known;
  }
}
