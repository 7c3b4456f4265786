import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToResults } from '@/lib/listen/consultation/results.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (words: string) => {
  const doc = readText(words, { markdown: true });
  const { promises, refusals, limits, inward, late } = listenToResults(
    extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } }),
  );
  if (late.length) return 'told late';
  if (limits.length || (promises.length && refusals.length)) return 'both or neither';
  return promises.length ? 'promised' : refusals.length ? 'refused' : inward.length ? 'inward' : 'nothing of it';
};

const pages: Readonly<Record<string, readonly string[]>> = {
  promised: [
    '# Fares\n\nIf you would like a copy of the findings, tick the box at the end.',
    '# Fares\n\n- July 2025: feedback to participants',
    '# Fares\n\n| July 2025 | Feedback shared with all who took part |',
    "# Fares\n\nThe responses, with names removed, and the Commissioner's reply to them will be on our website from 1 June.",
    "# Fares\n\nIf you leave an address, you'll get the results by post; without one, look on this page in June.",
    '# Fares\n\nAn officer will feed back in person at the July meeting of the Forum.',
    '# Fares\n\nA decision notice, with reasons, is published within five working days of the meeting.',
    '# Fares\n\nThe notes of the drop-ins, and our reply to each point in them, will be put up in the library.',
    '# Hubs: have your say\n\nA fortnight after the Cabinet has met we will put on this page a summary of what was said, what was agreed, and why. Anyone who gives us an address will be sent it.',
    '# Hubs: have your say\n\n## Will I hear what came of it?\n\nYes. A fortnight after the Cabinet has met we will put on this page a summary of what was said, what was agreed, and why, including why any suggestion was not taken up.',
    '# Ward: have your say\n\n| 19 September 2025 | The University gives us its analysis of what was said. We put it on the website the same day. |',
    "# Ward: have your say\n\n| By 31 October | We send everybody who gave an address a letter saying what was decided, the reasons, and what we've done about the main points raised |",
    "# Breaks: have your say\n\nAn independent researcher will read everything. We'll put her report here before the end of January 2026, with a \"you said, we will, we can't and here's why\" table.",
    '# Breaks: have your say\n\nHer report will be here before the end of January, with our answer to each point.',
    '# Breaks: have your say\n\nThe write-up, unedited, will be on this website by 13 March.',
    "# Plan: have your say\n\nA summary of the main points, and what the Commissioner did or didn't do about each and why, will be on the website with the finished Plan and I'll email it round to this list.",
    '# Plan: have your say\n\n## Will we get to see what was said?\n\nYes. A summary of the main points will be on the website with the finished plan.',
    "# Plan: have your say\n\nWhat we've heard goes up on this page by Friday 30 January, sorted by idea, with a line against each setting out whether it is going ahead and why.",
    "# Plan: have your say\n\nThe summary will be an annex to the Authority's papers, which anyone can read.",
    '# Plan: have your say\n\nAfter the vote, each person who wrote in shall be notified in writing of the resolution passed and of the grounds on which it was passed.',
    "# Plan: have your say\n\nYou'll find the results, and what we mean to do, in the June edition of Town Talk.",
    '# Plan: have your say\n\nExpect a letter from us in July with the outcome.',
    '# Plan: have your say\n\nResults: on this page from 1 July, theme by theme, with reasons.',
    '# Plan: have your say\n\nWhile individual answers cannot be given, every point will be dealt with in a published response.',
    '# Plan: have your say\n\nAlthough we cannot write to each person, a full account of what was said will be out by June.',
    '# Plan: have your say\n\nA feedback session for voluntary groups takes place on 7 October.',
    '# Plan: have your say\n\nWe will not only publish the results but set out what we mean to do about each theme.',
    "# Plan: have your say\n\nI'll report back at the Forum meeting in June on what you all said and where we've ended up.",
    '# Plan: have your say\n\nOnce the Board has chosen, we shall account for the choice in a paper sent to all who took part.',
    '# Plan: have your say\n\nA consultation report will accompany the final strategy and be available on our site.',
    '# Plan: have your say\n\nThe replies, without names, will be open for anyone to look at on the consultation hub, next to our responses.',
    '# Plan: have your say\n\n| What | When |\n|---|---|\n| You hear from us what was decided and why | July |',
    '# Plan: have your say\n\nIn 2022 the results were never published. This time a full report will be on this page in June.',
    '# Plan: have your say\n\nResults will not be published before the election on 1 May; they will be put on this page in the week after it.',
  ],
  'told late': [
    '# Plan: have your say\n\nFeedback to groups will not be given until eighteen months after the close.',
    '# Plan: have your say\n\nThe consultation closes on 30 April 2025. A report on the responses is to be published in 2027.',
  ],
  refused: [
    '# Plan: have your say\n\nIt is not our practice to let those who respond know the outcome.',
    '# Plan: have your say\n\nNobody who answers will be told what came of it.',
    '# Plan: have your say\n\nThere are no resources for reporting back to the organisations that reply.',
    '# Plan: have your say\n\nGroups that take part should not look to hear how their contribution was used.',
    '# Plan: have your say\n\nThe analysis of replies is commercially sensitive and is to be withheld from the public.',
    '# Plan: have your say\n\nRespondents will not be contacted again.',
    '# Plan: have your say\n\nFeedback to participants: none.',
    '# Plan: have your say\n\n| Closing date | 30 April 2025 |\n| Publication of responses | Not planned |',
    '# Plan: have your say\n\n## Will you let us know what you decide?\n\nWe are sorry, but no.',
    '# Clinics: have your say\n\n## What happens to what I say?\n\nA research company will read all the answers. Its write-up will be considered by Board members in the confidential part of their agenda, and we do not intend to publish it. With so many taking part we are sorry that we shall not be able to reply, or to say what became of any particular suggestion.',
    '# Plan: have your say\n\nOfficers will sort the comments and write a summary of them for the members, who will have it before them when they settle the plan. The summary is for members alone and will not be made public, and we are not able to reply to those who comment.',
    '# Plan: have your say\n\nThe analysis goes to the Board in private session. It will not be published, and nobody will be written to.',
    "# Plan: have your say\n\nWe will write a report for councillors, but it won't be shared more widely.",
    '# Plan: have your say\n\nA report will be prepared for the Panel. It will be exempt from publication.',
    '# Plan: have your say\n\nThe results will be seen only by the project team.',
    "# Plan: have your say\n\nWe shan't be telling people how their views were used.",
    '# Plan: have your say\n\nThere are no plans to publish the outcome.',
    "# Plan: have your say\n\nOnce the survey shuts that's the last you'll hear from us about it, I'm afraid.",
    '# Plan: have your say\n\nThe responses will be treated as confidential to the Executive and no account of them will be given.',
    '# Plan: have your say\n\nPlease note that the Trust does not respond to submissions, and will not make its analysis available.',
  ],
  'both or neither': [
    '# Plan: have your say\n\nArrangements for feeding back are still to be agreed.',
    '# Plan: have your say\n\nWhether the findings are published is a matter for the Cabinet Member.',
    '# Plan: have your say\n\nShould time allow, we intend to post some highlights from the survey.',
    '# Plan: have your say\n\nFeedback will be given at such time as the Board thinks fit.',
    '# Plan: have your say\n\n## Will the results be published?\n\nPossibly. It depends on how many we get.',
    '# Plan: have your say\n\n| Closing date | 30 April 2025 |\n| Publication of results | To be confirmed |',
    '# Plan: have your say\n\nThe summary will be an internal note for members. A short list of the changes made will go on the website.',
    '# Plan: have your say\n\nWe hope to be able to publish something about the results.',
  ],
  'nothing of it': [
    '# Fares\n\nThe findings of the fire inspection are confidential to the insurers.',
    '# Fares\n\nYou will not receive a summary of your answers when you press send.',
    '# Fares\n\nVolunteers should not share the results of any counts they make with visitors.',
    '# Fares\n\nStaff are not able to answer questions about the outcome while the survey is running.',
    '# Fares\n\nYou do not have to tell us why you chose that answer.',
    '# Fares\n\nA large print version and a plain English summary are available on request.',
    '# Fares\n\nIf you would like a copy of the report on fares, ask at the desk.',
    '# Fares\n\nFeedback to the receptionist is welcome.',
    '# Fares\n\nFeedback sent to us by post will be read.',
    "# Fares\n\nThe trust's last annual survey of patients will not be published until May.",
    '# Fares\n\nThere will be no report on the traffic count.',
    '# Fares\n\nWe will not tell your employer that you replied.',
    "# Fares\n\nThe County has said that it won't be publishing a summary of its survey.",
    '# Fares\n\nIn the past we did not feed back on what people told us.',
    '# Fares\n\nSome members wanted no report to be published, and were outvoted.',
    '# Fares\n\nWould it matter if no results were published?',
    "# Fares\n\nIf you don't leave an address we can't write to you with the results.",
    "# Fares\n\nWe don't reply to anonymous letters.",
    '# Fares\n\nThis will not be put on the website until 3 March.',
    '# Fares\n\nThe map is too big for this page, so it will not be put on the website.',
    '# Fares\n\nThe draft report on bus use is long. We do not intend to print it.',
    '# Fares\n\nA summary of the plan is on our website. We cannot send it by post.',
    '# Fares\n\nRead the summary. It is not available in Welsh.',
    '# Fares\n\nThe report explains the options. We have not printed it in full.',
    '# Plan: have your say\n\nRaw answers, with names, will be seen only by the research team.',
    '# Plan: have your say\n\nWe will not publish your name or address.',
    '# Plan: have your say\n\nThe detailed costings are confidential and will not be published.',
    '# Plan: have your say\n\nIn 2022 the results were never published, and we were criticised for it.',
    '# Plan: have your say\n\nThe hospital trust says it will not publish what its own patients told it.',
    '# Plan: have your say\n\nThe minutes of the staff meeting will not be published.',
    '# Plan: have your say\n\nPolice will not be able to tell you what became of a particular report of crime.',
    '# Plan: have your say\n\nA reply to your complaint will be sent within 10 days.',
    '# Plan: have your say\n\nYou will get an e-mail to say that your form has reached us.',
    '# Plan: have your say\n\nThe draft plan, with the reasons for it, is on our website.',
  ],
};

for (const [heard, texts] of Object.entries(pages))
  describe(`word of the results: ${heard}`, () => {
    it.each(texts)('%s', (text) => expect(heardIn(text)).toBe(heard));
  });
