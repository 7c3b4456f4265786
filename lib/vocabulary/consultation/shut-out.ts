import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const answers =
  '(?:answers|repl(?:y|ies)|responses?|comments?|views|submissions?|representations|feedback|objections|contributions|evidence)';
const otherWay = anyOf(
  'post|letters?|paper|hard cop(?:y|ies)|hand-?written|(?:tele)?phone|(?:tele)?phone (?:calls|messages)|calls|e-?mails?|electronic mail|in person|by hand|visits?|videos?|attachments?|voicemails?|petitions?',
);
const taken =
  '(?:accepted|taken(?: into account)?|counted|considered|read|logged|processed|recorded|registered|included|looked at|dealt with|acknowledged|admissible|acceptable)';
const screen =
  '(?:on-?line|web ?site|web ?form|web|portal|hub|app|platform|internet|QR code|smart ?phones?|spreadsheet|e-?form)';
const done = '(?:filled in|completed|answered|made|submitted|given|left|lodged|entered|accessed|sent|done|returned)';
const groups =
  '(?:groups?|organi[sz]ations?|charit(?:y|ies)|clubs?|societies|associations|voluntary (?:groups|bodies))';

/** "The sole means of giving evidence is the app", "can be filled in only by way of the app", "online and nowhere else". */
const oneWay = [
  `(?:sole|only|one|single) (?:means|ways?|methods?|routes?|channels?) (?:of|to|for|in which to) (?:giv|submit|send|mak|register|lodg|shar)(?:e|ing|ting)? (?:your |any |a |their )?${answers}`,
  `${done} only (?:by way of|by means of|through|via|by using|using|on|in) (?:the|our|an?|this) (?:[\\w-]+ ){0,2}${screen}`,
  `${screen}(?:,| and) nowhere else|not (?:available |to be had |found )?anywhere else`,
  `(?:everything|it all|all of it|the (?:whole )?(?:exercise|consultation|survey)) (?:has |is |will be |was )?(?:now )?(?:moved|moving|gone|going|done|being done|taking place) (?:entirely |wholly |only )?(?:to the web|on-?line|to the (?:portal|hub|app|web ?site))(?! (?:and|or|as well)\\b)`,
  `(?:wholly|entirely|purely|solely|exclusively|run only|only run|held only) (?:through|via|by|on|in|within|using) (?:the|our|an?) (?:[\\w-]+ )?${screen}`,
  'QR code (?:only|alone)|in English alone',
  `only (?:e-?mailed|e-?mail|on-?line|electronic|typed|digital|web|signed|individual|named) ${answers}\\b${within(50)}\\b(?:counts?|will be ${taken}|(?:are|is|can be) ${taken})`,
];
/** "No attachment, e-mail or hard copy can be accepted", "those received by post will not be taken into account", "we have not the staff to deal with letters". */
const wayTurned = [
  `(?:no|neither)\\b(?! (?:[a-z]+ )?(?:decisions?|payments?|orders?|bookings?|money|claims?|complaints?|applications?))[^.;:?]{0,50}\\b${otherWay}\\b[^.;:?]{0,30}\\b(?:can|will|shall|may) be ${taken}`,
  `(?:those|any|anything|ones|whatever) (?:that (?:is|are) )?(?:received|sent|made|given|submitted|arriving|coming)(?: in)? (?:by|on|over|in|through) (?:the )?${otherWay}\\b[^.;:?]{0,60}\\b(?:(?:not|never) (?:be )?${taken}|disregarded|ignored|discarded|destroyed|returned)`,
  `(?:do not have|have no|has no|does not have|have not got|lack) (?:the |enough )?(?:staff|capacity|resources?|people|time|means) to (?:deal with|handle|process|read|log|answer|open|take) (?:any )?(?:letters|(?:tele)?phone calls|calls|post|paper forms|hand-?written|e-?mails)(?! (?:of|about|on|from|for|to|at|after|before|until|outside|during|between)\\b)`,
];
/** "Groups may not submit a collective response": each must answer alone. */
const groupsTurned = [
  `${groups} (?:may|can|must|shall|will|are) ?not (?:be )?(?:able to |allowed to |permitted to |entitled to |invited to )?(?:submit|send|make|give|reply|respond|answer|comment|take part)(?! (?:until|before|by|after|late|more than)\\b)`,
  `(?:collective|group|joint|organi[sz]ational|corporate) (?:${answers}|letters)\\b${within(30)}\\b(?:not (?:be )?${taken}(?! (?:twice|more than|separately|as one|until|if|unless|for|again|in this|without)\\b)|rejected|disregarded|ignored|discounted)`,
  `${answers} (?:from|by|on behalf of) ${groups}\\b${within(20)}\\b(?:not (?:be )?${taken}(?! (?:twice|more than|separately|as one|until|if|unless|for|again|in this|without)\\b)|rejected|disregarded|ignored|discounted)`,
];
/** "Accepts that older residents may be unable to take part by this route, yet considers it sufficient". */
const knowsAndGoesOn = `(?:unable|cannot|not be able|may not|difficult\\w*|hard|excluded?|shut out|miss out|disadvantaged?)\\b${within(60)}\\b(?:participat|tak|respond|answer|reply|comment|route|survey|form|portal)\\w*\\b${within(50)}\\b(?:yet|but|nevertheless|nonetheless|even so|still)\\b${within(30)}\\b(?:sufficient|adequate|acceptable|enough|proportionate|satisfied|unavoidable|go ahead)`;

const device =
  '(?:internet(?: access| connection)?|e-?mail(?: address)?|smart ?phone|computer|broadband|printer|on-?line account|account)';
const answer =
  '(?:respond|reply|answer|take part|comment|register|participate|have (?:a|your|their) say|log (?:on|in))';
/** "People with no internet access will not be able to respond", "you need a smartphone to take part", "those not online should ask a neighbour". */
const shutOut = [
  `(?:without|with no|who (?:have no|do not have|lack)|if you (?:have no|do not have)) (?:an? |the |their own |your own )?${device}\\b${within(30)}\\b(?:cannot|not be able to|unable to|not) ${answer}`,
  `(?:who are not|if you are not|not) on-?line\\b${within(20)}\\b(?:cannot|will not be able to|are unable to) ${answer}`,
  `(?:need|needs|must have|requires?) (?:an? |access to an? )(?:[a-z]+ )?(?:smart ?phone|e-?mail address|computer|on-?line account|[a-z]+ account) (?:to|before you can|in order to) ${answer}`,
  `if you (?:cannot|are unable to|are not able to) (?:use|open|get to|complete|fill in|reach) (?:the|this|our) (?:[a-z-]+ )?(?:form|site|portal|app|survey|hub|web ?site),? you (?:cannot|will not be able to|are unable to) ${answer}`,
  `(?:not on-?line|cannot|unable to|without|no (?:internet|computer))\\b${within(40)}\\b(?:should|must|will (?:have|need) to|are (?:advised|expected|told) to) (?:ask|get|find) (?:an? |their |your |somebody |someone )?(?:friends?|neighbours?|relatives?|family|carers?|grand[a-z]+|children|else)`,
];

const forms =
  '(?:easy[- ]?read|large[- ]?print|larger type|braille|audio|translat(?:ions?|ed)|interpret(?:ers?|ing|ation)|BSL|signing|sign language|hearing loops?|induction loops?|captions|subtitles|(?:other|another|alternative|different|accessible|simpler|shorter) (?:formats?|versions?|languages?|editions?|forms))';
const thing = '(?:edition|version|copy|copies|format|recording|film|leaflet|summary)?s?';
/** "There is no summary version", "no plans for a version that people who cannot read could follow". */
const noVersion = [
  'no (?:short|shorter|summary|summarised|plain[- ]English|simplified|simple|simpler|condensed|abridged|popular) (?:version|edition|leaflet|guide|booklet|paper|document)',
  '(?:there (?:is|are|will be)|with) no (?:Polish|Urdu|Bengali|Punjabi|Welsh|Somali|Arabic|Gujarati|Romanian|Chinese|Ukrainian|spoken|recorded|signed|printed|typed) (?:version|edition|translation|copy|copies|film|recording)',
  `${forms}\\b${within(12)}\\bnot be (?:there|present|on hand|at (?:the|any)|in attendance)`,
  `no (?:plans?|intention|proposals?|budget|money|funds) (?:for|of|to) (?:(?:produc|provid|mak|offer|prepar|commission|print|arrang|fund|pay for|hav)(?:e|ing)? )?(?:an? |any |the )?(?:[a-z]+ )?(?:versions?\\b(?! (?:two|2|of the (?:plan|policy|strategy)))|${forms})`,
];
/** "An easy-read edition was considered but has been ruled out". */
const formDropped = [
  `${forms} ?${thing}\\b${within(60)}\\b(?:ruled out|decided against|dropped|scrapped|abandoned|cut from|thought (?:unnecessary|too)|not (?:thought|considered|felt|deemed) (?:to be )?(?:necessary|needed|required|justified|worth))`,
  `(?:decided|chosen|resolved|opted) (?:not to (?:produce|provide|offer|commission|print|arrange|supply|issue|make|pay for|fund)|against)\\b${within(20)}\\b${forms}`,
  `not (?:able|in a position|possible|prepared|proposing|planning|intending|going|set up) (?:for us )?to (?:supply|provide|produce|offer|issue|send|make|print|arrange|translate)\\b${within(30)}\\b(?:in )?${forms}`,
  `${forms}[ :–-]{1,3}(?:none|not|no\\b|n\\/a)`,
];
/** "Anyone wanting large print should enlarge it themselves", "will be pointed to a translation website". */
const leftToThem = [
  `(?:anyone|anybody|those|people|whoever|respondents|readers|you)\\b${within(60)}\\b(?:should|must|may|can|will (?:have|need) to|are advised to|are expected to) (?:enlarge|magnify|translate|convert|transcribe|print)\\b${within(30)}\\b(?:themselves|yourself|yourselves|himself|at home)`,
  '(?:pointed|referred|directed|sent) to (?:an? |the )?(?:on-?line |free |web |public )?(?:translation|translating) (?:web ?site|site|tool|app|page|service)',
];
/** "No arrangements have been made for people who cannot fill in the form unaided", "no staff available to help". */
const noHelp = [
  `no (?:special |other |additional |further )?(?:arrangements?|provision|help|assistance|support|adjustments?) (?:(?:has|have|had) been (?:made|arranged|planned)|(?:is|are|will be|can be) (?:made|available|offered|given|provided|arranged|planned))?\\b${within(8)}\\b(?:for|to) (?:people|those|anyone|anybody|residents|respondents|readers) (?:who (?:cannot|can not|are (?:unable|not on-?line|disabled|blind|deaf)|do not (?:use|have|read|speak)|have (?:no|difficulty)|need (?:help|support|an|it|them)|find)|with (?:no |an? |little )?(?:disab|sight|hearing|learning|internet|computer|access|visual)\\w*|unable to|needing|without (?:the )?(?:internet|an? (?:computer|smart ?phone|e-?mail)|access))`,
  'no (?:staff|help|assistance|support|one|body)(?: (?:is|are|will be))? (?:available|on hand|there) (?:to help|for (?:people|those|anyone))',
  '(?:(?:had to |to )?(?:clos(?:e|ed)|withdrawn?|switch(?:ed)? off|shut down)) (?:the|our) (?:survey |consultation )?(?:helpline|help ?desk|(?:tele)?phone line|enquiry line)',
  `(?:times? out|logs? (?:you|people) out)\\b${within(40)}\\b(?:cannot|not) be saved`,
];

/** Ways to take part that are turned away, and people with them. */
export const turnedAway: RegExp = wordsOf(...oneWay, ...wayTurned, ...groupsTurned, ...shutOut, knowsAndGoesOn);
/** Formats and help that are not to be had. */
export const noOtherForm: RegExp = wordsOf(...noVersion, ...formDropped, ...leftToThem, ...noHelp);
/** "The lift is being replaced". */
export const liftOut: RegExp =
  /\blifts? (?:is|are|will be|has been|was) (?:still )?(?:out of (?:order|use|service|action)|broken|being (?:replaced|repaired|renewed|refurbished)|not (?:working|in use)|unavailable)\b/i;

/** The label of an entry for formats and help. */
export const headOfForms: RegExp = wordsOf(
  '(?:alternative|other|accessible|different) (?:formats?|languages?|versions?)|easy[- ]?read|large[- ]?print|braille|translations?|interpreters?|BSL|sign language|hearing loop|paper (?:cop(?:y|ies)|forms?|versions?)|help (?:to|with) (?:answer|respond|complet|fill|taking part|the form)\\w*|accessib(?:ility|le formats?) (?:arrangements?|of (?:the )?(?:consultation|survey|meeting|event))|reasonable adjustments|other ways (?:to|of) (?:respond|repl|answer|tak|comment)\\w*|public meetings and events',
);
/** "Languages: English". */
export const headOfLanguages: RegExp =
  /^(?:[0-9.]+ )?(?:languages?|available in|languages? (?:available|offered|of the (?:survey|consultation|form)))\??$/i;
export const englishAlone: RegExp = /^English(?: only| alone)?\.?$/i;
