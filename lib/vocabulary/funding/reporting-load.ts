import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** How often a thing is sent, oftener than by the quarter. */
export const often =
  /\b(?:(?<!\b(?:six|two|three|four|twelve|half|bi)[- ])monthly|weekly|fortnightly|daily|nightly|(?:every|each|per|(?<!\bhalf )a) (?:calendar |working |single )?(?:month|week|fortnight|day|contact|(?:mon|tues|wednes|thurs|fri)day)|every (?:two|three|four|other|second|[234]) weeks?|(?:twice|two times|three times) (?:a|each|per|every) (?:week|month|quarter)|(?:twelve|12|26|52) (?:times|reports|returns|forms) (?:a|each|per|every) year)\b/i;
export const oftenerThanMonthly = /week|daily|nightly|fortnight|day|twice a month|contact/i;
/** The same of the smallest as of the largest. */
export const whateverSize = wordsOf(
  '(?:of )?whatever (?:the |its |their |your |it |they |you )?(?:size|amount|sum|value|gets?|receives?|award|grant)',
  'however (?:small|little|modest)|(?:regardless|irrespective) of (?:the |its |their |your )?(?:size|amount|sum|value|award|grant|how)|no matter (?:how|what)',
  `even (?:those|ones?|groups?|grants?|an? (?:\\w+ )?award|awards|for|with|if|though|where)\\b${within(30)}(?:£|\\bsmall\\w*|\\bonly|\\btiny|\\bleast)`,
  '(?:large|big)(?:est)? (?:or|and) (?:the )?small(?:est)?|small(?:est)? (?:or|and) (?:the )?(?:large|big)(?:est)?',
  `the same (?:\\w+ )?(?:for|whether|from|of)\\b${within(30)}£`,
  'no (?:lighter|shorter|simpler)|no (?:exceptions?|concessions?|allowances?|relaxation) (?:is |are )?(?:made )?(?:for|to)',
  '(?:everyone|everybody|every (?:group|grant|award|one)|all (?:groups|grants|awards))\\b[^.;]{0,30}\\bthe same',
  '(?:only|just) £[0-9,]+',
);
/** An audit or an accountant's word on what was spent, besides the yearly accounts. */
export const auditAsked =
  /\baudited (?:figures|statements?|returns?|claims?|expenditure)\b|\b(?:independent|external|full)(?:ly)? (?:audit(?:ed|or)?|examin(?:ed|er)|certified|verified|evaluat(?:ion|ed|or))\b|\b(?:certified|signed off|verified|countersigned) by (?:an?|your|its|the) (?:\w+ )?(?:accountants?|auditors?)\b|\baudit by an?\b/i;
/** Officers who come unasked and often. */
export const inspections = wordsOf(
  '(?:inspect\\w*|(?:site|monitoring|audit|officer) visits?)\\b[^.;]{0,60}\\b(?:unannounced|without (?:any |prior )?(?:notice|warning)|at any (?:hour|time of)|weekly|fortnightly|monthly|(?:every|each) (?:week|fortnight|month))',
  'unannounced (?:\\w+ )?(?:inspections?|visits?|checks?|audits?)',
  '(?:two|three|four|five|six|[2-9]|weekly|fortnightly|monthly) (?:\\w+ )?(?:inspections?|site visits|audits|monitoring visits)',
);
/** Whose books and doors are meant; and a visit for cause is no routine. */
export const ofTheFunded =
  /\b(?:officers?|we|you|your|(?:recipient|provider|grantee|charity)(?:'s)?|(?:each|every) group|hosts?)\b/i;
export const forCause = /\b(?:concerns?|safeguarding|suspect\w*|fraud|complaints?|if (?:there|we|it)|auditors?)\b/i;
/** Sitting down with the funder oftener than by the month. */
export const meetings =
  /\b(?:weekly|fortnightly) (?:\w+ )?(?:contract|monitoring|performance|progress|review) meetings?\b|\b(?:contract|monitoring|performance|progress|review) meetings? (?:every|each) (?:week|fortnight)\b/i;
/** Sent up for the funder to look at, though no report by name. */
export const sentUp =
  /\b(?:workbook|dashboard|logs?|register|figures|data|narrative|statistics|certificate|numbers? of (?:people|meals|sessions|clients|visits|calls)|diar(?:y|ies)|time ?sheets?|case (?:notes|files|records)|vouchers?|receipts?|invoices|bank statements?|ledgers?|cash ?books?|spreadsheets?|questionnaires?|breakdowns?|narratives?|audits?|accounts|registers|declarations?|minutes|attendance (?:lists?|sheets?)|spend(?:ing)?, line by line|transaction lists?|evidence)\b/i;
export const sending =
  /\b(?:submit|send|upload|file[ds]?|provid|suppl|complet|return|enter|log[s]? of|signed by|e-?mail|hand(?:s|ed)? in|forward|furnish|account for|let us have|give us|host|keep us|share)\w*/i;
/** Proof of each small payment sent in, not kept in a drawer for the auditor. */
export const everyItem =
  /\b(?:receipts|invoices|proofs? of (?:payment|purchase)|timesheets|vouchers|(?:a|the|original) receipts?|(?:an|the|original) invoices?|receipt or invoice|invoice or receipt)\b[^.;]{0,30}\bfor (?:every|each|all)\b(?! (?:month|quarter|year|period|instalment))|\b(?:every|each|all) (?:receipts?|vouchers?|till slips?)\b|\bcop(?:y|ies) of (?:all|every|each) (?:your |the |its )?(?:bills?|invoices?|payslips?)\b|\bline by line\b|\b(?:for|of) (?:each|every) (?:pound|penny)\b|\bitemi[sz]ed (?:claims?|returns?|accounts?|statements?|spend\w*|expenditure|receipts)\b/i;
/** A return too long for small sums: "a report of 18 pages". */
const manyPages = '(?:1[0-9]|[2-9][0-9]|twelve|fifteen|eighteen|twenty|twenty-five|thirty|forty|fifty|sixty)';
export const longReport = wordsOf(
  `(?:reports?|returns?|forms?|narratives?|workbooks?|questionnaires?)\\b[^.;]{0,25}\\b${manyPages} pages`,
  `${manyPages}-page (?:\\w+ )?(?:evaluations?|reports?|returns?|forms?|narratives?|workbooks?|questionnaires?)`,
);
/** A question on how much there is to fill in. */
export const asksHowMuch =
  /\b(?:lots?|much|many|heavy|onerous|burden\w*|lighter|how often)\b[^?]{0,40}\b(?:paperwork|forms?|reporting|monitoring|reports?|need from (?:us|me)|ask (?:of|for)|to (?:fill in|report|send))\b|\b(?:paperwork|forms?|reporting|monitoring|reports?)\b[^?]{0,30}\b(?:lots?|much|many|heavy|onerous|burden\w*|lighter|less|take)\b/i;
export const notMuch =
  /^(?:no\b(?! lighter| change)|not (?:much|a lot|very|really|at all)|(?:very|as) little|hardly|scarcely|next to nothing|almost none|none\b|only (?:a|one)|just (?:a|one))/i;
export const aLot =
  /^(?:yes\b|i'm afraid so|we are afraid so|rather a lot|quite a (?:lot|bit)|a (?:good deal|fair amount|lot))/i;
