import { addPeriod, lastDayOf } from '@/lib/calendar/calendar.ts';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { askedBy } from '@/lib/compacts/asked.ts';
import type { Facts } from '@/lib/facts.ts';
import { type FundingPicture, fundingPicture, shortestNotice } from '@/lib/picture/funding-picture.ts';
import { type WindowPicture, windowPicture } from '@/lib/picture/window-picture.ts';

export type Picture = WindowPicture | FundingPicture;

/** What can be drawn of a document's times under a compact, in the order of its kinds; empty where it gives too few dates. `today` is an ISO date. */
export function picturesOf(facts: Facts, compact: Compact, today: string): readonly Picture[] {
  if (facts.aboutCompacts) return [];
  const kinds = facts.kinds.map(({ kind }) => kind);
  const asked = (rule: string) => askedBy(compact, rule, kinds)?.atLeast ?? null;
  const draw: Readonly<Record<DocumentKind, () => Picture | null>> = {
    consultation: () => consultationPicture(facts, asked('consultation-length'), today),
    funding: () =>
      fundingPicture(
        { term: facts.term, notice: shortestNotice(facts.notices, today) },
        { term: asked('funding-length'), notice: asked('notice-period') },
        today,
      ),
    tender: () => tenderPicture(facts, today),
    change: () => changePicture(facts, asked('notice-period'), today),
  };
  return kinds.flatMap((kind) => draw[kind]() ?? []);
}

function consultationPicture({ consultation }: Facts, period: string | null, today: string): WindowPicture | null {
  if (!consultation?.opens || !consultation.closes) return null;
  const from = consultation.opens.value;
  return windowPicture(
    {
      purpose: 'consultation',
      from,
      fromAssumed: consultation.opensAssumed,
      to: consultation.closes.value,
      promise: period === null ? null : { period, to: lastDayOf(from, period) },
    },
    today,
  );
}

function tenderPicture({ tender }: Facts, today: string): WindowPicture | null {
  if (!tender?.published) return null;
  const { published, deadline } = tender;
  return windowPicture(
    { purpose: 'tender', from: published.value, fromAssumed: false, to: deadline.value, promise: null },
    today,
  );
}

function changePicture({ changes }: Facts, period: string | null, today: string): WindowPicture | null {
  const [first] = changes
    .flatMap(({ announced, effective }) => (announced ? [{ from: announced.value, to: effective.value }] : []))
    .sort((a, b) => a.to.localeCompare(b.to));
  if (!first) return null;
  const promise = period === null ? null : { period, to: addPeriod(first.from, period) };
  return windowPicture({ purpose: 'change', ...first, fromAssumed: false, promise }, today);
}
