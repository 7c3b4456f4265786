import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const comers =
  '(?:participants?|attendees|delegates|respondents|consultees|witnesses|contributors|(?:lay|patient|public|community|user|service user) (?:contributors?|members?|representatives?|partners?|participants?)|(?:those|people|anyone|anybody|everyone|groups?|organi[sz]ations?|charit(?:y|ies)|carers|users|families|individuals|volunteers|members of the public)(?:,? (?:who|that|which)\\b[^.;:?]{0,40}?\\b(?:attend\\w*|come|comes|take part|takes part|join\\w*|give evidence)|,? (?:wishing|wanting|hoping|choosing|coming|attending|giving evidence|taking part)\\b(?: to (?:attend|come|take part|join))?))';
const takePart =
  '(?:attend\\w*|tak(?:e|es|ing) part|participat\\w+|com(?:e|ing) (?:along|to)|giv(?:e|ing) evidence|joining in)';
const occasion =
  '(?:meetings?|hearings?|workshops?|events?|sessions?|assembl(?:y|ies)|panels?|focus groups?|forums?|roadshows?|drop-?ins?|evenings?|consultations?|engagement(?: exercises?)?|exercises?)';
const costs = '(?:costs?|expenses|fares?|mileage|outlays?|bills?|charges?)';
const spends = '(?:incurs?|incurred|face|have|lay out|run up)';
const those =
  '(?:you|people|they|anyone|anybody|groups|organi[sz]ations|charities|participants|attendees|those|members|respondents|consultees)';
/** "The Council will not meet any costs that organisations incur in taking part". */
const incurred = `not (?:be )?(?:meet|pay|cover|refund|reimburse|contribut\\w*(?: to| towards)?|help with|bear|fund)(?:ing)? (?:any |the |such |all )?${costs} (?:that |which |of )?${those} (?:may |might )?(?:${spends} )?(?:in|by|through|from|of|to|who)? ?${takePart}`;
/** "No financial help is available to those wishing to attend", "nothing towards the cost of attendance". */
const noHelp = [
  `no (?:financial |monetary |money )?(?:assistance|help|support|aid|allowance|contribution|payment)\\b${within(20)}\\b(?:available|offered|given|provided|paid|payable|made)\\b${within(16)}\\b(?:to|for|towards) ${comers}`,
  `(?:offers?|pays?|gives?|contributes?|provides?|puts?) nothing (?:at all )?(?:to|towards?|for) (?:the |their |your )?${costs} of (?:it|${takePart}|attendance|participation|coming|getting)`,
];
/** "Does not remunerate or reimburse lay contributors". Not pay for their time alone. */
const notRepaid = `(?:(?:not|never|nor|cannot|no longer) (?:be )?|(?:not|nor) (?:allow|permit|enable|empower|entitle)s? (?:it|us|them|officers|the [a-z]+) to )(?:[a-z]+ (?:or|and|nor) )?(?:reimburs(?:e|ing)|compensat(?:e|ing)|refund(?:ing)?|repay(?:ing)?|recompens(?:e|ing)) (?:any |the |its |our )?${comers}`;
/** "Only councillors and officers may claim expenses for attending", "consultees fall outside the expenses policy". */
const othersOnly = [
  `only (?:the )?(?:councillors|officers|members|staff|employees|governors|directors|trustees|(?:invited |expert )?(?:speakers|experts|witnesses)|board members)\\b${within(40)}\\b(?:claim|be paid|have|receive|entitled to|eligible for) (?:their |any |travel(?:ling)? |back )?(?:expenses|costs|fares|mileage)\\b${within(30)}\\b(?:${takePart}|${occasion})\\b(?! (?:the |a |an )?(?:[a-z]+ )?(?:conferences?|training|courses?|seminars?|cabinet|council meetings?))`,
  `(?:expenses|travel|reimbursement|claims)\\b[^.:?]{0,90}(?:consultees|respondents|participants|attendees|members of the public|voluntary (?:groups|organi[sz]ations|sector)|service users|community (?:groups|representatives)|lay (?:members|contributors))\\b${within(16)}\\b(?:(?:fall|are|is|remain|stay)s? (?:outside|not (?:covered|included|entitled|eligible))|(?:do|does|are) not (?:qualify|covered|included|come within|entitled|eligible))`,
  `expenses\\b${within(20)}\\b(?:extend|appl(?:y|ies)|open|available|limited|restricted|confined)s? (?:only )?to (?:councillors|officers|members|staff|employees|governors)\\b${within(20)}\\b(?:only|alone)`,
];
/** "Groups sending a representative are expected to meet the cost". */
const leftToThem = `(?:${comers}|groups? (?:that |which )?send(?:s|ing)? (?:an? |any )?(?:representatives?|delegates?|members?|people))\\b${within(20)}\\b(?:expected|required|asked|obliged|needs?|has|have|must|should|will)(?: need| have)?(?: to)? (?:meet|bear|pay|fund|cover|find|stand) (?:the|any|all(?: the)?|whatever|such) ${costs}`;
/** "We operate a no-expenses policy", "do not expect your fare back", "expenses claims will be rejected". */
const flatly = [
  'no[- ]expenses (?:policy|basis|rule)',
  `(?:not|never) (?:expect|look|ask|hope|count on)(?:ing)? (?:for |to (?:get|have|see) )?(?:your|their|any|the)? ?(?:bus |train |taxi )?(?:fares?|mileage|petrol money|expenses|travel (?:costs|money)) (?:back|refunded|repaid|met|to be (?:met|paid|refunded))`,
  `(?<!\\blate )(?:expenses|travel|mileage|fares?)(?: expenses)? claims?\\b${within(30)}\\b(?:will|shall|are to|is to|can) (?:all )?(?:not be|be (?:rejected|refused|returned|declined|turned down)|(?:be )?ignored)`,
  `(?:reimbursement|repayment|refunds?|payment) of (?:travel(?:ling)? |out-of-pocket )?(?:expenses|costs|fares)\\b${within(30)}\\b(?:(?:considered|looked at) (?:and|but) (?:ruled out|rejected|turned down)|ruled out|out of the question)`,
  `(?:expenses|fares|travel costs)\\b${within(20)}\\b(?:considered|looked at) (?:and|but)\\b${within(12)}\\b(?:ruled out|rejected|turned down)`,
];

/** "Must arrange and pay for it themselves", "from their own reserves", "bear their own fares". */
const themselves = [
  `(?:pay|arrange|organise|fund|find|meet|bear|cover|settle|sort out)(?: (?:and|or) (?:pay|fund|arrange|meet))?(?: for)? (?:it|this|that|these|them|such [a-z]+|one|any|their [a-z]+|your [a-z]+)?,? ?(?:themselves|yourself|yourselves|himself|herself|unaided)`,
  `(?:meet|pay|bear|find|fund|cover|stand)\\b${within(50)}\\b(?:${costs}|transport|travel|taxis?|child ?care)\\b${within(30)}\\b(?:from|out of|using) (?:their|your|its|the group's) (?:own |existing |present |current )(?:[a-z]+ )?(?:reserves|funds|money|resources|budgets?|grants?|pockets?|means)`,
  `(?:bear|shoulder|stand) (?:their|your|his|her|its|one's) own (?:[a-z]+ )?${costs}`,
  `(?:getting (?:there|here)(?: and back)?|travel|child ?care|minding the children|fares?|transport)\\b${within(40)}\\b(?:is|are) (?:down|up|left) to (?:you|them|those|each)`,
];
/** "The former practice of refunding fares has been withdrawn", "we have stopped paying travel expenses". */
const withdrawn = `(?:practice|policy|custom|arrangement|offer|habit|scheme) (?:of|for|to) (?:pay(?:ing)?|refund(?:ing)?|reimburs(?:e|ing)|meet(?:ing)?|cover(?:ing)?)\\b${within(110)}\\b(?:withdrawn|ended|discontinued|abandoned|stopped|dropped|abolished|suspended|ceased)`;
/** "Travel ✗ Childcare ✗". */
const crossed =
  '(?:travel|fares?|child ?care|carer (?:cover|costs)|expenses|parking|replacement care|cr[eè]che|taxis?)[ :|–-]{1,4}(?:[✗✘❌☒×]|none\\b|nil\\b)';

/** Refusals of what it costs those who come, which name taking part themselves. */
export const plainlyUnpaid: RegExp = new RegExp(
  `\\b(?:${[incurred, ...noHelp, notRepaid, ...othersOnly, leftToThem, ...flatly].join('|')})`,
  'i',
);
/** Refusals of a cost named in the same sentence. */
export const selfPaid: RegExp = wordsOf(...themselves, withdrawn);
export const crossedOut = new RegExp(`\\b${crossed}`, 'i');

/** "Expenses for participants", "Participant costs", "Travel and childcare": a form's name for it. */
export const headOfCosts: RegExp = wordsOf(
  `(?:expenses|costs?|allowances?|payments?|reimbursement|travel) (?:for|of|to) (?:the )?(?:participants?|attendees|respondents|consultees|service users|users|carers|lay members|contributors|volunteers|those|people|taking part|attending|attendance|participation|coming)`,
  "(?:participants?|attendees?|consultees?|service users?|contributors?|delegates?|involvement|participation|attendance|witness(?:es)?)'?s? (?:travel )?(?:costs?|expenses|allowances?)",
  "^(?:participants'? |your |travel(?:ling)? |out-of-pocket |claiming )?(?:expenses|travel costs)\\??$",
  '(?:travel|fares?) (?:and|or|,) (?:child ?care|care|carer|subsistence)(?: costs?| expenses)?',
);
/** "Nobody who comes will have to pay for it themselves", "if you would otherwise have to": a kindness. */
export const sparesThem: RegExp =
  /\b(?:nobody|no one|not (?:have|need|be (?:expected|asked|left|required))|need not|otherwise|never have to|rather than|instead of|without having)\b/i;
/** What those who come earn or give is no cost of coming: "we cannot pay for loss of earnings". */
export const ofEarningsOnly =
  /\b(?:loss of earnings|lost (?:earnings|wages|income|pay)|day's (?:pay|wages)|unpaid leave)\b/gi;
