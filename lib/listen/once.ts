import type { Facts } from '@/lib/facts.ts';

/** What is heard of a document, heard once for all compacts: each asks the same of it. */
export function once<T>(hear: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, T>();
  return (facts) => {
    const before = known.get(facts);
    if (before !== undefined) return before;
    const heard = hear(facts);
    known.set(facts, heard);
    return heard;
  };
}
