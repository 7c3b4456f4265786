import { beside, core, type Topic } from '@/lib/extract/kinds/topics/topic.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const whom = anyOf('us|him|her|them|me|the \\w+');
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const deciders = anyOf(
  'councillors?|members?|cabinet|council|board|committee|authority|commissioner|governors|panel|trustees|executive|parliament|(?:it|they|we|he|she)',
);

/** What a paper that asks for views speaks of: what is proposed, what is open, how and by when to answer, who decides and what they will read. */
export const topicsOfConsultations: readonly Topic[] = [
  core(
    wordsOf(
      `tell ${whom},? (?:at|by|before|what|which|how|if|whether|where|why)|anything you (?:wish|want|would like|have|care) to (?:say|add|raise|tell)`,
      `(?:representations|remarks|reactions|observations|objections)\\b${within(30)}\\b(?:in (?:my|our) hands|reach|sent|made|received|to be|by|in writing)`,
      "(?:hand|send|post|bring) (?:it|them|your \\w+) (?:in|back)|mark (?:what|the)|(?:going|coming|touring|travelling) (?:round|around|out)[^.;]{0,30}\\bto listen|weigh (?:up )?[^.;]{0,40}\\bwith us|come along to|(?:your|their|people's) (?:answers|replies|reactions|remarks|observations) (?:go|will|to|are)",
      '(?:which|what) (?:one |ones |of them )?(?:do )?you (?:like|prefer|want|think)|do you think (?:it|we|they|this|the \\w+) should|let us know (?:your|what|which|if|whether)|(?:run|cast) an eye over|shout if|test(?:ing)? (?:it|this|our thinking|these|them) (?:out )?(?:with|on) (?:you|the)|comments? form|(?:your|written|all the) (?:replies|views|comments|remarks)',
      'answer (?:\\w+ )?questions|say what you think|let (?:us|me) have (?:your|anything|any)|what (?:people|you|they|everyone) (?:said|say|tell us|told us)|(?:everything|all) (?:you|that people|people) (?:have |has |ha(?:s|ve) been )?(?:written|said|told)|think (?:of|about) (?:it|this|them)|add your voice|help us (?:decide|choose|get)|would you (?:pay|support|mind|prefer|rather)',
    ),
  ),
  beside(
    wordsOf(
      `(?:by|before|until|till|no later than|not later than|on or before|between|from|not after)\\b[^.;]{0,30}[0-9]{1,2}(?:st|nd|rd|th)?(?: of)?(?: ${month})?\\b[^.;]{0,20}`,
    ),
  ),
  beside(
    wordsOf(
      `before (?:we|it|they|any|anything|anyone|councillors?|members?|the \\w+) (?:decides?|votes?|chooses?|makes?|settles?|is|are)|(?:none|nothing)(?: \\w+){0,3} (?:is|has been) (?:settled|decided|agreed|fixed)|working paper|ideas|weigh(?:ing|s)? up|may (?:double|close|move|charge|change)|is (?:thinking|minded|considering|looking at)|(?:three|two|four|several|our|these) (?:ideas|options|possibilities|maps|choices|ways)`,
    ),
  ),
  beside(
    wordsOf(
      '(?:draft|revised|new|proposed) (?:version|\\w+ ){0,3}|propos(?:es?|ed|al|als|ing)|wants? to change|(?:has|have) (?:drawn|drafted|prepared)|options?|plans? to|review(?:ed|ing)?',
    ),
  ),
  beside(
    wordsOf(
      `${deciders} (?:will|must|shall|is to|are to|has to|have to) (?:then )?(?:choose|decide|vote|pick|adopt|consider|read|set|settle|approve|determine)|${deciders} (?:picks|votes|chooses|decides|meets|reads)|(?:goes|go|reported|taken|put) (?:back )?to (?:the )?(?:\\w+ ){0,3}(?:panel|council|cabinet|board|committee|authority|governors)`,
    ),
  ),
  beside(
    wordsOf(
      'drop-?ins?|webinars?|workshops?|stickers|boards|by letter|freepost|evening meetings?|public meetings?|sessions|online|by (?:post|phone|telephone|email|e-mail)|ring|phone|fill in|the form|any library|questionnaire|box|(?:a )?(?:line|letter|postcard)',
    ),
  ),
  beside(
    wordsOf(
      'summary of (?:the )?replies|final version|analyse|what we did about|(?:note|report|summary|account) of (?:what|the)|circulate|independent researcher|in front of (?:them|us)|publish what|you said',
    ),
  ),
  beside(
    wordsOf(
      'what we (?:cannot|can) change|what (?:is|is not) (?:open|settled|fixed)|cannot be changed|is fixed|have we missed|have missed',
    ),
  ),
];
