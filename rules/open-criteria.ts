import type { Sentence } from '@/lib/facts.ts';
import { inWords } from '@/lib/listen/commissioning/criteria-tables.ts';
import { type HiddenTests, hiddenTests } from '@/lib/listen/commissioning/hidden-tests.ts';
import { invitesBids } from '@/lib/listen/commissioning/inviting.ts';
import { marksListed } from '@/lib/listen/commissioning/marks-listed.ts';
import { listenToPriceAlone } from '@/lib/listen/commissioning/price.ts';
import { hearReasons } from '@/lib/listen/commissioning/reasons-given.ts';
import { tellsShare, toldTests } from '@/lib/listen/commissioning/told-tests.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, refuses, unclear } from '@/lib/rule.ts';
import { awardsListed } from '@/lib/vocabulary/commissioning/marks.ts';
import { onlyFinal, onlyPublished, partlyRefused } from '@/lib/vocabulary/commissioning/open-choice.ts';

/** People trust a decision, lost or won, when they knew what would count and hear how they did. */
export const rule: Rule = {
  title: 'Open criteria',
  matter: 'how applications or bids are judged',
  theme: 'commissioning',
  kinds: ['tender', 'funding'],

  check(facts, ask) {
    const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
    const isInviting = isTender || invitesBids(facts);
    // In guidance for applicants whoever is told why is an applicant.
    const isGuidance = isInviting && !isTender;
    const { refused, told } = hearReasons(facts, isInviting, isGuidance);
    const priced = isTender ? listenToPriceAlone(facts) : [];
    const hidden = isInviting ? hiddenTests(facts) : noneHidden;
    const { weighed, tabled, best: all, guide } = toldTests(facts, isInviting, hidden.printed);
    const listings = isInviting ? listen(facts, awardsListed).filter(({ denied }) => !denied) : [];
    // Where the tests are printed and all hear how they did, a choice that is final is open enough.
    const shut =
      told.length && (weighed.length || tabled.length)
        ? refused.filter(({ sentence: { plain } }) => !onlyFinal.test(plain) && !partlyRefused.test(plain))
        : refused;

    const promise = `Under ${theCompact(ask)} funds and contracts are to be given openly.`;
    const question =
      'Could you tell us what counts in the decision and for how much, and whether those who are turned down will be told why?';
    const unsaid = new Set([...hidden.refused, ...hidden.more, ...hidden.unsettled]);
    const best = all.filter((sentence) => !unsaid.has(sentence));
    const isAlone = new Set([...hidden.refused, ...spoken(shut)]).size < 2;
    const isTold = best.some((sentence) => tellsShare(facts, sentence));
    const keepsBack = isTold && isAlone ? unclear : isTold || !hidden.flat.length ? fallsShort : refuses;
    if (hidden.refused.length)
      return [
        keepsBack(
          `What counts in the decision is not told or not settled beforehand, or the choice is not open to all. ${promise}`,
          unique([...new Set([...hidden.refused, ...spoken(shut)])].slice(0, 2).concat(best.slice(0, 1))),
          question,
        ),
      ];
    // A heading names the matter and says nothing of it.
    const isSaid = best.some(({ block }) => block.kind !== 'heading');
    if (shut.length && (!isSaid || new Set(spoken(shut)).size > 1))
      return [
        fallsShort(
          `${priced.length ? 'Price alone decides, and those' : 'Those'} who are turned down are not told why. ${promise}`,
          unique([...spoken([...shut, ...priced]), ...best.slice(0, 1)]),
          question,
        ),
      ];
    if (shut.length)
      return [
        unclear(
          `It says what counts, but those who are turned down are not told why, or the decision is left open. ${promise}`,
          unique([...spoken(shut.slice(0, 1)), ...best]),
          question,
        ),
      ];
    // A table with one row for price says the same.
    if (priced.length && !weighed.length && tabled.length <= 1)
      return [
        unclear(
          `Price is the one thing that counts. That is open, but it leaves out quality. ${promise}`,
          unique(spoken([...priced, ...told])),
          question,
        ),
      ];
    if (hidden.more.length || (hidden.unsettled.length && !best.length))
      return [
        unclear(
          `What counts is not settled for good: it may change, or other things may count besides. ${promise}`,
          unique([...hidden.more, ...(hidden.more.length ? best : hidden.unsettled)]),
          question,
        ),
      ];
    const isWeighed = weighed.length > 0 || tabled.length > 0 || marksListed(facts).length > 0;
    const whatIsSaid = best.every(({ plain }) => onlyPublished.test(plain))
      ? 'It names criteria that were published'
      : `It says what counts${isWeighed ? ' and for how much' : ''}`;
    if (best.length)
      return [
        meets(
          `${whatIsSaid}${told.length ? ', and those who apply hear how they did' : ''}, in line with ${theCompact(ask)}.`,
          unique(
            [...inWords(best).slice(0, 3), ...spoken(told.slice(0, 1)), ...guide.slice(0, 1), ...spoken(listings)],
            5,
          ),
        ),
      ];
    if (told.length)
      return [
        unclear(`Feedback is offered, but it does not say what counts. ${promise}`, unique(spoken(told)), question),
      ];
    return isInviting && (facts.tender || !isTender)
      ? [
          notStated(
            `It does not say what counts in the decision, or whether those who are turned down will be told why. ${promise}`,
            question,
          ),
        ]
      : [];
  },
};

const noneHidden: HiddenTests = { refused: [], flat: [], more: [], printed: [], unsettled: [] };

const unique = (sentences: readonly Sentence[], most = 3) => [...new Set(sentences)].slice(0, most);
const spoken = (heard: readonly Pick<Heard, 'sentence'>[]) => heard.map(({ sentence }) => sentence);

export const cases: Cases = [
  {
    'falls-short': [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The panel may adjust the marking scheme once it has seen the tenders.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The Council shall not be called upon to explain its choice of tender to those who bid.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Unsuccessful bidders will be told the result and nothing further.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n## Weightings\n\n[Not published.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n| Scoring guide | [For officers only] |',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nWill the weightings be shown to bidders? [No.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[How answers are marked is known to the panel and is not for release.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The tests for award will be drawn up when the panel meets.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[The marking scheme will be agreed after the closing date.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[The panel will work out its scoring at its first meeting, once bids have come in.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n| Scoring method | [To be settled by the panel when bids are in] |',
      "# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[We'll be choosing on gut feeling, to be honest.]",
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Weightings will be decided by the panel once bids are in.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[We’ll pick whoever seems to us the best fit.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Members will choose on the night, without a set of criteria.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The Council will choose the tender that, in its opinion, is best.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The Authority does not undertake to disclose the weighting of the award criteria.]',
      'Closing date for quotations: 2 May 2025. [The lowest quotation wins.] [No feedback will be given to unsuccessful bidders.]',
      "[The panel's decision is final and no correspondence will be entered into.]",
      '[The contract will be awarded at the absolute discretion of the Council, which is not obliged to give reasons for rejecting a tender.]',
      '[We cannot offer feedback on bids that are not successful.]',
      '| Feedback | [We are unable to give feedback on unsuccessful proposals.] |',
      '# How we’ll pick\n\n[I don’t plan to put out a scoring sheet.] [Officers will use their judgement.] It’s not something we’d go into afterwards.',
      '[Applicants will not be told how they scored.]',
      '# Evaluation\n\nPrice 80%. [The statement is marked on the buyer’s overall impression.] [Scores will not be released.]',
    ],
    unclear: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The criteria and weightings will be issued in due course.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Besides the criteria above the Trust may weigh such other factors as it thinks relevant.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Bids that pass the gateway will be ranked on price and on nothing else.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The cheapest bid that meets the specification will be chosen.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The contract will go to the lowest price.]',
      '[Award will be to the lowest compliant tender.]',
      '[The contract goes to the cheapest acceptable quotation.]',
      '# Evaluation\n\n[Quality: 70%.] Price: 30%. [No feedback can be given on unsuccessful tenders.]',
      '[Bidders will be offered a debriefing.]',
      '| Award | [Price only] |',
    ],
    meets: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Applications are read against the five starred questions, which carry equal marks.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[All four criteria are equally weighted.] [The scoring guide is in Annex 2.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n| Criterion | Part | Weight |\n| --- | --- | --- |\n| [Quality] | Finding carers who do not see themselves as carers | 60% |\n| [Price] | Cost of three years | 40% |',
      '# Request for quotation\n\nQuotations are due by 20 June 2025.\n\n- [How you would go about it (40 marks); your experience of such work (20 marks).]\n- [A price for the whole job (40 marks).]',
      '# Invitation to tender\n\nTenders are due by 20 June 2025. [Scores of 0 to 5 will be awarded using the descriptors at Appendix B.]',
      '# How we choose\n\n[Two officers mark every form.] [If you are not chosen we will tell you your marks and why.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n- [Quality, 65 in every 100]\n- Price, 35 in every 100',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Quality has seven tenths of the marks.] We cannot give feedback until the standstill has ended, and then [every bidder gets a page saying why].',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Quality 60%, price 40%.] The scores of other bidders will not be released. [A letter to each of you sets out why you won or lost.]',
      '# Request for quotations\n\nQuotations must be submitted by 2 May 2025.\n\n[Scoring: 70 marks quality; 30 marks cost.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Two thirds of the score is for quality and one third for price.]',
      'Tenders must be submitted by noon. How will tenders be compared? [On cost (half) and on three quality questions (half).]',
      'Tenders must be submitted by noon. [Here is what the panel will weigh up: how you will reach people (30), staffing (30) and cost (40).]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Marks: price 40, method 40, interview 20.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Price counts for a third of the marks and quality for two thirds. Scores for each question run from 0 (no answer) to 5 (excellent).]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Question 1 has 30 marks, question 2 has 70.]\n\nThe Board may end the contract for any reason, and need give none. Its decision cannot be appealed.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Three people, one of them a carer, mark each answer alone and then agree a mark.]',
      '[Bidders are scored for need (10 points), plan (10 points) and cost (5 points).]',
      '# Scoring\n\n| Test | Weight |\n| --- | --- |\n| [Evidence of need] | 30% |\n| [Value] | 70% |\n\n[Marks, and the reasons for them, go to everybody who applied.]',
      '# How you came to be picked\n\n[The four questions and the marks for each were in the prospectus.] [Your score sheet is enclosed.]',
      'Who decided? [They scored you on need, reach and value, each out of ten, as it said on the form.]',
      '# Award stage\n\n| [Cost] | 70 |\n| [Technical] | 30 (method statement 20; mobilisation 10) |',
      '[We shall weigh bids 30:70 price to quality.]',
      '[Quality 60 and price 40 decide the award.]',
      '[Award criteria are as follows:]\n\n| Criterion | Weight |\n| --- | --- |\n| [Method] | 70% |\n| Price | 30% |',
      'Questions are marked from 0 to 5. [The three bidders with the highest scores will be invited to interview.]',
      '[Bids will be evaluated on price (40%), quality (50%) and social value (10%).]',
      '# Award criteria\n\n| Criterion | Weighting |\n| --- | --- |\n| Quality | [Quality 60%] |',
      '[Each answer is scored from 0 to 5.] [Unsuccessful bidders will receive a summary with their scores and the reasons for them.]',
      '[Proposals are judged on the following: local knowledge, staff and cost.]',
      'The buyer will use [the award criteria in Annex B].',
      '# What we are looking for\n\n- [Knowledge of the town]\n- A safe service',
      'How will you choose? [We score each bid out of 100.]',
      '[Tenders will be assessed on both price and quality.]',
      '[Bids will be evaluated on a combination of cost and quality.]',
      '[The contract is given on 70% cost, 15% quality and 15% social value.]',
      '# Award criteria\n\n[Quality criterion - Name: Method / Weighting: 60]\n\nPrice - Weighting: 40',
      '[The split is quality/price 60/40.]',
      '[Tenders sent in an envelope are marked by three officers, who evaluate them based on quality and price.]',
      '[We intend to award to the tenderers who offer the best mix in terms of reach, skill and place.]',
      '# How we choose\n\n| [Price] | 60% |\n| [Method] | 40% |\n\n[We will tell everyone the result, with their own score and the best one.]',
      'Specific criteria that [must be evidenced in bids: criteria below].',
      '[We will evaluate bids with a focus on quality and price.]',
      '[All the criteria are stated in the procurement documents.]',
      '# Award criteria\n\n| Name | Type | Weighting |\n| --- | --- | --- |\n| [Staffing] | Quality | 60% |\n| Price | Price | 40% |',
    ],
    'not-stated': [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nWe give equal consideration to all bids, and the form has five parts of equal length.',
      'Invitation to tender. Tenders must be submitted by 2 May 2025 in a plain sealed envelope that is clearly marked “Hall roof”.',
      'Closing date for quotations: 2 May 2025. Every quotation sent by post is to be marked for the attention of the Clerk.',
      'Questions marked with an asterisk must be answered.\n\n| Tender submission deadline | 2 May 2025 |',
      'The Council invites tenders for a helpline. The deadline for tenders is noon on 30 May 2025.',
      'Bids must be received no later than 6 June 2025. Send three references.',
    ],
    silent: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe Council will not alter the criteria once tenders are opened.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe Provider is not required to apply any criteria to those who come.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nWe only contact the referees of successful applicants.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nDo we need to register to see the criteria? No.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nSay how you will find people who are not known to services.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nWhat matters to people cannot be told from figures.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nLetters of support from councillors do not carry more weight than any other.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe points system of the housing register is not shown here.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nApplications are not considered complete until the accounts have come.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nIn 2016 the contract was let without criteria.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe prices of other bidders are confidential and the panel will not disclose them.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nSome buyers keep their scoring to themselves.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nAre there any hidden criteria? No.',
      'A worker whose driving licence (6 points or fewer) is clean may drive the bus.',
      'Marks are given at the children’s sports day.',
      'Please don’t discuss your tender with councillors before the award.',
      'The provider will give feedback to those who refer.',
      'The decision of the referee is final.',
      'Officers will use their judgement when a session has to be closed.',
      'The weight of each parcel is recorded.',
      'The Council does not bind itself to accept the lowest or any tender.',
      'Target: 90% of people are satisfied with the quality of the advice.',
      'Applications are considered in November; if the criteria are fully met, a grant may be given.',
      'We cannot answer questions by telephone.',
      'Wellbeing scores shall rise by a tenth.',
      'The value of tenders received is published each year.',
      '70% of the cost of a place is met by parents.',
      'Give them their scores at the end of the quiz.',
      'People who meet the referral criteria are seen within a week.',
      'Late tenders are not considered, and the clock on the portal is final.',
      'The eligibility criteria for the helpline are in Annex D.',
      'The Authority may at its absolute discretion extend the deadline for tenders.',
      'In 2019 no feedback was given to unsuccessful bidders.',
    ],
  },
  {
    kind: 'funding',
    meets: [
      "# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[What counts: local need (up to 10), users' part in it (up to 10), value (up to 5).]",
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[Need is worth half, delivery a third and price a sixth.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[Your bid will be given a mark for each of these: need (40), local support (30), budget (30).]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[What are we looking for? Projects that (1) meet a need local people have told you about, (2) reach those who miss out, and (3) can be finished within the year. Each is worth a third of the marks.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[How we decide: a panel of five, two of them from community groups, reads each form and marks it from 0 to 5 on need, reach, sustainability and value.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[The pot is shared out by a formula, which is on our website with the working.]',
      'Your application was [measured against the five criteria on our website], and it [scored 22 out of 30].',
      '# How we decide\n\n[A panel scores each application out of 30.] [Every applicant is sent their score and a comment: scores and comments are sent within a week.]',
      '# How to apply\n\n[Applications are assessed against the following criteria: need, reach and value.]',
      '[Your application was scored 31 out of 40 by the panel.]',
    ],
    'falls-short': [
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[The trustees go by instinct and use no scoring sheet.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[Grants go to groups that the Leader knows and likes, who are asked first.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[This scheme is by invitation only.]',
      '# Ward pots\n\n[Awards are at the discretion of the ward members, who are not required to apply any criteria or to give reasons.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[Backing from a cabinet member carries more weight than the form.]',
      '# Community pot: call for proposals\n\nSend your proposal by 2 May 2025.\n\n# How proposals will be looked at\n\n[The director will draw up a list, weighing whatever she sees fit.] [We cannot give scores or comments to those who miss out.]',
      '# Community pot: call for proposals\n\nSend your proposal by 2 May 2025.\n\n# How we choose\n\n[The board picks the ideas that it likes best.] [It does not explain its choices.]',
      "# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\nWe've been asked how the marks are divided. [We would rather not say.]",
      "# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# How we choose\n\n[Marks per question aren't being made public.]",
      "# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[Will you tell me why I wasn't successful? I'm afraid we don't have the staff to do that.]",
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[Grants are awarded at the discretion of the Commissioner, who does not publish criteria.]',
      "# When to apply\n\nUp to 30 June 2025.\n\n# Who decides\n\nThe Mayor. [She doesn't have to give reasons for what she chooses.]",
      "# How to apply\n\nWho can apply? Any group. [The panel's decision is final and it does not give feedback.]",
    ],
    'not-stated': ['# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.'],
    silent: [
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\nThe scheme has been a great success, with marks out of ten from users averaging 9.',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\nYou can give us feedback on this guidance.',
      "# Grant agreement\n\nThe Council doesn't have to give reasons for a visit.",
      'The decision of the Council under this clause shall be final and it need not give reasons.',
      '# Ward Fund\n\nApply for a grant by 2 May 2025. Each ward has a budget, which is set by a formula based on population.',
      'We are pleased to award you £5,000.',
      'The Council may withhold the grant at its absolute discretion.',
      'Overheads cost no more than 10% of the grant.',
    ],
    unclear: [
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[If you are not successful you can ask for feedback on your application.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n# More about the fund\n\n[We publish who got what, and why, on our website within a fortnight of the panel.]',
    ],
  },
];
