import { addPeriod } from '@/lib/calendar/calendar.ts';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const funded = anyOf(
  '(?:each|every) (?:\\w+ )?(?:club|body|group|organisation|charity|provider|project|recipient|centre|of (?:them|the \\w+))',
  '(?:all |both |the |its |our |current |existing |those |(?:all )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of the )?){0,3}(?:grant[- ]?holders|providers|groups|organisations|charities|bodies|recipients|clubs|projects|grantees|contractors|centres|funded \\w+)',
  'the (?:charity|provider|project|organisation|club|group|contractor|grant[- ]?holder|association|trustees|recipient|\\w+ (?:trust|club|association|project))',
  '(?:the |its |their |your )?trustees|them|you|all (?:\\w+ )?of (?:them|you)',
);
const day =
  '(?:on|by|before|dated|of|from|no later than|in(?: the)?|in the week (?:of|beginning|commencing)|week (?:commencing|beginning))';

/** Whoever is funded is written to, told or given notice: the words lead up to a day. */
const willTell = wordsOf(
  `(?:write|writes|wrote|written|writing) (?:formally )?to ${funded}`,
  `${funded} (?:will|shall|are to|is to|were|was|have been|has been|should)(?: then| all| each| therefore)? (?:be |get |receive |have |hear )?(?:be )?(?:sent|notified|told|informed|given|written to|served|a letter|letters|notice|(?:formal|written|three months'|due) notice|formal written notice|from us)`,
  `(?:formal |written |due )?(?:notice|letters?|notices|notice letters)(?: (?:of|to|giving) [a-z, ]{2,90}?| dated [a-z0-9 ]{6,20})?,? (?:has been|have been|will|shall|is to|are to|was|were|to|be)(?: then| therefore)? (?:be |go )?(?:given|issued|served|sent|posted|out|delivered)`,
  `send(?:s|ing)? (?:out |formal |the )*(?:letters?|notices?) to ${funded}|(?:the|their|our) (?:notices?|letters?) (?:will|are to|shall) be dated`,
  'they (?:will be|were) (?:sent|notified|told|informed|given notice)|(?:will be|were|was) (?:sent|notified|told|informed) (?:by letter|in writing)',
  'giv(?:e|es|ing|en) (?:formal |written )?notice',
);
/** Told of what might come, or asked about it, and not yet given notice. */
const onlyLikely =
  /\b(?:likely|possible|possibly|might|may|could|consider(?:ing|ed|s)?|thinking|review(?:ed|ing)?|propos(?:als?|ed|ing)|drafts?|drafted|options?|invit(?:e|ed|ing)|ask(?:ed|ing) (?:for|them|each|what|how|whether)|views|comments|meet(?:ing)?|consult\w*)\b/i;
/** Other people who get letters in the same document. */
const toOthers =
  /\b(?:residents|applicants|families|parents|carers|members of the public|customers|tenants|patients|staff|employees|government|minister|ministers|secretary of state|mps?|councillors|bidders|tenderers|the press|unions?)\b/i;

const ends =
  'end|ends|cease|ceases|stop|stops|clos|reduc|expire|withdraw|renew|cut|lower|de-?commission|discontinu|terminat|phas|determin|laps|finish|halv|taper';
const toldOn = new RegExp(
  String.raw`\b(?:wrote|writ(?:e|es|ten|ing)|letters?|notified|told|notice|informed|served|sent|given|issued)\b(?:(?!\b(?:${ends}))[^.;]){0,90}\b${day}(?: (?:the|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?,?)? ?$`,
  'i',
);
/** Whether a day is one on which somebody is told, and not one on which something ends. */
export const isTellingDay = ({ before }: Mention<DateFound>): boolean => toldOn.test(before);

const decides =
  'cabinet|committee|board|council|executive|governing body|decision|decides?|agrees?|agreed|meets?|meeting|approves?|approval|considers?';
const decidedOn = new RegExp(
  String.raw`\b(?:${decides})\b(?:(?!\b(?:${ends}))[^.;]){0,50}\b(?:on|of)(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$`,
  'i',
);
/** Whether a day is one on which somebody decides. */
export const isDecisionDay = ({ before }: Mention<DateFound>): boolean => decidedOn.test(before);

/** The line of a record or report that says when those met who decide: "Meeting: 17/10/2019", "Date of decision: 4 March". */
const metOn =
  /^(?:(?:date of )?(?:the )?(?:meeting|decision)(?: date| held on)?|decided at meeting|(?:cabinet|executive|council|[a-z ]{0,40}committee)(?: meeting)?) ?[:,-]? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** "Minutes of the meeting held in the Town Hall on Tuesday 14 October", "Held in the Guildhall on", "Minutes of the Cabinet, Town Hall, Tuesday". */
const heldOn =
  /^(?:meeting )?held (?:in|at)\b[^.;]{0,80}\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$|^(?:draft )?minutes (?:of|from)\b[^.;]{0,120}(?:\bon|,) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$|\b(?:meeting|cabinet|committee|council|executive|board)\b[^.;]{0,60}\bheld\b[^.;]{0,60}\bon (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/i;

/** "Report to Cabinet, 4 February 2025: voluntary sector grants", "Report for the Executive meeting of 3 March". */
const reportTo =
  /^(?:(?:officers?'? |joint |decision )?reports? |paper |briefing )(?:to|for) (?:the )?(?:[a-z]+ ){0,3}(?:cabinet|committee|council|executive|board|panel|authority|members)(?: meeting)?,?(?: (?:on|of|for))?[ ,(]*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/i;

/** The day of the meeting that decided, which is the first on which anybody could be told; null where no line of its own says it. */
export function metDay(mentions: readonly Mention<DateFound>[], sentences: readonly Sentence[]): Said<string> | null {
  const met = mentions.find(
    (mention) =>
      firstDay(mention) !== null &&
      ((mention.sentence.plain.length < 100 && metOn.test(mention.before)) ||
        (mention.sentence.plain.length < 150 && reportTo.test(mention.before)) ||
        (mention.sentence.plain.length < 200 && heldOn.test(mention.before))),
  );
  if (met) return saidDay(met);
  const listed = sentences.slice(0, mostTitles).some(({ plain }) => decisionsOnIssue.test(plain))
    ? mentions.filter(isHeadOfDecision)
    : [];
  // A page of several decisions does not say in which of them the grant was ended.
  const [only] = listed;
  return only && listed.every((one) => firstDay(one) === firstDay(only)) ? saidDay(only) : null;
}

/** The day from which a page asks for views, on a line of its own: "Opened 12 Nov 2026". */
export function openedDay(mentions: readonly Mention<DateFound>[]): Said<string> | null {
  const opened = mentions.find(
    (mention) =>
      firstDay(mention) !== null &&
      mention.after.trim().length < 12 &&
      [mention.before.trim(), ...labelsOf(mention)].some((label) => opensOn.test(label)),
  );
  return opened ? saidDay(opened) : null;
}
const opensOn = /^(?:(?:consultation |survey )?(?:opened|opens|open from|start date|start(?:s|ed)))(?: on)?:?$/i;

/** The page on which a council keeps what was decided on one matter: "Issue - decisions - Lunch clubs". */
const decisionsOnIssue = /^(?:issue(?: history)? ?[-:] ?decisions?|decisions? ?[-:])/i;
const mostTitles = 4;
/** "17/09/2009 - Lunch clubs": each decision there stands under its day and its title. */
const isHeadOfDecision = (mention: Mention<DateFound>): boolean =>
  firstDay(mention) !== null &&
  !mention.sentence.block.cell &&
  mention.before.trim() === '' &&
  /^ ?- [A-Z]/.test(mention.after) &&
  !happens.test(mention.after);
/** The line of a timetable begins with its day as well. */
const happens =
  /\b(?:opens?|clos(?:es?|ing)|starts?|begins?|ends?|deadline|meet(?:s|ing)|meets|considers?|decides?|published|effective|call[- ]in|drop-in)\b/i;

/** "Notice will be given straight after the Cabinet meeting on …", "if Cabinet agrees on …, three months' notice will be given". */
const noticeThen = wordsOf(
  `(?:notice|letters?|notices)\\b${within(40)}\\b(?:will|is to|are to|to|would|shall)(?: then)? (?:be |go )?(?:given|issued|served|sent|out|posted)`,
  'giv(?:e|es|ing) (?:\\w+ ){0,3}notice',
);
const nextDay = /\b(?:the (?:next|following) (?:working )?day|the day after|a day later)\b/i;
const sameDay = /\b(?:the same day|that day|straight ?away|at once|immediately|as soon as (?:it|that) (?:is|has))\b/i;

/**
 * The day on which those who lose by it are told, where the document says one that is not its own: "officers will write to each club by 19 December", or
 * notice counted from a decision. Null where it says none.
 */
export function toldDay(mentions: readonly Mention<DateFound>[], sentences: readonly Sentence[]): Said<string> | null {
  const days = mentions.filter((mention) => firstDay(mention) !== null);
  const tellings = days.filter(
    (mention) =>
      isTellingDay(mention) &&
      willTell.test(mention.sentence.plain) &&
      !toOthers.test(mention.before.slice(-lastWords)),
  );
  const told = tellings.find(({ sentence: { plain } }) => !onlyLikely.test(plain));
  if (told) return saidDay(told);
  const own = days.find(({ before }) => ofThisPaper.test(before));
  if (own) return saidDay(own);
  const onRow = days.find(isTellingRow);
  if (onRow) return saidDay(onRow);
  const decided = days.filter(isDecisionDay);
  if (!decided.length) return null;
  const withNotice = decided.find(({ sentence: { plain } }) => noticeThen.test(plain) && !toOthers.test(plain));
  return withNotice ? saidDay(withNotice) : countedFrom(decided, sentences);
}
const lastWords = 90;
/** "This letter, dated", "this e-mail, sent on", "today is". */
const ofThisPaper =
  /\b(?:this|my|our) (?:letter|e-?mail|note|notice|message)[ ,]{1,2}(?:is |was |which is )?(?:dated|sent(?: to you)? on|written on)(?: the)?(?: \w+day,?)? ?$|\btoday(?:'s date)? is (?:\w+day,? )?(?:the )?$/i;

/** The row of a timetable: "Formal notice to organisations", "Letters to clubs", "Groups notified". */
const tellingRow = wordsOf(
  "^(?:formal |written |due |three months' )*(?:notices?|letters?|decision letters?)(?: of (?:the )?\\w+)? (?:is |are |will be )?(?:(?:given|issued|served|sent|posted|go(?:es)? out)(?: to .{0,40})?|to .{0,40})$",
  `^(?:\\w+ ){0,2}(?:organi[sz]ations|groups|charities|clubs|providers|projects|recipients|grant[- ]?holders) (?:are |will be |to be )?(?:told|notified|informed|written to|given notice)(?: of .{0,40})?$`,
  '^date (?:of|that|on which) (?:notice|the notice|notice (?:is|was) given)$',
);
const isTellingRow = (mention: Mention<DateFound>): boolean =>
  mention.sentence.plain.length < 120 &&
  labelsOf(mention).some((label) => tellingRow.test(label.trim()) && !toOthers.test(label) && !onlyLikely.test(label));

/** "Cabinet decides on 14 January. If it agrees, notice will be given the next day." */
function countedFrom(decided: readonly Mention<DateFound>[], sentences: readonly Sentence[]): Said<string> | null {
  for (const place of mayHold(sentences, noticeThen)) {
    const sentence = sentences[place];
    if (sentence?.standing !== 'current' || !noticeThen.test(sentence.plain) || toOthers.test(sentence.plain)) continue;
    const isNext = nextDay.test(sentence.plain);
    if (!isNext && !sameDay.test(sentence.plain)) continue;
    const from = decided.findLast(
      ({ value, sentence: { block } }) => block === sentence.block && value.start < sentence.start,
    );
    if (!from) continue;
    const said = saidDay(from);
    if (!isNext) return said;
    const why = 'notice is to be given on the day after this one';
    return { ...said, value: addPeriod(said.value, 'P1D'), assumed: [...said.assumed, { what: 'end-of-period', why }] };
  }
  return null;
}

const firstDay = ({ value: { when } }: Mention<DateFound>): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' && when.unit === 'week' ? when.from : null;

const saidDay = (mention: Mention<DateFound>): Said<string> => {
  const { start, end, assumed } = mention.value;
  return { value: firstDay(mention) ?? '', start, end, assumed };
};
