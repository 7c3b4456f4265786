const call =
  '(?:the )?(?:applications?(?: (?:process|window|period|round|stage))?|(?:grants? |funding |small grants? )?(?:fund|grants?|scheme|programme|round|window|call)(?: (?:[0-9]|one|two|three|four))?|bidding|submissions?|expressions? of interest|portal)';
const day = String.raw`(?:at |on |from )?(?:(?:noon|midday|midnight|[0-9:.]{1,5} ?(?:am|pm)?),? )?(?:on )?(?:\w+day,? )?(?:the )?`;
const opens =
  '(?:(?:will |is to )?(?:open|launch|start|begin)s?|opened|launched|(?:is|are|was|were|will be) (?:now )?(?:open(?:ed)?|launched))';
const closes = '(?:(?:will |is to )?(?:close|shut|end)s?|closed|(?:is|are|will be) closed)';
const of =
  '(?: (?:of|for) (?:the |new |all )?(?:[a-z]+ ){0,2}(?:fund|grants?|scheme|programme|round|applications?|bids|call|window|submissions?))?';

/** Just before the day: "the fund opens on", "applications are now open from", "opens at 9am on". */
export const callOpens = new RegExp(
  String.raw`(?:\b${call} (?:(?:for|to) [^.;0-9]{1,30} )?${opens}(?: (?:for|to) (?:new )?(?:applications|bids))?|^(?:opens|launches|opening|open)) ?:? ?(?:in the week (?:commencing|of) |w\/c )?${day}$`,
  'i',
);
/** "Applications close at noon on", "and closes on", "must reach us by". */
export const callCloses = new RegExp(
  String.raw`(?:\b${call} ${closes}|(?:^|\band |[-,;|·] ?)(?:will )?(?:closes?|shuts|closing)|\bclosing date(?: for applications)?(?: is| will be)?|\bdeadline(?: for (?:all )?(?:applications|bids|submissions)| to (?:apply|bid|submit [a-z' ]{1,25})(?: for [a-z' ]{1,20})?)?(?: is| will be)?|\b(?:applications?|forms|bids)\b[^.;0-9]{0,40}\b(?:by|before|no later than|until)) ?:? ?${day}$`,
  'i',
);
/** "Applications are open from", "you can apply between". */
export const callRuns = new RegExp(
  String.raw`\b(?:${call} (?:(?:will |is to )?(?:open|be open)s?|(?:is|are|will be) (?:now )?(?:open|accepted|invited|welcome)|can be (?:made|sent|submitted))|(?:application|bidding|submission)s? (?:round|window|period) (?:will |is to )?(?:runs?|lasts?)|(?:you|groups|charities|organisations) (?:can|may) apply) ?:? ?(?:from|between)? ?$`,
  'i',
);

/** The name of a field or row, and nothing else. */
export const opensLabel = new RegExp(
  String.raw`^(?:${call} )?(?:(?:open|launch|start|begin)(?:s|ing|ed|es)?|launch|live|goes live)(?: date| day)?${of}:?$|^(?:date )?(?:fund|scheme|round|grants?|applications?) (?:open|launch)\w*:?$`,
  'i',
);
export const closesLabel = new RegExp(
  String.raw`^(?:${call} )?(?:(?:clos(?:e|es|ing|ed)|deadline|shuts)|(?:closing|end|submission) (?:date|day|time)|closing date and time|close date|application deadline|deadline date)${of}(?: \(\w+\))?:?$|^(?:applications?|forms|bids) (?:to be )?(?:received|in|due|returned|submitted)(?: by)?:?$`,
  'i',
);
/** "Period" beside a grant is how long it lasts. */
export const runsLabel = new RegExp(
  `^(?:${call} )?(?:application |bidding )?(?:window|open)${of}:?$|^(?:the )?(?:applications?|bidding|submissions?|call|round|portal|expressions? of interest)(?: (?:[0-9]|one|two|three|four))? (?:period|dates)${of}:?$|^dates${of}:?$|^open for applications:?$`,
  'i',
);
