import type { DocumentKind } from '@/lib/compact.ts';
import { type Cases, order, strengthOf } from '@/lib/extract/kinds/cases.ts';
import { kindInFewWords } from '@/lib/extract/kinds/few-words.ts';
import { saysDay } from '@/lib/extract/kinds/open.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What takes the place of the money that goes: how much may be asked for, and from when to when. */
const applyThen = wordsOf(
  `(?:you|groups|clubs|organi[sz]ations|charities|anyone|everybody) (?:can|may|could|are invited to) (?:now |also )?(?:apply|bid)\\b${within(30)}\\b(?:from|by|until|till|between|before)`,
  `(?:apply|bid) (?:from|by|before|until|between|no later than)|applications? (?:will )?(?:open|close|must|should|are invited|are open|are wanted)\\b${within(40)}\\b(?:on|by|from|until|before|at)|closing date for applications`,
);
const mayHave =
  /\b(?:up to|between|as much as|(?:grants?|awards?) (?:of|from)|at most|maximum (?:of|grant|award))\b[^.;]{0,15}£ ?[0-9]/i;
/** A letter that ends a grant points to another pot, and offers it to nobody. */
const greets = /^(?:dear|hello|hi|good (?:morning|afternoon))\b/i;
const byOthers =
  /\b(?:lottery|other funders?|elsewhere|national|trusts? and foundations|directory|government's|help (?:you )?to)\b/i;

/** What ends grants and says in a few lines what contract takes their place, and by when to bid for it. */
export const withNewContract = (kinds: readonly DocumentKind[], own: readonly Sentence[]): readonly DocumentKind[] =>
  kinds.length === 1 && kinds[0] === 'change' && kindInFewWords(own, true)?.kind === 'tender'
    ? ['tender', 'change']
    : kinds;

/** What ends one fund and invites groups to ask for another is both. */
export const withNewFund = (kinds: readonly DocumentKind[], own: readonly Sentence[]): readonly DocumentKind[] => {
  if (!kinds.includes('change') || kinds.includes('funding') || kinds.includes('tender')) return kinds;
  if (own.some(({ plain }) => greets.test(plain)) || !isHeldBy(own, mayHave)) return kinds;
  const isOffered = mayHold(own, applyThen).some((place) => {
    const { plain = '', standing } = own[place] ?? {};
    return standing === 'current' && applyThen.test(plain) && saysDay(plain) && !byOthers.test(plain);
  });
  return isOffered ? order.filter((kind) => kind === 'funding' || kinds.includes(kind)) : kinds;
};

const views = anyOf('views?|ideas|thoughts|comments|opinions|help');
/** "Round one is open, and we want your views on rounds two to five", among the first lines. */
const asksToo = wordsOf(
  `(?:want|wants|seek(?:s|ing)?|(?:would|'d) like|need|welcome|invit(?:es?|ing)|asking for|tell us)\\b${within(20)}\\b(?:your|people's|residents'|everyone's) ${views} (?:on|about|for|to)`,
  `(?:and|also|&) your (?:views|say|ideas)|(?:and|also|&) (?:have your say|tell us what|consult(?:s|ing)?) (?:on|about|you)`,
);
const mostOfHead = 8;
/** About what is enough for a consultation by itself. */
const enough = 14;
const leastActs = 2;

/** What invites groups to ask for money, and says among its first lines that it asks for views as well. */
export const withViews = (
  kinds: readonly DocumentKind[],
  own: readonly Sentence[],
  cases: Cases,
): readonly DocumentKind[] =>
  kinds.length === 1 &&
  kinds[0] === 'funding' &&
  strengthOf(cases, 'consultation') >= enough &&
  (cases.consultation.sorts.get('acts') ?? 0) >= leastActs &&
  own.slice(0, mostOfHead).some(({ plain }) => asksToo.test(plain))
    ? order.filter((kind) => kind === 'consultation' || kind === 'funding')
    : kinds;

/** "Preliminary market engagement notice", "this is not a call for competition". */
const marketTalk =
  /\b(?:preliminary|early|soft|pre-?(?:tender|procurement)) market (?:engagement|testing|sounding|consultation)\b|\bmarket (?:engagement|sounding) (?:notice|exercise|questionnaire|event)s?\b|\bnot a call for (?:competition|tenders|bids)\b/i;
/** So many lines say what a notice is. */
const mostOfNotice = 10;

/** What asks providers before it invites their bids is the first step of a tender, and asks nobody else. */
export const withoutMarketTalk = (kinds: readonly DocumentKind[], own: readonly Sentence[]): readonly DocumentKind[] =>
  kinds.includes('tender') && isHeldBy(own.slice(0, mostOfNotice), marketTalk)
    ? kinds.filter((kind) => kind !== 'consultation')
    : kinds;
