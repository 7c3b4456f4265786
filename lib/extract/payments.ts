import {
  advance,
  arrears,
  deniedAdvance,
  deniedArrears,
  eachStart,
  keptBack,
  money,
  otherAdvance,
  otherMoney,
  parted,
  payHeading,
  paying,
  plainlyAdvance,
} from '@/lib/extract/payment-words.ts';
import type { PaymentTiming, Said, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';

/** When an award or a price is paid: before the money is needed, after it is spent, or some of each. */
export function extractPayments(sentences: readonly Sentence[]): Said<PaymentTiming>[] {
  return sentences.flatMap((sentence) => {
    const said = isTerm(sentence) ? timingIn(sentence) : null;
    if (!said) return [];
    const { value, match } = said;
    return [{ value, ...spanIn(sentence, match.index, match.index + match[0].length), assumed: [] }];
  });
}

/** "You'd have half when you open" is a term; "you could be paid" is none. */
const isTerm = ({ standing, plain }: Sentence) =>
  (standing === 'current' || (standing === 'supposed' && !/\b(?:could|might|for example)\b/i.test(plain))) &&
  !otherMoney.test(plain);

function timingIn({ plain, over, block }: Sentence): { value: PaymentTiming; match: RegExpExecArray } | null {
  const isUnderPay = over.some((words) => payHeading.test(words));
  const spentLater = /\bbefore you(?:'ve| have| need to)? spen[dt]\b/i.test(plain);
  const kept = keptBack.exec(plain);
  const isParted =
    (parted.test(plain) && advance.test(plain)) ||
    (kept !== null && /\b(?:fifth|tenth|third|half|balance|remainder)\b|%/i.test(kept[0]));
  if (!money.test(plain) && !isUnderPay && !spentLater && !isParted) return null;
  const spared = deniedArrears.exec(plain);
  const late = deniedAdvance.exec(plain) ?? (spared ? null : arrears.exec(plain));
  const early =
    deniedAdvance.test(plain) || otherAdvance.test(plain)
      ? null
      : (advance.exec(plain) ?? (isUnderPay && block.labels ? eachStart.exec(plain) : null) ?? spared);
  const isVague =
    early &&
    !paying.test(plain) &&
    !payHeading.test((over.at(-1) ?? '').replace(/\bfunding\b/gi, '')) &&
    !plainlyAdvance.test(early[0]);
  if (kept) return { value: 'mixed', match: early ?? kept };
  if (early && !isVague) {
    if (late && parted.test(plain)) return { value: 'mixed', match: early };
    if (!late || late.index >= early.index) return { value: 'advance', match: early };
  }
  return late ? { value: 'arrears', match: late } : null;
}

/** The one answer for the document: mixed where it says both. */
export function timingOf(payments: readonly Said<PaymentTiming>[]): PaymentTiming | null {
  const timings = new Set(payments.map(({ value }) => value));
  if (timings.size > 1) return 'mixed';
  return payments[0]?.value ?? null;
}
