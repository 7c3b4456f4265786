import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen.ts';
import { listenToAnswers } from '@/lib/listen-answers.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { wholeSentences } from '@/lib/whole-sentences.ts';

/**
 * Groups that do the work know what is needed, and can say so only while the service is still being planned. To be told of it once it is settled, or in the
 * last days before, is not to be involved; nor is being invited to bid, or to answer a consultation like anybody else.
 */
export const rule: Rule = {
  title: 'Voluntary sector involved',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const { shaped, late, left, market } = hear(facts);
    const question = `Could you tell us which voluntary organisations helped to plan this, at what stage, and what changed because of it? ${asks(ask)}`;
    if ((late.length || left.length) && shaped.length)
      return [
        unclear(
          `The document says that voluntary organisations had a part in this, and also that they came late to it or were left out. ${asks(ask)}`,
          wholeSentences([...late, ...left].slice(0, 2), shaped),
          question,
        ),
      ];
    if (late.length)
      return [
        fallsShort(
          `The document says that voluntary organisations were spoken to only when the matter was all but settled. ${asks(ask)}`,
          wholeSentences(late, left),
          question,
        ),
      ];
    if (left.length)
      return [
        fallsShort(
          `The document says that voluntary organisations were not involved. ${asks(ask)}`,
          wholeSentences(left),
          question,
        ),
      ];
    if (shaped.length)
      return [
        meets('The document says that voluntary organisations have a part in shaping this.', wholeSentences(shaped)),
      ];
    if (market.length)
      return [
        unclear(
          `The document says that providers were spoken to beforehand, but not whether voluntary organisations were among them. ${asks(ask)}`,
          wholeSentences(market),
          question,
        ),
      ];
    // Only a tender is a finished design: other documents may be a step on the way to one.
    if (!facts.kinds.some(({ kind }) => kind === 'tender')) return [];
    return [
      notStated(
        `The document shows no sign that voluntary organisations helped to shape what is to be bought. ${asks(ask)}`,
        question,
      ),
    ];
  },
};

const asks = (ask: Ask) =>
  `Under ${theCompact(ask)} the voluntary sector is brought in while services are being planned.`;

/** The sector by its common names. */
const sector =
  /\b(?:voluntary(?:,? (?:and )?community)?(?:,? (?:and )?(?:faith|social enterprise))? (?:sector|organi[sz]ations?|groups?|bodies|agencies|partners)|community (?:groups?|organi[sz]ations?|sector)|third sector|VC(?:F)?SE?|CVS|charit(?:y|ies)|social enterprises?|faith groups?|user-led|the sector\b|healthwatch|age (?:uk|concern)|mencap|citizens advice|carers'? (?:centre|groups?|forum)|friends groups?|chief officers|(?:present|current|existing|local|small) (?:providers|grant[- ]?holders|groups|organi[sz]ations|partners)|grant[- ]?holders|trustees|infrastructure (?:body|organi[sz]ations?))\b/i;
/** Organisations by name: "Elm Valley Voluntary Action", "the Carers Network". Not NHS trusts. */
const named =
  /\b(?:[A-Z][a-z']+ ){1,4}(?:Action|Network|Forum|Alliance|Association|Society|Project|Federation|Mencap|Mencare|Mind|Advocacy|Hospice|Shoots|CIC|Charity|Volunteers|Fellowship)\b/;
/** Taking part in the making of it: the draft, the questions, the specification, the review. */
const shaping =
  /\b(?:co-?(?:produc\w+|design\w*|wrote|written|creat\w+)|(?:drafted|drawn up|designed|developed|written|shaped|planned|prepared|devised|tested|worked up|reviewed) (?:jointly |together |closely |in partnership )?(?:with|by|alongside)|(?:help(?:s|ed|ing)?|asked|invited|work(?:ed|ing)? (?:with [^.;]{2,60})?) (?:us )?(?:to )?(?:help (?:to )?)?(?:design|shape|draft|write|draw up|plan|develop|frame|choose|redesign|specify|set the)|(?:working|design|steering|project|reference|planning|advisory|co-?design|task(?: and finish)?|small|review) group|sat (?:with us )?on|(?:contributed to|involved in|part in|consulted on|took part in|asked about|comments? on) (?:\w+ ){0,2}(?:design|planning|drafting|preparing|writing|needs|shaping|developing|specification|outcomes|draft|questions)|designed (?:it|this|them) with|led by|asked (?:them )?for (?:ideas|their ideas)|(?:developed|drawn up|written|prepared|designed|chosen|set|agreed|drafted|shaped|made) (?:\w+ ){0,2}(?:following|after|with the help|in discussion|in consultation|from (?:the )?(?:views|ideas|advice))|reflects? the (?:views|experience|advice|ideas)|(?:workshops?|meetings?|events?|conversations?|interviews?|discussions?) (?:were held )?with|attended by|work(?:ed|ing) (?:closely )?with [^.;]{2,80}\bon (?:these|this|the|our) (?:proposals?|plans?|draft|strategy|specification|review|paper)|involved (?:since|from) the (?:start|outset|beginning)|(?:suggestions?|ideas|advice)\b[^.;]{0,50}\b(?:adopted|taken up|led to|changed)|(?:talked|spoke|spoken|met)\b[^.;]{2,80}\b(?:what|how) (?:it|this|a|the|they|works))\b/i;
/** Duties laid on bidders and providers, and what groups may do in future under a contract, are no part in the planning. */
const laidOnOthers =
  /\?["')]?$|\b(?:(?:provider|tenderer|bidder|recipient|supplier|applicant|contractor)s? (?:shall|must|will|should|may)|you (?:must|should|shall)|will be (?:evaluated|scored)|how (?:will|would) you|previous (?:strategy|contract|programme)|former (?:strategy|programme)|last (?:strategy|review|time)|panel of (?:councillors|three|four|five))\b/i;

const spokenTo =
  /\b(?:spoke|spoken|talked|met|told|informed|briefed|contacted|wrote|written|rang|approached|conversation|discussed|notified|consulted|asked|shown|seen|involved)\b/i;
/** "In the last week", "a few days before the meeting", "only after the decision". */
const tooLate =
  /\b(?:in the (?:last|final|closing) (?:week|days|fortnight)|(?:the|a few|two|three|four|five|ten|some) (?:working )?(?:days?|evening|afternoon) (?:before|earlier)|(?:a|one|the) (?:week|fortnight) (?:before|earlier)|(?:shortly|just|immediately) before|on the eve of|only (?:when|after|once)|(?:after|once|when) the (?:decision|specification|report|paper|budget|model|proposals?) (?:had|has|was|were|is) (?:been )?(?:taken|made|written|agreed|published|drafted|settled|finished|finali[sz]ed|set)|after the (?:decision|cabinet|council meeting|specification))\b/i;
/** "Were not involved", "without any input from", "why was the sector not consulted?" Not "groups which were not invited", nor "will not be asked to repay". */
const leftOut =
  /\b(?<!\b(?:that|which|who|if|those|any|whether) )(?:was|were|is|are|has|have|had)(?: not|n't)(?: been)? (?:\w+ly )?(?:consulted|involved|asked(?! to\b)|approached|spoken to|invited to (?:help|take part|comment))\b|\b(?:did not|didn't|have not|has not|haven't|hasn't) (?:yet )?(?:been able to )?(?:consult(?:ed)?|involved?|ask(?:ed)?|speak to|spoken to|approach(?:ed)?)\b|\bnot (?:been )?(?:possible|able|time) to (?:consult|involve|ask|speak to|approach)\b|\bwhy (?:was|were)\b[^?]{0,60}\bnot (?:consulted|involved|asked)|\bhad no (?:part|say|hand|input|involvement)|\bno (?:voluntary|community|charit\w+|sector|VCSE?)[^.;]{0,40}\b(?:was|were) (?:involved|consulted|asked)|\b(?:learned|learnt|heard|found out) (?:of|about)\b[^.;]{0,40}\bfrom (?:the|a) (?:local |council )?(?:news\w*|paper|press|radio|website|agenda)|\bwithout (?:any |the )?(?:input|involvement|help|advice|views) (?:from|of)/i;
/** Events for the market before a tender. */
const marketTalk =
  /\b(?:(?:soft |early |preliminary )?market (?:engagement|sounding|testing|events?|days?|warming|consultation)|(?:provider|supplier|bidder)s?'? (?:events?|days?|engagement|workshops?|forum|briefings?)|meet the buyer)\b/i;

type Spoken = Pick<Heard, 'sentence'>;

function hear(facts: Facts): Record<'shaped' | 'late' | 'left' | 'market', Spoken[]> {
  const standing = ['current', 'past', 'supposed'] as const;
  const ofSector = listen(facts, /\w{3}/, { standing }).filter(
    ({ sentence: { plain } }) => sector.test(plain) || named.test(plain),
  );
  const left = ofSector.filter(
    ({ sentence }) => leftOut.test(sentence.plain) && !/\b(?:shall|must|will|may) not\b|^if\b/i.test(sentence.plain),
  );
  const late = ofSector.filter(
    ({ sentence: { plain } }) =>
      spokenTo.test(plain) &&
      tooLate.test(plain) &&
      !laidOnOthers.test(plain) &&
      !/\b(?:will|shall|must)\b/i.test(plain),
  );
  const others = new Set([...left, ...late].map(({ sentence }) => sentence));
  const shaped = ofSector.filter(
    ({ sentence }) => shaping.test(sentence.plain) && !laidOnOthers.test(sentence.plain) && !others.has(sentence),
  );
  const talk = listen(facts, marketTalk, { standing, not: laidOnOthers });
  const refusedTalk = talk.filter(({ denied }) => denied);
  return {
    shaped: [...shaped, ...membersOf(facts), ...answersOf(facts, true)],
    late: [...late, ...lateAnswers(facts).filter(({ sentence }) => !others.has(sentence))],
    left: [...left, ...refusedTalk, ...answersOf(facts, false)],
    market: talk.filter(({ denied }) => !denied),
  };
}

/** "A design group met nine times. On it were three carers, Elm Mencap and officers": the names come a sentence after the group. */
function membersOf({ sentences }: Facts): Spoken[] {
  return sentences.filter((sentence, i) => isMemberList(sentence, sentences[i - 1])).map((sentence) => ({ sentence }));
}

const isMemberList = ({ plain, standing }: Sentence, before: Sentence | undefined) =>
  !!before &&
  ['current', 'past'].includes(standing) &&
  /\b(?:group|panel|board|team|committee)\b/i.test(before.plain) &&
  !laidOnOthers.test(before.plain) &&
  /^(?:on it (?:were|are|sat)|its members|it (?:was made up|is made up|included|includes|brought together|had on it)|members (?:were|are|included|include|came)|they (?:were|included|came))\b/i.test(
    plain,
  ) &&
  (sector.test(plain) || named.test(plain));

/** What was asked of the sector by its commonest names, and of whoever does the work now. */
const askedOf =
  /\b(?:sector|charit(?:y|ies)|groups|agencies|providers|organi[sz]ations|grant[- ]?holders|CVS|VCSE?)\b[^?]{0,40}\b(?:asked|consulted|involved|told|spoken to|help)|\b(?:ask|consult|involve|speak to|talk to)\b[^?]{0,40}\b(?:sector|charit(?:y|ies)|groups|agencies|providers|organi[sz]ations|grant[- ]?holders|CVS|VCSE?)\b/i;
const lateAnswers = (facts: Facts): Spoken[] =>
  listenToAnswers(facts, askedOf)
    .filter(({ answer: { plain } }) => spokenTo.test(plain) && tooLate.test(plain))
    .map(({ answer }) => ({ sentence: answer }));

const answersOf = (facts: Facts, yes: boolean): Spoken[] =>
  listenToAnswers(facts, askedOf)
    .filter((each) => each.yes === yes && !/^why\b/i.test(each.question.plain))
    .flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]);

export const cases: Cases = [
  {
    'falls-short': [
      '[Officers told the two charities of the plan in the last week of January.]',
      '[The voluntary sector was not involved in the review.]',
      '2.2 [Current providers were briefed only after the specification had been written.]',
      '[We have not yet spoken to voluntary organisations and hope that many will answer.]',
      'Did you talk to the present providers? [They were told five working days before the Board met.]',
      'Was the sector asked before the paper was written? [No.]',
      '[The CVS was contacted three days before the meeting.]',
      '[Why were community groups not consulted?] There was not the time.',
    ],
    unclear: [
      '[Two charities sat on the steering group.] [Other voluntary organisations were told only after the decision.]',
      '[The draft was written with the CVS], which is content. [Faith groups were not involved.]',
      '[Local groups helped to shape the first draft.] [The charities among them were told of the final version two days before it went to Cabinet.]',
      '[The outcomes were drawn up with voluntary organisations.] [The sector was not consulted on the price.]',
      '[The questions were tested with local groups.] [The charities who give the service were informed just before launch.]',
    ],
    meets: [
      '[The plan was drawn up with a working group of six charities.]',
      '[Local providers and the CVS will be invited to help design the new service.]',
      'A planning group has met since May. [Its members included two parents, Elm Valley Mencap and the Rural Action Network.]',
      '[Age Concern and the carers forum helped us to write the questions.]',
      '3.1 [The specification was co-produced with voluntary organisations in the district.]',
      'Did local groups help to design this? [Yes, eight of them did.]',
      '| How it was planned | [With a steering group of charities and officers] |',
    ],
    silent: [
      '',
      'We want to hear from charities and from anyone else with an interest.',
      'The Provider shall work with voluntary organisations to design activities.',
      'Bidders must say how they will involve community groups in planning the service.',
      'The grant is for charities with an income under £50,000.',
      'Applications are scored by a panel of three councillors and two people from local groups.',
      'The steering group meets on 4 March.',
      'If you are not involved in a charity, you can still apply.',
      'The charity shall not be involved in party politics.',
      'Officers met the contractor in the last week of June.',
      'Existing providers will not be asked to repay the grant.',
      'Groups which were not invited last year can apply.',
      'Local groups will be contacted two days before the panel.',
      'The previous strategy was drawn up with the CVS.',
      'The survey takes ten minutes.',
    ],
  },
  {
    kind: 'tender',
    'not-stated': [
      'Tenders are invited for an advice service. The closing date is 4 May.',
      'The Authority will let one contract for five years.',
      'Award will be made to the lowest compliant quotation.',
      'The specification is at Appendix A.',
      'Tenderers must submit through the portal.',
    ],
    unclear: [
      '[Two market engagement events were held in the autumn.]',
      '[A supplier day took place in June.]',
      '[The requirement follows soft market testing.]',
      '[The Authority held a provider workshop in May.]',
      '[A planned procurement notice was followed by a market event.]',
    ],
    'falls-short': ['[No market engagement has taken place.]'],
    meets: ['[Local charities and present providers took part in drafting the specification.]'],
  },
];
