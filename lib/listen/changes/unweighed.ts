import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isEndingSaid } from '@/lib/listen/offer.ts';
import { stanceOf, stanceOfValue } from '@/lib/listen/stance.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { labelledValues } from '@/lib/listen/together/labelled.ts';
import {
  asksOfThem,
  broughtNone,
  deniedFault,
  harmTo,
  heardLabel,
  hearingRuledOut,
  hearingThem,
  ifYouSpeak,
  keptInDark,
  leftUnread,
  lookInto,
  notKnownToBeDone,
  ofDoing,
  onlyThought,
  otherAsked,
  otherHarm,
  otherTopic,
  soundedOut,
  weighedLabel,
} from '@/lib/vocabulary/changes/cut-unweighed.ts';
import { cannotSay } from '@/lib/vocabulary/stance.ts';

/** What a document tells of a cut by its names for harm and for hearing those who bear it. */
export interface Unweighed {
  readonly denied: readonly Sentence[];
  /** Thought and not shown, hoped for, or left open. */
  readonly unsure: readonly Sentence[];
  /** Told in the rows of a table. */
  readonly weighed: readonly Sentence[];
  readonly heard: readonly Sentence[];
}

/** `isOfCut`: the sentence stands among those on ending or cutting, and is the author's. */
export function hearUnweighed(facts: Facts, isChange: boolean, isOfCut: (sentence: Sentence) => boolean): Unweighed {
  const denied: Sentence[] = [];
  const unsure: Sentence[] = [];
  const standing = isChange ? (['current', 'supposed', 'past'] as const) : (['current', 'supposed'] as const);
  const isOurs = (sentence: Sentence) =>
    !sentence.plain.endsWith('?') &&
    !otherHarm.test(sentence.plain) &&
    !otherTopic.test(sentence.plain) &&
    !deniedFault.test(sentence.plain) &&
    !ifYouSpeak.test(sentence.plain) &&
    isOfCut(sentence);
  for (const pattern of [harmTo, hearingThem])
    for (const { sentence, match } of listen(facts, pattern, { standing })) {
      if (!isOurs(sentence) || broughtNone.test(sentence.plain)) continue;
      const stance = stanceOf(sentence.plain, match.index, match.index + match[0].length);
      const isLooked = pattern === hearingThem || lookInto.test(sentence.plain);
      if (stance === 'refused' && isLooked && !onlyThought.test(sentence.plain)) denied.push(sentence);
      else if (stance === 'hedged' ? isChange || isEndingSaid(sentence.plain) : isChange && stance === 'open')
        unsure.push(sentence);
    }
  const said = isChange ? [keptInDark, leftUnread] : [];
  denied.push(...said.flatMap((pattern) => tell(facts, pattern, standing).filter(isOurs)));
  if (isChange)
    unsure.push(
      ...[onlyThought, soundedOut, notKnownToBeDone].flatMap((pattern) =>
        tell(facts, pattern, standing).filter(isOurs),
      ),
    );
  if (isChange)
    denied.push(
      ...tell(facts, hearingRuledOut, standing).filter(
        ({ plain, block }) =>
          block.kind !== 'heading' && !otherHarm.test(plain) && !otherTopic.test(plain) && hearingThem.test(plain),
      ),
    );
  if (isChange)
    for (const { question, answer, yes } of listenToAnswers(facts, asksOfThem))
      if (
        (yes === false || cannotSay.test(answer.plain)) &&
        !otherAsked.test(question.plain) &&
        !/\bbut\b/i.test(answer.plain) &&
        !otherHarm.test(question.plain)
      )
        denied.push(question, answer);
  const rows = (label: RegExp) =>
    labelledValues(facts, label).filter(
      ({ label: words, sentence, table }) =>
        !otherHarm.test(words) && (isChange || isEndingSaid(table) || isOfCut(sentence)),
    );
  const [weighed, heard] = [weighedLabel, heardLabel].map((label) =>
    rows(label).flatMap(({ label: words, value, sentence }) => {
      const stance = stanceOfValue(value);
      if (stance === 'said') return [sentence];
      (stance === 'refused' && ofDoing.test(words) ? denied : unsure).push(sentence);
      return [];
    }),
  );
  return { denied, unsure, weighed: weighed ?? [], heard: heard ?? [] };
}

const tell = (facts: Facts, pattern: RegExp, standing: readonly Sentence['standing'][]): Sentence[] =>
  listen(facts, pattern, { standing }).map(({ sentence }) => sentence);
