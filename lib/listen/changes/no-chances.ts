import type { Facts, Sentence } from '@/lib/facts.ts';
import { hearOurs, isInTrouble } from '@/lib/listen/changes/mending.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isAboutEnding, isActOfFunded } from '@/lib/listen/offer.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { neverRaised, ofHowItWent, otherPeople } from '@/lib/vocabulary/changes/chances.ts';
import { fundedNeedNot, noEnding, noneNeeded, notOurs, otherPlan } from '@/lib/vocabulary/changes/improving.ts';
import {
  chanceRefused,
  endsAfterOne,
  endsAtOnce,
  endsOnFigures,
  fails,
  notRaised,
  notTheWork,
  ofErrors,
  pastMending,
  planPointless,
  stepBefore,
  willEnd,
} from '@/lib/vocabulary/changes/no-chances.ts';

const then = { standing: ['current', 'past', 'supposed'], not: notOurs } as const;

/** Ended by a failing with nothing between, and chances that are refused or called pointless, by the parts of which such words are made. */
export function hearNoChances(facts: Facts, isChange: boolean, isForResults: boolean): Heard[] {
  const isOurs = ({ sentence }: Heard) =>
    !sentence.plain.endsWith('?') &&
    sentence.block.kind !== 'heading' &&
    (!isActOfFunded(sentence) || /\b(?:entitled|waives?)\b/i.test(sentence.plain)) &&
    !noneNeeded.test(sentence.plain) &&
    !fundedNeedNot.test(sentence.plain) &&
    (!isOthersDoing(facts, sentence) || /^(?:[0-9.]+ )?if\b/i.test(sentence.plain));
  const inTrouble = ({ sentence }: Heard) =>
    isForResults ||
    isInTrouble(facts, sentence) ||
    isAboutEnding(facts, sentence) ||
    /\bdefaults?\b/i.test(sentence.plain);
  const ofPlan = [
    ...listen(facts, planPointless, isChange ? then : { ...then, standing: ['current', 'supposed'] }),
  ].filter((heard) => isChange || inTrouble(heard));
  const refused = hearOurs(facts, chanceRefused).filter(
    (heard) => isToThem.test(heard.sentence.plain) || inTrouble(heard),
  );
  const raised = isChange
    ? [neverRaised, notRaised]
        .flatMap((pattern) => listen(facts, pattern, then))
        .filter(
          ({ sentence: { plain } }) =>
            (ofHowItWent.test(plain) || notRaised.test(plain)) && endsOnFigures.test(plain) && willEnd.test(plain),
        )
    : [];
  return [
    ...listen(facts, fails, { standing: ['current', 'supposed'] }).filter(({ sentence }) => isWithoutStep(sentence)),
    ...[...ofPlan, ...refused].filter(
      ({ sentence: { plain } }) => !otherPlan.test(plain) && !otherPeople.test(plain) && !ofErrors.test(plain),
    ),
    ...raised,
  ].filter(isOurs);
}
/** Whom the chance is kept from. */
const isToThem =
  /\b(?:you|your|(?:the|any|a) (?:provider|recipient|grantee|organisation|charity|group|supplier|contractor|club|partner))\b/i;

/** A failing of the work, an ending that follows it at once or after one, or that is called past mending, and no step before it. */
function isWithoutStep({ plain }: Sentence): boolean {
  if (noEnding.test(plain) || notTheWork.test(plain) || notOurs.test(plain.replace(ofTheWork, ' '))) return false;
  if (/\bbreach\b/i.test(plain) && pastMending.test(plain)) return true;
  const bare = plain.replace(withoutStep, ' ');
  if (stepBefore.test(bare)) return false;
  return endsAtOnce.test(plain) || (endsAfterOne.test(plain) && !/\b(?:may|can|could|might)\b/i.test(plain));
}
/** A breach past mending and complaints upheld, which elsewhere are of other matters. */
const ofTheWork =
  /\b(?:(?:cannot|incapable of|not capable of) (?:be )?(?:being )?(?:put right|remed\w+|rectified|cured)|complaints?\b[^.;]{0,15}\b(?:upheld|from (?:parents|users|clients|patients|carers)))\b/gi;
/** "Without notice", "no period for remedy": the step is named to be denied. */
const withoutStep =
  /\b(?:without|with no|no|nor)\b[^.;,]{0,45}\b(?:plan|programme|meeting|discussions?|remed(?:y|ied)|put (?:\w+ )?right|warning|notice|explanation|appeal)\b/gi;
