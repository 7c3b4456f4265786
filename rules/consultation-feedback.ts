import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen.ts';
import { type Answered, listenToAnswers } from '@/lib/listen-answers.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { wholeSentences } from '@/lib/whole-sentences.ts';

/** People who gave their evenings to answer are owed word of what was said and what came of it; without it they will not answer again. */
export const rule: Rule = {
  title: 'Feedback afterwards',
  kinds: ['consultation'],

  check(facts, ask) {
    const { promises, denials, limits, inward } = hear(facts);
    const question = `Could you tell us when and where the results will be published, and how those who answered will hear what was decided and why? ${asks(ask)}`;
    if (denials.length && !promises.length)
      return [
        fallsShort(
          `The document says that those who answer will not be told the results. ${asks(ask)}`,
          wholeSentences(denials),
          question,
        ),
      ];
    if (denials.length || (promises.length && limits.length))
      return [
        unclear(
          `The document promises word of the results and leaves part of them out. ${asks(ask)}`,
          wholeSentences([...denials, ...limits].slice(0, 2), promises),
          question,
        ),
      ];
    if (promises.length) {
      const withReasons = promises.some(({ sentence }) => reasons.test(sentence.plain));
      const gap =
        asksForReasons(ask) && !withReasons ? ' It does not say in so many words that reasons will be given.' : '';
      return [
        meets(`The document says that people will hear what came of the consultation.${gap}`, wholeSentences(promises)),
      ];
    }
    if (limits.length || inward.length)
      return [
        unclear(
          `${limits.length ? 'The document speaks of feedback but promises little of it.' : 'The document says who inside will see the results, not that those who answer will.'} ${asks(ask)}`,
          wholeSentences(limits, inward),
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

/** What came of it: the report or the decision; not the answers themselves, which privacy notices speak of too. */
const outcome =
  '(?:(?:reports?|summar(?:y|ies)|findings|results|outcomes?|feedback|digest|analysis|themes|conclusions|decision)\\b|what (?:you|people|we|they|everyone|respondents|was|were|has|is|happens|changed|difference)\\b)';
const telling =
  '(?:published?|publicised|posted|put (?:on|up|in|together)|placed|sent|e-?mailed|circulated|shared|issued|released|made (?:public|available)|available|displayed|provided|given|reported back|fed back|on (?:our|the|this|its) (?:web ?site|site|page|web ?pages|hub))';

/** "A report of what we hear will be put on this page", "results are to be published". Not a report that is already out, nor one of something else. */
const willBeTold = new RegExp(
  `\\b${outcome}[^.;]{0,90}\\b(?:will|shall|to|should|is expected to|are expected to)(?: not|n't)? (?:then |also |both |all |now )?be (?:then |also )?${telling}`,
  'i',
);
/** "We will publish its report", "we'll write to everybody to tell them what was decided". */
const willTell = new RegExp(
  `(?:\\b(?:will|shall|intends? to|plans? to|aims? to|promise to|undertake to|expects? to|going to|is to|are to)|'ll)\\b[^.;]{0,50}\\b(?:publish|circulate|send|share|post|put|issue|release|e-?mail|write|tell|inform|provide|give|produce and publish|report back|feed back|feedback|let)\\b[^.;]{0,110}\\b${outcome}`,
  'i',
);
/** Set phrases of the trade, and rows of a timetable: "Report published". */
const setPhrase =
  /\byou said,? (?:so )?we (?:did|listened)\b|\b(?:report|feed) back to (?:you|everyone|everybody|all|those|participants|respondents|people|groups|the sector|the community|residents)\b|\blet (?:you|people|everyone|everybody|participants|respondents|those)\b[^.;]{0,40}\bknow (?:what|how|the (?:outcome|result|decision|findings))|^(?:(?:consultation|survey|final|summary|full|the|our) ){0,3}(?:report|results|findings|feedback|outcome|summary(?: of responses)?)(?: (?:to be|will be|is|are))? (?:published|available|circulated|issued|out)\b/i;
/** The answers themselves made public. Not "shared with our contractor". */
const answersShown =
  /\b(?:responses|comments|replies|submissions)\b[^.;]{0,60}\b(?:will|to|shall) be (?:published|put in an (?:appendix|annex)|posted|made public|appended|annexed)\b/i;

/** "There will be no report", "it is not intended to publish a summary". A word about single answers is not a refusal of feedback. */
const refusal =
  /\b(?:there will be|we (?:will|can|shall) (?:give|offer|provide|issue|publish|send)) no (?:\w+ ){0,2}(?:feedback|report|summary|results|digest|analysis)|\bno (?:\w+ ){0,2}(?:feedback|summary|report|results|analysis|digest)\b[^.;]{0,40}\b(?:will|shall|can|is to|are to|is going to) be\b|\b(?:not|n't|no) (?:intend(?:ed)?|propos(?:e|ed|ing)|plan(?:s|ned|ning)?|going)(?: is| are)? to (?:publish|give|report|feed|issue|circulate|produce|release|share|provide)|\bno (?:plans?|intention) (?:to|of) (?:publish|giv|report|feed|issu|circulat|produc|releas|shar|provid)|\b(?:responses|comments|results|findings)\b[^.;]{0,30}\b(?:will not|won't|are not to|not to) be (?:published|reported|fed back|made public|circulated|released)|\b(?:unable|not able|not in a position|cannot|can't) (?:to )?(?:give|provide|offer|publish|circulate|send|issue)[^.;]{0,30}\b(?:feedback|results|summary|report|findings)/i;
/** Single answers, names and privacy: nothing to do with word of the result. */
const single =
  /\b(?:individual(?:ly|s|'s)?|each (?:response|comment|person|letter|one)|personal(?:ly)?|names?|identif\w+|confidential|anonym\w+|attribut\w+|acknowledge|correspondence|in confidence|third part(?:y|ies)|contractors?)\b/i;
/** "Individual replies cannot be sent", "we regret that we cannot acknowledge comments". */
const noSingleReply =
  /\b(?:cannot|can't|unable|not (?:be )?(?:able|possible)|regret|will not|won't|do not|don't)\b[^.;]{0,60}\b(?:individual|personal|each|acknowledge|correspondence)/i;

/** "We may publish a summary", "on request", "if resources allow". */
const perhaps = new RegExp(
  `\\b(?:may|might|could|hopes? to|would like to|consider|where (?:possible|practicable)|if (?:resources|time) (?:allow|permit)s?)\\b[^.;]{0,60}\\b(?:publish|circulat|send|shar|issu|post|report back|feed back|feedback|mak)\\w*\\b[^.;]{0,60}(?:${outcome})|\\b${outcome}[^.;]{0,60}\\b(?:may|might|could) be ${telling}`,
  'i',
);
/** "The digest will not deal with comments about the decision". */
const leavesOut =
  /\b(?:digest|summary|report|feedback|response|analysis|findings)\b[^.;]{0,40}\b(?:will not|won't|shall not|does not|cannot|will exclude|excludes|excluding|leaves? out|omits?)(?: (?:deal|cover|include|address|extend|respond|refer|go into|touch|comment|say|give|look))?\b(?! be (?:published|given|available))/i;
/** "The responses will be reported to the Committee": inside, not to those who answered. */
const toDeciders = new RegExp(
  `\\b(?:${outcome}|responses|comments|views|replies)[^.;]{0,70}\\b(?:will|to|shall) be (?:reported|presented|submitted|put|taken|given|fed|passed|considered)\\b[^.;]{0,30}\\b(?:to|by|before) [^.;]{0,25}\\b(?:cabinet|committee|board|council|panel|executive|members|commissioner|councillors|authority|governors)\\b`,
  'i',
);

/** Feedback on tenders, and what a page asks of its own visitors, are other matters; so are reports of the past. */
const otherMatters =
  /\?["')]?$|\b(?:quotations?|tender(?:s|ers)?|bids?|bidders|unsuccessful|rate this page|this website|monitoring (?:report|return)s?|annual report|planning application|copy of (?:your|the consultation)|consultation (?:paper|document)|privacy|unless and until)\b/i;

interface Heardings {
  readonly promises: readonly Pick<Heard, 'sentence'>[];
  readonly denials: readonly Pick<Heard, 'sentence'>[];
  readonly limits: readonly Pick<Heard, 'sentence'>[];
  readonly inward: readonly Pick<Heard, 'sentence'>[];
}

function hear(facts: Facts): Heardings {
  const not = otherMatters;
  const said = [willBeTold, willTell, setPhrase, answersShown].flatMap((pattern) => listen(facts, pattern, { not }));
  const answered = listenToAnswers(facts, aboutResults);
  const refused = [
    ...listen(facts, refusal, { not }).filter(({ sentence }) => !isDelayed(sentence.plain)),
    ...said.filter(({ denied, sentence }) => denied && !isDelayed(sentence.plain) && !leavesOut.test(sentence.plain)),
  ].filter(({ sentence }) => !single.test(sentence.plain));
  const limits = [
    ...listen(facts, leavesOut, { not }).filter(
      ({ sentence }) => !single.test(sentence.plain) && !refused.some((no) => no.sentence === sentence),
    ),
    ...listen(facts, perhaps, { not, standing: ['current', 'supposed'] }).filter(({ denied }) => !denied),
  ];
  const promises = said
    .filter(
      ({ denied, sentence }) =>
        (!denied || isDelayed(sentence.plain)) && !perhaps.test(sentence.plain) && !toDeciders.test(sentence.plain),
    )
    .filter(({ sentence }) => !limits.some((limit) => limit.sentence === sentence))
    .sort((a, b) => worth(b) - worth(a));
  return {
    promises: [...promises, ...answersOf(answered, true)],
    denials: [...refused, ...answersOf(answered, false)],
    limits,
    inward: promises.length ? [] : [...listen(facts, toDeciders, { not }), ...listen(facts, noSingleReply, { not })],
  };
}

const aboutResults =
  /\b(?:results?|outcome|feedback|findings|what (?:was|is|you|we) (?:said|decided?)|hear (?:back|what)|published?|know what)\b/i;
const answersOf = (answered: readonly Answered[], yes: boolean) =>
  answered
    .filter((each) => each.yes === yes && !single.test(each.question.plain))
    .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]);

/** "Will not be published until after the election" puts feedback off; it does not refuse it. */
const isDelayed = (plain: string) => /\b(?:until|before|earlier than|only after)\b/i.test(plain);
const reasons =
  /\b(?:why|reasons?|because|what (?:we|was|has been|is|have) (?:intend|decided|changed|did|done|do)|we did|plan to do|act(?:ed|ions?))\b/i;
const worth = ({ sentence }: Pick<Heard, 'sentence'>) =>
  (reasons.test(sentence.plain) ? 2 : 0) +
  (/\b(?:by|in|within|on) [^.;]{0,30}\b(?:[0-9]|weeks|months?|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
    sentence.plain,
  )
    ? 1
    : 0);

export const cases: Cases = [
  {
    'falls-short': [
      '[No feedback will be given after the consultation.]',
      '[We do not intend to publish the results of this survey.]',
      'Please send your answers to the Town Clerk. [There will be no summary of the responses.]',
      '[The findings of the exercise will not be published.]',
      '## Will I hear what was decided?\n\n[No.] We have not the staff for it.',
      '7.3 [Respondents should note that the Authority is not in a position to provide feedback to those who take part.]',
    ],
    unclear: [
      'We will publish a summary of the comments in May. [The summary will not deal with the level of the charge.]',
      '[We may publish a summary of what people tell us.]',
      '[The results will be reported to the Health Committee on 9 June.]',
      '[If resources allow we will send a short report to everyone who took part.]',
      '[We regret that we cannot reply to individual comments.]',
      '[The outcome might be shared on our website.]',
      '| Stage | Date |\n| [Responses to be considered by Cabinet] | 10 June 2025 |',
    ],
    'not-stated': [
      'Have your say on the future of the museum by 4 May.',
      'Consultation on the local plan: send us your comments by post.',
      'Fill in the questionnaire. It takes five minutes.',
      'We would like to hear from carers, and from groups that support them.',
      'Your answers will be kept for twelve months and then destroyed.',
    ],
    meets: [
      '[We will publish a report on this page by the end of May.]',
      '[A note of the main points, with what we mean to do about each and the findings in full, will be sent to everyone who gives us an address.]',
      '| What | When |\n| [Report published] | July 2025 |',
      '[In the autumn we shall put up a "You said, we did" board in every clinic.]',
      '[The Trust will write to each group that answered to tell it what was decided, and for what reasons.]',
      '[The results will not be published until after the election on 1 May.]',
      '## Will the results be published?\n\n[Yes, on our website in June.]',
      "[We'll let you know what we decide and why by the middle of September.]",
    ],
    silent: [
      '',
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
      'The survey gave these results: 40% agreed and 60% did not.',
    ],
  },
];
