import { describe, expect, it } from 'vitest';
import type { FundingTerm, Notice } from '@/lib/facts.ts';
import { fundingPicture, shortestNotice } from '@/lib/picture/funding-picture.ts';

const term = (months: number | null, possibleMonths = months): FundingTerm => ({
  starts: null,
  ends: null,
  months,
  possibleMonths,
  stated: null,
  provisional: null,
});
const notice = (period: string, rest: Partial<Notice> = {}): Notice => ({
  start: 0,
  end: 10,
  giver: 'funder',
  period,
  inWriting: false,
  forCause: false,
  assumed: [],
  ...rest,
});
const asked = { term: 'P3Y', notice: 'P3M' };

describe('fundingPicture', () => {
  it('sets the term against the years asked for', () =>
    expect(fundingPicture({ term: term(12), notice: null }, asked, '2025-03-10')).toEqual({
      shape: 'funding',
      term: {
        months: 12,
        possibleMonths: null,
        asked: 36,
        dates: null,
        share: 12 / 36,
        possibleShare: null,
        askedShare: 1,
      },
      notice: null,
    }));

  it('shows what options could add, and a term longer than asked', () => {
    expect(fundingPicture({ term: term(36, 60), notice: null }, asked, '2025-03-10')?.term).toEqual({
      months: 36,
      possibleMonths: 60,
      asked: 36,
      dates: null,
      share: 36 / 60,
      possibleShare: 1,
      askedShare: 36 / 60,
    });
  });

  it('gives the day on which the length asked for would end', () => {
    const said = (value: string) => ({ start: 0, end: 10, value, assumed: [] });
    const year = { ...term(12), starts: said('2025-04-01'), ends: said('2026-03-31') };
    expect(fundingPicture({ term: year, notice: null }, asked, '2025-03-10')?.term?.dates).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
      askedTo: '2028-03-31',
    });
  });

  it('runs both periods of notice from today, by the calendar', () =>
    // A month from 31 January ends with February; three months end on 30 April: 28 days of 89.
    expect(fundingPicture({ term: null, notice: notice('P1M') }, asked, '2025-01-31')?.notice).toEqual({
      period: 'P1M',
      asked: 'P3M',
      from: '2025-01-31',
      to: '2025-02-28',
      askedTo: '2025-04-30',
      share: 28 / 89,
      askedShare: 1,
    }));

  it('counts working days by the calendar too', () =>
    // Twenty working days from 10 April 2025 pass over Easter and the early May holiday: 13 May, 33 days on.
    expect(fundingPicture({ term: null, notice: notice('P20WD') }, asked, '2025-04-10')?.notice).toMatchObject({
      to: '2025-05-13',
      share: 33 / 91,
    }));

  it('shows that no notice is promised', () =>
    expect(fundingPicture({ term: null, notice: notice('P0D') }, asked, '2025-03-10')?.notice).toMatchObject({
      to: '2025-03-10',
      share: 0,
    }));

  it.each([
    ['nothing is offered', { term: null, notice: null }, asked],
    ['the length is not known', { term: term(null), notice: null }, asked],
    ['the compact sets no figure', { term: term(12), notice: notice('P1M') }, { term: null, notice: null }],
  ])('is none where %s', (_, offer, wanted) => expect(fundingPicture(offer, wanted, '2025-03-10')).toBeNull());
});

describe('shortestNotice', () => {
  it.each([
    [['P3M', 'P1M'], 'P1M'],
    [['P6W', 'P1M'], 'P1M'],
    [['P4W', 'P1M'], 'P4W'],
    [['P0D', 'P4W'], 'P0D'],
  ])('of %j is %s', (periods, shortest) =>
    expect(
      shortestNotice(
        periods.map((period) => notice(period)),
        '2025-03-10',
      )?.period,
    ).toBe(shortest),
  );

  it('is the funder’s own, and not for breach', () => {
    expect(shortestNotice([notice('P1W', { giver: 'recipient' }), notice('P3M')], '2025-03-10')?.period).toBe('P3M');
    expect(shortestNotice([notice('P0D', { forCause: true })], '2025-03-10')).toBeNull();
    expect(shortestNotice([notice('P2M', { giver: 'either' })], '2025-03-10')?.period).toBe('P2M');
    expect(shortestNotice([], '2025-03-10')).toBeNull();
  });
});
