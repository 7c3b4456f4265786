import type { DocumentText } from '@/lib/document.ts';
import type { Bearing } from '@/lib/extract/opening.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const titled = /^(?:decision details|issue (?:details|history|- (?:meetings|decisions))|agenda item) ?(?:$|[-:|])/i;
const labelled = /^decision status: /i;

/** Whether this is the record that a council keeps of one item, with who decided what of it and when: it may end a grant, and neither asks nor offers anything. */
export const isRecord = ({ title }: DocumentText, sentences: readonly Sentence[]): boolean =>
  titled.test(title) ||
  sentences.slice(0, 12).some(({ plain }) => titled.test(plain)) ||
  mayHold(sentences, labelled).some((place) => labelled.test(sentences[place]?.plain ?? ''));

/** A line of its own over what was decided; in a record it is seldom a heading. */
const decidedBelow =
  /^(?:it was |cabinet |the executive )?(?:resolved|agreed|decision|decision made|resolution)\b[^.]{0,40}$/i;
const decidedEnds =
  /^(?:reasons? |minutes|other options|alternative options|scrutiny|background|conflicts? |report author|publication date)/i;

/** The same bearings, with what stands after "RESOLVED:" in a record raised to what the document does. */
export function bearingsOfRecord(sentences: readonly Sentence[], bearing: readonly Bearing[]): readonly Bearing[] {
  let isDecision = false;
  return sentences.map(({ plain }, place) => {
    const here = bearing[place] ?? { weight: 1, isTitle: false, isLoud: false, opens: false, decides: false };
    if (decidedBelow.test(plain)) isDecision = true;
    else if (decidedEnds.test(plain)) isDecision = false;
    return isDecision ? { ...here, weight: Math.max(here.weight, 1.5), opens: true, decides: true } : here;
  });
}
