import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-10-07', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

/** A committee's report on its grants, with whatever it says of views. */
const report = (views: string) => `# Voluntary Sector Core Grants Programme from 2026/27

Report to the Communities Scrutiny Committee of Marlow Borough Council, 14 October 2025.

The programme supports 22 organisations with grants of between £9,000 and £58,000 a year.

## Proposals

Grants would be made for a single year at a time. Payment would be made at the start of each half-year. Applications would be scored against published criteria.

## Views

${views}`;

describe('a report that puts grants forward for views', () => {
  it.each([
    'Views are sought over eight weeks, from Monday 6 October to Sunday 30 November 2025, by letter, e-mail or form.',
    'Comments on the proposals are invited until 30 November 2025.',
    'Responses from organisations are now being sought by 30 November 2025.',
    'Feedback on the options is invited from 6 October to 30 November 2025.',
    'The views of organisations are being sought between 6 October and 30 November 2025.',
  ])('asks, and gives nothing yet: %s', (views) => expect(kindsOf(report(views))).toEqual(['consultation']));

  it.each([
    'Views were sought between 6 October and 30 November 2023.',
    'Comments on this report are always welcome.',
    'Feedback from grant holders is kept for six years.',
  ])('but not: %s', (views) => expect(kindsOf(report(views))).not.toContain('consultation'));
});
