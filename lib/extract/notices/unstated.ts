import { sidesIn, takesMoney } from '@/lib/extract/notices/giver.ts';
import {
  agreed,
  anotherNotice,
  cause,
  ending,
  forceMajeure,
  mayTell,
  noNotice,
  plainlyNone,
  power,
  sideMay,
} from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { Giver, Notice, Sentence } from '@/lib/facts.ts';

/** "forthwith on the happening of any of the following:" and a list of failings. */
const listsCauses = ({ plain }: Sentence, rest: readonly Sentence[]): boolean =>
  /(?::|following|any of these)\W*$/i.test(plain) &&
  rest.slice(0, 8).some((item) => item.block.kind === 'item' && cause.test(item.plain));

const callsItADay =
  /\b(?:call(?:s|ed)? it a day|pull(?:s|ed)? the plug|immediate (?:termination|withdrawal|cancellation))\b/i;

/** Somebody's application, consent or competition, which is no grant. */
const otherWithdrawn =
  /\b(?:withdraw\w*|cancel\w*|stop\w*|end\w*|suspend\w*|terminat\w*|abandon\w*) (?:your|the|this|a|an|any|their|his|her|its) (?:\w+ )?(?:applications?|consent|bids?|tenders?|(?:tender|application|award) process|procurement|exercise|competition|responses?|comments?|membership|booking|objection|complaint|request|participation)\b/i;
/** "At any time, subject to reasonable notice": some is promised, and no length of it. */
const someNotice =
  /\b(?:giving|on|upon|subject to|with)\b[^.;]{0,30}\breasonable (?:period of |prior |written |advance )*notice\b/i;
/** It says outright that none is given. */
export const deniesNotice =
  /\bno (?:period of |minimum |set |fixed )?notice(?: period)? (?:applies|is (?:needed|required|given|promised|due)|will be given|need be given)\b|\b(?:do(?:es)? not|need not|not (?:obliged|required|bound)|don't|no need|(?:is|are) under no (?:obligation|duty))(?: have| need)?(?: to)? give (?:you |any |prior |the \w+ ){0,2}(?:notice|warning)\b|\b(?:needs?|shall|will) give no (?:prior |further |advance |formal )?(?:notice|warning)\b/i;

/** A power to end or cut with no notice promised: `P0D`. Left out where the next words give the notice after all. */
export function unstatedNotice(
  sentence: Sentence,
  rest: readonly Sentence[],
  parties: Parties,
  stated: readonly Notice[],
): Notice | null {
  const { plain } = sentence;
  if (
    !mayTell(sentence) ||
    !ending.test(plain.replace(/\bsuspen\w+/gi, '')) ||
    !(agreed.test(plain) || callsItADay.test(plain) || sideMay.test(plain)) ||
    !(power.test(plain) || deniesNotice.test(plain))
  )
    return null;
  if (otherWithdrawn.test(plain) || someNotice.test(plain)) return null;
  const [next] = rest;
  const follows = next && next.block === sentence.block ? next : undefined;
  const denies =
    follows &&
    /\b(?:cannot|not able to|unable to|no) (?:undertake|promise|guarantee|notice|commit)\b/i.test(follows.plain);
  const isDenied = deniesNotice.test(plain);
  if (!noNotice.test(plain) && !denies && !isDenied) return null;
  if (stated.some(({ start }) => start === sentence.start || start === follows?.start)) return null;
  if (
    forceMajeure.test(plain) ||
    (anotherNotice.test(plain) && !/\b(?:grant|funding|award|agreement|contract)\b/i.test(plain))
  )
    return null;
  const upTo = isDenied ? plain.length : plain.search(power) + 1;
  const actor = sidesIn(plain.slice(0, upTo), parties)
    .filter(({ isObject }) => !isObject)
    .at(-1);
  const who: Giver =
    actor?.side ??
    (takesMoney.test(plain) ||
    /\bbe (?:\w+ ){0,3}(?:terminat|withdraw|reduc|adjust|stop|cancel|vari|suspend|end)/i.test(plain)
      ? 'funder'
      : 'either');
  const isPlain = plainlyNone.test(plain) || denies === true || isDenied;
  return {
    start: sentence.start,
    end: denies && follows ? follows.end : sentence.end,
    giver: who,
    period: 'P0D',
    inWriting: false,
    forCause: cause.test(plain) || listsCauses(sentence, rest),
    assumed: isPlain ? [] : [{ what: 'end-of-period', why: 'it says when, and promises no notice' }],
  };
}
