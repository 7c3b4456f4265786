import type { PageLines } from '@/lib/read/dom/lines.ts';
import type { Box, Scope } from '@/lib/read/dom/scope.ts';
import { isDataTable, TableGrid } from '@/lib/read/dom/tables.ts';
import { leadsIn } from '@/lib/read/text/lead-in.ts';

/** What an element means for the words in it, and what is to be noted once they have been read. */
export interface Meaning {
  readonly scope: Partial<Scope>;
  readonly leave?: () => void;
}

/** The page as far as it has been read, for elements whose meaning depends on what came before. */
export interface Before {
  readonly lines: PageLines;
  /** A number for the next table. */
  nextTable(): number;
}

type Reader = (element: Element, outer: Scope, before: Before) => Meaning;

const heading = (level: number): Meaning => ({ scope: { kind: 'heading', level, oneLine: true } });

const asList: Reader = (_element, outer, { lines }) => {
  const last = lines.blocks.length - 1;
  const around = outer.box.parent;
  const nested = around !== null && outer.kind === 'item' && last >= around.from;
  const leads = nested || (isBeside(lines.blocks[last]?.box, around) && mayLeadIn(lines, last));
  return {
    scope: { listDepth: outer.listDepth + 1, leadIn: [...(nested ? outer.leadIn : []), ...(leads ? [last] : [])] },
  };
};

const mayLeadIn = (lines: PageLines, index: number) => {
  const kind = lines.blocks[index]?.kind;
  return kind !== undefined && /^(?:paragraph|definition|cell)$/.test(kind) && leadsIn(lines.wordsOf(index, index + 1));
};

/** Whether a box is the very one a list stands in, or is one of its children, give or take a wrapper. */
function isBeside(box: Box | undefined, parent: Box | null): boolean {
  let near: Box | null = box ?? null;
  for (let step = 0; near && parent && step < 4; step++) {
    if (near === parent) return true;
    near = near.parent;
  }
  return false;
}

const asItem: Reader = (_element, outer) => ({ scope: { kind: 'item', level: Math.max(1, outer.listDepth) } });

const asCell =
  (header: boolean): Reader =>
  (element, outer, { lines }) => {
    const { grid } = outer;
    if (!grid) return { scope: { kind: 'paragraph', level: null } };
    const start = lines.blocks.length;
    const heads = header || element.parentElement?.parentElement?.localName === 'thead';
    return {
      scope: { kind: 'cell', level: null, leadIn: [], oneLine: heads, headerCell: heads },
      leave: () => {
        const end = lines.blocks.length;
        grid.cell(element, heads, { start, end }, lines.wordsOf(start, end));
      },
    };
  };

const asTable: Reader = (element, _outer, before) => {
  if (!isDataTable(element)) return { scope: { grid: null } };
  const grid = new TableGrid(before.nextTable());
  return { scope: { grid }, leave: () => grid.finish(before.lines.blocks) };
};

const asRow: Reader = (_element, { grid }) => {
  grid?.row();
  return { scope: {} };
};

const asTerm: Reader = (_element, { terms }, { lines }) => {
  const start = lines.blocks.length;
  if (terms?.answered) Object.assign(terms, { indices: [], answered: false });
  return {
    scope: { kind: 'term', level: null, defines: [], leadIn: [], oneLine: true },
    leave: () => {
      for (let index = start; index < lines.blocks.length; index++) terms?.indices.push(index);
    },
  };
};

const asDefinition: Reader = (_element, { terms }) => {
  if (terms) terms.answered = true;
  return { scope: { kind: 'definition', level: null, leadIn: [], defines: terms?.indices.slice() ?? [] } };
};

const asDisclosure: Reader = (element, outer) => ({
  scope: { disclosure: { summary: null, within: outer.closed }, closed: outer.closed || !element.hasAttribute('open') },
});

const asSummary: Reader = (element, outer, { lines }) => {
  const { disclosure } = outer;
  if (!disclosure || element.parentElement?.localName !== 'details') return { scope: {} };
  const start = lines.blocks.length;
  return {
    // A folded disclosure shows its handle.
    scope: { closed: disclosure.within, disclosure: null },
    leave: () => {
      if (lines.blocks.length > start) disclosure.summary = start;
    },
  };
};

const asLink: Reader = (element) => {
  const address = 'href' in element && typeof element.href === 'string' ? element.href : '';
  if (!element.hasAttribute('href')) return { scope: {} };
  return { scope: { link: { address: /^(?:https?|file):/.test(address) ? address : null } } };
};

const asControl: Reader = (element) => ({ scope: { control: element } });
const asStruck: Reader = () => ({ scope: { struck: true } });

const readers: Readonly<Record<string, Reader>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, () => heading(level)])),
  heading: (element) => heading(Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2))),
  ul: asList,
  ol: asList,
  menu: asList,
  list: asList,
  li: asItem,
  listitem: asItem,
  table: asTable,
  grid: asTable,
  tr: asRow,
  row: asRow,
  td: asCell(false),
  cell: asCell(false),
  gridcell: asCell(false),
  th: asCell(true),
  columnheader: asCell(true),
  rowheader: asCell(true),
  dl: () => ({ scope: { terms: { indices: [], answered: false } } }),
  dt: asTerm,
  dd: asDefinition,
  caption: () => ({ scope: { kind: 'caption', level: null } }),
  figcaption: () => ({ scope: { kind: 'caption', level: null } }),
  blockquote: () => ({ scope: { kind: 'quote', level: null, leadIn: [] } }),
  details: asDisclosure,
  summary: asSummary,
  a: asLink,
  button: asControl,
  label: asControl,
  legend: asControl,
  del: asStruck,
  s: asStruck,
  strike: asStruck,
  sup: () => ({ scope: { raised: true } }),
};

const nothing: Meaning = { scope: {} };

/** What an element means by its role where it has one we know, else by its tag. */
export function meaningOf(element: Element, outer: Scope, before: Before): Meaning {
  const role = element.getAttribute('role');
  const reader = (role && Object.hasOwn(readers, role) ? readers[role] : null) ?? tagReader(element.localName, role);
  return reader ? reader(element, outer, before) : nothing;
}

// A list or table laid out with `role="presentation"` is none to a reader either.
const tagReader = (tag: string, role: string | null) =>
  Object.hasOwn(readers, tag) && !((role === 'presentation' || role === 'none') && /^(?:ul|ol|li)$/.test(tag))
    ? readers[tag]
    : undefined;
