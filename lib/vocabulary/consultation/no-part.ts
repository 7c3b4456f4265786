import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf, within } from '@/lib/vocabulary/words.ts';

const offered = '(?:projects?|proposals?|schemes?|ideas?|bids?|suggestions?|nominations?)';
const mayAsk =
  '(?:can|may|could|will be able to|(?:is|are) (?:able|welcome|invited|encouraged|free|asked) to|(?:is|are) now able to)';
const asked =
  '(?:applications?|projects?|proposals?|bids?|submissions?|requests?|entries|expressions of interest|grants?|awards?)';
const weighs =
  '(?:assess(?:es)?|scores?|judges?|marks?|appraises?|sifts?|shortlists?|evaluates?|considers?|decides? (?:on|which)|chooses?|looks? at)';
const aGroup = '(?:group|panel|board|committee|partnership|forum|team)';
const ownPaper =
  '(?:safeguarding|business|fundraising|volunteer(?:ing)?|lone[- ]working|equality|equal opportunities|health and safety|data protection|complaints|risk|exit|project|marketing|cash[- ]?flow|financial|reserves) (?:plans?|polic(?:y|ies)|strateg(?:y|ies)|procedures?|assessments?|statements?|forecasts?)';
/** Groups as those who ask for money, spend it or keep its rules, in a sentence where `SECTOR` stands for them: no part in the making. */
const noPart = [
  // "Any local community group can bring forward a proposal for the fund."
  `${SECTOR}\\b${within(60)}\\b${mayAsk} (?:also )?(?:(?:bring|put) (?:forward )?|suggest |propose |submit |nominate |come forward with |send in )${within(30)}\\b${offered}\\b(?! (?:(?:for|of|on|about|as to) )?(?:how|what|the (?:design|criteria|aims|themes|rules|shape)))`,
  // "A partnership group from the public and voluntary sector will assess the projects."
  `${aGroup}\\b(?=[^;:?]{0,120}\\b${weighs}\\b[^.;:?]{0,30}\\b${asked}\\b)[^.;:?]{0,120}\\b${SECTOR}`,
  `${SECTOR}\\b${within(80)}\\b(?:will|shall|to) (?:then |also )?${weighs}\\b${within(20)}\\b${asked}\\b`,
  `${asked} (?:(?:will|must|shall|to) be|are|is|was|were|ha(?:s|ve) been) (?:\\w+ )?(?:looked at|assessed|considered|scored|judged|decided(?: on)?|agreed|approved|chosen|selected|marked|appraised|evaluated|reviewed|read|shortlisted) by\\b`,
  // "Joint bids drawn up with other groups are welcome", "groups can get help to plan their bids".
  '(?:bids|applications|tenders)(?: (?:that|which) (?:are|have been))? (?:drawn up|written|prepared|developed|put together|planned)\\b',
  `${SECTOR} (?:can|may|will be able to) (?:also )?(?:get|have|ask for|find) (?:\\w+ )?(?:help|support|advice|training)\\b`,
  `${SECTOR} (?:is|are) (?:asked|required|expected) to (?!help\\b|join\\b|comment\\b|tell\\b|work\\b|meet\\b)`,
  // "Grants are made to charities which have drawn up a business plan."
  `(?:grants?|awards?|funding|money|fund|scheme|programme) (?:is|are|will be|goes|go|may be|can be|supports?|helps?) (?:\\w+ ){0,3}?(?:(?:for|to) )?(?:[\\w-]+ ){0,4}?${SECTOR}\\b(?! (?:asked|told|wanted|called)),? (?:that|which|who|whose|with|to)\\b`,
  // "Local groups must have agreed a policy with their trustees."
  `^(?:[0-9.()a-z]{1,6} )?(?:all |any |each |every |the |your |funded |successful |local ){0,3}${SECTOR} (?:must|shall|should|needs? to|ha(?:ve|s) to|(?:is|are) (?:required|expected) to)\\b`,
  `^(?:[0-9.()a-z]{1,6} )?(?:where|when|if) (?:your|the) (?:project|group|organisation|work|activity|proposal)\\b`,
  `\\b(?:your|their|its|an?|any|own|up-to-date|written) (?:\\w+ )?${ownPaper}\\b[^.;:?]{0,60}\\b${SECTOR}|${SECTOR}\\b[^.;:?]{0,60}\\b(?:your|their|its|an?|any|own|up-to-date|written) (?:\\w+ )?${ownPaper}\\b`,
].map((words) => new RegExp(`\\b(?:${words})`, 'i'));
/** The same sentence may tell of both: "the group that drew up this scheme will also assess the projects". */
const butMade = new RegExp(
  `\\b${anyOf('drew up', 'drawn up', 'wrote', 'written by', 'designed', 'co-?(?:produced|designed|wrote)', '(?:shaped|planned|developed|drafted|set|settled|chose)', 'helped (?:us )?(?:to )?(?:write|design|plan|shape|draft|draw|choose|set)')} (?:this|the (?:fund|scheme|criteria|programme|questions|themes|guidance|rules|specification)|our|these)\\b`,
  'i',
);

export const isNoPart = (marked: string): boolean =>
  marked.includes(SECTOR) && !butMade.test(marked) && noPart.some((words) => words.test(marked));
