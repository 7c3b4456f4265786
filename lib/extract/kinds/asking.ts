import type { Sign } from '@/lib/extract/kinds/signs.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const body = anyOf(
  'we|council|authority|board|commissioner|trust|service|icb|fund|cabinet|partnership|committee|practice|hospital|forum',
);
const people = anyOf(
  'any(?:one|body)|every(?:one|body)|people|residents|the public|members of the public|communities|local people|patients|carers|families|users|partners|stakeholders|groups|charities|clubs|organisations|businesses|landlords|tenants|those who|all who',
);
const opinion = anyOf(
  'views?|comments?|thoughts|opinions?|ideas|suggestions|representations|observations|reactions|feedback|input|answers|preferences?|concerns',
);
const paper = anyOf(
  'strategy|policy|plan|proposals?|draft|scheme|statement|charter|framework|budget|options?|ideas|changes',
);

/** Signs that readers are asked what they think, in the words of bulletins, letters and pages that never say "consultation". */
export const askingSigns: readonly Sign[] = [
  {
    kind: 'consultation',
    sort: 'names',
    weight: 4,
    // "If you have any comments on or objections to these proposals, please send them by 16 January"; not on minutes, or a lease.
    words:
      /^(?!.*\b(?:minutes|agenda|lease|licen[cs]e|invoice|references?|accounts|application for|planning)\b)(?:.{0,120}\b)?(?:if|should) (?:you|anyone) (?:have|has|had|(?:would like|wish) to make) (?:any )?(?:further )?(?:(?:comments|objections|representations|views|suggestions)(?: (?:or|and) )?){1,2}(?: on(?: or objections to)? (?:these|them|it|this|(?:the |our )?(?:attached|enclosed|draft|proposals?|proposed|plans?|policy|strategy|options)(?: [a-z]+){0,3}))?(?:,| (?=please|kindly))[^.;]{0,60}\b(?:send|submit|let (?:us|me) have|make|forward|e-?mail|write)\b[^.;]{0,40}\b(?:by|before|no later than|until|to reach)\b/i,
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      '(?:comments|objections|representations)(?: (?:on|about|to|or|and)\\b(?! how| what| when)[^.;]{0,50})?,? (?:please|kindly|i would be (?:grateful|glad)|we would be (?:grateful|glad))\\b[^.;]{0,25}\\b(?:send|submit|let (?:us|me) have|make|forward)\\b[^.;]{0,40}\\b(?:by|before|no later than)',
    ),
  },
  {
    kind: 'consultation',
    sort: 'names',
    weight: 4,
    words: wordsOf(
      `${body}(?: is| are)(?: therefore| currently| now| also| again)? consulting\\b(?! (?:your|their|its|his|her|staff|counsel|employees))`,
      `(?:approved|published|put out|issued|agreed|out|ready|open|released|circulated) (?:\\w+ ){0,2}(?:for|to) (?:public |open |written |formal |wider )?(?:comments?|discussion|views)`,
      `make (?:their|your|its|any) views known|so that ${people}${within(40)}\\b(?:may|can|could) (?:respond|comment|reply|say)`,
      '(?:discussion|issues|options) (?:paper|document)|(?:period|window) for (?:comments?|views|responses|representations)|(?:comments?|views) period',
      'help (?:us |me )?(?:to )?(?:get (?:it|this|them|these|things)(?: all)? right)|help (?:us )?(?:to )?(?:write|draft|shape|draw up|develop|decide|choose|co-?produce) (?:our|the|this|a|its|what|how|which)',
    ),
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      `(?:value|appreciate|grateful for|interested in|keen (?:for|on)|glad of|pleased to have|like to have|want|after) (?:your|their|everyone's|people's|residents') (?:\\w+ )?(?:\\w+'s? )?${opinion}|your (?:organisation|group|club|charity|members)'?s'? ${opinion}`,
      `(?:add|leave|pin|post|jot down|note) (?:your|a|any|their) (?:\\w+ )?(?:comments?|ideas?|thoughts|views?)|mark (?:up )?(?:any|the|your) changes`,
      `(?:we are|are|is) (?:now )?asking (?:${people}|for (?:your|people's))`,
      `(?:answer|fill in|work through) (?:our |the |these |a |a few |some |\\w+ )?(?:short )?questions|vote (?:for|online|on) (?:up to|your|the|one|two|three|which|at|in|by)|cast your vote`,
      `(?:giving|give|have|hear|share) (?:us |me )?(?:your|their|people's) views?|(?:find out|hear|learn|ask(?:ed|ing)?|describe)\\b${within(40)}\\bwhat ${people}\\b${within(60)}\\b(?:think|make|want|feel|say|prefer)`,
      `how (?:can|do|may|should) (?:i|we|people|you) (?:object|respond|comment|reply|take part|have (?:my|our|a|your) say)|how to object|(?:object|objections?|responses?|replies|comments|reactions|representations|votes|answers)\\b${within(50)}\\b(?:are needed|are wanted|must reach|by|before|not later than|no later than|until) (?:\\w+ ){0,4}[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9}`,
      `${people}${within(25)}\\b(?:may|can|could|are (?:welcome|invited|asked) to) (?:also )?(?:comment|respond|reply|object|give|send|tell|say|vote)`,
    ),
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 2,
    words: wordsOf(
      `propos(?:e|es|ing|al|als) (?:is |are )?to (?:close|move|change|merge|replace|introduce|charge|reduce|extend|redesign|open|stop|build|alter|end|bring)|wants? to (?:change|close|move|introduce) (?:what|how|the|its|our)`,
      `(?:draft|revised|new|proposed) ${paper}\\b${within(60)}\\b(?:comment|respond|views|say|before (?:it|the))|(?:is|are) (?:now |still )?in draft|draw(?:ing)? up a (?:new )?${paper}`,
      `(?:phase|stage) (?:one|two|three|1|2|3) (?:is|runs|ends|closes|opens) (?:now )?(?:live|open|on|until|from|[0-9])|focus groups?`,
      `(?:will|to) (?:weigh|read|consider|look at|be read|be considered|be weighed|be put to)(?: \\w+){0,3} (?:what (?:you|people|everyone|they) (?:say|tell us|said)|repl(?:y|ies)|comments)|will every (?:reply|response|comment)`,
    ),
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 3,
    // "How should we spend the levy?", put to whoever reads it; "What should I bring?" asks for help.
    words:
      /\b(?:(?:how|what|which|where|when)\b[^?.]{0,60}\bshould (?:we|the|your|our|it|they|be)\b[^?.]{0,80}\?|(?:should|could) (?:we|the council|the board)\b[^?.]{0,80}\?|would you (?:be (?:prepared|willing|happy)|support|prefer|rather|pay|like us)\b[^?.]{0,80}\?|(?:have we got|did we get|are we getting)\b[^?.]{0,60}\b(?:right|wrong)\?)/i,
  },
];
