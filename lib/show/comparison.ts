import { check } from '@/lib/check.ts';
import type { Compact } from '@/lib/compact.ts';
import { type NextStep, nextSteps } from '@/lib/compacts/next-steps.ts';
import type { Facts } from '@/lib/facts.ts';
import type { Finding } from '@/lib/finding.ts';
import { type Picture, picturesOf } from '@/lib/picture/pictures-of.ts';
import type { Rule } from '@/lib/rule.ts';
import { type Glance, glancesOf } from '@/lib/show/glance.ts';

/** All that the panel shows of one document under one compact, worked out away from it, for calendars and rules weigh more than what they find. */
export interface Comparison {
  /** The compact's id. */
  readonly compact: string;
  /** In order of place in the document. */
  readonly findings: readonly Finding[];
  readonly glances: readonly Glance[];
  readonly pictures: readonly Picture[];
  readonly steps: readonly NextStep[];
}

/** Holds a document's facts against one compact. `today` is an ISO date. */
export const compare = (
  facts: Facts,
  compact: Compact,
  rules: ReadonlyMap<string, Rule>,
  today: string,
): Comparison => ({
  compact: compact.id,
  findings: check(facts, compact, rules, today),
  glances: glancesOf(facts, compact, today),
  pictures: picturesOf(facts, compact, today),
  steps: nextSteps(compact, today),
});
