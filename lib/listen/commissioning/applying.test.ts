import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { timeToApply } from '@/lib/listen/commissioning/applying.ts';
import { readText } from '@/lib/read/text.ts';

/** Longer than lines are wrapped at, so that none of those below is taken for a wrapped one. */
const about =
  'The Council has grants for groups that bring neighbours together in the villages, in the market towns and on the estates between them, all the year round.';

/** From which day, and for how many days, groups may apply. */
function windowOf(lines: string, markdown = false): string | null {
  const doc = readText(markdown ? `${about}\n\n${lines}` : `Community grants\n${about}\n${lines}`, { markdown });
  const time = timeToApply(extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['funding'] } }));
  return time && `${time.from} + ${time.days}`;
}

describe('from when to when groups may apply', () => {
  it.each([
    'Applications open: 3 March 2025\nApplications close: 4 April 2025',
    'Opening date 3 March 2025\nClosing date 4 April 2025',
    'Fund opens\nMonday 3 March 2025\nDeadline for applications\nFriday 4 April 2025, 12 noon\nDecisions\nMay 2025',
    '• Launch of the grant scheme: week commencing 3 March 2025\n• Closing date: 4 April 2025\n• Panel meets: 2 May 2025',
    '1. Application process opens on 3 March 2025\n2. Applications received by 4 April 2025\n3. Agreements signed by 30 May 2025',
    'Applications open on 3 March 2025 and close on 4 April 2025.',
    'The scheme opens for applications on 3 March 2025 and will close at noon on Friday 4 April 2025.',
    'The fund opened on 3 March 2025. Applications must be with us by 5pm on 4 April 2025.',
    'Applications are open from 3 March to 4 April 2025.',
    'You can apply between 3 March and 4 April 2025.',
    'Application window: 3 March - 4 April 2025',
    'Application period\n3 March 2025 to 4 April 2025',
    'Opens 3 March 2025 - closes 4 April 2025',
    'Grant round 1 will open on 3 March 2025. The deadline for applications is 4 April 2025.',
    'Start date: 3 March 2025\nEnd date for applications: 4 April 2025',
    'Stage\tDate\nFund launch\t3 March 2025\nDeadline for questions\t14 March 2025\nDeadline for applications\t4 April 2025\nGrants paid\t30 May 2025',
  ])('%s', (lines) => expect(windowOf(lines)).toBe('2025-03-03 + 32'));

  it.each([
    '## Opening date\n\n3 March 2025\n\n## Closing date\n\n4 April 2025',
    '| Opens | Closes | Panel |\n| --- | --- | --- |\n| 3 March 2025 | 4 April 2025 | 2 May 2025 |\n| 1 September 2025 | 31 October 2025 | 28 November 2025 |',
    '**Applications open:** 3 March 2025\n\n**Applications close:** 4 April 2025',
  ])('%s', (lines) => expect(windowOf(lines, true)).toBe('2025-03-03 + 32'));

  it.each([
    'The new hall opens on 3 March 2025. Reports must be with us by 4 April 2025.',
    'Project start date: 3 March 2025\nProject end date: 4 April 2025',
    'Start date: 1 April 2025\nEnd date: 31 March 2026',
    'The service will run from 3 March to 4 April 2025.',
    'The consultation opens on 3 March 2025 and closes on 4 April 2025.',
    'In 2023 applications opened on 6 March 2023 and closed on 7 April 2023.',
    'Applications open in March 2025 and close in April 2025.',
    'The scheme opened on 3 March 2021. The closing date for applications is 4 April 2025.',
    'Applications open on 3 March 2025. Questions about the application must be sent by 14 March 2025.',
    'Our offices close on 24 March 2025 and open on 4 April 2025.',
    'Village halls: see the separate Halls Fund, which opens on 3 March 2025 and closes on 4 April 2025.',
    'Another scheme, for sports clubs, opens on 3 March 2025; applications for that one close on 4 April 2025.',
    'The grant runs from 3 March 2025 to 4 April 2025.',
  ])('is not told: %s', (lines) => expect(windowOf(lines)).toBeNull());
});

/** For how many days groups may apply, from 3 March 2025, when the page was put out. */
function daysFromPublished(lines: string): number | null {
  const doc = readText(
    `# Grants for clubs\n\n3 March 2025\n\nClubs can apply to the Council for a grant. Any club may submit an application.\n\n${lines}`,
    { markdown: true },
  );
  const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['funding'] } });
  return timeToApply(facts)?.days ?? null;
}

describe('the day by which groups must apply, from the day the page was put out', () => {
  it.each([
    'The deadline to apply is 4 April 2025.',
    'The next deadline to apply for funding is 5pm on Friday 4 April.',
    'The deadline to submit your ideas is Friday 4th April.',
    'Get your application in before 5pm on 4 April.',
    'The deadline for submitting proposals is noon on 4 April 2025.',
    'You have until 11pm on Friday 4 April to apply.',
    'Clubs have until 4 April 2025 to send in their forms.',
    'There is still time: you have got until midnight on 4 April to get your application in.',
    '4 April 2025 is the closing date.',
    'The closing date is 4 April and decisions will be made by 30 May 2025.',
    'The deadline to apply is 4 April 2025, and projects must be finished by 31 March 2026.',
    'The closing dates are 4 April, 4 July and 3 October 2025.',
    'Round 1: applications must be received by 5pm on Friday 4 April 2025\n\nRound 2: applications must be received by 5pm on Friday 31 October 2025',
    'The next closing date is 4 April 2025. The following closing date is 4 July 2025.',
    'The first round closes on 4 April 2025. The second round closes on 31 July 2025.',
    'The closing date was 14 March 2025. The closing date has been extended to 4 April 2025.',
  ])('%s', (lines) => expect(daysFromPublished(lines)).toBe(32));

  it.each([
    'Round 1: applications must be received by 10 March 2025\n\nRound 2: applications must be received by 31 July 2025',
    'Successful clubs have until 4 April 2025 to sign the agreement.',
    'Clubs have until 31 March 2026 to spend the grant.',
    'You have until 4 April 2025 to send us your questions.',
    'The deadline for reports is 4 April 2025.',
    'If you have a grant already, send your end of year form by 4 April 2025.',
    'We aim to tell you by 4 April 2025 how the panel decided.',
  ])('is not told: %s', (lines) => expect(daysFromPublished(lines)).toBeNull());
});
