import { hearEquality } from '@/lib/listen/equality.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';

/**
 * Those whom a change hits hardest are often the last to be heard. What counts is something done: an assessment made in time to alter the design, places or
 * money set aside, people sought out. "Shall comply with the Equality Act" is the law, which everybody must keep, and says nothing here.
 */
export const rule: Rule = {
  title: 'Equality in practice',
  theme: 'equality',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const { done, undone, late, bare } = hearEquality(facts);
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

export const cases: Cases = [
  {
    'falls-short': [
      '[There was no time to find out how wheelchair users would manage.]',
      '[When asked, the Head of Service said that equality had not been considered.]',
      '[Why is there no equality analysis?] Because the change is small.',
      '[Equality implications: officers have not had time to consider these.]',
      '[The Council has dispensed with an equality impact assessment in view of the timetable.]',
      '[We decided against carrying out an equality assessment.]',
      '[An assessment of the effect on women and on carers was not among the papers.]',
      '[The Board had no equality information in front of it when it voted.]',
      '[Equality impact assessment: N (not applicable to this procurement)]',
      "[The fund's rules have not been tested for their effect on disabled applicants.]",
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
      'Equality impact: [not considered].',
      '[An EqIA was deemed unnecessary.]',
      '[We have not looked at which groups would be hit hardest.]',
      '[The paper made no mention of the effect on carers or disabled people.]',
    ],
    unclear: [
      '[We shall do an equality analysis when the budget has been set.]',
      '[The equality assessment will be written in the first weeks of the contract.]',
      '[We mean to carry out an equality assessment in November and will let you see it.]',
      '# Equality\n\nThe screening is attached. [It says that a full assessment can wait until there is an action plan.]',
      '[An equality analysis is planned for the spring, when the grants have stopped.]',
      '[An equality assessment has been commissioned and is expected in March.]',
      '[Equality analysis: draft, not yet finished.]',
      '6.3 Equality. [A screening form was completed in May.] It notes that most of those affected are older. [As the service is not statutory a full assessment has not been carried out.]',
      '[An equality screening form was filled in. It concluded that a full assessment was not called for], because the service was open to all.',
      '[An equality assessment will follow the Cabinet decision.]',
      '[The equality assessment is still being drafted and will go to Cabinet with the report.]',
      '[An equality impact assessment will be completed before the contract is signed.]',
      '[The EIA is in preparation.]',
      '[An impact assessment will be started when we know the final charge.]',
      '[The equality analysis is to follow.]',
      '[We have not yet carried out an equality analysis but expect to start one in May.]',
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
      '[Annex 6 looks at the likely effect on older tenants and on disabled people.]',
      '[We looked at how each timetable would touch carers and people without a car.]',
      '[Workers will go to the mosque and to the Deaf club to hear what people think.]',
      '[The Grantee shall use £4,000 of the Grant to reach communities that the pilot did not.]',
      '[The EqIA led to two changes: a later closing time and a free bus.]',
      '[Two in five of those who come are disabled, and so the ramp and the late session have been kept.]',
      '[Women only sessions and a crèche have been added to the programme because few mothers answered last year.]',
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
      'Annex 6 looks at the likely effect on reserves.',
      'Bidders need not carry out an equality assessment of their own.',
      'The last contract was let with no equality assessment.',
      'The council has not finished its assessment of the building.',
      'Four of the meetings were held in the north of the county.',
      "Two in five of the club's members are over 70.",
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
      '[You may apply in Polish or in BSL.]',
      '[Groups led by Traveller families will be given a visit by our adviser.]',
      'Hardly any group led by refugees applied last year. [If this describes you, ring us, for we can help you with the form.]',
      "[We've put £7,500 of the award towards a worker who speaks Urdu.]",
      '[Ten of the forty grants will be made in the three wards where people die youngest.]',
      "If forms are hard for you, [send us a recording and we'll type it up].",
      '[Small groups that have never had money from us go to the front of the queue.]',
      '[Applications are read without names so that no group has the edge.]',
      '[We have paid the Disability Forum to sit with groups while they fill in the form.]',
      '[£4,000 of the award is for interpreters.]',
      '[£90,000 has been put to one side for groups from communities that have had least from us.]',
      '| Strand | Sum |\n| --- | --- |\n| [Open doors (led by disabled people or by refugees)] | £40,000 |',
      '[At least a quarter of those helped are to come from the neighbourhoods named in Schedule 2.]',
      '[The Provider shall seek out Roma and Somali families, who are under-represented among its clients.]',
      'The equality assessment of March is in Volume 2. [Its findings led to a separate lot for young carers.]',
      '| Implications | [Equality: Annex C finds that wheelchair users would lose most; the shuttle is in answer to that.] |',
      '[At least three of the grants in each round go to organisations led by women, LGBTQ+ people or migrants.]',
    ],
    'falls-short': [
      '[We have no plans to look at which communities the money reaches.]',
      '[No thought was given to how disabled members would be affected.]',
    ],
    silent: [
      'This fund pays for lunch clubs for older people.',
      'The grant is put towards the wages of a youth worker.',
      'Four of the grants were made in the north of the county.',
      'A worker and six home visitors will make 300 visits to people over 65.',
      'The Charity shall reach older people in all parts of the borough.',
      '£6,000 of the award is for rent.',
      'Two fifths of the award is for staff.',
    ],
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
