import { anyOf } from '@/lib/vocabulary/words.ts';

/** People whom plans often leave out, by name. "Black" and "Deaf" are names only with a capital, so the pattern minds them. */
const byName = anyOf(
  '[Dd]isab(?:led|ility|ilities)|wheelchair users?|(?:uses?|using|in) an? wheelchair|[Ll]earning difficult\\w+|[Dd]eaf|[Bb]lind|[Nn]eurodivergent|autis(?:m|tic)',
  '(?:Black|Asian|Chinese|Somali|Bengali|Bangladeshi|Pakistani|Polish|Romanian|Roma|Ukrainian|Kurdish|Arabic|Caribbean|African|Muslim|Sikh|Hindu|Jewish)(?: \\w+){0,3}',
  '(?:Gypsy|Gypsies|Travell?ers?)|(?:[Mm]inority|[Mm]inoriti[sz]ed|[Bb]lack-led|[Rr]aciali[sz]ed|[Bb]lack and) ?(?:ethnic)?|ethnic (?:minorit\\w+|communities)|BAME|BME|[Mm]igrants?|[Rr]efugees?|asylum',
  "LGBTQ?\\+?|[Ww]omen|[Gg]irls|[Cc]are leavers|(?:over|aged) (?:[6-9][05]|[6-9][05]s)|[Ll]ow incomes?|sight loss|dementia|[Rr]ural households|(?:no|without an?) (?:car|internet|bank account)s?|[Oo]lder (?:people|residents|men)|[Yy]oung(?:er)? (?:people|carers)|[Cc]arers(?!'? (?:[Ss]trateg|[Pp]lan|[Pp]olicy|[Rr]egister|[Cc]ontract|[Ss]ervice|[Aa]llowance|[Bb]udget|[Cc]harter|[Aa]ct))|[Hh]omeless(?!ness)|[Ll]one parents?|[Ss]ingle parents?|[Hh]ostels?|(?:women's |Women's )?refuges?|[Mm]osques?|[Tt]emples?|[Gg]urdwaras?|[Ss]ynagogues?|[Ii]nterpreters|[Pp]ersonal assistants|[Pp]oorest|[Pp]oorer|(?:nobody|no one) has (?:ever )?(?:applied|asked|come)|[Ff]aith (?:groups|communities)|people of faith",
  '[Ss]eldom[- ]heard|[Hh]ard(?:er)?[- ]to[- ]reach|[Uu]nder-?(?:represented|served)|[Mm]arginali[sz]ed|left out|excluded|protected (?:groups|characteristics)|(?:sex|ethnicity|ethnic group),? (?:and|or) disability|first language|English is not|BSL|sign language|[Aa]ccess (?:costs|needs)|[Ee]qualit(?:y|ies)(?:-led)? (?:groups|organi[sz]ations|forum|panel|network)|equality-led|[Rr]efugee|[Ff]aith|[Cc]ommunities (?:that|who|which) do not|learning disabilitw+|lived experience|(?:do not|cannot) (?:read|speak) English|(?:led|run) by and for|people of colou?r|do not speak (?:much |good )?English|whose (?:first )?language',
);
/** People of whom it is said that they come, apply or are heard too little. */
const bySilence = anyOf(
  '(?:few|fewer|hardly any|very few|not many|too few) (?:\\w+ ){0,4}(?:appl(?:y|ied)|c(?:a|o)me|use|answer(?:ed)?|repl(?:y|ied)|t(?:a|oo)k part|hire|join)',
  '(?:had|received|got|gets?|won) (?:[a-z]+ ){0,1}(?:least|little|less|few)',
  '(?:have|has|had) never (?:had|received|been given|won|applied|asked|been|used|come)',
  '(?:use|hear|hear from|reach|reaches|apply|come|answer|served?) (?:\\w+ ){0,4}(?:(?<!\\bat )least|(?<!\\bno )less(?! than)|little|few|far fewer|seldom|rarely)',
  '(?:communities|groups|people|families|places) (?:that|which|who|whom) (?:the \\w+|it|we|others|they|our \\w+|earlier \\w+) (?:did not|do not|does not|has not|have not|had not|never|seldom|rarely)(?: reach(?:ed)?| serve[d]?)?',
  '(?:do not|rarely|seldom|hardly ever) (?:normally |usually )?(?:hear|reach|use|apply|come)|(?:least|less) (?:likely|well) (?:to|served)',
);
/** Those whom plans often leave out, by name or because it is said that they are missed. */
export const leftOutPeople = new RegExp(`\\b(?:${byName}|${bySilence})`);

/** Named in another place of the document, or helped by what is paid for: "the communities listed in Annex 1", "for interpreters". */
export const listedPeople =
  /\b(?:communities|groups|neighbourhoods|estates|wards|places) (?:named|listed|set out|shown) (?:in|at)\b|£[0-9,.]+k?\b[^.;]{0,40}\bfor (?:\w+ ){0,3}(?:interpret\w+|translat\w+|BSL|sign[- ]language|access\b)/i;

/** "Such groups", "these people": those named just before. */
export const thosePeople =
  /\b(?:such|these|those) (?:people|groups|communities|families|residents|clubs|organi[sz]ations)\b|\b(?:people|groups|communities|families|clubs|organi[sz]ations) like (?:these|those|them)\b|\bthem\b|\bif (?:that|this) (?:is|means|describes|sounds like) (?:you|your)\b/i;

/** "Those who would benefit but have not engaged with them": people whom services do not reach. */
export const notReached =
  /\b(?:who|those|people|residents|patients|carers|users|clients|families)\b[^.;]{0,90}\b(?:have|has|had|do|did|are|were) not (?:yet )?(?:been )?(?:engage[d]?|involved) (?:with|in) (?:them|it|services?|support|the service|treatment|care)\b/i;
