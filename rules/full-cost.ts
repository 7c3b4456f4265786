import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { ofThePast, overheadItem, overheads } from '@/lib/vocabulary/overheads.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

const named = wordsOf(overheads);
/** Money given for it: "covers", "takes in a share of", "put in", "a line for". */
const paid =
  /\b(?:pays?(?: for)?|paid|meets?|met|covers?|covered|funds?|funded|includ(?:e|es|ed|ing)|inclusive|takes? in|build(?:s|ing)? in|builds?|put(?:s|ting)? in|budget\w*|add(?:s|ed|ing)?|contribut\w+|charged?|claim(?:ed|s)?|eligible|allow(?:ed|able|ance)?|accept(?:ed|s)?|agreed|towards|spen[dt]|used (?:for|on|towards)|share of|proportion of|element of|part of|welcomed?|recover\w*|unrestricted|in full|help(?:s)? with|offered|as well as|a line for|go(?:es)? (?:on|in)|means|is core funding|be actual|your (?:actual|real|own) rate)\b/i;
/** The whole of what the work costs, in so many words. */
const whole =
  /\bfull[- ]cost recovery\b|\bfull (?:economic )?costs?\b(?! of [^.;]{0,40}\b(?:is|was|will be|would be|estimated|comes)\b)|\b(?:recover|meet|cover|pay)s? (?:your |the |its |all )?(?:actual |real |true )?costs? in full\b|\b(?:all that|what|whatever) (?:it|the work|your work|the service) (?:really |actually |truly )?costs\b|\b(?:put (?:down|in)|budget|charge|price|show|ask for) (?:for )?(?:the|your) (?:real|true|actual) costs?\b|\ball of (?:the|your|its) \w+(?:'s)? costs\b|\bunrestricted\b|\b(?:this|it) is core funding\b|\banything that (?:keeps|helps)\b/i;
/** No share set beforehand: the real rate is taken. "We do not set a ceiling on overheads", "no standard percentage". */
const noCap =
  /\bno (?:percentage|ceiling|cap|limit|maximum)\b[^.;]{0,12}\b(?:is|are|has been)\b[^.;]{0,12}\b(?:laid down|set|placed|put|fixed|imposed|prescribed)\b|(?:\b(?:not|never|no)\b|n't)[^.;]{0,25}\b(?:cap|ceiling|limit|(?:standard|fixed|flat) (?:percentage|rate|share))\b|(?:\b(?:not|never)\b|n't)(?: \w+)? (?:fix|set|lay down|impose|appl|prescribe|specif)\w* (?:on |for )?(?:an?|any) (?:percentage|rate|share|maximum|figure|proportion)\b/i;
/** Left out, or for the organisation to find. */
const refused =
  /\b(?:exclud(?:e|es|ed|ing)|ineligible|disallow\w*|left out|leave out|omit(?:s|ted)?|t(?:ake|aken|aking|ook) (?:\w+ ){0,8}?out|struck out|removed|net of|(?:for|up to) (?:you|them|the \w+) to (?:find|meet|pay|fund|cover|bear)|(?:is|are|be|being) (?:found|met|borne|covered|paid|funded) (?:by (?:you|the (?:provider|recipient|organisation|charity|grantee|group|contractor|supplier|applicant|club|host))|(?:from|out of) (?:other|its own|your own|their own))|(?:have to|has to|must|need to|are to|is to) be (?:found|met|borne|covered|paid) by (?:you|the (?!council|fund|grant|board|trust)\w+)|(?:meet|pay|find|bear)s? (?:your|their|its|his) own|direct costs only|only (?:the )?direct(?: project| delivery)? costs|will not|won't|elsewhere)\b/i;
const denied = /(?:\b(?:not|no|nothing|none|cannot|never|nor|without|neither|unable)\b|n't\b)/i;
/** "Should not leave these out", "don't leave them out", "not only": two denials are none. */
const twiceDenied =
  /(?:\b(?:not|never|needn't|no need to)|n't)\b[^.;]{0,30}\b(?:leave|leaving|left|exclude|omit)\w*(?: \w+){0,2}(?: out)?\b|\bnot (?:only|just|least)\b|\b(?:don't|do not) mind\b|\bno objection\b|\bnothing (?:to stop|wrong)\b|\bfunders? (?:won't|don't|will not) like\b|\bfor fear\b|\bwithout (?:it|them|this|that|these|those)\b[^.;]{0,60}(?:\bcannot\b|\bnot\b|n't\b)|\bwithout (?:any |further )?(?:deductions?|reductions?|questions?|limits?|approval|evidence|having to|needing to)\b|\bdon't run on\b|\bnot directly\b|(?:\bnot|n't) (?:turn down|mark down|reject|penali[sz]e|refuse)\b(?: or (?:turn|mark) down)?/gi;
/** Every cost has to fit within a price that is capped. */
const absorbed =
  /\b(?:deemed (?:to be )?(?:within|included|covered)|no separate (?:payment|charge|line)|must be absorbed|absorb(?:s|ed)?|to be found within|at no (?:extra|additional) (?:cost|charge))\b/i;
/** A price that stands still while costs rise. */
const noUplift =
  /\bno (?:uplift|indexation|inflation\w*|increase)\b[^.;]{0,60}\b(?:inflation|prices?|costs?|national insurance|living wage|term|period|applied|allowed|paid|given|made)\b|\b(?:inflation|price|annual) (?:uplifts?|increases?)\b[^.;]{0,30}\b(?:not|never)\b/i;
/** A list headed by what cannot be paid for. */
const refusedList =
  /\b(?:can't|cannot|won't|will not|do not|don't|does not|not) (?:be )?(?:pay(?: for)?|paid|fund(?:ed)?|cover(?:ed)?|support(?:ed)?|spent|used|(?:made|given|awarded|considered|available|provided) (?:for|to|towards))\b|\bineligible\b|\bexclu(?:ded|sions)\b|\bnot (?:eligible|for)\b|\bwhat is not\b|\bthe following are not\b/i;
const paidList =
  /\b(?:what (?:we|you|it|the (?:grant|fund|money|award)) (?:can|will|may|funds?|covers?|pays?|supports?|is)|what it's for|we (?:can |will )?(?:fund|pay for|support|cover)|(?:can|may|will) (?:be (?:made|given|awarded) (?:for|to|towards)|(?:make|give|award) (?:grants?|awards?))|eligible (?:costs|items|expenditure|spending)|what (?:is|'s) covered|can be (?:used|spent))\b/i;
/** The funder's own costs, insurance to be held, and people by their posts. */
const notTheirs =
  /\b(?:rent arrears|be liable(?! for (?:any )?(?:central|indirect|overheads?|core|management))|(?:council|authority|icb|trust)'s own (?:running|overhead|management)|public liability|insurance certificate|administration of medicines|management committee|in administration|overhead (?:lines?|projectors?|cables?)|running costs of the (?:council|scheme|fund)|the difference (?:is|between)|scheme is|fund is (?:run|managed)|grants? officer|management accounts|core (?:hours|subjects)|rent support|(?:paid|met|covered) (?:for )?by the (?:school|landlord|parish|church|owner|hospital|employer))\b/i;
/** "Revenue expenditure covers day-to-day running": what is meant, and not what is paid. */
const defines =
  /^(?:the )?(?:revenue|running|core|overheads?|indirect|central)\b[^.;]{0,25}\b(?:covers?|means?|includes?|refers? to)\b/i;
/** "We will not fund overheads of capital projects", "full cost recovery from public bodies": others may have them. */
const ofSomeOnly =
  /\b(?:relating to(?: (?:straightforward|capital|equipment|building)\b[^.;]{0,40})?[.:]?$|(?:from|by|of|for) (?:public (?:sector|bod)|statutory|capital|schools|universit))/i;
/** "Where overheads are really higher the Board will consider a higher figure": the limit can be lifted. */
const mayBeHigher =
  /\b(?:overheads?|costs?|rates?|limit|share)\b[^.;]{0,60}\b(?:higher|greater|more|above|exceeds?)\b[^.;]{0,90}\b(?:consider|allow|agree|accept|discuss|fund)\w*\b|\b(?:may|can|will) (?:consider|allow|agree|accept|fund)\w*\b[^.;]{0,40}\b(?:higher|greater|more|above)\b[^.;]{0,40}\b(?:overheads?|rates?|percentage|share|figure|contribution)\b/i;
/** The rest of the cost is for the organisation to find: "no group is given 100 per cent", "up to half of the total project cost". */
const partOnly =
  /\bno (?:group|project|organisation|applicant|scheme)s? (?:is|are|will be|can be) (?:awarded|given|offered|funded)\b[^.;]{0,15}\b(?:100 ?(?:%|per cent)|in full)|\b(?:up to|maximum(?: grant)?(?: is| of|:)|no more than|not (?:more than|exceed)) (?:[1-9][0-9] ?(?:%|per cent)|half|three quarters) of (?:the |your )?(?:(?:total|overall|eligible|net|whole) )*(?:(?:project|scheme|works?|capital) )?costs?\b|\bmatch(?:ed)?[- ]funding (?:of (?:at least )?[0-9]{1,2} ?%|is (?:required|essential|needed|compulsory)|(?:has been|is|must be|to be) (?:secured|confirmed|in place))|\b[0-9]{1,2} ?% match(?:ed)?[- ]funding|\bcontribut\w+\b[^.;]{0,30}\bmatch(?:ed)?[- ]funding/i;
const small =
  /\b(?:small grants?|one-off|micro[- ]?grants?|equipment grants?|capital (?:only|projects?|costs|expenditure|grants?|works)|(?:grants?|awards?|awarded|fund(?:s|ed|ing)?|appl(?:y|ying|ications?)|amounts?|sums?|bids?|bursar(?:y|ies)|offer)\b[^.;?]{0,40}\bup to £(?:[0-9],)?[0-9]{3}\b)|^up to £(?:[0-9],)?[0-9]{3}\b/i;

/** A service needs a telephone, a payroll and somebody to manage it: paid only for its direct costs, a charity funds the council's work from its own reserves. */
export const rule: Rule = {
  title: 'Full costs',
  theme: 'funding',
  kinds: ['funding', 'tender'],

  check(facts, ask) {
    const stillPrice = facts.sentences.filter((s) => s.standing === 'current' && noUplift.test(s.plain)).slice(0, 1);
    const held = heldTo(facts, ask);
    if (!stillPrice.length || held?.verdict === 'falls-short') return held ? [held] : [];
    const stands = unclear(
      `The price does not rise with costs. ${capital(theCompact(ask))} speaks of meeting the full or core costs, so it is for you to judge whether it will still meet yours.`,
      stillPrice,
      'Could the funding rise with prices and wages while it lasts?',
    );
    return held && held.verdict !== 'not-stated' ? [held, stands] : [stands];
  },
};

function heldTo(facts: Facts, ask: Ask): Answer | null {
  const question = `Could the funding cover a fair share of our core costs, as ${theCompact(ask)} asks, or could you tell us how the limit was worked out?`;
  const promise = `${capital(theCompact(ask))} speaks of meeting the full or core costs`;
  const [cap] = facts.overheadCaps;
  const [lifted] = cap ? listen(facts, mayBeHigher, { standing: ['current', 'supposed'] }) : [];
  if (cap && lifted)
    return unclear(
      `Overheads are limited to ${cap.value} per cent, but more may be allowed to those whose costs are higher. ${promise}, so it is for you to judge.`,
      [...facts.overheadCaps.slice(0, 2), lifted.sentence],
      question,
    );
  if (cap)
    return fallsShort(
      `Overheads are limited to ${cap.value} per cent, whatever they really are. ${promise}; compare the limit with your own.`,
      facts.overheadCaps.slice(0, 2),
      question,
    );
  const said = new Map<Treatment, Sentence[]>();
  facts.sentences.forEach((sentence, i) => {
    const before = facts.sentences.slice(Math.max(0, i - 3), i).filter(({ block }) => block === sentence.block);
    const treatment = treatmentIn(sentence, before.map(({ plain }) => plain).join(' '));
    if (treatment) said.set(treatment, [...(said.get(treatment) ?? []), sentence]);
  });
  const heard = (treatment: Treatment) => said.get(treatment) ?? [];
  const [no, yes, within] = [heard('refused'), heard('paid'), heard('absorbed')];
  if (no.length) {
    const isSmall = facts.sentences.some((s) => s.standing === 'current' && small.test(s.plain));
    return isSmall || yes.length
      ? unclear(
          `Some running costs are ruled out${isSmall ? ', though this is a small or one-off grant' : ', though others may be met'}. ${promise}, so it is for you to judge.`,
          [...no.slice(0, 2), ...yes.slice(0, 1)],
          question,
        )
      : fallsShort(`The organisation’s own running costs are not paid for. ${promise}.`, no.slice(0, 2), question);
  }
  if (within.length)
    return unclear(
      `Overheads have to fit within the price. ${promise}, so it is for you to judge whether they can.`,
      within.slice(0, 2),
      question,
    );
  if (yes.length) return meets('A share of the organisation’s own costs is paid for.', yes.slice(0, 4));
  const isFunding = facts.kinds.some(({ kind }) => kind === 'funding');
  const [part] = isFunding ? listen(facts, partOnly) : [];
  if (part)
    return unclear(
      `Part of the cost has to come from elsewhere. ${promise}, so it is for you to judge.`,
      [part.sentence],
      'Could overheads, volunteers’ time or other help in kind count towards our share of the cost?',
    );
  return isFunding
    ? notStated(
        'It does not say whether overheads and core costs are paid for.',
        'May we include a fair share of our overheads and core costs?',
      )
    : null;
}

type Treatment = 'refused' | 'paid' | 'absorbed';

/** What a sentence says of the organisation's own costs; null where it says nothing of them. */
function treatmentIn(sentence: Sentence, earlier: string): Treatment | null {
  const { plain, standing, over, block } = sentence;
  if (standing !== 'current' && standing !== 'supposed') return null;
  if (block.kind === 'heading' || notTheirs.test(plain)) return null;
  const isOverhead = named.test(plain) || hasItems(plain);
  if (isOverhead && (ofThePast.test(plain) || defines.test(plain) || ofSomeOnly.test(plain))) return null;
  if (!isOverhead && block.kind === 'cell' && named.test(labelsOf(sentence))) {
    if (/^(?:yes|allowed|eligible|included|a |in full|covered)/i.test(plain)) return 'paid';
    if (/^(?:no\b|none|not\b|ineligible|excluded)/i.test(plain)) return 'refused';
  }
  // "We do not apply a standard percentage", after a sentence about central costs.
  if (!isOverhead)
    return (noCap.test(plain) && (named.test(earlier) || hasItems(earlier))) || whole.test(plain)
      ? whole.test(plain) && denied.test(plain)
        ? null
        : 'paid'
      : null;
  if (noCap.test(plain)) return 'paid';
  if (absorbed.test(plain)) return 'absorbed';
  const bare = plain.replace(twiceDenied, ' ');
  const list = [labelsOf(sentence), over.at(-1) ?? ''];
  const isRefused = refused.test(bare) || denied.test(bare) || isUnderRefusal(over);
  const isNamed = named.test(plain);
  if (isRefused) return isNamed || paid.test(bare) || refused.test(bare) || isUnderRefusal(over) ? 'refused' : null;
  return paid.test(bare) || whole.test(bare) || [...list, earlier].some((words) => paidList.test(words))
    ? 'paid'
    : null;
}

/** "It" is no IT. */
const hasItems = (plain: string) =>
  new Set(
    plain.match(overheadItem)?.flatMap((item) => (item === 'it' || item === 'It' ? [] : item.toLowerCase())) ?? [],
  ).size >= 2;

/** The nearest label or heading decides: "What we can pay for" above "What we can't pay for" is another list. */
const isUnderRefusal = (over: readonly string[]) =>
  refusedList.test(over.at(-1) ?? '') ||
  (refusedList.test(over.at(-2) ?? '') && over.length > 2 && (over.at(-1) ?? '').length < 4);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    meets: [
      '[We have allowed the whole of your rent and payroll, since without them the work could not be done.]',
      '[The Charity shall spend the Grant on the project and on so much of its rent, insurance and governance as belongs to it.] [No ceiling is placed on that share.]',
      '[The price should recover the whole cost of the work, with a reasonable contribution to overheads and, if you wish, a surplus of up to 4%.]',
      '[The annual sum bears a proper part of the rent, management and payroll costs, without any deduction.]',
      '[A share of head-office costs belongs in the price, and we have not set a percentage for it.]',
      '[Put down the real cost, management and all.]',
      "[We don't mind if it goes on salaries, rent or the electricity bill.]",
      '| Item | Details |\n| --- | --- |\n| Overheads | Yes: include a proportionate share |',
      '[This grant may be used for anything that helps the charity to do its work, including salaries, rent and training.]',
      '[We ask you to budget on a full cost recovery basis.]',
      '[The grant may be spent on salaries, rent and a fair share of your overheads.]',
      '[This is core funding.]',
      '[We do not set a ceiling on overheads.]',
      '[Management costs may be included at your actual rate.]',
      'What it’s for. Keeping the Larder going. [That means the rent, the lights and the bookkeeper as much as the food.]',
      '[Put in what it costs to run the organisation as well as the service.]',
      '[The price takes in a proper share of supervision, premises and finance; do not leave these out.]',
      'The template has a line for central costs. Enter your own rate. [We do not apply a standard percentage.]',
      '[You asked for £900 towards the insurance, the software and your share of the rent], and we’ve agreed every penny.',
      '# What we fund\n\n- [rent, heating and book-keeping]',
      '[Bids with an element of overhead costs will be welcomed.]',
      '[Applications for core costs are welcomed.]',
      '[We will not turn down or mark down an application that includes overheads.]',
      'We can make grants to most kinds of work, including:\n\n- [core costs and essential running costs]\n- new projects',
      '[The trustees like to contribute to the core operating costs of small charities.]',
    ],
    'falls-short': [
      '[General running costs, such as office rent and insurance, are met by the Provider from other income.]',
      '[Back-office costs are for you to fund.]',
      '[Rent, insurance and the salary of your manager cannot be paid for out of the grant.] Can we buy equipment? Yes, up to £500.',
      '[Nothing from this grant can go towards your running costs.]',
      '[The Funder shall not be liable for any central or indirect costs.]',
      '| Item | Details |\n| --- | --- |\n| Core costs | Not eligible |',
      'The amount charged in respect of overheads is limited to [ten per cent (10%)] of the grant.',
      '[Core costs cannot be funded.]',
      'No more than [7.5%] of the award may be used for management costs.',
      '# What we cannot fund\n\n- [running costs of your organisation]\n- alcohol',
      '[The fund does not cover overheads.]',
      '| Overheads | Up to [12%] of the grant |',
      '[Price to exclude head office costs.]',
      '[What it won’t stretch to is management time, bookkeeping or head office charges.]',
      '[Applicants must meet their own administrative and management costs.]',
      'A contribution to running the organisation: no more than [15%] of what you ask for',
      '[The scheme does not support revenue expenditure.]',
      '[No expenses not directly incurred by the project will be paid for.]',
      '[Day-to-day running expenses cannot be met.]',
      '[Management and premises costs have to be found by the host organisation.]',
      'Grants will not be made for:\n\n- [day-to-day administrative running costs]\n- debts',
      '[We have taken the office costs and management time out of the budget.]',
    ],
    unclear: [
      'This fund is for capital projects such as fencing. [Revenue costs will not be supported.]',
      '[No group is awarded 100% funding for its scheme.]',
      '[Grants are up to 50% of the total project cost.]',
      '[Match funding of at least 25% is needed.]',
      'Overheads of [up to 12%] may be charged. [Where your overheads are higher we will consider a higher figure.]',
      '[Applicants must contribute the same again in match funding, in cash or in kind.]',
      '[List the 20% match funding that your partners have promised.]',
      '[Money is released once you show that the match funding has been secured.]',
      'Small grants of up to £1,000 are offered.\n\n# What we can’t pay for\n\n- [rent and other running costs]',
      'This is a one-off award. [We cannot pay for core costs.]',
      '[Core costs will not be met.] A reasonable contribution to overheads can be included.',
      'Micro-grants help new groups. [Overheads are not eligible.]',
      'Our small grants scheme is open. [The fund excludes running costs.]',
      '[All supplier costs, including head office, are deemed to be within the rate.] The ceiling is £11.',
      'Overheads may be included. [No uplift for inflation is allowed for.]',
      '[No indexation will be applied to the price during the term.]',
    ],
    'not-stated': [
      'The Council will pay the grant in April.',
      'You may apply for up to £20,000. The grant runs for two years.',
      'The Recipient shall use the Grant for the Funded Activity and send a report each year.',
      '| Award | £12,000 |\n| Start | 1 April 2025 |',
      'We are delighted to offer your club a grant for kit and coaching.',
    ],
    silent: [
      'Rent and insurance for the hall are paid by the school.',
      'The full cost of the building work is £1.2m.',
      'The Council will not be liable for rent arrears of the premises.',
      'Tenderers must name their finance director and auditor.',
      '',
      'Price: 40%. Quality: 60%.',
      'The core hours are 10am to 4pm.',
      'Core subjects are taught.',
      'Inflation of 2.5% has been added.',
      'The council’s own running costs have risen by 10%.',
      'Administration of medicines must be recorded.',
      'A bond equal to 10% of the value may be required.',
      'Quality counts for up to 60% of the marks.',
      'The overhead lines will be moved.',
      'You will bring any worry about this office to us, and it will not be paid for.',
      'The Provider shall have public liability insurance and a finance manager.',
      'The Council pays the rent of the hall to the landlord.',
      'It made grants of a year, and no more than 5% could be spent on administration.',
      'Revenue expenditure covers day-to-day running expenses and hire.',
      'We do not fund overhead costs relating to straightforward capital projects.',
      'The Council has revenue funding of £2m for parks.',
      'Up to 50% of the places are for beginners.',
      'Match funding is welcome but not essential.',
      'Send us your insurance certificate and management accounts.',
      'The scheme is administered by our finance and grants office.',
      'The management committee looks after the premises.',
    ],
  },
  {
    kind: 'tender',
    silent: ['The full cost of the contract is estimated at £900,000.'],
  },
];
