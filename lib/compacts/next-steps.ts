import { addPeriod } from '@/lib/calendar/calendar.ts';
import type { Compact, ResolutionStage } from '@/lib/compact.ts';

/** A step of a compact's procedure for disagreements, with the day an answer would be due if it were taken today. */
export interface NextStep extends ResolutionStage {
  /** ISO date; null where the compact sets no time. */
  readonly answerBy: string | null;
}

/** A compact's own steps for settling a disagreement, in order; empty where it sets out none. `today` is an ISO date. */
export const nextSteps = ({ resolution }: Pick<Compact, 'resolution'>, today: string): readonly NextStep[] =>
  resolution.stages.map((stage) => ({
    ...stage,
    answerBy: stage.answerWithin === undefined ? null : addPeriod(today, stage.answerWithin),
  }));
