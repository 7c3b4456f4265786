import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToSettled } from '@/lib/listen/settled.ts';
import { readText } from '@/lib/read/text.ts';

const isSettled = (words: string) => {
  const doc = readText(words, { markdown: true });
  const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } });
  return listenToSettled(facts).length > 0;
};

describe('a matter that was decided before people were asked', () => {
  it.each([
    "# Fares policy\n\nThe new fares were approved by Cabinet in February and start in May. We'd like your views on how they're shown at stops.",
    '# Fares policy\n\nThe passes will be withdrawn in May regardless of the outcome of this survey.',
    '# Fares policy\n\nHas the matter been decided? Yes. The Cabinet took the decision on 4 February 2025.',
    '# Withdrawal of passes\n\nThe Leader took the decision under delegated powers on 4 February. This exercise is about how it is put into effect.',
    '# The pool: have your say\n\nThe die is cast: the pool shuts on 30 June. What we want to know is what you would like done with the site.',
    '# The pool: have your say\n\nThis is not a vote on whether to close the pool; that was settled at Cabinet in January.',
    '# Passes: have your say\n\nThe Mayor has made his decision and the passes will go. Tell us how to make it easier.',
    '# Minibus: have your say\n\nMembers voted on 12 February to end the minibus service. The purpose of this survey is to find out how users would like to be supported.',
    '# Hub closure\n\nCabinet gave its approval to the closure of the hub in January, and we are now collecting comments.',
    '# Hub closure\n\nPlease note that the closure itself is not up for discussion.',
    '# Hub closure\n\nThe decision is final. We want your views on how the rooms are emptied.',
    '# Hub closure\n\nA decision was taken in private session on 3 March to withdraw the service. This survey asks about the handover.',
    '# Hub closure\n\nThe closure of the hub was confirmed by Full Council in February. We would like your comments on the arrangements.',
    '# Moving the clinic\n\nThe Trust has signed the lease on the new building and the clinic will move there in June whatever people say.',
    '# Moving the clinic: your views\n\nWe have already decided to move the clinic to Long Street and this questionnaire is about opening hours there.',
    '# Lunch clubs\n\nThe Cabinet has resolved that the lunch clubs will close. Have your say on the timetable.',
    '# Lunch clubs\n\nWe are not asking whether the clubs should close, because Cabinet took that decision on 4 February.',
    '# Lunch clubs\n\nYour answers cannot change the decision, which was taken in January.',
    "# Lunch clubs\n\nThe Executive's mind is made up on the closures. It would like to know how best to carry them out.",
    '# Ear care\n\nThe criteria themselves have been settled and we are not asking about them.',
    '# Hall charges\n\nThe principle of one scale without discounts has been agreed with Finance and is not something on which we are inviting views.',
    '# Discounts for groups\n\nThe withdrawal of the discount is not a matter on which we are seeking views.',
    '# Hall charges\n\nThe decision to end the discount is outside the scope of this engagement.',
    '# Day centres\n\nWe are not seeking views on the closure itself, only on how people move.',
    '# Carers contract\n\nThe carers contract was awarded in January, and we would now like your views.',
  ])('%s', (words) => expect(isSettled(words)).toBe(true));
});

describe('what settles nothing: the decisions of others, talk, denials, steps on the way', () => {
  it.each([
    '# Fares policy\n\nThe fares were last decided in 2019.',
    '# Fares policy\n\nDecisions about individual care packages are made by social workers.',
    "# Fares policy\n\nThe driver's decision is final.",
    "# Fares policy\n\nThe judges' decision in the photo competition is final.",
    '# Fares policy\n\nThe Government has decided that fares will be capped at £3.',
    '# Fares policy\n\nThe bus company has already introduced its own changes.',
    '# Fares policy\n\nThe trial of the new hours has already started and will inform the choice.',
    '# Fares policy\n\nThe rooms on the top floor have already been closed because the roof is unsafe.',
    '# Fares policy\n\nThe contract with the present operator was signed in 2021 and ends in 2026.',
    '# Fares policy\n\nHow the pass is used is a matter for the holder; we are not asking whether you use it.',
    '# Fares policy\n\nWe are not asking about concessions for schoolchildren, which were settled last year.',
    '# Fares policy\n\nComments on how the surveys are managed are welcome.',
    '# Fares policy\n\nYour application will be decided within six weeks whatever the outcome of the survey.',
    '# Fares policy\n\nThe park run will go ahead whatever the weather.',
    '# Fares policy\n\nThe meeting will start on time whatever happens.',
    '# Fares policy\n\nThe name of the scheme has been agreed with the Forum.',
    '# Fares policy\n\nThe Council adopted the Compact in 2012.',
    '# Fares policy\n\nThe Council has adopted the living wage and the fares policy will say so.',
    '# Fares policy\n\nThe Board approved the business case in outline, and funding to draw up options, in May.',
    '# Fares policy\n\nA decision was taken in 2023 to freeze fares for two years.',
    '# Fares policy\n\nThe lead member signs nothing off till she has the summary in her hand.',
    '# Fares policy\n\nWhat comes in goes to Scrutiny first and Cabinet second, in that order.',
    '# Fares policy\n\n| Stage | When |\n|---|---|\n| Comments close | 14 April 2025 |\n| Comments collated and put to trustees | May 2025 |\n| Trustees vote | 3 June 2025 |',
    '# Fares policy\n\nThe Authority shall not determine the scheme until it has considered all representations duly made.',
    '# Fares policy\n\nIs this a done deal? Far from it.',
    '# Fares policy\n\nPlease reply by 14 April 2025. The Governing Body takes its decision on 5 June 2025.',
    '# Fares policy\n\nYour replies will be laid before the Police and Crime Panel, which then makes its recommendation.',
    '# Fares policy\n\nEach reply is logged, read by two officers and summed up for the Board, which will choose in July.',
    '# Fares policy\n\nShe will weigh what she hears against the costs, and decide by the end of June.',
    '# Fares policy\n\nNo option has been chosen and none will be until the Board has met in July.',
    '# Fares policy\n\nAll of it is up for grabs until Cabinet sits on 5 June 2025. Please reply by 14 April 2025.',
    '# Fares policy\n\nThis is a draft. It becomes policy only if councillors vote for it in June, with your answers on the table.',
    "# Fares policy\n\nThe results will go to the Integrated Care Board's meeting in public on 26 June 2025 to help it reach a decision.",
    '# Bus passes: have your say\n\nNothing in the draft has been agreed.',
    '# Care charges\n\nNone of the charges has been settled. Tell us what you think.',
    '# Clinics: have your say\n\nThe decision to close the Ashby Road clinic was taken by the neighbouring trust, and is not ours.',
    '# Youth strategy\n\nThe Board approved the draft strategy for consultation on 3 March. Tell us what you think of it.',
    '# Swimming pools: have your say\n\nIn 2023 the Cabinet agreed to close the Northfield pool after a consultation. We want your views on the other two.',
    '# Garages: have your say\n\nLast year the Cabinet adopted the new tenancy policy. This consultation is about something else, the letting of garages.',
    '# Day centres: have your say\n\nPeople often ask whether the decision has already been made.',
    '# Day centres: have your say\n\nWe know that some people think it has been decided. It has not.',
    '# Day centres: have your say\n\nIf the decision had been made we would not be asking.',
    '# Day centres: have your say\n\nThe rumour that the closure of the centres has been agreed is wrong.',
    '# Libraries: have your say\n\nAn option to close all five, which the Board rejected in May, is not part of this consultation.',
    '# Libraries: have your say\n\nThe contract for running the survey has been awarded to Larch Research.',
    '# Libraries: have your say\n\nThe amount of the saving was agreed in February as part of the budget. Where it falls is what we are asking about.',
    "# Clinics: have your say\n\nThe Hospital Trust's board decided in March to move its stroke beds; that followed its own consultation.",
    '# Charges: have your say\n\nOnce the charges have been agreed we will write to you.',
    '# Hubs: have your say\n\nWe were asked at the drop-in whether the closure of the hubs has been approved. The answer is no.',
    '# Opening hours: have your say\n\nThe changes agreed last year to Sunday hours are not part of this.',
    '# Hubs: have your say\n\nThe Council decided last month to pause the closure of the hubs so that you can be asked.',
    '# Hubs: have your say\n\nThe Cabinet decided not to close the hubs until people have had their say.',
    '# Hubs: have your say\n\nThe Cabinet agreed to withdraw its earlier decision to close the hubs, and to ask people first.',
    '# Hubs: have your say\n\nIt was decided to extend the survey by two weeks.',
    '# Hubs: have your say\n\nIt has been agreed that comments may be sent by e-mail.',
    '# Hubs: have your say\n\nWhatever is decided, the hubs will stay open until September.',
    '# Hubs: have your say\n\nThe principle that everybody pays something has not been agreed.',
    '# Hubs: have your say\n\nThe timetable for this consultation was approved by the Cabinet on 3 March.',
    '# Hubs: have your say\n\nThe questions in this survey were agreed with the Forum in May.',
    "# Wards: have your say\n\nThe Board decided in June to move the beds as an emergency step, for safety. That isn't what this paper is about.",
    "# Wards: have your say\n\nThe Board's decision to move the beds in June was an emergency step.",
    '# Care: have your say\n\n## Is the transport charge part of this?\n\nNo, that was decided in 2023 after a consultation.',
    '# The control room\n\nJoining up with the neighbouring service was agreed in 2024 after a six-week consultation with staff. It is not part of this.',
    '# Why this has been decided to be looked at now\n\nTell us what you think.',
    '# Parking: have your say\n\nThe report does not say that the charges have been agreed, and they have not.',
    '# Parking: have your say\n\nYou may read in the press that the scheme has already been approved. That is untrue.',
    '# Parking: have your say\n\nNo part of the plan has yet been adopted.',
    '# Parking: have your say\n\nHardly any of this has been decided.',
    '# Plan: have your say\n\nThe Authority agreed on 11 June that the draft should be shown to the public.',
    '# Plan: have your say\n\nThe Panel approved these proposals as a basis for consultation.',
    '# Plan: have your say\n\nThe plan that was adopted in 2021 runs out next March.',
    '# Grants: have your say\n\nWill this change my award? No: grants for next year have already been agreed and stand.',
    '# Crossings: have your say\n\nThe scheme in Mill Lane has already been approved and is shown only so that you can see how the two fit together.',
    '# Plan: have your say\n\nOther areas have decided to close theirs without asking anybody.',
    '# Plan: have your say\n\nThe date of the meeting has been agreed.',
    '# Parks: have your say\n\nThe Council agreed to introduce a new website in May.',
    '# Carers strategy\n\n| You can influence | Already settled |\n|---|---|\n| The priorities | The carers contract, which has been let until March 2028 |',
    '# Carers strategy\n\n## What cannot change\n\n- The carers contract has been let until March 2028',
    '# Carers strategy\n\n## What is fixed\n\nThe carers contract was awarded in January and runs to 2028.',
    '# Carers strategy\n\nStaff pay is not something on which we are inviting views.',
    '# Carers strategy\n\nThe national criteria are set by law and are outside the scope of this engagement.',
    '# Carers strategy\n\nThe criteria themselves have not been settled, and we are asking about them.',
    '# Carers strategy\n\nThe charges themselves were agreed as a basis for consultation.',
    '# Carers strategy\n\nWe are not seeking views on the closure of the post office, which is a matter for its owners.',
    '# Carers strategy\n\nOnce the plan itself is agreed we will write to you.',
  ])('%s', (words) => expect(isSettled(words)).toBe(false));
});

describe('one course of several, none of them taken', () => {
  it.each([
    '# Walk-in centre: your views\n\nThe possible ways forward are:\n\n1. Not reopen the centre, and ask people to ring 111 as they do now.\n2. Open it on weekdays.',
    '# Day centres: your views\n\n## Options\n\n- The decision to close Senby is final and it closes in March\n- Both stay open on three days',
    '# Day centres: your views\n\nWe have looked at three options:\n\n- Senby will close whatever happens to Marlow\n- Both close on Fridays',
    '# Ward 5: your views\n\nOption 1: The ward is not reopened. The decision to move its beds is final.\n\nOption 2: It reopens in May.',
    '# Ward 5: your views\n\nScenario A\n\nThe ward will close regardless of demand.\n\nScenario B\n\nIt stays open.',
    '# Ward 5: your views\n\nA decision has been made to review the wards. Tell us what you think of them.',
    '# Ward 5: your views\n\nThe decision has been taken to put back the closing date.',
    '# Ward 5: your views\n\nThe decision to consult on the ward has been made.',
    '# Ward 5: your views\n\n| Option | What it means |\n| A | The ward is not reopened and its beds go to Marlow |\n| B | The ward is reopened |',
    '# The baths: your views\n\nThe baths, which were flooded, will not reopen before June.',
    '# The baths: your views\n\nIf there is no money we may not reopen the small pool.',
  ])('%s', (words) => expect(isSettled(words)).toBe(false));

  it.each([
    '# Day centres: your views\n\n## The option that was chosen\n\n- The decision has been taken and Senby will close',
    '# The baths: your views\n\nWe will not reopen the question of closing.',
    '# The baths: your views\n\n1. The decision has been taken and will not be looked at again.',
    '# The baths: your views\n\n## Options for the site\n\nThe decision to close the baths has been taken. Which of these would you like in their place?',
  ])('settled all the same: %s', (words) => expect(isSettled(words)).toBe(true));
});

describe('a choice made from several', () => {
  it.each([
    '# Clinics: your views please\n\nThe Committee looked at three options on 28 August and approved Option 2, under which the clinics will come together. We would now like to hear from groups.',
    "# Clinics: your views please\n\nThe Board considered four options in July and chose Option C, which closes the Senby clinic. We'd now like your views.",
    '# Day centres: comments invited\n\nWe have settled on Option 3, so the Senby day centre will close in March.',
    '# Clinics: your views please\n\nThe choice of site has been made and we are not looking to open that up again.',
    '# Clinics: your views please\n\nThe site has been chosen and is not up for discussion.',
    '# Clinics: your views please\n\nThe decision on the site was taken in July and we will not be going back on it.',
    '# Clinics: your views please\n\nWe are not looking to reopen the choice of site.',
    "# Clinics: your views please\n\nWhere the clinic goes has been decided and we won't be looking at that again.",
  ])('%s', (words) => expect(isSettled(words)).toBe(true));

  it.each([
    '# Clinics: your views please\n\nThe Committee looked at three options on 28 August and approved all three for consultation.',
    '# Clinics: your views please\n\nThe Committee approved Option 2 as its preferred option, subject to this consultation.',
    '# Clinics: your views please\n\nThe Committee approved Option 2 as the one to test with the public.',
    '# Clinics: your views please\n\nIn 2019 the Committee looked at two options and approved Option 1, under which the clinics came apart.',
    "# Clinics: your views please\n\nCouncillors heard that residents who answered last year's survey chose Option 2.",
    '# Clinics: your views please\n\nFollowing the consultation in May the Board chose Option C, which closes Senby.',
    '# Clinics: your views please\n\nOnce the choice of site has been made we will write to you.',
    '# Clinics: your views please\n\nThe choice of clinic is made by the doctor.',
    '# Clinics: your views please\n\nThe choice of venue for the drop-in has been made: it will be the library.',
    '# Clinics: your views please\n\nNothing about the clinic has been decided and we will not be going back on that.',
    '# Clinics: your views please\n\nThe decision is yours, and you need not look at this page again.',
    '# Libraries: your views please\n\nThe branch at Senby shut in the autumn and we do not intend to reopen it.',
  ])('not: %s', (words) => expect(isSettled(words)).toBe(false));
});
