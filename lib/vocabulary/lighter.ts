import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const returns = '(?:returns?|reports?|monitoring|reporting|monitoring (?:forms?|meetings?|visits?)|narratives?)';
const oftener = '(?:two|three|four|six|twelve|monthly|quarterly|weekly|(?:every|each) (?:month|quarter|week))';
const seldomer = '(?:quarterly|half[- ]yearly|six[- ]monthly|yearly|annual|termly|single|once|twice)';
/** Less is to be reported than was: "one return a half-year in place of four", "cutting the monthly return to a quarterly one". */
export const lighterNow = wordsOf(
  `${returns}\\b${within(40)}\\b(?:in place of|instead of|rather than|down from|where there (?:were|was)|in lieu of) (?:the )?(?:present |current )?${oftener}`,
  `(?:cut|cutting|reduc(?:e|ed|ing)|mov(?:e|ed|ing)|chang(?:e|ed|ing)|relax(?:ed|ing)?|bring(?:ing)?)\\b${within(20)}\\b(?:monthly|weekly|quarterly) (?:\\w+ )?${returns}\\b${within(25)}\\b${seldomer}`,
  `(?:monthly|weekly|quarterly) (?:\\w+ )?${returns} (?:will (?:now )?|now )?becomes? (?:an? )?${seldomer}`,
  `(?:drop(?:ped|ping)?|remov(?:e|ed|ing)|tak(?:e|en|ing) out|scrap(?:ped|ping)?|halv(?:e|ed|ing)|cut(?:ting)?|reduc(?:e|ed|ing)|trim(?:med|ming)?|los(?:e|t|ing))\\b${within(40)}\\b(?:indicators|kpis|case studies|(?:monitoring|reporting) (?:measures|questions|fields|requirements))`,
  `no longer (?:ask|need|require|want|expect)\\b${within(25)}\\b(?:case studies|monthly|quarterly|returns?|reports?|receipts)`,
  `(?:indicators|kpis|case studies|returns?|narrative)\\b${within(20)}\\b(?:can|may|will|are to|is to) (?:\\w+ )?(?:go|be dropped|be scrapped|stop|cease|be done away)(?! up| to)`,
);
/** Nothing is asked for by itself: "no separate monitoring forms", "so that we do not ask for something different". */
export const nothingBesides = wordsOf(
  'no (?:separate|further|extra|other|additional|special) (?:monitoring|reporting|reports?|returns?)(?: forms?| requirements?)?(?! (?:from|until|before))',
  `(?:not|never) ask\\b${within(12)}\\bfor (?:something|anything) (?:different|else|more|new)`,
  `ask\\b${within(8)}\\bfor no (?:others?|more)`,
  'nothing (?:beyond|more than|other than|but|besides) (?:your|the) (?:\\w+ )?(?:report|accounts|return)s?',
  `(?:already|normally|ordinarily) (?:collect|keep|count|record|gather)\\b${within(40)}\\b(?:do|will|need|would) not (?:\\w+ )?(?:ask|have to|want)`,
);
/** A few words on what became of the money: "a short account of how the money was used". */
export const shortAccount = wordsOf(
  `(?:short|brief) (?:written )?(?:account|note|letter|summary|write-up|e-?mail|message|story) (?:of|on|about|saying|to say|telling us) (?:how|what)\\b${within(30)}\\b(?:money|grant|award|funding|you|it|project)\\b`,
);
