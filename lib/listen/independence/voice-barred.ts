import type { Facts } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isTakenBack } from '@/lib/listen/together/said-whole.ts';
import { barred, goodManners, laidOnThem, noPrice, oneVoiceOnly } from '@/lib/vocabulary/independence/voice-barred.ts';
import { bent, notBent } from '@/lib/vocabulary/independence/voice-bent.ts';
import { ofOwnPeople } from '@/lib/vocabulary/independence/voice-held.ts';
import {
  inPublic,
  kept as keptFrom,
  ofFunded,
  ofFunder,
  ofTheirDoings,
  saying,
} from '@/lib/vocabulary/independence/voice-parts.ts';

const standing = ['current', 'supposed'] as const;

/** What those who are funded may not say, or may say only with leave, what they are to say instead, and the price laid on what they said. */
export function voiceBarred(facts: Facts): Heard[] {
  const kept = barred.flatMap((pattern) => listen(facts, pattern, { standing, not: goodManners }));
  const inParts = listen(facts, keptFrom, { standing, not: goodManners }).filter(isSilenceInParts);
  const turned = bent.flatMap((pattern) => listen(facts, pattern, { standing, not: notBent }));
  const priced = laidOnThem.flatMap((pattern) =>
    listen(facts, pattern, { standing: [...standing, 'past'], not: noPrice }).filter(
      ({ sentence: { plain } }) => !oneVoiceOnly.test(plain),
    ),
  );
  return [...kept, ...inParts, ...turned, ...priced].filter(
    ({ sentence }) =>
      sentence.block.kind !== 'heading' &&
      !sentence.plain.endsWith('?') &&
      !ofOwnPeople.test(sentence.plain) &&
      !isTakenBack(facts, sentence) &&
      !isOfAnother(facts, sentence),
  );
}

/** Who is bidden, and in the same clause the saying, the public and the doings that it would be about. */
function isSilenceInParts({ sentence: { plain }, match }: Heard): boolean {
  const [before, rest] = [plain.slice(0, match.index), /^[^;]*/.exec(plain.slice(match.index))?.[0] ?? ''];
  if (askedOfNobody.test(before) || ofStaff.test(plain) || ofFunder.test(before)) return false;
  return ofFunded.test(`${before}${match[0]}`) && [saying, inPublic, ofTheirDoings].every((part) => part.test(rest));
}

/** "Nobody is asked to keep from". */
const askedOfNobody = /\b(?:nobody|no one|none|never|not)\b[^.;]{0,40}$/i;
/** A public body's own staff. */
const ofStaff = /^(?:[0-9.]+ )?(?:members of staff|(?:all |our |council )?(?:staff|officers|employees|councillors))\b/i;
