import { describe, expect, it } from 'vitest';
import { windowPicture } from '@/lib/picture/window-picture.ts';

const sixWeeks = {
  purpose: 'consultation',
  from: '2025-03-03',
  fromAssumed: false,
  to: '2025-04-14',
  promise: { period: 'P12W', to: '2025-05-25' },
} as const;

describe('windowPicture', () => {
  it('sets the days open against those promised, both ends counted', () =>
    expect(windowPicture(sixWeeks, '2025-03-10')).toMatchObject({
      days: 43,
      promise: { days: 84, to: '2025-05-25' },
      share: 43 / 84,
      promiseShare: 1,
    }));

  it('leaves out the day a warning was given', () =>
    expect(
      windowPicture(
        {
          purpose: 'change',
          from: '2025-02-14',
          fromAssumed: false,
          to: '2025-03-31',
          promise: { period: 'P3M', to: '2025-05-14' },
        },
        '2025-02-20',
      ),
    ).toMatchObject({ days: 45, promise: { days: 89 } }));

  it('reaches past the promise where the document gives more', () => {
    const picture = windowPicture({ ...sixWeeks, to: '2025-06-22' }, '2025-03-10');
    expect(picture).toMatchObject({ days: 112, share: 1, promiseShare: 84 / 112 });
  });

  it('stands alone where nothing is promised', () =>
    expect(windowPicture({ ...sixWeeks, promise: null }, '2025-03-10')).toMatchObject({
      days: 43,
      promise: null,
      promiseShare: null,
      share: 1,
    }));

  it.each([
    ['2025-03-01', 'before', 2],
    ['2025-03-03', 'within', 42],
    ['2025-03-10', 'within', 35],
    ['2025-04-13', 'within', 1],
    ['2025-04-14', 'within', 0],
    ['2025-04-15', 'after', 1],
    ['2025-04-26', 'after', 12],
  ] as const)('seen on %s is %s by %i days', (today, when, days) =>
    expect(windowPicture(sixWeeks, today)?.today).toEqual({ when, days }),
  );

  it.each([
    ['2025-03-02', null],
    // In the middle of its day: a week is seven days, and half of the next.
    ['2025-03-10', 7.5 / 84],
    ['2025-05-25', 83.5 / 84],
    ['2025-05-26', null],
  ])('shows the day %s at %j', (today, share) => {
    const shown = windowPicture(sixWeeks, today)?.todayShare;
    if (share === null) expect(shown).toBeNull();
    else expect(shown).toBeCloseTo(share, 10);
  });

  it('marks holidays up to the day the promise would end', () => {
    const picture = windowPicture(sixWeeks, '2025-03-10');
    expect(picture?.holidays.map(({ what, from }) => `${what} ${from}`)).toEqual([
      'easter 2025-04-18',
      'bank-holiday 2025-05-05',
    ]);
    // Good Friday is the 47th day: 46 come before it. Easter Monday is the 50th.
    expect(picture?.holidays[0]).toMatchObject({ fromShare: 46 / 84, toShare: 50 / 84 });
  });

  it.each([
    ['2025-03-02', 'consultation'],
    ['2025-03-03', 'tender'],
  ] as const)('is none where it ends on %s', (to, purpose) =>
    expect(windowPicture({ ...sixWeeks, purpose, to }, '2025-03-10')).toBeNull(),
  );

  it('is one where a consultation opens and closes on one day', () =>
    expect(windowPicture({ ...sixWeeks, to: '2025-03-03' }, '2025-03-03')).toMatchObject({
      days: 1,
      today: { when: 'within', days: 0 },
    }));
});
