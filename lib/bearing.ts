import type { Span } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import { bearingOn, chanceAt, chanceKept } from '@/lib/listen/bearing/bearing.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, meets, type Rule, unclear } from '@/lib/rule.ts';

/** So likely each passage keeps the promise, or a person must judge. That it does not is never said of words alone. */
const surely = 0.8;
/** Words that are so unlikely to be about a rule's matter were heard amiss oftener than not. */
const hardly = 0.05;
/** Words that are as good as never about it soften nothing that is. */
const never = 0.02;

/**
 * What a rule hears in a document, kept from words that by themselves are of something else: where money is paid afterwards, "tell us eight weeks in advance if
 * you give it up" promises nothing. What it heard at first stands where it would hear nothing without them.
 */
export function heardBy(facts: Facts, id: string, rule: Rule, ask: Ask): readonly Answer[] {
  const heard = rule.check(facts, ask);
  if (!rule.matter) return heard;
  // A heading names a matter in words too few to weigh.
  const isStray = (span: Span) =>
    spanAt(facts.sentences, span.start)?.block.kind !== 'heading' && isUnlikely(facts, id, [span], never);
  // One sentence that is of the matter vouches for what stands beside it in line, and for nothing that softens it.
  const strays = heard.flatMap(({ verdict, evidence }) =>
    verdict === 'unclear' || (verdict === 'meets' && evidence.every(isStray)) ? evidence.filter(isStray) : [],
  );
  if (!strays.length) return heard;
  const again = rule.check(without(facts, strays), ask);
  return isSaid(again) ? again : heard;
}

/** Whether any answer is more than that nothing is said. */
export const isSaid = (answers: readonly Answer[]): boolean => answers.some(({ verdict }) => verdict !== 'not-stated');

/** The facts less what stands at some places, which is taken for something else. */
function without(facts: Facts, places: readonly Span[]): Facts {
  const isLeft = (span: Span) => !places.some(({ start, end }) => span.start < end && start < span.end);
  return {
    ...facts,
    sentences: facts.sentences.map((sentence) => (isLeft(sentence) ? sentence : { ...sentence, standing: 'other' })),
    notices: facts.notices.filter(isLeft),
    payments: facts.payments.filter(isLeft),
    overheadCaps: facts.overheadCaps.filter(isLeft),
    changes: facts.changes.filter(({ what }) => isLeft(what)),
  };
}

/**
 * What is said where a rule has heard nothing that it could judge, but sentences by their words are likely about its matter: that they are in line where each all but
 * surely is, and else that a person should read them. Null where none are, or where more is still to be read that the rule may hear.
 */
export function mayBear(facts: Facts, id: string, { matter }: Rule, ask: Ask): readonly Answer[] | null {
  if (!matter || !(facts.complete || facts.doc.selection)) return null;
  const likely = bearingOn(facts, id);
  if (!likely.length) return null;
  const passages = likely.map(({ sentence }) => sentence).sort((a, b) => a.start - b.start);
  if (passages.every((sentence) => (chanceKept(sentence, id) ?? 0) >= surely))
    return [
      meets(`By its words this is about ${matter} and in line with ${theCompact(ask)}. Read it to be sure.`, passages),
    ];
  return [
    unclear(
      `This may be about ${matter}, in words that cannot be measured here against ${theCompact(ask)}. Read it and judge for yourself.`,
      passages,
      `Could you tell us what this means for ${matter}?`,
    ),
  ];
}

/** Whether an answer rests on words that are hardly about its rule's matter. */
export const isDoubtful = (facts: Facts, id: string, { evidence }: Answer): boolean =>
  isUnlikely(facts, id, evidence, hardly);

/** Whether words are less likely than so to be about a rule's matter. Dates and periods alone are held to figures, whatever stands beside them, and a place in no words says nothing. */
function isUnlikely(facts: Facts, id: string, evidence: readonly Span[], bound: number): boolean {
  const { dates, periods } = facts.values;
  const isValue = ({ start, end }: Span) =>
    start === end || [...dates, ...periods].some((value) => value.start <= start && end <= value.end);
  if (evidence.every(isValue)) return false;
  const chance = chanceAt(facts, id, evidence);
  return chance !== null && chance < bound;
}
