import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { Span } from '@/lib/document.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import { labelsOver } from '@/lib/extract/tender/labels.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { lengthOf } from '@/lib/listen/commissioning/bid-time.ts';
import { isNotOurs } from '@/lib/listen/commissioning/not-ours.ts';
import { listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { linksIn, listenLinked } from '@/lib/listen/together/linked.ts';
import {
  atBest,
  awardSaid,
  beforeEnd,
  begins,
  bidsSpoken,
  fromIssue,
  givenBefore,
  helpWithBids,
  opensAndShuts,
  otherWindow,
  startSaid,
  toBegin,
  toBidAfter,
  windowBefore,
  windowOpen,
  withinAWeek,
} from '@/lib/vocabulary/commissioning/bid-window.ts';
import { dated, hasty, otherHaste, weekdays } from '@/lib/vocabulary/commissioning/hasty-window.ts';

/** How long there is to bid or to apply, where the length is told. */
export interface WindowTold {
  readonly told: PeriodFound;
  readonly sentence: Sentence;
  readonly isHedged: boolean;
}

/** Days. Longer than this, a length is that of a contract. */
const longest = 200;

/** Each length told for bids: "seven days from dispatch", "Response window | 5 working days", "How long is there to bid? One week." */
export const windowsTold = once((facts: Facts): readonly WindowTold[] =>
  mentionsOf(facts.values.periods, facts.sentences).flatMap(({ value: told, sentence, before, after }) => {
    if (!['current', 'supposed'].includes(sentence.standing) || lengthOf(told).least > longest) return [];
    const isTold = ['', ...linksIn(facts.sentences, sentence)].some((link) => {
      const ahead = `${link} ${before}`;
      if (takesSoLong.test(ahead) || (otherWindow.test(link) && !/^[^?]*\b(?:bids?|tenders?)\b/i.test(link)))
        return false;
      if (windowBefore.test(ahead)) return true;
      if (givenBefore.test(ahead) && (toBidAfter.test(after) || (fromIssue.test(after) && bidsSpoken.test(after))))
        return true;
      return (
        (fromIssue.test(after) && bidsSpoken.test(ahead.slice(-70))) ||
        /^[^.;]{0,12}\bnot long to (?:write|bid|prepare)/i.test(after)
      );
    });
    const near = `${before.slice(-40)} ${after.slice(0, 45)}`;
    if (!isTold || otherWindow.test(near) || beforeEnd.test(after) || isNotOurs(facts, sentence)) return [];
    return [{ told, sentence, isHedged: atBest.test(sentence.plain) }];
  }),
);

/** "By 5pm tomorrow", "inside 72 hours", or "it appears on a Monday and is taken down on the Thursday of the same week". */
export const openForDays = (facts: Facts): readonly Sentence[] =>
  listen(facts, withinAWeek, { standing: ['current', 'supposed'] })
    .map(({ sentence }) => sentence)
    .filter((sentence) => opensAndShuts.test(sentence.plain))
    .concat(
      [
        ...listen(facts, hasty, { not: otherHaste, standing: ['current', 'supposed'] }),
        ...listen(facts, weekdays, { not: dated, standing: ['current', 'supposed'] }).filter(
          ({ sentence }) => !otherHaste.test(sentence.plain),
        ),
      ]
        .filter(({ denied }) => !denied)
        .map(({ sentence }) => sentence),
    )
    .filter((sentence) => !helpWithBids.test(sentence.plain) && !isNotOurs(facts, sentence));

/** Days between the award and the start that leave nobody time to recruit. */
const noTimeToBegin = 7;

/** "Allow three days to write the form": what it takes, and not what is given. */
const takesSoLong = /\btak(?:es?|ing)\b|^\s*(?:please )?allow (?:about |around |up to )?$/i;

/** Where the winner must begin within days of hearing that it has won. */
export function hurriedStart(facts: Facts): { readonly words: string; readonly evidence: readonly Span[] } | null {
  const days = mentionsOf(facts.values.dates, facts.sentences).flatMap((mention) => {
    const { value, sentence, before } = mention;
    if (value.when.shape !== 'day' || !['current', 'supposed'].includes(sentence.standing)) return [];
    const label = labelsOver(mention, facts.sentences).join(' ');
    return [{ day: value.when.day, value, said: `${label} ${before.slice(-70)}` }];
  });
  const [award] = days
    .filter(({ said }) => awardSaid.test(said) && !startSaid.test(said))
    .sort((a, b) => a.day.localeCompare(b.day));
  const start = days.find(({ said, day }) => startSaid.test(said) && award && day > award.day);
  if (award && start) {
    const count = daysBetween(award.day, start.day, 'exclusive');
    if (count <= noTimeToBegin) return { words: `${count} days`, evidence: [award.value, start.value] };
  }
  const told = mentionsOf(facts.values.periods, facts.sentences).find(
    ({ value, sentence, before, after }) =>
      sentence.standing === 'current' &&
      lengthOf(value).least <= noTimeToBegin &&
      toBegin.test(before) &&
      begins.test(after),
  );
  return told
    ? { words: facts.doc.text.slice(told.value.start, told.value.end).toLowerCase(), evidence: [told.sentence] }
    : null;
}

/** Where the time to bid may be cut short, or has no end yet. */
export const windowUnsettled = (facts: Facts): readonly Sentence[] =>
  listenLinked(facts, windowOpen, { standing: ['current', 'supposed'] })
    .map(({ sentence }) => sentence)
    .filter((sentence) => !isNotOurs(facts, sentence) && sentence.block.kind !== 'heading');
