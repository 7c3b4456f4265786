import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import {
  action,
  afterwards,
  assessment,
  consequence,
  equalityWord,
  inGoodTime,
  looseAssessment,
  nothingFound,
  notMade,
  saysEquality,
  stillToCome,
  wasMade,
} from '@/lib/vocabulary/equality.ts';
import { leftOutPeople, thosePeople } from '@/lib/vocabulary/people.ts';

/**
 * Those whom a change hits hardest are often the last to be heard. What counts is something done: an assessment made in time to alter the design, places or
 * money set aside, people sought out. "Shall comply with the Equality Act" is the law, which everybody must keep, and says nothing here.
 */
export const rule: Rule = {
  title: 'Equality in practice',
  theme: 'equality',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const { done, undone, late, bare } = hear(facts);
    const question = `Could you tell us whether an equality impact assessment was done while this was being planned, what it found, and what changed because of it? ${asks(ask)}`;
    if (undone.length)
      return [
        (done.length ? unclear : fallsShort)(
          `The document says that the effect on equality was not assessed, or not in full. ${asks(ask)}${softened(ask)}`,
          wholeSentences(undone, done),
          question,
        ),
      ];
    if (late.length)
      return [
        unclear(
          `The equality assessment is still to come, when the design may no longer be open to change. ${asks(ask)}`,
          wholeSentences(late, done),
          question,
        ),
      ];
    if (bare.length && !done.length)
      return [
        unclear(
          `The document says that nothing arises for equality, and not how that was worked out. ${asks(ask)}`,
          wholeSentences(bare),
          question,
        ),
      ];
    if (done.length) return [meets('The document tells of something done for equality.', wholeSentences(done))];
    return [];
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} equality is acted on while plans are made.`;

/** "… so we have kept the half-price ticket": a consequence drawn, whatever the finding supposes. */
const actedOn = /\b(?:so|and|therefore) we(?:'ve| have|'ll| will)\b/i;
/** "Officers have assessed how each option would affect carers": what was done stands before what is supposed. */
function isMadeOf(plain: string): boolean {
  const supposed = plain.search(/\b(?:would|could|might)\b/i);
  return [wasMade, consequence].some((said) => {
    const match = said.exec(plain);
    return match !== null && match.index < supposed;
  });
}

/** A row of what earns marks: here a duty laid on bidders is something done, because it counts. */
const marked = /\b(?:marks?|weight(?:ing|ed)?|score|points|criteri(?:on|a)|%)/i;
const share =
  /\b(?:[0-9]{1,3} ?(?:%|per cent|marks|points)|(?:a|one) (?:tenth|fifth|quarter|third) of the (?:\w+ )?(?:marks|points|score))/i;
/** The law repeated, forms to fill in, rules for those who apply, and the subject of a service. */
const boilerplate =
  /\?["')]?$|\b(?:(?:provider|recipient|supplier|contractor|tenderer|bidder|applicant|organisation|grant holder)s? (?:shall|must|will|should|is required to)|you (?:must|should|shall|will) (?:have|comply|keep|not|ensure|show|provide)|shall (?:comply|not (?:unlawfully )?discriminate|ensure)|comply with|equal opportunities (?:policy|employer|monitoring)|policies to be supplied|about you|(?:data protection|privacy|environmental|traffic|transport|landscape|heritage|noise|flood(?: risk)?|economic|highways?|ecological|retail) impact|impact assessment (?:on|of) (?:the )?(?:traffic|noise|landscape|highway|transport|heritage|ecolog\w+)|equality monitoring|we are an equal|committed to equality|complaints?|(?<!who )would (?:be (?!(?:most |more |worst |least |badly )?(?:worse|affected|hit|harmed|disadvantaged|felt|hard))|run|provide))\b/i;

/** "It's Document 9", "It is on the portal": where to find what was asked after. */
const isThere =
  /^(?:it(?:'s| is)|that(?:'s| is)|yes|you can (?:find|read|see) it) (?:at |in (?!preparation|draft|progress|hand|due)|on (?!hold)|with |attached|enclosed|published|document|annex|appendix|among|below|here)/i;

type Spoken = Pick<Heard, 'sentence'>;

const hear = once(hearIn);

function hearIn(facts: Facts): Record<'done' | 'undone' | 'late' | 'bare', Spoken[]> {
  const done: Spoken[] = [];
  const undone: Spoken[] = [];
  const late: Spoken[] = [];
  const standing = ['current', 'past'] as const;
  const heard = [
    ...listen(facts, assessment, { standing: [...standing, 'supposed'], not: boilerplate }),
    ...listen(facts, looseAssessment, { standing, not: boilerplate }).filter(
      ({ sentence }) => !assessment.test(sentence.plain) && isOfEquality(facts, sentence),
    ),
  ];
  for (const { sentence } of heard) {
    const { plain, standing } = sentence;
    // What "would" happen to people is supposed, but that nobody looked at it is a fact.
    if (standing === 'supposed' && !notMade.test(plain) && !actedOn.test(plain) && !isMadeOf(plain)) continue;
    if (afterwards.test(plain)) late.push({ sentence });
    else if (notMade.test(plain)) undone.push({ sentence });
    else if (stillToCome.test(plain) && !inGoodTime.test(plain) && !wasMade.test(plain)) late.push({ sentence });
    else if (wasMade.test(plain) || consequence.test(plain)) done.push({ sentence }, ...nextOn(facts, sentence));
  }
  for (const { question, answer, yes } of listenToAnswers(facts, /\bequalit|\bimpact assessment|\bE(?:q|Q)?IA\b/i)) {
    if (notMade.test(answer.plain) || yes === false) undone.push({ sentence: answer }, { sentence: question });
    else if (yes || isThere.test(answer.plain)) done.push({ sentence: answer }, { sentence: question });
    undone.push(...after(facts, answer, notMade).filter(() => yes !== true));
  }
  const bare = listen(facts, nothingFound, { not: boilerplate }).flatMap(({ sentence }) => {
    const says = saysEquality.test(sentence.plain) || saysEquality.test(sentence.over.at(-1) ?? '');
    return says ? [{ sentence }, ...after(facts, sentence, /\b(?:open to|everyone|everybody|all|same)\b/i)] : [];
  });
  return { done: [...hearActions(facts), ...done], undone: distinct(undone), late, bare };
}

/** The sentence, its nearest heading or label, or one before it in its block is about equality. */
function isOfEquality({ sentences }: Facts, sentence: Sentence): boolean {
  const at = sentences.indexOf(sentence);
  const before = sentences.slice(Math.max(0, at - 3), at).filter(({ block }) => block === sentence.block);
  return [sentence.plain, sentence.over.at(-1) ?? '', ...before.map(({ plain }) => plain)].some((words) =>
    equalityWord.test(words),
  );
}

/** What is done for people who are left out, named in the sentence or, where it says "such groups", in one of the two before. */
function hearActions(facts: Facts): Spoken[] {
  const { sentences } = facts;
  return listen(facts, action, { standing: ['current', 'past'] }).filter(({ sentence, match }) => {
    const { plain, block, standing } = sentence;
    if (standing === 'past' && !/\b(?:have|has|now|will)\b|'ve\b/i.test(plain)) return false;
    // The name of a service is no promise of one.
    if (block.kind === 'heading') return false;
    if (isDeniedBut(plain, match, ofPeople) || (boilerplate.test(plain) && !isMarked(sentence))) return false;
    const at = placeOf(sentences, sentence);
    const before = thosePeople.test(plain) ? sentences.slice(Math.max(0, at - 2), at) : [];
    return [sentence, ...before].some((each) => leftOutPeople.test(each.plain));
  });
}

/** It earns marks: in a column of them, or by its own words: "a tenth of the marks are for how bidders will reach refugees". */
const isMarked = ({ plain, block, over }: Sentence): boolean =>
  (block.kind === 'cell' && over.some((words) => marked.test(words))) || share.test(plain);

/** What people do not have or do is no refusal: "families who do not speak English", "if English isn't your first language". */
const ofPeople =
  /\b(?:(?:who|that|which) (?:\w+ )?(?:do|does|did|are|is|have|has|can)(?: not|n't|not)|English (?:is not|isn't)|where (?:there )?(?:has|have) (?:never|not))\b/gi;

/** The sentence after one about an assessment, where it says what was found or done. */
const nextOn = (facts: Facts, sentence: Sentence) => after(facts, sentence, consequence);

function after({ sentences }: Facts, sentence: Sentence, words: RegExp): Spoken[] {
  const next = sentences[placeOf(sentences, sentence) + 1];
  return next && next.block === sentence.block && next.standing !== 'other' && words.test(next.plain)
    ? [{ sentence: next }]
    : [];
}

const distinct = (heard: readonly Spoken[]) =>
  heard.filter(({ sentence }, i) => heard.findIndex((other) => other.sentence === sentence) === i);

export const cases: Cases = [
  {
    'falls-short': [
      '| Item | Details |\n| --- | --- |\n| Equality impact | Not assessed at this stage |',
      '[No equality impact assessment has been carried out.]',
      'A screening was done. [A full equality analysis was not thought necessary.]',
      'Has an equality impact assessment been done? [It was not considered to be needed.]',
      '6.1 [The effect on people with protected characteristics has not been assessed.]',
      '## Equality\n\nWill there be an equality assessment? [No.]',
      '[An EqIA is not required for this proposal.]',
      '[No screening for equality was done before the decision.]',
      '[We do not consider that an equality assessment is called for.]',
      '## Equality\n\n[A full assessment is not required.]',
      '[Nobody has looked at the effect on people who do not drive.]',
    ],
    unclear: [
      '6.3 Equality. [A screening form was completed in May.] It notes that most of those affected are older. [As the service is not statutory a full assessment has not been carried out.]',
      '[An equality screening form was filled in. It concluded that a full assessment was not called for], because the service was open to all.',
      '[An equality assessment will follow the Cabinet decision.]',
      '[The equality assessment is still being drafted and will go to Cabinet with the report.]',
      '[An equality impact assessment will be completed before the contract is signed.]',
      '[The EIA is in preparation.]',
      '[An impact assessment will be started when we know the final charge.]',
      '[The equality analysis is to follow.]',
      '| Equality impact assessment | [Equality impact assessment: in progress] |',
      '4.2 [The Authority will carry out an equality impact assessment during mobilisation.]',
      '[Work on the equality impact assessment has not been finished.]',
      '[The EIA will follow in the autumn, once the Board has decided.]',
      '| Implications | What officers say |\n| Equality | [None identified.] |',
      '6. Implications\n\n[Equality: none. The service is the same for everyone.]',
      "[We'll do the equalities work when we know which option is preferred.]",
      '[An EqIA screening form was completed.] [A full assessment is not needed.]',
      '# Equality\n\n[There are no equality implications.]',
    ],
    meets: [
      '## What about an equality impact assessment?\n\n[It is at Annex 9.] It was updated in December.',
      '[Three awards are reserved for places where there has never been one, and two for groups led by people from racialised communities.]',
      'We have funded few groups led by disabled people. [Our officer can help groups like these to apply, in another language or by video.]',
      '[Please refer to the Equality Impact Assessment for more details.]',
      '[We have looked at who is most likely to be affected: mainly older women and people with long-term conditions. We are holding two extra sessions for them.]',
      '[We will give extra weight to bids from groups led by people from minority communities.]',
      '[When we looked at who would lose out we found that it was mostly women, and so we have kept the evening bus.]',
      '[Sessions for Deaf people, with interpreters, will be held at the Deaf Centre.]',
      '[This round has a separate pot for organisations led by Black and Asian women.]',
      '[Groups run by disabled people get help from our officer to write their bid.]',
      '[A quarter of the interviews will be with people from minority ethnic communities.]',
      '[An equality impact assessment sits alongside this paper.]',
      '[The draft was checked against each protected characteristic and two proposals were dropped because of what came out.]',
      '[We have carried out an equality impact assessment. It found that wheelchair users would be hit hardest.]',
      '[A quarter of the fund is set aside for groups led by disabled people.]',
      '[We especially want to hear from Traveller families, and link workers will visit each site.]',
      '[An equality analysis was carried out and led us to keep the evening sessions.]',
      '[The equality impact assessment was completed in May and found no adverse impact.]',
      '7. [The Trust worked with the Deaf club and held two sessions for refugees.]',
      'Very few farm families use the service. [A worker will be paid to visit them.]',
      'Only a twentieth of the money reached groups led by disabled people. [A fifth of this fund is ring-fenced for such groups.]',
      '[Ten per cent of the fund will go to organisations led by refugees.]',
      '[We held back a quarter of the places for groups run by and for people of colour.]',
      'There was little last year for people who do not speak much English. [Six places are being kept for groups who can help them.]',
      '[Our equality impact analysis was finished in May, before the lots were drawn.]',
      '| Criterion | Marks |\n| [Reaching people who use the service least] | 20 |',
      '[A study of the effect on older women and on wheelchair users is published with the report.]',
      '[Each option has been tested for its bearing on age, race and disability], and two were changed.',
      '4.4 The equality analysis is at Annex C. [It showed that people without a car would be worse off, and a shuttle was added in consequence.]',
      '[A stage 1 EHIA accompanies this page.]',
      'We looked at who had been funded. Groups led by refugees had little. [A dedicated adviser will help them to apply.]',
      '[Two workshops are set aside for Deaf people and will be run in BSL.]',
      '[Link workers will take the survey to Traveller sites and to the mosque.]',
      'Have you thought about equality? [Yes, an equality impact assessment is at Annex 2.]',
    ],
    silent: [
      'The impact assessment on traffic flow is at Appendix B.',
      'The Provider must treat people equally.',
      'The club runs sessions for older people.',
      'Bidders shall comply with the Equality Act 2010.',
      '',
      'The Provider shall comply with the Equality Act 2010.',
      'We are committed to equality and diversity.',
      'You must have an equal opportunities policy.',
      'About you: age, sex, ethnic background, disability.',
      'A data protection impact assessment is to be completed during mobilisation.',
      'The hub would run sessions for young people.',
      'The Recipient shall not unlawfully discriminate.',
      'The environmental impact assessment has not been completed.',
      'Carers can claim a fare.',
      'Tenderers must show how they will reach Black and minority ethnic communities.',
      'In 2019 the old scheme held sessions for refugees.',
      'We give money to groups that work with young people.',
      'The grant is to provide sessions for refugees.',
      'The centre offers lunch to older people three times a week.',
      'The Supplier must reach people from all communities.',
      'The library is used by women and children.',
      'None of the sites was identified.',
      '# Visiting service for older people',
      '| Climate | Neutral |',
      'A full assessment of your needs is not required before you join.',
      'The effect on the bus timetable has been looked at.',
      'The screening room seats forty.',
    ],
  },
  {
    kind: 'funding',
    meets: [
      '[At least three of the grants in each round go to organisations led by women, LGBTQ+ people or migrants.]',
    ],
    'falls-short': ['[We have no plans to look at which communities the money reaches.]'],
  },
  {
    kind: 'tender',
    meets: [
      '[10% of the quality marks are for how the bidder will reach communities that do not use the present service.]',
    ],
  },
  {
    kind: 'change',
    meets: [
      "[Because most of the people you support are disabled, we've agreed a longer lead-in for them and two link workers.]",
    ],
    unclear: ['[We will look at the equality implications later in the year, after the change has taken effect.]'],
    'falls-short': [
      '[The report to Cabinet did not consider how women or minority ethnic communities would be affected.]',
    ],
  },
];
