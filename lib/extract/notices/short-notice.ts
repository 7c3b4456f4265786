import { endsIt } from '@/lib/extract/notices/endings.ts';
import { anyOf } from '@/lib/vocabulary/words.ts';

/** What those who run a service do on a day, and what is done to them and with those they help. */
const work = anyOf(
  'accept|admit|adapt|answer|arrange|attend|cater|collect|cover|deliver|deploy|fill|help|host|house|mobilise|move|offer|place|provide|react|receive|respond|scale up|see|send|staff|start|step in|supply|support|take (?:on|in|up)|transport|travel|turn out|visit|work',
  '(?:asked|called (?:up)?on|deployed|drafted in|moved|needed|required|requested|sent|mobilised|redeployed|booked|rearranged|rescheduled)',
);
const mustDo =
  '(?:to|and|or|also|then|must|shall|will|may|might|can|could|should|be|is|are)(?: (?:often|sometimes|occasionally|also))?';
/** "To support the team at short notice", "be deployed at short notice", "referrals made at short notice". */
const doneSoon = new RegExp(
  String.raw`\b(?:${mustDo} ${work}|(?:referrals?|placements?|bookings?|requests?|calls?|cover|shifts?|visits?|appointments?|journeys?))\b[^.;]{0,50}?\b(?:at|on) (?:very )?short notice\b`,
  'gi',
);

/** A sentence with the work that is to be done at short notice made blank; what ends or is cut so stays. */
export const withoutShortNoticeOfWork = (plain: string): string =>
  plain.includes('short notice')
    ? plain.replace(doneSoon, (words) => (endsIt(words) ? words : ' '.repeat(words.length)))
    : plain;

/** Not "we would do likewise with your grant". */
const doingSo = /\bdo (?:so|the same|likewise)\b(?! with\b)/gi;

/** Whether a sentence speaks of ending by its own words, or takes up in "do so" what was said before it. */
export const endsBySaying = (plain: string, context: readonly string[]): boolean => {
  if (!endsIt(plain)) return false;
  const rest = plain.replace(doingSo, '');
  return rest === plain || endsIt(rest) || context.some(endsIt);
};
