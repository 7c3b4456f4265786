import type { Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

const replies = '(?:comments?|remarks|replies|answers|responses|thoughts|views|reactions|suggestions|scribbles|ideas)';
/** "Could I have anything by", "back to me by", "comments should reach the Policy Unit not later than". */
const asksByDay = wordsOf(
  '(?:please|kindly) (?:reply|respond|answer|comment)\\b(?:[^.;?]|\\.(?=\\S)){0,60}\\bby|(?:get |come )?back to (?:me|us)\\b[^.;?]{0,40}\\bby|(?:could|can|may|might) (?:i|we) (?:please )?have\\b[^.;?]{0,50}\\bby|(?:send|post|email|return|bring|hand) (?:it|them|these|this|your \\w+) (?:back|in)\\b[^.;?]{0,40}\\bby',
  `${replies}\\b[^.;?]{0,60}\\b(?:should|must|to|need to|please)\\b[^.;?]{0,40}\\b(?:reach|be with|arrive|by|not later than|no later than)`,
  `(?:need|want|like|have|let (?:me|us) have) (?:any|your|everything|anything|all)\\b[^.;?]{0,50}\\bby|${replies}[^.;?]{0,20} (?:please,? )?by (?:\\w+day|[0-9]|the|noon|close)|(?:they|it|these) should be with (?:me|us) by|all by (?:midnight|noon|\\w+day|[0-9])`,
);
/** A question about what is drafted, put to whoever reads it. */
const asksAbout =
  /^(?:[^?]{0,60}: )?(?:is|are|does|do|will|would|have|has|should|which|what|who|how|could|did|can)\b(?![^?]{0,80}\b(?:i|my|be paid|get paid|apply)\b)[^?]{0,120}\b(?:fair|right|wrong|missed|missing|left|long|short|hard|work|help|out|sense|prefer|better|best|clear|think|agree|happy|sensible|easier|change|add|drop|rather|like|matters?)\b[^?]{0,80}\?$/i;
const invites = wordsOf(
  "(?:say|tell (?:us|me|them)) what(?:ever|'s|s)?\\b|(?:like|love|welcome|be glad of|glad to have|grateful for|after|value) (?:a steer|your (?:\\w+ )?(?:help|steer|thoughts|views|ideas|comments|opinions?|reactions)|any (?:thoughts|views|comments|remarks))|pick your brains?|have a (?:read|look) (?:of|at|through)|scribble|over to you|(?:run|cast) (?:your|an) eye|comments? wanted|feedback (?:is )?(?:welcome|wanted)|what (?:i|we)(?:'d| would)? (?:like|want|need) from you|what (?:i|we)(?:'m| am| are) after|(?:like|want|love|glad|need) to know (?:what|which|how|whether|if|from)|want to hear|like to hear|write on (?:it|the draft)|what would (?:work|suit)|let (?:me|us) know what",
);
const stillOpen = wordsOf(
  "draft|first (?:look|stab|go|cut|thoughts)|nothing (?:here |in (?:it|the draft|this) )?(?:is |has been |has |'s )?(?:yet )?(?:been )?(?:fixed|settled|decided|nailed|set in)|nothing's (?:fixed|settled|decided)|(?:have|has) in mind|(?:is|are) minded to|(?:we are|i(?:'m| am)) (?:re-?writing|re-?thinking|re-?drawing|working out|re-?drafting|thinking of)|(?:there (?:are|seem)\\b[^.;]{0,25}|we (?:see|have)|at least) (?:two|three|four|several) (?:possible )?(?:ways|options|possibilities|ideas|approaches)|(?:is not|isn't) (?:yet )?(?:settled|decided|fixed)|before (?:we|anything|it|any of this) (?:write|settle|draft|decide|fix|goes|is)|what's attached|starting again|any of it can",
);
const thenDecided = wordsOf(
  '(?:decides?|signs? (?:it|this) off|decision|goes to|go to|taken to|put to|before|meets|chooses?|picks?) (?:\\w+ ){0,4}(?:cabinet|board|council|leader|members?|portfolio holder|committee|panel|councillors|executive|director|commissioner|mayor|an option)|(?:cabinet|board|council|leader|executive member|portfolio holder|committee|panel|councillors|executive|director|commissioner|mayor) (?:will |then )?(?:decides?|signs?|picks?|chooses?|meets|settles?|see|sees|have the note)',
  '(?:will |then )?mak(?:e|es) up (?:her|his|its|their|our) minds?',
  'what (?:you|people|everyone|groups) (?:said|told|tell|sent|say)|what came (?:in|back)|what (?:we )?(?:have )?(?:changed|altered|did about)|(?:a )?(?:note|paper|report|account|summary) (?:on|of) (?:what|comments|the (?:replies|comments))|with your (?:scribbles|comments)',
);
/** Who is given money, or told how to ask for it, is offered something. */
const offersIt = wordsOf(
  '(?:your|the) (?:grant|award)\\b[^.;]{0,40}\\b(?:is|will be|has been|of) £|(?:pleased|delighted|happy) to (?:offer|award|confirm)|how to apply|apply (?:by|online|using)|applications? (?:close|open|must|are invited)|closing date for applications|the recipient (?:shall|must|will)|you (?:must|shall) (?:spend|use|keep|send|repay|return|report)|not spent must|(?:counter)?sign(?:ed)? and return',
);

/** Who tells how to challenge a decision has taken it. */
export const tellsOfChallenge = wordsOf(
  'looked at (?:again|afresh)|appeals?|(?:ask for|request) (?:a|the) (?:review|decision)|review panel|monitoring officer|ombudsman',
);

/** Words that ask for views in a letter or message that has none of the set phrases of a consultation: a day to reply by, another request, something still open, and what becomes of it. Null where one is lacking. */
export function asksByLetter(own: readonly Sentence[]): readonly Span[] | null {
  const saying = (pattern: RegExp): readonly Sentence[] =>
    mayHold(own, pattern).flatMap((place) => {
      const sentence = own[place];
      return sentence && !sentence.block.furniture && pattern.test(sentence.plain) ? [sentence] : [];
    });
  const byDay = saying(asksByDay);
  if (!byDay.length || isHeldBy(own, offersIt)) return null;
  const others = [...saying(asksAbout), ...saying(invites)].filter((sentence) => !byDay.includes(sentence));
  if (!others.length || !isHeldBy(own, stillOpen) || !isHeldBy(own, thenDecided)) return null;
  return [...byDay, ...others].slice(0, mostShown).map(({ start, end }) => ({ start, end }));
}
const mostShown = 3;
