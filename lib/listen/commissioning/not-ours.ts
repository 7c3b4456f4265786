import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** "Some councils award on price alone", "do not confuse this fund with", "we are sometimes accused of". */
const othersOrSaid = wordsOf(
  '(?:do not|not to be|never|not be) confuse[ds]?|unlike (?:this|our|us)|as opposed to (?:this|our)|nothing to do with (?:us|this)',
  '(?:some|many|most|other|several|certain|a few|another|one|a neighbouring|the neighbouring|a national|national) (?:\\w+ )?(?:councils?|funders?|buyers?|authorit(?:y|ies)|commissioners?|(?:public )?bod(?:y|ies)|schemes?|funds?|boards?|trusts?|foundations?|grant-?makers?)',
  "(?:lottery|lottery fund|next council|neighbouring \\w+|comic relief|children in need)'s (?:[\\w-]+ ){0,3}(?:funds?|grants?|scheme|programme|tender|contract|rules?|awards?)",
  '(?:sometimes|often|occasionally) (?:said|accused|claimed|thought|suggested|asked|told|believed|feared)|(?:some|people|critics|many)(?: of you)?(?: may| might)? (?:say|think|believe|fear|assume|suppose|claim)|rumou?r\\w*|(?:contrary to|a) (?:popular )?(?:belief|myth)',
);
/** "The separate Winter Fund, run by the county", "the mayor's own fund". */
const anotherFund =
  /\b(?:separate|different|sister|other|another)\b[^.;:]{0,40}\b(?:fund|scheme|programme|grants?|pot|tender|competition|contract)\b[^.;]{0,40}\b(?:run|held|let|managed|by|from)\b/i;
/** What was: "until 2021 the Council did not publish its criteria". */
const wasSo =
  /\b(?:until|before|prior to|up to|back in|in) (?:19|20)[0-9]{2}\b[^.;]{0,90}\b(?:was|were|did|had|went|gave|asked|insisted|used|took|made|ran|required)\b|\b(?:19|20)[0-9]{2}\b[^.;]{0,40}\b(?:contract|tender|round|fund|scheme|competition|grants?)\b[^.;]{0,60}\b(?:was|were|did|had|went|gave|asked|insisted)\b|\b(?:used to|in the past|formerly|historically|last (?:time|year|round))\b/i;
/** In the sentence after: "We do not", "ours is different", "that condition has gone", "please ask them about it". */
const takenBack =
  /^(?:but |however,? |happily,? |instead,? )?(?:ours (?:is|are|has|does)|(?:we|this one|this (?:fund|scheme|council|tender|round)|here we|our (?:fund|scheme|grants)) (?:do|does|are|is|have|has|will|would) ?not(?: (?:do (?:so|that|this|it)|among them|one of them|like that|so|work (?:like|that)))?[.!]?$|(?:we|this one|this (?:fund|scheme|council)) (?:do|does|are|is) not\b[^.;]{0,25}$|(?:we|this fund) (?:have|has) no such\b|there is no such\b|no such (?:rule|test|condition)|not (?:us|so|here|any more|this time|now)\b|(?:that|this|these|those|it|they)(?: \w+)? (?:has|have) (?:now )?(?:gone|been (?:dropped|removed|lifted|scrapped|changed|abolished))|(?:that|this|these|those|it|they)(?: \w+)? (?:is|are|was|were) (?:no longer|not (?:true|so|us|ours|the case|how)|untrue|wrong|a myth|dropped|scrapped|removed)|(?:that|this|these|those|it|they)(?: \w+)? (?:no longer|(?:do|does) not) (?:apply|hold)|(?:that|it|this) has nothing to do with|we have (?:since |now )?(?:dropped|removed|changed|scrapped|lifted)|(?:it|they|we) (?:does|do|is|are) now\b|(?:it|they|we) now\b|this time\b|please ask (?:them|it|the)|nothing could be further|now (?:it|they|there|we)\b)/i;

/** Whether a sentence tells what others do, what was said or done before, or what the next sentence takes back, so that it is nothing of this paper's own. */
export function isNotOurs(facts: Facts, sentence: Sentence): boolean {
  const { plain } = sentence;
  if (isOfAnother(facts, sentence) || othersOrSaid.test(plain) || anotherFund.test(plain) || wasSo.test(plain))
    return true;
  const next = facts.sentences[placeOf(facts.sentences, sentence) + 1];
  return next !== undefined && next.block === sentence.block && takenBack.test(next.plain);
}
