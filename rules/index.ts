import type { Rule } from '@/lib/rule.ts';

const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts'], { eager: true, import: 'rule' });

/** Every rule in this folder, by file name. Adding a file is all it takes. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries(files).map(([path, rule]) => [path.slice('./'.length, -'.ts'.length), rule]),
);
