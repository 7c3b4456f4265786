// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { TextMarks } from '@/entrypoints/text-reader/text-marks.ts';
import { ticksOf } from '@/entrypoints/text-reader/ticks.ts';
import { readText } from '@/lib/read/text.ts';

/** The part of the Custom Highlight API we use, which happy-dom lacks. */
class FakeHighlight {
  readonly ranges: readonly Range[];
  priority = 0;
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
const highlights = new Map<string, FakeHighlight>();
const doc = readText('Open for six weeks.\n| Opens | 3 March |', { markdown: true });
let paper: HTMLElement;

beforeEach(() => {
  highlights.clear();
  Object.assign(window, { Highlight: FakeHighlight });
  Object.defineProperty(window, 'CSS', { value: { highlights }, configurable: true });
  document.body.innerHTML =
    '<article><p><span data-block="0">Open for <s>six</s> weeks.</span></p><p><span data-block="1">Opens</span><span data-block="2">3 March</span></p></article>';
  paper = document.querySelector('article') ?? document.body;
});

const painted = () => [...highlights].map(([name, { ranges }]) => `${name}: ${ranges.map(String).join(' + ')}`);
const at = (words: string) => {
  const start = doc.text.indexOf(words);
  return { start, end: start + words.length };
};
const mark = (words: string, verdict: 'unclear' | 'meets' = 'unclear') => ({ id: words, verdict, ...at(words) });

it('paints words over what they are made of, and no others', () => {
  const marks = new TextMarks();
  marks.mark([mark('for six weeks')]);
  expect(painted()).toEqual([]);
  // Asked for before the words stood on the screen.
  marks.place(doc, paper);
  expect(painted()).toEqual(['compact-lens-unclear: for six weeks']);
  marks.mark([mark('Open for', 'meets'), mark('weeks.')]);
  expect(painted()).toEqual(['compact-lens-unclear: weeks.', 'compact-lens-meets: Open for']);
});

it('paints words over two cells in each of them', () => {
  const marks = new TextMarks();
  marks.place(doc, paper);
  marks.mark([{ id: 'a', verdict: 'unclear', start: at('Opens').start, end: at('3 March').end }]);
  expect(painted()).toEqual(['compact-lens-unclear: Opens + 3 March']);
});

it('shows a mark it has, and says where it has none', () => {
  const marks = new TextMarks();
  marks.place(doc, paper);
  marks.mark([mark('3 March')]);
  paper.querySelector('p')?.remove();
  expect(marks.show('another')).toBe(false);
});

it('takes everything away', () => {
  const marks = new TextMarks();
  marks.place(doc, paper);
  marks.mark([mark('six')]);
  marks.clear();
  expect(painted()).toEqual([]);
  expect(marks.places()).toEqual([]);
});

it('ticks marks in order of place, by title and verdict', () => {
  const places = [
    { mark: { ...mark('3 March'), title: 'Time to reply' }, at: 0.75 },
    { mark: mark('six'), at: 0.25 },
  ];
  expect(ticksOf(places)).toEqual([
    { id: 'six', verdict: 'unclear', at: 0.25, label: 'Check this' },
    { id: '3 March', verdict: 'unclear', at: 0.75, label: 'Time to reply: check this' },
  ]);
});
