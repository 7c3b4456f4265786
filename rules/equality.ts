import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { leftOutPeople, thosePeople } from '@/lib/vocabulary/people.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/**
 * Those whom a change hits hardest are often the last to be heard. What counts is something done: an assessment made in time to alter the design, places or
 * money set aside, people sought out. "Shall comply with the Equality Act" is the law, which everybody must keep, and says nothing here.
 */
export const rule: Rule = {
  title: 'Equality in practice',
  theme: 'equality',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const { done, undone, late } = hear(facts);
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
    if (done.length) return [meets('The document tells of something done for equality.', wholeSentences(done))];
    return [];
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} equality is acted on while plans are made.`;

/** An assessment by any of its names. */
const assessment =
  /\b(?:equalit(?:y|ies)(?: and (?:diversity|inclusion|human rights))? (?:impact |effect |and health impact )?(?:assessments?|analys[ei]s|screening)|E(?:Q|H)?IA|EqIA|impact assessments?|(?:effects?|impact) on (?:equality|equalities|(?:people with )?protected (?:groups|characteristics)|different (?:groups|people)|disabled (?:people|residents)|older people|women|minority ethnic \w+)|section 149|(?:screening|assessment|analysis) (?:for|of) equality|who (?:would|will|might|may|is|are) (?:be )?(?:\w+ )?(?:affected|hit|harmed)|who (?:stands to|would) lose)\b/;
/** What it found or led to, in the sentence or the one after it. */
const consequence =
  /\b(?:suggests?|found|finds|shows?|identif(?:ied|ies)|points? to|led (?:us )?to|as a result|because of it|changed|conclud\w+|mitigat\w+|reduce|so we|in the light of|revised|updated|likely to|hardest|most affected|more than others|adjusted)\b/i;
const wasMade =
  /\b(?:(?:has|have) (?:been )?(?:carried out|completed|done|made|published|assessed|prepared|undertaken|considered|analysed|looked at)|(?:have|has) (?:\w+ ){0,3}(?:carried out|completed|published|prepared|assessed|made|undertaken|done)|(?:is|are) (?:on|at|in) (?:our|the|annex|appendix|this)\b|(?:was|were|is|are) (?:carried out|completed|finished|ready|done|drawn up|written|held|published|prepared|undertaken|attached|available|annexed|enclosed|at (?:annex|appendix))|we (?:carried out|did|assessed|looked at|published|completed|finished|wrote)|accompan(?:ies|ied)|including the)\b/i;
/** "Was not thought necessary", "no assessment has been made", "is not required". */
const notMade =
  /\b(?:not (?:thought|considered|deemed|felt|judged) (?:to be )?(?:necessary|needed|required|relevant|proportionate)|\bno (?:full |formal |such |equality )?(?:assessment|analysis|screening)(?: (?:for|of) equality)? (?:has|was|is|will)|(?:no|without an?) (?:full |formal |separate )?(?:equality (?:impact )?(?:assessment|analysis|screening)|E(?:Q|H)?IA|EqIA|impact assessment)|(?:has|have|was|were|is|are|had)(?: not|n't)(?: yet)?(?: been)? (?:carried out|done|made|undertaken|assessed|required|needed|necessary|looked at|considered)|(?:did|do|does) not (?:carry out|assess|think|need|require|look at|apply)|not (?:to )?(?:carry|assess) |(?:do|does|did) not (?:consider|think|believe|feel)\b[^.;]{0,60}\b(?:needed|necessary|required|called for))/i;
/** "Is in preparation", "will be completed before award", "to follow". */
const stillToCome =
  /\b(?:in preparation|being (?:prepared|drafted|written|completed|carried out|undertaken)|to follow|under way|underway|in (?:draft|progress|hand)|(?:will|shall|to|is to|are to) (?:then )?be (?:\w+ )?(?:carried out|completed|done|made|undertaken|prepared|added|finali[sz]ed|published|produced|considered|looked at)|(?:will|shall) (?:then )?(?:carry out|complete|undertake|prepare|publish|produce|assess)|(?:will|is to) follow|(?:has|have|is)(?: not|n't) (?:yet )?(?:been )?(?:finished|completed?|ready|published)|not yet)\b/i;
/** "Once the plan has been adopted", "after the Board meeting": too late to change anything. */
const afterwards =
  /\b(?:once|after) (?:the |a |it |this )[^.;]{0,40}\b(?:adopted|agreed|approved|awarded|decided|decision|begun|started|signed|board|cabinet|committee|meeting|mobilisation)\b/i;
/** To come as the plan is shaped is no fault: "will be revised in the light of answers", "before proposals are drawn up". */
const inGoodTime =
  /\b(?:revised|updated|refreshed|reviewed again|in (?:the )?light of|informed by|take account|what (?:you|people|we) (?:tell|say|hear|are told)|responses|before (?:any )?(?:proposals|options|the design|the specification|a decision is|cabinet|the decision)|to inform the (?:decision|proposals|design)|full(?:er)? assessment|first|initial|version 1)\b/i;
/** Something done for them: money or places set aside, people sought out, help to apply or to answer. */
const action = wordsOf(
  '(?:set|put) aside|(?:kept|held|keep|hold)(?: back)? (?:£[0-9,]+ )?for|(?:kept|held) back|ring-?fenc(?:ed?|ing)|reserv(?:e|ed|ing)|earmark(?:ed)?|dedicated|guarante(?:e|ed|es)|allocated|(?:a )?quota',
  String.raw`(?:add|added|extra|additional|further|more) (?:\w+ ){0,3}(?:£ ?[0-9]|money|funding|help|support|time|places|points|marks|weight)`,
  'priority (?:to|for|will be)|prioritis\\w+|(?:particularly|especially) (?:want|keen|welcome|encourage|interested|hope|would like)|(?:particularly|especially) (?:[a-z]+ ){1,3}hear|(?:actively |specially )?encourag\\w+ (?:applications|bids|groups)|welcome applications|targeted',
  String.raw`(?:per cent|%|quarter|third|half|fifth|tenth|places|seats|lots?|strand|£[0-9,]+)\b${within(40)}\b(?:goes|go|is|are|be) (?:to|for|kept|held|given)\b`,
  'reach(?:ed|es|ing)? (?:out )?(?:to )?(?:more |older |younger )?',
  't(?:ak|ook)(?:e|en|ing)? (?:the|this|our) (?:[a-z]+ )?(?:survey|questions|questionnaire|consultation|exhibition|forms?|conversation) to',
  'go(?:ne|ing)? out to|went (?:out )?to|visit(?:ed|ing)?|outreach|in (?:another|other|several|[a-z]+ more) languages?|translat(?:ed|ion|ors?)|interpreters?',
  String.raw`(?:be |were |was |are )?paid to (?:help|run|lead|ask|hold|reach)|commissioned|work(?:ed|ing) with|sat down with|(?:held|hold|ran|run|running) (?:\w+ ){0,4}(?:sessions?|meetings?|events?|clinics?|workshops?|groups?) (?:\w+ ){0,3}(?:for|with|to)|clinics? (?:to|for)`,
  'help (?:us )?(?:to )?reach|under-represented',
);
/** A row of what earns marks: here a duty laid on bidders is something done, because it counts. */
const marked = /\b(?:marks?|weight(?:ing|ed)?|score|points|criteri(?:on|a)|%)/i;
/** The law repeated, forms to fill in, rules for those who apply, and the subject of a service. */
const boilerplate =
  /\?["')]?$|\b(?:(?:provider|recipient|supplier|contractor|tenderer|bidder|applicant|organisation|grant holder)s? (?:shall|must|will|should|is required to)|you (?:must|should|shall|will) (?:have|comply|keep|not|ensure|show|provide)|shall (?:comply|not (?:unlawfully )?discriminate|ensure)|comply with|equal opportunities (?:policy|employer|monitoring)|policies to be supplied|about you|data protection impact|privacy impact|environmental impact|equality monitoring|we are an equal|committed to equality|complaints?|(?<!who )would (?:be|run|provide))\b/i;

type Spoken = Pick<Heard, 'sentence'>;

function hear(facts: Facts): Record<'done' | 'undone' | 'late', Spoken[]> {
  const done: Spoken[] = [];
  const undone: Spoken[] = [];
  const late: Spoken[] = [];
  const standing = ['current', 'past'] as const;
  for (const { sentence } of listen(facts, assessment, { standing, not: boilerplate })) {
    const { plain } = sentence;
    if (afterwards.test(plain)) late.push({ sentence });
    else if (notMade.test(plain)) undone.push({ sentence });
    else if (stillToCome.test(plain) && !inGoodTime.test(plain) && !wasMade.test(plain)) late.push({ sentence });
    else if (wasMade.test(plain) || consequence.test(plain)) done.push({ sentence }, ...nextOn(facts, sentence));
  }
  for (const { question, answer, yes } of listenToAnswers(facts, /\bequalit|\bimpact assessment|\bE(?:q|Q)?IA\b/i)) {
    if (notMade.test(answer.plain) || yes === false) undone.push({ sentence: answer }, { sentence: question });
    else if (yes) done.push({ sentence: answer }, { sentence: question });
    undone.push(...after(facts, answer, notMade).filter(() => yes !== true));
  }
  return { done: [...hearActions(facts), ...done], undone: distinct(undone), late };
}

/** What is done for people who are left out, named in the sentence or, where it says "such groups", in one of the two before. */
function hearActions(facts: Facts): Spoken[] {
  const { sentences } = facts;
  return listen(facts, action, { standing: ['current', 'past'] }).filter(({ sentence, denied }) => {
    const { plain, block, over, standing } = sentence;
    if (standing === 'past' && !/\b(?:have|has|now|will)\b|'ve\b/i.test(plain)) return false;
    if (denied || (boilerplate.test(plain) && !(block.kind === 'cell' && over.some((words) => marked.test(words)))))
      return false;
    const at = placeOf(sentences, sentence);
    const before = thosePeople.test(plain) ? sentences.slice(Math.max(0, at - 2), at) : [];
    return [sentence, ...before].some((each) => leftOutPeople.test(each.plain));
  });
}

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
      '[No equality impact assessment has been carried out.]',
      'A screening was done. [A full equality analysis was not thought necessary.]',
      'Has an equality impact assessment been done? [It was not considered to be needed.]',
      '6.1 [The effect on people with protected characteristics has not been assessed.]',
      '## Equality\n\nWill there be an equality assessment? [No.]',
      '[An EqIA is not required for this proposal.]',
      '[No screening for equality was done before the decision.]',
      '[We do not consider that an equality assessment is called for.]',
    ],
    unclear: [
      '[An equality impact assessment will be completed before the contract is signed.]',
      '[The EIA is in preparation.]',
      '[The equality analysis is to follow.]',
      '| Equality impact assessment | [Equality impact assessment: in progress] |',
      '4.2 [The Authority will carry out an equality impact assessment during mobilisation.]',
      '[Work on the equality impact assessment has not been finished.]',
      '[The EIA will follow in the autumn, once the Board has decided.]',
    ],
    meets: [
      '[We have carried out an equality impact assessment. It found that wheelchair users would be hit hardest.]',
      '[A quarter of the fund is set aside for groups led by disabled people.]',
      '[We especially want to hear from Traveller families, and link workers will visit each site.]',
      '[An equality analysis was carried out and led us to keep the evening sessions.]',
      '[The equality impact assessment was completed in May and found no adverse impact.]',
      '7. [The Trust worked with the Deaf club and held two sessions for refugees.]',
      'Very few farm families use the service. [A worker will be paid to visit them.]',
      'Only a twentieth of the money reached groups led by disabled people. [A fifth of this fund is ring-fenced for such groups.]',
      '[Ten per cent of the fund will go to organisations led by refugees.]',
      '[Our equality impact analysis was finished in May, before the lots were drawn.]',
      '| Criterion | Marks |\n| [Reaching people who use the service least] | 20 |',
      '[Link workers will take the survey to Traveller sites and to the mosque.]',
      'Have you thought about equality? [Yes, an equality impact assessment is at Annex 2.]',
    ],
    silent: [
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
    ],
  },
];
