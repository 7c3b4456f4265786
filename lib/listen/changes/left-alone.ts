import type { Facts } from '@/lib/facts.ts';
import { isOfFunded } from '@/lib/listen/changes/appeals.ts';
import { refusedUnder } from '@/lib/listen/changes/under-heading.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { bothSides } from '@/lib/vocabulary/both-sides.ts';
import { exitLabel, notOurs, otherEnd } from '@/lib/vocabulary/changes/exit-plans.ts';
import {
  asksWhatFollows,
  noHelpAfter,
  noSayInIt,
  notTheFunders,
  notWhatFollows,
  ofWhatFollows,
  planTakenAway,
  theirsAlone,
} from '@/lib/vocabulary/changes/left-alone.ts';
import { agreedAnyway, besideThePlan, contrast } from '@/lib/vocabulary/changes/parting.ts';

const now = { standing: ['current', 'supposed'], not: notOurs } as const;

/** What follows the money is refused any help or talk, or is left to those who lose it alone, by what is refused and how. */
export function hearLeftAlone(facts: Facts): Pick<Heard, 'sentence'>[] {
  const isOurs = ({ sentence: { plain, block } }: Heard) =>
    block.kind !== 'heading' &&
    !plain.endsWith('?') &&
    ![otherEnd, notWhatFollows, besideThePlan, agreedAnyway, contrast, softened].some((other) => other.test(plain));
  const refused = [noHelpAfter, planTakenAway, noSayInIt]
    .flatMap((pattern) => listen(facts, pattern, now))
    .filter((heard) => !isOfFunded(heard) || noSayInIt.test(heard.sentence.plain));
  const left = [theirsAlone, notTheFunders]
    .flatMap((pattern) => listen(facts, pattern, now))
    .filter(
      ({ sentence }) =>
        !bothSides.test(sentence.plain) && (ofWhatFollows.test(sentence.plain) || isAsked(facts, sentence)),
    );
  const under = refusedUnder(facts, exitLabel);
  return [...[...refused, ...left].filter(isOurs), ...under.filter(({ heading }) => !notWhatFollows.test(heading))];
}

/** What is refused until something, or beside what is promised. */
const softened =
  /\b(?:until|unless|without first|before (?:we|the \w+) (?:have|has)|but (?:we|the \w+|officers) (?:will|can|would|shall)|although we|if you (?:need|want|would like)|happy to|glad to|ask us)\b/i;

/** Its heading, or the question before it, asks what follows the money. */
function isAsked({ sentences }: Facts, sentence: Heard['sentence']): boolean {
  const before = sentences[placeOf(sentences, sentence) - 1];
  const asked = before?.plain.endsWith('?') ? before.plain : '';
  return (
    sentence.plain.length < shortAnswer &&
    [sentence.over.at(-1) ?? '', asked].some((words) => asksWhatFollows.test(words))
  );
}
const shortAnswer = 110;
