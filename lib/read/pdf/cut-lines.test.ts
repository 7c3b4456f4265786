import { describe, expect, it } from 'vitest';
import { wrap } from '@/tests/pdf/make-pdf.ts';
import { linesOf, readMade } from '@/tests/pdf/read-made.ts';

const page = { x: 60, right: 530 };
const prose =
  'The Council may at any time and for any reason end this Agreement, or reduce the part of the Grant then remaining unpaid, by giving the Recipient notice.';
const more =
  'The Recipient may end this Agreement by giving the Council notice in writing, and shall then repay whatever part of the Grant it has not spent by then.';

/** Words of one marked text, set far apart in one line. */
const wide = (places: readonly number[], words: readonly string[]) =>
  places.map((x, at) => ({ text: words[at] ?? '', x, y: 143, marked: 4 }));

describe('lines that stop short of the page', () => {
  it.each([
    ['The consultation on the draft plan runs from Monday 5 October to Monday 14', 'December 2026. Start the survey.'],
    ['The survey of library users: opened 4 March 2025 and, as agreed, closes', '27 May 2025 at noon.'],
    ['We know that this is short. The settlement for the next year is not', 'Known until the week before Christmas.'],
    ['Applications must reach the panel, by post or by hand, on or before Friday', '13 June 2025 at noon.'],
    ['The grant is for two years and ends, whether it is spent or not, on 31 March', '2027, or later if we agree.'],
  ])('goes on from "%s" in a box that is narrower than the page', async (cut, rest) => {
    const doc = await readMade([
      [
        ...wrap(prose, { ...page, y: 100 }),
        { text: cut, x: 72, y: 200 },
        { text: rest, x: 72, y: 213 },
        ...wrap(more, { ...page, y: 300 }),
      ],
    ]);
    expect(linesOf(doc)).toEqual([prose, `${cut} ${rest}`, more]);
  });

  it.each([
    ['Borough Council of Wrenfield, Housing Team, Room 14', 'December House, 9 Mill Lane'],
    ['Community centres and village halls: opening hours', '27 May Street: noon to four'],
    ['Support for carers and for those they care for', 'Day trips and outings'],
    ['Monday', '14 people came'],
  ])('keeps "%s" and what stands below it apart', async (above, below) => {
    const doc = await readMade([
      [
        ...wrap(prose, { ...page, y: 100 }),
        { text: above, x: 72, y: 200 },
        { text: below, x: 72, y: 213 },
        ...wrap(more, { ...page, y: 300 }),
      ],
    ]);
    expect(linesOf(doc)).toEqual([prose, above, below, more]);
  });

  it('keeps a justified line with wide spaces whole in a marked text beside its name', async () => {
    const doc = await readMade([
      [
        { text: 'Minute 45', x: 68, y: 100, marked: 1 },
        { text: 'Local Plan', x: 209, y: 100, marked: 2 },
        { text: 'Decision', x: 68, y: 130, marked: 3 },
        { text: 'That the document be published for six weeks from 6', x: 209, y: 130, marked: 4 },
        ...wide(
          [209, 257, 289, 305, 365, 393, 415],
          ['October ', '2025 ', 'in ', 'accordance ', 'with ', 'the ', 'Statement'],
        ),
        { text: 'of Community Involvement.', x: 209, y: 156, marked: 4 },
        ...wrap(more, { ...page, y: 250 }),
      ],
    ]);
    expect(linesOf(doc)).toContain(
      'That the document be published for six weeks from 6 October 2025 in accordance with the Statement of Community Involvement.',
    );
  });
});
