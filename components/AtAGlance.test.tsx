// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AtAGlance } from '@/components/AtAGlance.tsx';
import type { Finding, Verdict } from '@/lib/finding.ts';
import type { Glance } from '@/lib/show/glance.ts';

afterEach(cleanup);

const some = (count: number, verdict: Verdict): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${verdict}/${index}`,
    rule: verdict,
    title: verdict,
    theme: 'consultation',
    verdict,
    message: '',
    question: '',
    evidence: [],
    commitments: [],
  }));
const sixWeeks: Glance = { words: 'glance.consultation', figure: '6 weeks and 1 day', asked: '12 weeks' };

const glance = (findings: readonly Finding[], glances: readonly Glance[] = [], complete = true) =>
  render(<AtAGlance glances={glances} findings={findings} complete={complete} />).container.textContent;

describe('AtAGlance', () => {
  it('answers in one sentence whether it is fair', () => {
    const findings = [...some(2, 'falls-short'), ...some(2, 'unclear'), ...some(4, 'meets'), ...some(3, 'not-stated')];
    expect(glance(findings, [sixWeeks])).toBe(
      'Open for 6 weeks and 1 day; the compact asks for 12 weeks. 2 fall short, 2 to check, 4 in line, 3 not mentioned.',
    );
    expect(screen.getByText('6 weeks and 1 day').tagName).toBe('STRONG');
  });

  it('sets an offer’s years and notice beside what is asked', () =>
    expect(
      glance(some(2, 'falls-short'), [
        { words: 'glance.funding', figure: '1 year', asked: '3 years' },
        { words: 'glance.notice', figure: '1 month’s notice', asked: '3 months' },
      ]),
    ).toBe(
      'Funded for 1 year; the compact asks for 3 years. It may end on 1 month’s notice; the compact asks for 3 months. 2 fall short.',
    ));

  it('says plainly that nothing falls short', () =>
    expect(glance(some(4, 'meets'))).toBe('Nothing falls short, 4 in line.'));

  it('counts one as one', () => expect(glance(some(1, 'falls-short'))).toBe('1 falls short.'));

  it('does not take an unfinished reading for an answer', () =>
    expect(glance([], [], false)).toBe('So far: nothing falls short.'));

  it('does not take silence for approval', () =>
    expect(glance([])).toMatch(/^This compact asks nothing of a document like this/));
});
