import type { DocumentText } from '@/lib/document.ts';
import { bulletin, mainStory } from '@/lib/extract/kinds/main-story.ts';
import type { BareSentence } from '@/lib/extract/sentences.ts';
import { isToldTerm, ofOtherBodies, speechReader, toldInPast } from '@/lib/extract/standing/asides.ts';
import { givenUp } from '@/lib/extract/standing/given-up.ts';
import { oldCells } from '@/lib/extract/standing/old-cells.ts';
import { otherMatters } from '@/lib/extract/standing/other-matters.ts';
import { linesLeftOut, rejectedOptions } from '@/lib/extract/standing/rejected-options.ts';
import { rejectedRows } from '@/lib/extract/standing/rejected-rows.ts';
import { answeredFrom } from '@/lib/extract/standing/threads.ts';
import type { Sentence, Standing } from '@/lib/facts.ts';
import { mayHoldAt, sameWords } from '@/lib/listen/sieve/sieve.ts';

/** Headings over lists of other things: other consultations, other notices, news. */
const otherThings =
  /\b(?:related (?:pages?|links?|content|consultations?)|other (?:activit|consultation|notice|stor|live|news|survey|fund|money|grants?$|grants? (?:for|and|we)|schemes?$|opportunit|vacanc|events|things(?! (?:you|we|that|people|to))|projects|conversations|open)|similar (?:notices|pages)|other ways to (?:have (?:a|your) say|take part|get involved) (?:this (?:spring|summer|autumn|winter|month|week|year)|now|elsewhere|in (?:the area|other))|more news|^(?:news |notices )?from (?:our )?(?:partners|other organi[sz]ations|elsewhere)$|latest(?: news)?$|in this section|see also|you (?:may|might) also|upcoming|current quotations|recent (?:news|posts|consultations)|is (?:this|it) (?:the same|linked|connected|(?:anything )?to do) (?:thing |survey |consultation |exercise )?(?:as|to|with)|closed consultations|open consultations|^(?:is|are) (?:you|we|the (?:council|board|trust|commissioner)) (?:also )?(?:consulting|asking (?:people |us )?(?:about|for views on)) (?:on |about )?(?:anything|something) else\b|^(?:what|which) (?:else|other (?:consultations?|surveys?)) (?:is|are) (?:you|we|there|open|live|running|the council|out)\b|^(?:is|are) (?:there )?(?:anything else|(?:any )?other (?:consultations?|surveys?))\b(?: (?:open|live|out|running|being (?:asked|consulted)|at the moment|that))|^(?:any )?other (?:consultations?|surveys?)(?=\?$)|^(?:also (?:in|on|see|open|live|happening)|(?:just|recently) closed$|closing soon|elsewhere$|how we compare|compar(?:ison|ed|ing) with (?:our )?(?:neighbours|others?|similar)|(?:how|what) (?:other|neighbouring|similar) (?:councils|authorities|areas|places|cities|funders)|what (?:others|our neighbours) (?:do|pay|give)|(?:other|neighbouring) (?:councils|authorities|boroughs|cities)$|(?:now open|open now|more from|what else is (?:on|open)|elsewhere (?:on|in|at))(?: .{0,30})?$))/i;
/** A page's own side column, which stands after the other things and by its headings' level under them. */
const ownMatter =
  /^(?:key |important |main )?(?:dates|stages|timeline|timetable|deadlines?|life ?cycle|document library|documents|downloads|who(?:'s| is) listening|contact(?: us| details)?|how to (?:respond|reply|apply|take part|have your say))$/i;
const elsewhere =
  /\b(?:(?<!\b(?:no|any|without) (?:a )?)separate (?:process|consultation|exercise|survey|(?:tender|procurement|competition|fund|grants? (?:scheme|programme))(?= (?:for|which|that|opens|closes|is|will)\b))(?![^.;]{0,60}\b(?:not|never) (?:\w+ )?(?:to be )?(?:held|needed|called|necessary|required|felt|thought|undertaken|carried|considered))|(?:their|its) own (?:consultation|survey|questionnaire|timetable|process)|(?:is|are) not part of (?:this|these)|staff consultation|also out for (?:comment|consultation)|^(?:also (?:on|in|at|open|live)|other (?:live|open|current) [a-z]+|similar (?:opportunities|consultations)|related)\b[^:]{0,40}: |^(?:rate this page.{0,60})?other (?:surveys|consultations|live involvement|activities)\b)\b/i;

const formerThings =
  /\b(?:last|previous|earlier|former|prior|original|past) (?:year|winter|summer|spring|autumn|month|time|consultations?|exercise|review|survey|round|programme|scheme|engagement|awards?|agreements?|grants?|rounds?|tender|contract)\b|\blast (?:year|winter|summer|spring|autumn|month)'s\b|\bin (?:rounds? (?:one|two|three|[1-9])|(?:the|our) first (?:two |three )?rounds?)\b|\bpreviously\b|\bat that time\b|\byears ago\b/i;
const pastVerb =
  /\b(?:was|were|had|ran|consulted|asked|held|closed|ended|made|took|received|invited|met|found|told|agreed|opened|began|started|looked|heard|responded|reduced|published|cut|decided|approved|resolved|chose|set|lasted|spoke|gave)\b/i;
const yearSaid = /\b(?:19|20)[0-9]{2}\b(?![/-])/g;
const lookingBack =
  /\b(?:what went (?:well|less well|wrong|right)|what (?:was|we|they) (?:have )?achieved|the year (?:in review|behind us)|how last year went|^(?:how|what|who|when|why)\b.{0,60}\b(?:did|was|were|answered|replied|responded|said|took part|came)\b.{0,40}\blast (?:year|winter|summer|spring|autumn)(?=\?$)|last time|before this|previous(?:ly)?|history|in the past|ask about this before|earlier (?:work|engagement))\b/i;

/** "would", "could" and "might" tell of what is not so yet; the polite forms do not. */
const supposing =
  /(?<!\bif you |\b(?:grateful|glad|pleased|helpful|appreciate it|appreciated|obliged|thankful) if (?:it|this|they|these|we|the \w{1,20}) )\b(?:would|could|might)\b(?! (?:rather|like|love|hope|welcome|prefer|ask|encourage|be (?:(?:particularly|especially|very|most) )?(?:grateful|glad|pleased|happy|helpful|useful|interested)|particularly|especially|also like|you))/i;
const exampleWords = /\b(?:for example|for instance|e\.g\.|such as when|imagine|suppose)\b/i;

const quotedWhole = /^["'].{20,}["'][.,;]?$/;
/** "8. "Finance told us 30 days after invoice."": a question or complaint in a numbered list, which is answered under it; a clause speaks of nobody as "us". */
const quotedInList = /^[0-9(][0-9.()a-z]{0,5} ["'](?=[^"']*(?:\b(?:us|our|my|I|me)\b|\?)).{15,}["'][.,;?]?$/;
const leadsToQuote =
  /(?<!\b(?:their|your|a|an|our|my|its|people's|have|the) )\b(?:reads?|says?|states?|provides?|speaks?)(?: (?:as follows|that))?:$/i;

/** Judges how each sentence stands towards the document's own offer, so that history, other people's words and examples found no finding. */
export function settleStanding(
  doc: DocumentText,
  sentences: readonly BareSentence[],
  published: string | null,
  today: string,
): Sentence[] {
  const thisYear = Number((published ?? today).slice(0, 4));
  const sieves = sievesFor(sentences);
  const story = askingStory(doc, sentences);
  const isRejected = rejectedRows(doc, sentences);
  const isOld = oldCells(sentences);
  const dropped = givenUp(sentences);
  const leftOut = linesLeftOut(sentences);
  const options = rejectedOptions(sentences);
  const matters = otherMatters(doc, sentences);
  const isSpoken = speechReader(doc);
  const answered = answeredFrom(sentences);
  let previous = '';
  let place = -1;
  const mayHold = (pattern: RegExp) => sieves.get(pattern)?.(place) ?? true;
  const settled = sentences.map((sentence): Sentence => {
    place += 1;
    const isAside =
      (story !== null && place >= story.first && !story.places.has(place)) ||
      options.has(place) ||
      matters.has(place) ||
      isRejected(sentence);
    const isInSpeech = isSpoken(sentence) || (answered !== null && place >= answered);
    const plainly = isAside ? 'other' : standingOf(doc, sentence, previous, thisYear, mayHold);
    const found =
      plainly === 'current'
        ? isOld(sentence)
          ? 'past'
          : dropped.has(place) || leftOut.has(place)
            ? 'dropped'
            : plainly
        : plainly;
    const standing = isInSpeech && found !== 'other' && found !== 'struck' ? 'quoted' : found;
    previous = sentence.plain;
    const { start, end, plain, offsets, block, over } = sentence;
    return { start, end, plain, offsets, block, over, standing };
  });
  sameWords(settled, sentences);
  return settled;
}

/** A bulletin whose longest story asks for views is read as that story: the days and terms of its other items are of other matters. */
function askingStory(
  doc: DocumentText,
  sentences: readonly BareSentence[],
): { readonly places: ReadonlySet<number>; readonly first: number } | null {
  if (!bulletin.test(doc.title || (sentences[0]?.plain ?? ''))) return null;
  const places = mainStory(sentences, (place) => !sentences[place]?.block.furniture);
  if (!places || ![...places].some((place) => asksForViews.test(sentences[place]?.plain ?? ''))) return null;
  const first = sentences.findIndex(({ block }) => block.kind === 'heading' && block.level !== 1);
  return { places, first: first < 0 ? 0 : first };
}
const asksForViews =
  /\b(?:consult(?:ing|ation)|have your say|your (?:views|thoughts|comments)|may comment|comments? (?:on|by|must|should)|tell us what|would like to hear|survey)\b/i;

/** Which of the sentences each pattern need be put to. */
const sievesFor = (sentences: readonly BareSentence[]) =>
  new Map(
    [elsewhere, ofOtherBodies, toldInPast, formerThings, yearSaid, supposing, exampleWords].map((pattern) => [
      pattern,
      mayHoldAt(sentences, pattern),
    ]),
  );
type MayHold = (pattern: RegExp) => boolean;

/** Whether headings and labels are of other things, which the sentences under them ask one after the other. */
const underOthers = new WeakMap<readonly string[], boolean>();

function isUnderOthers(over: readonly string[]): boolean {
  const before = underOthers.get(over);
  if (before !== undefined) return before;
  const nearest = over.findLast((words) => otherThings.test(words) || ownMatter.test(words));
  const isUnder = nearest !== undefined && otherThings.test(nearest);
  underOthers.set(over, isUnder);
  return isUnder;
}

function standingOf(
  doc: DocumentText,
  sentence: BareSentence,
  previous: string,
  thisYear: number,
  mayHold: MayHold,
): Standing {
  const { block, plain, over } = sentence;
  if (block.furniture) return 'other';
  if (
    doc.struck.some(
      ({ start, end }) => start < sentence.end && sentence.start < end && coversMost(start, end, sentence),
    )
  )
    return 'struck';
  if (
    isUnderOthers(over) ||
    (mayHold(elsewhere) && elsewhere.test(plain)) ||
    (mayHold(ofOtherBodies) && ofOtherBodies.test(plain))
  )
    return 'other';
  if (block.kind === 'quote' || plain.startsWith('>') || quotedWhole.test(plain) || quotedInList.test(plain))
    return 'quoted';
  if (previous.endsWith(':') && leadsToQuote.test(previous)) return 'quoted';
  if (isPast(plain, over, thisYear, mayHold) || (mayHold(toldInPast) && isToldTerm(plain))) return 'past';
  if ((mayHold(supposing) && isSupposed(plain)) || (mayHold(exampleWords) && exampleWords.test(plain)))
    return 'supposed';
  return 'current';
}

/** Where a sentence's first clause ends; a condition at its head is passed over first. */
const condition = /^(?:if|should|were|unless|whether or not|when)\b[^,]{0,200},? (?:then )?/i;
const clauseEnd = /[,;:]| (?:so that|which|who|because|and|but|that|although) /;

/**
 * Its main clauses say "would", "could" or "might". What a lesser clause supposes ("so that people could reply", "which might be thought") leaves it as
 * said, and so does a second sentence behind a semicolon: "We would usually ask for longer; you have until 20 February".
 */
function isSupposed(plain: string): boolean {
  if (!supposing.test(plain) || /\b(?:shall|must)\b/i.test(plain)) return false;
  return plain.split('; ').every(isSupposedClause);
}

function isSupposedClause(plain: string): boolean {
  const head = condition.exec(plain)?.[0] ?? '';
  const main = plain.slice(/,\s*$/.test(head) || head.includes(', ') ? head.length : 0);
  const end = main.slice(8).search(clauseEnd);
  return supposing.test(end < 0 ? main : main.slice(0, end + 8));
}

const coversMost = (start: number, end: number, sentence: BareSentence) =>
  Math.min(end, sentence.end) - Math.max(start, sentence.start) > (sentence.end - sentence.start) / 2;

/** "It is unlike the last one, which ran for six weeks"; not "the charge, which was part of the last grant, is not eligible". */
const endsInPast = /\bwhich (?:ran|was|were)\b(?![^,;]{0,80}, (?:will|shall|must|may|now|is|are)\b)/i;

function isPast(plain: string, over: readonly string[], thisYear: number, mayHold: MayHold): boolean {
  const nearest = over.at(-1);
  const isUnderPast = nearest !== undefined && lookingBack.test(nearest);
  if (!isUnderPast && !mayHold(formerThings) && !mayHold(yearSaid)) return false;
  // Lower-case only: "in May 2023" is no permission.
  if (/\b(?:will|shall|must|may|now|is|are)\b/.test(plain) && !endsInPast.test(plain)) return false;
  if (isUnderPast) return true;
  if (formerThings.test(plain) && pastVerb.test(plain)) return true;
  const years = [...plain.matchAll(yearSaid)].map(([year]) => Number(year));
  return years.length > 0 && years.every((year) => year < thisYear) && pastVerb.test(plain);
}
