import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { isTakenBack } from '@/lib/listen/together/said-whole.ts';
import {
  characteristic,
  dutyDenied,
  forOneCommunity,
  helpElsewhere,
  helpRefused,
  notLooked,
  onlyForms,
  shutOutForWho,
  whatItDoes,
} from '@/lib/vocabulary/equality/no-heed.ts';
import { excludedList } from '@/lib/vocabulary/lists.ts';
import { leftOutPeople } from '@/lib/vocabulary/people.ts';

const standing = ['current', 'past', 'supposed'] as const;

/** What was not looked at for those whom it may hit, told by who did not look at what; and who is shut out, or refused the help that they need to take part. */
export const hearNoHeed = once((facts: Facts): Record<'unassessed' | 'shut', Heard[]> => {
  const own = (pattern: RegExp, of: readonly (typeof standing)[number][] = standing) =>
    listen(facts, pattern, { standing: of, not: onlyForms }).filter(
      ({ sentence }) =>
        sentence.block.kind !== 'heading' &&
        !sentence.plain.endsWith('?') &&
        !isOfAnother(facts, sentence) &&
        !isOthersDoing(facts, sentence) &&
        !isTakenBack(facts, sentence),
    );
  const now = ['current', 'supposed'] as const;
  return {
    unassessed: [
      ...own(notLooked).filter(({ sentence: { plain } }) => isOfPeople(plain) && whatItDoes.test(plain)),
      ...dutyDenied.flatMap((pattern) => own(pattern)),
    ],
    shut: [
      ...shutOutForWho.flatMap((pattern) => own(pattern, now)).filter(({ sentence }) => !isDoubleDenied(sentence)),
      ...own(forOneCommunity, now).filter(({ sentence }) => isAmongExcluded(sentence)),
      ...helpRefused
        .flatMap((pattern) => own(pattern, now))
        .filter(({ sentence: { plain } }) => !helpElsewhere.test(plain)),
    ],
  };
});

const isOfPeople = (plain: string): boolean => characteristic.test(plain) || leftOutPeople.test(plain);

/** "We do not want only groups that …", "no group is refused because …". */
const isDoubleDenied = ({ plain }: Sentence): boolean =>
  /\bnot (?:\w+ )?only\b|\b(?:not|never|no|nobody)\b[^.;]{0,40}\b(?:refused?|exclud\w+|turned away|barred)\b/i.test(
    plain,
  );

/** A thing named in a list of what is not paid for. */
const isAmongExcluded = ({ plain, over }: Sentence): boolean =>
  plain.length < 120 &&
  excludedList.test(over.at(-1) ?? '') &&
  !/\beligible and|\b(?:can|may|do|will) and\b/i.test(over.at(-1) ?? '') &&
  !/\b(?:not|can|may|will|are|is|except|unless)\b/i.test(plain);
