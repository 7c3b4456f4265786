import type { Compact } from '@/lib/compact.ts';
import { parseCompact } from '@/lib/compacts/parse-compact.ts';

const files = import.meta.glob<unknown>('../../assets/compacts/*.json', { eager: true, import: 'default' });

/** The compacts built in, by place. A file in `assets/compacts` is all it takes to add one. */
export const compacts: readonly Compact[] = Object.entries(files)
  .map(([path, data]) => parseCompact(data, path.slice(path.lastIndexOf('/') + 1)))
  .sort((a, b) => a.place.localeCompare(b.place, 'en'));
