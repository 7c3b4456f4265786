// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Pictures } from '@/components/Pictures.tsx';
import type { FundingPicture } from '@/lib/picture/funding-picture.ts';
import { type WindowPicture, windowPicture } from '@/lib/picture/window-picture.ts';

afterEach(cleanup);

const windowOf = (today: string, to = '2025-04-14'): WindowPicture => {
  const picture = windowPicture(
    {
      purpose: 'consultation',
      from: '2025-03-03',
      fromAssumed: false,
      to,
      promise: { period: 'P12W', to: '2025-05-25' },
    },
    today,
  );
  if (!picture) throw new Error('nothing to draw');
  return picture;
};
const offer: FundingPicture = {
  shape: 'funding',
  term: { months: 12, possibleMonths: 24, asked: 36, dates: null, share: 1 / 3, possibleShare: 2 / 3, askedShare: 1 },
  notice: {
    period: 'P0D',
    asked: 'P3M',
    from: '2025-03-10',
    to: '2025-03-10',
    askedTo: '2025-06-10',
    share: 0,
    askedShare: 1,
  },
};

const labels = (container: HTMLElement) =>
  [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
const wide = (container: HTMLElement, part: string) => container.querySelector(`.${part}`)?.getAttribute('width');

describe('a window', () => {
  it('is drawn with its days, the promised day, today and the holidays, and says the same', () => {
    const { container } = render(<Pictures pictures={[windowOf('2025-03-10')]} today="2025-03-10" />);
    expect(labels(container)).toEqual(['3 March', '14 April', '25 May', 'today', 'Easter']);
    // 43 of 84 days.
    expect(wide(container, 'given')).toMatch(/^51\.19/);
    expect(wide(container, 'promised')).toBe('100%');
    expect(container.querySelectorAll('.holiday')).toHaveLength(2);
    expect(screen.getByRole('img', { name: /^Open from 3 March 2025 to 14 April 2025: 43 days\./ })).toBeTruthy();
    expect(screen.getByText('43 of the 84 days asked for · 35 days left to answer')).toBeTruthy();
    expect(screen.getByText('Bank holiday: 5 May')).toBeTruthy();
  });

  it('has no today once that is past, and says how long ago it closed', () => {
    const { container } = render(<Pictures pictures={[windowOf('2025-06-14')]} today="2025-06-14" />);
    expect(container.querySelector('.today')).toBeNull();
    expect(screen.getByText(/closed 61 days ago/)).toBeTruthy();
  });

  it('says a day once where the promise ends with it', () => {
    const { container } = render(<Pictures pictures={[windowOf('2025-03-10', '2025-05-25')]} today="2025-03-10" />);
    expect(labels(container).filter((label) => label === '25 May')).toHaveLength(1);
    expect(container.querySelector('figure')?.className).toBe('picture reached');
  });

  it('tells short from reached by more than colour', () => {
    const { container } = render(<Pictures pictures={[windowOf('2025-03-10', '2025-05-24')]} today="2025-03-10" />);
    expect(container.querySelector('figure')?.className).toBe('picture short');
    expect(screen.getByText(/^83 of the 84 days asked for/)).toBeTruthy();
  });
});

describe('an offer', () => {
  it('is drawn as its term and its notice, each in words that everybody can read', () => {
    const { container } = render(<Pictures pictures={[offer]} today="2025-03-10" />);
    expect(
      screen.getByText('Funded for 1 year; 3 years asked for. It could be 2 years if it is extended.'),
    ).toBeTruthy();
    expect(
      screen.getByText('It may end without notice; 3 months’ notice, given today, would run out on 10 June 2025.'),
    ).toBeTruthy();
    expect(wide(container, 'possible')).toMatch(/^66\.6/);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is drawn as far as there is something to set against the promise', () => {
    const { container } = render(<Pictures pictures={[{ ...offer, notice: null }]} today="2025-03-10" />);
    expect(container.querySelectorAll('figure')).toHaveLength(1);
  });
});
