import { describe, expect, it } from 'vitest';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

const header = (who: string, subject: string) =>
  `From: ${who}\nSent: Thursday 16 January 2025 16:42\nTo: Hub\nSubject: ${subject}\n\n`;
const own = `Dear colleague,\n\n${'The grant will be extended for one more year and the sum will be paid in advance each quarter. '.repeat(5)}\n\n`;
const earlier = "Our landlord wants three months' notice from us.";

/** How the earlier message's words stand. */
const standingOf = (text: string) => {
  const doc = readText(text, { markdown: false });
  const sentences = settleStanding(doc, extractSentences(doc), null, '2025-01-20');
  return sentences.find(({ plain }) => plain.includes('landlord'))?.standing;
};

describe('the message that an e-mail answers', () => {
  it.each([
    `${header('Council', 'RE: the Hub')}${own}-----Original message-----\nFrom: Hub\nSent: Monday 9 December 2024\n\n${earlier}`,
    `${header('Council', 'RE: the Hub')}${own}On Monday 9 December 2024 at 09:15, the Hub wrote:\n\n${earlier}`,
    `${header('Council', 'RE: the Hub')}${own}${header('Hub', 'the Hub')}${earlier}`,
  ])('is somebody else’s words: %s', (text) => expect(standingOf(text)).toBe('quoted'));

  it.each([
    `${header('Clerk', 'FW: the Hub')}${own}-----Original message-----\n\n${earlier}`,
    `${header('Clerk', 'the Hub')}Please see below.\n\n-----Original message-----\n\n${earlier}`,
    `${header('Council', 'the Hub')}${own}${earlier}`,
    `${header('Council', 'the Hub')}${own}From: 1 April 2025\n\n${earlier}`,
  ])('but not what is sent on, nor the e-mail’s own: %s', (text) => expect(standingOf(text)).toBe('current'));
});
