import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { readText } from '@/lib/read/text.ts';

const answerTo = (text: string) =>
  listenToAnswers(extract(readText(text, { markdown: true }), { today: '2025-03-10', complete: true }), /\?$/)[0]?.yes;

describe('the answer to a question', () => {
  it.each([
    'Can we appeal?\n\nA. No.',
    'Were the clubs asked?\n\nAnswer: not this time.',
    'Were the clubs asked?\n\nThere was not time.',
    'Will there be a plan?\n\nThere will be no plan.',
  ])('denies in: %s', (text) => expect(answerTo(text)).toBe(false));

  it.each(['Can we appeal?\n\nA: Yes, to the Panel.', 'Will you tell us why?\n\nYes, always.'])(
    'agrees in: %s',
    (text) => expect(answerTo(text)).toBe(true),
  );

  it.each(['How long is it?\n\nA year.', 'Who decides?\n\nThere was a panel of three.'])(
    'does neither in: %s',
    (text) => expect(answerTo(text)).toBe(null),
  );
});
