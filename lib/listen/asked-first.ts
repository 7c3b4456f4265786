import type { Facts } from '@/lib/facts.ts';
import type { Heard } from '@/lib/listen/listen.ts';
import { markedBySector } from '@/lib/listen/shaping.ts';
import { textsThatMayHold } from '@/lib/listen/sieve/sieve.ts';
import { answers, deciders } from '@/lib/vocabulary/deciding.ts';
import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

type Spoken = Pick<Heard, 'sentence'>;

const talking = anyOf(
  'consult(?:ed|ing|ation)?|approach(?:ed|ing)?|contact(?:ed|ing)?|sound(?:ed|ing)? out|ask(?:ed|ing)?|sp(?:eak(?:ing)?|oke|oken)|talk(?:ed|ing|s)?|discuss(?:ed|ing|ions?)?|me(?:e|)t(?:ing|ings)?|involv(?:e|ed|ing)|invit(?:e|ed|ing)|raised|told|hear(?:d|ing)? (?:from )?|engag(?:e|ed|ing|ement)|conversations?',
);
/** Those whom it touches: the reader of a letter, and the organisations and people named in a report. */
const touched = anyOf(
  'you(?:r (?:trustees|organisation|board|charity|chair|members|manager|committee))?',
  SECTOR,
  'users?|people who (?:use|depend)|those (?:affected|concerned|who)|(?:affected|concerned) (?:groups|organisations)|staff|families|residents|clients|providers?|recipients?|anyone|anybody|them',
);
/** A letter or report that ends or changes something: those it touches had a say first. */
const askedFirst = wordsOf(
  String.raw`(?:we|officers|I|the (?:council|board|trust|partnership|authority|icb)) (?:first |also |have |had )?(?:consulted|asked|spoke (?:to|with)|met(?: with)?|discussed|talked|invited|raised|went through|wrote|have (?:met|spoken|discussed|talked))\b${within(60)}\b(?:${touched})\b${within(80)}(?:\b(?:before|when (?:nothing|no decision)|while|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|on [0-9]|their|your|comments|views|options|effect|proposal|what))?`,
  String.raw`(?:following|after|as a result of) (?:a |the |our |full )?(?:\w+ ){0,2}(?:consultation|engagement|discussions?|talks|meetings?|conversations?) (?:with|held with) ${within(30)}\b(?:${touched})`,
  String.raw`(?:following|after|as a result of) (?:a |the |our |full )?(?:public |formal |twelve[- ]week |12[- ]week )?(?:consultation|engagement)\b`,
  String.raw`your (?:own )?(?:paper|note|figures|submission|evidence|account|response|comments|views|reply|representations|options?|paper|letter|proposals?|suggestions?|alternatives?|case)\b${within(60)}\b(?:is|are|was|were|has been|have been|will be) (?:\w+ )?(?:considered|reported|printed|enclosed|put|taken|read|weighed|discussed|attached|appended|annexed|shown|heard|looked at|laid before|in front of|before (?:the|them|members|cabinet))`,
  String.raw`(?:both|all|each|these|they|it) (?:was|were) (?:\w+ )?(?:considered|reported to|put to|weighed|read|looked at)\b${within(30)}\b(?:by|to|before)? ?(?:${deciders})`,
  String.raw`(?:you|they|${SECTOR}) (?:have )?(?:put|made|suggested|sent|gave|offered|set out)\b${within(60)}\b(?:options?|proposals?|suggestions?|alternatives?|${answers})\b${within(20)}\bto (?:us|${deciders})`,
  String.raw`(?:before|until) (?:a|any|the|we|it) (?:final )?(?:decision|decides?|decide)\b${within(60)}\b(?:you (?:may|can|will)|views|comments|respond|representations|tell us|hear from you|talk|meet)`,
  String.raw`(?:send|let us (?:have|know)|give us|tell us|make|invite|like|welcome)\b${within(60)}\b(?:comments|views|representations|response|think|thoughts)\b${within(60)}\bbefore (?:the|a|any|its|it|they|we|${deciders})\b`,
  String.raw`(?:have|had) been (?:talking|speaking|meeting|in touch|in talks) (?:to|with)\b${within(20)}\b(?:${touched})\b${within(60)}\b(?:since|for|about|how|before)`,
  'good enough to (?:see|meet|talk to|speak to) (?:us|me)',
  String.raw`before (?:the|any) ${within(30)}\b(?:sat|met|decided|voted)\b${within(20)}\b(?:${touched})\b${within(30)}\b(?:was|were) (?:visited|seen|asked|met|heard|consulted)`,
  '(?:thank you|thanks|grateful to you|grateful) for (?:(?:seeing|meeting|talking to|speaking to|coming to see|hearing) (?:us|me)|coming (?:in|over|to the office)\\b[^.;]{0,60}\\bto (?:talk|discuss|go over|look at))',
  String.raw`(?:the two|both (?:parties|sides)|the parties|we|they) (?:have )?met\b${within(60)}\b(?:to (?:go over|discuss|talk|consider|look at)|about)`,
  String.raw`in (?:reaching|making|taking|coming to) (?:her|his|its|their|the|this|that) decision\b${within(120)}\b(?:you|your|${SECTOR}|views|comments|responses|together)\b`,
  String.raw`(?:your|${SECTOR}(?:'s)?|provider's|recipient's) (?:own )?(?:proposal|suggestion|idea|request|option|alternative)\b${within(90)}\b(?:accepted|adopted|taken up|agreed|followed|kept)`,
  String.raw`(?:${deciders})\b${within(20)}\b(?:had|read|considered|saw|weighed|looked at|took account of)\b${within(40)}\b(?:your|${answers})\b${within(60)}(?:before|when|decision|decided|in full)`,
  '(?:was|were|is|are) (?:set out|printed|given|quoted|reported|included)\\b[^.;]{0,40}\\bin your (?:own )?words',
  String.raw`(?:we|officers|I) (?:have |had )?(?:looked|gone|went|worked|thought) (?:at it |it )?(?:through )?with you\b`,
  String.raw`(?:you|they|${SECTOR}) put forward\b${within(60)}\b(?:ways?|options?|ideas|alternatives?|proposals?|suggestions?)\b`,
  String.raw`(?:${deciders})\b${within(10)}\bheard from\b${within(40)}\bbefore`,
  String.raw`before (?:it|they|she|he|the \w+) (?:decided|voted|agreed|chose)\b${within(60)}\b(?:had|read|considered|saw|heard|weighed)\b`,
  String.raw`(?:hear from you|your views|your comments|write to us|tell us)\b${within(40)}\bbefore (?:the|a|any) (?:report|paper|decision|meeting)`,
  String.raw`before ${within(40)}\b(?:took|made|reached|came to) (?:this|the|its|that|a|any) decision\b${within(60)}\b(?:read|considered|heard|saw|had|met|looked at)`,
  String.raw`(?:${touched}|providers|groups) (?:was|were|have been|has been) (?:\w+ly )?(?:consulted|asked (?:for|about|what|how)|invited to (?:comment|respond|meet)|involved|heard)`,
  String.raw`(?:invited|asked for|sought|called for) (?:other |their |your |any |further ){0,2}(?:ideas|options|alternatives|suggestions|proposals|views|comments)\b`,
  String.raw`(?:sat|sit) down with (?:each|every|all|you|both|them|the|${SECTOR})\b`,
  String.raw`(?:${answers})\b${within(30)}\b(?:came back|were received|came in)\b`,
  '(?:an )?answer to (?:each|every|all) (?:of )?(?:the rest|them|the (?:others|ideas|points|suggestions))',
  'when (?:nothing|no decision) had (?:yet )?been (?:decided|settled|agreed|taken|made)',
);
const notTalked = "(?:not|\\w{2,6}n't|never|no one was|nobody was)";
/** "No time to discuss it with you", "without asking", "you saw the figures for the first time when". */
const notAsked = wordsOf(
  String.raw`${notTalked} (?:(?:been|have|had|able to|possible to|time to|the (?:time|chance) to) ){0,3}(?:${talking})\b`,
  String.raw`(?:no|not|\w{2,6}n't|little) (?:(?:been|have|had|any|the|enough) ){0,3}(?:time|opportunity|chance|possible|able)\b${within(20)}\b(?:to|for|of) (?:\w+ )?(?:${talking})`,
  String.raw`without (?:any |the |prior |first |full |having ){0,3}(?:${talking})\b(?! (?:us|our|the (?:council|authority|board|trust))\b)`,
  String.raw`no (?:\w+ )?(?:consultation|discussions?|talks|conversations?|engagement|meetings?)\b${within(20)}\b(?:was|were|has been|have been|took|is|will be|with)`,
  '(?:we|officers) did not (?:consult|ask|speak|talk|meet|discuss|involve|engage|approach|contact)',
  String.raw`(?:${touched})\b${within(30)}\b(?:will|would|is to|are to|to) be (?:told|informed|notified|advised|written to)\b${within(40)}\b(?:after|once|following) (?:the|this|a|it)\b`,
  String.raw`(?:${touched}|they|it)\b${within(40)}\bfor the first time`,
  String.raw`the first (?:that )?(?:${touched}|they|anyone)\b${within(30)}\b(?:hear|heard|know|knew|see|saw|learn)`,
  '(?:nobody|no one) (?:from the [a-z]+ )?(?:spoke|talked|came|asked|wrote|met)',
  'no (?:scope|room) to (?:re-?open|discuss|change|revisit|negotiate)',
  'first (?:heard|learn(?:ed|t)|knew|saw|told)',
  '(?:first|only) (?:you|they) (?:heard|knew|will have heard|will know) of (?:it|this)',
);
/** Talks that are offered when it is too late for them to change anything. */
const talkAfter = wordsOf(
  String.raw`(?:meet|meeting|talk|speak|discuss|go over|go through|look at)\b${within(90)}\b(?:once|after) (?:the |a |this )?(?:decision|cabinet|committee|budget)`,
  String.raw`(?:once|after) the (?:decision|reduction|change|cut|budget)\b${within(60)}\b(?:meet|talk|speak|discuss|consult)`,
  String.raw`(?:meet|talk|sit down|discuss)\b${within(60)}\b(?:how|what) (?:the|this|it|a)\b${within(50)}\b(?:lower|reduced|smaller|cut|reduction|change|ending|loss|managed|affects?|might do|could do|will mean|would mean)`,
  String.raw`(?:meet|talk|sit down|discuss)\b${within(40)}\bhow (?:best )?to (?:manage|handle|carry out|implement|prepare)`,
  "(?:not|\\w{2,6}n't) (?:yet )?(?:been able to )?(?:look(?:ed)? into|assess(?:ed)?|consider(?:ed)?|discuss(?:ed)?) (?:that|it|this|these|them)(?: yet)?",
);
const decided = wordsOf(
  String.raw`(?:${deciders})\b${within(40)}\b(?:has|have|had|was|were)? ?(?:decided|agreed|resolved|approved|concluded|determined)\b`,
  '(?:it|a decision) (?:has been|was) (?:decided|agreed|taken|made)',
);
/** Whether a question only asks, and steps that come of the law or of contracts for staff. */
const otherMatters =
  /\bwhy (?:was|were|did)\b[^?]{0,40}\byou\b[^?]*\?|\?["')]?$|\bstaff consultation\b|\bwithout (?:further )?(?:notice|delay)\b|\bnot (?:been )?invited to (?:apply|bid|tender)\b|\b(?:not|n't|never) (?:have |been |previously ){0,3}(?:involved|engaged|consulted) in (?:making |taking |reaching )?(?:the|that|this|any) (?:original |first |earlier |initial )?decision\b/i;
function hear({ sentences }: Pick<Facts, 'sentences'>, pattern: RegExp): Spoken[] {
  const marked = markedBySector(sentences);
  return textsThatMayHold(marked, pattern).flatMap((i) => {
    const sentence = sentences[i];
    return sentence && pattern.test(marked[i] ?? '') && !otherMatters.test(sentence.plain) ? [{ sentence }] : [];
  });
}

/** What a letter or report says of hearing those it touches before the matter was decided. */
export function listenToAskedFirst(
  facts: Pick<Facts, 'sentences'>,
): Record<'asked' | 'notAsked' | 'decidedFirst', Spoken[]> {
  const refused = hear(facts, notAsked);
  const after = hear(facts, talkAfter);
  return {
    notAsked: refused.length ? [...refused, ...after] : [],
    asked: hear(facts, askedFirst).filter(({ sentence }) => !refused.some((other) => other.sentence === sentence)),
    decidedFirst: after.length
      ? [
          ...hear(facts, decided).filter(
            ({ sentence: { plain } }) => !/\b(?:will|shall|if)\b[^.;]{0,20}\bdecide/i.test(plain),
          ),
          ...after,
        ]
      : [],
  };
}
