import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const bodies = anyOf('cities|councils|authorities|boroughs|counties|districts|commissioners');
const funders = anyOf('funders?|grant-?makers?|grant-giving bod(?:y|ies)');

/** What other funders do: "one funder told us", "three of the eight cities that we asked", "some councils". */
export const ofOthersPractice: RegExp = wordsOf(
  `(?:one|another|other|others|some|many|most|several|few|certain|different|an?|two|three) (?:\\w+ )?${funders}`,
  `(?:two|three|four|five|six|seven|eight|nine|ten|most|some|many|several|half|none|[0-9]{1,3}) (?:out )?of (?:the |these |those |our )?(?:[a-z]+|[0-9]{1,3}) (?:\\w+ )?(?:${bodies}|funders)\\b`,
  `(?:other|others|similar|neighbouring|nearby|comparable|some|most|many) (?:\\w+ )?${bodies}`,
  "(?:i|we|you|they)(?: have|'d| had)? (?:heard|read|gathered) (?:that|of|about)",
  "(?:national )?lottery(?:'s)?(?: community fund)? (?:\\w+ ){0,2}?(?:pays?|gives?|does|do|will|refuses?|covers?|allows?|asks?|wants?|grants)",
  '(?:scheme|fund|programme|grants?|pot|award)s?\\b[^.;]{0,20}\\b(?:run|managed|administered|operated|handled) by (?:another|a different|some other|other|the county|the lottery)',
  'elsewhere in the (?:county|country|region|city)',
);

/** What groups, and not the funder, have said of it: "many groups told us that being paid in arrears is hard". */
export const toldByGroups: RegExp =
  /\b(?:groups|charities|organisations|clubs|people|members|holders|trustees|respondents|applicants|many|several|some)\b[^.;]{0,40}\b(?:told us|said|complained|wrote|described|objected)\b/i;
/** What people believe of a fund: "some people think that we do not pay rent", "you may have heard that". */
export const thoughtByPeople: RegExp =
  /\b(?:groups|charities|organisations|clubs|people|applicants|many|several|some|those|you (?:may|might))\b(?: of you)?(?: may| might| still| often| sometimes| wrongly){0,3} (?:think|believe|assume|suppose|imagine|fear|have heard|heard|be under the impression)\b(?! (?:of|about|from|needs?|will need)\b)/i;
/** What an older paper said, or the funder once did: "an earlier version of this form said that", "we used to refuse these". */
export const saidOnce: RegExp =
  /\b(?:an?|the|our|its|this) (?:(?:earlier|previous|old|older|first|last|former|original|outdated|out-of-date) )(?:version|edition|draft|copy|form|guidance|leaflet|page|prospectus)s?\b[^.;]{0,30}\b(?:said|says|stated|told|read|had|listed|ruled|excluded|allowed|suggested|implied)\b|\b(?:we|i|it|they|council|authority|board|trust|icb|scheme|programme|fund) (?:once |always )?used to (?!be\b)[a-z]+/i;

/** What somebody asked: "you asked whether you could be paid in advance". */
export const askedWhether: RegExp = /\basks?(?:ed)?(?: us| me| officers| whether)? (?:whether|if|why|about being)\b/i;
/** What the funder does about that. */
export const soWeDo: RegExp =
  /\b(?:so|therefore|hence|that is why|which is why|as a result|and) (?:we|the|this|from|now|our)\b|\bwe (?:have |will |shall )?(?:now |therefore )/i;

/** "Those contracts are paid monthly", "your current contract with the Ministry": named beside the offer as what it is not. */
export const ofThoseOthers: RegExp =
  /^(?:those|these other|your (?:other|old|previous)|that other|the other) (?:\w+ ){0,2}(?:contracts?|grants?|agreements?|awards?|schemes?|funds?)\b|\b(?:contracts?|grants?|agreements?|awards?) (?:that )?(?:you (?:have |hold |get )?)?(?:with|from) (?:the )?(?:ministry|lottery|home office|government|department|another (?:funder|council))\b|\bunder (?:the|your) (?:lottery|ministry|home office|trust's) (?:\w+ )?(?:award|grant|contract)/i;

/** "The old contract asked for", "our last scheme paid", "in 2023 these could not be claimed", "the county's grants": gone, or somebody else's. */
export const goneOrTheirs: RegExp =
  /\b(?:not true|untrue|no truth in|a myth|wrong|mistaken) (?:that|the)\b|^(?:until|up to|before|till) (?:last|recently|this year|now|(?:\w+ )?(?:19|20)[0-9]{2})\b[^.;]{0,60}\b(?:would|could|was|were|did|paid|had|used)\b|\b(?:our|the|your|its|their) (?:old|last|previous|former|earlier|outgoing) (?:\w+ )?(?:scheme|contract|agreement|grant|fund|programme|award)s?\b[^.;]{0,20}\b(?:asked|paid|said|was|were|had|let|made|gave|wanted|required|allowed|limited)\b|^in (?:19|20)[0-9]{2},? [^.;]{0,60}\b(?:could|was|were|did|had)\b|\b(?:county|district|neighbouring council|borough next door)(?: council)?'s (?:\w+ )?(?:grants?|schemes?|funds?|contracts?)\b|^(?:the )?(?:county|district)(?: council)? (?:replaced|has replaced|pays|cut|ended|asks)\b/i;

/** Weighed and not done. */
export const decidedAgainst: RegExp =
  /\bnot (?:to )?(?:accept|adopt|approve|agree to|agree with|support|follow|take up|pursue) (?:the |our |its |this |that |an? |any |officers' |\w+'s? ){0,3}(?:\w+ )?(?:suggestions?|proposals?|recommendations?|options?|advice|ideas?)\b|\b(?:we|i|members|cabinet|executive|panel|board|council|trustees) (?:had |have |did )?(?:carefully )?(?:consider(?:ed)?|look(?:ed)? at|thought (?:of|about)|toyed with|discussed|debated)\b[^.;]{0,80}\b(?:but|and (?:decided|chose|preferred|concluded)|decided|preferred|ruled|rejected)\b|\b(?:decided against|(?<!\b(?:be|being|are|is|not) )(?:rejected|ruled out|turned down)|voted against|not in favour of)\b/i;

/** In the sentence after: "That is the County's scheme, a different thing." */
export const thatIsAnothers: RegExp =
  /^(?:but |and )?(?:that|this|it)(?:'s| is| was)(?: simply| quite| just)? (?:not (?:the case|so|true|right|correct)|untrue|wrong|an? (?:mistake|myth|error|misunderstanding|rumour)|mistaken|incorrect|no longer so)\b|^(?:but |and )?(?:that|this|it|those|these|they)(?:'s| is| are| was| were)\b[^.;]{0,60}\b(?:different|another|separate|not (?:ours|us|this)|nothing to do with|no longer)\b|^(?:those|these|its|their|the) (?:old )?(?:terms|rules|conditions|arrangements) (?:no longer apply|have gone|are gone|ended|do not apply)\b/i;

/** In the sentence after, which asks of it: "I heard you won't pay rent. Is that right?" */
export const isThatSo: RegExp =
  /^(?:and |but |so )?(?:is|was) (?:that|this|it)(?: really| still| actually)? (?:right|true|so|correct|the case|how it (?:works|is))\b[^?]{0,20}\?$/i;

/** "Phase 1 was paid half up front": told of what is over, though no year is named. */
export const wasSo: RegExp =
  /\bwe (?:only |always |then |usually |normally |never )?(?:paid|refused|capped|limited)\b|\b(?:was|were|had been|used to be|has until now been)\b(?! (?:agreed|settled|decided|to\b))[^.;]{0,40}\b(?:paid|released|reimbursed|refunded|limited|capped|in arrears|in advance|up[- ]?front|advanced|retrospective\w*)\b|^(?:payments?|grants?|awards?|overheads?|costs?) (?:was|were)\b|\b(?:last (?:year|time|round)'s|the (?:old|former|previous|earlier|last|first)) (?:\w+ )?(?:scheme|programme|fund|grants?|rounds?|awards?|terms) (?:allowed|limited|capped|gave|paid|had|left|let|did|was|were|made|needed|required|asked)\b|\b(?:phase|round|stage|wave|year) (?:[0-9]|one|two|three)\b(?: grants?| awards?)? (?:was|were|paid|allowed|gave|had|let)\b/i;
/** And of what is so now. */
export const isSoNow: RegExp =
  /\b(?:is|are|will be|shall be|to be|now|still|remains?) (?:\w+ )?(?:paid|payable|released|made|reimbursed|refunded|held|allowed|limited|capped)\b|\bpays?\b|\bwill\b|\bshall\b/i;

/** "We nearly gave up," said the chair: what somebody is quoted as saying; 'a new clause is added: "…"' is new text. */
export const saidAloud: RegExp =
  /["'],? (?:said|says|wrote|writes|added|told|explained)\b|\b(?:said|says|wrote|(?<!\b(?:is|are|be|was|were) )added|explained)[:,] ["']/i;
