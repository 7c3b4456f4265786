import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isActOfFunder } from '@/lib/listen/offer.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import {
  lighterNow,
  measuresShared,
  nothingBesides,
  ownDataDoes,
  shortAccount,
  untroubled,
  wordEnough,
} from '@/lib/vocabulary/funding/lighter.ts';
import {
  bySize,
  enoughAsItIs,
  fewCounted,
  fewerNow,
  hearingFrom,
  littleTime,
  manyFields,
  nothingWritten,
  notLight,
  notOurReport,
  othersDuty,
  pages,
  reportingTalk,
  seldom,
  smallPiece,
} from '@/lib/vocabulary/funding/monitoring.ts';
import { often } from '@/lib/vocabulary/funding/reporting-load.ts';

type Sentences = Pick<Facts, 'sentences'>;
const settings = { standing: ['current', 'supposed'] } as const;

/** Reporting is spoken of in its own words, in the heading or label over it, in the sentence before it in its paragraph, or in the question that it answers. */
export function isOfReporting({ sentences }: Sentences, sentence: Sentence): boolean {
  const before = sentences[placeOf(sentences, sentence) - 1];
  const earlier = before && (before.block === sentence.block || before.plain.endsWith('?')) ? before.plain : '';
  return [
    sentence.plain,
    sentence.over.at(-1) ?? '',
    ...sentence.over.slice(-(sentence.block.labels?.length ?? 0) - 1),
    earlier,
  ].some((words) => reportingTalk.test(words) || hearingFrom.test(words));
}

/**
 * How little is asked, by two short marks beside one another: a small thing to send ("a side of A4", "one postcard") and how seldom ("twice a year"), or few
 * things to count and how seldom, wherever in the sentence they stand.
 */
export function littleAskedIn(facts: Sentences): Sentence[] {
  const small = listen(facts, smallPiece, settings).filter(
    ({ sentence, denied }) =>
      !denied &&
      (isOfReporting(facts, sentence) || (pages.test(sentence.plain) && seldom.test(sentence.plain))) &&
      (seldom.test(sentence.plain) ||
        /^(?:a|an|one|two|three|five|six|ten|just|only|all)\b|\bwhatever way\b/i.test(sentence.plain)),
  );
  const few = listen(facts, fewCounted, settings).filter(
    ({ sentence: { plain }, denied }) =>
      !denied &&
      seldom.test(plain) &&
      /\b(?:report|sen[dt]|return|collect|monitor|count|ask|measure|indicator|kpi)\w*/i.test(plain),
  );
  const told = [bySize, fewerNow, littleTime, enoughAsItIs]
    .flatMap((pattern) => listen(facts, pattern, { ...settings, standing: ['current', 'supposed', 'past'] }))
    .filter(({ sentence }) => isOfReporting(facts, sentence));
  const spared = listen(facts, nothingWritten, settings).filter(({ sentence }) => isOfReporting(facts, sentence));
  const sent = [...small, ...few].filter(({ sentence }) => !isActOfFunder(sentence));
  return [...sent, ...told, ...spared]
    .filter((heard) => {
      const { plain } = heard.sentence;
      const clause = clauseOf(heard).replace(nothingOften, ' ');
      if (plain.endsWith('?') || notLight.test(clause)) return false;
      return !often.test(clause) && !manyFields.test(clause) && !notOurReport.test(clause);
    })
    .map(({ sentence }) => sentence);
}

const nothingOften = /\bnothing (?:monthly|weekly)\b/gi;

/** Key terms run together with semicolons say how often of one thing and how much of another. */
function clauseOf({ sentence: { plain }, match }: Heard): string {
  const after = plain.indexOf(';', match.index + match[0].length);
  return plain.slice(plain.lastIndexOf(';', match.index) + 1, after < 0 ? plain.length : after);
}

/** Less asked than before, or nothing besides what is kept anyway. */
export function madeLighter(facts: Sentences): Sentence[] {
  const said = { standing: ['current', 'supposed', 'past'], not: notLight } as const;
  const lighter = listen(facts, lighterNow, said);
  const besides = listen(facts, nothingBesides, said).filter(({ sentence }) => isOfReporting(facts, sentence));
  const short = listen(facts, shortAccount, { not: notLight }).filter(
    ({ sentence, denied }) => !denied && !often.test(sentence.plain) && !isActOfFunder(sentence),
  );
  const word = [wordEnough, ownDataDoes]
    .flatMap((pattern) => listen(facts, pattern, { ...settings, not: notLight }))
    .filter(({ sentence }) => isOfReporting(facts, sentence));
  const spared = [...word, ...listen(facts, untroubled, { ...settings, not: notLight })].filter(
    ({ sentence }) => !sentence.plain.endsWith('?'),
  );
  return [...lighter, ...besides, ...short, ...spared].map(({ sentence }) => sentence);
}

/** Measures that those who are measured helped to choose, or that are the same for all. */
export const measuresSharedIn = (facts: Sentences): Sentence[] =>
  listen(facts, measuresShared, { ...settings, not: notLight })
    .filter(({ sentence, denied }) => !denied && !sentence.plain.endsWith('?') && isOfReporting(facts, sentence))
    .map(({ sentence }) => sentence);

/** Not what is asked of others, was asked once, or is only talked of. */
export const isOwnDuty = ({ sentences }: Sentences, sentence: Sentence): boolean =>
  !sentence.plain.endsWith('?') &&
  !othersDuty.test(sentence.plain) &&
  !isNotOwnTerm(sentences, placeOf(sentences, sentence));
