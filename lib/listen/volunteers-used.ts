import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { after, before, isTakenBack } from '@/lib/listen/said-whole.ts';
import { restOfRow } from '@/lib/listen/table-row.ts';
import {
  cheaper,
  closedToSome,
  expensesOut,
  growingShare,
  hoursNothing,
  lawfulLimits,
  noHelpForThem,
  ofUnpaid,
  paidBefore,
  paidToManage,
  postsGoing,
  staffKept,
  steppingIn,
  unpaidBox,
  weighedFor,
} from '@/lib/vocabulary/volunteers-used.ts';

type Spoken = Pick<Heard, 'sentence'>;
const standing = ['current', 'supposed'] as const;

/** Posts that go while volunteers come, what is not paid or counted, who may not volunteer, and what their time is worth, in whatever words. */
export const hearUsed = once(hearIn);

function hearIn(facts: Facts): Record<'replacing' | 'growing' | 'unpaid' | 'slighted' | 'weighed', Spoken[]> {
  const own = (pattern: RegExp) =>
    listen(facts, pattern, { standing, not: lawfulLimits }).filter(
      ({ sentence }) =>
        sentence.block.kind !== 'heading' &&
        !isOfAnother(facts, sentence) &&
        !isTakenBack(facts, sentence) &&
        !isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence)),
    );
  const isOfUnpaid = (plain: string) => ofUnpaid.test(plain.replace(paidToManage, ' '));
  // The posts may go in one sentence and the volunteers come in the next.
  const replacing = own(postsGoing).flatMap(({ sentence }): Spoken[] => {
    const beside = [sentence, after(facts, sentence), before(facts, sentence)];
    const who = beside.find(
      (each) => each && isOfUnpaid(each.plain) && steppingIn.test(each.plain) && !staffKept.test(each.plain),
    );
    return who && !staffKept.test(sentence.plain) ? [{ sentence: who }] : [];
  });
  const boxed = listen(facts, unpaidBox).filter(
    ({ sentence }) => sentence.block.kind === 'cell' && paidBefore.test(restOfRow(facts, sentence)),
  );
  return {
    replacing: [...replacing, ...boxed],
    growing: own(growingShare).filter(({ denied, sentence }) => !denied && cheaper.test(sentence.plain)),
    unpaid: [
      ...own(expensesOut).filter(({ sentence }) => !isKindness(sentence)),
      ...own(hoursNothing).filter(({ sentence }) => !isKindness(sentence)),
    ],
    slighted: [...own(closedToSome), ...own(noHelpForThem)],
    weighed: own(weighedFor).filter(({ denied }) => !denied),
  };
}

/** "No volunteer should be out of pocket", "do not leave out their expenses". */
const isKindness = ({ plain }: Sentence): boolean =>
  /\b(?:should|must|shall|need|do) (?:not|never)\b[^.;]{0,30}\b(?:be out of pocket|forget|leave|have to|be left|exclude|refuse)|\bno(?:body| one| volunteer)\b[^.;]{0,40}\bout of pocket|\bnot only\b|\bunless\b|\bwithout receipts?\b|\bnever be\b|\bout of pocket because\b/i.test(
    plain,
  );
