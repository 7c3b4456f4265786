import type { Facts, Sentence, Standing } from '@/lib/facts.ts';
import { refusedUnder } from '@/lib/listen/changes/under-heading.ts';
import { listen } from '@/lib/listen/listen.ts';
import {
  neverLookedInto,
  noSay,
  noStudy,
  otherStudy,
  stillInTime,
  studyAfter,
} from '@/lib/vocabulary/changes/never-weighed.ts';

/** Over what was done: "Who was consulted", "Effect on organisations and users", "Alternatives considered". */
const headsWeighing =
  /\b(?:(?:consultation|engagement|discussions?) with|who (?:was|has been) consulted|service users|alternatives? (?:options? )?considered|options considered|(?:effects?|impacts?) (?:on|assessment|upon)|impact assessment|views of (?:the )?(?:groups|organisations|users))\b/i;
const otherHeads =
  /\b(?:equalit\w+|climate|carbon|environment\w*|staff|legal|financial|property|risk|crime|council tax|unions?)\b/i;

/** What says that the harm of a cut was never gone into, or that those who bear it had no say, by who looks, at what, and how it is denied. */
export function hearNeverWeighed(
  facts: Facts,
  isChange: boolean,
  isOfCut: (sentence: Sentence) => boolean,
  isOpen: boolean,
): Sentence[] {
  const standing: readonly Standing[] = isChange ? ['current', 'supposed', 'past'] : ['current', 'supposed'];
  const patterns = [noSay, ...(isChange ? [neverLookedInto, noStudy, ...(isOpen ? [] : [studyAfter])] : [])];
  const said = patterns
    .flatMap((pattern) => listen(facts, pattern, { standing }))
    .map(({ sentence }) => sentence)
    .filter(
      (sentence) =>
        !sentence.plain.endsWith('?') &&
        !otherStudy.test(sentence.plain) &&
        !stillInTime.test(sentence.plain) &&
        isOfCut(sentence),
    );
  const under = isChange
    ? refusedUnder(facts, headsWeighing)
        .filter(({ heading }) => !otherHeads.test(heading))
        .map(({ sentence }) => sentence)
    : [];
  return [...said, ...under];
}
