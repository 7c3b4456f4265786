import { wordsOf } from '@/lib/vocabulary/words.ts';

const papers =
  '(?:terms|conditions|agreement|contract|specification|paperwork|reporting|monitoring|outcomes|targets|measures|indicators|kpis|requirements|payment (?:dates|terms|arrangements)|deed)';
/** Not there to be seen yet: "the conditions have not been finalised", "we can't tell you yet how the money will be paid". */
export const notThereYet = wordsOf(
  `${papers}\\b[^.;]{0,40}\\b(?:has|have|is|are) (?:not (?:yet )?|still to |yet to )(?:be )?(?:been )?(?:finali[sz]ed|agreed|settled|decided|written|drawn up|ready|known|fixed|complete[d]?|available|drafted)`,
  `${papers}(?: itself| themselves)? (?:will|to|is to|are to) (?:then )?(?:follow|come|be (?:sent|issued|drawn up|drafted))(?! (?:before|with this|by return))`,
  `${papers}\\b[^.;]{0,30}\\b(?:is|are) still (?:being|with|in draft)`,
  '(?:cannot|not able to|unable to|not in a position to) (?:yet )?(?:tell|say|give|show|confirm)\\b[^.;]{0,20}\\b(?:yet |exactly )?(?:how|when|what|which|on what)\\b[^.;]{0,40}\\b(?:paid|pay|report\\w*|measured?|expect\\w*|deliver|achieve|asked)',
  'what the (?:reporting|monitoring|outcomes|targets|measures|terms|conditions) will (?:look like|be)',
);
/** To be begun, or bound by, all the same. */
export const commitNow = wordsOf(
  '(?:please|do|must|should|need you|would like you|want you|ask you|expected|required|have)(?: to| now| still| just)* (?:start|begin|go ahead|carry on|recruit|proceed|commence|press on|sign|accept|get going|open|take on|deliver)',
  '(?:so|but|and) (?:please )?(?:carry on|go ahead|press on|get going)',
  '(?:need|want|require|expect|must have) (?:your|their|a|an?) (?:signed )?(?:acceptance|signature|answer|commitment)',
  'you (?:are to|must|will|should) (?:start|begin|open|deliver|go ahead|commence)',
);
export const notToBegin =
  /\b(?:not|never|nor|no)\b[^.;]{0,30}\b(?:begin|start|commence|proceed|go ahead|deliver|open|sign|accept|recruit)|\b(?:existing|present|current|old|same) (?:terms|agreement|contract|conditions|arrangements)\b|\b(?:comments?|consultation|respond|apply|bids?|tenders?|timetable)\b/i;

/** What the funder will yet write. */
export const yetToCome = wordsOf(
  '(?:further|new|other|additional|extra|amended|revised|such|changed) (?:\\w+ )?(?:conditions|requirements|terms|rules|obligations)',
  '(?:may|can|shall|will|reserves? the right to)\\b[^.;]{0,30}\\b(?:amend|vary|add to|change|alter|rewrite|substitute|replace|revise|amended|varied|changed|altered|replaced)\\b[^.;]{0,30}\\b(?:conditions|terms|requirements|agreement|specification|part [a-z]|schedule|posting|publishing)',
  '(?:conditions|terms|requirements|agreement|specification|part [a-z]|schedule)\\b[^.;]{0,20}\\b(?:may|can|will) be (?:amended|varied|added to|changed|altered|rewritten|replaced|revised)',
);
/** And that binds from then, whatever those who signed may think of it. */
export const bindsThem = wordsOf(
  '(?:will|shall|these|which|and|will then|also) (?:then |also |be )?bind(?:s|ing)?(?! (?:only|if|when|unless)\\b)',
  'deemed to (?:form part|have (?:been )?(?:read|accepted|agreed)|be (?:accepted|incorporated))',
  '(?:shall|will) form part of',
  '(?:taking|takes?|have|has) effect (?:on|from) the (?:day|date) (?:on which )?(?:they|it|of (?:its|their) (?:issue|posting|publication)|the \\w+ (?:makes|issues|posts|publishes))',
  '(?:taken|treated|regarded) as (?:your |its |their )?(?:consent|acceptance|agreement)',
  'by (?:simply )?(?:posting|publishing|putting|uploading)\\b[^.;]{0,40}\\b(?:website|portal|site|page|online)',
);
/** Agreed with them, asked for by law, or shown in good time. */
export const withThem =
  /\b(?:agreed (?:by|with|between|in writing)|by agreement|both|jointly|mutual\w*|(?:agreement|consent) of|with your|unless (?:you|the)|consult\w*|law|laws|legislation|statut\w+|regulations?|acts? of parliament|court|subcontract\w*|sub-contract\w*|bidders?|tenderers?|tender documents|licen[cs]e|software|tenancy)\b|\bonly (?:if|where|when|with)\b|\bnot (?:be )?bind/i;

/** Asked for though it was in nothing that was signed. */
export const notInAgreement = wordsOf(
  '(?:not|never|nowhere) (?:\\w+ )?(?:mentioned|included|set out|part of|asked for|listed)\\b[^.;]{0,40}\\b(?:offer|agreement|letter|contract|outset|start|anything|signed|applied)',
  '(?:did|do) not sign up (?:to|for)|nothing in your (?:agreement|offer|contract)|not (?:told|warned) (?:of|about) (?:this|these|them|it)\\b[^.;]{0,30}\\b(?:when|at the|before)',
);
export const nowRequired = wordsOf(
  '(?:now|nevertheless|nonetheless|all the same|even so|from (?:this|next|now)|but we)\\b[^.;]{0,40}\\b(?:need|require\\w*|due|expect|must|ask(?:ing)? for|want)',
  '(?:need|require\\w*|due|expect|ask(?:ing)? for|want)\\b[^.;]{0,30}\\b(?:now|nevertheless|from (?:this|next) (?:quarter|month|year)|back-?dated)',
);
export const ofReports =
  /\b(?:reports?|returns?|kpis?|indicators?|measures?|data(?:set)?|targets?|information|conditions?|monitoring|figures|survey)\b/i;
export const byVariation =
  /\b(?:variation|vary|agree (?:a|any|with)|talk|discuss|not (?:now )?(?:need|require|ask))\b/i;

/** Rules made later for what was given before, a sum or a service for one side to settle as it goes. */
export const madeLater = wordsOf(
  '(?:rules|terms|conditions|requirements|clawback|policy)\\b[^.;]{0,70}\\b(?:will|shall) apply to (?:grants|awards|agreements|contracts|projects|funding) (?:already|previously) (?:made|given|signed|awarded|under ?way|agreed)',
  '(?:specification|schedules?|conditions|requirements)\\b[^.;]{0,30}\\bliving documents?\\b[^.;]{0,50}\\b(?:the \\w+|we) (?:will|may|can) (?:rewrite|change|amend|vary|alter)',
  '(?:matter for|at the discretion of|for the \\w+(?: \\w+)? to (?:judge|decide))\\b[^.;]{0,60}\\b(?:not|nowhere) (?:\\w+ )?defined',
  'indicative\\b[^.;]{0,40}\\b(?:actual|final|real) (?:figure|amount|sum|grant|payment)\\b[^.;]{0,40}\\b(?:settled|fixed|decided|determined|confirmed)\\b[^.;]{0,20}\\bat (?:the )?(?:year[- ]end|end of the year)',
  '(?:level|amount) of (?:funding|grant|payment)\\b[^.;]{0,50}\\b(?:cannot|not) (?:yet )?(?:be )?(?:given|known|confirmed|stated|said)\\b[^.;]{0,80}\\b(?:regardless|all the same|same (?:outputs|outcomes|targets))',
  '(?:by|in) (?:accepting|signing|applying)\\b[^.;]{0,30}\\byou (?:agree|accept|are bound)\\b[^.;]{0,40}\\b(?:cop(?:y|ies)|which)\\b[^.;]{0,15}\\b(?:we will|will be|is to be|to be)\\b[^.;]{0,12}\\b(?:sen[dt]|follow|supplied|issued|published|available|let you have)',
);
