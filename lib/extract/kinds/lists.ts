import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** Titles of papers that tell of other people's money, or of money long paid. */
const titleOfList =
  /\b(?:directory|glossary|jargon[- ]bust\w*|a to z|who does what|register of (?:grants|contracts|payments)|contracts register|(?:grants|awards|payments|donations) (?:made|paid|awarded|given)|what we (?:paid|gave|spent|funded)|who got what|complain(?:ts?|ing) about|places to look for (?:money|funding)|other (?:funders|sources of funding)|speech (?:by|to|at)|terms of reference)\b/i;

/** Money and help for single people, which a page is headed with. */
const titleForOne =
  /\b(?:foster(?:ing|er)?|adopti(?:on|ng)|council tax (?:support|reduction)|housing benefit|discretionary housing|blue badge|free school meals|disabled facilities|shared lives|household support|school uniform)\b/i;

/** Said of itself by a page that lists what others offer, or keeps a record of what was paid. */
const saysItLists = wordsOf(
  '(?:nothing|none)(?: \\w+){0,5} (?:is|are) (?:now |still )?open (?:for|to) (?:new )?(?:applications?|bids)',
  "(?:inclusion|being listed|a listing|an entry)(?: \\w+){0,4} (?:is not|isn't|does not|doesn't|should not)\\b[^.;]{0,40}\\b(?:recommend\\w*|endorse\\w*)|we (?:do not|don't|cannot|can't) (?:endorse|recommend|vouch for)",
  'this (?:page|directory|guide|list|register|record|table) is (?:a|an|the|that|our) (?:\\w+ )?(?:list|directory|register|record)',
  '(?:keeps?|maintains?|compiles?) (?:this|a|an) (?:\\w+ )?(?:list|directory|register) of',
  '(?:must|required to|duty to|obliged to) publish (?:particulars|details|each|information|a list|all|every)|transparency code|specified information\\) order',
  "(?:does not|doesn't|do not|don't) (?:run|manage|provide|control|administer) (?:any of )?(?:the|these|those) (?:services|funds|schemes|trusts|grants)",
);

/** Help for one household, which no group can ask for. */
const forHouseholds = wordsOf(
  '(?:each|per|every|your|one) household|universal credit|housing benefit|council tax (?:reduction|support)|your (?:bills|boiler|home|rent|benefits|landlord|income|savings)|energy bills|food voucher|housing payments?|adapt(?:ations?)? (?:to )?(?:your|a) home|if you (?:rent|own|are struggling)|foster carers?',
);
const forGroups = wordsOf(
  'groups?|organisations?|charit(?:y|ies)|voluntary|vcs|vcse|community (?:groups?|projects?|organisations?)|clubs?|societ(?:y|ies)|trustees|recipient|constitution|projects?|provider|partners?|associations?|schools?|businesses',
);

/** Whether a page only tells of money: it lists what others offer, keeps a record of what was paid, or helps single households. */
export const onlyTellsOfMoney = (titles: readonly string[], own: readonly Sentence[]): boolean =>
  titles.some((words) => titleOfList.test(words) || titleForOne.test(words)) ||
  isHeldBy(own, saysItLists) ||
  (isHeldBy(own, forHouseholds) && !isHeldBy(own, forGroups));
