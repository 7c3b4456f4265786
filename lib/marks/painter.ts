import type { Verdict } from '@/lib/finding.ts';
import { highlightOf, type MarkLook, markSheet, shownHighlight, verdicts } from '@/lib/marks/mark-sheet.ts';

/** A mark in its place in the page: live ranges, one for each tree they reach into. */
export interface PlacedMark {
  readonly id: string;
  readonly verdict: Verdict;
  readonly ranges: readonly Range[];
}

type View = Window & typeof globalThis;
type Root = Document | ShadowRoot;

/** Where the same words carry several marks, the graver shows on top. */
const priority: Readonly<Record<Verdict, number>> = { 'not-stated': 0, meets: 1, unclear: 2, 'falls-short': 3 };
const shownPriority = 4;
const names = [...verdicts.map(highlightOf), shownHighlight];

/**
 * Paints words through the CSS Custom Highlight API, which leaves the page's elements and text as they are. Highlights belong to a window and style sheets to
 * a tree, so each frame gets its own of both and each shadow root its own sheet.
 */
export class Painter {
  readonly #views = new Set<View>();
  readonly #sheets = new Map<Root, CSSStyleSheet>();
  #shown: readonly Range[] = [];
  #look: MarkLook = { marks: true, markStyle: 'both' };
  #asked: readonly PlacedMark[] = [];

  /** Paints as the reader likes it from now on, also what is painted already. What they ask to be shown is shown all the same. */
  setLook({ marks, markStyle }: MarkLook): void {
    const before = this.#look;
    this.#look = { marks, markStyle };
    if (markStyle !== before.markStyle) {
      for (const sheet of this.#sheets.values()) sheet.replaceSync(markSheet(markStyle));
    }
    if (marks !== before.marks) this.paint(this.#asked);
  }

  /** Whether the reader wants no marks. */
  get isHidden(): boolean {
    return !this.#look.marks;
  }

  /** Paints these marks and no others. What is shown stays shown. */
  paint(marks: readonly PlacedMark[]): void {
    this.#asked = marks;
    const painted = new Map(
      verdicts.map((verdict) => [highlightOf(verdict), { ranges: [] as Range[], rank: priority[verdict] }]),
    );
    for (const { verdict, ranges } of this.isHidden ? [] : marks) {
      painted.get(highlightOf(verdict))?.ranges.push(...ranges);
    }
    for (const [name, { ranges, rank }] of painted) this.#register(name, ranges, rank);
  }

  /** Sets these words apart from all marks; none takes that away again. */
  show(ranges: readonly Range[]): void {
    this.#shown = ranges;
    this.#register(shownHighlight, ranges, shownPriority);
  }

  get shown(): readonly Range[] {
    return this.#shown;
  }

  /** Takes away all that was painted, and the sheets with it. */
  clear(): void {
    for (const view of this.#views) for (const name of names) view.CSS.highlights.delete(name);
    for (const [root, sheet] of this.#sheets)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#views.clear();
    this.#sheets.clear();
    this.#asked = [];
    this.#shown = [];
  }

  #register(name: string, ranges: readonly Range[], rank: number): void {
    const byView = new Map<View, Range[]>([...this.#views].map((view) => [view, []]));
    for (const range of ranges) {
      const view = range.startContainer.ownerDocument?.defaultView;
      if (!view) continue;
      this.#views.add(view);
      this.#adopt(range.startContainer.getRootNode(), view);
      byView.set(view, [...(byView.get(view) ?? []), range]);
    }
    for (const [view, inView] of byView) {
      if (!inView.length) view.CSS.highlights.delete(name);
      else {
        const highlight = new view.Highlight(...inView);
        highlight.priority = rank;
        view.CSS.highlights.set(name, highlight);
      }
    }
  }

  /** A page may set its own sheets anew and so drop ours, so it is looked for each time. */
  #adopt(root: Node, view: View): void {
    if (!isRoot(root)) return;
    const before = this.#sheets.get(root);
    if (before && root.adoptedStyleSheets.includes(before)) return;
    const sheet = before ?? new view.CSSStyleSheet();
    if (!before) sheet.replaceSync(markSheet(this.#look.markStyle));
    this.#sheets.set(root, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

// A frame's nodes are made by its own window, so `instanceof` with ours would deny them.
const isRoot = (node: Node): node is Root => 'adoptedStyleSheets' in node;
