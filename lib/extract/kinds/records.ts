import type { DocumentText } from '@/lib/document.ts';
import { endingIn } from '@/lib/extract/changes/ending-in.ts';
import type { Bearing } from '@/lib/extract/kinds/opening.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';

const titled = /^(?:decision details|issue (?:details|history|- (?:meetings|decisions))|agenda item) ?(?:$|[-:|])/i;
const labelled = /^decision status: /i;

/** Minutes of an item by themselves, as search engines and portals cut them out. */
const presented = /\b(?:introduced|presented|considered|received) (?:the|a) report\b/i;
const minuted =
  /^minutes:?$|^(?:it was )?resolved\b|\bmembers (?:noted|endorsed|were (?:asked|informed))\b|\bin response to (?:questions|queries) from\b/i;

/** The lines by which notes of a whole meeting begin. */
const notesOf =
  /^(?:[a-z' ]{0,60}[:,-] ?)?(?:draft |confirmed )?(?:notes|minutes|record) (?:of|from) (?:the|a|our|an) (?:[a-z'-]+ ){0,6}(?:meeting|forum|session|conversation|discussion)\b(?! of the last)/i;
const present = /^(?:those )?(?:present|in attendance|attendees|who was there)\b/i;
const absent = /^(?:[0-9.]+ )?apologies\b/i;
const mostBefore = 25;

/** The heading of a committee's page of minutes. */
const minutesPage = /^(?:agenda and minutes|draft minutes|minutes|minutes (?:of|-) .{1,80})$/i;

/** Whether this is the notes of a meeting on many matters, of which none is the paper's own. */
export function isNotes(sentences: readonly Sentence[]): boolean {
  const first = sentences.filter(({ block }) => !block.furniture).slice(0, mostBefore);
  const says = (pattern: RegExp) => first.some(({ plain }) => pattern.test(plain));
  if (says(minutesPage) && isHeldBy(sentences, minuted)) return true;
  return (says(notesOf) && (says(present) || says(absent))) || (says(present) && says(absent));
}

/** Titles of minutes. */
export const minutesPaper = /^(?:draft )?minutes\b|\bminutes(?: of\b|$)/i;
/** Who can end a grant, and who can only talk about it. */
const decidingBody = /\b(?:cabinet|executive|committee|council|board|authority|governing body|panel)\b/i;
const talkingBody =
  /\b(?:forum|liaison|network|steering group|user group|working group|patient participation|association|trustees|annual general meeting|parish meeting|scrutiny|audit)\b/i;
/** The lines that name who met. */
const mostNaming = 4;

/** Whether the minutes of a body that decides say that it resolved to end or cut what it gives. */
export function endsByResolution(sentences: readonly Sentence[], borne: readonly Bearing[]): boolean {
  const named = sentences.filter(({ block }) => !block.furniture).slice(0, mostNaming);
  if (!named.some(({ plain }) => decidingBody.test(plain)) || named.some(({ plain }) => talkingBody.test(plain)))
    return false;
  const isEndingAt = endingIn(sentences);
  return sentences.some((_, place) => borne[place]?.decides && isEndingAt(place));
}

/** Whether this is the record that a council keeps of one item, with who decided what of it and when: it may end a grant, and neither asks nor offers anything. */
export const isRecord = ({ title }: DocumentText, sentences: readonly Sentence[]): boolean =>
  titled.test(title) ||
  sentences.slice(0, 12).some(({ plain }) => titled.test(plain)) ||
  isHeldBy(sentences, labelled) ||
  (isHeldBy(sentences, presented) && isHeldBy(sentences, minuted));

/** A line of its own over what was decided; in a record it is seldom a heading. */
const decidedBelow =
  /^(?:it was |cabinet |the executive )?(?:resolved|agreed|decision|decision made|resolution)\b[^.]{0,40}$/i;
const decidedEnds =
  /^(?:reasons?\b|minutes|other options|alternative options|scrutiny|background|conflicts? |report author|publication date)/i;

/** "RESOLVED that the contract be terminated on 30 April": what is decided in the same line. */
const decidedHere =
  /^(?:[0-9.]+ )?(?:it was )?(?:resolved|agreed|decided)\b[^.;a-z]{0,20}(?:unanimously|nem con)?[,:]? ?(?:that|to)\b/i;

/** The same bearings, with what stands after "RESOLVED:" in a record raised to what the document does. */
export function bearingsOfRecord(sentences: readonly Sentence[], bearing: readonly Bearing[]): readonly Bearing[] {
  let isDecision = false;
  return sentences.map(({ plain }, place) => {
    const here = bearing[place] ?? { weight: 1, isTitle: false, isLoud: false, opens: false, decides: false };
    if (decidedBelow.test(plain)) isDecision = true;
    else if (decidedEnds.test(plain)) isDecision = false;
    return isDecision || decidedHere.test(plain)
      ? { ...here, weight: Math.max(here.weight, 1.5), opens: true, decides: true }
      : here;
  });
}
