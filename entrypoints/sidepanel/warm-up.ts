import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { extractSoon } from '@/lib/extract/extract-soon.ts';
import { readText } from '@/lib/read/text.ts';
import type { Rule } from '@/lib/rule.ts';
import { compare } from '@/lib/show/comparison.ts';

/** The day on which the words below are read; which it is makes no odds. */
const today = '2025-03-10';

/** Invented words such as each kind of document uses. */
export const pieces: ReadonlyMap<DocumentKind, string> = new Map([
  [
    'consultation',
    `# Have your say on our grants strategy
Published 3 March 2025. Alderwick District Council is consulting on changes to its services. We want to hear from residents, charities and voluntary groups.
The consultation opens on 3 March 2025 and closes at 5pm on Monday 14 April 2025: six weeks. It is shorter than usual because of the council's budget timetable.
The draft was written with local community groups, who were told in January that it was coming. What can still change is how the savings are made; the total has been decided.
You can answer online, on paper or by phone, in large print, Easy Read or other languages. Events will be held at accessible venues and travel expenses paid.
Cabinet will consider all responses before it decides on 20 May 2025. A summary of what people said, with our reasons, will be published within 12 weeks. No feedback will be given to single answers.
An equality impact assessment has been carried out on how the proposals would affect older and disabled people.`,
  ],
  [
    'funding',
    `# Neighbourhood Fund: grant agreement
The grant is for three years, from 1 April 2025 to 31 March 2028, of £25,000 a year, subject to the council's annual budget.
The Council will pay the Grant quarterly in advance; the final 10% is paid in arrears on receipt of a satisfactory monitoring report.
Up to 10% of the award may be spent on overheads, management and running costs such as rent and insurance. Full cost recovery is welcome and volunteers' expenses may be claimed.
Either party may terminate this agreement on three months' written notice, giving its reasons. The Council may end it at once for fraud or serious breach, after 28 days in which to put things right.
The Recipient remains free to campaign and to comment on policy, and must not publish anything without consent. Applications are assessed against published criteria; unsuccessful groups get feedback and may appeal.
Small local organisations are encouraged to apply, together or alone. Monitoring is in proportion to the size of the grant: one report a year.`,
  ],
  [
    'tender',
    `# Invitation to tender: befriending service
Published 2 June 2025. The Council invites tenders for a contract of two years with an option to extend for one more. Tenders must be received by 12 noon on 11 July 2025.
Award criteria: quality 60%, price 30%, social value 10%. Bidders must have an annual turnover of £100,000 and insurance of £5 million; consortia may bid, and the contract is in two lots.
The provider shall bear all risk of demand. Payment is monthly in arrears within 30 days of an invoice. The price must cover all costs, with no uplift for inflation. TUPE may apply.`,
  ],
  [
    'change',
    `# The end of your grant
I am writing to tell you that the Council has decided to end your core grant. Your funding will be reduced from £30,000 to £15,000 and will end on 30 June 2025.
We did not consult before the decision. The impact on your users has not been assessed; officers will meet you to plan what comes next and a review can be asked for.`,
  ],
]);

/** Something is promised under every rule. */
const everyPromise = (rules: ReadonlyMap<string, Rule>): Compact => ({
  id: 'warm-up',
  place: 'Alderwick',
  title: 'Alderwick Compact',
  year: null,
  signatories: [],
  places: [],
  commitments: [
    {
      id: 'all',
      ref: '1',
      by: 'public',
      theme: 'funding',
      summary: '',
      feeds: [...rules.keys()].map((rule) => ({ rule, strength: 'firm', atLeast: 'P3M' })),
    },
  ],
  resolution: { ref: '1', summary: '', stages: [] },
});

/**
 * Reads and checks one kind of document that nobody asked about. The first check of all takes some five times as long as the next, for the browser makes
 * patterns and code ready as they are first used, and a person should not wait for that.
 */
export async function warmUp(kind: DocumentKind, rules: ReadonlyMap<string, Rule>): Promise<void> {
  const doc = readText(pieces.get(kind) ?? '', { markdown: true });
  const facts = await extractSoon(doc, { today, complete: true, corrections: { kinds: [kind] } });
  compare(facts, everyPromise(rules), rules, today);
}
