import type { Finding } from '@/lib/finding.ts';
import type { SetAside, SetAsides } from '@/lib/set-aside.ts';

/** What is set aside, with one finding more. `today` is an ISO date. */
export const setAside = (
  setAsides: SetAsides,
  { id }: Pick<Finding, 'id'>,
  reason: string,
  today: string,
): SetAsides => ({ ...setAsides, [id]: { reason, on: today } });

/** What is set aside, with one finding taken back; the same where it was not among them. */
export function takeBack(setAsides: SetAsides, { id }: Pick<Finding, 'id'>): SetAsides {
  const { [id]: _, ...others } = setAsides;
  return others;
}

/** A finding that is set aside, with why and when. */
export interface SetAsideFinding extends SetAside {
  readonly finding: Finding;
}

/** The findings that are set aside, the latest first. One that a correction has done away with is left out until it comes back. */
export const listSetAsides = (findings: readonly Finding[], setAsides: SetAsides): readonly SetAsideFinding[] =>
  findings
    .flatMap((finding) => {
      const aside = asideOf(finding, setAsides);
      return aside ? [{ finding, ...aside }] : [];
    })
    .sort((a, b) => b.on.localeCompare(a.on));

/** The findings that still count. */
export const notSetAside = (findings: readonly Finding[], setAsides: SetAsides): readonly Finding[] =>
  findings.filter((finding) => !asideOf(finding, setAsides));

/** An imported finding may be called after something that every object has. */
const asideOf = ({ id }: Finding, setAsides: SetAsides): SetAside | undefined =>
  Object.hasOwn(setAsides, id) ? setAsides[id] : undefined;
