import type { Sentence } from '@/lib/facts.ts';
import { namesInTable } from '@/lib/listen/commissioning/criteria-tables.ts';
import {
  bestOf,
  counts,
  isFigured,
  shareNext,
  sharesMarks,
  weightAfter,
} from '@/lib/listen/commissioning/good-weighed.ts';
import { invitesBids } from '@/lib/listen/commissioning/inviting.ts';
import { marksListed } from '@/lib/listen/commissioning/marks-listed.ts';
import { isNotOurs } from '@/lib/listen/commissioning/not-ours.ts';
import { listenToPriceAlone } from '@/lib/listen/commissioning/price.ts';
import { widerGoodIn } from '@/lib/listen/commissioning/wider-good.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { setsOutTerms } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { goodWanted } from '@/lib/vocabulary/commissioning/good-left-out.ts';
import { heldAgainst, sharesSaid } from '@/lib/vocabulary/commissioning/open-choice.ts';
import {
  cellSaysNone,
  goodDone,
  goodNotCounted,
  ofPapers,
  onlyThere,
  shareAfter,
} from '@/lib/vocabulary/commissioning/wider-good.ts';

/** The good a contract does beyond the service itself. A living wage or a modern slavery statement is a duty of its own, and "value for money" another thing. */
const socialValue =
  /\b(?:social[- ]value|community wealth building|(?:National )?TOMs\b|community benefits?|(?:social|economic|environmental)(?:,| and| or)[^.;]{0,30}\b(?:social|economic|environmental)\b[^.;]{0,20}\b(?:value|well-?being|benefits?|impact|good|gains?)|(?:wider|additional|further) (?:social|community) benefits?|(?:wider|added|additional) (?:social |community |local )?(?:value|benefits?) (?:to|for|in) (?:the )?(?:local )?(?:community|communities|area|residents|borough|county|city|town|district)|(?:add|adds|give|gives|bring|brings|contribute|contributes)\b[^.;]{0,15}\bto (?:the |life in |the life of |the people of )?(?:the|our|your) (?:local |wider )?(?:community|communities|area|neighbourhood|town|city|borough|district|county)|\b(?:creat|offer|provid|support|giv)\w*\b[^.;]{0,15}\blocal (?:jobs|employment|apprenticeships|work experience)|wider (?:social |community |local )?(?:good|benefits?|impact)\b(?! (?:system|payment)))\b/i;
/** Two of the goods by name, as a row of the marks lists them: "jobs, training, local buying". */
const goods =
  /\b(?:jobs|skills|environment|climate|apprentice\w*|training|local (?:spend\w*|wages|buying|suppliers|labour|economy|people)|spending|money in the (?:town|area|borough|city|district|county)|volunteering|green travel|carbon|economy|(?:social|economic|environmental) (?:value|benefits?))\b/gi;
const wider =
  /\bgood (?:that (?:is |would be )?|to be )?(?:done|you do) (?:for|in) (?:the|our|your)\b|\bthe good (?:that )?(?:[\w-]+ ){1,2}(?:has|have) done (?:for|in)\b|\bthe good (?:that )?(?:you|it|they|the contract|the bidder) (?:would|will|could|can|might) (?:also )?do\b|\b(?:over and above|beyond) (?:the contract|the service)(?! (?:price|value|sum))\b|\b(?:wider|added|additional|local|extra) (?:good|benefits?|gains?)\b|\b(?:spent|spend|spending) locally\b|\bbenefits? (?:to|for) (?:the|our|your) (?:local |wider )?(?:communit\w+|neighbourhoods?|borough|area|town|city|county|district|place|region)\b|\b(?:what|how)\b[^.;]{0,40}\b(?:bring|gain|give|add|leave|do|offer)s?\b[^.;]{0,40}\b(?:besides|beyond|on top of|apart from|from your winning)\b|\bwhat else\b[^.;]{0,40}\b(?:town|borough|community|area|county|district|city)\b[^.;]{0,20}\bgain/i;
const nothingElse =
  /\b(?:over and above|beyond|besides|extra|wider benefits?|added value|additional)\b[^.;]{0,60}\b(?:earns? (?:you )?nothing|counts? for nothing|(?:(?:get|earn|gain|carr(?:y|ies))s? )?no (?:marks|credit|points)|(?:cannot|will not|not) (?:be )?(?:given?|earn|award(?:ed)?|scored?|count(?:ed)?|credit(?:ed)?|marked))\b|\bno other (?:factor|criteri\w+|matter|consideration)s?\b[^.;]{0,40}\b(?:taken into account|considered|counts?|weighed|scored)\b|\bwider benefits?\b[^.;]{0,40}\bnot (?:be )?(?:taken|considered|scored|counted)\b/i;
const policyOnly =
  /\b(?:(?:we|the \w+) (?:hopes?|aspires?|would like)|duty under|duties under|takes? (?:its|our)|act 2012|has (?:a|an|its) (?:\w+ )?policy|our policy|policy (?:is|can be))\b/i;
/** Signs that it says how the contract is given. */
const judged =
  /\b(?:award criteria|evaluated|evaluation (?:criteri\w+|stage|model|matrix|panel|method\w*|of (?:the )?(?:bids|tenders|quotations|submissions|proposals|responses))|^(?:tender |bid )?evaluation$|scor(?:ed|ing)|weight(?:ing|ed)|marks?|(?:price|quality)[ :(-]{0,3}[0-9]{1,3} ?(?:%|per cent|points|marks)|most (?:economically )?advantageous)(?!\w)/i;

/** Two bids at one price may leave a place very different: local jobs, volunteers, less loneliness. What is counted is what is delivered. */
export const rule: Rule = {
  title: 'Social value',
  matter: 'social value',
  theme: 'commissioning',
  kinds: ['tender', 'funding'],

  check(facts, ask) {
    const named = facts.sentences.filter(
      ({ plain, standing }) =>
        (standing === 'current' || standing === 'supposed') &&
        (wider.test(plain) || goodDone.test(plain) || (plain.match(goods) ?? []).length >= 2),
    );
    const scored = named.filter(
      (sentence) => sharesMarks(facts, sentence) && !isUncounted(sentence.plain) && !policyOnly.test(sentence.plain),
    );
    const heard = listen(facts, socialValue).filter(
      ({ sentence }) => sentence.block.kind !== 'heading' || counts.test(sentence.plain),
    );
    // "It cannot be delivered by volunteers alone" denies another thing.
    const refused = [
      ...goodNotCounted
        .flatMap((pattern) => listen(facts, pattern, { standing: ['current', 'supposed'] }))
        .filter(
          ({ sentence }) =>
            isUncounted(sentence.plain) && !goodWanted.test(sentence.plain) && !isNotOurs(facts, sentence),
        ),
      ...listen(facts, cellSaysNone, { over: socialValue }).filter(({ sentence }) => sentence.block.cell),
    ];
    const said = heard.filter(
      ({ denied, sentence }) =>
        (!denied || onlyThere.test(sentence.plain)) &&
        !isUncounted(sentence.plain) &&
        !refused.some((other) => isInRow(other.sentence, sentence)),
    );
    const weighed = said.filter(
      ({ denied, sentence }) =>
        (!denied || shareAfter.test(sentence.plain) || weightAfter(facts.sentences, sentence)) &&
        (counts.test(wordsOf(sentence)) || sharesMarks(facts, sentence)) &&
        !policyOnly.test(sentence.plain),
    );
    const promise = `Under ${theCompact(ask)} social value has its place in how services are bought.`;
    const question = 'How will social value be counted when the bids are compared and when the contract is managed?';
    const nothing = listen(facts, nothingElse, { not: ofPapers }).filter(
      ({ sentence }) => !isNotOurs(facts, sentence) && !shareAfter.test(sentence.plain),
    );
    const good = widerGoodIn(facts);
    const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
    const isOpen = isTender || invitesBids(facts);
    const aside = new Set([...good.refused, ...good.unsure]);
    const counted = [
      ...new Set([...scored, ...weighed.map(({ sentence }) => sentence), ...(isOpen ? good.counted : [])]),
    ].filter((sentence) => !aside.has(sentence));
    if (isOpen && good.refused.length && !counted.some(isFigured))
      return [fallsShort(`Social value is left out in so many words. ${promise}`, good.refused.slice(0, 3), question)];
    if (counted.length)
      return [meets(`Social value counts, in line with ${theCompact(ask)}.`, bestOf(facts.sentences, counted))];
    if (isOpen && good.priced.length)
      return [
        fallsShort(
          `The lowest price decides, so social value counts for nothing. ${promise}`,
          good.priced.slice(0, 3),
          question,
        ),
      ];
    if (isOpen && good.unsure.length)
      return [
        unclear(
          `Social value is mentioned, but it is not settled what it counts for. ${promise}`,
          good.unsure.slice(0, 3),
          question,
        ),
      ];
    // A fund may ask what it likes; that it counts the wider good, or says that it does not, is worth telling all the same.
    if (!isTender) return [];
    if (nothing.length)
      return [fallsShort(`Nothing besides price and quality is counted. ${promise}`, unique(nothing), question)];
    if (refused.length)
      return [fallsShort(`Social value is left out in so many words. ${promise}`, unique(refused), question)];
    if (said.length)
      return [
        unclear(
          `Social value is mentioned, but it is not settled what it counts for. ${promise}`,
          unique([...said, ...said.flatMap(({ sentence }) => shareNext(facts.sentences, sentence))]),
          question,
        ),
      ];
    const priced = listenToPriceAlone(facts).filter(({ sentence }) => !isNotOurs(facts, sentence));
    if (priced.length)
      return [
        fallsShort(
          `The contract goes to the lowest price, so social value counts for nothing. ${promise}`,
          unique(priced),
          question,
        ),
      ];
    return [judged, sharesSaid, heldAgainst].some((pattern) => listen(facts, pattern).length) ||
      namesInTable(facts, true).length > 1 ||
      marksListed(facts).length > 1 ||
      setsOutTerms(facts)
      ? [notStated(`Neither what counts in the award nor the contract mentions social value. ${promise}`, question)]
      : [];
  },
};

/** It is said to count for nothing, and not only in one lot or as far as it cannot be measured. */
const isUncounted = (plain: string): boolean =>
  (goodNotCounted.some((pattern) => pattern.test(plain)) || nothingElse.test(plain)) &&
  !ofPapers.test(plain) &&
  !onlyThere.test(plain) &&
  !shareAfter.test(plain);

const isInRow = (one: Sentence, other: Sentence): boolean =>
  one.block.cell !== undefined &&
  one.block.cell.table === other.block.cell?.table &&
  one.block.cell.row === other.block.cell.row;

const wordsOf = (sentence: Heard['sentence']) => [sentence.plain, ...sentence.over].join(' ');

const unique = (heard: readonly Pick<Heard, 'sentence'>[]) =>
  [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);

export const cases: Cases = [
  {
    'falls-short': [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Lowest price that ticks all of the boxes above gets it.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[We have not set any social value requirements.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n## Social value\n\n[Not applicable to this procurement.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[A bidder that offers to take on local people will score no better for having done so.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n| Benefit to the borough | [Nil] |\n| Price | 100 |',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[The panel has been told to disregard any gain to the local economy.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nDo you want to know what else we would do for the area? [No.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[For this contract value for money means the lowest cost.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Having looked at the Act, the Board will not be weighing social or environmental benefits.]',
      '# Evaluation\n\n[Whatever you offer beyond the service earns nothing.]',
      '# Evaluation\n\n[Additional social benefits should not be offered and will be ignored.]',
      '[There is one criterion: price.]',
      '[Bids that pass the gateway are ranked on price and on nothing else.]',
      '[We have left social value out of this procurement because of its size.]',
      '[The only criterion is price.]',
      '[The contract will be awarded to the lowest tender.]',
      '[Quotations will be judged on price alone.]',
      '[Social value will not be scored.]',
      '# Evaluation\n\n[No separate marks are to be had for benefits to the wider area.]',
      '# Evaluation\n\n[What else you would bring to the town will not be scored.]',
      '# Evaluation\n\n| Price | 60 |\n| Method | 40 |\n| Social value | [Not scored] |',
      '# Evaluation\n\n[Added social value attracts no credit.]',
      '| Award criteria | [Price 100%] |',
      'Cost 70, technical 30. [No other factor is taken into account.]',
      'What matters most? [The cheapest acceptable quotation wins.]',
    ],
    unclear: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[It is not yet decided whether social value will be scored.]',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\n[Officers could, if they wish, take wider benefits to the community into account.]',
      '[Social value is not scored in lot 1.]',
      '[We hope that the contract will bring wider benefits to the community.]',
      '[The Council has a social value policy.]',
      '[The Public Services (Social Value) Act 2012 applies to public bodies.]',
      'We are proud of our [wider community benefits].',
      '[The borough believes in social value.]',
      '[Community benefits are dear to the Council.]',
    ],
    meets: [
      '# Evaluation\n\n[Social value is not scored in call-offs under £20,000.] [Above that, a tenth of the marks goes on it.]',
      '# How bids are scored\n\n- Quality, 60 in every 100\n- [Good done for the neighbourhood, 15 in every 100]\n- Price, 25 in every 100',
      '# Evaluation\n\n[15 marks are for what your bid adds to the life of the district.]',
      '# Evaluation\n\n[We give credit for creating local jobs.]',
      '[A tenth of the marks goes to the good you would do in the town over and above the contract.]',
      'Bidders are to state [the number of apprenticeships and volunteering hours that they commit to]. This makes up 10% of the quality score.',
      "[One question in ten of the score asks what you'll do for local jobs and the environment.]",
      '[We will look at how much of the money would be spent locally, and give marks for it.]',
      '| Item | Details |\n| --- | --- |\n| Social value | 10% |',
      '[10% of the marks are for what the bidder will do for the area beyond the contract.]',
      '| Heading | Marks out of 100 |\n| --- | --- |\n| Quality | 60 |\n| [Wider good for the borough (jobs, training, local buying)] | 15 |',
      '| Criterion | Marks |\n| --- | --- |\n| Price | 20 |\n| [Added benefit to the neighbourhood] | 15 |',
      '[15% of the marks are for what you would bring to the borough besides the service.]',
      '[Tenderers are asked how they will offer local apprenticeships (20 marks).]',
      '# Award criteria\n\nPrice: 40%. Quality: 50%. [Social value: 10%.]',
      '# Evaluation\n\n[The last question (15 marks) asks what good the contract would do for people, the economy and the environment of the county.]',
      '# Evaluation\n\n| Heading | Marks |\n| --- | --- |\n| [Benefit to the people, economy and environment of the district] | 15 |',
      '[Tenderers must describe the social value that they would bring.]',
      '| Criterion | Weighting |\n| --- | --- |\n| Quality | 60% |\n| [Social value] | 20% |',
      '[The Provider shall report on the community benefits agreed in Schedule 3.]',
      'Bids will be scored on [the economic, social and environmental well-being of the area].',
      'Is there more than price? Yes: [social value has 15 per cent of the marks].',
    ],
    'not-stated': [
      'Quality is worth 70 in every 100 and price 30.',
      '| Criterion | Share |\n| --- | --- |\n| Price for each visit | 75% |\n| Staffing plan | 25% |',
      'Bids will be evaluated on price (70%) and quality (30%).',
      '# Award criteria\n\nPrice: 60%. Quality: 40%.',
      '# How we choose\n\n| Price | 60% |\n| Method statement | 30% |\n| References | 10% |',
      'Each answer is scored from 0 to 5.',
      'The Provider shall run the service. The Provider shall train staff. The Provider shall report yearly. The Provider shall insure itself. The Provider shall keep records.',
      'Tenders will be evaluated on quality. The buyer is a Real Living Wage employer.',
    ],
    silent: [
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nTravel costs are outside the scope of the evaluation.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nBids that offer no benefit to the community will be turned away.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe only price that we can consider is one that leaves VAT out.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nThe provider shall disregard the local economy of Skelby when drawing up routes.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nValue for money means the price and the quality together.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nDo we have to take on apprentices? No.',
      '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025.\n\nSome funders ignore what a project does for the area. We do not.',
      'Training of staff and jobs at risk are covered in the annex on transfers.',
      'The Council does not bind itself to accept the lowest tender.',
      'Value for money matters to us all.',
      'Tenderers with a turnover above £36 million must publish a modern slavery statement.',
      'The price score is the lowest price divided by the price tendered.',
      'Our social care team values its volunteers.',
      'The closing date is 2 May 2025.',
      'The building has a community room.',
      'The housing benefit office is closed.',
      'Staff work in the local community.',
      'In 2016 the contract was awarded to the lowest price.',
      'Apprentices may work on site in training.',
      '# Evaluation of the small grants programme\n\nWe want a final evaluation report by June.',
      'Tenders are invited for the evaluation of our youth programme. The closing date is 2 May 2025.',
      'The service will be a benefit to the community.',
      'Extra pages beyond the limit earn nothing.',
      'Additional documents will not be scored.',
      'Social value cannot be delivered through sub-contractors alone.',
      'We will not pay anything extra for social value.',
      'The neighbouring county gives no marks for social value.',
      'In the last tender no marks were given for social value.',
    ],
  },
  {
    kind: 'funding',
    meets: [
      '# How we decide\n\n| Criterion | Marks |\n| --- | --- |\n| Reach | 40% |\n| [Social value to the neighbourhood] | 15% |',
      '# How we choose\n\n[Applications are scored on reach (60%) and social value (40%).]',
    ],
    'falls-short': [
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n[No points are to be had for what your project does for the local economy.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\nGains for the environment? [They have no bearing on who is chosen.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n[Money goes to whoever asks for the least.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n[Wider benefits to the area are not looked at.]',
      '# Who can apply\n\nAny local group. Applications must be received by 2 May 2025.\n\n[The good your project may do in the town besides is left out of the scoring.]',
    ],
    silent: [
      '# How we decide\n\nNothing besides the budget is scored.',
      'The grant may not be spent on social value consultants.',
    ],
  },
];
