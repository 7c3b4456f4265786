import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** When it opens and closes, a day of which the document says only the month in brackets. */
function endsOf(text: string): string {
  const doc = readText(text, { markdown: true });
  const { consultation } = extract(doc, {
    today: '2026-11-01',
    complete: true,
    corrections: { kinds: ['consultation'] },
  });
  const inShort = (said: NonNullable<typeof consultation>['opens']) =>
    !said ? '?' : said.assumed.some(({ what }) => what === 'month') ? `(${said.value})` : said.value;
  return `${inShort(consultation?.opens ?? null)} to ${inShort(consultation?.closes ?? null)}`;
}

const means: Readonly<Record<string, readonly string[]>> = {
  '(2026-07-01) to 2026-10-02': [
    'The consultation was open from early July 2026 until 2 October 2026.',
    'The consultation runs from mid-July to 2 October 2026.',
    'The consultation is open from July until 2 October 2026.',
    'The consultation has been open since July 2026 and closes on 2 October 2026.',
    'The consultation began in July and ends on 2 October 2026.',
    'The consultation, launched in July 2026, closes on 2 October 2026.',
    'The survey, which opened in early July, closes on 2 October 2026.',
  ],
  '2026-07-03 to (2026-10-31)': ['The consultation runs from 3 July to October 2026.'],
  '2026-07-01 to 2026-10-02': [
    'The consultation has been running since the beginning of July and closes on 2 October 2026.',
  ],
  '2026-07-06 to 2026-10-02': [
    'The survey opened on 6 July 2026. The consultation, which began in July, ends on 2 October 2026.',
  ],
  // What else began in a month, and an opening to come without a close.
  '? to 2026-10-02': [
    'The consultation on the trial that began in July closes on 2 October 2026.',
    'The trial has been running since July 2026 and the consultation closes on 2 October 2026.',
    'Parking has been free since July 2026. The consultation closes on 2 October 2026.',
  ],
  '? to ?': ['The survey will open in September 2026.'],
};

describe('a day of which only the month is said', () => {
  for (const [meaning, texts] of Object.entries(means))
    it.each(texts)(`${meaning}: %s`, (text) => {
      expect(endsOf(`# Pools consultation\n\n${text}`)).toBe(meaning);
    });
});
