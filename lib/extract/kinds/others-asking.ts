import type { DocumentText } from '@/lib/document.ts';
import { isTheirs } from '@/lib/extract/consultation/others.ts';
import type { Sentence } from '@/lib/facts.ts';

/** A body named by what it is, that asks for views: "the Sight Alliance is running a survey", "the University has sent round a questionnaire". */
const bodyAsks =
  /\b(Alliance|Network|Forum|Federation|Association|Society|Union|League|Foundation|Institute|Charity|Healthwatch|University|College|School|Force|Constabulary|Police|Ambulance Service|Fire (?:Service|Authority)|Government|Ministry|Department|Treasury|Ministers|Home Office|Ofcom|Ofsted|Ofwat|Regulator|Commission|(?:County|District|Borough|City|Town|Parish|Combined) (?:Council|Authority)|County|Parish|University|Hospital|Hospital Trust|Integrated Care Board|ICB|Health Board|Company|Bus Company|Railway|Mayor|Diocese|Housing Association|Lottery)\b(?: of [A-Z]\w+)? (?:is|are|has|have)(?: now| also| currently| just| itself)?(?: been)? (?:running|run|consulting|consulted|asking|asked|inviting|invited|seeking|sought|holding|held|opened|launched|carrying out|conducting|collecting|gathering|surveying|sent|put out|published|set up)\b/;
/** What is ours again. */
const ours = /\b(?:our|ours|we)\b/i;
/** A survey run by others for the author is the author's. */
const forUs = /\b(?:on (?:our|its|the [a-z]+'s) behalf|for us|for the (?:council|board|trust|commissioner)|with us)\b/i;
/** "Saying what has been overlooked", "free to tell your members what you think": how to challenge a decision, or speak of it, asks for no views. */
const afterDecision =
  /\b(?:overlooked|left out of account|(?:wish|want|like|entitled) to (?:challenge|appeal)|(?:may|can|right to) appeal|(?:looked at|considered|reviewed|heard|examined) (?:again|afresh)|(?:decision|we) (?:is|was|are|were|have been|has been) (?:wrong|mistaken|unfair)|free to|at liberty to|welcome to (?:say|tell)|(?:nothing|none of this|not)\b[^.;]{0,40}\b(?:stops?|prevents?|keep) you|(?:tell|telling|say to) (?:your|the|their) (?:own )?(?:members|users|mps?|press|paper|papers|trustees|supporters|staff))\b/i;

/** So many sentences say who writes. */
const mostOfHead = 8;
/** So many sentences of a paragraph go on about what was named in it. */
const mostFollowing = 3;

/**
 * Tells for the sentence at a place whether whoever asks for views in it is another body than the author, or whether it tells how to speak of a decision that
 * is taken.
 */
export function othersAsk({ title }: DocumentText, sentences: readonly Sentence[]): (place: number) => boolean {
  let head: string | null = null;
  const looksOther = (place: number): boolean => {
    const sentence = sentences[place];
    if (!sentence) return false;
    if (isTheirs(sentence, sentences[place - 1] ?? null, sentences[place + 1] ?? null)) return true;
    const name = bodyAsks.exec(sentence.plain)?.[1];
    if (!name || forUs.test(sentence.plain)) return false;
    head ??= headOf(title, sentences);
    return !head.includes(name.toLowerCase());
  };
  // Sentences that go on about a body ask after it again.
  const known: (boolean | undefined)[] = [];
  const isOther = (place: number): boolean => {
    const is = known[place] ?? looksOther(place);
    known[place] = is;
    return is;
  };
  return (place) => {
    const sentence = sentences[place];
    if (!sentence) return false;
    if (afterDecision.test(sentence.plain) || isOther(place)) return true;
    if (ours.test(sentence.plain)) return false;
    for (let before = place - 1; before >= place - mostFollowing; before -= 1) {
      const earlier = sentences[before];
      if (!earlier || earlier.block !== sentence.block) return false;
      if (isOther(before)) return true;
      if (ours.test(earlier.plain)) return false;
    }
    return false;
  };
}

/** The first words of the document, in which its author is named, without those that name who else asks. */
function headOf(title: string, sentences: readonly Sentence[]): string {
  const first = sentences.slice(0, mostOfHead).flatMap(({ plain }) => (bodyAsks.test(plain) ? [] : [plain]));
  return [title, ...first].join(' ').toLowerCase();
}
