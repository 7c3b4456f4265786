import { isAbout } from '@/lib/extract/consultation/others.ts';
import { type DateInPlace, isUnder, namedBefore } from '@/lib/extract/consultation/subject.ts';
import { extension, oldClose } from '@/lib/extract/consultation/words.ts';

/** "We told people that it would end on", "we had planned to shut it on", "was to have closed on": what was once to be. */
const onceSaid =
  /\b(?:we|officers|it|the (?:council|trust|board|page|notice|letter))(?: had| have)?(?: at first| first| originally| initially)? (?:said|told|announced|stated|advertised|planned|intended|expected|meant|thought|hoped|gave|allowed)\b[^.;0-9]{0,60}\b(?:would|to|until|till|by) (?:be )?(?:clos|end|finish|shut|stop|conclud|run|last|have|over)?[^.;0-9]{0,30}$/i;
const once =
  /\b(?:first|originally|initially|at first|had (?:said|told|planned|intended|announced|expected|meant)|would)\b/i;
const wasToEnd =
  /\b(?:was|were|had been) (?:originally |first |at first |initially |previously )?(?:(?:going|due|meant|set|supposed|scheduled|planned|intended|expected) )?to (?:have )?(?:be(?:en)?\b|clos|end|finish|shut|conclud|run|stop|last)[^.;0-9]{0,25}$|\b(?:original(?:ly)?|at first|first (?:given|set|announced|advertised|published)|previous)\b[^.;0-9]{0,50}\b(?:clos\w+|deadline|last day|final day|end(?:ed|ing)?(?: date)?|until|was)\b[^.;0-9]{0,25}$|\b(?:rather than|in place of)[^.;]{0,12}$|, (?:first|at first|originally|initially)(?: (?:set|given|announced))?(?: (?:at|for|as|to be))? $|\((?:previously|formerly|originally|was|had been|changed from|extended from|instead of|not) (?:on )?$/i;
/** "Has the closing date changed? It was 8 March and is now". */
const wasThen = /^(?:yes[.,:;-]? )?(?:it|this|that) (?:was|had been) (?:[a-z]+ )?$/i;
/** Told after a day that is the close no longer. */
const noLonger =
  /^,?(?: [0-9]{4})?,? (?:(?:which |that )?(?:no longer (?:applies|stands|holds|counts)|has (?:now |since )?(?:been )?(?:changed|moved|extended|put back|superseded|replaced|brought forward|altered|dropped|withdrawn)|is (?:wrong|withdrawn|superseded|cancelled|replaced)|was (?:wrong|a mistake|an error|given in error))\b|but (?:has|have) (?:now |since )?been (?:extended|moved|put back)|\([^)]{0,20}(?:now|since) (?:extended|moved|put back|changed))/i;

/** Whether a day is the close that was: said once and replaced since. */
export const isOldClose = (clause: string, after: string): boolean =>
  oldClose.test(clause) ||
  wasToEnd.test(clause) ||
  wasThen.test(clause) ||
  isPutBackFrom(clause) ||
  (onceSaid.test(clause) && once.test(clause)) ||
  (noLonger.test(after) && closes.test(clause));

/** "It finishes on 26 April instead", "it will now run to": what stood before is put aside. */
const instead = /^(?:,? [0-9]{4})?,? (?:instead\b|rather than\b|in place of\b)/i;
const willNow =
  /\b(?:will|shall|have decided to|are going to|agreed to|going to)(?: now| therefore| instead)? (?:(?:keep|leave|hold) (?:it|this|them) (?:open|up|live|running)|(?:stay|remain|be kept|be left) (?:open|up|live))\b[^.;]{0,20}$/i;

/** "Some groups asked us to extend it to 30 April, which we cannot do". */
const notGranted =
  /\b(?:asked|requests?|wanted|wished|urged)\b[^.;]{0,60}\b(?:extend|put|move|more time|longer)\b[^.;]{0,90}\b(?:cannot|could not|not|unable|no)\b|\b(?:cannot|could not|will not|unable to|not able to|not) (?:be )?(?:extend|put (?:it |this )?back|mov(?:e|ed|ing) (?:it|this|the))|\?$/i;

/** "Was extended to 12 weeks on 10 December", "by a fortnight on": the day on which more time was given, and no close. */
const dayOfExtending =
  /\b(?:extend\w*|lengthen\w*|prolong\w*|added|increased|given)\b[^.;]{0,50}\b(?:by|to|of|an?|for|another|further|extra)\b[^.;]{0,30}\b(?:weeks?|months?|fortnight|days?|(?:six|eight|nine|ten|twelve|thirteen|fourteen|sixteen))(?: in (?:all|total))?,? (?:on|at (?:its|the|their|our) meeting (?:on|of)) $/i;

/** Whether a day is the one on which more time was given. */
export const isDayOfExtending = (before: string): boolean => dayOfExtending.test(before);

/** Whether the words before a day say that the close was put back to it; what stands before in its paragraph may say what "it" is. */
export function isPutBack(mention: DateInPlace, clause: string): boolean {
  const { sentence, previous, after } = mention;
  const { plain } = sentence;
  const isSaid =
    (extension.test(plain) && extension.test(plain.replace(extendsElse, ''))) ||
    instead.test(after) ||
    (willNow.test(clause) && once.test(`${previous?.plain} ${plain}`));
  if (
    !isSaid ||
    dayOfExtending.test(clause) ||
    notGranted.test(plain) ||
    /\b(?:was|were) (?:going|due|meant|set|supposed|to have) [^.;]{0,20}$|\b(?:instead of|rather than|and not|original\w*|which was)\b[^.;]{0,20}$/i.test(
      clause,
    ) ||
    !/\b(?:to|until|till|now|is|of|clos(?:es?|ing)|finish(?:es)?|ends?|by|date:)[^.;]{0,30}$/i.test(clause)
  )
    return false;
  return (
    isAbout(sentence) ||
    closes.test(plain) ||
    closes.test(sentence.over.at(-1) ?? '') ||
    youHave.test(plain) ||
    (moreGiven.test(plain) && isUnder(sentence)) ||
    (previous?.block === sentence.block && closes.test(previous.plain)) ||
    !!namedBefore(mention)
  );
}

/** "We then added a further three weeks, to 3 August". */
const moreGiven =
  /^(?:we|it|this|the (?:period|time|window|council|trust|board|authority)|(?:an?|the) (?:further|extra|additional)|because|as|following|after)\b[^.;]{0,120}\b(?:add(?:ed|ing)?|giv(?:en|ing)|gave|allow(?:ed|ing)?|granted|extended|put on)\b[^.;]{0,30}\b(?:weeks?|fortnight|month|days)\b/i;
/** "You now have until 3 May". */
const youHave =
  /\b(?:you|people|everyone|groups|residents) (?:now |will now )?(?:have|has|have got|get)(?: now| got)? until\b/i;

/** "To extend the orders": another thing is made to last. */
const extendsElse =
  /\bextend(?:ing|s|ed)? (?:the |these |those |our |its |current |existing |use of |all )+(?!(?:[a-z-]+ ){0,3}(?:consultation|survey|engagement|exercise|deadline|closing|date|period|time|window|opportunity|conversation|questionnaire|day)\b)/i;
const closes = /\bclos(?:es|ing|e)\b|\bdeadline\b|\blast day\b/i;

/** "Extend the deadline by a week, from 28 June to 5 July": the first is the close that was. */
const from =
  /\b(?:extend\w*|mov(?:ed?|es|ing)|push(?:ed|ing)?|put back|br(?:ought|ing(?:ing)?) forward|postpon\w+|chang(?:ed?|es|ing))\b[^.;]{0,20}\b(?:deadline|clos(?:e|ing)|end date|last day|consultation|survey)\b(?![^.;]{0,90}\b(?:run|runs|running|open|held|takes? place|extended) from $)[^.;]{0,90}\bfrom $|\b(?:deadline|clos(?:e|ing)(?: date)?|end date|last day)\b[^.;]{0,30}\b(?:moved?|extended|changed|put back|pushed back|gone back|altered|(?:brought|come|moved) forward)\b[^.;]{0,12}\bfrom $/i;

/** Whether a range tells the close that was and the close that is: its first day opens nothing. */
export const isPutBackFrom = (before: string): boolean => from.test(before);
