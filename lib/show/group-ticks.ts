/** Something at a place along a strip, as a share of its length from 0 to 1. */
export interface Placed {
  readonly at: number;
}

/** Places too near each other to be pressed one by one; `from` and `to` in pixels from the head of the strip. */
export interface TickGroup<T extends Placed> {
  readonly ticks: readonly T[];
  readonly from: number;
  readonly to: number;
}

/**
 * Gathers places along a strip of a length in pixels into as many stretches of at least `least` pixels as do not overlap, in order. Each stretch holds the places
 * that fall in it, so that fingers can press what eyes can still tell apart.
 */
export function groupTicks<T extends Placed>(
  ticks: readonly T[],
  length: number,
  least: number,
): readonly TickGroup<T>[] {
  const most = Math.max(0, length - least);
  const groups: { ticks: T[]; from: number; to: number }[] = [];
  for (const tick of ticks.toSorted((one, other) => one.at - other.at)) {
    const middle = Math.min(1, Math.max(0, tick.at)) * length;
    const from = Math.min(most, Math.max(0, middle - least / 2));
    const before = groups.at(-1);
    const start = Math.max(from, before?.to ?? 0);
    if (before && (middle < before.to || start > most)) before.ticks.push(tick);
    else groups.push({ ticks: [tick], from: start, to: start + least });
  }
  return groups;
}
