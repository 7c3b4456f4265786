import { SECTOR } from '@/lib/vocabulary/sector.ts';
import { anyOf } from '@/lib/vocabulary/words.ts';

/** Those whom one meets: the reader of a letter, and the organisations and people named in a report. */
const people = anyOf(
  SECTOR,
  'you|us|each other|one another|any(?:one|body)|every(?:one|body)|some(?:one|body)|no ?(?:one|body)|people|persons?|(?:mr|mrs|ms|miss|dr|cllr|councillor)\\b\\.?',
  'groups?|clubs?|charit(?:y|ies)|organi[sz]ations?|providers?|recipients?|grant[- ]?holders?|contract[- ]?holders?|associations?|societ(?:y|ies)|centres?|partners?|bodies|foundations?|forums?|networks?',
  'chair(?:man|woman|person|s)?|trustees?|boards?|committees?|members?|managers?|staff|volunteers?|treasurers?|secretar(?:y|ies)|representatives?|leaders?|directors?|officers?|councillors?',
  'users?|famil(?:y|ies)|parents?|carers?|residents?|clients?|tenants?|patients?|neighbours?|children|(?:young|older|disabled) people',
);
/** What a grant holder meets or fails to meet. */
const thing = anyOf(
  'targets?|conditions?|outcomes?|outputs?|objectives?|aims?|milestones?|measures?|indicators?|kpis?|standards?|requirements?|criteri(?:a|on)|terms|obligations?|expectations?|thresholds?|deadlines?|commitments?',
  'needs?|demands?|costs?|shortfalls?|gaps?|bills?|expenses|liabilit(?:y|ies)|priorit(?:y|ies)|profiles?|levels?|numbers?|quality|match[- ]?funding|agreements?|specification|responsibilit(?:y|ies)|dut(?:y|ies)|figures?|goals?',
);
/** "Any of the", "the present", "your own": what leads up to them. */
const leadsUp = String.raw`(?: (?:any|all|each|every|both|either|neither|none|some|most|many|few|one) of)?(?: (?!(?:of|for|in|by|from|to|on|and|that|which|${thing})\b)[\w-]+){0,4}?`;
const metThem = new RegExp(
  String.raw`^(?: up)?(?: with)?${leadsUp} ${people}(?![\w'])(?! (?:own )?(?:\w+ )?${thing}\b)`,
  'i',
);
/** "Met with", "met to talk it over", "met before the vote": people and nobody else. */
const metSo =
  /^(?: up)? (?:with|face to face|in person|together|regularly|to (?:discuss|talk|go|consider|hear|agree|look|explain)|about|again|since|before|beforehand|first|until|twice|once|every|each month|at|on|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|winter)))\b/i;
const metThere = /^ ?(?:[.,;:)]|$)/;
const byThose =
  /\b(?:we|i|officers|council|trust|board|icb|authority|sides|parties|trustees|staff|(?:time|chance|opportunity|possible|able|need) (?:for us )?to)\b[^.;]{0,25}$/i;
const isDoneTo =
  /\b(?:is|are|was|were|be|been|being)(?: (?:not|never))?(?: (?:yet|all|always|being|been|[a-z]{1,12}ly)){0,3} $/i;
/** "The clubs were not met": those who are met, at the head of the clause. */
const peopleWere = new RegExp(
  String.raw`(?:^|[,;:] |\b(?:and|but|that|because|since|as) )(?:(?!${thing}\b|of\b|by\b|for\b|with\b)[\w-]+ ){0,4}?${people} (?:has |have |had )?(?:(?:is|are|was|were|be|been|being|not|never|yet|all|[a-z]{1,12}ly) ){1,5}$`,
  'i',
);
/** "We have not met them": said of a grant holder, they are its targets. */
const metThose =
  /^(?: with)?(?: (?:any|all|each|every one|both|either|neither|none|some|most|many) of)? (?:them|these|those)(?=[ .,;:)]|$)(?! (?:groups?|clubs?|charit|organi|providers?|people|who)\b)/i;
const namesThing = new RegExp(String.raw`\b${thing}\b`, 'i');
/** "Without meeting its targets". */
const meetingThings = new RegExp(
  String.raw`(?<!\b(?:an?|the|no|any|this|that|each|every|first|last|next|public|open|board|committee|council|our|your) )\bmeeting(?=(?: (?!of\b|with\b|about\b|on\b)[\w'-]+){0,3}? ${thing}\b)`,
  'gi',
);

/** "It has not met its targets": words with each thing that is met called reached, so that those who were met are left. */
export const metPeopleOnly = (words: string): string =>
  /\bme(?:e)?t/i.test(words)
    ? words
        .replace(meetingThings, 'reaching')
        .replace(/\bmee?t\b/gi, (word, at: number) => (isOfPeople(words, at, word.length) ? word : 'reach'))
    : words;

const furthestBack = 160;

function isOfPeople(words: string, at: number, length: number): boolean {
  const [before, after] = [words.slice(Math.max(0, at - furthestBack), at), words.slice(at + length)];
  if (isDoneTo.test(before)) return peopleWere.test(before);
  if (metThose.test(after)) return byThose.test(before) && !namesThing.test(before);
  return (
    metThem.test(after) ||
    metSo.test(after) ||
    (metThere.test(after) && byThose.test(before) && !namesThing.test(before))
  );
}
