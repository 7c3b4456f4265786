import { listenToScope } from '@/lib/listen/consultation/scope.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/** People spend their effort where it can tell, so they must know what is settled and what is open before they begin. */
export const rule: Rule = {
  title: 'What can change',
  matter: 'what can change and what cannot',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const { fixed, open, vague, purpose, tabled, informed, withheld, later } = listenToScope(facts);
    const question = `Could you tell us what can still change because of what people say, and what is already fixed? ${asks(ask)}`;
    if (withheld.length && !fixed.length && !open.length)
      return [
        fallsShort(
          `The document keeps back what the consultation is for, what can change because of it, or what people need to judge it. ${asks(ask)}`,
          wholeSentences(withheld),
          question,
        ),
      ];
    if (withheld.length || later.length)
      return [
        unclear(
          `The document tells some of what people need to judge the proposals and leaves out or puts off the rest. ${asks(ask)}`,
          wholeSentences([...withheld, ...later], fixed.slice(0, 1), open.slice(0, 1)),
          question,
        ),
      ];
    if (fixed.length || open.length) {
      const words = !open.length
        ? 'The document says what cannot change.'
        : fixed.length
          ? 'The document says what can change and what cannot.'
          : 'The document says what can change.';
      return [meets(words, wholeSentences(fixed.slice(0, open.length ? 2 : 3), open.slice(0, fixed.length ? 2 : 3)))];
    }
    if (vague.length)
      return [
        unclear(
          `The document says that something may change because of what people say, but not what. ${asks(ask)}`,
          wholeSentences(vague),
          question,
        ),
      ];
    // Where no more is asked than enough to judge by, costs and options and reasons are enough.
    if (informed.length && ask.strength === 'guiding')
      return [meets('The document says what information goes with the proposals.', wholeSentences(informed))];
    if (purpose.length)
      return [
        unclear(
          `The document says what the consultation is for, but not what can change because of it. ${asks(ask)}`,
          wholeSentences(purpose),
          question,
        ),
      ];
    if (tabled.length)
      return [
        unclear(
          `The document sets what is proposed beside what there is now, but does not say what can change because of what people say. ${asks(ask)}`,
          wholeSentences(tabled),
          question,
        ),
      ];
    return [
      notStated(
        `The document does not say what the consultation is for, or what can change because of it. ${asks(ask)}`,
        question,
      ),
    ];
  },
};

const asks = (ask: Ask) =>
  `Under ${theCompact(ask)} a consultation says what it is for and gives people what they need to judge it.`;

export const cases: Cases = [
  {
    'falls-short': [
      '# Libraries: have your say\n\n[The paper does not name the libraries affected.]',
      '# Libraries: have your say\n\n[What can and what cannot be influenced will be worked out once the responses are in.]',
      '# Libraries: have your say\n\n[Details of the proposals will follow after the closing date.]',
      '# Libraries: have your say\n\n## Background information\n\n[None provided.]',
      '# Parks: have your say\n\n[The Council is not prepared to tell people which parts of the plan are negotiable.]',
      '# Parks: have your say\n\n[Our reasons for holding this survey have not been made public.]',
      '# Parks: have your say\n\n[The business case behind these plans will not be released to the public.]',
      '# Parks: have your say\n\n[What could be altered, and how far, is left unsaid.]',
      '# Parks: have your say\n\n## What is the survey for?\n\n[We cannot go into that.]',
      '# Parks: have your say\n\n[Details of the options will be published only after the Board has taken its decision.]',
      '# Parks: have your say\n\n[Nobody has yet decided who should be consulted.]',
      '# Parks: have your say\n\n## What can I influence?\n\n[Not disclosed.]',
      '# Parks: have your say\n\n[Anybody who wants the usage figures must make a freedom of information request.]',
    ],
    unclear: [
      '# Parks: have your say\n\n[Certain elements of the scheme might perhaps be altered.]',
      '# Parks: have your say\n\n[Which parts are open to change will be announced in due course.]',
      '# Parks: have your say\n\n[Some of the costings are confidential.]',
      '# Parks: have your say\n\nThe rent is fixed. [The rationale for the other changes is not being published.]',
      '# Parks: have your say\n\n[Not everything is settled.]',
      "[The Trust wishes to gather people's opinions on what should become of the ward.]",
      '[The Council is now seeking views on five draft objectives.]',
      '[The Service is asking people to give their views on its three-year plan.]',
      '[The exercise will ask residents to consider four options for the cemetery.]',
      '# Grants: have your say\n\n| | Now | Proposed |\n|---|---|---|\n| Largest award | [£5,000] | [£3,000] |\n| Rounds | One | Three |',
      'We have drawn up a new policy [on which we would like your opinion.]',
      '[The purpose of the survey is to find out how the changes would affect you and what could be done to soften them.]',
      '[We are gathering views on a draft housing allocations policy.]',
      '[We are consulting on our plans for parks.]',
      '[The purpose of this survey is to find out how people use the tip.]',
      '[The Commissioner is seeking views on the level of the precept.]',
      '1.1 [This paper sets out proposals for the youth service.] Please reply by 4 May.',
      'Have your say. [We would like to know what you think of the new timetable.]',
    ],
    meets: [
      '# Hubs: tell us what matters\n\n[The number of hubs is not part of this engagement.] We would like to know how they should feel.',
      '# Parks: have your say\n\n## Negotiable\n\n[The times and the days.]\n\n## Non-negotiable\n\n[The saving.]',
      '# Parks: have your say\n\n[The rent is outside this exercise.]',
      '# Parks: have your say\n\n[Our hands are tied as to the sum.]',
      'Have your say. [Alternative proposals will be considered.]',
      '[This exercise is confined to the timetable.]',
      '[Where the sites go is still undecided.]',
      '# Gambling policy: have your say\n\n[Representations confined to the merits of gambling cannot be taken into account.]',
      '# Parks: have your say\n\n[Comments about the rent will not be considered.]',
      '# Carers: have your say\n\n| You can influence | Already settled |\n|---|---|\n| [The five priorities and their order] | The legal duty to assess carers |',
      '# Victims: have your say\n\n[How the money is shared and who it is for is open, and your answers will help to settle it.]',
      "# Plan: have your say\n\nWe can move on the days, the charges and the places. We can't move on the total.",
      '# Plan: have your say\n\nNothing about the hours is fixed; the rent is.',
      "# Plan: have your say\n\nWhat's open to change? The five priorities in the draft and how the grants pot is shared. The size of the pot isn't.",
      '# Plan: have your say\n\nThe one thing we are unable to alter is the national standard. You may like one of these, a mixture of them, or something that we have not thought of.',
      '# Plan: have your say\n\nThe number of stations is not up for discussion. Within the four proposals we are open to changing anything.',
      '# Plan: have your say\n\nYou can persuade us to drop, alter or add to any of the five suggestions. The total cannot be altered by this exercise.',
      "# Plan: have your say\n\nThe £23,250 figure is set by Government, so it is out of our hands. All five ideas, and when and how they'd be brought in, can be altered or dropped.",
      "# Plan: have your say\n\n## What can be changed by what I say, and what can't?\n\n| Up for discussion | Settled |\n|---|---|\n| The mix of clubs and sitters | The budget |\n| Where and when things happen | Our legal duty |",
      '# Plan: have your say\n\nWhich of the other centres are leased, to whom and on what conditions are all still to be decided. Mill Lane cannot be kept open.',
      '# Plan: have your say\n\nWhich of the two sites, what the home team does and what happens to the space left behind are all still to play for.',
      "# Have your say\n\nSay what you like about any of that, as nothing in the draft is nailed down. What I can't do anything about is the size of the pot.",
      '# Have your say\n\nThe hours, how use is counted and how quickly any change comes in can all be altered, and so can the idea as a whole. That part of the arrangement is required by the auditors.',
      '# Have your say\n\nAny of the three can be changed. The amount of money that we have is another matter. That was fixed in February.',
      '# Have your say\n\nTwo things we have no room on: the overall budget, which was settled in February, and the covenant.',
      "[The four aims are taken from the Corporate Plan, so they won't be changing.]",
      '[Each of the six ideas can be agreed, altered or dropped.]',
      '[The choice of builder is not something this exercise can revisit.]',
      "[Please don't spend time on the fares, which are set nationally.]",
      '[There is room for movement on hours and on price.]',
      '[What is in the draft is no more than a starting point.]',
      '[We have not decided which option to take forward and would welcome other suggestions.]',
      "[We can't keep both buildings. Which one, and what it offers, is for you to tell us.]",
      '[All ideas are welcome: we start with a blank sheet.]',
      "[The only thing that's settled is that the lease ends in June.]",
      "[This is a genuine consultation: we have a preferred option but our minds aren't made up.]",
      '[We want to know what you think of the three options, and whether there is another that we have missed.]',
      "[What can you influence? The opening hours and the layout. What can't change? The budget and the site.]",
      '[Tell us where we have got it wrong: any of the six proposals may yet be altered.]',
      '[The Authority has no choice about the number of stations.]',
      '[You can help us choose between the two routes, but not whether there is a route.]',
      '[Some things are already decided. The budget is one; the opening hours are another.]',
      '[This exercise is limited to the timetable; the route has been decided by the Combined Authority.]',
      '[Three points are closed: the site, the opening date and the number of beds. All others are open.]',
      '[There is still time to influence where the stops go.]',
      '[Nothing is set in stone apart from the overall saving.]',
      "[We'd welcome thoughts on everything except the name.]",
      '[The one thing we are not able to shift is the date, which the Treasury sets.]',
      '[The size of the budget is fixed], and [you can influence how it is shared out].',
      '## What you can influence\n\n[The days and the times of the clinics], and where they are held.',
      '[The number of wards is laid down by law.] [Their names and their edges are all open.]',
      '2.2 [The Authority is not seeking views on the merger itself.] It would welcome comments on the name.',
      '## What we can move and what we cannot\n\n[The roof has to be mended.] [When, and what is done with the hall meanwhile, is up to you.]',
      '[What we are free to change: the days, the routes and the fares.]',
      '[The level of the levy is off the table]; [which services it pays for is still to be decided].',
      '3.1 [Respondents are invited to direct their comments to Options B and C.] The sum is set by the Fund.',
      '# Parameters\n\n[The number of beds, which the Department fixes.]',
      '[The rent is a given, but the rest is all yours to decide.]',
      '[The Trust has little discretion over national pay.] We ask about everything else.',
      'What are you unable to change? [The start date is set by national regulations.] [We are open to ideas about the rest.]',
      '[The age limit cannot be changed by us.]',
      '| In scope | Hours, staffing, charges |\n| Out of scope | [The closure of the annexe, which is settled] |',
    ],
    'not-stated': [
      '# Parks: have your say\n\nThe period of eight weeks has been fixed having regard to the regulations.',
      '# Parks: have your say\n\nComments received after 4 May will not be considered.',
      '# Parks: have your say\n\n| | Opens | Closes |\n|---|---|---|\n| Survey | 3 March 2025 | 4 May 2025 |',
      'Have your say on our parks by 4 May.',
      'Fill in the questionnaire online or on paper.',
      'Tell us what you think. There are eight questions.',
      'The closing date for responses is 4 May 2025.',
      'Your views matter. Come to a drop-in at the library.',
      'Have your say. The consultation process for the review is open 24 March to 4 May 2025.',
      'Have your say. We hope that this notice will allow organisations time to consider alternative sources of funding.',
      "Have your say. If it is approved we can't change everything at once, as some changes depend on others.",
      'Have your say. The survey will ask for your postcode.',
      'Have your say. There are several ways in which the Council could change the grants to make the saving.',
    ],
    silent: [
      '# Libraries: have your say\n\n## Background papers\n\nNone.',
      '# Libraries: have your say\n\nThe survey does not say which libraries close on Mondays; see page 4.',
      '# Parks: have your say\n\nOfficers could not explain why it is cold in the pavilion.',
      '# Parks: have your say\n\n## What is the survey for?\n\nWe do not know enough about who uses the parks.',
      'Individual answers are confidential and will not be published.',
      'You need not give your reasons for answering.',
      'It is untrue that our reasons are being kept secret.',
      'The County has not published the business case for its own plan.',
      'Names of staff have been removed from the evidence on which the plan is based.',
      'The analysis of the responses will be published only after the decision.',
      'Help is limited to the rent of a smaller home.',
      'For each idea people were asked whether they agreed, disagreed or were undecided; you can pick up a form at the library.',
      'The consultation must follow the steps required by regulation 14.',
      'We propose four main sites, and all the libraries will stay open.',
      'People may choose to answer without a name.',
      '# Plan: have your say\n\nThe library is open to everyone.',
      '# Plan: have your say\n\nIf your address changes, tell us.',
      '# Plan: have your say\n\nYou can change your cookie settings at any time.',
      '# Plan: have your say\n\nTell us what you think of the plan by 14 April 2025.',
      'The pool is open every day.',
      "The date of the drop-in won't be changing.",
      'Your answers can be altered until you press send.',
      'The terms of reference of the committee are fixed each May.',
      'You can change your mind about taking part at any time.',
      'We cannot change your appointment online.',
      'Shops may be open later in December.',
      'Prices are fixed for twelve months.',
      'The form cannot be changed once sent.',
      'The park is open all year.',
      'The survey is open until 4 May.',
      'The library is open from 9 to 5.',
      'You cannot change your answers once you have sent them.',
      'In 2019 the route was fixed before anybody was asked.',
      'The survey is open to all residents.',
      'The nursery is not part of these proposals.',
      'Opened 4 March, closes 27 May.',
      'Under the plan the hours would be fixed by each branch.',
      'The post is open to anyone with a licence.',
      '> The budget is fixed and cannot be changed.',
      'Read the proposals in full before you answer.',
      'Helpers are given their lunch and a bus fare.',
      'The rate for 2025/26 was fixed in January and this does not affect it.',
      'Parking places are on the table of charges.',
      'The lead has been fixed to the roof.',
      'Members are committed to the town.',
      'The office is closed but the form remains open.',
    ],
  },
  {
    asks: { strength: 'guiding' },
    meets: [
      '# Parks: have your say\n\n[The pack sets out the costs of each park and the options that we looked at.]',
      '# Parks: have your say\n\n[With the survey come a summary, the visitor numbers and the reasons for each change: see the paper, which gives the costs and the options.]',
    ],
  },
];
