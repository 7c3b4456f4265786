import type { Mention } from '@/lib/extract/mentions.ts';
import { isGoneBy, isNotUsed, isOfOldTerms } from '@/lib/extract/notices/set-aside.ts';
import { bindsStill, givesBack } from '@/lib/extract/notices/words.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isOver, isTakenOut } from '@/lib/listen/not-in-force.ts';

/** Bodies that keep watch over a trade and have to be told of what is closed: neither side. */
const watchdog =
  /\b(?:traffic commissioner|charity commission|quality commission|cqc|ofsted|ofcom|hmrc|revenue|companies house|licensing (?:authority|board|team|committee)|highways? authority|planning authority|(?:health and safety|information) (?:executive|commissioner)|hse|regulators?|registrars?|ombudsman|coroner|courts?|trade unions?|unions?|pension (?:fund|scheme)s?|secretary of state|job ?centre)\b/i;
const tellsThem = /\b(?:tell|told|notif\w+|inform\w*|give[ns]?|giving|notice to|write to|apply|register\w*)\b/i;

/** People and things that were lent and go back: a secondment, a van, a freezer. */
const lent =
  /\b(?:second(?:ed|ments?|ees?)|on (?:long |short )?loan|lent|borrowed|placed with|members? of (?:either |the )?(?:staff|team)|(?:laptops?|vans?|cars?|vehicles?|minibus(?:es)?|equipment|tools|freezers?|kit|keys|tablets?|phones?|furniture|stock|desks?)\b[^.;]{0,60}\b(?:back|return(?:ed|s)?|recalled|collect(?:ed)?))\b/i;

/** What others like the author do: "four of the seven neighbouring councils", "most funders of our size". */
const likeUs =
  /\b(?:(?:other|others?|neighbouring|nearby|similar|most|many|some|several|few|comparable|sister|these|those|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,3}) (?:of (?:the |our )?)?(?:(?!the\b|case|reason)\w+ ){0,3}(?:councils|authorities|cities|boroughs|funders|areas|places|trusts|boards|towns|counties|foundations|districts|regions)|(?:other|neighbouring|nearby|another) (?:(?!the\b|any\b|case|reason)\w+ ){0,2}(?:council|authority|city|borough|funder|area|town|county|region)|in other parts|elsewhere|benchmark\w*|how we compare)\b/i;
const ownSide = /\b(?:we|us|you|this|these terms|either (?:party|side|of us))\b/i;

/** What was thought of and not taken up, in the sentence or what is said of it next. */
const option = /^(?:[0-9(][0-9.()a-z]{0,6} )?options? ?(?:[0-9]{1,2}|[a-z]\b|one|two|three|four)/i;
const optionLabel =
  /^(?:[0-9][0-9.]{0,5} )?(?:the |our |alternative |other )?options?(?: (?:\([^)]*\)|(?:that )?(?:we |were )?(?:considered|weighed|appraised?|looked at|open|rejected|appraisal|available)|for|and)\b.{0,40})?$|^(?:what (?:else )?we (?:looked at|considered|weighed)|alternatives\b.{0,30}|choices?)$/i;
const thoughtOf =
  /\b(?:looked at|thought (?:about|of)|considered|weighed|explored|were asked about|toyed with|had in mind)\b[^.;]{0,60}$/i;
const notTaken =
  /\b(?:not|never) (?:be )?(?:propos|recommend|support|favour|advis|pursu|preferr|accept|adopt|tak)\w*|\b(?:rejected|ruled out|discounted|decided (?:against|not to)|(?:advise[sd]?|spoke|argued?) against|turned down|dismissed|set aside|thrown out)\b|\bnot (?:what|the one|something) (?:we|officers|i)\b/i;

/** The column of a variation for what it takes out. */
const outColumn =
  /^(?:words?|text|wording)?(?: (?:to be )?| )?(?:taken out|deleted|removed|struck out|omitted|leaving the \w+)$/i;

/** A contract for something else. */
const forOther =
  /\b(?:direct debits?|council tax)\b|\b(?:contract|agreement|licence|lease)s? (?:for|with|to supply) (?:the |our |its |a |an )?(?:\w+ )?(?:waste|refuse|cleaning|security|catering|software|phones?|energy|printing|photocopiers?|landlord|school|printer|energy|utilit(?:y|ies)|insurance|suppliers?)\b|\b(?:alarm|waste|refuse|cleaning|catering|software|maintenance|photocopier|printer|lift|grounds|waste) (?:contract|agreement)s?\b|\b(?:machine|equipment|room|hall|van|vehicle|car|minibus|printer) (?:hire|rental)\b|\bhire (?:agreement|of)\b|\bsub-?contract\w*|\b(?:lease|licence|tenancy|loan)\b[^.;]{0,40}\bseparate from\b/i;

/** A hall shut for repairs. */
const ofBuilding =
  /^(?:'s|s'|')? ?(?:written )?notice of (?:any|a|the|each) (?:\w+ )?(?:closure|closing) of (?:the |a )?(?:building|centre|hall|office|road|premises|site|kitchen)\b/i;

/** "Electoral Services would like to use the small hall; they ask for": somebody's use of a place. */
const usesPlace =
  /\b(?:(?:would like|want|wants|wish|wishes|hope|hopes|need|needs|ha(?:s|ve) asked|(?:is|are) coming) to|may|will) (?:use|borrow|hire|film in|meet in|store|park) (?:in )?(?:the|your|a|our)\b[^.]{0,90}\b(?:they|it|he|she)(?:'d| would| will)? (?:asks?|needs?|wants?|likes?|gives?|like)\b[^.;]{0,30}$/i;

/** Those who are helped or employed: told by the organisation, and not one of the two sides. */
const helpedTold =
  /\b(?:users?|clients?|patients?|carers?|people|residents?|customers?|famil(?:y|ies)|learners?|pupils?|tenants?|members|staff|employees|workers|volunteers|parents?|passengers?)\b[^.;,]{0,50}\b(?:should|must|will|would|shall|are to|is to|to)(?: \w+)? (?:be (?:told|given|warned|notified|informed|offered)|hear|have|get|receive)\b[^.;]{0,30}$/i;
/** Who comes and goes: a room's hirer, a trustee, a panel's member, a bidder with its bid. */
const comesAndGoes =
  /\b(?:(?:a |the |any |each )?(?:trustees?|panel|committee|members? of|board members?|tenants?|hirers?|visitors?|tenderers?|bidders?|applicants?)\b[^.;]{0,50}\b(?:leave|stand down|step down|resign|withdraw)\b[^.;]{0,20}\b(?:it|panel|board|bid|tender|application|committee|partnership board|a|group|room|desk|building)?|\b(?:part(?:y|ies) of (?:more|over|up)|groups of (?:more|over)|visitors|guests|hirers)\b|(?:withdraw|cancel) (?:a|an|its|their|your|the) (?:\w+ )?(?:bid|tender|application|booking|place))\b[^.;]{0,30}$/i;

/** "We do not end awards on": what it says that it does not do. What it does not do "without" or "except on" it promises. */
const notDone =
  /\b(?:(?:do|does|will|would|shall|may|can) (?:not|never)|never|cannot)\b(?![^.;]*\b(?:without|except|unless|other than|save|less|fewer|until|before)\b)[^.;,]{0,60}\b(?:on|at|with)(?: only| just| as little as)? (?:an? )?$/i;
/** "In 2018 the clubs lost a tenth of it at", whoever recalls it. */
const inThatYear =
  /\b(?:in|during|back in) (?:[a-z]+ )?(?:19|20)[0-9]{2},? (?!you\b|asked)[^.;]{0,60}\b(?:lost|gave|cut|ended|stopped|closed|withdrew|had|got|was|were)\b[^.;]{0,50}$/i;
const asks = /\?["')]*$/;
const confirms =
  /^(?:A[.:] ?)?(?:yes|correct|that(?:'s| is) right|it (?:can|could|may)|we (?:can|could|may)|indeed)\b/i;
/** A clause of a paper binds whoever signs it; a story of what happened binds nobody. */
const binds =
  /\b(?:may|can|will|shall|must|would|could|should|to (?:give|be|end|have|allow|require)|asks?|(?:has|have|needs?) to|requires?|gives?|'d)\b/i;
const isNow = /\b(?:is|are)(?: [\w-]+){0,3} $/i;
const speech = /\b(?:said|says|wrote|writes|told us|commented|added|put it)\b[^"]{0,20}["'][^"]{10,}/i;

/** "A client may end the support", "the Government may end its funding": none of the two sides acts. */
const anotherActs =
  /^(?:(?:a|an|any|each|every|the|our|your) )?(?:\w+ )?(?:clients?|patients?|users?|carers?|customers?|residents?|tenants?|learners?|members?(?! may (?:review|decide|wish|agree|need|have|look|require|seek))|participants?|people|volunteers?|government|ministry|landlords?|lender|bank|school|supplier of \w+) (?:may|can|could|will|is free|are free)\b/i;
const stopsNews = /\bstop (?:sending|getting|receiving|e-?mailing|hearing)\b/i;

/** Whether a power to end something at any time is another's, or one that is no longer there. */
export function isAnothersPower(sentence: Sentence, follows: string): boolean {
  const { plain, over } = sentence;
  if (anotherActs.test(plain) || stopsNews.test(plain) || isTakenOut(plain) || isOver(plain)) return true;
  if (likeUs.test(plain) && !ownSide.test(plain)) return true;
  if (option.test(plain) || over.some((label) => optionLabel.test(label) || outColumn.test(label))) return true;
  return /^(?:this|that|it|both|neither|we|officers|i)\b/i.test(follows) && notTaken.test(follows);
}

/** "The conditions of its own lottery grant required it to give the lottery": what another giver of money asks for. */
const askedElsewhere =
  /\b(?:lottery|(?:another|other|different|your bank's|landlord's|that) (?:\w+ )?(?:funder|trust|foundation|grant|award)(?:'s)?|its own (?:\w+ )?(?:grant|award|funder)|(?:trust|foundation|body|firm|company) (?:which|that|who) (?:also )?(?:funds|pays|lends|supports|owns))\b[^.;]{0,80}\b(?:requir|ask|need|want|expect|oblig|must|has to|have to|be given|be told|entitled)\w*\b[^.;]{0,50}$/i;
/** "Leave the information-sharing protocol on", "on terms allowing that group": not this agreement. */
const lesserThing =
  /\b(?:leave|end|quit|withdraw from) (?:the|this|that|our|its) (?:[\w-]+ ){0,3}(?:protocol|network|forum|mailing list|working party|steering group|rota)\b[^.;]{0,30}$|\bterms? (?:allowing|giving|which (?:allow|give)) (?:that|such|the other|each|every) (?:\w+ )?(?:group|partner|body|organisation|sub-?grantee|sub-?contractor)s?\b[^.;]{0,20}$/i;
/** "We asked whether members would be content with": put to somebody, and not laid down. */
const askedWhether = /\b(?:asked|asks?|asking|wondered?|consulted) (?:\w+ ){0,2}(?:whether|if|about)\b[^.;]{0,80}$/i;
/** "Give the lottery 60 days' notice", "give the hall a fortnight's": to somebody who is no side of this. */
const toStranger =
  /\b(?:give|gives|giving|given|tell|tells|owe|owes) (?:the |that |your |its |their |any )?(?:lottery|landlords?|lenders?|bank|insurers?|hall|venue|caretaker|school|library|supplier|caterers?|hire firm|leasing (?:firm|company)|other funders?|that (?:trust|funder|foundation))(?: at least| no less than| not less than| about)? $/i;
/** What happened to a grant or a club, told as a story: "had stopped its grant to a library at", "lost its grant with". */
const befell =
  /\b(?:had (?:\w+ )?(?:stopped|ended|cut|withdrawn|closed|reduced|cancelled|pulled)|had (?:its|their|his|her) (?:\w+ )?(?:grants?|funding|awards?|contract|money) (?:stopped|ended|cut|withdrawn|reduced|taken away)|(?:lost|losing) (?:its|their|all its) (?:\w+ )?(?:grants?|funding|awards?|contract|money)|(?:grants?|funding|awards?|contracts?|agreements?)(?: (?:to|with|for) [^.;,]{3,40})?,? (?:ended|(?:was|were|had been) (?:\w+ )?(?:ended|stopped|cut|withdrawn|reduced|terminated|cancelled|lost)))\b[^.;]{0,60}$/i;

/** "In our plans for 2024/25 we said that the grants would end on": what was meant another year. */
const anotherTime =
  /\b(?:in (?:our|the|an?|its) [^.;,]{0,40}\b20[0-9]{2}|in 20[0-9]{2}|last year|originally|at first|earlier|previously|once)\b/i;
const onceMeant =
  /\b(?:said|proposed|planned|intended|meant|suggested|thought)\b[^.;]{0,70}\b(?:would|should|to) (?:\w+ )?(?:be )?(?:end|stop|cease|close|cut|reduc|withdraw|terminat|wound|halv)\w*\b[^.;]{0,40}$/i;
const takenBack =
  /\b(?:that|this|it|they|which|(?:the|our|that) (?:plan|proposal|notice|decision|idea|letter))(?: was| were| has been| have been| is)(?: then| later| since| now| all)? (?:withdrawn|dropped|abandoned|reversed|rescinded|overturned|cancelled|shelved|taken back)\b/i;

/** Whether a length of notice, which is said as one, is of something that neither side of this agreement does under it. */
export function isElsewhere(
  { sentence, place, before, after }: Mention<PeriodFound>,
  sentences: readonly Sentence[],
): boolean {
  const { plain, over, block } = sentence;
  const next = sentences[place + 1];
  const follows = next && next.block === block ? next.plain : '';
  const prior = sentences[place - 1];
  const last = prior && prior.block === block ? [...over, prior.plain] : over;
  if (watchdog.test(before) && tellsThem.test(before)) return true;
  if (askedWhether.test(before) || lesserThing.test(before)) return true;
  if (askedElsewhere.test(before) || toStranger.test(before)) return true;
  if (befell.test(before) && !/\b(?:may|might|would|could|if)\b/i.test(before) && !bindsStill(plain)) return true;
  if ((anotherTime.test(before) && onceMeant.test(before)) || takenBack.test(`${after} ${follows}`)) return true;
  if (inThatYear.test(before) && !bindsStill(plain)) return true;
  if ((lent.test(before) && !givesBack.test(plain)) || isOver(before) || forOther.test(before)) return true;
  if (ofBuilding.test(after) || usesPlace.test(before)) return true;
  if (isGoneBy(plain, follows) || isNotUsed(after, follows) || isOfOldTerms(before, last)) return true;
  if (helpedTold.test(before) || comesAndGoes.test(before)) return true;
  if (likeUs.test(before) && !ownSide.test(before)) return true;
  if (option.test(plain) || over.some((label) => optionLabel.test(label) || outColumn.test(label))) return true;
  if (thoughtOf.test(before) && (notTaken.test(after) || notTaken.test(follows))) return true;
  if (
    next?.standing !== 'dropped' &&
    /^(?:this|that|it|both|neither|we|officers|i)\b/i.test(follows) &&
    notTaken.test(follows)
  )
    return true;
  if (isTakenOut(plain)) return true;
  if (notDone.test(before) || speech.test(plain)) return true;
  if (asks.test(plain) && !confirms.test(sentences[place + 1]?.plain ?? '')) return true;
  return !binds.test(plain) && !isNow.test(before) && !bindsStill(plain) && isTold(before);
}
