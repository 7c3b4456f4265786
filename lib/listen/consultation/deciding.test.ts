import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToDecisionAfter, listenToDecisionToCome, listenToWeighing } from '@/lib/listen/consultation/deciding.ts';
import { listenToOpen } from '@/lib/listen/consultation/settled.ts';
import { readText } from '@/lib/read/text.ts';

const isToCome = (words: string) => {
  const doc = readText(words, { markdown: true });
  const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } });
  return [listenToWeighing, listenToDecisionToCome, listenToOpen].some((hear) => hear(facts).length > 0);
};

describe('views first and the decision after', () => {
  it.each([
    '# Fares policy\n\nThe lead member signs nothing off till she has the summary in her hand.',
    '# Fares policy\n\nWhat comes in goes to Scrutiny first and Cabinet second, in that order.',
    '# Fares policy\n\nThe Authority shall not determine the scheme until it has considered all representations duly made.',
    '# Fares policy\n\nIs this a done deal? Far from it.',
    '# Fares policy\n\nYour replies will be laid before the Police and Crime Panel, which then makes its recommendation.',
    '# Fares policy\n\nEach reply is logged, read by two officers and summed up for the Board, which will choose in July.',
    '# Fares policy\n\nShe will weigh what she hears against the costs, and decide by the end of June.',
    '# Fares policy\n\nNo option has been chosen and none will be until the Board has met in July.',
    '# Fares policy\n\nThis is a draft. It becomes policy only if councillors vote for it in June, with your answers on the table.',
    "# Fares policy\n\nThe results will go to the Integrated Care Board's meeting in public on 26 June 2025 to help it reach a decision.",
    '# Fares policy\n\n## Who decides?\n\nThe Cabinet Member for Transport, on 27 May 2025, having read the responses received.',
    '# Fares policy\n\n## Who will make the decision?\n\nThe Governing Body, in June, once it has the report.',
    "# Fares policy\n\n## Who has the final say?\n\nThe Board, after hearing from the Passengers' Panel.",
    '# Fares policy\n\nCabinet was to have considered the policy on 10 March; it will now do so on 21 April.',
    '# Fares policy\n\nThe decision, which was to be made in March, has been put back to May.',
    '# Fares policy\n\nThe final draft will be considered by the Integrated Transport Board in July.',
    '# Fares policy\n\n| Closes | 14 April 2025 |\n| Considered by | Scrutiny Panel, 4 May 2025; Cabinet, 16 May 2025 |',
    '# Fares policy\n\nThe report of what people said goes up on this page by 5 May, before Cabinet meets.',
    '# Fares policy\n\nThe timetable will be written over the summer, once we have read every reply.',
    '# Fares policy\n\n| Closes | 14 April 2025 |\n| Decision | Executive, 10 June 2025 |',
    '# Fares policy\n\nWe will bring a revised policy to the Transport Board for approval in July.',
    '# Fares policy\n\n10 June 2025: report to Cabinet, which will have all the responses in an appendix.',
    '# Fares policy\n\nThe Overview Committee will scrutinise the responses on 3 June.',
    '# Fares policy\n\n- Answers read (May 2025)\n- Decision (July 2025)',
    '# Fares policy\n\nAll the feedback received will be analysed and considered to help shape future changes.',
    '# Fares policy\n\nWe have not yet chosen between the two sites.',
    '# Fares policy\n\nCouncillors see every line of it before they vote.',
    '# Fares policy\n\nThe responses are for the Board, which meets to decide on 3 July.',
    '# Fares policy\n\nNothing will be settled until the Executive has had time to digest what comes in.',
    '# Fares policy\n\nPlease give us your views on the two zones to help us decide which to keep.',
    '# Fares policy\n\nNo firm decision about which fares will change has so far been taken.',
    '# Fares policy\n\nNo choice between the two zones has yet been made.',
    '# Fares policy\n\nThe views we hear will allow the Authority to shape its bus strategy.',
    '# Fares policy\n\nFeedback from this survey will assist us in developing the new policy.',
    '# Fares policy\n\nThe answers will help the transport team to design the service.',
    '# Fares policy\n\nAny decision on the fares is one for the Transport Board.',
    '# Fares policy\n\nIt is then for councillors to decide.',
    '# Fares policy\n\nThe lead member has the last word.',
    "# Fares policy\n\nWe'll do our best to take every comment into consideration.",
    '# Fares policy\n\nThe new scheme will take into account your views on the evening fares.',
    '# Fares policy\n\nFill in the form so that we can consider what you say before any changes are made.',
    '# Fares policy\n\nThe outcome of the survey will be printed with the final scheme when that is brought to Cabinet later in the year.',
  ])('%s', (words) => expect(isToCome(words)).toBe(true));
});

describe('no word of a decision to come', () => {
  it.each([
    '# Fares policy\n\nThe fares were last decided in 2019.',
    "# Fares policy\n\nThe judges' decision in the photo competition is final.",
    '# Fares policy\n\nThe Government has decided that fares will be capped at £3.',
    '# Fares policy\n\nThe bus company has already introduced its own changes.',
    '# Fares policy\n\nThe rooms on the top floor have already been closed because the roof is unsafe.',
    '# Fares policy\n\nThe contract with the present operator was signed in 2021 and ends in 2026.',
    '# Fares policy\n\nHow the pass is used is a matter for the holder; we are not asking whether you use it.',
    '# Fares policy\n\nWe are not asking about concessions for schoolchildren, which were settled last year.',
    '# Fares policy\n\nComments on how the surveys are managed are welcome.',
    '# Fares policy\n\n## Who decides which routes are cut first?\n\nThe board of the bus company.',
    '# Fares policy\n\n## Who decides?\n\nThe Cabinet decided in January.',
    '# Fares policy\n\n## When will a decision on my application be made?\n\nThe panel meets every month.',
    '# Fares policy\n\n| Considered by | Cabinet agreed it in January |',
    '# Fares policy\n\n| Decision | Taken by Cabinet, 10 January 2025 |\n| Closes | 14 April 2025 |',
    '# Fares policy\n\n| Decision | To be published |\n| Closes | 14 April 2025 |',
    '# Fares policy\n\n- Decision: made by the Board in January',
    '# Fares policy\n\nResponses can also be sent to us by any of these means:',
    '# Fares policy\n\nThe Council has carefully considered all the comments on the issues paper and has prepared a draft for public consultation.',
    '# Fares policy\n\nNo decision on your application for a pass has been made.',
    '# Fares policy\n\nRead the leaflet to help you decide whether to send comments.',
    '# Fares policy\n\nYour answers will enable us to send you the newsletter.',
    '# Fares policy\n\nComments may be left at any library.',
    '# Fares policy\n\nThe decision on your application for a pass is made by the ticket office.',
    '# Fares policy\n\nIt is for you to decide whether to give your name.',
    '# Fares policy\n\nPlease take into account that the form has nine pages.',
    '# Fares policy\n\nThe scheme was brought to Cabinet last year.',
  ])('%s', (words) => expect(isToCome(words)).toBe(false));

  const waits = (words: string) => {
    const doc = readText(words, { markdown: true });
    const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } });
    return listenToDecisionAfter(facts).length > 0;
  };
  it.each([
    'The decision on the evening routes will only be made after the survey has been analysed.',
    'No recommendation will be made until the responses have been studied.',
    'Once the consultation has closed the panel will make its second decision.',
    'Which groups lose their room will not be settled until the replies have been read.',
    'No ward will be closed until the consultation has ended.',
    'In the light of what people say the Board will decide which branches stay.',
    'Members have still to decide which of the routes will go, having read the responses.',
  ])('waits for the answers: %s', (words) => expect(waits(words)).toBe(true));
  it.each([
    'The decision was made after a survey of users.',
    'The timetable will be decided once the survey has closed.',
    'Progress will be made once the survey has closed.',
    'How the closure is managed will be decided after the consultation.',
  ])('waits for nothing: %s', (words) => expect(waits(words)).toBe(false));
});
