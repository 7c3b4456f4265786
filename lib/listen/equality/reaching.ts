import type { Facts, Sentence } from '@/lib/facts.ts';
import { isAside, isOfAnother } from '@/lib/listen/aside.ts';
import { leftOutIn } from '@/lib/listen/equality/with-people.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import {
  accessDuty,
  askedToReach,
  authorDoes,
  becauseOfIt,
  dutyToMissed,
  equalityAmongMarks,
  gapTold,
  listOfMarks,
  moneyForIt,
  noAccessDuty,
  onlyToShow,
} from '@/lib/vocabulary/equality/reaching.ts';
import { thosePeople } from '@/lib/vocabulary/people.ts';

type Spoken = Pick<Heard, 'sentence'>;

/** After a gap is told, what is done about it is told at once. */
const soonAfter = 2;

/** What is done for people who are left out, told by who does it and why, or laid on those who are paid as a thing to do and no more law. */
export const hearReaching: (facts: Facts) => Spoken[] = once((facts) => [
  ...gapsMet(facts),
  ...(isOfMoney(facts) ? [...duties(facts), ...marked(facts)] : []),
]);

const isOfMoney = ({ kinds }: Facts) => kinds.some(({ kind }) => kind !== 'consultation');

/** People are named as missing, and then comes what is done about it, or what applicants are asked to do. */
function gapsMet(facts: Facts): Spoken[] {
  const gaps = listen(facts, gapTold, { standing: ['current', 'past'] }).filter(
    ({ sentence }) =>
      leftOutIn(sentence.plain).length > 0 && sentence.block.kind !== 'heading' && !isOfAnother(facts, sentence),
  );
  return gaps.flatMap(({ sentence }) => {
    const place = placeOf(facts.sentences, sentence);
    const told = facts.sentences
      .slice(place, place + 1 + soonAfter)
      .filter(({ block, standing }) => block === sentence.block && standing !== 'other')
      .find((each) => meets(each, each === sentence, isOfMoney(facts)));
    return told ? [{ sentence: told }, ...(told === sentence ? [] : [{ sentence }])] : [];
  });
}

function meets({ plain }: Sentence, isSame: boolean, isOfMoney: boolean): boolean {
  if (isOfMoney && askedToReach.test(plain) && (isSame || thosePeople.test(plain) || leftOutIn(plain).length))
    return true;
  const does = authorDoes.exec(plain);
  if (
    !does ||
    plain.endsWith('?') ||
    refused.test(plain.slice(Math.max(0, does.index - 30), does.index + does[0].length))
  )
    return false;
  return becauseOfIt.test(plain) || (!isSame && thosePeople.test(plain));
}
const refused = /\b(?:not|cannot|never|unable|no longer)\b/i;

/** Duties in which something is to be done for them by name. */
const duties = (facts: Facts): Spoken[] =>
  [
    ...listen(facts, accessDuty, { not: noAccessDuty }).filter(({ denied }) => !denied),
    // "People who do not come" denies nothing.
    ...listen(facts, dutyToMissed, { not: onlyToShow }),
    ...listen(facts, moneyForIt).filter(({ denied, sentence }) => !denied && leftOutIn(sentence.plain).length > 0),
  ].filter(({ sentence }) => sentence.block.kind !== 'heading' && !isAside(facts, sentence));

const marked = (facts: Facts): Spoken[] =>
  listen(facts, equalityAmongMarks).filter(
    ({ sentence: { plain, over } }) => listOfMarks.test(plain) || over.some((words) => listOfMarks.test(words)),
  );
