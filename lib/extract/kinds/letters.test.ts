import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

/** What such letters say before they come to the matter. */
const preamble =
  "As you know the Council has to find £6.4 million in order to balance its budget for 2026/27, and every directorate has been given a target. The Cabinet has asked that voluntary organisations should bear no greater share than the Council's own teams. It was on that footing that my colleagues met you and the manager on 18 November.\n\nYour reply of 1 December was helpful. You explained that the outreach sessions at Fairmead and St Bride's could not go on, that the part-time training post would have to be looked at, and that the under-25s project depends on match. You suggested that the directory might be given up instead, and you asked about the second floor. We have gone through all this with care.";
const letter = (subject: string, matter: string) =>
  `Arden Borough Council\n\n8 January 2026\n\nDear Chair\n\n${subject}\n\nI am writing about what the Council pays in the last year of the present term. ${preamble}\n\n${matter}\n\nThe next monitoring return is due in April. Organisations should use the usual form.\n\nYours sincerely\n\nHead of Communities`;

describe('a letter whose subject names the agreement', () => {
  it.each([
    'With those changes, the payment under the Agreement will be reduced from £62,000 to £54,250 with effect from 1 April 2026.',
    'The annual sum is therefore to be cut to £54,250 from 1 April 2026, and the rest of the agreement stands.',
    'We have concluded that the grant will be lowered by £7,750 from 1 April 2026.',
    'Having weighed it the Council has decided to end the funding for the outreach worker on 30 April 2026.',
    'The contribution to your rent will be withdrawn from 1 May 2026.',
  ])('is a change where it comes to a cut further down: %s', (matter) => {
    expect(kindsOf(letter('SERVICE LEVEL AGREEMENT 2024-2027: VOLUNTEER BROKERAGE', matter))).toEqual(['change']);
  });

  it.each([
    'I am pleased to offer you a grant of £54,250 for 2026/27. The grant will be reduced to £50,000 from 1 April 2027, as we agreed. The grant must be spent by 31 March.',
    'The panel has awarded you £54,250. The grant must be used only for the project. It will be reduced to £50,000 from 1 April 2027.',
  ])('is none where it offers money: %s', (matter) => {
    expect(kindsOf(letter('Grant agreement 2026-2028', matter))).toContain('funding');
  });

  it.each([
    'The Council may reduce the payment from 1 April 2026 if its own money is cut.',
    'The grant was reduced from £62,000 to £54,250 on 1 April 2016.',
    'The agreement ends on 31 March 2027, and we shall start to talk about what comes after it in the summer.',
  ])('is none where nothing is settled: %s', (matter) => {
    expect(kindsOf(letter('Service level agreement 2024-2027', matter))).not.toContain('change');
  });
});
