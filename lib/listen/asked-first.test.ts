import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToAskedFirst } from '@/lib/listen/asked-first.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (words: string) => {
  const doc = readText(`The grant ends on 30 June 2025.\n\n${words}`, { markdown: true });
  const { asked, notAsked } = listenToAskedFirst(
    extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['change'] } }),
  );
  return [asked.length ? 'asked' : '', notAsked.length ? 'not asked' : ''].filter(Boolean).join(' and ') || 'neither';
};

const letters: Readonly<Record<string, readonly string[]>> = {
  'not asked': [
    'There was no opportunity to seek the views of providers.',
    'No one thought to ask the volunteers who run it.',
    'The letters from the two clubs came in on the day and would not be read to the Executive.',
    'The Chair declined to hear a deputation from the charities.',
    "The request of the centre's trustees to address the meeting was turned down.",
    'None of the providers was consulted.',
    'Officers have not yet spoken to the clubs.',
    'The Panel formed its view without our having talked to you or to the two other charities.',
    'I gather that the report to the Panel was not shown to you beforehand.',
    'The charity did not see the paper before it went to the Board.',
    'You had no opportunity to comment on the report before members voted.',
    'It was not possible to share the proposal with you ahead of the meeting.',
    'Your trustees were not given the chance to put their case to the panel.',
    'No views were sought from providers.',
    'You are right that nobody consulted you.',
    'I regret that we did not raise this with you before it went to the Executive.',
    '7. Consultation. None has been carried out with the groups concerned.',
    '| Consultation undertaken | None with the grant holders |\n| Legal | None |',
  ],
  asked: [
    'Before reaching its decision the Board read the letters from users.',
    'Six of the clubs replied to the consultation, and officers changed the dates as a result.',
    'Please let us have your comments before then.',
    "The groups' comments were appended to the report.",
    'Your written replies were in front of the Panel when it chose.',
    'The representations received from the four charities are at Appendix D.',
    'The clubs were given six weeks to comment on the plan.',
    'The Board had your representations in full.',
    'A draft of this report was sent to every group in January.',
    'What they said is set out in full at Appendix C.',
    'As a result of what the clubs told us the help with transport was put up.',
    'Your comments of 3 January led the Committee to put the date back.',
    'Your manager spoke at the meeting of the Board that decided it.',
    'The proposal was discussed at the Voluntary Sector Forum in November and amended.',
    'The paper was put out for comment from 7 July to 28 September 2024.',
    // What was done another time is not told of this.
    'By way of history, the last reduction, in 2016, was made without discussion. A draft of this report was sent to each group.',
  ],
  neither: [
    'The letters were not received until May.',
    'You were given six weeks to send in your monitoring return.',
    'The report of the auditor is attached.',
    'In 2016 the grant was cut without discussion.',
    'The last reduction was made without consultation and was criticised.',
    'The laptops may not be sold without asking us.',
    'Your accounts have not been seen by our auditors.',
    'We have not been told who your new chair is.',
    '| Legal implications | None |',
    '| Staff consultation | None for the groups |',
    'If you employ staff you will have to consult them.',
  ],
};

for (const [heard, texts] of Object.entries(letters))
  describe(`those whom a change touches: ${heard}`, () => {
    it.each(texts)('%s', (text) => expect(heardIn(text)).toBe(heard));
  });
