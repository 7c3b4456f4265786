import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { type Heard, isDenied, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

/**
 * A bus fare or an evening's childcare is enough to keep people away, and those who stay away are those who use the services. The question arises only where
 * people are asked to go somewhere.
 */
export const rule: Rule = {
  title: 'Costs of taking part',
  theme: 'consultation',
  kinds: ['consultation'],

  check(facts, ask) {
    const { paid, refused, perhaps } = hear(facts);
    const question = `Could you meet reasonable costs of taking part, such as travel, childcare or care for someone at home, and say so in the invitation? ${asks(ask)}`;
    if (paid.length && refused.length)
      return [
        unclear(
          `The document offers to meet some costs of taking part and refuses others. ${asks(ask)}`,
          wholeSentences(refused, paid),
          question,
        ),
      ];
    if (refused.length)
      return [
        fallsShort(
          `The document says that the costs of taking part are not met. ${asks(ask)}${softened(ask)}`,
          wholeSentences(refused),
          question,
        ),
      ];
    if (paid.length) return [meets('The document says that costs of taking part are met.', wholeSentences(paid))];
    if (perhaps.length)
      return [
        unclear(
          `The document speaks of the costs of taking part but does not promise to meet them. ${asks(ask)}`,
          wholeSentences(perhaps),
          question,
        ),
      ];
    if (!listen(facts, event, { not: otherEvent }).some(({ denied }) => !denied)) return [];
    return [
      notStated(
        `People are invited to meetings or events, and the document says nothing of the costs of coming. ${asks(ask)}`,
        question,
      ),
    ];
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} fair costs of taking part are met, such as travel or childcare.`;

/** What it costs to come: fares, somebody to mind a child, an interpreter. */
const cost =
  /\b(?:travel(?:ling)?(?: and [a-z]+)?(?: (?:costs?|expenses|fares?))?|fares?|(?:bus|train) tickets?|taxis?|mileage|transport|cost of (?:getting|coming|travel\w*)|child ?-?care|cr[eè]che|babysitt\w+|(?:a )?sitters?|replacement care|respite|carer costs|care (?:costs|expenses)|someone to (?:look after|mind|sit with)|expenses?|out[- ]of[- ]pocket|parking|petrol|interpreters?|personal assistants?|loss of earnings|bus passes|own (?:cost|expense|way)|costs? of (?:a carer|attending|attendance|taking part|coming|joining|people who (?:attend|come|take part))|costs? (?:to|for) (?:come|attend|join|those who (?:come|attend|take part))|reimburse\w* for (?:attending|coming|taking part)|(?:costs?|leaves?) (?:you|anyone|people) (?:money|out of pocket))\b/i;
const paying =
  /\b(?:pay(?:ing|able)?|paid|reimburs\w+|refund\w*|re?pa(?:y|id)|meet(?:ing)?|met|cover(?:ed|ing|s)?|claim(?:ed|ing)?|contribut\w+|free(?!post)|provided?|arrange[ds]?|laid on|put on|available|given|offer(?:ed|ing)?|send (?:you )?a taxi|vouchers?|made good|in cash|(?:have|get) (?:your |the )?(?:bus |train |taxi )?(?:fares?|mileage|money) back|arranged|the money for|help with|on us\b|a fund for|(?:give|gives|gave|pay|hand) (?:it|that|you|them) back|up to £)/i;
/** Taking part in this exercise, in the sentence or in a heading over it; not the services that are the subject of it. */
const takingPart =
  /\b(?:attend\w*|tak(?:e|es|ing) part|participat\w+|come|comes|coming|evenings?|events?|meetings?|workshops?|sessions?|drop[- ]?ins?|(?:focus|discussion) groups?|panels?|conversations?|hearings?|getting (?:there|here|to)|on the day|claim back your|pay your (?:fares?|bus|travel|mileage)|^(?:travel(?:ling)? |your )?expenses\b|join(?:ing)?|helping|involved|interviews?|possible to come|contributing|have (?:a|your) say|respond(?:ing)?|respondents|roadshows?|(?:who )?help us|face to face)\b/i;
/** Where a thing is provided free or arranged rather than a sum paid, only what is laid on for those who come counts. */
const laidOn =
  /\b(?:cr[eè]che|sitters?|child ?-?care|transport|interpreters?|taxis?|minibus|bus passes|(?:bus|train) tickets)\b/i;
const money =
  /\b(?:pay(?:ing|able)?|paid|reimburs\w+|refund\w*|re?pa(?:y|id)|meet(?:ing)?|met|cover(?:ed|ing|s)?|claim(?:ed|ing)?|contribut\w+|vouchers?|given back|made good|help with|on us\b|a fund for|(?:give|gives|gave|pay|hand) (?:it|that|you|them) back|in cash|(?:have|get) (?:your |the )?(?:bus |train |taxi )?(?:fares?|mileage|money) back|the money for|up to £)/i;
/** "We may be able to help with fares", "talk to us if cost is a difficulty". */
const maybe =
  /\b(?:may|might|could) (?:be able to |also )?(?:help|pay|meet|cover|contribute|claim|refund|reimburse|assist)|\b(?:discretion|in exceptional cases|limited (?:fund|budget|help)|where funds allow)\b/i;
/** "Talk to us before you come" promises nothing of itself; "let us know and we'll cover it" does. */
const askFirst = /\b(?:talk to us|speak to us|let us know|ask us|contact us)\b/i;
const firmly =
  /\b(?:will|shall|can) (?:also |all |then )?(?:be )?(?:refund|reimburse|cover|paid|pay|meet|met\b|made good)|(?:'ll|and we will) (?:also )?(?:refund|reimburse|cover|pay|meet)/i;
/** "Expenses will not be paid", "at their own expense", "unable to meet travel costs". */
const refusing =
  /\b(?:falls? (?:to|on) (?:you|anyone|those|people|whoever|attendees)|(?:not|n't) (?:something|a cost|costs|an expense)\b[^.;]{0,20}\b(?:able to|can|could|fund|pay|meet)|(?:cannot|can't|unable to|not able to) (?:fund|defray|offer|provide|stretch to)|(?:your|their) own (?:responsibility|affair)|nothing in the (?:pot|kitty|budget)|(?:will|can) not be repaid|(?:pay|find|meet|cover|arrange(?: and pay)?|make)(?: for)? (?:your|their) own (?:way|travel\w*|fares?|costs?|expenses|transport|child ?care|arrangements)|for (?:those who|people who|you|whoever) (?:come|comes|attend|attends) to (?:arrange|pay|find|meet)|there is no (?:money|budget|funding|allowance|provision) (?:for|to)|(?:unable|not able|cannot|can't) (?:to )?(?:contribute|help|assist|meet|cover|pay|refund|reimburse)|(?:do|does|will|shall) not (?:meet|pay|cover|refund|reimburse|contribute)|(?:is|are) not (?:available|offered|payable|refunded|reimbursed|covered|met|paid)|nothing (?:can|will) be (?:paid|given|refunded)|unfortunately,? (?:we )?(?:not|can't|cannot|no)|(?:at|for) (?:their|your|its|his or her|[a-z]+') own (?:expense|cost|account)|none (?:is |are )?(?:payable|paid|available)|no reimbursement|(?:does|will) not (?:stretch|run|extend) to|own travel (?:costs|expenses|arrangements)|bear (?:their|your|its) own costs?|no (?:travel |travelling |other )?(?:expenses|costs|fares|payment|reimbursement|childcare|cr[eè]che)\b[^.;]{0,40}\b(?:paid|met|payable|available|provided|covered|reimbursed|can|will|be)|not be (?:paid|met|reimbursed|refunded|covered)|no (?:budget|money|funds?) (?:to|for)\b[^.;]{0,40}\b(?:cost|fares?|travel|expenses|childcare))\b/i;
/** Costs of services, staff and firms, and what is proposed, are the subject and no offer to those who come. */
const otherMatters =
  /\?["')]?$|\b(?:tender(?:s|ers)?|bid|grants?|council tax|service users'? charges|concessionary|bus pass(?!es (?:for the day|will be given))|school transport|travel training|contract|would (?:be|have|pay|get|receive)|propos(?:al|als|e|ed|ing)|home to school|volunteers? wanted|vacanc(?:y|ies)|recruit\w*|(?<!(?:\b(?:no|any|consultation|engagement|events?|our|the|its)|'s) )budget|volunteers? (?:drivers?|come|will (?:still|go on|continue)|are|do|get|give)|(?:go on|goes on|carry on|continue to|still) (?:being |to )?(?:be )?(?:paid|able to claim|claim)|(?:at present|currently|now),? (?:we|the [a-z]+) pays?|(?:for|to) (?:hospital |clinic |their |your )?appointments|panel members|on the (?:line|phone|telephone|call)|(?:through|under|from) the (?:[a-z]+ )?scheme|the (?:scheme|service|contract) (?:does|will|do)|allowances? for members|councillors'? (?:allowances|expenses))\b/i;

/** Somewhere to go: named meetings, drop-ins, workshops. Not the meeting at which it is decided. */
const event =
  /\b(?:drop[- ]?ins?|workshops?|focus groups?|listening (?:events?|sessions?)|public meetings?|open (?:meetings?|evenings?|days?)|(?:consultation|engagement|discussion|community) (?:events?|meetings?|sessions?|evenings?)|round[- ]?tables?|roadshows?|exhibitions?|come (?:to|along|and (?:see|talk|chat|meet|tell))|coffee mornings?|surger(?:y|ies)|pop-?ups?|(?:on|going on) tour|stalls?|hearings?|events? (?:will|is|are|at|on|in)|(?:we|there|we'll|officers|staff)(?: will| shall| are|'ll)? (?:be |hold |holding |having |have arranged |held )(?:holding )?(?:an? |the |some )?(?:\w+ ){0,2}(?:meetings?|events?|evenings?|sessions?|briefings?)|(?:we|officers|staff|councillors|the team)(?: will|'ll) be at (?:the |our |[A-Z])|attend (?:a|an|one|the|our)|(?:hold(?:ing)?|held|arrang(?:ed|ing)) (?:\w+ ){0,4}conversations|meet (?:the|our) (?:team|officers|planners) (?:at|in|on))\b/i;
const otherEvent =
  /\b(?:cabinet|committee|full council|scrutiny|board meeting|webinar only|on (?:teams|zoom|line)|online (?:event|meeting|session|only)|tender|supplier|recruitment|staff)\b/i;

type Spoken = Pick<Heard, 'sentence'>;
type Hearing = Record<'paid' | 'refused' | 'perhaps', Spoken[]>;

const hear = once(hearIn);

function hearIn(facts: Facts): Hearing {
  const hearing: Hearing = { paid: [], refused: [], perhaps: [] };
  for (const { sentence } of listen(facts, cost, { not: otherMatters, standing: ['current', 'supposed'] })) {
    if (!isAboutTakingPart(facts, sentence)) continue;
    for (const part of new Set(sentence.plain.split(/;|\bbut\b|\balthough\b|\bthough\b|\bhowever\b/).map(partOf)))
      if (part && (part === 'perhaps' || sentence.standing === 'current')) hearing[part].push({ sentence });
  }
  for (const { question, answer, yes } of listenToAnswers(facts, cost))
    if (yes !== null && paying.test(question.plain))
      hearing[yes ? 'paid' : 'refused'].push({ sentence: answer }, { sentence: question });
  return hearing;
}

const toGoThere = /\b(?:fares?|travel\w*|mileage|taxis?|transport|petrol|parking)\b/i;
const toStayAway = /\b(?:sitters?|child ?-?care|cr[eè]che|replacement care|babysitt\w+|respite|carers?|sit with)\b/i;

/** The sentence, one beside it, the last but one before it or a heading over it speaks of taking part. */
function isAboutTakingPart({ sentences }: Facts, sentence: Sentence): boolean {
  const at = placeOf(sentences, sentence);
  const beside = [sentences[at - 2], sentences[at - 1], sentences[at + 1]].filter(
    (other) => other?.block === sentence.block,
  );
  // Fares and sitters in one breath are costs of coming to what was named just before.
  const isBoth = toGoThere.test(sentence.plain) && toStayAway.test(sentence.plain);
  if (
    isBoth &&
    sentences.slice(Math.max(0, at - 6), at).some(({ plain }) => event.test(plain) || /\bmeetings?\b/i.test(plain))
  )
    return true;
  const around = [sentence.plain, ...sentence.over, ...beside.map((other) => other?.plain ?? '')];
  return (
    around.some((words) => takingPart.test(words) || event.test(words)) ||
    sentence.over.some((words) =>
      /\b(?:expenses|help with (?:the )?costs?|costs? of (?:coming|taking part))\b/i.test(words),
    )
  );
}

/** "Taxis for anyone who can't use the bus": what they cannot do is no refusal. */
const whoCannot =
  /\b(?:for|by|to|if) (?:anyone|anybody|those|people|groups|families|you|members)(?: who)? (?:cannot|can't|could not|couldn't|do not|don't|are not|aren't|have no)\b/gi;

function partOf(said: string): keyof Hearing | null {
  const clause = said.replace(whoCannot, 'for those who');
  const what = cost.exec(clause);
  if (!what) return null;
  if (maybe.test(clause) && !/\bclaim\b/i.test(clause)) return 'perhaps';
  if (askFirst.test(clause) && !firmly.test(clause) && !/\bclaim\b/i.test(clause)) return 'perhaps';
  if (refusing.test(clause)) return 'refused';
  if (/\bcr[eè]che\b/i.test(clause) && !isDenied(clause, what.index, what.index + what[0].length)) return 'paid';
  if (!paying.test(clause)) return null;
  if (isDenied(clause, what.index, what.index + what[0].length)) return 'refused';
  return money.test(clause) || laidOn.test(clause) ? 'paid' : null;
}

export const cases: Cases = [
  {
    'falls-short': [
      'Open evenings are on 4 and 9 April.\n\nTea will be served. [There is no money to help anyone with bus fares or sitters for these evenings.]',
      "Open evenings are on 4 and 9 April. [Travelling costs of people who come to them cannot be met from the Trust's budget.]",
      'Open evenings are on 4 and 9 April. [The cost of travelling to these events will fall to those who attend.]',
      'Open evenings are on 4 and 9 April.\n\n[Sorry, we cannot refund fares for anyone who comes.]\n\n## I volunteer at the desk. Will I still be needed?\n\nYes. Volunteers come on top of paid staff and your mileage will go on being paid.',
      "Open evenings are on 4 and 9 April. [There's nothing in the pot for fares at these sessions.]",
      '- Corn Hall, 4 April, 6pm: an open meeting\n\nPeople have asked about this. [There is no budget for fares or for sitters.]',
      'There are open evenings on 4 and 11 April. [Tea will be served, although the Council is unable to contribute to the cost of travel or of child care.]',
      'The briefing on 10 April is for tenants. [We are unable to cover the cost of attending.]',
      'Workshops are on 4 and 9 April. [There is no money for fares, parking or paying someone to sit with a relative while you are out.]',
      "Workshops are on 4 and 9 April. [Attendance is unpaid and travel is at attendees' own expense.]",
      'Workshops are on 4 and 9 April. [Please note: participants are not reimbursed for travel, subsistence or care.]',
      'Come to the roadshow on 3 May. [Expenses: none payable.]',
      'The open evening is on 3 May. [Childcare and travel are for those who come to arrange and pay for themselves.]',
      'The consultation budget is small. [It does not stretch to paying the fares of people who come to our events.]',
      "## Can I get help with the cost of childcare so I can come to a session?\n\n[I'm sorry, but we have no budget for this.]",
      "Come to a session on 10 April. [I'm afraid there isn't any budget for fares or for sitters, so we won't be able to refund these.]",
      'There is a session for groups on 10 April. Bring your questions. [Tea will be provided but we are afraid that we cannot pay travel costs.]',
      '[People attending do so at their own cost.]',
      '[Expenses will not be paid.]',
      '[You will need to meet your own travel costs to the hearing.]',
      '[We have no budget to help with the cost of getting to the meeting.]',
      '[Travel expenses will not be paid to those who attend the workshop.]',
      '[Those taking part do so at their own expense.] The event is on 4 April.',
      '## Meetings\n\n[We regret that we cannot refund fares or pay for childcare.]',
      'Come to a focus group. [No expenses can be met.]',
      '5.2 [The Board is unable to reimburse the costs of attending the engagement sessions.]',
      'Will you pay my bus fare if I come to the meeting? [No, there is no budget for that.]',
    ],
    unclear: [
      '[We may be able to help with the cost of getting to the event.]',
      '[Travel costs for those who attend can be met at the discretion of the manager.]',
      'Drop-in at the Guildhall. [If the cost of travel is a difficulty, talk to us before you come.]',
      '[We will pay bus fares to the events], [but childcare costs of those who attend cannot be met.]',
      '[We might be able to contribute to the childcare of people who take part in the panel.]',
    ],
    meets: [
      "There are workshops in April. [Tell us beforehand if fares are a worry and we'll pay them.]",
      "## Workshops\n\n[Taxis for people who can't get on the bus will be refunded, and if a carer is needed let us know and we will cover that too.]",
      "There are open evenings on 4 and 11 April. [If getting to one of these costs you money we'll give it back at the door: bus or taxi fares, mileage.]",
      'Come to the roadshow on 3 May. [Your bus fare is on us.]',
      "The workshops are in April. [There's a fund for travel and childcare: ask at the desk.]",
      '[You can claim back your travel and the cost of a carer.]',
      '[If getting here is a problem we can send a taxi.]',
      '[There is a crèche, and we will pay for a taxi if you need one to get to the workshop.]',
      '[Those who come can put in a claim for childcare and travel.]',
      '[Bus fares to the hearings will be made good.]',
      '[We will refund your fare if you come to one of the events.]',
      '[Carers who attend the workshop can claim the cost of replacement care.]',
      '## Focus groups\n\n[Reasonable expenses, such as travel and childcare, will be reimbursed.]',
      '[A crèche will be provided at each of the meetings.]',
      '# So that everybody can come\n\n- [A sitter, found and paid for by us]\n- [Bus or taxi fares, in cash, at the door]',
      '[Nobody should lose by contributing: fares and respite are reimbursed on the day.]',
      'Coffee morning, 4 April. [Petrol and parking of those who come are refunded.]',
      'Discussion group, 4 April. [You will have your fare back and a voucher for your time.]',
      '| For people who join the panel | [Mileage paid; childcare up to £12 an hour] |',
      'Can I claim my travel expenses for the meeting? [Yes, bring your ticket.]',
      '| Event | 3 April, Town Hall |\n| Cost of coming | [Travel costs paid to all who attend] |',
    ],
    'not-stated': [
      'Round-table events will be held on 3 and 9 April. Patients may claim fares to appointments.',
      'Come to a drop-in at the library on 19 March.',
      'We are holding three public meetings in April.',
      'Two workshops for voluntary groups are planned.',
      'You can attend a focus group at the civic centre.',
      'The map is going on tour, and you can come and talk to us beside it.',
      'Come to the coffee morning on 21 March.',
      '## Consultation events\n\n- Consultation events at the Guildhall, 4 April',
    ],
    silent: [
      'Ring us with your answers and interpreters can be put on the line.',
      'The scheme does not cover mileage of carers who come at night.',
      'Patients would have to pay their own fares to the new hospital if they came for a session.',
      'The Council is unable to meet the cost of home care as now provided.',
      'The proposed charge for parking at the clinic is £2.',
      'Fares on the new route would be £2.',
      '',
      'Fill in the survey online.',
      'The Council would no longer pay for travel to day centres.',
      'Under the proposals, travel costs of those attending the centre would be met.',
      'Tenderers bear their own costs of attending the clarification meeting.',
      'Cabinet will meet on 4 April.',
      'The grant can be used for volunteer expenses.',
      'In 2022 no expenses were paid to those who attended.',
      'We want your views on school transport and on parking.',
      'Home to school transport will not be paid for pupils who attend by choice.',
      "Councillors' allowances are paid for attending meetings.",
      'Those who turn out for the working party are given their bus fare.',
      'A sitter service is provided for carers in the town.',
      'Residents of the centre pay their own fares.',
    ],
  },
];
