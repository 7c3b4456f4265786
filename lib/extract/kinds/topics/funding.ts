import { notHelpWithIt } from '@/lib/extract/kinds/help-with.ts';
import { beside, besideInAny, core, coreInAny, type Topic } from '@/lib/extract/kinds/topics/topic.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const giver = anyOf(
  'we|i|council|board|authority|commissioner|trust|icb|fund|trustees|panel|committee|cabinet|member|department|director|partnership|city|borough|county|service|executive|funder',
);
const giving = anyOf(
  'pay|give|put|transfer|meet|provide|make|contribute|back|invest|support|offer|find|release|grant|set aside',
);
const sum = '£ ?[0-9][0-9,.]{0,12}';
const spend = anyOf('spent|spend|used|use|go|goes|put|spending');

/** Phrases that say by themselves how the money comes, and what is told of it. */
const paidPhrases =
  'no invoice|send a claim|equal parts|in one go|(?:money|it) is in your (?:bank|account)|(?:you )?invoice us|settle (?:it |them )?in|(?:two|three|four|equal) (?:payments|instalments)|(?:does|do|will) (?:it|the money|we|you) (?:come|get it|get paid|be paid|pay)|when (?:do|will) (?:we|you) (?:get|be) (?:it|the money|paid)';
const reportPhrases = `(?:twice|once) a year,? ${within(30)}(?:send|tell|let)|tell us (?:each|every|once|in) |account for (?:it|every|the)|every month: |reports at the|render accounts|with receipts|send us (?:a|some|the) (?:photos?|receipts|report|note|line)|how often do we (?:write|report)`;

/** What a paper that gives a group money speaks of: the sum, how it comes, what it is for, what is told of it, who may stop it and how soon. */
export const topicsOfFunding: readonly Topic[] = [
  coreInAny(
    wordsOf(
      `${giver} (?:will|shall|can|agrees? to|ha(?:s|ve) agreed (?:to|that)|(?:would|should) like to|are to|is to|is able to|are able to|ha(?:s|ve))(?: also| now| therefore)? ${giving}\\b${within(60)}${sum}`,
    ),
    wordsOf(`has (?:about |around |up to |some )?${sum}[^.;]{0,8} (?:for|to) `),
    wordsOf(
      `make ${sum}[^.;]{0,12} available to|be paid ${sum}|award of ${sum}|awards? (?:of |a grant of |a total of )?${sum}|grants? of ${sum}|offer (?:you |of |an? )?[^.;]{0,20}(?:money|${sum})|put ${sum}[^.;]{0,12} (?:into|towards)`,
    ),
    wordsOf(
      `you(?: are| will| have)(?: be)?(?: now)? (?:getting|get|got|been given|receiving|receive|to have|given) (?:the )?(?:full |whole |sum of )?${sum}`,
    ),
    wordsOf(
      `(?:no one|nobody|no group|none|each|any group|every group) (?:gets|can (?:have|get|ask for)|will (?:get|receive|have)|may (?:have|ask for)) (?:more than |less than |up to |between )?${sum}|nothing (?:below|under) ${sum}|(?:up to|as much as|at most) ${sum} (?:for|towards|to help)\\b|(?:bid|ask) for (?:between |up to )?${sum}`,
    ),
    wordsOf(
      `pay (?:you|the \\w+|your \\w+) ${sum}|transfer to the \\w+ ${sum}|meet the \\w+'s costs|${sum}[^.;]{0,25} (?:is|are) (?:yours|for you)|costs? of ${within(60)} up to ${sum}`,
    ),
  ),
  core(
    /^(?:the |our |your )?(?:sum|amount|how much|how big is the (?:pot|fund)|what we(?: are| will be) (?:offering|giving|paying)|what you(?: will)? (?:get|receive|have)|money|contribution|what(?:'s| is) the most|the most (?:you|we) (?:can|will)|what we (?:give|pay|will pay|offer))\b[^.;]{0,25}$|^(?:the money|what we are offering|how much)[.:?]/i,
  ),
  beside(
    wordsOf(
      `(?:paid|pay|payments?|instalments?|money|sum|cheque|transfers?|half|quarter|third|balance|rest|tenth)`,
      paidPhrases,
    ),
    wordsOf(
      `(?:in advance|in arrears|up ?front|at the end|quarterly|half[- ]yearly|six[- ]monthly|monthly|each (?:quarter|half|month)|(?:every|a) quarter|first (?:working day|week) of|ahead of|before (?:you|the (?:quarter|year|work))|on receipt of|once we have|within [0-9]+ (?:working )?days|receipts|invoices?|signed copy|countersigned|(?:two|three|four|equal) (?:payments|instalments)|as soon as|follows)`,
      paidPhrases,
    ),
  ),
  beside(
    /^(?:when|how)(?: it| you| we)?(?:'s| is| will)?(?: be)? (?:paid|pay|get the money)\b|^paid$|^payments?$|^(?:dates? of payments?|payment dates?|instalments?)$/i,
  ),
  beside(
    wordsOf(
      `(?:reports?|pages?|side|letter|return|note|paragraph|form|phone call|telephone call|figures|numbers|accounts|photographs|spreadsheet|workbook|story|returns)`,
      reportPhrases,
    ),
    wordsOf(
      `(?:each|every|once a|twice a|a year|at the end|half[- ]year|year[- ]end|monthly|quarterly|six months|annually|in (?:january|february|march|april|may|june|july|august|september|october|november|december))`,
      reportPhrases,
    ),
  ),
  beside(
    /^(?:reporting|reports?|returns|monitoring|telling us how|finding out whether|how we will know|keeping in touch)\b[^.]{0,40}$|^finding out whether it works/i,
  ),
  beside(
    wordsOf(
      'stop|stopping|withdraw|pull (?:out|it)|close|end|ends|cease|terminate|leave|walk away|hand(?:ing)? back|brings?',
    ),
    wordsOf("notice|warning|[0-9]+ (?:days|weeks|months)|at any time|(?:weeks|months|days)'"),
  ),
  beside(
    /^(?:notice|notice period|stopping|ending (?:it|early|or)|early ending|either (?:of us|side|party)|if (?:one|either) of us|pulling out)\b/i,
  ),
  beside(
    wordsOf(
      "left over|left with|want it back|holds the money for|unspent|(?:not|n[o']t)(?: been)? (?:spent|used)|whatever is left|anything left|what is left|any surplus|modest surplus|(?:to|in|into) (?:your|the \\w+|its|their) (?:own )?reserves?|send back|hand back|have (?:it|the money) back|keep what",
    ),
  ),
  besideInAny(
    wordsOf(
      'overheads?|running costs|core costs|management costs|payroll|full cost|(?:real|true|proper) cost|head office',
    ),
    wordsOf(`(?:rent|wages?|salar(?:y|ies))\\b${within(40)}\\b(?:out of it|too|covered|included)`),
  ),
  beside(
    wordsOf(
      'disrepute|say|criticise|campaign|campaigns|campaigning|object|speak|comment|tell the (?:newspapers|press|papers)|party politics',
    ),
    wordsOf(
      'disrepute|what (?:you|it|they) (?:likes?|thinks?)|freely|publicly|in public|policy|limits|stops|prevents|remain free|free(?:dom)?|used? for|spent on|alcohol',
    ),
  ),
  beside(wordsOf('logo|badge|crest|lozenge|acknowledg\\w+ (?:us|the|our)|mention (?:us|the)|credit us')),
  beside(
    wordsOf(
      '(?:agreed|four|five|three|six|the|these) (?:outcomes|results|targets|measures)|what (?:is to be|you will|we hope to|it should) (?:achieved?|see|change)|what we are looking for|things we will count',
    ),
  ),
  beside(
    wordsOf(
      `(?:sign|signed|countersign\\w*|tick|initial)\\b${within(40)}\\b(?:copy|letter|offer|agreement|back|return|happy|below|sheet|box)|signed (?:for|on behalf)|initial each`,
    ),
  ),
  beside(
    wordsOf(
      `(?:must not|cannot|may not|can|may|could|no bit of it can|none of it (?:can|may))(?: it)? (?:be |not )?${spend}\\b${within(20)}\\b(?:on|for)|upon no other|things (?:that )?you have already bought|cannot (?:help with|pay for|fund)|what (?:it|the money|this|the sum) (?:is for|can be|may be|must not|covers?)|for the purpose|furthers? (?:its|your|the)`,
    ),
  ),
  beside(
    wordsOf(
      '(?:first|last) day|over the next (?:\\w+ )?(?:months|years)|each of the (?:years|two|three|four)|financial years?|20[0-9]{2}[/-][0-9]{2}|for (?:two|three|four|five|[2-5]) (?:more )?years|a year and a half|(?:two|three|four) years beginning|for (?:twelve|eighteen|twenty-four|six|12|18|24) months|(?:begins|starts|from) (?:on )?[0-9]{1,2} [a-z]{3,9} 20[0-9]{2}',
    ),
  ),
  beside(/^(?:first day|last day|begins|starts|finishes|ends|runs (?:from|until|to)|start date|end date)$/i),
  beside(
    wordsOf(
      "volunteers?\\b[^.;]{0,40}\\b(?:hours|help|substitute|fares|expenses|instead)|if (?:things|it|something|the work|it's)(?:'s| is| are)?\\b[^.;]{0,20}\\b(?:go(?:es)?|going) (?:wrong|badly|to plan)|(?:put|work) (?:our heads|it out) together|improvement plan|work it out together|agree (?:some|a list|on paper|a plan)",
    ),
  ),
  beside(
    wordsOf(
      'the (?:charity|partner|association|network|recipient)|your (?:group|trustees|treasurer|charity|club|committee|organisation)|(?:any|for) (?:club|group|charity|organisation|faith group|voluntary)[a-z]*|groups|not for profit',
    ),
  ),
];

/** Rooms and things let, posts, loans and places sold: they speak of sums, notice and payment too. */
export const givesNothing = wordsOf(
  `(?:tenan(?:t|cy)|allotments?|rent|membership)${notHelpWithIt}`,
  '(?:hire|hiring|lettings?|lease|loans?|subscription|tickets?|fees?|charges|season|permit|vacanc(?:y|ies)|post|job|salary|officer \\(|council tax|fostering|courses?|insurance|minutes|review of the year|directory|deposit)',
);
