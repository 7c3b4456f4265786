import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

/** Titles of papers that tell of other people's money, or of money long paid. */
const titleOfList =
  /\b(?:directory|glossary|jargon[- ]bust\w*|a to z|who does what|register of (?:grants|contracts|payments)|contracts register|(?:grants|awards|payments|donations) (?:made|paid|awarded|given)|what (?:we (?:paid|gave|spent|funded)|was (?:spent|paid|given|funded))|who got what|complain(?:ts?|ing) about|places to look for (?:money|funding)|other (?:funders|sources of funding)|speech (?:by|to|at)|terms of reference|financial (?:regulations|procedure rules)|contract (?:procedure rules|standing orders)|standing orders|(?:scheme|schedule) of (?:officer )?delegations?|delegated powers|part [0-9]+ of the constitution)\b/i;

/** A lottery sells tickets, and says on its page that it gives to good causes. */
const ofLottery =
  /\b(?<!national )lotter(?:y|ies)\b(?! (?:community |heritage |good causes )?(?:fund|grants?|money|awards))/i;

/** Money and help for single people, which a page is headed with. */
const titleForOne =
  /\b(?:foster(?:ing|er)?|adopti(?:on|ng)|council tax (?:support|reduction)|housing benefit|discretionary housing|blue badge|free school meals|disabled facilities|shared lives|household support|school uniform)\b/i;

/** Said of itself by a page that lists what others offer, or keeps a record of what was paid. */
const saysItLists = wordsOf(
  '(?:nothing|none)(?: \\w+){0,5} (?:is|are) (?:now |still )?open (?:for|to) (?:new )?(?:applications?|bids)',
  '(?:inclusion|being listed|a listing|an entry)(?: \\w+){0,4} (?:is not|does not|should not)\\b[^.;]{0,40}\\b(?:recommend\\w*|endorse\\w*)|we (?:do not|cannot) (?:endorse|recommend|vouch for)',
  'this (?:page|directory|guide|list|register|record|table) is (?:a|an|the|that|our) (?:\\w+ )?(?:list|directory|register|record)',
  '(?:keeps?|maintains?|compiles?) (?:this|a|an) (?:\\w+ )?(?:list|directory|register) of',
  '(?:must|required to|duty to|obliged to) publish (?:particulars|details|each|information|a list|all|every)|transparency code|specified information\\) order',
  '(?:does not|do not) (?:run|manage|provide|control|administer) (?:any of )?(?:the|these|those) (?:services|funds|schemes|trusts|grants)',
);

/** Nobody can ask for the money yet, of which something else is said. */
export const offersNotYet = wordsOf(
  "(?:nobody|no one) can (?:yet |now )?(?:apply|bid)|(?:cannot|can not|can't) (?:yet |now )?(?:apply|bid) (?:yet|now|at present|for anything)",
  "(?:is not|isn't|are not|aren't|not) (?:yet )?(?:a |an )?(?:call|invitation|invitations) (?:for|to) (?:applications|bids|apply|bid)",
  '(?:no applications|applications) (?:can be|are|will be) (?:not )?(?:taken|accepted|invited|considered) (?:yet|at present|for now)',
);

/** One agreement's own page, which may be published as a duty like any record. */
const titleOfTerms =
  /\b(?:SLA|(?:grant|funding|service level|partnership) agreements?|terms of (?:grant|funding|the grant)|grant offer)\b(?! (?:register|list|awarded))/i;

/** A body's policy on its grants, which says how it decides. */
const titleOfPolicy =
  /\b(?:grants?|funding|donations?|sponsorship|financial (?:support|assistance)|voluntary sector)\b[^:]{0,40}\bpolic(?:y|ies)(?: (?:20[0-9/ -]{2,10}|v(?:ersion)? ?[0-9.]+|statement|document|20[0-9]{2} to 20[0-9]{2}))?$|^polic(?:y|ies) (?:on|for) [^:]{0,40}\b(?:grants?|funding|donations|sponsorship)$/i;
/** Such a policy offers money too where it tells a group how to ask for it, or sets its terms. */
const policyGives = wordsOf(
  'how to apply|(?:apply|applications?|applicants?) (?:by|online|using|forms?|must|should|will|may|are|can)|(?:application|closing|submission) (?:forms?|dates?|deadlines?)|deadlines?|you (?:can|may|must|will|should|need)|your (?:grant|group|organisation|application)',
  "(?:recipients?|grant[- ]?holders?|successful (?:applicants|groups|organisations)|groups|organisations) (?:shall|will be (?:asked|required|expected|paid))|(?:weeks|months|days)'? (?:written )?notice|in (?:advance|arrears)|instalments",
  // Rules for those who would ask, and how long money lasts.
  '(?:groups|organi[sz]ations|charities|applicants|applications|projects) (?:must|should|need to|have to|will need to|are expected to)|eligib(?:le|ility)|(?:grants?|funding|awards?) (?:that |which |can |may |will |to )*(?:last|run|extend|be made|be given|be awarded|be agreed)s? (?:for )?(?:up to |more than |over |longer than )?(?:one|two|three|four|five|a|[1-9])[ -]years?',
);

/** The terms on which a group may have its share, beside the tickets. */
const termsForCauses = [
  /\b(?:your|each|every|member|the) (?:group|organi[sz]ation|charity|cause)s? (?:must|should|needs? to|has to|have to|will (?:need|be asked|be required))\b/i,
  /\b(?:eligib\w+|ineligible|qualify|criteria|conditions?|rules) (?:for|to be|as|of) (?:an? )?(?:good causes?|groups?|join\w*)|\b(?:join|accept|admit|list)\w* (?:[a-z]+ ){0,5}as (?:an? )?good causes?\b|\bgood causes? (?:must|should|need to|have to|will be asked)\b/i,
  /\b(?:reserves? the right|may (?:refuse|reject|remove|suspend)|will not (?:let|accept|admit|allow)|cannot (?:accept|admit|join))\b/i,
];
const setsTerms = (own: readonly Sentence[]): boolean =>
  termsForCauses.filter((words) => isHeldBy(own, words)).length > 1;

const sellsTickets = /\b(?:tickets?|draws?|jackpot|prizes?|supporters? (?:buy|play))\b/i;

/** Help for one household, which no group can ask for. */
const forHouseholds = wordsOf(
  '(?:each|per|every|your|one) household|universal credit|housing benefit|council tax (?:reduction|support)|your (?:bills|boiler|home|rent|benefits|landlord|income|savings)|energy bills|food voucher|housing payments?|adapt(?:ations?)? (?:to )?(?:your|a) home|if you (?:rent|own|are struggling)|foster carers?',
);
const forGroups = wordsOf(
  'groups?|organisations?|charit(?:y|ies)|voluntary|vcs|vcse|community (?:groups?|projects?|organisations?)|clubs?|societ(?:y|ies)|trustees|recipient|constitution|projects?|provider|partners?|associations?|schools?|businesses|volunteers|agencies',
);

const group = anyOf('organi[sz]ations?|groups|charities|vcse?s|clubs|partners|agencies');
/** So many characters that speak of helping nobody to ask. */
const forThemselves = String.raw`(?:(?!\b(?:helps?|you|your|behalf)\b)[^.;]){0,60}?`;
/** "Voluntary organisations can bid for up to £10,000", under the name of what households get; "charities can help you to apply" is for them. */
const groupsAsk = wordsOf(
  `${group}\\b${forThemselves}\\b(?:can|may|could|are (?:able|invited|eligible) to|invited to|to) (?:now |also )?(?:bid|apply|put in|submit)\\b(?! (?:on behalf|for (?:you|them|residents|households|people|clients|vouchers)))`,
);
const titleForGroups = wordsOf(
  '(?:vcse?|vcfs|voluntary(?: and community)?(?: sector)?|community|third sector|partners?) (?:grants?|funding|fund)',
  `(?:grants?|[0-9][0-9,.]*(?:k|m| million)?|money|funding|help) (?:for|to) (?:[\\w']+ ){0,3}${group}`,
);
const givesToGroups = (titles: readonly string[], own: readonly Sentence[]): boolean =>
  titles.some((words) => titleForGroups.test(words)) || isHeldBy(own, groupsAsk);

/** Whether a page only tells of money: it lists what others offer, keeps a record of what was paid, or helps single households. */
export const onlyTellsOfMoney = (titles: readonly string[], own: readonly Sentence[]): boolean =>
  titles.some((words) => titleOfList.test(words)) ||
  (titles.some((words) => titleForOne.test(words)) && !givesToGroups(titles, own)) ||
  (titles.some((words) => ofLottery.test(words)) && isHeldBy(own, sellsTickets) && !setsTerms(own)) ||
  (titles.some((words) => titleOfPolicy.test(words)) && !isHeldBy(own, policyGives)) ||
  (isHeldBy(own, saysItLists) && !titles.some((words) => titleOfTerms.test(words))) ||
  (isHeldBy(own, forHouseholds) && !isHeldBy(own, forGroups));
