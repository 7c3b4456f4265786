import type { Facts, Sentence, Standing } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isAboutEnding, isActOfFunded } from '@/lib/listen/offer.ts';
import { listenToShare } from '@/lib/listen/share.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';

const weigh =
  '(?:(?:go|goes|going|gone|went) (?:through|over)|look(?:s|ed|ing)? into|assess(?:es|ed|ing|ment of)?|consider(?:s|ed|ing|ation of)?|look(?:s|ed|ing)? (?:closely |carefully )?at|weigh(?:s|ed|ing)?(?: up)?|work(?:s|ed|ing)? out|examin(?:e|es|ed|ing|ation of)|analys(?:e|es|ed|ing|is of)|tak(?:e|es|en|ing) (?:full )?account of|took (?:full )?account of|discuss(?:es|ed|ing)?|talk(?:s|ed|ing)?(?: (?:to|with) (?:you|the \\w+))? about|understand(?:s|ing)?|explor(?:e|es|ed|ing)|study of|studied)';
const meaning =
  'what (?:it|this|that|these|those|they|(?:a|the|any|your|these|those) (?:\\w+ )?(?:changes?|cuts?|reductions?|loss|figures?|grant|award|savings?|closure|ending)) (?:will|would|may|might|could) (?:mean|do to)';
const effect = `(?:effects?|impacts?|consequences|implications|${meaning})`;

/** The effect of a cut weighed, or to be weighed: "assess with you the likely effect on the people", "an impact assessment was completed". Not the impact of the charity's work, nor a report on it. */
const impact = new RegExp(
  `\\b(?:${weigh}\\b[^.;]{0,60}\\b${effect}\\b|${effect}\\b[^.;?]{0,90}\\b(?:(?:has|have) been|was|were|will be|is|are|being) (?:fully |carefully |first |also )?(?:assessed|considered|weighed|looked at|examined|discussed|worked out|set out|taken into account|analysed)|impact (?:assessment|analysis|statement)s?\\b|${meaning} (?:for|to)\\b|what (?:would|will|might) (?:be )?the ${effect})`,
  'i',
);
/** Talk before the matter is settled. A meeting offered once it is settled comes too late. */
const early =
  /\b(?:(?:not|never|no|nor|neither)\b[^.;]{0,90}\bwithout (?:first |prior |any )?(?:consult\w*|discuss\w*|talking|speaking)|as soon as (?:we|it|the \w+|a)\b[^.;]{0,60}\b(?:know\w*|considered|considering|likely|possible|proposed|aware)|(?:at|from) the earliest (?:possible |practicable )?(?:opportunity|stage|moment|point)|at an early stage|as early as (?:we can|possible|it can)|before anything (?:is|has been) (?:decided|settled|agreed)|(?:before|prior to) (?:we|it|the \w+|any|a|the|making any|making a|taking any|taking a|coming to a)(?: \w+){0,3} (?:decid\w+|decisions?|reduc\w+|end|ends|cut|cuts)|before (?:deciding|reducing|ending|cutting)|no (?:final |firm )?decision (?:has (?:yet )?been|will be|is)(?: yet)? (?:made|taken)|has not (?:yet )?been decided|nothing (?:ha[sd] (?:yet )?been|is(?: yet)?|was) (?:decided|settled|agreed)|we have (?:not (?:yet )?decided|been talking|met (?:with )?you|had (?:\w+ ){1,3}meetings?))/i;
/** A chance to put other ways forward. */
const options =
  /\b(?:(?:other|alternative|different) (?:options?|ways?|ideas?|proposals?|suggestions?|approach(?:es)?)|another (?:way|option|approach)|alternatives|counter-proposals?|(?:your|the (?:recipient|provider|organisation|grantee|group)'s) (?:response|reply|views|comments|representations)\b[^.;]{0,60}\b(?:considered|reported|put to|taken into account|heard|weighed|before)|(?:invite|ask|asking|welcome|like) (?:you |your |the \w+ )(?:to )?(?:put forward|suggest|propose|respond|comment|make representations|tell us)|make representations|(?:opportunity|chance) to (?:suggest|propose|put forward|respond|comment)|how (?:the|any) (?:effect|impact|harm) (?:could|might|can) be (?:reduced|lessened|softened)|(?:ask|invite) (?:you |your |the \w+ )?(?:for|about) (?:any |other |your )?(?:alternatives|suggestions|ideas|proposals)|(?:your|the \w+'s) (?:own )?(?:suggestions?|proposals?|ideas?|alternatives?|counter-proposals?)\b[^.;]{0,110}\b(?:taken up|accepted|adopted|agreed to|followed|considered|weighed|taken into account|put to)|(?:considered|weighed|took account of|adopted|accepted|taken up|took up|had (?:the|a|before)|saw|read)\b[^.;]{0,160}\b(?:your|the (?:provider|recipient|organisation|charity|group|centre)'s) (?:own )?(?:suggestions?|proposals?|ideas?|alternatives?|counter-proposals?))\b/i;
/** Two denials make a promise: "we will not reduce it without talking to you". */
const neverWithout =
  /\b(?:not|never|no|nor|neither)\b[^.;]{0,90}\bwithout (?:first |prior |any )?(?:consult\w*|discuss\w*|talking|speaking|assess\w*|consider\w*)/i;
/** Said outright that none of it was done, or need be. */
const undone = new RegExp(
  `\\b(?:${effect}\\b[^.?]{0,90}(?:\\b(?:has|have|had|was|were|is|will) not|n't) (?:yet )?(?:be |been )?(?:able to |possible to )?(?:assess(?:ed)?|consider(?:ed)?|look(?:ed)? (?:at|into)|examined?|work(?:ed)? out|known|discuss(?:ed)?|gone into)|no (?:full |formal |detailed |separate |proper )?(?:impact assessment\\b|(?:assessment|analysis|consideration|study)\\b[^.;]{0,60}\\b${effect})|(?:not|n't|never|unable to|without(?: first)?|no (?:duty|obligation) to)\\b[^.;]{0,40}\\b${weigh}\\b[^.;]{0,50}\\b${effect}|(?:not (?:been |be )?(?:possible|time|able|in a position|obliged|required|bound|practicable)|no (?:duty|obligation|requirement|time|opportunity|chance|occasion)) to (?:consult|discuss|talk|meet|assess|speak|hear from)|not (?:been )?(?:consulted|asked|spoken to|involved)\\b[^.;]{0,40}\\b(?:before|beforehand|first|in advance)|without (?:first |any |prior |previous ){0,2}(?:consult\\w*|discuss\\w+|talking to|speaking to)|consultation: (?:none|not (?:required|needed|undertaken)|nil)|no (?:other|alternative) (?:options|ways|proposals) (?:were|was|have been|will be)|no alternatives|${effect}\\b[^.;]{0,60}\\b(?:not|n't) (?:be )?(?:something|a matter|one|able)\\b[^.;]{0,30}\\b(?:take|taken|consider|weigh)|${effect}\\b[^.;]{0,60}\\bwill be (?:assessed|considered|looked at|worked out|reviewed) (?:after|once|following|when|later|in due course|as (?:the|we|it)))\\b`,
  'i',
);
/** "Has the effect on present providers been considered? Not fully." */
const asksWhetherWeighed = new RegExp(
  `\\b${effect}\\b[^?]{0,90}\\b(?:looked at|assessed|considered|examined|worked out|weighed|thought about)|\\b(?:look(?:ed)? at|assess(?:ed)?|consider(?:ed)?|examined?|weigh(?:ed)?)\\b[^?]{0,40}\\b${effect}\\b`,
  'i',
);
/** Equality has a rule of its own; a final report weighs the charity's work, not the cut. */
const otherMatter =
  /\b(?:final (?:report|return)|monitoring (?:return|report|form)|evaluation (?:report|form)|annual report|equality (?:impact )?(?:assessment|analysis|screening)|environmental impact|data protection impact|impact of (?:your|the|its) (?:work|project|activit\w+|grant|service))\b/i;

const otherHeading = /\b(?:equalit(?:y|ies)|climate|carbon|environment\w*|data protection|planning)\b/i;

/** Those who run a service know best what losing it would do, so they are to be asked before the decision and not told after it. */
export const rule: Rule = {
  title: 'Effect of a cut weighed first',
  theme: 'changes',
  kinds: ['change', 'funding'],

  check: (facts, ask) => [...weighedFirst(facts, ask), ...fairShare(facts, ask)],
};

function weighedFirst(facts: Facts, ask: Ask): Answer[] {
  const isChange = facts.kinds.some(({ kind }) => kind === 'change');
  const hear = (pattern: RegExp, standing: Standing[]) =>
    listen(facts, pattern, { standing: ['current', 'supposed', ...standing], not: otherMatter })
      .map(({ sentence }) => sentence)
      .filter((sentence) => !otherHeading.test(sentence.over.slice(-2).join(' ')))
      .filter((sentence) => !isActOfFunded(sentence) && (isChange || isAboutEnding(facts, sentence)));
  const promise = `Under ${theCompact(ask)} the effect of a cut is weighed, and those affected are heard, before it is decided.`;
  const question =
    'Could you tell us what you found the effect would be on our organisation and the people we serve, and may we put other options to you before the decision is final?';

  const denied = hear(undone, []).filter(({ plain }) => !plain.endsWith('?') && !neverWithout.test(plain));
  if (isChange)
    for (const { answer, yes } of listenToAnswers(facts, asksWhetherWeighed)) if (yes === false) denied.push(answer);
  if (denied.length)
    return [
      fallsShort(
        `By its own words the effect was not weighed, or those affected were not heard, first. ${promise}`,
        denied.slice(0, 3),
        question,
      ),
    ];

  // A letter tells what was done before it; an agreement only of what is to be done. Notice of a decision is not talk before it.
  const heard = [impact, early, options].map((pattern) =>
    hear(pattern, isChange ? ['past'] : []).filter(
      ({ plain }) =>
        (!undone.test(plain) || neverWithout.test(plain)) && !(pattern === early && /\bnotice\b/i.test(plain)),
    ),
  );
  const found = heard.filter((sentences) => sentences.length);
  const evidence = [...new Set(found.map(([sentence]) => sentence).filter((sentence) => sentence !== undefined))];
  if (found.length >= 2) return [meets(`It speaks of ${listOf(heard)}, as ${theCompact(ask)} asks.`, evidence)];
  if (found.length) return [unclear(`It speaks of ${listOf(heard)}, and no more. ${promise}`, evidence, question)];
  return isChange
    ? [
        notStated(
          `It does not say whether the effect on you, or on the people you serve, was weighed, or whether you may suggest other ways. ${promise}`,
          question,
        ),
      ]
    : [];
}

/** Whether voluntary groups bear more than their share, for a compact that asks it. */
function fairShare(facts: Facts, ask: Ask): Answer[] {
  const promise = ask.commitments.find(({ summary, operativeWords }) =>
    /\b(?:disproportionate|more than its share)\b/i.test(`${summary} ${operativeWords ?? ''}`),
  );
  const share = promise && facts.kinds.some(({ kind }) => kind === 'change') ? listenToShare(facts) : null;
  if (!promise || !share) return [];
  const compact = theCompact({ ...ask, commitments: [promise] });
  if (share.isSame)
    return [meets(`Voluntary groups are cut no more than its own services, in line with ${compact}.`, [share.own])];
  const question =
    'Could you tell us how the cut to voluntary groups compares with the savings from your own services, and why it is not the same?';
  const asked = `Under ${compact} voluntary groups are not to bear more than their share.`;
  const { ownPercent, grantPercent } = share;
  if (ownPercent !== null && grantPercent !== null)
    return grantPercent > ownPercent
      ? [
          fallsShort(
            `Voluntary groups are cut by ${grantPercent} per cent and its own services by ${ownPercent} per cent. ${asked}`,
            [share.own],
            question,
          ),
        ]
      : [
          meets(
            `Voluntary groups are cut by ${grantPercent} per cent and its own services by ${ownPercent} per cent, in line with ${compact}.`,
            [share.own],
          ),
        ];
  return [
    unclear(
      `It tells what is saved from its own services; compare that with your own cut. ${asked}`,
      [share.own],
      question,
    ),
  ];
}

const listOf = ([impacts, talks, others]: readonly (readonly Sentence[])[]) =>
  formatList([
    ...(impacts?.length ? ['the effect being weighed'] : []),
    ...(talks?.length ? ['early talks'] : []),
    ...(others?.length ? ['other options being heard'] : []),
  ]);

export const cases: Cases = [
  {
    'falls-short': [
      'Your contract stops in May. [The impact on carers is not a matter that we were able to consider.]',
      'The subsidy ends in June. [There has been no chance to discuss this with your trustees.]',
      '[The impact on the three groups has not been assessed.] The grants will cease on 30 September 2025.',
      'The Council has decided to end the subsidy. [It was not possible to consult you beforehand.]',
      '# Questions\n\nHave you considered the effect on current providers?\n\n[Not at this stage.]',
      'Has the impact on volunteers been looked at? [No, that will be for the new provider.]',
      '[The consequences for service users will be looked at after the contract has ended.]',
      '| Impact on the sector | [No assessment of the impact on voluntary groups was carried out.] |',
      'Decision: to cease funding the lunch clubs from June. [Consultation: none required.]',
      '[We are stopping the award without consulting the groups that receive it.]',
    ],
    meets: [
      'The grant is to fall by a tenth. [In April we went over what these cuts would mean for your clients], and [your suggestion that the crèche be kept was adopted].',
      "The contract price is reduced. [The committee considered the Provider's own proposal to close on Mondays] [and a paper on what the change would mean to carers].",
      '[We have looked carefully at the effect that losing this grant would have on your members.] [No decision has been made, and we would like to hear what other options you see.]',
      '[Before we decide we will meet your trustees.] [Please tell us what this would mean for the families you help.]',
      '[An impact assessment is enclosed.] [We invite you to suggest other ways of making the saving by 30 May.]',
      'The ICB is proposing to reduce the contract by a tenth. [It has considered the implications for patients with the three providers], and [your response will be put to the Board before it decides].',
      '| What we have done | [The effect on staff and users was assessed with the charity in March] |\n| What happens next | [No final decision has been taken] |',
    ],
    unclear: [
      'The grant will end on 30 June 2025. [The impact on users has been considered.]',
      'Your award will be reduced. [We have met you twice before the decision.]',
      '[We would like to discuss the implications of this decision with you.] The contract will not be renewed.',
      '[An impact assessment was published with the budget papers.] Funding for the club will stop in July.',
      'The commission will be cut by £9,000. [You are welcome to make representations.]',
    ],
    'not-stated': [
      'I am writing to tell you that your grant will end on 30 June 2025.',
      'The Cabinet has decided to withdraw the subsidy from 1 April 2026.',
      'The service level agreement will not be renewed.',
      'Because of pressure on the budget, funding for the advice centre will stop.',
      'NHS Eastshire has agreed to terminate the contract on 31 May 2025.',
    ],
    silent: [
      'Thank you for your proposal for a new garden.',
      '',
      'The final report should describe the impact of your work.',
      'We know how much impact of your project has been considered by our members, and thank you.',
      'An equality impact assessment was not thought necessary.',
      'Will the change have an effect on my benefits? No.',
      'Please return any unspent grant within 28 days.',
      'The Force cut its budget in 2014 without consulting anybody.',
      'A data protection impact assessment will be completed.',
      'Thank you for all that your volunteers have done.',
      'You may like to talk to other funders about support.',
      '| Heading | Implications |\n| --- | --- |\n| Climate | No impact assessment is required. |',
      'Financial: no analysis was needed.',
      'You must not cut the service early without consulting us.',
    ],
  },
  {
    kind: 'funding',
    'falls-short': [
      '# Ending the grant\n\n[The Council shall not be obliged to consult the Recipient before reducing the Grant.]',
      '[The Authority may reduce the award without first discussing it with the Provider.]',
    ],
    meets: [
      '# Reducing or ending your funding\n\n[As soon as we know that a cut is likely we will talk to you.] [We will assess the effect on your users with you], and [invite you to propose alternatives].',
      'If we think of ending the award, [we will consider with you the likely impact on the people you help before we decide].',
    ],
    unclear: [
      '[We will not reduce your award without first talking to you.]',
      '# Changes to funding\n\n[We will talk to you at an early stage if your grant is to be reduced.]',
    ],
    silent: [
      'The Recipient shall assess the impact of its project in an annual report.',
      'You should discuss the effects of the training with your tutor.',
      "The Council may end this agreement on three months' notice.",
      'An impact assessment of the new building will be made.',
      'Before we decide on your application we may visit you.',
      'We welcome other ways of measuring outcomes.',
    ],
  },
];
