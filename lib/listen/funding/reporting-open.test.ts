import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { measuresSharedIn } from '@/lib/listen/funding/little-asked.ts';
import { leftOpenIn } from '@/lib/listen/funding/reporting-open.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (text: string) =>
  extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
const openIn = (text: string) =>
  Object.entries(leftOpenIn(factsOf(text)))
    .filter(([, sentences]) => sentences.length)
    .map(([name]) => name)
    .join();

describe('what must be reported is left open', () => {
  it.each([
    ['byOneSide', 'You will send us whatever figures we ask for, whenever we ask for them, at our sole discretion.'],
    ['byOneSide', 'The targets may be raised, and the indicators may at any time be replaced.'],
    ['byOneSide', 'Be ready: you are expected to supply figures at short notice.'],
    ['byOneSide', '# Monitoring\n\nWe do not share the criteria by which we score you.'],
    ['notYet', 'The indicators have yet to be drawn up.'],
    ['notYet', 'Which figures you must report has not been decided.'],
    ['notYet', '# Reporting\n\nThe team is still working out what it wants.'],
    ['notYet', 'The reporting form will be designed once the first payments are out.'],
    ['uneven', '# Reporting\n\nThe forms vary from one group to another.'],
    ['wished', '# Reporting\n\nIt is our intention not to make this onerous.'],
    ['further', '# Monitoring\n\nThe Trust might call for further evidence.'],
  ])('%s: %s', (name, text) => expect(openIn(text)).toContain(name));

  it.each([
    'What we have not settled, and what you can influence, is how the fund is shared out.',
    'The day centre needs more from some volunteers than others.',
    'We may ask for further information about your application.',
    'The measures may be changed with your agreement.',
    'How much you report varies with the size of the grant from one group to another.',
    'Any incident shall be reported in such form as the Council may require.',
    'The time of the meeting is to be confirmed.',
    'The old fund could change its targets whenever it liked.',
  ])('not: %s', (text) => expect(openIn(text)).toBe(''));
});

describe('measures shared', () => {
  it.each([
    'The outcome measures were drawn up together with local charities.',
    'All grantees are monitored on the same published basis.',
    'We jointly settle the targets on which you report.',
  ])('%s', (text) => expect(measuresSharedIn(factsOf(text))).toHaveLength(1));

  it.each(['The targets were set by the Board; please report on each.', 'Do we agree the targets together?'])(
    'not: %s',
    (text) => expect(measuresSharedIn(factsOf(text))).toHaveLength(0),
  );
});
