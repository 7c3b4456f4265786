import type { Sentence } from '@/lib/facts.ts';
import { measuresSharedIn } from '@/lib/listen/funding/little-asked.ts';
import { easyIn } from '@/lib/listen/funding/reporting-easy.ts';
import { type Burden, burdensIn } from '@/lib/listen/funding/reporting-load.ts';
import { type LeftOpen, leftOpenIn } from '@/lib/listen/funding/reporting-open.ts';
import { madeHeavier } from '@/lib/listen/funding/reporting-weight.ts';
import { type Worth, worthOf } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, refuses, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';
import { ofFunded, reporting, toDeciders } from '@/lib/vocabulary/funding/monitoring.ts';

/** Hours spent on forms are hours not spent on people, so what is asked should fit the sum and the risk. */
export const rule: Rule = {
  title: 'Monitoring in proportion',
  matter: 'how much reporting is asked for',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    // A letter that ends something tells of returns that came late and asks for none.
    const isTerms = facts.kinds.some(({ kind }) => kind === 'funding' || kind === 'tender');
    const burdens = isTerms ? burdensIn(facts) : [];
    const heavier = madeHeavier(facts);
    if (heavier.length)
      return [
        (heavier.some(({ plain }) => seldomBefore.test(plain)) ? refuses : fallsShort)(
          `Reports are asked for more often than before. Under ${theCompact(ask)} monitoring is to be in proportion.`,
          [...heavier, ...burdens.map(({ sentence }) => sentence)].slice(0, 3),
          loadQuestion,
        ),
      ];
    const isOfThis = ({ plain }: Sentence) =>
      isTerms || (ofFunded.test(plain) && !toDeciders.test(plain) && reporting.test(plain));
    const open = isTerms ? leftOpenIn(facts) : null;
    const easy = easyIn(facts).filter((sentence) => isOfThis(sentence) && !open?.wished.includes(sentence));
    if (!burdens.length) {
      const doubt = open && doubtIn(open, easy, ask);
      if (doubt) return [doubt];
      if (easy.length)
        return [meets(`What must be reported is kept light, in line with ${theCompact(ask)}.`, easy.slice(0, 3))];
      const shared = measuresSharedIn(facts).filter(isOfThis);
      return shared.length
        ? [
            meets(
              `What is measured is settled together or is the same for all, in line with ${theCompact(ask)}.`,
              shared.slice(0, 3),
            ),
          ]
        : [];
    }
    const worth = worthOf(facts);
    const sum = worth ? ` for ${pounds.format(worth.amount)}${worth.yearly ? ' a year' : ''}` : '';
    const message = `It asks for ${formatList([...new Set(burdens.map(({ what }) => what))])}${sum}. Under ${theCompact(ask)} monitoring is to be in proportion.`;
    const spans = [...new Set([...burdens.map(({ sentence }) => sentence), ...easy.slice(0, 1)])].slice(0, 4);
    // A short return among heavy ones lightens nothing.
    const isEased = easy.some((one) => burdens.filter(({ sentence }) => sentence === one).length < 2);
    if (burdens.length < 2 || isEased) return [unclear(message, spans, loadQuestion)];
    return [(isBeyondMeasure(burdens, worth) ? refuses : fallsShort)(message, spans, loadQuestion)];
  },
};

/** From once a quarter or less to once a fortnight or more is beyond any measure. */
const seldomBefore = /\b(?:quarter|year|annual|term|six[- ]month)\w*/i;
const loadQuestion =
  'Could you tell us how the reporting was judged to be in proportion to the funding, and whether less would do?';

/** Reports every month or oftener with papers on each person or purchase, for a sum that pays one part-time worker at most: out of proportion by any measure. */
const isBeyondMeasure = (burdens: readonly Burden[], worth: Worth): boolean =>
  worth !== null && worth.amount <= modestGrant && new Set(burdens.map(({ what }) => isFrequent(what))).size > 1;
const isFrequent = (what: string) => /\bmonth/.test(what);
/** Pounds, a year or in all. */
const modestGrant = 20_000;

/** What is left to one side, to later or to a wish; null where nothing of weight is. */
function doubtIn(open: LeftOpen, easy: readonly Sentence[], ask: Ask): Answer | null {
  const promise = `Under ${theCompact(ask)} monitoring is to be in proportion, so it is for you to judge.`;
  const settle = 'Could what we must report, how often and against what measures be settled with us in writing?';
  const tell = (message: string, sentences: readonly Sentence[]) =>
    unclear(`${message} ${promise}`, [...new Set(sentences)].slice(0, 3), settle);
  if (open.byOneSide.length)
    return tell('The funder alone may decide or change what must be reported.', open.byOneSide);
  if (open.notYet.length) return tell('What must be reported is not settled yet.', open.notYet);
  if (easy.length) return null;
  if (open.uneven.length) return tell('More may be asked of some than of others.', open.uneven);
  if (open.wished.length) return tell('Light reporting is meant but not promised.', open.wished);
  return open.further.length ? tell('More may be asked for than is set out.', open.further) : null;
}

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

export const cases: Cases = [
  {
    'falls-short': [
      '[The Recipient shall send each week a list of the names and postcodes of everyone who attended.]',
      '[A register, a meal count and a photograph log must be sent in at the close of each day.]',
      '[All awards, whether £300 or £30,000, are subject to the same quarterly return and an end-of-grant audit.]',
      '# Reporting\n\n[We shall from April ask for a report every fortnight, in place of the present quarterly return.]',
      '[A report is required on the first working day of every month, with a register, case studies and copies of bank statements.] [An officer may call without an appointment.]',
      '[Every grant, of whatever size, has to complete the same quarterly report of 18 pages.]',
      '[However small the award, a diary of each session is e-mailed to us every Friday.]',
      '| What to send | How often |\n| --- | --- |\n| Register of visits | [Weekly] |\n| [Till slips, one for each purchase, line by line] | [Weekly] |',
      '[We carry out unannounced inspections, and each claim must be countersigned by your accountant with a 25-page report.]',
      'Is there a lot to fill in by way of reporting? [I’m afraid so.] [A spreadsheet of 44 columns is to be returned every two weeks.]',
      '[Substitute a monthly return in the form of the spreadsheet attached, showing the date, length and nature of every contact.]',
      '[Return the log with each claim: for every session, the date, names, ages and a score.] [We also need a case study every month.]',
      '# Keeping us informed\n\n- [Every Monday: number of meals, number of people, postcodes, ages]\n- [Every month: the 20-tab workbook, signed by your treasurer]',
      '[Each Friday by noon you must upload attendance data, and on the 1st of each month a full narrative and financial report.] [A 40-column spreadsheet is returned weekly.]',
      '# Returns\n\n[All groups complete the same dashboard (44 fields) each month.]',
      '[The Provider shall report every month against 40 indicators.]',
      '[You must send monthly returns to the Council.] [Receipts for each item of spending must be attached.]',
      'The grant is £3,000. [Progress reports are due each week, with] copies of [invoices for all purchases].',
      '| Monitoring | [Monthly data return on 28 key performance indicators] |',
      '# Claims\n\nEach claim shall come with:\n\n- [receipts for every item;]\n- [a payroll extract for each worker; and]\n- [bank statements].',
    ],
    unclear: [
      '[The Funder may amend the reporting requirements at any time without consulting the Grantee.]',
      '| Monitoring | [TBC] |',
      '# Reporting\n\n[We will let you know what we need to see once the work is under way.]',
      '# Monitoring\n\n[How much we want differs from one project to another, as the grants officer thinks right.]',
      '[We hope to keep monitoring as simple as possible.]',
      '# Monitoring\n\n[The Trust may ask for additional data during the year.]',
      '[The Provider shall submit a monitoring report each month.]',
      '[Performance is measured by 24 KPIs.]',
      '[Send us copies of invoices for every item bought.]',
      'The grant is £2,500. [You must send us a quarterly monitoring report.]',
      '| Reporting | [Monthly] |',
    ],
    meets: [
      '[The monthly return is abolished.] We ask for one report a year.',
      '[Monitoring will be commensurate with the sum.] The Council may request further information.',
      '[We are not going to bury you in forms.]',
      '# Monitoring\n\n[We’ll work from the figures you already keep for your trustees.]',
      'How much reporting do you ask for? [Hardly any.]',
      '# Staying in touch\n\n[Somebody from the team will call in once, for coffee.]',
      '# Reporting\n\n[One update in March, and we ask for nothing else.]',
      '[We ask for reports in proportion to the grant.]',
      '[There will be one monitoring return a half-year in place of four.]',
      '[In answer to your comments we are cutting the monthly return to a quarterly one and dropping eleven of the twenty-six indicators.]',
      '[A short account of how the money was used should reach the Clerk within three months.]',
      'Attendance is marked on our system, [so there are no separate monitoring forms, apart from a two-page review at the end.]',
      '[A half page at the end of each month, please: how many sessions and anything we ought to know.]',
      '[The contract will be managed through light, outcome-based monitoring agreed with each provider.]',
      '[Providers can expect modest, results-focused reporting.]',
      '| Reporting | [Short form at month three and month nine] |',
      'You only report at month six and month twelve, [on a simple form].',
      '[If you already write a report for another funder, send us that.]',
      '[Monitoring is one sheet a month], taken from our own system.',
      '# What we would like to know\n\n[Three numbers, by e-mail, at the end of each month.]',
      '[From April the quarterly return is dropped], and the annual report will do.',
      'How much reporting will there be? [One page every six months, and a chat.]',
      '# Hearing from you\n\n[Small groups send one postcard a year.]',
      '[We ask for a form with five questions in October and another in April.]',
      '[There are seven measures, worked out with users and reported once a quarter.]',
      '[How much we ask for depends on the size of the award.]',
      '[Your usual trustees’ report will be enough for our purposes.]',
      '[KPI reporting is six-monthly, against five indicators.]',
      'Invoices are sent monthly; the contract may be ended on 28 days’ notice; [quarterly performance return (two pages)].',
      'How will you check on us? [Once a year, over coffee, with your accounts on the table.]',
      'No quarterly returns. [One story and three numbers each March.]',
      '[Half a dozen questions twice a year, agreed with you before the grant starts.]',
      '[Six measures are reported each quarter.]',
      '[There are no quarterly returns.] A telephone call half way through will do.',
      '[No forms: just send us a few pictures and tell us how it went.]',
      '[For an award this size a phone call in March is plenty.]',
      "[Just one page at the end of the year, and a photo if you've got one.]",
      '# What do you want from us?\n\n- [A phone call at nine months. We’ll take the notes.]\n- Tell us if somebody leaves.',
      '# Telling us how it’s going\n\n[Two sides of A4 each spring and one visit, with tea.]',
      '# Reporting\n\nUp to £10,000: [one form at the end of the year. Over £10,000: the same form twice.]',
      'Reporting: [every six months, against eight measures].',
      'Twice a year the Provider sends a short account. [The account may be taken from its own report to its trustees.]',
      '# What we’d ask of you\n\n- [A tally of heads each year, by text.]\n- [Five lines and a photo in April.]',
      '[All we ask for afterwards is a few photographs.]',
      "[You may send your trustees' review in place of our return.]",
      '[A brief email telling us how the day went is enough.]',
      'What do you need from us? [Two pages when you have finished], and no more.',
      'For a one-off grant [a single end-of-grant report] is asked for.',
      '[Six measures, reported every quarter] on a single sheet.',
      '[There will be no requirement for a group to account to us for the way it spends a small grant.]',
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
      'Photographs of each room are on our website.',
      'The Recipient shall report on take-up by age, disability, ethnicity and sex.',
      'A food inspector may call without an appointment at any restaurant in the borough.',
      'We do not ask for the names, ages or postcodes of those who come.',
      'Your note, which suggested a weekly run, was attached to the report that Members read.',
      'You shall give us such information as we may reasonably require to check your returns.',
      'The outcomes may be changed by agreement.',
      'The return bus fare is to be confirmed.',
      'The play area is inspected weekly by the parks team.',
      'Our auditors inspect the Council’s accounts each year without notice.',
      'A proportion of the grant may be spent on monitoring.',
      'Use the pictures that we give you within four weeks of having a page on our site.',
      'Reports must state the proportion of the money that was spent on staff.',
      'Providers will have seven days in which to return a call-off bid.',
      'We are cutting the monthly market to a quarterly one.',
      'A short account of the history of the hall is on page two.',
      'The provider supplies light monitoring equipment.',
      'The old contract asked for weekly returns with 60 fields.',
      '| Application | Short form by 3 May |',
      'One funder wanted a monthly return of 60 measures.',
      'Last year’s grants needed monthly returns with receipts for every item.',
      'Groups told us that monthly reports on 40 indicators were too much.',
      'Colleges must send monthly returns on 50 measures.',
      'We considered monthly returns of 40 measures and decided against them.',
      'We publish a two-page summary once a year.',
      'A page of our website is updated each term.',
      'Groups send one postcard to each member at Christmas.',
      'Visits to clients should take place once a week.',
      'Staff report to the manager each week.',
      'The Council monitors the number of complaints that it receives each month.',
      'The project will monitor air quality every month.',
      'Tell us about your project on one page.',
      'Members send a text to say whether they will come.',
      'Two visits a year are made to the seaside.',
      'Send us the booking form once the hall is free.',
      'All we ask is that you lock the hall.',
      'Answer each question on two sides of A4 at most.',
      'We do not need a report until the end of the second year.',
      'We do not require any report of the accident from volunteers.',
      'You need not send a report if you have told us by telephone of the incident.',
      'The Provider shall report on eight measures.',
      'Please send your final return within 28 days of the end of the year.',
      'Keep your receipts for all purchases in case we ask to see them.',
      'Payment is made monthly in arrears on receipt of an invoice.',
      'The manager reports monthly to the trustees.',
      'This is a light-touch contract under the Procurement Act 2023.',
      'The Recipient shall send a written report each quarter.',
      'Please enclose a recent bank statement with your acceptance.',
      'Each May, on receipt of a budget, we pay the award for the year.',
      'Invoices are sent at the end of each month.',
      'The Council will send the Provider a monthly report of referrals.',
      'The last programme asked for monthly reports on 60 indicators in 2016.',
      'A safeguarding incident must be reported within a week.',
      'Can we stop? Yes: give us a month’s notice and return whatever is left.',
    ],
  },
  {
    asks: { strength: 'guiding' },
    'falls-short': [
      'The grant is £9,000. [A return is due every Monday, with the name and postcode of each person who came.]',
    ],
    unclear: ['The grant is £90,000. [A return is due every Monday, with the name and postcode of each person.]'],
  },
  {
    kind: 'change',
    silent: [
      'Resolved: that a smaller subsidy be kept on a proportion of route 9, as set out in paragraphs 4 to 9 of the report.',
      'The Cabinet Member will have a short report in June on the effect of the cuts.',
      'The cut is proportionate and will be monitored.',
    ],
  },
];
