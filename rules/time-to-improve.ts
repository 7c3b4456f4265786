import type { Facts } from '@/lib/facts.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isActOfFunded, isEndingSaid, offersGrant, setsOutTerms } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { bothSides } from '@/lib/vocabulary/both-sides.ts';

const plan =
  '(?:(?:plan|chance|time) to get back on track|back on track with a plan|(?:improvement|action|recovery|remedial|rectification|support|performance) plan|plan of action|plan with (?:dates|deadlines|a timetable)|plan (?:for|to) (?:improv\\w+|put\\w*|recover\\w*|set(?:ting)? (?:it|things|matters) right)|timetable (?:of|for|with) (?:\\w+ )?(?:actions?|improvements?|changes?|recovery|putting)|actions?(?: with you)?,? (?:and|with) (?:dates|deadlines|a timetable)|steps (?:to|for) (?:improve\\w*|put)|what (?:needs to|has to|must|should) (?:change|improve)|what (?:needs to|has to|must|should) (?:happen|be done),? (?:with|and) (?:dates|a timetable)|what (?:needs to|has to|must|should|is to) (?:be done|be put right|be different|happen)(?: about it)?,? (?:and )?by when|(?:work(?:ing)? out|make|agree) a plan (?:first|together|before))';

/** A plan made by both: "agree with you an improvement plan", "try to agree the problem, and write down a timetable". A plan the funder hands down is not agreed. */
const agreed = new RegExp(
  `\\b(?:(?:agree|agrees|agreed|agreeing|settle|negotiate|draw(?:n|ing)? up (?:together|jointly|with)|sit down (?:together|with you)|work(?:ing)? (?:together|with (?:you|the \\w+))|meet (?:together|with you|you)|jointly|together)\\b[^.;]{0,90}\\b${plan}|${plan}\\b[^.;]{0,60}\\b(?:(?:is|are|be|been|to be) (?:jointly )?agreed|(?:we have |we've )?(?:both |all )?(?:agreed|signed)(?: up)?(?: by| with| between| to)|drawn up together|acceptable to both))\\b`,
  'i',
);
/** Ending held back until there has been time: "we will not consider ending it until that timetable has run". */
const heldBack = new RegExp(
  `\\b(?:not|only|never|before)\\b[^.;]{0,60}\\b(?:end|ends|ending|terminat\\w+|withdraw\\w*|stop\\w*)\\b[^.;]{0,110}\\b(?:until|after|unless|once|without)\\b[^.;]{0,60}\\b(?:${plan}|timetable|improve\\w*|(?:time|chance|opportunity) to|put (?:it|things|matters) right)\\b`,
  'i',
);
/** Something is not going well: in the sentence, its heading or the words just before it. */
const trouble =
  /\b(?:perform\w*|shortfalls?|short(?:coming|fall)s?|deficien\w+|below (?:par|the|what)|falls? (?:behind|short)|behind|struggl\w*|(?:go|goes|going) wrong|dips?|slips?|problems?|missed|poor|trouble|difficult\w*|unattained|attained|fail(?:s|ing|ure|ures)?|concerns?|unsatisfactory|under-?perform\w*)\b|(?:\bnot|n't) (?:being |been )?(?:met|achieved|reached|delivered|satisfied)\b|(?:\bnot|n't) (?:go(?:ing)?|work(?:ing)?) (?:well|to plan|right|out)\b/i;
const mending =
  /\b(?:recover\w*|remed\w+|rectif\w+|improv\w+|(?:put|set)(?:ting)? (?:\w+ )?right|back on track|what (?:must|needs to|has to|should) )/i;
const improvement =
  /\b(?:what (?:to (?:try|do)|needs (?:doing|to be done)|(?:is|has|must) (?:to )?(?:be )?done)\b[^.;]{0,40}\bby when|(?:recovery|improvement|remedial|action|rectification)(?: \w+)? (?:plan|programme)|plan (?:of action|with dates)|programme\b[^.;]{0,30}\bdates)\b/i;
/** No step against it until there has been time: "no notice may be served until the programme has run its course". */
const notUntil =
  /(?:\b(?:not|no notice|never|nor)\b|n't)[^.;]{0,110}\b(?:until|till|before|unless)\b[^.;]{0,70}\b(?:plans?|programme|timetable|(?:fair|proper|real)? ?(?:go|chance|opportunity|time)|run its course|improve\w*)\b/i;
const tryFirst =
  /\b(?:give (?:that|it) (?:a (?:proper|fair|real) (?:go|try|chance)|time|\w+ months)|(?:go|try|chance) first)\b/i;
const noTime =
  /\bno (?:cure|grace|improvement|remedy) period\b|\bno period of grace\b|\bno (?:chance|opportunity|time|duty|obligation) (?:is given |given |allowed )?(?:to|for) (?:\w+ ){0,3}(?:improv\w+|put|remed\w+|recover\w*)|\b(?:period|time|plan|chance)\b[^.;]{0,110}\b(?:would only delay|was (?:turned down|rejected|refused)|(?:not|\w{2,6}n't) accepted)\b|\bmatters had gone too far\b|\btoo late (?:for|to)\b[^.;]{0,30}\b(?:improv\w+|plan|put)/i;

/** A chance given, on terms that one side sets. Legal "rights and remedies" are no chance to improve. */
const chance =
  /\b(?:(?:improvement|default|remedy|rectification|performance) notices?|(?:remed(?:y|ied|ying)|rectif(?:y|ied|ying)|cur(?:e|ed|ing))\b[^.;]{0,60}\b(?:breach|default|failure|failing|it|them|within|performance|satisfaction)|(?:breach|default|failure|failing|shortcoming)s?\b[^.;]{0,80}\b(?:remedied|rectified|put right|corrected)|(?:improvement|action|recovery|remedial|rectification) plan|(?:(?:opportunity|chance|time) to (?:recover|get back on track)|(?:opportunity|chance|time|days|weeks|months|asked|required) to (?:show improvement|improve|remedy|rectify|put (?:it|things|matters) right))|work(?:ing)? with you to (?:deal with|overcome|resolve|address|solve|tackle|sort out)\b[^.;]{0,40}\b(?:challenges?|problems?|difficult\w+|issues?|concerns?|it|them)|put(?:s|ting)? (?:(?:it|things|matters|the breach|that) )?right)\b/i;
const notOurs =
  /\b(?:annual action plan|action plan for the (?:next|coming)|pupils?|landlord|hygiene rating|(?:can't|cannot|incapable of|not capable of) (?:be )?(?:being )?(?:put right|remed\w+|rectified)|complaints?|safeguarding action|equality action|health and safety|defects? in the (?:building|premises)|error in (?:the|a) (?:claim|invoice)|data breach|community action plan|climate action plan|business plan)\b/i;

/** What has not been reached is no refusal: "where outcomes are not being met the parties shall agree a plan". */
const notReached =
  /(?:\bnot|n't) (?:being |been )?(?:met|achieved|reached|delivered|satisf\w+|going|working)\b|\b(?:if|where|when|should)\b[^,.;]{0,60}?(?:\bnot|n't)\b/gi;
const isRefused = ({ denied, sentence, match }: Heard) => denied && isDeniedBut(sentence.plain, match, notReached);

/** Money stopped at the first missed target, or with no chance at all. */
const atOnce =
  /\b(?:(?:one|a single|the first) missed (?:target|milestone|output|deadline)\b[^.;]{0,40}\b(?:stops?|ends?|withdrawn|lost)|(?:poor|unsatisfactory|inadequate) (?:performance|progress|delivery)\b[^.;]{0,80}\b(?:immediately|without (?:further |any )?(?:notice|warning)|forthwith|at once|straight away)|(?:immediately|forthwith|at once|straight away)\b[^.;]{0,40}\b(?:if|where|when)\b[^.;]{0,30}\b(?:miss(?:es|ed)?|fail(?:s|ed)? to (?:meet|reach|achieve)|falls? (?:short|below))\b[^.;]{0,30}\b(?:targets?|service levels?|outputs?|standards?|milestones?|kpis?)|(?:immediately|forthwith|at once|straight away)\b[^.;]{0,60}\b(?:kpis?|standards?|service levels?)\b[^.;]{0,30}\b(?:not met|missed|not achieved)|(?:miss(?:es|ed)?|fail(?:s|ed|ure)? to (?:meet|reach|achieve)|falls? (?:short of|below))\b[^.;]{0,40}\b(?:targets?|service levels?|outputs?|standards?|milestones?|kpis?)\b[^.;]{0,90}\b(?:immediately|without (?:further |any )?notice|forthwith|at once|straight away)|(?:targets?|performance|outputs?|outcomes?|milestones?|progress|delivery)\b[^.;]{0,60}\b(?:not (?:met|achieved|satisfactory|reached)|missed|poor|unsatisfactory|below|falls?|behind|inadequate)\b[^.;]{0,80}\b(?:immediately|without (?:further |any )?notice|forthwith|at once|with immediate effect|straight away)|(?:immediately|without (?:further |any )?notice|forthwith|at once|with immediate effect|straight away)\b[^.;]{0,80}\b(?:targets?|performance|outputs?|outcomes?|milestones?|progress|delivery)\b[^.;]{0,40}\b(?:not (?:met|achieved|satisfactory|reached)|missed|poor|unsatisfactory|below|falls?|behind|inadequate))\b/i;
const noChance =
  /\b(?:without (?:first )?(?:giving|allowing|offering|any)\b[^.;]{0,40}\b(?:opportunity|chance|time|period)\b[^.;]{0,20}\b(?:improv\w+|remed\w+|put)|no (?:opportunity|obligation|duty|period)\b[^.;]{0,40}\b(?:improv\w+|remed(?:y|ied)|put (?:it|things|matters) right)|not (?:be )?(?:obliged|required)\b[^.;]{0,40}\b(?:improv\w+|remed(?:y|ied)|put (?:it|things|matters) right))\b/i;

/** A service in difficulty is better mended than ended: agree what must change and by when, and only then decide. */
export const rule: Rule = {
  title: 'Time to improve',
  theme: 'changes',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const hear = (pattern: RegExp) => listen(facts, pattern, { standing: ['current', 'supposed'], not: notOurs });
    const promise = `Under ${theCompact(ask)} a timetable of actions is agreed before a decision to end.`;
    const question =
      'If our performance gave cause for concern, would you agree a timetable of actions with us before deciding to end the funding?';

    const inTrouble = (heard: Heard) => isInTrouble(facts, heard.sentence);
    const together = [
      ...hear(improvement).filter(
        (heard) =>
          !isRefused(heard) &&
          bothSides.test(heard.sentence.plain) &&
          inTrouble(heard) &&
          !noTime.test(heard.sentence.plain) &&
          !noChance.test(heard.sentence.plain),
      ),
      ...hear(notUntil).filter(
        (heard) =>
          inTrouble(heard) && /\b(?:end|stop|pull|terminat|determin|withdraw|serv|notice)/i.test(heard.sentence.plain),
      ),
      ...hear(tryFirst).filter(inTrouble),
      ...hear(agreed).filter(
        (heard) =>
          !isRefused(heard) &&
          !noChance.test(heard.sentence.plain) &&
          (inTrouble(heard) || mending.test(heard.sentence.plain) || isEndingSaid(heard.sentence.plain)),
      ),
      ...hear(heldBack),
    ];
    const refused = [
      ...hear(noChance),
      ...listen(facts, noTime, { standing: ['current', 'past', 'supposed'], not: notOurs }),
    ];
    // "The Provider shall tell us at once if a target is missed" ends nothing.
    const sudden = [
      ...refused,
      ...hear(atOnce).filter(({ sentence }) => isEndingSaid(sentence.plain) && !isActOfFunded(sentence)),
    ];
    const given = hear(chance).filter((heard) => !noChance.test(heard.sentence.plain));
    if (refused.length || (sudden.length && !together.length && !given.length))
      return [
        fallsShort(
          `The funding can be ended over performance with no time to improve. ${promise}`,
          unique(sudden),
          question,
        ),
      ];
    if (together.length)
      return [
        meets(
          `What must improve, and by when, is agreed before the funding is ended, as ${theCompact(ask)} asks.`,
          unique(together),
        ),
      ];
    if (given.length)
      return [
        unclear(
          `There is a chance to put things right, but it is not said that the actions and the time are agreed with you. ${promise}`,
          unique(given),
          question,
        ),
      ];
    return facts.kinds.some(({ kind }) => kind !== 'change') && hasPowerToEnd(facts)
      ? [
          notStated(
            `It can be ended, and there is no step before that to agree what should improve. ${promise}`,
            question,
          ),
        ]
      : [];
  },
};

/** Its own words, its heading, or up to three sentences before it in the same part speak of things not going well. */
function isInTrouble({ sentences }: Pick<Facts, 'sentences'>, sentence: Heard['sentence']): boolean {
  const at = sentences.indexOf(sentence);
  const before = sentences.slice(Math.max(0, at - 3), at).filter(({ over }) => over.at(-1) === sentence.over.at(-1));
  return [sentence.plain, ...sentence.over.slice(-2), ...before.map(({ plain }) => plain)].some((words) =>
    trouble.test(words),
  );
}

const hasPowerToEnd = (facts: Facts) =>
  (setsOutTerms(facts) || offersGrant(facts)) && facts.notices.some(({ giver }) => giver !== 'recipient');

const unique = (heard: readonly Heard[]) => [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);

const terms =
  '# Grant agreement\n\nThe Council shall pay the Grant in June. The Recipient shall run the club. The Recipient shall keep accounts. The Recipient shall insure itself. The Recipient shall report each year.';

export const cases: Cases = [
  {
    'falls-short': [
      "# Ending the agreement\n\n[There's no period of grace if targets aren't reached.]",
      '# Ending the agreement\n\n[One missed milestone and the grant stops.]',
      '# Ending the agreement\n\n[Poor performance will lead to the grant being stopped without further warning.]',
      '# Ending the agreement\n\n[We may end the agreement straight away if you miss two targets in a row.]',
      '| Default | [Immediate termination for two missed service levels; no cure period] |',
      'Targets were missed in two quarters. [Officers considered a period in which to put matters right, but it would only delay the saving.]',
      '[The Council may end this agreement immediately if performance is unsatisfactory.]',
      '[If a target is missed the Funder may withdraw the grant without notice.]',
      '# Termination\n\n[The Authority may terminate for poor performance without giving the Provider any opportunity to remedy it.]',
      '[If the Supplier misses a service level twice the Authority may terminate without further notice.]',
      '| Performance | [Where outputs fall below 90% funding stops with immediate effect.] |',
      '[The ICB is not obliged to allow the Provider time to improve.]',
    ],
    meets: [
      'If the work worried us [we would sit down with you and put together a plan for setting it right, with dates.]',
      '9.3 [Where performance is poor the parties shall first agree steps for improvement and a date for each.]',
      'If you find the work hard, tell us. [We will sit down with you and agree what needs to happen, with dates, and we will not think of ending a grant until that has been tried.]',
      "# Ending the agreement\n\n[If you fall behind we'll agree some actions with you, with dates, and look again in three months before doing anything else.]",
      '# Ending the agreement\n\n[The Council will meet the Recipient and agree a timetable for putting matters right before it takes any other step.]',
      "# Ending the agreement\n\n[We won't stop a grant because of a bad quarter; we'd sit down together and work out a plan first.]",
      '# Ending the agreement\n\n[Where outcomes are not being met the parties shall agree an action plan with dates.]',
      'If it’s a struggle. [We’d come over and work out with you what to try and by when.]',
      '# Shortcomings in performance\n\n[The parties shall meet and settle between them a recovery programme, setting out what is to be done and by when.]',
      'If results dip we shall meet. [No notice may be served until the programme has run its course.]',
      '[Shortfalls are dealt with first by an action plan agreed at the review meeting, with 60 days to carry it out.]',
      '[If performance slips we’d agree an action plan with you and give it three months before thinking of anything else.]',
      '[If results fall behind we will sit down with you to write an action plan.]',
      '[If something is going wrong we will agree with you what must be done, and by when.]',
      '# Worries about the service\n\n[The parties shall settle together what is to be put right and by when.]',
      '# If things go wrong\n\n[If targets are missed we will meet you and agree an improvement plan with dates.]',
      '[The parties shall agree a timetable of actions before any decision to terminate is taken.]',
      '[We will not end the funding for poor performance until you have had time to improve.]',
      '| Under-performance | [An action plan agreed with the provider, reviewed after three months] |',
      'What happens if we fall behind? [We will work with you on a recovery plan.]',
      '[A remedial plan shall be agreed between the parties where the service falls short.]',
    ],
    unclear: [
      '[We will work with you to deal with any problems you have in carrying out the project.]',
      '[The Commissioner may serve a default notice.] [The Provider shall remedy the failure within 14 days.]',
      '[Either party may end this contract if the other does not remedy a material breach within 30 days.]',
      '[The Provider shall submit an action plan within five working days of being asked.]',
      '| Poor performance | [You will be given 28 days to put things right] |',
      'If your project is behind [you may be asked to improve] before we pay again.',
    ],
    'not-stated': [
      "# Your award\n\nI am happy to confirm an award of £12,000. The award is for the youth club. You will send a return in May. Please mention us in your leaflets. We reserve the right to end the award on one month's notice. If you accept this offer, sign below.",
      `${terms} The Council may terminate this agreement on one month's notice.`,
      `${terms} Either party may end this agreement by giving three months' written notice.`,
      `${terms} The Council may withdraw the Grant at any time and without notice.`,
      `${terms} The Council may end this agreement on four weeks' notice if its budget is reduced.`,
      `${terms} The Council may bring this agreement to an end by giving the Recipient 60 days' notice.`,
    ],
    silent: [
      'The Council and the provider will agree an annual action plan for the service.',
      'We will meet you each quarter to agree targets and an action plan for the next.',
      'Pupils who fall behind get an action plan from the school.',
      'Clients work out with an adviser what to do and by when.',
      'We will work out with you the dates of the summer trips.',
      'You should agree with your landlord what needs to be done to the roof.',
      '',
      'These rights and remedies are in addition to those given by law.',
      'The Recipient shall put right any error in a claim within ten days.',
      'The Provider shall have an equality action plan.',
      'The funder hopes that the project will improve health in the town.',
      'The timetable for tenders is in section 2.',
      'We may end the award at once if there has been fraud.',
      'Complaints must be remedied within eight weeks.',
      'The Provider shall immediately tell the Council if targets are not met.',
      'You will work with us on publicity.',
      'In 2018 we agreed an improvement plan with one provider.',
      'The Council agrees to pay the grant in line with the timetable in Schedule 2.',
      'A data breach must be remedied within 24 hours.',
    ],
  },
  {
    kind: 'tender',
    unclear: [
      '# Ending the agreement\n\n[The Provider must put right any failing within the period stated in the notice.]',
    ],
    'falls-short': ['# Ending the agreement\n\n[The Authority may terminate forthwith if any KPI is missed.]'],
  },
];
