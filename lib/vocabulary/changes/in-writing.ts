import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const told = anyOf(
  'you|them|it|each|every|all|people|(?:the |each |every |all |any )?(?:recipient|grantee|provider|contractor|supplier|partner|group|organisation|charity|club|holder|trustee|chair|secretary|treasurer|manager|co-?ordinator|leader)s?',
);
/** Telling by word of mouth, by its name: over the telephone, across a table, in talk. */
const byMouth = anyOf(
  'oral(?:ly)?|verbal(?:ly)?|voicemails?|answerphone messages?|(?:by |through )?word of mouth|(?:by|over|on|via) (?:the |a |an )?(?:\\w+ )?(?:(?:tele|video )?phone|telephone)(?: (?:call|conversation))?|(?:phone|telephone|video)[ -](?:calls?|conversations?)',
);
/** The same as a deed: "would call you", "give you a ring", "have a word with". */
const rings = anyOf(
  `(?:tele)?phone[sd]? ${told}|(?:telephoning|phoning|ringing) ${told}|(?:ring|rings|rang|rung) ${told}(?! (?:up )?(?:to (?:fix|arrange|book)))|(?:would|will|shall|may|can|to|simply|just) (?:simply |just )?(?:call (?!it\\b|all\\b)${told}|(?:telephone|phone|ring)(?: ${told})?)|(?:been|be|were|was) (?:\\w+ )?(?:telephoned|phoned|rung(?: up)?)`,
  `(?:give|gives|given|giving|have|having|get) (?:${told} )?(?:an? )?(?:\\w+ )?(?:ring|phone call|telephone call|call|chat|word)(?: from| with)?`,
  `(?:mention(?:ed|ing)?(?: it| this)?|(?:have|has|had) (?:already )?spoken) (?:to|with) ${told}`,
);
export const spokenWay = wordsOf(byMouth, rings, '(?:ring|rings|ringing|phone|phoning) (?:round|around)');
/** Where people meet or talk, which is a way of telling only where something is told there. */
export const metWay = wordsOf(
  'in person|in passing|(?:the )?next time (?:we|they|you|he|she) (?:meet|see|sees|are|is|come|comes|visit|visits)|over (?:a )?(?:coffee|cup of \\w+|tea|lunch|drinks?)|face[ -]to[ -]face|in (?:an? )?(?:\\w+ )?(?:conversation|discussion|chat)|by (?:an? )?(?:\\w+ )?(?:call|conversation|chat|visit)|(?:informal|quick|friendly|courtesy) (?:conversation|chat|call|word)',
  'at (?:an?|the|our|your|their|its|any|one of (?:the|our|your)) (?:\\w+ ){0,3}(?:meeting|forum|visit|catch-up|review)',
);
/** Something is told, or said to be enough. */
export const telling =
  /\b(?:tell|tells|telling|told|inform(?:s|ed|ing)?|notif\w+|notices?|announc\w+|communicat\w+|know|warn(?:s|ed|ing)?|hears?|heard|news|instructions?|convey\w*|suffic\w+|given|served|deemed|advis(?:e|es|ed|ing)|intimat\w+)\b/i;

const denies = anyOf('not|never|no longer|nor|neither|cannot|rarely|seldom');
const onPaper = anyOf(
  'in writing|by (?:letter|post)|on paper|in a letter|written(?! (?:consent|approval|permission|agreement|report|statement|record|submission|evidence|polic|constitution|material|information))',
);
/** Words that may stand between what denies and what is denied: "need not be given to you". */
const put = anyOf(
  'be|been|being|to|necessarily|always|usually|normally|need|required|necessary|have|given|made|put|confirm(?:ed)?|sent|served|told|tell|notif(?:y|ied)|communicated?|issued|done|recorded|repeat(?:ed)?|considered|proposed|intended|also|then|it|this|that|them|you|any|a|of|the|so|practice|policy|our|further|give|notice|warning|ending|reduction|withdrawal|cut|its|decision|news|planning|going|meant|anything',
);
const send = anyOf(
  'send|sending|issue|issuing|get|receive|be|do|use|post|write|writing|need|require|go in for|bother with|give',
);
const notOnlyIf = '(?!\\b(?:unless|until|except|other than|without|valid|effective)\\b)';
/** Writing is done without: "need not be in writing", "no letters will be sent", "rather than write to each". */
export const unwritten = wordsOf(
  `${denies}(?: ${put}){0,6} ${onPaper}`,
  `${denies}(?: ${put}){0,4} (?:write|writing|wrote) (?:to|about|out|letters?)`,
  `${denies}(?: \\w+){0,2}? ${send}(?: (?:out|any|a|you|formal|separate|further|them)){0,3} letters?`,
  `no(?:thing|ne)?(?: ${notOnlyIf}(?:is|are|will|be|has|been|need|put|further|separate|formal|such|advance|was|sent|given|ever|of|this|it)){0,4} (?:in writing|on paper|letters?(?! of)|paperwork|written (?:notice|notification|confirmation|communication|warning))`,
  `(?<!or )without(?: (?:put|a|any|giving|sending|formal|further|needing|serving|issuing|waiting|for|putting|it|this|anything|the need|having to|being)){0,4} (?:letters?|documents?|in writing|on paper|written (?:notice|notification|confirmation))`,
  `no (?:obligation|duty|need|requirement|intention|plans?) (?:to|for|of) (?:confirm|put|give|tell|notify|inform|announce|end|stop|state|record|repeat)(?:ing)?\\b${within(30)}\\b(?:in writing|on paper|by (?:a )?letter)`,
  `(?:absence|non-?payment|stopping) of (?:a |any |the )?(?:\\w+ )?(?:payments?|instalments?)\\b${within(40)}\\b(?:notice|notification)`,
  `attend\\w*\\b${within(40)}\\b(?:deemed|taken|treated|regarded)\\b${within(30)}\\b(?:told|notified|informed|notice)`,
  `no (?:formal|individual|separate) (?:notice|notification|communication)s?\\b${within(12)}\\b(?:will|is|are|shall|need) (?:to )?(?:be )?(?:needed|required|necessary|given|issued|sent|served)`,
  `as good as (?:written|writing|a letter|one in writing|if (?:it were )?(?:written|in writing))`,
  `(?:notice|notification) of (?:\\w+ )?(?:non-renewal|ending|termination|reduction|withdrawal)\\b${within(60)}\\b(?:will|shall|need|is) not (?:to )?be (?:\\w+ly )?(?:given|issued|served|sent)`,
  `(?:stands?|serves?|counts?|suffices?|treated) as notice\\b${within(60)}\\bnothing (?:further|more|else) (?:is|will|need) (?:to )?be (?:issued|sent|given|served)`,
  `(?:rather than|instead of|in place of|in lieu of|dispens\\w+ with|waiv\\w+|as opposed to)(?: (?:by|in|a|any|the|sending|putting|it|formal|need|for|giving)){0,4} (?:writing|write|letters?|written (?:notice|notification|confirmation)|on paper)`,
  `(?:letters?|writing|written (?:notice|notification|confirmation)|formal notice|anything in writing) (?:is|are|will|shall|need|was|were|would|has|have) (?:be |been )?(?:not|never|unnecessary)(?: (?:be|been|usually|normally|always|considered|to)){0,2} (?:needed|required|necessary|sent|given|issued|follow|used|expected|planned|proposed|intended|practice)`,
  `(?:requirements?|need|obligations?|dut(?:y|ies))\\b${within(30)}\\b(?:in writing|written|letters?)\\b${within(12)}\\b(?:does|do|shall|will|is|are) not (?:apply|extend|arise|bind|applicable)`,
);
/** How it is done is left to whoever does it: "by such means as it thinks fit", "in any form". */
export const anyWay = wordsOf(
  `(?:by|in|through) (?:such|any|whatever|whichever) (?:\\w+ )?(?:means|manner|way|form|method|format|channel)s?`,
  `in an? (?:\\w+ )?(?:manner|way|form) (?:to be|of (?:its|our|the \\w+'s) (?:own )?choosing|(?:that |which )?(?:it|we|the \\w+) (?:thinks?|considers?|finds?|chooses?))`,
  `(?:how(?:ever|soever)|as) (?:it|we|the \\w+|he|she|they) (?:thinks?|sees?|considers?|deems?|chooses?|prefers?|finds?|judges?|likes?)(?: (?:it|is|best|fit|appropriate|right|proper|most))*`,
  `(?:find out|learn|hear|discover|appear)\\b(?! (?:how|more|about)\\b)${within(60)}\\b(?:from|in|through|via|on|by looking at) (?:the |our |your |a |next )*(?:\\w+ ){0,2}?(?:press|newspapers?|radio|minutes|remittance advice|payment advice|bank statements?|list on|web ?site)\\b(?! how)`,
  `(?:no|any) (?:particular|set|special|prescribed|specific|fixed) (?:form|way|manner|method|format)s?`,
);
/** Shown or sent in a way that is neither talk nor a letter. */
export const otherWay = wordsOf(
  '(?:by|on|via|through|in) (?:an? |the |our |its )?(?:[\\w-]+ ){0,2}(?:text(?: message)?|whatsapp(?: message)?|social media|voicemail|answerphone|web ?site|web ?page|portal|notice ?board|newsletter|bulletin|press(?: release)?|local paper)',
);
/** Written all the same, once what denies it is taken out. */
export const inWriting =
  /\b(?:in writing|written|writing to|writes?|wrote|letters?|e-?mail\w*|by post|on paper|(?:registered|recorded|first[- ]class) (?:post|delivery|mail)|confirmed (?:by|in))\b/i;
/** "In writing or orally", "either by letter or by telephone": one will do. */
export const eitherWay = wordsOf(
  `(?:in writing|written|by letter|by e-?mail|e-?mail|letter|post),? or (?:else )?(?:an? |by |over |on )*(?:the )?(?:\\w+ )?(?:oral(?:ly)?|verbal(?:ly)?|word of mouth|(?:tele)?phone|phone call|telephone call|in person|face[ -]to[ -]face|otherwise)`,
  `(?:oral(?:ly)?|verbal(?:ly)?|word of mouth|(?:tele)?phone|phone call|telephone call|in person|face[ -]to[ -]face),? or (?:else )?(?:an? |by )*(?:in writing|written|letter|e-?mail|post)`,
  `(?:whether|either)(?: \\w+){0,4} (?:in writing|written|by letter)${within(20)} or `,
  'whether (?:spoken|oral|verbal) or (?:written|in writing)',
);
/** Not always: "normally in writing", "in writing where practicable". */
export const mostlyWritten = wordsOf(
  `(?:normally|usually|generally|ordinarily|aims?|tries|try|hopes?|endeavours?|seeks?|(?:wherever|where|if|whenever|as far as|so far as) (?:\\w+ ){0,2}(?:possible|practicable|feasible|convenient)|intends?|reasonable (?:efforts|endeavours))\\b${within(60)}\\b(?:in writing|by letter|written notice|write to|send (?:you |\\w+ )?a letter)`,
  `(?:in writing|by letter|written notice|write to (?:you|the \\w+))\\b${within(30)}\\b(?:wherever|where|if|as far as|so far as|when) (?:\\w+ ){0,3}(?:possible|practicable|convenient|feasible|appropriate|time (?:allows|permits)|resources)`,
  `(?:may|might|can|could)(?: also)? (?:be |choose to be )?(?:confirmed?|followed(?: up)?|put)\\b${within(25)}\\b(?:in writing|by (?:a )?letter)`,
);
/** "No notice is valid unless it is in writing". */
export const onlyWritten = wordsOf(
  `(?:no|not|nothing|neither|never)\\b${within(70)}\\b(?:unless|until|except|other than|otherwise than|(?<!or )without)\\b${within(40)}\\b(?:in writing|written|letter|on paper|documents?)`,
  `(?:only|solely)\\b${within(40)}\\b(?:in writing|by (?:a )?(?:signed )?letter)`,
);
/** The funder tells of an ending in writing: "you would hear from us in writing", "shall write to the Recipient". */
export const writtenTelling = wordsOf(
  `(?:hear|told|tell|inform(?:ed)?|notif\\w+|advised?|notice|terminat\\w+|effected|warning)\\b${within(60)}\\b(?:in writing|by (?:a )?letter|by post|on paper|by written \\w+)`,
  `(?:will|would|shall|must|is to|are to|(?:could|can) only)(?: always| first| then| formally)* (?:write to|be written to|get a letter|have a letter|(?:send|issue|serve)\\b${within(30)}\\b(?:letters?|written notice|notice in writing))`,
);
/** Over or beside how notice is given. */
export const wayLabel = wordsOf(
  `(?:form|method|manner|means|mode|way|format)s?\\b${within(30)}\\b(?:notices?|notification|giving|telling|communicat\\w+|service)`,
  `(?:notices?|notification|termination)\\b${within(30)}\\b(?:form|method|manner|means|given|served|how|communicated)`,
  '(?:(?:termination|withdrawal|ending) )?notices?(?: of (?:termination|ending|withdrawal|reduction))?$',
  `how\\b${within(40)}\\b(?:gives?|given|told|tell|hear|know|notif\\w+|inform\\w*|serve[sd]?|communicat\\w+)`,
);

/** The funded side's own act, which is asked or allowed of it and binds nobody else. */
export const actOfFunded = wordsOf(
  `(?:recipient|grantee|grant[- ]holder|provider|contractor|supplier|organisation|charity|group|applicant|bidder|tenderer|you|volunteer|client|resident)s? (?:\\w+ly )?(?:may|shall|must|should|can|need|needs|do|does|are|is|will|would|agrees?|undertakes?)(?: not)?(?: also| only| to| first| then| required| asked| expected| free| under| no| obligation| duty| obliged| bound)* (?:(?:to )?(?:accept|answer|ask|call|confirm|contact|give|inform|leave|let|notify|phone|raise|reply|report|request|respond|ring|send|serve|speak|submit|talk|telephone|tell|terminate|vary|withdraw|write|end|apply))`,
  `(?:tell|tells|telling|inform|informs|notify|notifies|notifying|phone|phoning|ring|ringing|telephone|telephoning|call|calling|contact|contacting|writ(?:e|ing) to|report to|speak to|let|give|giving) (?:us|me|the (?:council|authority|funder|commissioner|board|trust|icb|(?:\\w+ ){0,2}(?:officer|manager|team)))`,
  `(?:request|requested|asked for|application|requests|proposed)\\b${within(20)}\\bby (?:the )?(?:recipient|provider|grantee|you|group)`,
);
/** What is said aloud counts for nothing. */
export const countsForNothing =
  /\b(?:no effect|not (?:be )?(?:valid|effective|binding|count|bind)|void|invalid|ineffective|rely|relied|(?:ends?|stops?|changes?|alters?|settles?|counts? for|means?) nothing|(?:not|never) (?:end|stop|change|alter|settle) anything)\b/i;
/** What else is told by telephone or needs no letter. */
export const otherTelling = wordsOf(
  'visits?|outcomes?|results?|unsuccessful|successful|shortlist\\w*|interviews?|complain\\w*|appeals?|enquir\\w+|questions?|clarifications?|appointments?|sessions?|bookings?|bids?|clients?|patients?|service users?|residents?|progress|(?:monitoring|written|verbal|oral) (?:reports?|updates?)|presentations?|evidence|references?|(?:verbal|oral) warnings?|advice|interpret\\w+|translat\\w+|abuse|bank details',
);
