import type { Comparison } from '@/lib/show/comparison.ts';
import type { Digest } from '@/lib/show/digest.ts';

/** Whether a report would have a day to put in a calendar. Asked before any report is made, so it loads nothing that makes one. */
export const hasDates = ({ days }: Pick<Digest, 'days'>, { pictures }: Pick<Comparison, 'pictures'>): boolean =>
  pictures.some(({ shape }) => shape === 'window') ||
  days.some(({ name, value }) => (name === 'closes' || name === 'termEnds') && value !== null);
