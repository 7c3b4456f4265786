import { type DocumentText, quoteOf, type Span } from '@/lib/document.ts';
import { endingIn } from '@/lib/extract/changes/ending-in.ts';
import { isLetterWithoutOffer, isNews, isSettled } from '@/lib/extract/changes/letters.ts';
import { openOptionsIn } from '@/lib/extract/changes/options.ts';
import { spares } from '@/lib/extract/changes/spared.ts';
import { isVariedDown, variesIt } from '@/lib/extract/changes/varied.ts';
import { type Cases, emptyCases, hearIn } from '@/lib/extract/kinds/cases.ts';
import { cutsIn } from '@/lib/extract/kinds/cuts.ts';
import { type Bearing, plainly } from '@/lib/extract/kinds/opening.ts';
import { othersAsk } from '@/lib/extract/kinds/others-asking.ts';
import { isRejected } from '@/lib/extract/kinds/rejected.ts';
import { type Sign, signs } from '@/lib/extract/kinds/signs.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { firstFrom } from '@/lib/listen/places.ts';
import { earsFor, hearingIn, mayHold } from '@/lib/listen/sieve/sieve.ts';

/** "This Agreement ends on 31 March 2026" is the end of a term, and no change. */
const termEnds =
  /\b(?:this|the|(?:the|your|our|its|their) (?:present|current|existing|old|former|previous)|(?:present|current|existing)) (?:agreement|funding|grant|award|contract|sla|grant period|term|funding period)s?,? (?:which |that )?(?:ends?|stops?|expires?|will end|shall end|will expire|shall expire|runs?|(?:is|are) due to (?:end|expire)|comes? to an end|lapses?)\b/i;
const stopsToo = /\b(?:not|no|cannot|nothing|withdr\w+|reduc\w+|cut|sorry|regret|afraid|early)\b/i;
const isTermsEnd = (words: string) =>
  termEnds.test(words) && !(/\b(?:present|current|existing)\b/i.test(words) && stopsToo.test(words));
/** "The present grants stop on 31 March", before what comes next: an end that was always to come. */
const presentEnds = /^[^.;]{0,30}\b(?:present|current|existing|old|former|previous)\b/i;
/** A sign repeated through a long document says no more than it did the third time. */
const mostRepeats = 3;

/** Wherever in a letter it stands, it is told as at its beginning. */
const told: Bearing = { ...plainly, opens: true };

type Heard = Omit<Sign, 'words'>;

const words = signs.map((sign) => sign.words);

/** Listens for the signs of each kind in the sentences that speak for the document, which are `own`, with how much each of all of them bears. */
export function hearKinds(
  doc: DocumentText,
  sentences: readonly Sentence[],
  own: readonly Sentence[],
  bearing: readonly Bearing[],
  changes: Facts['changes'],
): Cases {
  const cases = emptyCases();
  const repeats = new Map<Heard, number>();
  const hearAt = earsFor(sentences, words);
  const isOfGrants = own.length > 0 && beginsWithGrants(sentences, bearing);
  const cutsAt = cutsIn(sentences);
  const isAskedByOthers = othersAsk(doc, sentences);
  const isEndingAt = endingIn(sentences);
  const isOption = openOptionsIn(sentences);
  let isLetterKnown: boolean | null = null;
  const isLetter = () => {
    isLetterKnown ??= isLetterWithoutOffer(sentences);
    return isLetterKnown;
  };
  const hears = hearingIn(sentences, [asked, mayEndIt, givenToUs, spares]);
  let place = 0;
  let here = plainly;
  let hits: { sign: Heard; span: Span }[] = [];
  const isFitting = (number: number) =>
    (here.isLoud || !signs[number]?.onlyLoud) && (isOfGrants || !signs[number]?.ofGrants);
  const note = (number: number, { 0: said, index }: RegExpExecArray) => {
    const [sign, sentence] = [signs[number], sentences[place]];
    if (sign && sentence) hits.push({ sign, span: spanIn(sentence, index, index + said.length) });
  };
  for (const sentence of own) {
    while (sentences[place] !== sentence) place += 1;
    here = bearing[place] ?? plainly;
    if (hits.length) hits = [];
    hearAt(place, isFitting, note);
    for (const { sign, from, to } of cutsAt(place, here.isLoud)) hits.push({ sign, span: spanIn(sentence, from, to) });
    const ends = isEndingAt(place);
    const closes = here.decides && closesPlace.test(sentence.plain);
    if (!hits.length && !ends && !closes) continue;
    const isOpen = isOption(place);
    const endsSomething =
      !endsNothing(sentence.plain) &&
      !isLongAgo(doc, sentence) &&
      !isRejected(sentence) &&
      !isOpen &&
      !hears(mayEndIt, place) &&
      (ends || !hears(spares, place)) &&
      !(ends && presentEnds.test(sentence.plain) && isTermsEnd(sentence.plain)) &&
      !isAsked(doc, sentence);
    const isCut =
      (endsSomething || isOpen) && (ends || hits.some(({ sign }) => sign.kind === 'change' && ending.has(sign.sort)));
    const isOurs = hears(givenToUs, place);
    const isTold = sentence.standing === 'past' || hears(asked, place);
    const isOthers = hits.some(({ sign }) => sign.kind === 'consultation') && isAskedByOthers(place);
    for (const { sign, span } of hits) {
      const isChange = sign.kind === 'change';
      if (isChange ? !endsSomething : isOthers && sign.kind === 'consultation') continue;
      const before = repeats.get(sign) ?? 0;
      repeats.set(sign, before + 1);
      if (before >= mostRepeats && !here.isLoud) continue;
      // What was done before counts for little; a decision is told in the past and is news all the same. What names a grant to end it offers none.
      const isAside =
        isChange || sign.sort === 'dated'
          ? false
          : (isTold && sign.sort !== 'heads') ||
            (sign.kind === 'funding' && (isCut || isOurs || isAny(doc, sign, span, here)));
      const isPassing = sign.sort === 'names' && !here.opens && !here.isLoud;
      const share = (isAside ? 0.3 : 1) * (isPassing ? 0.5 : 1);
      hearIn(cases[sign.kind], isAside ? 'hints' : sign.sort, sign.weight * share, span, here);
      // "That Cabinet (a) ends the grants", in what it is asked to resolve.
      if (isChange && here.decides && sign.sort === 'hints') hearIn(cases.change, 'acts', 2, span, here);
    }
    if (endsSomething && ends) hearIn(cases.change, 'acts', 2, sentence, here);
    // What a letter takes away without a day is news to whoever gets it all the same.
    if (endsSomething && ends && isLetter()) hearIn(cases.change, 'told', 5, sentence, told);
    if (endsSomething && closes) hearIn(cases.change, 'acts', 3, sentence, here);
  }
  for (const { what } of changes) {
    if (isTermsEnd(quoteOf(doc, what)) && !(isLetter() && isNews(sentences, quoteOf(doc, what)))) continue;
    const where = firstFrom(sentences, what.start);
    const [at, sentence] = [bearing[where] ?? plainly, sentences[where]];
    // A renewal for less is an offer first, and its day is the first of a term.
    if (sentence && !isLetter() && ofTerm.test(sentence.plain)) {
      hearIn(cases.change, 'acts', 2, what, plainly);
      continue;
    }
    hearIn(cases.change, 'dated', 5, what, { ...plainly, weight: at.weight });
    if (sentence && isSettled(sentence) && isLetter()) hearIn(cases.change, 'told', 5, what, told);
    // A variation names the agreement all through, and lowers the sum in one line.
    const said = quoteOf(doc, what);
    if (isVariedDown(said) || variesIt(said)) hearIn(cases.change, 'acts', 3, what, at);
  }
  return cases;
}

/** "The new grant will be £41,000, for the year from". */
const ofTerm =
  /\b(?:will|shall|is to) be £ ?[0-9][0-9,]*[^.;£]{0,25}\bfor (?:the|one|a|another|two|three) (?:\w+ )?(?:years?|months|term|period)\b|\bfor (?:the|one|a|another|two|three) (?:\w+ )?(?:years?|months|term|period)\b[^.;£]{0,50}\b(?:will|shall|is to) be £/i;

/** In what is decided: "that the closure of the day centre be agreed", "to cease community use of the hall"; asking about it, or shutting for the holidays, closes nothing yet. */
const closesPlace =
  /^(?!.*\b(?:consult|options?|explor|review|feasib|temporar|refurbish|christmas|holiday|bid|tender|road))(?=.*\b(?:closure of|clos(?:e|ed|ing)|ceas(?:e|ing|ation)(?: of)?(?: the)? (?:provision|operation|running|delivery|(?:community )?use) of) [^.;]{0,60}\b(?:facilities|centres?|hubs?|halls?|librar(?:y|ies)|clubs?|services?|projects?|buildings?|museums?|pools?)\b)/i;

const grantsNamed = /\b(?:grants?|fund|funds|funding|grant ?holders?|grantees?|awards? scheme)\b/i;

const beginsWithGrants = (sentences: readonly Sentence[], bearing: readonly Bearing[]): boolean =>
  mayHold(sentences, grantsNamed).some(
    (place) =>
      bearing[place]?.opens && !sentences[place]?.block.furniture && grantsNamed.test(sentences[place]?.plain ?? ''),
  );

const ending: ReadonlySet<Sign['sort']> = new Set(['names', 'acts']);

/** "Read a grant agreement before you sign it" speaks of any; "this is a grant agreement" of itself. */
const isAny = ({ text }: DocumentText, { sort }: Heard, { start }: Span, { isTitle }: Bearing): boolean =>
  !isTitle &&
  sort === 'names' &&
  /(?<!\bis )\b(?:an?|any|every|each) $/i.test(text.slice(Math.max(0, start - 12), start));

/** "We asked for your views", "have not been asked", "611 people filled it in": views once asked, or never. */
const asked =
  /\b(?:(?:was|were|been|being) (?:\w+ )?(?:asked|consulted|invited|sought)|(?:we|officers|they|it|council|who) (?:asked|consulted|invited|sought)|(?:you|people|residents|groups|respondents) (?:told|said)|(?:replies|responses) (?:came|were)|took part|filled (?:it|them) in)\b/i;

/** "The Fire Authority has been awarded a grant" gives none. */
const givenToUs =
  /\b(?:council|authority|service|trust|board|icb|commissioner|we) (?:has|have|had|was|were) (?:been )?(?:awarded|given|allocated|granted)\b/i;

/** A power that a clause gives, in small letters, for May is a month; and what a clause forbids. */
const mayEndIt =
  /\bwhere (?:grants?|funding|contracts?|awards?) (?:has|have) been\b|\b(?:current|present|existing|old) (?:\w+ )?(?:grants?|contracts?|agreements?|awards?)\b[^.;]{0,80}\b(?:(?:are|is|will be|to be|be) (?:replaced|followed|succeeded) by|give way to|make way for)\b|\bwas (?:originally |initially )?due to (?:end|expire|finish|close)\b|\b(?:current|present|existing) (?:grant|contract|agreement|arrangements?)\b[^.]{0,40}\b(?:ends?|expires?|comes? to an end)\b[^.]{0,80}\b(?:new|replace\w*|re-?tender\w*|re-?procure\w*|followed)\b|\b(?:can|may|could|might|reserves? the right to|entitled to|able to)\b[^.;]{0,40}\b(?:end|reduce|stop|withdraw|terminate|cut|suspend|cease|clos|lower|scale|bring|wind|discontinu|vary|freeze|hold)|\b(?:can|may|could|might) be\b|\b(?:shall|will|need|does|do) (?:not|never)\b[^.;]{0,20}\b(?:end|reduce|stop|withdraw|terminate|cut|suspend|cease|clos|lower|bring)/;
/** "Where attendance is low, the award will be closed" sets a condition; "If Cabinet agrees" waits for a decision. */
const ifEver =
  /^(?:\(?[0-9a-z]{1,2}(?:\.[0-9]{1,2})*[.)]? )?(?:if|where|should|unless|in the event|on the (?:ending|expiry|termination)|upon|when(?:ever)?)\b(?![^,]{0,60}\b(?:agree[sd]?|approve[sd]?|decide[sd]?|adopted)\b)/i;

/** Help for whoever wishes to end something. */
const howTo =
  /^(?:[0-9.]+ )?how (?:to|do (?:i|we|you)|(?:you|we) can) (?:end|cancel|stop|leave|give up|close|reduce)\b/i;

/** The label over a day in a portal's notice. */
const fieldOfNotice = /^(?:contract|grant|agreement|funding|award) (?:start|end)(?: date)?(?::|\b(?= n\/a)|$)/i;

/** "A closing date for grants", "applications close on 3 March": the call ends, and no grant. */
const onlyClosesCall = (plain: string) =>
  closingOfCall.test(plain) && !anyEnd.test(plain.replaceAll(new RegExp(closingOfCall, 'gi'), ''));
const closingOfCall =
  /\b(?:closing (?:dates?|days?|times?|deadlines?)|(?:applications?|bids|fund|scheme|round|window)(?: \w+){0,3} (?:closes?|closed|closing))\b/i;
const anyEnd =
  /\b(?:clos|end(?:s|ed|ing)?\b|reduc|withdr|stop|ceas|terminat|cut|remov|halv|lower|discontinu|phas|wound|wind|no longer|not be|smaller|less\b)/i;

/** "Can grants be cut in mid-year?" is asked of every agreement, and "we may end the grant" stands in most. */
const endsNothing = (plain: string) =>
  plain.endsWith('?') ||
  howTo.test(plain) ||
  fieldOfNotice.test(plain) ||
  onlyClosesCall(plain) ||
  ifEver.test(plain) ||
  shouldWeHaveTo.test(plain);
/** "You will have three months' notice if we have to end your grant": what would be done. */
const shouldWeHaveTo =
  /\b(?:if|where|should|before|when|unless) (?:we|the \w+|either of us|either (?:side|party)) (?:(?:ever|should|were) )?(?:have|has|had|need|needs|needed|decide|decides|wish|wishes|want|wants|choose|chooses|were|was|is forced|are forced|propose|proposes) to (?:\w+ ){0,2}(?:end|reduce|stop|cut|withdraw|lower|terminate|cease|suspend|vary)\b/i;

const years = /\b(?:19|20)[0-9]{2}\b/g;
/** What ended years before the latest year of which the paper speaks is history. */
const isLongAgo = ({ text }: DocumentText, { standing, plain }: Sentence): boolean => {
  if (standing !== 'past') return false;
  const own = plain.match(years)?.map(Number) ?? [];
  if (!own.length) return false;
  const latest = Math.max(...(text.slice(0, mostLooked).match(years) ?? []).map(Number));
  return Math.max(...own) <= latest - agesAgo;
};
const mostLooked = 20_000;
const agesAgo = 3;

/** "Our grant ends on 31 March. What happens to it?", as a heading over an answer. */
const isAsked = ({ text }: DocumentText, { block }: Sentence) =>
  block.kind === 'heading' && text.slice(block.start, block.end).trimEnd().endsWith('?');
