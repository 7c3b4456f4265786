import { daysBetween } from '@/lib/calendar/calendar.ts';
import { timingOf } from '@/lib/extract/payments.ts';
import type { Facts, Giver } from '@/lib/facts.ts';
import { type CompactFindings, compactJson } from '@/lib/report/findings-json.ts';

/** One document's facts and findings as plain values for programs; the names are the command line's contract. */
export function reportJson(file: string, today: string, facts: Facts, checked: readonly CompactFindings[]) {
  return {
    file,
    document: {
      title: facts.doc.title,
      kinds: facts.kinds.map(({ kind }) => kind),
      words: wordsIn(facts),
      pages: facts.doc.pages,
      published: facts.published?.value ?? null,
      unread: facts.doc.unread,
    },
    today,
    facts: factsJson(facts),
    compacts: checked.map((each) => compactJson(each, facts.doc)),
  };
}

/** How many words of the document were read, furniture left out. */
export function wordsIn({ doc }: Pick<Facts, 'doc'>): number {
  let words = 0;
  for (const { start, end, furniture } of doc.blocks) {
    if (furniture) continue;
    let isWord = false;
    for (let at = start; at < end; at += 1) {
      const wasWord = isWord;
      isWord = !isSpace(doc.text.charCodeAt(at));
      if (isWord && !wasWord) words += 1;
    }
  }
  return words;
}

/** Most letters and spaces are told without a pattern, which would cost more than all else that is said of a long document. */
const isSpace = (code: number): boolean =>
  code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(String.fromCharCode(code));

/** Facts as plain values for programs. */
export type FactsJson = ReturnType<typeof factsJson>;

/** The facts under the names of the command line's contract. */
export function factsJson(facts: Facts) {
  const { consultation, term, tender, changes } = facts;
  const [opens, closes] = [consultation?.opens?.value ?? null, consultation?.closes?.value ?? null];
  const [change] = changes;
  const announced = change?.announced?.value ?? null;
  return {
    consultation: consultation
      ? { opens, closes, days: opens && closes ? daysBetween(opens, closes, 'inclusive') : null }
      : null,
    fundingTerm: term
      ? {
          starts: term.starts?.value ?? null,
          ends: term.ends?.value ?? null,
          months: term.months,
          possibleMonths: term.possibleMonths,
        }
      : null,
    noticeByFunder: noticeBy(facts, 'funder'),
    noticeByRecipient: noticeBy(facts, 'recipient'),
    payment: timingOf(facts.payments),
    overheadCapPercent: facts.overheadCaps[0]?.value ?? null,
    tenderDays: tender?.published ? daysBetween(tender.published.value, tender.deadline.value, 'exclusive') : null,
    change: change
      ? {
          announced,
          effective: change.effective.value,
          days: announced ? daysBetween(announced, change.effective.value, 'exclusive') : null,
        }
      : null,
  };
}

/** The notice periods one side has to give, for causes other than the other's fault; each once. */
export const noticeBy = ({ notices }: Facts, side: Giver): string[] => [
  ...new Set(
    notices
      .filter(({ giver, forCause }) => (giver === side || giver === 'either') && !forCause)
      .map(({ period }) => period),
  ),
];
