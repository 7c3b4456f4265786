import type { Unread } from '@/lib/document.ts';
import { childrenOf } from '@/lib/read/dom/children.ts';
import { bodyOfFrame, unreadFrame } from '@/lib/read/dom/frames.ts';
import { PageLines } from '@/lib/read/dom/lines.ts';
import { type Before, meaningOf } from '@/lib/read/dom/meaning.ts';
import { partOf } from '@/lib/read/dom/parts.ts';
import { type Box, outermost, type Scope } from '@/lib/read/dom/scope.ts';
import { Shut } from '@/lib/read/dom/shut.ts';
import {
  isBlock,
  isBold,
  isFolded,
  isOffScreen,
  isStruck,
  keepsLineBreaks,
  type Style,
  type StyleOf,
} from '@/lib/read/dom/style.ts';
import { raise } from '@/lib/read/raised.ts';

/** Elements whose text is never words of the page, or is the reader's own: what they typed into a form is none of our business. */
const unspoken = new Set(
  'script style noscript template head svg canvas video audio select textarea datalist input meter progress img map rt rp'.split(
    ' ',
  ),
);
const frames = new Set(['iframe', 'frame', 'object', 'embed']);

export interface WalkOptions {
  readonly styleOf: StyleOf;
  /** Asked between elements; true makes the walk yield. */
  readonly shouldPause: () => boolean;
  readonly limit: Limit;
}

/** How much of a page to read; what lies beyond is told as unread. */
export interface Limit {
  readonly characters: number;
  readonly blocks: number;
}

/** A page as read: its lines, every block-level element in order, and what could not be read. */
export interface Walked {
  readonly lines: PageLines;
  readonly boxes: readonly Box[];
  readonly unread: readonly Unread[];
}

interface Step {
  readonly nodes: readonly Node[];
  next: number;
  readonly scope: Scope;
  readonly leave: () => void;
}

const chunk = 20_000;
const stepsPerLook = 16;
const whiteSpace = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

/**
 * Reads every visible word under an element in the order it is shown, shadow roots and frames of the same site among them. It keeps its own stack, since
 * pages nest deeper than a call stack allows, and yields whenever the options say so, since it runs in the page's own thread.
 */
export function* walkPage(body: Element, options: WalkOptions): Generator<void, Walked> {
  const walk = new Walk(options);
  let steps = 0;
  const outside: Box = { parent: null, part: null, landmark: false, inMain: false, from: 0, to: 0 };
  const stack: Step[] = [{ nodes: [body], next: 0, scope: outermost(outside), leave: () => {} }];
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    const node = step.nodes[step.next++];
    if (!node || walk.isFull) {
      step.leave();
      stack.pop();
    } else if (isText(node)) {
      for (let from = 0; from < node.length && !walk.isFull; from += chunk) {
        walk.text(node, from, step.scope);
        if (options.shouldPause()) yield;
      }
    } else if (isElement(node)) {
      const entered = walk.enter(node, step.scope);
      if (entered) stack.push(entered);
    }
    // Asking the time costs as much as reading a word.
    if (++steps % stepsPerLook === 0 && options.shouldPause()) yield;
  }
  walk.lines.end();
  return walk;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

class Walk implements Walked, Before {
  readonly lines = new PageLines();
  readonly boxes: Box[] = [];
  readonly unread: Unread[] = [];
  readonly #shut = new Shut();
  #tables = 0;

  constructor(readonly options: WalkOptions) {}

  /** Whether as much has been read as was asked for. */
  get isFull(): boolean {
    const { limit } = this.options;
    const { length, blocks } = this.lines;
    const full = length > limit.characters || blocks.length > limit.blocks;
    if (full && !this.unread.some(({ reason }) => reason === 'too-large'))
      this.unread.push({ reason: 'too-large', what: 'the rest of the page, which is too long to read whole' });
    return full;
  }

  nextTable(): number {
    return this.#tables++;
  }

  text(node: Text, from: number, scope: Scope): void {
    if (!scope.visible) return;
    // Not `data`, which would copy a node of megabytes for each part of it.
    const written = node.substringData(from, chunk);
    const data = scope.raised ? raise(written) : written;
    let done = 0;
    for (const match of data.matchAll(whiteSpace)) {
      this.lines.line.words(node, from + done, data.slice(done, match.index), scope);
      done = match.index + match[0].length;
      const breaks = scope.keepsBreaks ? match[0].split('\n').length - 1 : 0;
      if (!breaks) this.lines.line.space(node, from + match.index, scope);
      else for (let count = Math.min(breaks, 2); count > 0; count--) this.lines.break(scope);
    }
    this.lines.line.words(node, from + done, data.slice(done), scope);
  }

  enter(element: Element, outer: Scope): Step | null {
    const tag = element.localName;
    if (tag === 'br' && outer.visible) this.lines.break(outer);
    if (tag === 'br' || unspoken.has(tag)) return null;
    const style = this.options.styleOf(element);
    const shut = this.#shut.has(element, style);
    if (style.display === 'none' && !shut) return null;
    if (frames.has(tag)) return this.#enterFrame(element, outer, style);
    if (shut || isBlock(element, style)) return this.#enterBlock(element, outer, style, shut);
    const { scope, leave } = meaningOf(element, outer, this);
    const marks = marksOf(style, outer);
    return { nodes: childrenOf(element), next: 0, scope: { ...outer, ...marks, ...scope }, leave: leave ?? nothing };
  }

  #enterBlock(element: Element, outer: Scope, style: Style, shut: boolean): Step | null {
    this.lines.end();
    if (!outer.headerCell && isOffScreen(style)) return null;
    const box = boxOf(element, outer, this.lines.blocks.length);
    this.boxes.push(box);
    const folded = shut || isFolded(style);
    const keepsBreaks = keepsLineBreaks(style);
    const base = { ...outer, ...marksOf(style, outer), keepsBreaks, box, closed: outer.closed || folded };
    const { scope, leave } = meaningOf(element, base, this);
    return {
      nodes: childrenOf(element),
      next: 0,
      scope: { ...base, ...scope },
      leave: () => {
        this.lines.end();
        box.to = this.lines.blocks.length;
        leave?.();
      },
    };
  }

  #enterFrame(element: Element, outer: Scope, style: Style): Step | null {
    if (style.visibility !== 'visible') return null;
    this.lines.end();
    const body = bodyOfFrame(element);
    const lost = body?.hasChildNodes() ? null : unreadFrame(element, style);
    if (lost) this.unread.push(lost);
    return body && { nodes: [body], next: 0, scope: outer, leave: () => this.lines.end() };
  }
}

const nothing = () => {};

function boxOf(element: Element, { box: parent, grid }: Scope, from: number): Box {
  const said = partOf(element);
  const part = said.part ?? (element.localName === 'td' && !grid ? 'column' : null);
  const inMain = parent.inMain || part === 'main' || part === 'article';
  return { parent, part, landmark: said.landmark, inMain, from, to: from };
}

const marksOf = (style: Style, outer: Scope) => ({
  struck: outer.struck || isStruck(style),
  bold: isBold(style),
  visible: style.visibility === 'visible',
});
