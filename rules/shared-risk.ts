import { type Heard, listen } from '@/lib/listen/listen.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';

const funded =
  '(?:provider|supplier|contractor|recipient|organisation|grantee|grant holder|charity|partner|association|you)';
const funder = '(?:council|authority|funder|commissioner|trust|board|icb|buyer|purchaser|we)';
const hazard =
  '(?:risks?(?! (?:assess|regist|manage|of harm|to (?:children|adults|users)))|liabilit(?:y|ies)|loss(?:es)?|increases?|shortfalls?|overspends?|overruns?|deficits?|claims?|pension \\w+|TUPE)';

/** A promise to make good whatever the funder may lose. */
const indemnity = new RegExp(
  `\\b${funded}\\b[^.;]{0,60}\\b(?:indemnif(?:y|ies)|hold\\b[^.;]{0,20}\\bharmless|keep\\b[^.;]{0,20}\\bindemnified)\\b|\\bindemnity\\b[^.;]{0,30}\\b(?:from|by) the ${funded}\\b`,
  'i',
);
/** An indemnity for one's own fault is ordinary law written down. */
const ownFault =
  /\b(?:its|their|your|the (?:\w+ )?\w+'s)\b[^.;]{0,30}\b(?:negligen(?:ce|t)|breach|default|fault|acts? or omissions?|wrongful)\b|\bto the extent\b/i;
/** Every risk on one side: "the Provider bears all increases in cost", "at its own risk". Bidders bear the cost of bidding everywhere. */
const allOnOne = new RegExp(
  `\\b${funded}\\b[^.;]{0,50}\\b(?:bears?|carr(?:y|ies)|meets?|assumes?|accepts?|takes?|(?:is|are|be) (?:solely |wholly |fully )?(?:responsible|liable) for|absorbs?)\\b[^.;]{0,30}\\b(?:all|any|every|the whole|the full|full|entire|whatever|sole)\\b[^.;]{0,50}\\b${hazard}\\b|\\brisks?\\b[^.;]{0,60}\\b(?:(?:lies?|rests?|falls?|sits?|passes?|is|are|be|remains?)\\b[^.;]{0,20}\\b(?:on|with|to|borne by|carried by)) the ${funded}\\b|\\bat (?:the ${funded}'s|its|your|their) (?:own |sole |entire ){0,2}risk\\b|\\b${funded}\\b[^.;]{0,40}\\b(?:liable|liability)\\b[^.;]{0,30}\\b(?:unlimited|without limit)|\\bunlimited liability\\b|\\b(?:payable|paid) only (?:when|if|once)\\b[^.;]{0,60}\\b(?:achieved|results?|outcomes?|targets?)\\b`,
  'i',
);
/** Money taken back with no limit of cause or time. */
const clawback =
  /\b(?:recover|claw ?back|reclaim|demand (?:repayment|the return) of|require (?:repayment|the return) of|repay)\b[^.;]{0,40}\b(?:all|any|the whole|the full|whole|full|grant|award)\b[^.;]{0,60}\b(?:at any time|for any reason|without limit|in its (?:absolute |sole )?discretion|whether or not (?:it has been )?spent|even (?:if|where|though))\b/i;
/** Risk borne by both, or taken off the weaker side. */
const shared = new RegExp(
  `\\bshar(?:e|es|ed|ing)\\b(?! (?:information|data|intelligence|what|learning))[^.;]{0,30}\\b(?:the )?(?:financial |delivery |\\w+ )?risks?\\b(?! (?:assess|regist|information|data))|\\bshar(?:e|es|ed|ing)\\b[^.;]{0,50}\\b(?:redundanc\\w+|pension\\w*|TUPE|overspends?|overruns?|shortfalls?|deficits?|losses|liabilit\\w+|inflation|(?:increases?|rises?) in (?:costs?|prices?|wages?|pay))\\b|\\brisks?\\b(?! (?:assess|regist))[^.;]{0,60}\\b(?:(?:be |is |are )?(?:shared|split|divided|borne) (?:\\w+ )?(?:between|by both|equally|jointly|fairly)|(?:is|are|be) shared\\b|best (?:placed|able) to)|\\b${funder}\\b[^.;]{0,40}\\b(?:meets?|bears?|carr(?:y|ies)|covers?|underwrites?|indemnif(?:y|ies)|shares?|make good)\\b[^.;]{0,60}\\b(?:redundanc\\w+|pension|TUPE|increases?|inflation|risks?|shortfalls?|losses|liabilit\\w+|deficit)\\b|\\b(?:inflation|increases?|costs?|prices?|losses|savings?|surplus(?:es)?|shortfalls?)\\b[^.;]{0,60}\\b(?:shared|divided|split|borne) (?:equally|fairly|half|fifty|between (?:us|the|both))|\\bneither (?:of us|side|party)\\b[^.;]{0,20}\\bbears?\\b|\\b(?:each|either) (?:party|side)\\b[^.;]{0,30}\\bindemnif`,
  'i',
);
const notOurs =
  /\b(?:tenderers?|bidders?|tendering|cost of (?:preparing|bidding)|risk of (?:harm|abuse|exploitation)|at-risk|children at risk|adults at risk|employer'?s'? liability|public liability|professional indemnity|insurance)\b/i;

/** A charity cannot spread a loss as a council can: risk put wholly on it is risk put on its reserves and the people it serves. */
export const rule: Rule = {
  title: 'Shared risk',
  theme: 'funding',
  kinds: ['funding', 'tender'],

  check(facts, ask) {
    const hear = (pattern: RegExp) =>
      listen(facts, pattern, { standing: ['current', 'supposed'], not: notOurs }).filter(
        ({ denied, match }) => !denied || /whether or not/i.test(match[0]),
      );
    const together = hear(shared);
    const isFair = ({ sentence }: Heard) => together.some((heard) => heard.sentence === sentence);
    const alone = [...hear(indemnity), ...hear(allOnOne), ...hear(clawback)].filter((heard) => !isFair(heard));
    const promise = `${theCompact(ask)} speaks of sharing risks.`;
    const question =
      'Could the risk be shared, for instance by limiting what we would have to make good to what is our own fault, or to the sum of the funding?';
    const onOne = alone.filter(({ sentence }) => !ownFault.test(sentence.plain));
    if (alone.length && together.length)
      return [
        unclear(
          `Some risk is shared and some is put on the funded organisation alone; ${promise}`,
          unique([...onOne, ...alone, ...together.slice(0, 1)]),
          question,
        ),
      ];
    if (onOne.length)
      return [fallsShort(`The risk is put on the funded organisation alone; ${promise}`, unique(onOne), question)];
    if (alone.length)
      return [
        unclear(
          `The funded organisation is to make good what its own fault costs the funder, and it is not said that the funder would do the same; ${promise}`,
          unique(alone),
          question,
        ),
      ];
    return together.length ? [meets(`Risk is shared, in line with ${theCompact(ask)}.`, unique(together))] : [];
  },
};

const unique = (heard: readonly Heard[]) => [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);

export const cases: Cases = [
  {
    'falls-short': [
      '[The Contractor shall indemnify the Council against all claims connected with the service.]',
      '[The Recipient bears all risk of an increase in costs.]',
      '| Pensions | [The Provider is responsible for all pension liabilities of transferring staff.] |',
      '[The Council may reclaim the whole grant at any time, whether or not it has been spent.]',
      'Who carries the loss if fewer people come? [The risk rests with the provider.]',
      '[The Supplier shall keep the ICB indemnified against losses arising from the transfer of staff.]',
    ],
    unclear: [
      "[The Supplier shall indemnify the Authority against claims that arise from the Supplier's default.]",
      '[The Grantee shall indemnify the Funder against losses caused by its own negligence.]',
      '[Financial risks are shared equally.] [The Provider shall indemnify the Council against staff claims.]',
      '[The Organisation will indemnify the Board to the extent that a loss arises from its default.]',
      '[You will indemnify us against any claim that comes from your breach of this agreement.]',
      '| Liability | [The Charity shall indemnify the Trust for its acts or omissions.] |',
    ],
    meets: [
      '[The Council and the Provider will share any overspend caused by the transfer of staff.]',
      '[We will share half of the shortfall with you if referrals are lower than forecast.]',
      '[The parties will share the risk of higher energy prices.]',
      '[The Council will meet any redundancy costs if it ends the grant early.]',
      '| Risk | [Shared between the two sides: risks are shared in Schedule 4] |',
      '[Each party shall indemnify the other against its own breach.]',
      'What if demand falls? [We will cover the shortfall for the first year.]',
      '[Each risk is borne by the party best placed to manage it: risks lie where they are best able to be managed.]',
    ],
    silent: [
      'The lead provider shares its offices with two charities.',
      '',
      'The Recipient shall maintain public liability insurance of £5 million.',
      'The Council accepts no liability for any loss arising from the funded activity.',
      'Tenderers bear all costs and risks of tendering.',
      'A risk assessment must be shared with the venue.',
      'The service is for adults at risk of harm.',
      'Staff share information about risks to children.',
      'The Recipient shall repay any grant that has not been spent.',
      'Professional indemnity cover is needed for advice work.',
      'The Provider shall keep a risk register.',
      'The recipient is responsible for its own staff and volunteers.',
      'The Provider is not required to indemnify the Council.',
      'In 2015 the provider bore all the risk of the contract.',
    ],
  },
];
