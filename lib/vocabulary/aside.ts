import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const bodies =
  '(?:areas?|councils?|authorit(?:y|ies)|commissioners?|buyers?|boards?|trusts?|fund(?:er)?s?|places?|count(?:y|ies)|boroughs?|districts?|cit(?:y|ies)|forces?|partnerships?|schemes?)';
/** What others do: "some councils ask for", "our neighbours did not", "the county's tender (not ours)". Not "contracts held with other councils". */
export const ofOthers = wordsOf(
  `(?:some|other|many|most|several|neighbouring|few|certain|another|a neighbouring|the neighbouring|a nearby|the next) ${bodies}(?:'s)?,?(?: [\\w',-]+){0,4}? (?:asks?|asked|requires?|required|sets?|wants?|wanted|looks?|do|does|did|has|have|had|was|were|is|are|uses?|used|drew|publish|published|insists?|insisted|gives?|gave|do not|does not|did not|has not|have not|keeps?|makes?|made|lets?|puts?|chose|choose|will|would|may|might|can|could|never|always|often)`,
  `(?:our )?neighbours?\\b${within(60)}\\b(?:asks?|asked|closed|gave|ran|set|let|put|used|wanted|insisted|took|did|do|does|had|has|have|was|were|did not|does not|requires?)`,
  '(?:to|with) which (?:this|our) (?:fund|scheme|tender|council|contract) has (?:no|nothing)|(?:is|are|was|were) not (?:ours|our own|part of this|for this (?:tender|contract|fund|service))|not ours|elsewhere|has its own (?:tender|fund|competition)',
);

const former =
  "(?:(?:the|our|its|your|that|this|an?|each) )?(?:(?:first|original)|(?:last|old|former|previous|earlier|present|existing|current|outgoing|expiring|retiring|pilot)(?: (?!(?:the|that|this|an?|our|its|when|if)\\b)[\\w-]+){0,2}) (?:contract|tender|round|competition|procurement|specification|service|scheme|agreement|fund|exercise|design|strategy|grants?|programme|pilot|notice|criteria|form|lot|arrangements?)s?(?:'s)?(?! (?:holders?|recipients?|providers?|users?|staff|partners?))";
/** What went before: "the old contract required", "last time bidders had to", "used to". */
export const ofBefore = wordsOf(
  `${former}\\b${within(50)}\\b(?:was|were|had|did|did not|[a-z]{2,9}ed|set|let|drawn|written|went|came|said|used|could|gave|took|ran|began|stopped|ended)`,
  '(?:in|at|for|during|under) (?:the |our )?(?:19|20)[0-9]{2} (?:round|tender|contract|competition|procurement|scheme|programme|fund|exercise)\\b[^.;]{0,30}\\b(?:did|was|were|had|gave|took|asked|required|wanted|refused|turned)',
  '(?:the|our|an?) (?:(?:earlier|first|original|previous|old) )?(?:draft|version)(?: of th(?:is|e) \\w+)? (?:asked|said|required|had|wanted|set|included|put|told)',
  'last time|(?:in|at|for|during|under) (?:the )?(?:last|previous|earlier|old|former|first) (?:round|tender|contract|competition|time|procurement|scheme|programme|fund|one)|used to|in the past(?! (?:[\\w-]+ )?(?:years?|months?|weeks?))|back then|at that time|until now|before now|in those days|formerly',
);
/** Weighed and not done: "we considered a least turnover and decided against it", "was thought of and dropped". */
export const setAside = wordsOf(
  `(?:(?<!\\bbe )considered|looked at|thought (?:about|of)|weighed(?: up)?|discussed|debated|toyed with|talked of|tempted|urged to|advised to|asked to)\\b[^.;]{0,90}?\\b(?:decided against|decided not|rejected|chose not|chosen not|(?:have|has|did|do|will|are|is) not|dropped|ruled (?:it|this|that|them) out|turned (?:it|this|that) down|(?:thought|think) better|but (?:have|has|we|it|the|in the end|decided|chose))`,
  'would have (?:shut|kept|put|ruled|excluded|stopped|left|barred)',
);
/** Laid on subsidiaries, who have a parent to stand behind them, or on those who hand the work on. */
export const onSubsidiaries = wordsOf(
  'subsidiar(?:y|ies)|(?:has|have|had|with) (?:an? )?(?:(?:ultimate|holding|corporate|larger) )?parents?(?! (?:company )?guarantees?)',
  '(?:owned|controlled) by|(?:form|forms|are|is|be) part of (?:an? )?(?:\\w+ )?group|within a (?:corporate )?group|parent compan(?:y|ies) (?:exists?|will|would)|members? of (?:an? )?(?:corporate )?group of companies',
);
/** Asked of a few, or when something comes up: "only from a bidder whose accounts show a deficit", "sub-contractors need". */
export const onlyForSome = wordsOf(
  '(?:only|solely|just) (?:for|to|from|by|of|where|if|when|those|(?:the )?(?:bidders|tenderers|suppliers|applicants|organisations|companies) (?:who|that|which|whose|in|with)|needed|required|applies)(?! (?:all|every|each|the (?:successful|winning)))',
  '(?:where|if) (?:the )?(?:\\w+ ){0,2}(?:accounts|credit|check|assessment|finances)\\b[^.;]{0,40}\\b(?:deficit|concerns?|fails?|weak\\w*|poor|doubts?|risk)',
  '(?:fails?|failed|failing) (?:the |a |our )?(?:credit|financial) (?:check|test|score)',
  '(?:sub-?contractors?|agenc(?:y|ies)|landlords?|owners?|hirers?|drivers?|builders?)\\b[^.;]{0,40}\\b(?:needs?|must|has|have|holds?|(?:is|are) insured|carr(?:y|ies))',
);
/** A law or a public register speaks, and the author asks for nothing. */
export const ofTheLaw =
  /\b(?:the law (?:has|asks|requires|says|wants|makes)|by law|companies house|charity commission|(?:charities|companies|procurement) act|hm ?rc|legally (?:obliged|required|bound))\b/i;
/** What others said or asked of it: "you told us that £10 million of insurance was out of the question". */
export const saidByOthers =
  /^(?:but |and |also,? )?(?:you|groups|charities|providers|suppliers|bidders|organisations|many|several|some|people|they|others)(?: of you)?(?: also| all| have)? (?:told us|said|asked (?:us|whether|if|why)|complained|objected|feared|wrote|worried)\b/i;
