/** Decides where two states have changed the same thing differently; `undefined` is absent. */
export type Clash<V> = (stored: V | undefined, mine: V | undefined, base: V | undefined) => V | undefined;

/** One value of three states, `base` being what the others grew from: what one side alone has changed is taken from it. */
export function settle<V>(
  base: V | undefined,
  stored: V | undefined,
  mine: V | undefined,
  clash: Clash<V>,
): V | undefined {
  if (isSame(stored, mine) || isSame(base, mine)) return stored;
  return isSame(base, stored) ? mine : clash(stored, mine, base);
}

/** Every value of a record, name by name; what comes out as absent is left out. */
export function settleEach<V>(
  base: Readonly<Record<string, V>> = {},
  stored: Readonly<Record<string, V>>,
  mine: Readonly<Record<string, V>>,
  clash: Clash<V>,
): Readonly<Record<string, V>> {
  const names = new Set([...Object.keys(stored), ...Object.keys(mine)]);
  const settled = new Map<string, V>();
  for (const name of names) {
    const value = settle(own(base, name), own(stored, name), own(mine, name), clash);
    if (value !== undefined) settled.set(name, value);
  }
  return Object.fromEntries(settled);
}

/** Whether two plain values are the same, with their names in the same order. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A record from a file may lack a name that every object answers to. */
const own = <V>(record: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
