/** Words to stand at a place along a picture, from 0 at its left edge to 1. */
export interface Label {
  readonly key: string;
  readonly words: string;
  readonly at: number;
  /** Which part of the words stands at the place; near an edge they are moved in. */
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedLabel extends Label {
  /** From 0, the row nearest to what is labelled. */
  readonly row: number;
}

/** How wide a letter is at most, as a share of the narrowest picture: 6.5 of the 288 pixels that a panel of 320 leaves. */
const letter = 6.5 / 288;
const gap = 2 * letter;

/** Puts labels in rows so that no two of a row meet, earlier ones nearest; a wider picture only leaves more room between them. */
export function placeLabels(labels: readonly Label[]): readonly PlacedLabel[] {
  const rows: (readonly [from: number, to: number])[][] = [];
  return labels.map((label) => {
    const anchor = anchorOf(label);
    const width = label.words.length * letter;
    const from = label.at - { start: 0, middle: width / 2, end: width }[anchor];
    const isFree = (taken: readonly (readonly [number, number])[]) =>
      taken.every(([start, end]) => from + width + gap <= start || end + gap <= from);
    const row = rows.findIndex(isFree);
    const chosen = row < 0 ? rows.length : row;
    rows[chosen] = [...(rows[chosen] ?? []), [from, from + width]];
    return { ...label, anchor, at: clamp(label.at), row: chosen };
  });
}

const clamp = (at: number) => Math.min(1, Math.max(0, at));

/** The anchor asked for, unless the words would reach over an edge. */
function anchorOf({ words, at, anchor }: Label): Label['anchor'] {
  const width = words.length * letter;
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  if (at - before < 0) return 'start';
  return at - before + width > 1 ? 'end' : anchor;
}
