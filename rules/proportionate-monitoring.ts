import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { isActOfFunder, labelsOf, worthOf } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';

/** Little asked: "a one-page report", "one report a year", "we accept the report you make to others", "no receipts". A final return alone is ordinary, and no sign either way. */
const light =
  /\b(?:(?:one|single|two|three|1|2|half)[- ](?:a )?(?:page|side)s?\b[^.;]{0,30}\b(?:report|return|form|summary|update|monitoring)|(?:one|single|1) (?:short |brief |simple |annual |yearly )?(?:report|return|update)\b(?! (?:each|every|a|per) (?:month|week))|(?:short|brief|simple|single-sheet|one-sheet) (?:\w+ )?(?:report|return|update|summary|monitoring form|conversation)|(?:reports?|returns?|updates?|notes?|summary|statement|write-up)\b[^.;]{0,50}\b(?:no (?:more|longer) than|not (?:more|longer) than|not exceeding|up to|at most) (?:\w+ )?(?:one|two|three|four|five|six|[1-6]) (?:pages?|sides?)|\b(?:reports?|returns?|updates?|monitoring forms?)(?: to us| to the \w+)? (?:only |just )?(?:once|twice) (?:a|each|every|per|in (?:the|each)) year\b|\b(?:form|return|report)\b[^.;]{0,30}\((?:of )?(?:one|two|three|four|[1-4]) (?:pages?|sides?)|\bis all (?:of )?(?:the |that |our )?(?:\w+ ){0,3}(?:reporting|monitoring|paperwork)\b|(?:accept|use|take|rely on)\b[^.;]{0,20}\b(?:the same|your own|your (?:existing )?annual|any) (?:\w+ )?(?:report|return|monitoring)|(?:the|a) (?:\w+ )?report (?:that )?you (?:have )?(?:already )?(?:write|written|made|make|sen[dt])\b|no more (?:often )?than (?:once|one \w+) a year|only ask for (?:the )?(?:information|what) (?:that )?we (?:will use|need|use)|not ask for (?:any )?(?:more )?(?:information|figures|data) (?:than|that) we (?:will |do )?(?:not )?(?:use|need)|in place of (?:a|any|our|the) (?:\w+ )?(?:report|return|monitoring form)\b|all (?:that )?we ask (?:for )?(?:at the end|afterwards|is)\b[^.;]{0,40}\b(?:paragraphs?|e-?mail|photo\w*|pages?|sides?|lines|figures|notes?|report|return)\b|(?:short|brief) (?:e-?mail|letter|note) (?:once|when|after|at the end|telling us)\b|\ba (?:single )?(?:page|side) (?:about|on|saying|of what|of A4)\b|\b(?:one|two|three) (?:pages|sides)(?: of A4)? (?:at the (?:end|finish|close)|afterwards|when (?:you|it|the \w+) (?:have |has )?(?:end(?:s|ed)?|finish(?:es|ed)?))\b|\b(?:a few|two or three) (?:lines|sentences|words|paragraphs)\b|(?:keep (?:the )?(?:paperwork|monitoring|reporting|forms)|(?:paperwork|monitoring|reporting)(?: requirements)? (?:is|are|will be) kept)[^.;]{0,20}\b(?:minimum|simple|light|short)|(?:phone|telephone) call (?:instead of|rather than|in place of) a (?:\w+ )?report)\b/i;
const inProportion = /\b(?:proportion(?:ate|ately|al)?|light[- ]touch|in keeping with the size)\b/i;
/** Nothing to be sent at all: "you need not report", "there is no monitoring form". Not until some day, and not a report of a matter of another kind. */
const noReport =
  /(?:\b(?:not|no need to|never|needn't)|n't)(?: have to| need to)? (?:need|ask (?:you )?for|require|want|expect|send|write|make|complete|fill in|submit)\b(?: us| you to (?:send|write|make|complete|fill in))? (?:a|an|any|formal|written|further) (?:\w+ ){0,2}(?:reports?|returns?|monitoring|evaluation)\b(?! (?:until|before|if|unless|of|from|by))|\b(?:no|neither) (?:formal |written |monitoring |other ){0,2}(?:reports?|returns?|monitoring forms?|monitoring) (?:is|are|will be) (?:needed|required|asked for|expected)\b(?! (?:until|before|if|unless|of|from|by))/i;
/** Few measures, and chosen by both: a handful that the provider has agreed to is no burden. */
const fewAgreed =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:\w+ )?(?:measures|indicators|kpis|metrics)\b[^.;]{0,40}\b(?:agreed|settled|chosen|drawn up) (?:with|together|jointly|between|by both)|\b(?:agree|settle|choose)\b[^.;]{0,30}\b(?:with (?:you|the \w+)|together|jointly)\b[^.;]{0,30}\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:\w+ )?(?:measures|indicators|kpis|metrics)\b/i;
const noReceipts =
  /\b(?:not|n't|no need|never)\b[^.;]{0,30}\b(?:receipts|invoices|bank statements|detailed accounts|monthly|quarterly)\b/i;
const reporting =
  /\b(?:monitor\w*|report(?:s|ing)?|returns?|evaluat\w+|(?:performance|management) (?:information|data|reports?)|performance management|indicators?|kpis?|metrics|data (?:set|return|submission)s?|statistics|dashboard|spreadsheet)\b/i;
const notLight =
  /\b(?:light[- ]touch (?:regime|provisions|rules|contract)|procurement act|tax return|application|feedback report|safeguarding|complaint|incident)\b/i;

const often = /\b(?:monthly|weekly|fortnightly|daily|(?:every|each|per|a) (?:calendar )?(?:month|week|fortnight))\b/i;
const quarterly = /\b(?:quarterly|(?:every|each) quarter|every three months)\b/i;
const notReporting =
  /\b(?:pa(?:y|id|yments?|yable)|arrears|instalments?|payroll|trustees|newsletter|supervis\w+|within (?:a|one) (?:month|week))\b/i;
const counted =
  /\b([0-9]{2,3}|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens of|two dozen|(?:twenty|thirty|forty|fifty|sixty)-(?:one|two|three|four|five|six|seven|eight|nine)) (?:different |separate )?(?:key |performance |monthly |outcome |output |quality ){0,3}(?:indicators|kpis|measures|metrics|data (?:items|fields))\b/i;
/** Proof of each small payment sent in, not kept in a drawer for the auditor. */
const everyItem =
  /\b(?:receipts|invoices|proofs? of (?:payment|purchase)|timesheets|vouchers|a receipt|an invoice)\b[^.;]{0,30}\bfor (?:every|each|all)\b(?! (?:month|quarter|year|period|instalment))|\b(?:every|each|all) receipts?\b/i;
const proofs = /\b(?:payroll (?:extract|record|report|print)\w*|bank statements?|payslips?|timesheets?)\b/i;
const keptOnly = /\b(?:keep|kept|retain\w*|hold|on request|if (?:we|it|the \w+) asks?|in case|if asked)\b/i;

/** Hours spent on forms are hours not spent on people, so what is asked should fit the sum and the risk. */
export const rule: Rule = {
  title: 'Monitoring in proportion',
  theme: 'funding',
  kinds: ['funding', 'tender'],

  check(facts, ask) {
    const burdens = burdensIn(facts);
    const easy = easyIn(facts);
    if (!burdens.length)
      return easy.length
        ? [meets(`What must be reported is kept light, in line with ${theCompact(ask)}.`, easy.slice(0, 3))]
        : [];
    const worth = worthOf(facts);
    const sum = worth ? ` for ${pounds.format(worth.amount)}${worth.yearly ? ' a year' : ''}` : '';
    const message = `It asks for ${formatList([...new Set(burdens.map(({ what }) => what))])}${sum}. Under ${theCompact(ask)} monitoring is to be in proportion.`;
    const spans = [...new Set([...burdens.map(({ sentence }) => sentence), ...easy.slice(0, 1)])].slice(0, 4);
    const question =
      'Could you tell us how the reporting was judged to be in proportion to the funding, and whether less would do?';
    return burdens.length >= 2 && !easy.length
      ? [fallsShort(message, spans, question)]
      : [unclear(message, spans, question)];
  },
};

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

function easyIn(facts: Facts): Sentence[] {
  const own = listen(facts, light, { not: notLight }).filter(({ denied }) => !denied);
  const fitting = listen(facts, inProportion, { not: notLight }).filter(
    ({ sentence, denied }) => !denied && reporting.test([sentence.plain, ...sentence.over.slice(-1)].join(' ')),
  );
  const spared = [noReceipts, noReport, fewAgreed].flatMap((pattern) => listen(facts, pattern, { not: notLight }));
  return [...new Set([...own, ...fitting, ...spared].map(({ sentence }) => sentence))].sort(
    (a, b) => a.start - b.start,
  );
}

interface Burden {
  readonly what: string;
  readonly sentence: Sentence;
}

function burdensIn(facts: Facts): Burden[] {
  const worth = worthOf(facts);
  const burdens: Burden[] = [];
  for (const sentence of facts.sentences) {
    if (
      sentence.standing !== 'current' ||
      noReceipts.test(sentence.plain) ||
      noReport.test(sentence.plain) ||
      isActOfFunder(sentence)
    )
      continue;
    const words = `${labelsOf(sentence)} ${sentence.plain}`;
    const add = (what: string) => burdens.push({ what, sentence });
    // "Submit the following each month" says of what only in its heading.
    const isUnderReporting =
      /\b(?:submit|send|provide|supply|complete)\b/i.test(sentence.plain) && reporting.test(sentence.over.at(-1) ?? '');
    const isReport = (isUnderReporting || reporting.test(words)) && !notReporting.test(words) && !notLight.test(words);
    const frequent = often.exec(words)?.[0].toLowerCase();
    if (isReport && frequent)
      add(/week|daily|fortnight/.test(frequent) ? 'reports more often than monthly' : 'monthly reports');
    else if (isReport && quarterly.test(words) && worth && worth.amount <= 5_000) add('quarterly reports');
    const many = counted.exec(sentence.plain)?.[1];
    if (many && !(Number(many) < 15)) add(`${many} indicators`);
    if (!keptOnly.test(sentence.plain)) {
      if (everyItem.test(sentence.plain)) add('itemised receipts or timesheets');
      else if (proofs.test(sentence.plain)) add('payroll or bank records');
    }
  }
  // Bank records by themselves are ordinary at the start of a grant.
  return burdens.some(({ what }) => what !== 'payroll or bank records') ? burdens : [];
}

export const cases: Cases = [
  {
    'falls-short': [
      '[The Provider shall report every month against 40 indicators.]',
      '[You must send monthly returns to the Council.] [Receipts for each item of spending must be attached.]',
      'The grant is £3,000. [Progress reports are due each week, with] copies of [invoices for all purchases].',
      '| Monitoring | [Monthly data return on 28 key performance indicators] |',
      '# Claims\n\nEach claim shall come with:\n\n- [receipts for every item;]\n- [a payroll extract for each worker; and]\n- [bank statements].',
    ],
    unclear: [
      '[The Provider shall submit a monitoring report each month.]',
      '[Performance is measured by 24 KPIs.]',
      '[Send us copies of invoices for every item bought.]',
      'The grant is £2,500. [You must send us a quarterly monitoring report.]',
      '| Reporting | [Monthly] |',
    ],
    meets: [
      '[All we ask for afterwards is a few photographs.]',
      "[You may send your trustees' review in place of our return.]",
      '[A brief email telling us how the day went is enough.]',
      '[Paperwork is kept to a minimum.]',
      'What do you need from us? [Two pages when you have finished], and no more.',
      'You will complete a [monitoring form twice a year].',
      '[There is a return (two sides) to fill in each spring.]',
      '# Afterwards\n\n[You do not need to write a report.] A picture for our newsletter is enough.',
      '[A statement of your work, not exceeding three pages, is due in May.]',
      '[No formal monitoring is required for awards of this size.]',
      'The Provider shall send figures for [six indicators, which will be agreed with it before the start].',
      '[We ask for a one-page report at the end.]',
      '# Monitoring\n\n[What we ask for will be in proportion to the size of your grant.]',
      '[You need send only one report a year, of no more than two sides.]',
      '[We will accept the same report as your other funders.]',
      '| Monitoring | [Light touch: a short conversation in March] |',
      'Do you need receipts? [We do not ask for receipts.]',
      '[Keep reporting simple: a short summary and two photographs are enough.]',
    ],
    silent: [
      'All we ask is that you lock the hall.',
      'Answer each question on two sides of A4 at most.',
      'We do not need a report until the end of the second year.',
      'We do not require any report of the accident from volunteers.',
      'You need not send a report if you have told us by telephone of the incident.',
      'The board meets twice a year.',
      'The Provider shall report on eight measures.',
      '',
      'Please send your final return within 28 days of the end of the year.',
      'Records must be kept for six years.',
      'Keep your receipts for all purchases in case we ask to see them.',
      'Payment is made monthly in arrears on receipt of an invoice.',
      'The manager reports monthly to the trustees.',
      'This is a light-touch contract under the Procurement Act 2023.',
      'The Recipient shall send a written report each quarter.',
      'Please enclose a recent bank statement with your acceptance.',
      'Each May, on receipt of a budget, we pay the award for the year.',
      'Invoices are sent at the end of each month.',
      'The Council will send the Provider a monthly report of referrals.',
      'Nine indicators are listed in the schedule.',
      'The last programme asked for monthly reports on 60 indicators in 2016.',
      'Volunteers meet every month to talk about the garden.',
      'A safeguarding incident must be reported within a week.',
      'The application form is two pages.',
    ],
  },
];
