import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What an organisation itself costs, by the names that funders and accountants give it. */
export const overheads = anyOf(
  '(?:corporate|central|head[- ]office) (?:re-?charges?|charges?|administration|support services|services|overheads?)|(?:management|group|shared) (?:re-?charges?|overheads?)|management charges?|general expenses of (?:the|your|its)|organisational overheads|keeping of an office|upkeep of (?:the |your |its )?(?:premises|buildings?|office)|salaries of (?:your |its |the )?managers?|(?:ongoing|everyday|standing|usual) (?:running )?(?:costs|expenses|outgoings)|roof over (?:your|their|its) heads?|people in the (?:back room|office)|(?:estates|corporate|governance)(?:,| and)[^.;]{0,30} (?:pressures|functions)',
  'overheads?(?: costs?| rates?)?|core (?:(?:operating |operational |organisational )?costs?|funding|running costs|salar(?:y|ies)|staff(?:ing)?)|running costs?|base costs?|establishment (?:costs?|charges)|infrastructure costs|organisational costs|general costs|permanent salaries|revenue (?:expenditure|costs)|running expenses',
  '(?:management|supervision|governance|administrat(?:ive|ion)|admin|indirect|central|support|head[- ]office|back[- ]office|office)(?:,? (?:and|or|&)? ?(?:management|supervision|governance|administrat(?:ive|ion)|premises|central|finance|other|office)){0,3} (?:costs?|charges?|fees?|time|expenses|functions|overheads?|salaries|rent)',
  "(?:finance|payroll|office|administration) (?:officer|manager|assistant|worker|clerk)'s (?:hours|time|post|salary|pay)",
  '(?:the )?(?:cost of |costs of )?(?:running|general running) (?:of )?(?:the|your|its|an|our) (?:\\w+ )?(?:organisation|charity|group|provider|body)|what it costs to run (?:the|your|its) \\w+|(?:costs?|expenses?|expenditure),? (?:(?:which|that) (?:are|is) )?not directly (?:incurred|related|attributable|linked)|keep(?:s|ing)? (?:it|you) (?:going|open|running)|keep(?:s|ing)? the lights on|(?:to|towards) your office\\b(?! (?:by|before|at|in|on))|keep(?:s|ing)? (?:the|your) (?:\\w+ )?(?:organisation|charity|group|shed|centre|doors|place|project) (?:going|open|running)|back[- ]office|head[- ]office|(?:cost of |costs of |behind )(?:the|your|its) office|the office behind it|(?:takes|costs) to keep (?:the|your|a) \\w+ (?:open|going|running)|(?:rent|heat|light|insurance|audit)\\b[^.;]{0,40}\\b(?:manager|management|accountant|audit)',
);
/** Of a scheme that is over: "it made grants … no more than a tenth could be spent on administration". */
export const ofThePast =
  /\b(?:could|had to|was to|were to) (?:only )?be (?:spent|used|charged|claimed)\b|\b(?:it|which|that|(?:last|old|earlier|previous|former) (?:\w+ )?(?:scheme|programme|fund|grants?|round)) (?:\w+ )?(?:made|gave|paid|allowed|limited|capped|was|were|had)\b|\b(?:was|were) (?:limited|capped|restricted)\b/i;
/** Things that an organisation pays for whatever it does; two of them in a breath speak of overheads. */
const overheadItem =
  /\b(?:rent|salaries|electricity|premises|lights?|lighting|heating|utilities|estates|director|accommodation|insurances?|book-?keep(?:er|ing)|accountancy|accountant|payroll|audit|HR|finance|treasurer(?:'s)?(?: software)?|governance|management|manager|supervision|scheduler|depot|office|IT|telephone|software|admin|administration)\b/gi;
/** People and panels by what they look after: "the Director of Finance" is no cost, though what he is paid is. */
const byOffice =
  /\b(?:director|head|assistant director|executive director|clerk|chief|portfolio holder|cabinet member) (?:of|for) (?:[a-z]+(?:,? and [a-z]+)?|IT|HR)\b(?!'s (?:time|hours|salary|pay|post|costs?))|\b(?:chief )?(?:finance|audit|governance|IT|HR|management|premises)(?: and \w+)? (?:officer|director|team|department|committee|board|lead|panel)\b(?!'s (?:time|hours|salary|pay|post|costs?))/gi;
/** Whether words name two such things. "It" is no IT. */
export const namesTwoItems = (plain: string): boolean =>
  new Set(
    plain
      .replace(byOffice, ' ')
      .match(overheadItem)
      ?.flatMap((item) => (item === 'it' || item === 'It' ? [] : item.toLowerCase())) ?? [],
  ).size >= 2;
/** A share above which reasons are asked for, and nothing is refused: "if overheads are more than a fifth please explain". */
export const toBeExplained =
  /\b(?:over|above|more than|higher than|exceed\w*|in excess of)\b[^.;]{0,70}\b(?:explain\w*|justif\w+|a (?:short )?note|tell us (?:why|how)|show (?:us )?(?:why|how)|reasons?|breakdown|say (?:why|how))\b|\b(?:explain|justify|tell us (?:why|how)|say (?:why|how))\b[^.;]{0,60}\b(?:over|above|more than|higher than|exceed\w*|in excess of)\b/i;

const uptoShare = `(?:up to|under|below|within|less than|at or below|around|about|between|to|of) [^.;]{0,20}?(?:[0-9] ?%|(?:\\w+ )?per cent\\b|\\ba (?:tenth|fifth|quarter|third)\\b)`;
/** "Anything up to 18% would be reasonable without further explanation": a share at which nobody asks, and no limit. */
export const unquestioned = wordsOf(
  `${uptoShare}${within(80)}\\b(?:without (?:any |further |more )?(?:questions?|explanation|quer(?:y|ies)|breakdown|justification)|needs? no (?:further )?(?:explanation|justification|breakdown)|no questions?)`,
  `${uptoShare}${within(80)}\\b(?:not|never)(?: \\w+)? (?:be )?(?:quer(?:y|ied)|question(?:ed)?|challenged?|ask(?:ed)? (?:for|about|why|how|you)|need(?: to be)? (?:explain\\w*|justif\\w*|explanation))`,
);
/** "We would think 15% a fair share": a view, and nothing of what lies above it. */
export const thoughtFair = wordsOf(
  `(?:regard|consider|see|think|view|find|treat|look on)(?:s|ed)?\\b${within(40)}\\b${uptoShare}${within(30)}\\b(?:reasonable|fair|normal|acceptable|proportionate)`,
  `${uptoShare}${within(30)}\\b(?:would|will) (?:\\w+ )?(?:be|seem|look) (?:\\w+ )?(?:reasonable|fair|normal|proportionate)`,
);
/** "Nothing above that will be paid": a limit after all. */
export const butNoMore =
  /\b(?:no|nothing|not|never)\b[^.;]{0,20}\b(?:more|higher|above|over|beyond|exceed\w*)\b|\b(?:above|over|beyond|more than|exceed\w*|higher than)\b[^.;]{0,50}\b(?:not|cannot|refused|struck|disallowed|removed|rejected|deducted)\b/i;
