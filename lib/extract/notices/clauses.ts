import { clausesOf, type Reference, referencesIn } from '@/lib/extract/clauses.ts';
import { endsIt } from '@/lib/extract/notices/endings.ts';
import { sidesIn } from '@/lib/extract/notices/giver.ts';
import { agreed, cause, forceMajeure, power } from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { Notice, Sentence } from '@/lib/facts.ts';
import { spanAt, spansIn } from '@/lib/listen/places.ts';

/** The clause named makes an exception to this one. */
const excepts =
  /\b(?:subject(?: always)? to|save (?:as|where|that)|except (?:as|where|for|that|under)|other than(?: as)?|unless)\b[^.;]{0,40}$/i;
/** The clause named says how notice is given. */
const follows =
  /\b(?:in accordance with|as (?:provided|set out|required|described|specified)\b[^.;]{0,12}|notice\b[^.;]{0,20}\b(?:under|in|by)|subject to|pursuant to)(?: the notice in)? $/i;
/** The clause named lists what may be answered so. */
const onEvents =
  /\b(?:events?|circumstances|matters|grounds|reasons?|defaults?|breach(?:es)?|failures?)\b[^.;]{0,60}\b(?:in|under|of|by)(?: any of)? $/i;

/**
 * Reads each clause on notice together with the clauses it refers to. An exception by which the funder may end it for no fault is a notice of its own, with
 * none promised; "at any time in accordance with clause 12" has the notice of clause 12; events listed in another clause are for cause where that clause says
 * so. A clause that cannot be found changes nothing.
 */
export function readAcrossClauses(
  notices: readonly Notice[],
  sentences: readonly Sentence[],
  parties: Parties,
): readonly Notice[] {
  const referring = notices.map((notice) => ({
    notice,
    references: referencesIn(spanAt(sentences, notice.start)?.plain ?? ''),
  }));
  if (referring.every(({ references }) => !references.length)) return notices;
  const clauseOf = clausesOf(sentences);
  const clausesAfter = (references: readonly Reference[], lead: RegExp) =>
    references.filter(({ before }) => lead.test(before)).flatMap(({ number }) => clauseOf(number) ?? []);
  const known = new Set(notices.map(({ start }) => start));

  return referring.flatMap(({ notice, references }): Notice[] => {
    const isNone = notice.period === 'P0D';
    if (isNone && notice.assumed.length && holdsNotice(clausesAfter(references, follows), notices, notice)) return [];
    if (isNone && !notice.forCause && listsOnlyCauses(clausesAfter(references, onEvents)))
      return [{ ...notice, forCause: true }];
    if (isNone || notice.forCause || notice.giver === 'recipient') return [notice];
    const exceptions = clausesAfter(references, excepts).filter(({ start }) => !known.has(start));
    return [notice, ...exceptions.flatMap((sentence) => exceptionOf(sentence, parties) ?? [])];
  });
}

/** Whether a clause gives a length of notice to the same side. */
const holdsNotice = (clause: readonly Sentence[], notices: readonly Notice[], { giver, start }: Notice): boolean =>
  clause.some((sentence) =>
    spansIn(notices, sentence).some(
      (other) =>
        other.start !== start &&
        other.period !== 'P0D' &&
        (other.giver === giver || [other.giver, giver].includes('either')),
    ),
  );

const noFault =
  /\b(?:for any reason|at (?:its|our|their) (?:sole |absolute |entire )?discretion|budgets?|availability|savings|no longer (?:able|needed|required)|priorit(?:y|ies)|policy)\b/i;
const listsOnlyCauses = (clause: readonly Sentence[]): boolean =>
  clause.some(({ plain }) => cause.test(plain)) && !clause.some(({ plain }) => noFault.test(plain));

/** A power of the funder to end or cut, not for fault: the notice that is subject to it is not promised there. */
function exceptionOf(sentence: Sentence, parties: Parties): Notice | null {
  const { plain, standing, start, end } = sentence;
  if (standing !== 'current' && standing !== 'supposed') return null;
  const at = plain.search(power);
  if (at < 0 || !endsIt(plain) || !agreed.test(plain) || cause.test(plain) || forceMajeure.test(plain)) return null;
  const actor = sidesIn(plain.slice(0, at + 1), parties)
    .filter(({ isObject }) => !isObject)
    .at(-1);
  if (!actor || actor.side === 'recipient') return null;
  const why = 'the clause on notice is subject to this one, which promises none';
  return {
    start,
    end,
    giver: actor.side,
    period: 'P0D',
    inWriting: false,
    forCause: false,
    assumed: [{ what: 'end-of-period', why }],
  };
}
