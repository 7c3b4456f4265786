import type { DocumentKind } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** A poster, a card on a counter or a line in a message has no room for more. */
const mostWords = 120;

/** One kind as a few words tell it: each part is said, and nothing that makes it another paper. */
interface Reading {
  readonly kind: Exclude<DocumentKind, 'change'>;
  /** What it does; the words shown to the reader. */
  readonly does: RegExp;
  /** The parts without which it is not done. */
  readonly needs: readonly RegExp[];
  readonly unless: RegExp;
  /** Whoever offers it: a poster for groups or bidders need not name a public body. */
  readonly isOpenToAny: boolean;
}

const sum = '£ ?[0-9][0-9,.]*(?:k|m| million)?';
const atSum = '(?<=£)[0-9][0-9,.]*(?:k|m| million)?';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const day = anyOf(
  `[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? ${month}`,
  '[0-9]{1,2}/[0-9]{1,2}',
  `(?:the )?end of (?:the )?(?:${month}|month|week|term)`,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'noon|midday|midnight|[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:am|pm)',
);
const byDay = new RegExp(
  String.raw`\b(?:by|before|until|till|closes?|closing|back|deadline|no later than|not later than|due|in on|on)\b[^.;]{0,40}(?:\b${day})\b`,
  'i',
);

const decider = anyOf(
  'councillors?|members?|cabinet|council|board|committee|authority|executive|commissioner|cllr [a-z]+|portfolio holder|governors|panel|leader|mayor|trust',
);

const groups = anyOf(
  'groups?|clubs?|charit(?:y|ies)|organi[sz]ations?|societ(?:y|ies)|associations?|churches|church|community (?:halls?|cafes?|projects?)|village halls?|good causes?|voluntary (?:bod(?:y|ies)|sector)|residents|neighbours|friends of|street part(?:y|ies)|community events?',
);
/** Money that changes hands another way. */
const otherMoney = wordsOf(
  'leases?|rent|donat\\w+|raised?|raising|raffle|tickets?|prizes?|sponsor\\w*|entry fee|admission|per (?:hour|person|head)|hire|deposit|fees?|charges?|salary|interviews?|vacanc(?:y|ies)|loans?|council tax|foster\\w*|housing benefit|your (?:bills|rent|home|landlord)|nominat\\w+|winners?|compensation|refund\\w*|fines?|scholarship|mortgage|subscription|course|collection|appeal|auction|tenders?|bids? (?:are|must|should|close|due)|contracts?|overdue|budget (?:monitoring|report)',
  'have (?:given|paid|helped)|were (?:given|awarded|paid)|(?:went|gone) to|thank(?:s| you) to|award(?:ed)? [a-z]+ (?:groups|charities)|last year (?:we|the)|consult\\w*|views|what do you think',
);

const readings: readonly Reading[] = [
  {
    kind: 'tender',
    does: wordsOf(
      `(?:opportunit(?:y|ies)|contract|looking for|seek(?:s|ing)?|want(?:s|ed)?|needs?|requires?|invit(?:es?|ing)|commission(?:s|ing)?)\\b${within(60)}\\b(?:(?:provider|supplier|organisation|charity|contractor|operator|partner|firm|somebody|someone)s?\\b|(?:to )?(?:run|deliver|provide|supply|operate|manage)\\b)`,
      '(?:quotes?|quotations?|tenders?|bids?|prices?|offers?) (?:are )?(?:invited|wanted|sought|required|needed|please)|specification',
      'wanted: (?:an? )?(?:[a-z]+ )?(?:someone|somebody|organi[sz]ation|charity|group|provider|supplier|firm|contractor)',
      `(?:published|advertised|live|issued|out to (?:market|tender)|going out|goes out)\\b${within(80)}\\b(?:opportunity|contract|tender|portal)`,
      `(?:opportunity|contract|tender)\\b${within(80)}\\b(?:published|advertised|live|out to (?:market|tender)|portal)`,
    ),
    needs: [
      wordsOf(
        `(?:submit|register|respond|return|closes?|closing|sealed (?:envelopes?|bids|offers))\\b${within(50)}(?:${day})`,
        `(?:bids?|bidding|tenders?|quotes?|quotations?|submissions?|returns?|expressions? of interest|proposals?|prices?|your price|offers?)\\b${within(80)}(?:${day})`,
        `(?:${day})\\b${within(40)}\\b(?:for|to) (?:bids?|tenders?|quotes?|quotations?|submissions?|expressions? of interest|offers?)`,
      ),
      wordsOf(
        `contracts?|portal|renewable|shortlisted (?:organi[sz]ations|providers|bidders)|tenders?|quotations?|quotes?|specification|lots?|e-?sourcing|${sum} (?:a|per) year|(?:two|three|four|five|[2-5])[- ]years?`,
      ),
    ],
    unless: wordsOf(
      'auctions?|for sale|freehold|antiques?|(?:grants?|funding) (?:of|up to|from|scheme|programme|round)|salary|vacanc(?:y|ies)|awarded to|was won by|(?:has|have|been|was) (?:appointed|awarded)|were received|following a competitive|successful bidder|planning|quote (?:ref|your|the reference)|best offer for',
    ),
    isOpenToAny: true,
  },
  {
    kind: 'funding',
    // An offer to whoever may ask for it.
    does: wordsOf(
      `(?:up to|between|from|worth|of|as much as|at most|maximum(?: of)?|have|has|got|is|for|with|another) ${sum}|${atSum} (?:minimum|maximum|max|grants?|pots?|fund\\w*|for|to|towards|each|available|up for|is|a group|left|per (?:group|project))|(?:small |micro-?|community |ward |start-?up )?grants? (?:for|of|are|is|available|open|to|now)|(?:cash|money|funding|help with (?:the )?costs?) (?:is |still )?(?:for|available|to help|on offer|left|towards)`,
    ),
    needs: [
      new RegExp(
        String.raw`\b(?:an?|any|every|all|your|local|small|new|if you(?:'re| are)|community|voluntary|for|to|help|helps?|[a-z]+ings?)\b[^.;?]{0,40}\b${groups}\b|^[^.:]{0,60}\b${groups}:|\byour (?:fete|festival|event|project|idea|plan)\b|\b${groups}\b[^.;]{0,30}\b(?:can|may|could|that|which|who|working|with)\b|\b(?:does|is|has) your ${groups}\b`,
        'i',
      ),
      wordsOf(
        `appl(?:y|ying|ications?)|bids?|ask(?:s|ing)?(?: us)? for|(?:\\w+-page |short |one-page )?form|(?:e-?mail|send|ring|write to|call|tell)\\b(?:[^.;]|\\.(?=\\S)){0,70}?\\b(?:what you(?:'d| would)|spend|idea|photo|saying|project)|first come|(?:available|on offer|up for grabs|to give away|to share|to hand out|runs? dry|runs? out|all gone|been spent)|(?:can|could|may) (?:have|get|claim)|closing date|deadline|there(?:'s| is)\\b${within(10)}${sum}`,
      ),
    ],
    unless: otherMoney,
    isOpenToAny: true,
  },
  {
    kind: 'funding',
    // Money told to whoever asked for it.
    does: wordsOf(
      `(?:said yes|signed off|confirmed|agreed|approved|awarded|granted|voted|good news|(?:happy|pleased|delighted|glad) to|is yours|you(?:'ve| have) (?:got|been)|successful|congratulations|(?:will|can|shall) (?:give|pay|have|let you have|get|receive|be getting)|(?:will be|are) getting|backed)\\b[^;?]{0,80}${sum}`,
      `${atSum}\\b[^;?]{0,60}\\b(?:is yours|(?:has|have) been (?:agreed|approved|awarded|granted)|(?:was|were) (?:agreed|approved|awarded)|awarded to you|for your \\w+)`,
    ),
    needs: [
      /\b(?:you|your|yours)\b/i,
      wordsOf(
        "sign(?:ed|atures?)?|bank (?:details|statement|account)|receipts?|invoices?|spen[dt] (?:it |the \\w+ )?(?:by|before|within|on)|photos?|reports?|terms|conditions|accept(?:ance)?|BACS|(?:money|payment|it|cheque)\\b[^.;]{0,12} (?:lands|arrives|comes|follows|will|should|goes)|pay (?:it|you)|paid|end[- ]of[- ]grant|what you(?:'ve)? (?:did|spent)",
      ),
      wordsOf(
        `groups?|clubs?|charit(?:y|ies)|projects?|committee|panel|trustees|treasurer|grants?|awards?|funding|fund|applications?|bid|community|hall|festival|association|society|allotment|scheme`,
      ),
    ],
    unless: wordsOf(
      'salary|foster\\w*|adopt\\w*|refund\\w*|council tax|benefit claim|housing|compensation|prizes?|raffle|loans?|planning|mortgage|overdue|deposit|hire|donat\\w+|scholarship|fine|fare|ticket|redundan\\w+|not been successful|unsuccessful|will (?:stop|end|cease)|be reduced|cut|less than|withdraw\\w*',
    ),
    isOpenToAny: false,
  },
  {
    kind: 'consultation',
    does: wordsOf(
      `(?:like|want|wants|keen|need|needs|asking|asks?|love|hoping|wish(?:es)?|glad|pleased|find(?:ing)? out|trying to)\\b${within(30)}\\b(?:(?:know|hear|find out|understand|see|learn|say|tell)\\b${within(15)}\\b(?:what|how|which|whether|if|from|why|where)|what (?:you|people|they|everyone|residents))`,
      "(?:your|their|any|residents'|people's|village's|public|local) (?:views?|say\\b(?! goodbye)|thoughts|comments|observations|remarks|opinions?|ideas|preferences?|reactions?)|(?:value|welcome|appreciate|grateful for) the (?:thoughts|views|comments|opinions|ideas)|comments?,? (?:are |is )?(?:to|by|welcome|invited|wanted|please)|views? (?:are |is )?(?:sought|to|by|wanted|invited|welcome)|(?:like|wish|want) to comment",
      `(?:observations|representations|objections|reactions)\\b${within(40)}\\b(?:requested|invited|must|should|sought|to (?:the|be|reach)|in (?:writing|his|her|my|our))`,
      "say what you|tell (?:us|him|her|them|the \\w+) (?:what|which|whether|how|why|where|your|by)\\b|let (?:us|me|the \\w+) (?:know (?:what|which|whether|how|your|by)|have (?:your|any))\\b|what do(?:es)? (?:you|the \\w+) (?:think|want|make|say)|what would (?:you|that mean|(?:not )?work)|have (?:we|i) (?:got|missed)|what(?:'s| is| have we) (?:missing|missed)|mark up",
      `consult(?:ing|ation)|survey|questionnaire|which (?:should|would|do|one|of)\\b|(?:(?:how|what|who|which|where)\\b[^.?]{0,30}\\bshould|should|could|shall) (?:we|the|it|they|[a-z]+)(?=\\b[^.?]{0,100}\\?)|(?:do|would) you (?:want|support|back|agree|prefer|mind|use|rather|like|pay|be (?:prepared|willing|happy))(?=\\b[^.?]{0,80}\\?)|(?:for|against|yes|no) or (?:against|no|not)\\b|or (?=[^.?]{3,60}\\?)\\w+|(?:tick|pick|choose|rank|mark)\\b${within(12)}\\b(?:one|ones|two|three|which|box|boxes|those|them|card)`,
    ),
    needs: [
      byDay,
      wordsOf(
        `${decider}(?: [\\w-]+){0,4} (?:will |shall |must |then |has to |have to )?(?:decides?|chooses?|picks?|votes?|settles?|sets?|considers?|agrees?|adopts?|approves?|discuss(?:es)?|makes? (?:the|its|up|a))`,
        'decision|decided|settled|minded to|propos\\w+|drafts?|(?:re-?)?thinking (?:of|about)|rethink|options?|(?:two|three|four|several|these) (?:choices|ways|possibilities|ideas)|(?:plans?|planning|wants?|intends?) to|plans|considering|redesign\\w*|being (?:reviewed|rewritten|redrawn|changed|planned)|review(?:ing)?\\b|(?:put|laid|go|goes|reported|reports?|taken) (?:to|before)|asked to (?:adopt|decide|agree)|(?:must|has to|have to) (?:set|choose|decide|agree)|changes? to|future of|can only|either\\b|(?:replac|mov|clos|shutt|chang|cutt|merg)ing',
      ),
      wordsOf(
        'cards?|forms?|online|code|e-?mail|mail|write|writing|phone|ring|call|calls|text|letters?|note|line|postcards?|box(?:es)?|drop(?:ped)?(?:[- ]?in)?|come (?:along|to|and)|meetings?|sessions?|reply|replies|respon\\w+|answers?|answer|questions|website|web|\\S+@\\S+|\\S+\\.(?:gov|nhs|org)\\S*|survey|questionnaire|comments?|views?|back|let (?:us|me|the \\w+) know|tell (?:us|me)|send (?:them|it)|read|copies',
      ),
    ],
    unless: wordsOf(
      "could you be|befrienders?|volunteers? are|open (?:day|evening)s?|stalls?|tickets?|planning (?:application|permission)|premises licen[cs]e|licen[cs](?:e|ing) (?:application|act)|tree preservation|traffic (?:regulation )?order|staff (?:survey|consultation|briefing|meeting)|employees?|redundan\\w+|all staff|competition|prizes?|nominat\\w+|name (?:the|our|a)|how (?:did we do|was your)|your (?:recent )?(?:visit|stay|appointment|order|purchase)|satisf\\w+|quiz|rsvp|catering|dietary|if you(?:'re| are| can| cannot| can't)? (?:coming|attending|able to (?:come|attend))|book (?:a|your) (?:place|seat|table)|coming along|poll(?:ing)? (?:station|day|card)|elections?|candidates?|apolog(?:y|ies)|volunteers? (?:wanted|needed)|want to (?:help|volunteer|join)|missing (?:person|cat|dog|since)|witness\\w*|seen (?:this|anything)|crime ?stoppers|lost (?:dog|cat|property)|results|closed on|thank you for (?:taking part|your)",
      "(?:have|has|'ve|'s) had [0-9][0-9,]* (?:replies|responses)|replies to our|main findings?|findings",
      'you told us|(?:read|see|hear|about|of|are|is) what you (?:told|said)|we (?:asked|consulted)|has (?:now )?(?:closed|ended)|application (?:number|reference)',
    ),
    isOpenToAny: false,
  },
];

/** The kind of a paper of a few words, where it has every part of one; null of a longer one, and where it is of none or of two. */
export function kindInFewWords(
  own: readonly Sentence[],
  isPublic: boolean,
): { readonly kind: Reading['kind']; readonly because: readonly Span[] } | null {
  let words = 0;
  for (const { plain } of own) words += plain.split(' ').length;
  if (words > mostWords) return null;
  const said = readings.filter(
    ({ does, needs, unless, isOpenToAny }) =>
      (isPublic || isOpenToAny) &&
      isHeldBy(own, does) &&
      needs.every((part) => isHeldBy(own, part)) &&
      !isHeldBy(own, unless),
  );
  // Who asks for a price asks to be told things too; money and views asked for at once are told by more words than these.
  const [first] = said;
  if (!first || (first.kind !== 'tender' && said.some(({ kind }) => kind !== first.kind))) return null;
  const because = mayHold(own, first.does).flatMap((place) => {
    const match = own[place] && first.does.exec(own[place].plain);
    return match && own[place] ? [{ start: own[place].start, end: own[place].end }] : [];
  });
  return { kind: first.kind, because: because.slice(0, 3) };
}
