import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { main } from '@/entrypoints/command-line/extract.ts';

async function run(...lines: readonly string[]) {
  const output = new PassThrough();
  const status = await main([], Readable.from(lines.map((line) => `${line}\n`)), output);
  output.end();
  const printed = await text(output);
  return {
    status,
    results: printed
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const asked = (words: string, refDate?: string) => JSON.stringify({ id: 'a', text: words, refDate });

describe('the extract command', () => {
  it('answers each line with its values, in order', async () => {
    const { status, results } = await run(
      JSON.stringify({ id: 'first', text: 'Closes on 14 April 2025, after 12 weeks.' }),
      '',
      JSON.stringify({ id: 2, text: 'Up to £5,000, of which 10% is held back.' }),
    );
    expect(status).toBe(0);
    expect(results.map(({ id }) => id)).toEqual(['first', 2]);
    expect(results[0]).toMatchObject({
      dates: [{ quote: '14 April 2025', start: 10, end: 23, value: '2025-04-14' }],
      durations: [{ quote: '12 weeks', value: 'P12W' }],
      money: [],
      percents: [],
    });
    expect(results[1]).toMatchObject({
      dates: [],
      money: [{ quote: 'Up to £5,000', amount: 5000, currency: 'GBP', upTo: true }],
      percents: [{ quote: '10%', value: 10 }],
    });
  });

  it.each([
    ['between 3 March and 14 April 2025', { from: '2025-03-03', to: '2025-04-14' }],
    ['April 2025', { from: '2025-04-01', to: '2025-04-30' }],
    ['closes 13 February', { monthDay: '--02-13' }],
    ['within 28 days of the date of this letter', { period: 'P28D', after: 'the date of this letter' }],
  ])('writes %s as it is known', async (words, value) => {
    const { results } = await run(asked(words));
    expect(results[0].dates[0].value).toMatchObject(value);
  });

  it('takes a year from the reference date, and says so', async () => {
    const { results } = await run(asked('closes 13 February', '2025-11-20T09:00:00'));
    expect(results[0].dates[0].value).toBe('2026-02-13');
    expect(results[0].dates[0].assumed).toEqual([
      { what: 'year', why: 'The year is not stated. 2026 is taken from the day of reading, 20 November 2025.' },
    ]);
  });

  it('writes a period in its own unit', async () => {
    const { results } = await run(asked('six and a half weeks'));
    expect(results[0].durations[0].value).toBe('P6.5W');
  });

  it('refuses a line without a text', async () => {
    await expect(run('{"id": 7}')).rejects.toThrow('case 7 has no text');
  });
});
