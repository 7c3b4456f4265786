import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { after, before, isTakenBack } from '@/lib/listen/together/said-whole.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';
import { hearUnpaidWork } from '@/lib/listen/volunteering/unpaid-work.ts';
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
  refusesPay,
  staffKept,
  steppingIn,
  unpaidBox,
  weighedFor,
} from '@/lib/vocabulary/volunteering/volunteers-used.ts';

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
      (each) =>
        each &&
        isOfUnpaid(each.plain) &&
        (each === sentence ? steppingIn : takingOver).test(each.plain) &&
        !staffKept.test(each.plain) &&
        !ownMatter.test(each.plain),
    );
    return who && !staffKept.test(sentence.plain) ? [{ sentence: who }] : [];
  });
  const boxed = listen(facts, unpaidBox).filter(
    ({ sentence }) => sentence.block.kind === 'cell' && paidBefore.test(restOfRow(facts, sentence)),
  );
  const work = hearUnpaidWork(facts);
  return {
    replacing: [...replacing, ...boxed, ...work.replacing],
    growing: own(growingShare).filter(({ denied, sentence }) => !denied && cheaper.test(sentence.plain)),
    unpaid: [
      ...own(expensesOut).filter(({ sentence }) => !isKindness(sentence) && isOut(sentence)),
      ...own(hoursNothing).filter(({ sentence }) => !isKindness(sentence)),
      ...work.unpaid,
    ],
    slighted: [
      ...[...own(closedToSome), ...own(noHelpForThem)].filter(({ sentence: { plain } }) => !careTaken.test(plain)),
      ...work.slighted,
    ],
    weighed: own(weighedFor).filter(({ denied }) => !denied),
  };
}

/** Taken out in so many words, or not paid; a denial of some other thing beside costs takes nothing from anybody. */
const isOut = ({ plain }: Sentence): boolean => {
  const said = plain.replace(spares, ' ');
  return refusesPay.test(said) || (ruledOut.test(said) && expensesOut.test(said));
};
const spares =
  /\b(?:not|never|no(?:thing|body| one)?|nor)\b[^.;,]{0,40}\b(?:taken|cut|removed|struck|withdrawn|excluded|refused|left) (?:out|from|off|away|on)?\b/gi;
const ruledOut =
  /\b(?:struck|taken|crossed|cut|ruled|left) (?:out|off)\b|\b(?:remov|disallow|deduct|declin|exclud|refus|delet|reject)\w*|\bwithdr[ae]wn?\b|\bown (?:affair|matter|concern|responsibility|pockets?)\b|\b(?:bear|meet|pay|find|fund|cover)s?\b[^.;]{0,20}\bown\b|\b(?:at|out of|from) their own\b|\blook for (?:anything|nothing) back\b/i;

/** In a sentence beside the one on posts: they take over what the posts did. */
const takingOver =
  /\b(?:(?:done|taken|covered|picked up|run|staffed|delivered|carried|provided|filled|absorbed|kept (?:going|open)|opened|led|met|maintained|performed|undertaken)\b[^.;]{0,15}\b(?:by|through|from|with)|tak(?:e|es|ing) (?:on|over|up)|replac\w+|instead|in (?:their|the) (?:place|stead)|step(?:ping)? in|rel(?:y|ying|iance)|cover)\b/i;
/** Volunteers who come for something else, or whom others tell of. */
const ownMatter =
  /\b(?:its own scheme|thanked|be told|were told|supporting (?:the |our |its )?volunteers|support(?:ed)? by|officers do not agree|maternity|festival|the group says|garden)\b/i;
/** No lack of care but care: nobody goes without, or may begin until trained; the law's own limits. */
const careTaken =
  /\b(?:no|not|never|cannot|nobody|none)\b[^.;]{0,60}\bwithout\b|\b(?:not|never)\b[^.;]{0,20}\bexclud\w+|\byet\b|\bwill be given\b|\b(?:until|unless)\b|\bEquality Act\b|\b(?:advice|refuge|women's|men's|forum|ladies)\b|\bmust not exclude\b|\bnot (?:need|required?) (?:\w+ ){0,2}(?:qualif|experience)/i;

/** "No volunteer should be out of pocket", "do not leave out their expenses". */
export const isKindness = ({ plain }: Sentence): boolean =>
  /\b(?:should|must|shall|need|do) (?:not|never)\b[^.;]{0,30}\b(?:be out of pocket|forget|leave|have to|be left|exclude|refuse)|\bno(?:body| one| volunteer)\b[^.;]{0,40}\bout of pocket|\bother than (?:\w+ )?expenses\b|\b(?:it|they) (?:is|are) paid (?:under|from|by|out of)\b|\b(?:receipts?|mileage records|claim forms?)\b|\bgives them\b|\b(?:may|can) count them\b|\bnot only\b|\bunless\b|\bwithout receipts?\b|\bno\b[^.;]{0,40}\bwithout (?:\w+ )?expenses\b|\b(?:include|enter|show|count|put)\b[^.;]{0,30}\b(?:in|under|as) the (?:paid|staff)\b|\bnever be\b|\bout of pocket because\b/i.test(
    plain,
  );
