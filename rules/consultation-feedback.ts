import { isSaidToBeOver } from '@/lib/extract/consultation/over.ts';
import { listenToResults } from '@/lib/listen/consultation/results.ts';
import {
  listenToResultsLinked,
  listenToResultsOut,
  listenToResultsPublished,
} from '@/lib/listen/consultation/results-out.ts';
import type { Heard } from '@/lib/listen/listen.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/** People who gave their evenings to answer are owed word of what was said and what came of it; without it they will not answer again. */
export const rule: Rule = {
  title: 'Feedback afterwards',
  matter: 'what people will be told of the answers and what came of them',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const { promises, refusals, limits, inward, singly, late } = listenToResults(facts);
    const question = `Could you tell us when and where the results will be published, and how those who answered will hear what was decided and why? ${asks(ask)}`;
    if (refusals.length && !promises.length)
      return [
        fallsShort(
          `The document says that those who answer will not be told the results. ${asks(ask)}`,
          wholeSentences(refusals),
          question,
        ),
      ];
    if (promises.length && (refusals.length || limits.length))
      return [
        unclear(
          `The document promises word of the results and leaves part of them out. ${asks(ask)}`,
          wholeSentences([...refusals, ...limits].slice(0, 2), promises),
          question,
        ),
      ];
    if (promises.length) {
      const isSilentOnReasons = asksForReasons(ask) && !promises.some(({ sentence }) => reasons.test(sentence.plain));
      if (isSilentOnReasons && singly.length)
        return [
          unclear(
            `The document promises word of the results, gives nobody an answer singly, and does not say that reasons will be given. ${asks(ask)}`,
            wholeSentences(singly.slice(0, 1), promises),
            question,
          ),
        ];
      const gap = isSilentOnReasons ? ' It does not say in so many words that reasons will be given.' : '';
      return [
        meets(
          `The document says that people will hear what came of the consultation.${gap}`,
          wholeSentences([...promises].sort((a, b) => worth(b) - worth(a))),
        ),
      ];
    }
    if (late.length)
      return [
        unclear(`The document puts word of the results a long way off. ${asks(ask)}`, wholeSentences(late), question),
      ];
    const closes = facts.consultation?.closes?.value;
    const isOver = closes
      ? closes < ask.today
      : isSaidToBeOver(facts.sentences) || listenToResultsPublished(facts).length > 0;
    const out = isOver ? listenToResultsOut(facts) : closes ? [] : listenToResultsLinked(facts);
    if (out.length) {
      const where = isOver
        ? 'The consultation has closed, and the document shows its results.'
        : 'The document links to the results of the consultation.';
      return [meets(where, wholeSentences(out))];
    }
    if (limits.length)
      return [
        unclear(
          `The document speaks of feedback but does not promise it. ${asks(ask)}`,
          wholeSentences(limits),
          question,
        ),
      ];
    if (inward.length)
      return [
        unclear(
          `The document says who decides on the answers, or that none will be answered singly; it does not say that people will hear the results. ${asks(ask)}`,
          wholeSentences(inward),
          question,
        ),
      ];
    return [
      notStated(`The document does not say how people will hear what came of the consultation. ${asks(ask)}`, question),
    ];
  },
};

const asksForReasons = ({ commitments }: Ask) =>
  commitments.some(({ summary }) => /\b(?:why|reasons?)\b/i.test(summary));
const asks = (ask: Ask) =>
  `Under ${theCompact(ask)} people are told afterwards what was said and what was decided${asksForReasons(ask) ? ', with reasons' : ''}.`;

const reasons =
  /\b(?:why|reasons?|because|(?:intend|plan) to do|we did|what (?:was|has been|we have) (?:done|decided|changed)|act(?:ed|ions?)|(?:answers?|response|repl(?:y|ies)) to (?:each|every|all|them)|changes made|how (?:each|every|all|they|these|the [a-z]+) [^.;]{0,40}(?:dealt with|treated|answered|taken)|(?:which|what) [^.;]{0,40}(?:taken up|accepted|adopted|acted on))\b/i;
/** A promise with reasons and a day is the one to show first. */
const worth = ({ sentence: { plain } }: Pick<Heard, 'sentence'>) =>
  (reasons.test(plain) ? 2 : 0) + (/\b(?:within|by|in) (?:[a-z]+ ){0,4}(?:[0-9]|weeks|months?)/i.test(plain) ? 1 : 0);

export const cases: Cases = [
  {
    'falls-short': [
      '# Have your say\n\n[The Council does not intend to reply to individual comments or to publish any account of them.]',
      "# Have your say\n\n[This year we'll do without the usual summary of what we heard.]",
      '# Have your say\n\n## Reporting back to groups\n\n[None is proposed.]',
      '# Have your say\n\n[There will be no “You said, we did” report.]',
      '# Have your say\n\n[As the team is small we will not be reporting back on the comments we receive.]',
      '# Have your say\n\n[The Trust will not be sharing the results, as its communications team has been reduced.]',
      '# Have your say\n\n[To be frank, the team is too small to report back on what we hear.]',
      '# Have your say\n\n[There is nobody in the team to write up the responses.]',
      '# Have your say\n\n| Results | [Not to be published] |',
      '# Have your say\n\n## Will you tell us the outcome?\n\n[No.]',
      '# Have your say\n\nWith so many answers to read we will not be commenting on the points that people make or explaining why they were or were not taken up.',
      '[We shall not be replying to anyone or bringing out an account of what people wrote.]',
      '[We are not able to let people know how their comments were used.]',
      "[The write-up of the findings won't be put on our website or sent to anybody.]",
      "[Don't expect a report: we haven't the people.]",
      '[We do not feed back on consultations.]',
      '[The replies are confidential to the Panel and nothing will be issued about them.]',
      'The notes of the survey go to the Board. [As they name wards and nurses they are an internal paper, and the report will not be put on this website.]',
      "[We won't be putting the findings on our site or writing to anyone about them.]",
      "[The analysis is confidential to members and won't be made public.]",
      'Your comments will be considered. [The Council will not be issuing a response to them.]',
      '[A report on the responses will be kept by officers and is not for circulation.]',
      '[The Trust does not publish the results of its consultations.]',
      "[Individual replies won't be sent and no summary will be published.]",
      '[Regrettably we are unable to tell people the outcome.]',
      '[Participants should not expect to hear anything further.]',
      '[Owing to the numbers expected there will be no report back.]',
      '[No feedback will be given after the consultation.]',
      'E-mails are for the surveyor. [We do not intend to publish them or to reply to comments.]',
      'Please send your answers to the Town Clerk. [There will be no summary of the responses.]',
      '[The findings of the exercise will not be published.]',
      '## Will I hear what was decided?\n\n[No.] We have not the staff for it.',
      '7.3 [Respondents should note that the Authority is not in a position to provide feedback to those who take part.]',
    ],
    unclear: [
      '[The findings will help inform decisions that will be taken by the Board once it has ended.]',
      '[The outcome of the survey will be printed with the final version when it is brought to Cabinet in June.]',
      '[All the comments go in an appendix so that members can read them before they decide.]',
      '[Cabinet members will have a briefing on the points made when they decide.]',
      'We will publish a summary of the comments in May. [The summary will not deal with the level of the charge.]',
      '[We may publish a summary of what people tell us.]',
      '[A short summary might go up here if there is time, but do not count on it.]',
      '[The results will be reported to the Health Committee on 9 June.]',
      '[If resources allow we will send a short report to everyone who took part.]',
      '[We regret that we cannot reply to individual comments.]',
      '[The outcome might be shared on our website.]',
      '| Stage | Date |\n| [Responses to be put to Cabinet] | 10 June 2025 |',
    ],
    'not-stated': [
      'Have your say. The findings will be used to inform the communication of our work.',
      'Have your say. The responses will inform the advice we publish on recycling.',
      'Have your say. The closing date must not be less than 6 weeks from the date on which the proposal is first publicised.',
      'Have your say. Nine people also wrote about the proposal in the box at the end, which is there to capture any further feedback.',
      'Have your say. Your feedback will be used to improve the plan before it is published in May.',
      'You can leave your feedback on each idea on our website.',
      'If charges change as an outcome of this consultation, those who pay will be told of their new charge.',
      'Have your say. Depending on the outcome of the survey, the scheme could go live in November.',
      'Have your say. This used to be called the Council Grant.',
      'Have your say. A plain-English summary will be produced in large print, and in other languages on request.',
      '# Have your say\n\n## Will anything be cut as a result?\n\nNo.',
      '# Have your say\n\n## Is the outcome already decided?\n\nNo.',
      '# Have your say\n\n## Has the draft been published already?\n\nNo.',
      '# Have your say\n\nWe let groups know in June, through the bulletin, so that committees could put it on an agenda.',
      '# Have your say\n\nNews of the survey was put in the newsletter so that members might discuss it.',
      'We will not tell anyone what you said.',
      'If you send a photograph it will not be put on this website.',
      "Don't expect a report about a lamp to be answered on the day.",
      'You will get feedback on your application form within a month.',
      'The results of the inspection will be published in May.',
      'The consultation closes on 30 April 2025. The findings of the traffic count are published below.',
      'The consultation closes on 30 April 2025. A summary of responses to the previous survey is available here.',
      'The consultation closed on 31 January 2025. Read the report on the state of the roads.',
      'The consultation closed on 31 January 2025. The results of the first survey are available here.',
      'The consultation closed on 31 January 2025. The draft plan is published below.',
      'Consultation on the local plan: send us your comments by post.',
      'We would like to hear from carers, and from groups that support them.',
      'Your answers will be kept for twelve months and then destroyed.',
    ],
    meets: [
      '# Have your say\n\n[“You said, we did, and here is why not” will be sent to all who took part by 31 October 2025.]',
      '# Wards: consultation\n\n[We have published two reports outlining responses to our consultation on the wards.]',
      '# Wards: consultation\n\nThe consultation ran from 4 November 2024 to 26 January 2025.\n\n## [Results and outcome]\n\nThe policy was agreed in March.',
      'Have your say. [We will use the findings to inform our plan, and will publish a report in May.]',
      '# Fees: consultation\n\n[For the full findings of the consultation, and a summary of them, click here.]',
      'The survey closed on 3 February 2025. [The results of the survey showed that most people want the evening bus.]',
      '[Officers will write to each group to provide feedback on the responses.]',
      '# Have your say\n\n[The October number will carry a page of what people said, and why some of it was not taken up.]',
      "# Have your say\n\nAll representations will be placed before the Committee, in a schedule recording the officers' comment on each. Individual replies will not be sent. [The schedule will be published with the agenda.]",
      '# Have your say\n\nOfficers will prepare a log of all the comments. [The log will be put on this page in May.]',
      '# Have your say\n\nA report on everything we have heard will go to Cabinet. [It will be published on the budget page the same week.]',
      '# Have your say\n\n[As the team is small we will not be reporting back until October, when a summary goes on this page.]',
      '# Have your say\n\n- [6 October 2025 – we publish the report here, saying which suggestions we have taken up and why we have not taken up the others.]',
      '# Have your say\n\n| Decision | Executive, 10 February 2026 |\n| Results | [Published here by 16 January 2026] |',
      '# Have your say\n\n| Feedback | [On this page from 1 June] |',
      '# Have your say\n\n[Our answer to each point will be published in June.]\n\n## Will anything be cut as a result?\n\nNo.',
      "# Have your say\n\nI'll send round a note in the week of 27 October saying what came in and what we altered because of it, and, where we didn't, the reason.",
      "# Have your say\n\nWhat people told us, grouped by subject, goes up on this page in June, and next to each subject we'll put what we have done about it or why we couldn't.",
      "# Have your say\n\nBy Easter we'll write to everybody who left an address to say what was chosen and why.",
      '[A digest of replies will be lodged in each branch library by the end of June.]',
      '[The team writes everything up and posts the write-up on the blog.]',
      "[Once members have decided we'll write to everybody who answered, with reasons.]",
      "[We'll hold a second evening in July to play back what we heard.]",
      '[Next to every question we shall print our reply, and why we do not agree where we do not.]',
      "[A further paper, with the Authority's decision on each idea, will follow in June.]",
      'This consultation has now closed. [The report with the full analysis of the responses can be found here.]',
      'The consultation is now closed. [The results are being analysed and will be added to the website in due course.]',
      'Closed 31 Jan 2025\n\nOpened 6 Jan 2025\n\n[Results updated 3 Mar 2025]\n\nThis was a consultation on parks.',
      'The consultation closed on 31 January 2025. [The responses have been analysed and are published below.]',
      'This survey ran from 6 January to 31 January 2025. [See the full results in the feedback report.]',
      'The consultation closed on 31 January 2025. [A copy of the final consultation report is available here.]',
      'The consultation closed on 31 January 2025. [An independent report on the responses was published on 3 March 2025.]',
      'Closed 31 Jan 2025 | Opened 6 Jan 2025. Consultation on parks.\n\n## We asked\n\nAbout gates.\n\n## You said\n\nOpen them.\n\n## [We did]\n\nWe took them off.',
      '[All respondents who have left contact details will receive a summary of the results and an explanation of the decision.]',
      '[The Authority publishes a full analysis of what people say and its response alongside the final plan.]',
      '[Come back in October to see what changed because of you.]',
      "[Leave your e-mail and we'll keep you up to date with the results.]",
      "[If you'd like to hear the outcome, leave us your address.]",
      "[You'll be able to read all the responses, with names taken out, on the engagement hub.]",
      '[We will come back to the forum in October to let you know what changed as a result.]',
      '| Item | Details |\n| --- | --- |\n| Nov 2025 | "What you told us" report and decision notice published |',
      '[A short film in which the Chief Nurse explains what has changed will be put out in September.]',
      '[Within a month of the decision respondents will be written to with the outcome.]',
      '[The answers, and ours to them, will be bound into one booklet and left at the post office.]',
      '[9.2 A consultation statement recording the main issues raised and how each has been addressed shall be published.]',
      '[Look out for the "what we learned" page, which goes live four weeks after the survey ends.]',
      '[We will come back to each of the forums in July to talk through what we heard.]',
      '[Anyone who leaves an address gets a copy of the decision and the grounds for it.]',
      "[The Clerk's summary of replies will be on the counter at the library from 1 June.]",
      '[A note of the main points, with what we mean to do about each and the findings in full, will be sent to everyone who gives us an address.]',
      '| What | When |\n| [Report published] | July 2025 |',
      '[In the autumn we shall put up a "You said, we did" board in every clinic.]',
      '[The Trust will write to each group that answered to tell it what was decided, and for what reasons.]',
      '[The results will not be published until after the election on 1 May.]',
      '## Will the results be published?\n\n[Yes, on our website in June.]',
      'We have not the time to answer each letter, [but a digest of the replies will go on the parish website in May].',
      "[We'll let you know what we decide and why by the middle of September.]",
      '[Everybody who came will get a letter telling them what was settled and what was not.]',
      "[By Whitsun there'll be a round-up here: what you told us, and where we have gone another way.]",
      '[I shall draw up a list of each point made and what the Board thought of it, and put it in the library.]',
      '5.3 [A schedule of responses, with the reply to each, will be open to public inspection for six weeks.]',
      '[A narrative setting out how the responses shaped the plan will be circulated to participants.]',
      '[We shall show on the hub whether the draft was altered, and our reasoning.]',
    ],
    silent: [
      '# Have your say\n\nInterim results will not be released while the survey is open.',
      '# Have your say\n\n## Survey results\n\nNone yet.',
      '# Plan: have your say\n\nWe cannot say what the Board will decide.',
      '# Plan: have your say\n\nThe outcome rests with the Board.',
      '# Plan: have your say\n\nDo not expect to hear from us about bookings of the hall.',
      '# Plan: have your say\n\nWithout your comments we cannot know what people thought of the trial.',
      '# Plan: have your say\n\nThe school will not be told what pupils said.',
      'The schedule of charges is attached. The schedule will be published in the press.',
      'The table shows the hours we propose. The table will be published in the newsletter.',
      '# Have your say\n\nGroups that hold a grant will not be reporting back on spending every month.',
      '# Have your say\n\nIf you do not leave an address we will not be reporting back to you.',
      '# Have your say\n\nWe will not be writing back to you about your application form.',
      '# Have your say\n\nWe will not be going back on what we said in March.',
      '# Have your say\n\nIn 2021 nothing was ever heard of the comments again.',
      '# Have your say\n\nThe County will not publish the results of its survey.',
      '# Have your say\n\nYour personal details will not be published.',
      '# Have your say\n\nNames of those who answer will not be published with the report.',
      '# Have your say\n\nThe trial survey in January was for our own use and its results will not be published.',
      '# Have your say\n\nAn earlier idea, to publish every comment as it came in, was dropped.',
      '# Have your say\n\nAnonymous comments cannot be answered.',
      '# Have your say\n\nShould results of consultations not be published?',
      '# Have your say\n\nSome councils do not publish what people tell them.',
      '# Have your say\n\nWe will not be replying to questions about the survey after 10 April.',
      '# Have your say\n\nThe report of the peer review will not be published.',
      'The results of the election will be published on Friday.',
      "We'll text you a reminder the day before the meeting.",
      'A report on air quality was published in May.',
      'Please give your feedback to the receptionist.',
      'We regret that no feedback can be given on unsuccessful tenders.',
      'Rate this page. Your feedback helps us to make it better.',
      'Last year we consulted on parking and no results were ever published.',
      'The grant will be paid when we have your monitoring report.',
      'Your comments will be shared with our contractor, who will type them up.',
      'You can ask for a printed copy of the consultation document.',
      'In 2021 the findings were not published.',
      'An equality assessment is published with this paper.',
      'If the bid succeeds, results would be measured every year.',
      '> No feedback will be given.',
      'Comments which are abusive will not be published.',
      'The survey gave these results: 40% agreed and 60% did not.',
      'Your list of comments must be sent to the Clerk.',
      'The agenda papers are open to inspection at the Town Hall.',
      'Each ward will get a letter from the hospital about its new times.',
      'A bulletin is circulated every Friday.',
    ],
  },
];
