import type { Sign } from '@/lib/extract/kinds/signs.ts';
import type { Sentence } from '@/lib/facts.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const exercise = anyOf('consultation|survey|questionnaire|engagement exercise|engagement|exercise');

/** Signs of a consultation's own page, open or over, and of an invitation to bid in a few words, as councils' hubs and portals write them. */
export const openSigns: readonly Sign[] = [
  {
    kind: 'consultation',
    sort: 'heads',
    weight: 4,
    onlyLoud: true,
    // What the page is, at the end of its title; of staff, or of neighbours, it is another matter.
    words:
      /^(?!.*\b(?:staff|redundancy|neighbours?|planning application|pre-application|satisfaction|customers?|residents' survey|residents? survey|how|does|do)\b)(?![0-9])(?:\S+ ){1,14}(?:consultation|survey|call for evidence)(?: (?:document|paper|page|spring|summer|autumn|winter|[0-9/-]{4,9})){0,2}(?: [-:|] .{1,60})?$|^consultation (?:document|paper|20[0-9]{2})$|^this (?:consultation|survey) (?:has|is) (?:now )?(?:closed|ended)\b/i,
  },
  {
    kind: 'consultation',
    sort: 'dated',
    weight: 3,
    words: wordsOf(
      `${exercise}:?${within(50)}(?:closed|closes?|ended|ends|runs?|ran|launched|opens?|opened|took place|until|will (?:run|close|end))\\b[^.;?]{0,60}[0-9]{1,2}(?:st|nd|rd|th)? [a-z]{3,9}`,
      `(?:held|holding|ran|running|carried out|carrying out|undertook|launched) (?:a|an|our|the|this) (?:[a-z0-9-]+ ){0,3}${exercise}`,
      `consultation (?:start|end|opening|closing) date|(?:start|end) date:? (?:[a-z]{3,9} )?[0-9]{1,2} [a-z]{3,9} [0-9]{4}`,
    ),
  },
  {
    kind: 'consultation',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      '(?:keen|eager|pleased|interested) to hear|hear your (?:thoughts|views|comments)|(?:provide|share) (?:your |any |us with )?(?:feedback|comments|thoughts|views|representations)',
    ),
  },
  {
    kind: 'consultation',
    sort: 'names',
    weight: 4,
    words: wordsOf('(?:is|are) (?:therefore|currently|now)? ?consulting (?:on|with|about|people|residents)'),
  },
  {
    kind: 'tender',
    sort: 'names',
    weight: 3,
    words: wordsOf(
      '(?:seeking|looking|wishes|intends|inten(?:d|ding)) to (?:commission|procure|appoint|tender|let a contract)|tendering exercise|(?:receipt|return|submission) of (?:completed )?tenders|tender opportunit(?:y|ies)|interest in tendering',
      'notice identifier|uk[0-9]{1,2}: [a-z]+|suitable for (?:a )?(?:smaller suppliers|smes?|vcses?|voluntary)|(?:research|project|consultancy|tender|commission) brief\\b',
    ),
  },
  {
    kind: 'tender',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      'suppliers? (?:can|could) bid|welcome proposals from|(?:submit|submitting) a proposal|completed (?:proposals|tenders|bids)|proposals? (?:should|must) be (?:sent|emailed|submitted|returned|received)',
      'successful (?:provider|tenderer|bidder|contractor|supplier|consultant)',
    ),
  },
];

/** A day of the calendar, without which nobody invites bids; that on which a page was last touched is none. */
const daySaid =
  /\b[0-9]{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}\b/i;
const touched = /\b(?:last |page )?(?:updated|reviewed|modified|edited)\b/i;

/** Whether a sentence gives a day of its own matter. */
export const saysDay = (plain: string): boolean => daySaid.test(plain) && !touched.test(plain);

/** Words that invite bids without a day, in a notice cut short. */
const invitesBids =
  /\b(?:(?:is|are) (?:seeking|inviting|looking|carrying out)|notice identifier|contract value|invites? tenders|market engagement|notice description|lot (?:information|[0-9]))\b/i;
export const saysItInvites = (plain: string): boolean => saysDay(plain) || invitesBids.test(plain);

/** The two lines that a consultation hub puts over each of its pages: "Closed 3 Mar 2025", "Opened 20 Jan 2025". */
const hubLines = [
  /^clos(?:es|ed) (?:[a-z]{3,9},? )?[0-9]{1,2} [a-z]{3,9} [0-9]{4}$/i,
  /^open(?:s|ed) (?:[a-z]{3,9},? )?[0-9]{1,2} [a-z]{3,9} [0-9]{4}$/i,
] as const;
/** They stand right under the title. */
const mostAbove = 15;

/** The places of those two lines, where a page has both. */
export function hubLinesIn(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences.filter(({ block }) => !block.furniture).slice(0, mostAbove);
  const found = hubLines.flatMap((line) => first.find(({ plain }) => line.test(plain)) ?? []);
  return found.length === hubLines.length ? found : [];
}
