import type { Block } from '@/lib/document.ts';
import { leadsIn } from '@/lib/read/text/lead-in.ts';
import type { Line } from '@/lib/read/text/lines.ts';

/** Keeps count of how deep a list is nested and what leads into each depth of it. */
export function listLabels(linesSoFar: () => readonly Line[]) {
  let open: { indent: number; leadIn: readonly number[] }[] = [];
  return {
    close: () => {
      open = [];
    },
    blockOf(indent: number): Omit<Block, 'start' | 'end'> {
      open = open.filter((outer) => outer.indent <= indent);
      const lines = linesSoFar();
      const innermost = open.at(-1);
      if (!innermost || innermost.indent < indent) {
        const last = lines.length - 1;
        const before = lines[last];
        const leads =
          before !== undefined && (innermost || (before.block.kind === 'paragraph' && leadsIn(before.text)));
        open.push({ indent, leadIn: [...(innermost?.leadIn ?? []), ...(leads ? [last] : [])] });
      }
      const labels = open.at(-1)?.leadIn ?? [];
      return { kind: 'item', level: open.length, ...(labels.length && { labels }) };
    },
  };
}
