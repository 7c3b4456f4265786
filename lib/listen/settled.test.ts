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
  ])('%s', (words) => expect(isSettled(words)).toBe(true));
});

describe('what settles nothing: the decisions of others, talk, denials, steps on the way', () => {
  it.each([
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
  ])('%s', (words) => expect(isSettled(words)).toBe(false));
});
