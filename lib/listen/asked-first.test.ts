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
    'Consultation was not thought necessary.',
    'It was judged unnecessary to consult the three groups.',
    'Given the timescale, engagement with providers was not practicable.',
    'No engagement with the recipients was felt to be required.',
    'Officers did not think that the clubs needed to be asked.',
    'The groups have not had sight of this report and will learn of it when the agenda is published.',
    'We accept that we ought to have spoken to you first.',
    'Providers were not party to the discussions.',
    'There is no requirement to consult and none has been carried out.',
    'The decision has been made and I would not want to raise hopes that talking would change it.',
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
    'We first told you in September, and met you on 4 November and again on 2 December to talk it through.',
    '4.1 Officers went to see each of the nine organisations in July, as soon as the size of the gap was known. They asked what a cut of a tenth would mean.',
    '4.2 A public consultation then ran from 8 September to 30 November 2024, in which 611 young people took part.',
    'Her assessment and your own note were placed before the Cabinet Member in full.',
    'The paper that you sent us was given to every member of the Cabinet in full.',
    'The charity had been asked for its own proposals, and the Executive took up two.',
    'Your written comments were circulated to councillors a week before they voted.',
    'Between June and September we held three meetings with the providers at which the options were gone through.',
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
    'You will recall that we first told you in September that savings were being looked at.',
    'You also raised what happened in 2019, when £5,000 was taken without any consultation.',
    'In Leeds the grants were stopped with no consultation at all.',
    'Our own staff have not been consulted on the new rotas, which is a separate matter.',
    'The neighbouring authority did not consult its groups before stopping its grants.',
    'No decision was taken without your views.',
    'We would not have decided without hearing from you.',
    'We never end a grant without first talking to the group concerned.',
    'A suggestion that it should end without discussion was turned down.',
    'Please do not discuss this with the press before Monday.',
    'We have not discussed this letter with anyone else.',
    'We did not ask for any other savings from your service.',
    'You told us that your members were not consulted by your own board.',
    'The landlord did not consult us before selling the building.',
    'There has not been time to talk to the landlord.',
    'I have not been able to speak to your treasurer about the final invoice.',
    'You have not asked for a meeting.',
    'No meetings will be held in August.',
    'Future changes will not be made without consulting you.',
    'Should we have decided without asking you?',
    'The law does not require consultation on a grant of this size, but we held one.',
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
