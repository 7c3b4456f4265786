import type { Compact } from '@/lib/compact.ts';
import { say } from '@/lib/show/words.ts';

/** What people call a compact, for its printed title may fill two lines: "Dudley Compact". */
export const compactName = ({ place }: Pick<Compact, 'place'>): string => say('compact.name', { place });

/** With its year where it has one, to tell a compact from an older one: "Bristol Compact (2012)". */
export const compactNameAndYear = ({ place, year }: Pick<Compact, 'place' | 'year'>): string =>
  year === null ? compactName({ place }) : say('compact.name.year', { place, year: String(year) });
