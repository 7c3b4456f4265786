import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const money = anyOf(
  'budgets?',
  'contribution',
  'allocation',
  'settlement',
  'precept',
  'levy',
  '(?:public health|home office|government|department\\w*|lottery|central|core|external|national) (?:grant|funding|money)',
  "(?:our|its|the (?:council|board|fund|foundation|trust|authority|commissioner|partnership|icb)'s) (?:own )?(?:funding|income|money|grant)",
);
const fewer = anyOf(
  '(?:gone|goes|go|going|come|comes) down',
  'cut',
  'reduced',
  'lower(?:ed)?',
  'less',
  'smaller',
  'falls?(?: short)?',
  'fallen',
  'withdrawn',
  'not (?:confirmed|renewed|approved|received|forthcoming|agreed|voted)',
);
/** The funder's own money may be less: "if the Council's contribution has gone down", "should the allocation be less". */
export const ifCut = wordsOf(
  `(?:if|should|where|when|were)\\b${within(40)}\\b${money}\\b[^.,;:]{0,40}\\b${fewer}`,
  `(?:if|should|where|when|were)\\b${within(30)}\\b(?:resources|funds|money|monies|budgets?)\\b(?! available to (?:you|the (?:recipient|provider|charity|organisation|grantee))\\b)[^.;:]{0,60}\\b(?:insufficient|inadequate|runs? out|not (?:be )?(?:sufficient|enough|available|adequate))`,
  `(?:if|should|where|when|were)\\b${within(40)}\\b(?:reduces?|cuts?|lowers?|withdraws?) (?:our|its|the|this) (?:\\w+ )?${money}`,
);
/** The same of the money that the sentence before names: "should that be cut". */
export const ifThatIsCut = wordsOf(`(?:if|should|were) (?:that|this|it)\\b(?: \\w+){0,3} ${fewer}`);
export const namesMoney =
  /\b(?:public health grant|home office|government|budgets?|settlement|allocation|precept|lottery|department)\b/i;
const paid = '(?:payments?|grants?|awards?|instalments?|balance|funding|sums?|allocations?)';
/** And so there is less for those whom it funds. */
export const thenLess = wordsOf(
  `${paid}\\b${within(50)}\\b(?:cut|reduced|scaled (?:back|down)|lowered|brought down|trimmed|withdrawn|stopped|fall|go down)`,
  `(?:reduce|cut|scale (?:back|down)|lower|trim|withdraw|withhold|stop|end)\\b${within(30)}\\b${paid}`,
);
/** The funded side's own accounts, or help for it. */
export const notFunders =
  /\b(?:your|the (?:recipient|provider|grantee|organisation|charity)'s) (?:\w+ )?(?:budget|income|funding|money|settlement|contribution|match\w*)\b/i;

const units = '(?:places?|sessions?|hours|beds?|visits?|nights|meals|slots|appointments|rides|journeys|lessons)';
const unused = anyOf(
  'cut',
  'unfilled',
  'empty',
  'unused',
  'vacant',
  'not (?:filled|used|taken(?: up)?|attended|booked|needed)',
  'nobody',
);
/** Paid only for what is used, though the rest must be kept ready: "we will not pay for places that have been cut". */
export const paidIfUsed = wordsOf(
  `not (?:be )?(?:pay|paid) for (?:any |the |those |\\w+ )?${units}\\b${within(30)}\\b${unused}`,
  `(?:paid|pay|pays|payment)\\b${within(20)}\\bonly for (?:the |those )?${units}\\b${within(30)}\\b(?:taken up|filled|used|booked|attended|delivered|referred|occupied)`,
  `${units}\\b${within(30)}\\b${unused}\\b${within(20)}\\bnot be paid`,
);
