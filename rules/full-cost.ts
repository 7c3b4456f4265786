import { listen } from '@/lib/listen/listen.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';

const core =
  'overheads?|core costs?|core funding|core running costs|running costs|management costs?|management charges?|indirect costs?|central costs?|administrat(?:ive|ion) costs?|on-costs|rent(?:,| and) utilities|permanent salaries';

/** A promise to pay a fair share of what the organisation itself costs. */
const paid = new RegExp(
  `\\b(?:full[- ]cost recovery|(?:recover|meet|cover|pay) (?:your|the|its|all) (?:actual |real |true )?costs? in full|(?:overheads?|central costs) (?:are |is |were )?(?:met |paid |included )?in full|(?:all that|what|whatever) (?:it|the work|your work|the service) (?:really |actually |truly )?costs|(?:full|fair|proper|reasonable|due|appropriate)(?: and (?:full|fair|proper|reasonable))? share of (?:your |the |its |their |all )?(?:rent|premises|heating|management|finance|governance|office|central|core|running|overheads?)|share of (?:your )?overheads|(?:this is|it is|as) core funding|core (?:costs?|funding)|(?:fair|reasonable|proper|proportionate|appropriate) (?:share|part|contribution|proportion) (?:of|to|towards) (?:the |your |its )?(?:costs? of (?:the|running the) organisation|${core})|(?:${core})[^.;]{0,60}\\b(?:are eligible|may be (?:included|charged|claimed|met)|can be (?:included|charged|claimed|met|funded)|will be (?:met|funded|paid)|are included|should be included|welcome)|(?:include|including|contribute to|contribution to|cover|pay for|fund|spent on)[^.;]{0,40}\\b(?:${core})|no (?:cap|ceiling|limit) on (?:${core})|(?:not|never) (?:set|put|impose|place|apply) (?:a |any )?(?:cap|ceiling|limit) (?:on|for) (?:${core}))\\b`,
  'i',
);
const noCap = /\b(?:not|never|no|n't)\b[^.;]{0,25}\b(?:cap|ceiling|limit)\b/i;
/** Costs of the organisation ruled out. */
const refused = new RegExp(
  `\\b(?:(?:${core})[^.;]{0,60}\\b(?:not eligible|ineligible|not (?:be )?(?:funded|met|paid|covered|considered|supported|included|allowed|claimed)|cannot be (?:funded|met|paid|covered|claimed|included|charged)|excluded|will not|won't)|(?:not|cannot|can't|won't|never|unable to|no)[^.;]{0,40}\\b(?:fund|pay(?: for)?|cover|support|meet|contribut\\w+|towards|include|contribution)[^.;]{0,40}\\b(?:${core})|exclud(?:es?|ing)[^.;]{0,30}\\b(?:${core})|no (?:${core})|net of (?:${core})|direct costs only|only direct(?: project| delivery)? costs)\\b`,
  'i',
);
const coreItem = new RegExp(`\\b(?:${core})\\b`, 'i');
/** A list headed by what cannot be paid for. */
const refusedList =
  /\b(?:can't|cannot|won't|will not|do not|don't|not) (?:be )?(?:pay(?: for)?|paid|fund(?:ed)?|cover(?:ed)?|support(?:ed)?|spent|used)\b|\bineligible\b|\bexclu(?:ded|sions)\b|\bnot eligible\b|\bwhat is not\b|\bthe following are not\b/i;
const small = /\b(?:small grants?|one-off|micro[- ]?grants?|equipment grants?|up to £[0-9],[0-9]{3}\b)/i;

/** A service needs a telephone, a payroll and somebody to manage it: paid only for its direct costs, a charity funds the council's work from its own reserves. */
export const rule: Rule = {
  title: 'Full costs',
  theme: 'funding',
  kinds: ['funding', 'tender'],

  check(facts, ask) {
    const question = `Could the funding cover a fair share of our core costs, as ${theCompact(ask)} asks, or could you tell us how the limit was worked out?`;
    const [cap] = facts.overheadCaps;
    if (cap)
      return [
        fallsShort(
          `Overheads are limited to ${cap.value} per cent, whatever they really are. ${capital(theCompact(ask))} speaks of meeting the full or core costs; compare the limit with your own.`,
          facts.overheadCaps.slice(0, 2),
          question,
        ),
      ];
    const no = [
      ...listen(facts, refused, { not: noCap }),
      ...listen(facts, coreItem, { over: refusedList }).filter(({ sentence }) => isUnderRefusal(sentence.over)),
    ];
    const yes = listen(facts, paid).filter(
      (heard) =>
        !refused.test(heard.sentence.plain) &&
        (!heard.denied || noCap.test(heard.sentence.plain)) &&
        !isUnderRefusal(heard.sentence.over),
    );
    if (no.length) {
      const sentences = no.slice(0, 2).map(({ sentence }) => sentence);
      const isSmall = listen(facts, small).length > 0;
      if (isSmall || yes.length)
        return [
          unclear(
            `Some running costs are ruled out${isSmall ? ', though this is a small or one-off grant' : ', though others may be met'}. ${capital(theCompact(ask))} speaks of meeting the full or core costs, so it is for you to judge.`,
            sentences,
            question,
          ),
        ];
      return [
        fallsShort(
          `The organisation’s own running costs are not paid for. ${capital(theCompact(ask))} speaks of meeting the full or core costs.`,
          sentences,
          question,
        ),
      ];
    }
    if (yes.length)
      return [
        meets(
          'A share of the organisation’s own costs is paid for.',
          yes.slice(0, 4).map(({ sentence }) => sentence),
        ),
      ];
    return facts.kinds.some(({ kind }) => kind === 'funding')
      ? [
          notStated(
            'It does not say whether overheads and core costs are paid for.',
            'May we include a fair share of our overheads and core costs?',
          ),
        ]
      : [];
  },
};

/** The nearest label or heading decides: "What we can pay for" above "What we can't pay for" is another list. */
const isUnderRefusal = (over: readonly string[]) =>
  refusedList.test(over.at(-1) ?? '') ||
  (refusedList.test(over.at(-2) ?? '') && over.length > 2 && (over.at(-1) ?? '').length < 4);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    meets: [
      '[We ask you to budget on a full cost recovery basis.]',
      '[The grant may be spent on salaries, rent and a fair share of your overheads.]',
      '[This is core funding.]',
      '[We do not set a ceiling on overheads.]',
      '[Management costs may be included at your actual rate.]',
    ],
    'falls-short': [
      'The amount charged in respect of overheads is limited to [ten per cent (10%)] of the grant.',
      '[Core costs cannot be funded.]',
      'No more than [7.5%] of the award may be used for management costs.',
      '# What we cannot fund\n\n- [running costs of your organisation]\n- alcohol',
      '[The fund does not cover overheads.]',
      '| Overheads | Up to [12%] of the grant |',
    ],
    unclear: [
      'Small grants of up to £1,000 are offered.\n\n# What we can’t pay for\n\n- [rent and other running costs]',
      'This is a one-off award. [We cannot pay for core costs.]',
      '[Core costs will not be met.] A reasonable contribution to overheads can be included.',
      'Micro-grants help new groups. [Overheads are not eligible.]',
      'Our small grants scheme is open. [The fund excludes running costs.]',
    ],
    'not-stated': [
      'The Council will pay the grant in April.',
      'You may apply for up to £20,000. The grant runs for two years.',
      'The Recipient shall use the Grant for the Funded Activity and send a report each year.',
      '| Award | £12,000 |\n| Start | 1 April 2025 |',
      'We are delighted to offer your club a grant for kit and coaching.',
    ],
    silent: [
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
    ],
  },
];
