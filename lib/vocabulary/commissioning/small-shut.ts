import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const fewMonths = '(?:two|three|four|five|six|nine|twelve|[2-9]|1[0-2]) (?:months|quarters)';
/** Only an auditor's word will do, where the law asks a small charity for none. */
export const auditOnly = wordsOf(
  `independent(?:ly)? examin(?:ed|ation|er's)\\b${within(40)}\\b(?:(?:will|would|does|do|is|are|be) not (?:be )?(?:do|accepted|enough|sufficient|acceptable|considered|suffice|allowed)|not (?:be )?(?:accepted|enough|sufficient|acceptable|suffice)|unacceptable|insufficient)`,
  `audited\\b${within(30)}\\b(?:not (?:merely|just|only|simply) |rather than |and not )(?:independently )?examined`,
);
/** A purse deep enough to go unpaid for months. */
export const unpaidForMonths = wordsOf(
  `(?:able to|capable of|show|demonstrate|resources to|funds to|must)\\b${within(50)}\\b(?:run|carry|fund|financ\\w+|sustain|bear|deliver|cash-?flow|operate|provide|meet)\\b${within(40)}\\b(?:for (?:at least |up to |the first )?)?${fewMonths}\\b${within(25)}\\b(?:own (?:resources|funds|reserves|money|pocket|means)|before (?:the |any )?(?:first )?payment|without (?:any )?payment)`,
);
/** Departments and officers that only a large body has. */
export const ownDepartments = wordsOf(
  '(?:must|shall|need to|needs to|have to|required to|expected to) (?:also )?(?:have|employ|show|operate)\\b[^.;]{0,20}\\b(?:(?:HR|human resources|finance|legal|compliance|procurement|IT|quality) (?:department|directorate|division)|full-time (?:finance|compliance|HR|contracts?|bid|quality) (?:director|manager|officer|lead))',
);
/** The contract may be no more than a part of what a bidder earns. */
export const shareOfIncome = wordsOf(
  `contract\\b${within(40)}\\b(?:exceeds?|more than|greater than|over|above|larger than) (?:a |one |an )?(?:quarter|third|fifth|tenth|(?:[5-9]|[1-4][0-9]) ?(?:%|per cent)) of (?:\\w+ ){0,2}?(?:the |its |their |your |a |an |any )?(?:[\\w']+ ){0,3}?(?:income|turnover|revenue)`,
);
export const isBar =
  /\b(?:must not|may not|shall not|cannot|not be|fails?|excluded|rejected|ruled out|disqualified|ineligible|no bidder)\b/i;
/** Partners may not be counted together. */
export const eachAlone = wordsOf(
  `(?:each|every) (?:\\w+ )?(?:member|partner|party)\\b${within(40)}\\b(?:meet|satisfy|pass|reach|hold|show|have)\\b${within(40)}\\b(?:figure|turnover|test|threshold|income|minimum|financial \\w+|insurance|cover|accounts)\\b${within(20)}\\b(?:on its own|alone|individually|by itself|in its own right|separately|in full|on their own)`,
  `(?:turnover|income|accounts|insurance)\\b${within(40)}\\bmay not be (?:added|counted|pooled|combined|taken) together`,
);
/** So many staff, or the form is not read. */
export const tooFewStaff = wordsOf(
  `unless\\b${within(30)}\\bemploys? (?:at least |more than |over )?(?:[2-9][0-9]|[1-9][0-9]{2,}|ten|twenty|thirty|fifty|a hundred)\\b`,
  `(?:organisations?|bodies|charities|groups|bidders|those|suppliers|providers) (?:with|employing|that have|who have) (?:fewer|less) than (?:ten|twenty|thirty|fifty|five|[1-9][0-9]{0,2}) (?:[\\w-]+ ){0,2}(?:staff|employees|workers|people)\\b${within(20)}\\b(?:should not|need not|cannot|may not|must not|will not|are not|not eligible)`,
);
