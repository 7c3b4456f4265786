import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearLeftAlone } from '@/lib/listen/changes/left-alone.ts';
import { readText } from '@/lib/read/text.ts';

const isLeft = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  return hearLeftAlone(facts).length > 0;
};

describe('what follows the funding', () => {
  it.each([
    '# Exit strategy\n\nNone.',
    '# What happens when the money runs out?\n\nThat is entirely a matter for your organisation.',
    'Your drop-in will stop on the last Friday of June, and we leave you to tell people.',
    'There is no budget line for transition.',
    'Beyond the grant period the Town Council offers neither money nor advice.',
    'Officers have no time to help you with closing or carrying on.',
    'The handback plan at Schedule 8 is revoked and nothing is put in its stead.',
    'Demobilisation will follow the timetable that the Trust issues, which the Provider has no right to vary.',
    'What becomes of the clients when the grant ends is not our concern.',
    "Once the money's gone you are on your own.",
  ])('is left to them alone in: %s', (text) => expect(isLeft(text)).toBe(true));

  it.each([
    'There is no further funding after 31 March.',
    'Recruitment is entirely a matter for the charity.',
    'We will not discuss the continuation until we have met you.',
    'There is no plan for what will happen to the old swimming pool.',
    'The Provider shall not discuss the handover with the press.',
    'Neither of us may settle the handover alone.',
    'You will not need to help with the handover.',
    'The Council thanked the trustees for the exit plan.',
    'No decision has been made on what happens next.',
    'What you spend the grant on in the last year is a matter for you.',
    'The Council will not help with transition to adult services.',
  ])('is not in: %s', (text) => expect(isLeft(text)).toBe(false));
});
