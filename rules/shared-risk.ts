import type { Facts } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import {
  borneByBoth,
  borneByFunded,
  cutAtOnce,
  cutIfLess,
  isLowerHalf,
  nothingFirm,
} from '@/lib/listen/funding/borne-by.ts';
import { hearBearers, isSaid } from '@/lib/listen/funding/risk-bearers.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { isTakenBack } from '@/lib/listen/together/said-whole.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import {
  allOfIt,
  allOnOne,
  byResults,
  clawback,
  cushioned,
  halved,
  indemnity,
  leftToFunded,
  notHeldTo,
  nothingPromised,
  notOurs,
  onFunded,
  ownCosts,
  ownFault,
  partly,
  riskLabel,
  shared,
  whoeverIsAtFault,
} from '@/lib/vocabulary/funding/risks.ts';

/** A charity cannot spread a loss as a council can: risk put wholly on it is risk put on its reserves and the people it serves. */
export const rule: Rule = {
  title: 'Shared risk',
  matter: 'who carries risks and unexpected costs',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    // "Gives no indemnity" and "the Council will not contribute" deny the funder's part and not the risk.
    const hearDenied = (pattern: RegExp) =>
      listen(facts, pattern, { standing: ['current', 'supposed'], not: notOurs }).filter(
        (heard) => isSaid(heard) || /\bno indemnity\b|\bmatters? for\b/i.test(heard.match[0]),
      );
    const hear = (pattern: RegExp) =>
      listen(facts, pattern, { standing: ['current', 'supposed'], not: notOurs }).filter(
        (heard) => isSaid(heard) || /whether or not/i.test(heard.match[0]),
      );
    const spared = listen(facts, notHeldTo, { standing: ['current', 'supposed'] });
    const told = hearBearers(facts);
    const both = [...borneByBoth(facts), ...told.both];
    const together = [
      ...[...hear(shared), ...hear(halved), ...hear(cushioned), ...spared].filter(
        ({ sentence }) => !onFunded.test(sentence.plain),
      ),
      ...both,
    ];
    const isFair = ({ sentence }: Heard) => together.some((heard) => heard.sentence === sentence);
    // What anybody pays for itself by law is no risk put on it.
    const own = hearDenied(ownCosts);
    const isOwn = ({ sentence }: Heard) => own.some((heard) => heard.sentence === sentence);
    const boxed = listen(facts, allOfIt).filter(({ sentence }) => riskLabel.test(labelsOf(sentence)));
    const isPart = ({ match, sentence: { plain } }: Heard) =>
      byResults.test(match[0]) && (partly.test(plain) || plain.length < fewLetters);
    const alone = [
      ...hear(indemnity),
      ...hear(allOnOne),
      ...hear(clawback),
      ...hear(leftToFunded),
      ...hearDenied(onFunded),
      ...boxed,
      ...borneByFunded(facts),
      ...told.alone,
    ].filter(
      (heard) =>
        isOwnTerm(facts, heard) && !isFair(heard) && !isPart(heard) && !isOwn(heard) && !isLowerHalf(facts, heard),
    );
    const resting = hear(allOnOne).filter(isPart);
    const promise = `${theCompact(ask)} speaks of sharing risks.`;
    const question =
      'Could the risk be shared, for instance by limiting what we would have to make good to what is our own fault, or to the sum of the funding?';
    const onOne = alone.filter(({ sentence: { plain } }) => !ownFault.test(plain) || whoeverIsAtFault.test(plain));
    if (alone.length && together.length)
      return [
        unclear(
          `Some risk is shared and some is put on the funded organisation alone; ${promise}`,
          unique([...onOne, ...alone, ...together.slice(0, 1)]),
          question,
        ),
      ];
    const cut = [...cutAtOnce(facts), ...cutIfLess(facts)];
    const cutToo = unclear(
      `If the funder’s own money falls it may cut or end the funding with little or no notice, so the funded organisation carries that risk; ${promise} It is for you to judge whether that is fair.`,
      cut.slice(0, 2),
      'If your own funding is cut, could you give us notice of any change, and talk to us about how the loss is shared?',
    );
    if (onOne.length) {
      const short = fallsShort(`The risk is put on the funded organisation alone; ${promise}`, unique(onOne), question);
      return cut.length ? [short, cutToo] : [short];
    }
    if (alone.length)
      return [
        unclear(
          `The funded organisation is to make good what its own fault costs the funder, and it is not said that the funder would do the same; ${promise}`,
          unique(alone),
          question,
        ),
      ];
    if (resting.length)
      return [
        unclear(
          `Part of the price is paid by results, so the funded organisation carries that part of the risk; ${promise} It is for you to judge whether it can.`,
          unique([...resting, ...together]),
          question,
        ),
      ];
    const bare = [
      ...listen(facts, nothingPromised, { standing: ['current', 'supposed'], not: notOurs }),
      ...nothingFirm(facts),
      ...told.open,
      ...own,
    ];
    if (bare.length && !together.length)
      return [
        unclear(
          `The funder promises no volume of work, or takes no part in some costs; ${promise} It is for you to judge whether that is fair.`,
          unique(bare),
          question,
        ),
      ];
    if (cut.length && !together.length) return [cutToo];
    return together.length ? [meets(`Risk is shared, in line with ${theCompact(ask)}.`, unique(together))] : [];
  },
};

/** A bare "Payment by results" does not say that all of it is. */
const fewLetters = 24;

const isOwnTerm = (facts: Facts, { sentence }: Heard) =>
  !isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence)) &&
  !isOfAnother(facts, sentence) &&
  !isTakenBack(facts, sentence);

const unique = (heard: readonly Heard[]) => [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);

export const cases: Cases = [
  {
    'falls-short': [
      '[Only places taken up are paid for, and the risk of no-shows rests with the Provider.]',
      '[The Recipient indemnifies the Council against all claims, whether or not caused by its fault.]',
      '[The Trust bears no risk under this contract.]',
      '[A new clause is added: "Redundancy and other costs of closure lie wholly with the Provider and the Council shall have no liability for them."]',
      '[Redundancy costs are a matter for the Recipient, except that the Council may at its discretion contribute.]',
      'TUPE is likely to apply to 11 employees. [The Council gives no warranty as to its accuracy, and any cost arising from it shall be borne by the Provider.]',
      '[Any rise in the cost of the service, whether from pay awards, National Insurance or demand, is entirely for the Recipient to bear.]',
      '[The provider must bear all the consequences of there being more or fewer children than expected.]',
      '[Should the hall close the charity must arrange another at its own expense.]',
      '[If referrals exceed the forecast the Provider shall meet them from within that sum, whatever the excess.]',
      '[If the cost of fuel goes up, that is for you to deal with.]',
      '[The price will not be revisited if fewer people are referred or if costs rise.]',
      '[Should the work cost more than the grant, the excess shall fall wholly upon the Recipient, whatever its cause.]',
      '| Volume risk | [Supplier] |',
      '[Any claim by anybody is for you to meet, whatever the cause.]',
      '[All liabilities, of whatever kind, pass to the Provider on the start date.]',
      'What happens if fewer people are referred? [You would have to stand the loss.]',
      '[The supplier carries the risk of low referrals.]',
      '[The Beneficiary bears any overspend howsoever arising.]',
      '[Any redundancy or notice pay is a matter for the charity, and the Council will not contribute.]',
      '| Fuel prices | [Provider meets all of it] |',
      '[Any redundancy cost which you meet because the award has ended early is a matter for you.]',
      '| Transfer of staff | [Buyer gives no indemnity.] |',
      '[Every resulting liability, including dismissal payments, shall lie with the Organisation.]',
      '[The Contractor shall indemnify the Council against all claims connected with the service.]',
      '[The Recipient bears all risk of an increase in costs.]',
      '| Pensions | [The Provider is responsible for all pension liabilities of transferring staff.] |',
      '[The Council may reclaim the whole grant at any time, whether or not it has been spent.]',
      'Who carries the loss if fewer people come? [The risk rests with the provider.]',
      '[The Supplier shall keep the ICB indemnified against losses arising from the transfer of staff.]',
    ],
    unclear: [
      "[If the Council's contribution has gone down by then, all second-year payments will be cut by the same proportion.]",
      "We are paid out of the Public Health Grant. [Should that be cut, we may withdraw the balance on four weeks' notice.]",
      '[We will not pay for places that have been cut.]',
      '[Beds that stand empty will not be paid for.]',
      '[The Council gives no promise as to numbers.]',
      '[The amount of the Grant shall not be increased in the event of any overspend by the Recipient.]',
      '[The ICB may reduce the grant at any time, without notice, if its financial position requires.]',
      'If our allocation is altered [the Council may end this grant with immediate effect].',
      '[We won’t be able to help if your costs go up.]',
      '[A fifth of every invoice is held until the outcomes have been proved.]',
      '[The Grantee shall meet its own redundancy costs.]',
      '[Volumes may go down as well as up.]',
      '[The Council accepts no liability for any redundancy costs.]',
      "[The Supplier shall indemnify the Authority against claims that arise from the Supplier's default.]",
      '[The Grantee shall indemnify the Funder against losses caused by its own negligence.]',
      '[Financial risks are shared equally.] [The Provider shall indemnify the Council against staff claims.]',
      '[You will indemnify us against any claim that comes from your breach of this agreement.]',
      '| Liability | [The Charity shall indemnify the Trust for its acts or omissions.] |',
    ],
    meets: [
      '[Redundancy costs are a matter for the Recipient, except that the Council will contribute one half where it has ended the grant.]',
      '[Any overspend falls on the Provider, save that the Council shall meet two thirds of it if energy prices rise.]',
      '[The Board will pay for a minimum of 300 places whether or not they are filled.]',
      '[Each side carries half of any rise in pay above 3%.]',
      '[Should pension costs turn out higher than the figure, the Council will meet three-quarters of the difference and the provider the rest.]',
      '[Any pension shortfall from service before July will be carried by the Council.]',
      '[Where costs rise for reasons outside the control of either, the parties shall meet and agree how the rise is to be borne between them.]',
      'Up to 500 visits the risk of a visit costing more than planned is the Partner’s. [Above it the extra cost is split half and half.]',
      '[If fewer people come than expected, no money will be taken back in the first year.]',
      '[Each risk is carried by whichever side can best control it.]',
      '[Should referrals fall short by a tenth, payments will continue at the same level for two quarters.]',
      '[If we both face a cost that nobody expected, we’ll split it.]',
      '[The contract has a gain and pain share.]',
      'If demand rises the two will meet. [Neither is expected to carry that risk alone.]',
      '| Clause | Effect |\n| --- | --- |\n| 17 Risk | [Changes in demand of more than 15% are reviewed jointly and their cost is shared] |',
      "[If costs go up for reasons neither of us could foresee we'll talk about how to share them.]",
      '[If attendances go above plan the extra cost falls on the parties in equal halves.]',
      '[The Council will stand behind half of any dismissal cost, and keeps the pension risk.]',
      '[The ICB meets half of any rise in fuel prices above 5%.]',
      '[The Council will meet a third of redundancy costs.]',
      '[We will share half of the shortfall with you if referrals are lower than forecast.]',
      '[The parties will share the risk of higher energy prices.]',
      '[The Council will meet any redundancy costs if it ends the grant early.]',
      '| Risk | [Shared between the two sides: risks are shared in Schedule 4] |',
      '[Each party shall indemnify the other against its own breach.]',
      'What if demand falls? [We will cover the shortfall for the first year.]',
      '[Each risk is borne by the party best placed to manage it: risks lie where they are best able to be managed.]',
    ],
    silent: [
      'A risk and reward scheme is being developed with the provider collaborative.',
      'Overspends of up to 10% are for the Provider; how anything beyond is met will be decided later.',
      'If costs are less than the budget, the grant will be reduced.',
      'If the Council’s budget is cut, the library will close.',
      'Any bank charges arising shall be borne by the Recipient.',
      'A session cancelled by you with less than 24 hours’ notice will not be paid for.',
      'We will not pay for equipment that is not used for the project.',
      'Any rise in the cost of the service is for the Recipient and the Council to discuss.',
      'Would it be fair for the provider to carry the whole risk of demand?',
      'Other councils put all the risk on the provider.',
      'You may need to take your own advice about redundancy.',
      'Visitors park at their own risk.',
      'Any consequences of a missed visit must be recorded.',
      'If you are late that is for you to deal with.',
      'The price will not be revisited before the award.',
      'Demand for the service has risen by a third since 2019.',
      'We cannot help with the cost of a tender.',
      'Which groups you work with is your affair.',
      'The number of hours may go up or down with the school term.',
      'Any claim for payment must be made within a month.',
      'The Grantee shall protect the Council’s logo against misuse.',
      'The provider is responsible for assessing risk on each trip.',
      'The trust carries out a review of liabilities each year.',
      'The Recipient shall meet half of the cost of the new kitchen.',
      'Rent is shared equally between the two clubs.',
      'Volunteers carry out a risk assessment of the hall.',
      'The Council has no liability for lost property.',
      'The Council may end the grant at once if its funds have been spent on something else.',
      'If our own budget is cut we may reduce the grant on six months’ notice.',
      'Neither club may carry the cup home alone.',
      'The lead provider shares its offices with two charities.',
      'The Recipient shall maintain public liability insurance of £5 million.',
      'The Council accepts no liability for any loss arising from the funded activity.',
      'Tenderers bear all costs and risks of tendering.',
      'A risk assessment must be shared with the venue.',
      'The Recipient shall repay any grant that has not been spent.',
      'Professional indemnity cover is needed for advice work.',
      'The Provider shall keep a risk register.',
      'The recipient is responsible for its own staff and volunteers.',
      'The Provider is not required to indemnify the Council.',
      'In 2015 the provider bore all the risk of the contract.',
      'There is no guarantee that the hall will be free.',
      'Results are reported each quarter, and 80% of people found work.',
    ],
  },
  {
    kind: 'tender',
    meets: [
      '[Where numbers fall below the forecast we will still pay 80% of the price.]',
      '[If fewer people come than we expect, the parties will share the consequences by lowering the targets.]',
      '[At the end of each year we compare the price with the wage bill and carry the difference in equal parts.]',
    ],
    'falls-short': ['[Payment is by results only: no outcome, no payment.]'],
    unclear: [
      '[The Authority gives no guarantee of volumes.]',
      '[There is no guarantee that placements will be made under this lot.]',
      '[No guarantee is given as to the actual value of the contract.]',
      '[Three quarters is a block payment and 25% is payment by results.]',
      '[The contract has an element of payment by results.]',
      '[A tenth of the price is payable only when the outcomes in Annex 2 are achieved.]',
    ],
  },
];
