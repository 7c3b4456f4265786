import type { Facts, Sentence, Standing } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { before } from '@/lib/listen/together/said-whole.ts';
import { withTalk } from '@/lib/vocabulary/changes/cuts-heard.ts';
import {
  beforeSettled,
  cameOfIt,
  eachWasMet,
  effectTold,
  ofStaff,
  warnedEarly,
  wayTold,
} from '@/lib/vocabulary/changes/weighed-told.ts';

/** What a letter or a decision tells of how a cut was weighed. */
export interface ToldOfWeighing {
  readonly impacts: readonly Sentence[];
  readonly talks: readonly Sentence[];
  readonly options: readonly Sentence[];
}

/** How those who bear a cut were warned, met and heard, as a letter or a record of a decision tells it, and what came of it. */
export function toldOfWeighing(facts: Facts, isChange: boolean): ToldOfWeighing {
  const standing: readonly Standing[] = isChange ? ['current', 'supposed', 'past'] : ['current', 'supposed'];
  const tell = (pattern: RegExp) =>
    listen(facts, pattern, { standing })
      .filter(({ denied, sentence }) => !denied && isTold(sentence) && !(isChange && ifSo.test(sentence.plain)))
      .map(({ sentence }) => sentence);
  const isAfterHearing = (sentence: Sentence) =>
    heard.test(sentence.plain) || heard.test(before(facts, sentence)?.plain ?? '');
  return {
    impacts: tell(effectTold),
    talks: [
      ...tell(warnedEarly),
      ...tell(eachWasMet),
      ...tell(beforeSettled).filter(({ plain }) => withTalk.test(plain)),
    ],
    options: [...tell(cameOfIt).filter(isAfterHearing), ...tell(wayTold)],
  };
}

const isTold = ({ plain, block }: Sentence): boolean =>
  block.kind !== 'heading' && !plain.endsWith('?') && !ofStaff.test(plain);
/** Only supposed, where something has been decided. */
const ifSo = /^(?:[0-9.]+ )?(?:if|should|where|unless)\b/i;
/** People were asked, met or answered. */
const heard =
  /\b(?:consult\w*|respon(?:se|ses|ded)|repl(?:y|ies|ied)|met|meetings?|said|told|views|comments|representations|asked|organi[sz]ations|groups|charities)\b/i;

/** What tells a reader most comes first: those who bear it are named, and it is no list of what members are asked to do. */
export const mostTelling = (sentences: readonly Sentence[]): Sentence[] =>
  [...sentences].sort((one, other) => weightOf(other) - weightOf(one));
/** Talk is told in the order of time; only what members are asked to do comes last. */
export const recommendedLast = (sentences: readonly Sentence[]): Sentence[] =>
  [...sentences].sort((one, other) => Number(recommends.test(one.plain)) - Number(recommends.test(other.plain)));
const weightOf = ({ plain }: Sentence): number =>
  (named.test(plain) ? 1 : 0) - (recommends.test(plain) ? 2 : 0) - (ofEquality.test(plain) ? 1 : 0);
const named =
  /\b(?:each|every|your?|their|its (?:staff|users|members)|those who|people (?:who|it)|(?:users|carers|families|clients|members) (?:who|it|of))\b/i;
const recommends =
  /\b(?:is|are) (?:asked|recommended|invited) to\b|^(?:[0-9.]+ )?to ask\b|\bpurpose of (?:this|the) report\b/i;
const ofEquality = /\bequalit(?:y|ies)\b/i;
