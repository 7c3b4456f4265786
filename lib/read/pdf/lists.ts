import type { Draft } from '@/lib/read/pdf/drafts.ts';
import type { Line } from '@/lib/read/pdf/lines.ts';
import { isNextAfter, type Marker } from '@/lib/read/pdf/markers.ts';
import { textOf } from '@/lib/read/pdf/runs.ts';

interface Level {
  readonly draft: Draft;
  readonly kind: Marker['kind'];
  readonly left: number;
}

const order = { number: 0, letter: 1, roman: 2, bullet: 3 } as const;
const leadsIn = /(?:[:–—-]|\b(?:to|that|by|for|and|or|of|the|will|shall|must|may|is|are))$/;

/**
 * Makes items of list paragraphs, nested by the kind of their marks, each labelled with the clause or lead-in it hangs on: "(b)" says
 * nothing without "The Council may withhold payment where:".
 */
export function markItems(drafts: readonly Draft[]): void {
  let lead: Draft | null = null;
  let levels: Level[] = [];
  for (const draft of drafts) {
    if (draft.furniture) continue;
    const line = draft.lines[0]?.line;
    if (draft.kind !== 'paragraph' || !line) {
      lead = null;
      levels = [];
      continue;
    }
    const kind = kindOf(line.marker, levels);
    if (kind === null || (kind === 'number' && (line.marker?.depth ?? 1) > 1)) {
      if (kind === null && lead && isUnmarkedItem(draft, lead, line)) {
        makeItem(draft, [lead], 1);
        continue;
      }
      lead = draft;
      levels = [];
      continue;
    }
    // A mark of a kind already open closes what is nested under it.
    const same = levels.findIndex((level) => level.kind === kind);
    levels = levels.slice(0, same >= 0 ? same : levels.length);
    while (kind !== 'bullet' && levels.length && isDeeper(levels.at(-1), kind)) levels.pop();
    const over = levels.length ? levels.map((level) => level.draft) : [];
    const base = lead && (kind !== 'bullet' || over.length || leadsIn.test(endOf(lead))) ? [lead] : [];
    makeItem(draft, kind === 'number' && !leadsInto(lead) ? [] : [...base, ...over], levels.length + 1);
    levels.push({ draft, kind, left: line.left });
  }
}

/** "(i)" is the letter after "(h)", and elsewhere a Roman one. */
function kindOf(marker: Marker | null, levels: readonly Level[]): Marker['kind'] | null {
  if (marker?.kind !== 'letter' || !/^\(?[ivx][).]$/.test(marker.text)) return marker?.kind ?? null;
  const letters = levels.findLast(({ kind }) => kind === 'letter')?.draft.lines[0]?.line.marker;
  return letters && isNextAfter(letters, marker) ? 'letter' : 'roman';
}

const isDeeper = (level: Level | undefined, kind: Marker['kind']): boolean =>
  level !== undefined && level.kind !== 'bullet' && order[level.kind] > order[kind];

const leadsInto = (lead: Draft | null): boolean => lead !== null && leadsIn.test(endOf(lead));

function endOf({ lines }: Draft): string {
  const last = lines.at(-1)?.line;
  return last ? textOf(last.pieces).trimEnd() : '';
}

/** Browsers print a list's bullets as drawings, which are no text: what is left is lines set in under a lead-in. */
function isUnmarkedItem(draft: Draft, lead: Draft, line: Line): boolean {
  const first = lead.lines[0]?.line;
  if (!first || !/[:–—]$/.test(endOf(lead)) || draft.lines[0]?.page === undefined) return false;
  return line.left > first.left + 0.8 * line.size;
}

function makeItem(draft: Draft, labels: readonly Draft[], level: number): void {
  draft.kind = 'item';
  draft.level = Math.min(level, 6);
  if (labels.length) draft.labels = labels;
}
