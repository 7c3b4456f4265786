import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfReporting, littleAskedIn, madeLighter } from '@/lib/listen/funding/little-asked.ts';
import { listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  fewAgreed,
  fewerThanBefore,
  fewMeasures,
  fitting,
  inProportion,
  light,
  littleAsked,
  manyFields,
  noReceipts,
  noReport,
  notLight,
  othersReport,
  reporting,
  shortThough,
  writtenAnyway,
} from '@/lib/vocabulary/funding/monitoring.ts';
import { asksHowMuch, notMuch, often } from '@/lib/vocabulary/funding/reporting-load.ts';
import { unasked } from '@/lib/vocabulary/funding/reporting-weight.ts';

/** What the document says of how little need be reported, in order. */
export const easyIn = once(findEasy);

function findEasy(facts: Facts): Sentence[] {
  const own = listen(facts, light, { not: notLight }).filter(({ denied }) => !denied);
  const fit = [
    ...listen(facts, inProportion, { not: notLight }),
    ...listen(facts, fitting, { not: notLight }).filter(({ sentence }) => reporting.test(sentence.over.at(-1) ?? '')),
  ].filter(({ denied }) => !denied);
  const spared = [noReceipts, noReport, fewAgreed].flatMap((pattern) => listen(facts, pattern, { not: notLight }));
  const few = [
    ...listen(facts, littleAsked, { not: notLight }).filter(({ sentence }) => isOfReporting(facts, sentence)),
    ...listen(facts, othersReport, { not: notLight, standing: ['current', 'supposed'] }).filter(({ sentence }) =>
      isOfReporting(facts, sentence),
    ),
    ...listen(facts, fewMeasures, { not: notLight }),
    ...listen(facts, fewerThanBefore, { not: notLight, standing: ['current', 'supposed', 'past'] }),
  ].filter(({ denied, sentence }) => !denied && !often.test(sentence.plain) && !manyFields.test(sentence.plain));
  const anyway = listen(facts, writtenAnyway, { not: notLight });
  const brief = listen(facts, shortThough, { not: notLight }).filter(
    ({ sentence }) => isOfReporting(facts, sentence) || /: (?:how many|what|who)\b/i.test(sentence.plain),
  );
  const little = [
    ...littleAskedIn(facts),
    ...madeLighter(facts),
    ...listenToAnswers(facts, asksHowMuch)
      .filter(({ answer }) => notMuch.test(answer.plain))
      .map(({ answer }) => answer),
  ];
  return (
    [
      ...new Set([
        ...[...own, ...fit, ...spared, ...few, ...anyway, ...brief].map(({ sentence }) => sentence),
        ...little,
      ]),
    ]
      // "An officer may call without an appointment" is no friendly visit.
      .filter(({ plain }) => !unasked.test(plain))
      .sort((a, b) => a.start - b.start)
  );
}
