import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const bids = anyOf(
  '(?:call[- ]off )?(?:bids?|tenders?)',
  'quot(?:es?|ations?)',
  'proposals?',
  'mini[- ]competitions?',
  'call[- ]offs?',
  'offers?',
  'pric(?:es?|ings?)',
  'invitations?',
);
const people = '(?:providers|bidders|suppliers|tenderers|organisations|groups|charities|members|you|they|everyone)';
const given =
  '(?:(?:will |shall |would |to )?(?:then )?(?:have|get|be given|be allowed)|are (?:given|allowed)|has|have)';
/** How long there is to bid, in a length and not in days of the calendar: "seven days in which to return a bid", "six weeks will be allowed for tenders". */
export const timeGiven = wordsOf(
  `${people}\\b${within(30)}\\b${given}\\b${within(50)}\\b(?:to|in which to|for) (?:\\w+ )?(?:return|returning|submit|submitting|respond|responding|reply|send|bid|bidding|tender|tendering|quote|price|put in|put together|prepare|preparing|write|complete)\\b${within(30)}`,
  `${bids}\\b${within(40)}\\b(?:(?:will|is|are|be|normally|usually|stays?|remains?|kept) (?:to )?(?:be )?open for|(?:have|has|is|are) to be (?:in|back|returned|received) within|(?:must|should) be (?:in|back|returned|received|submitted) within|(?:period|window|stage)\\b${within(15)}\\b(?:is|will be|lasts?|of))`,
  `(?:allow|allowing|allows|give|giving|gives)\\b${within(40)}\\b(?:for|to) (?:the |their |your |a |an )?(?:return of |submission of |submit |prepare |write |preparation of )?(?:the |their |your |a |an )?${bids}`,
  `(?:is|are|be|been) allowed (?:for|to) (?:the |their |your |a |an )?(?:return of |submission of |submit |prepare |write |preparation of )?(?:the |their |your |a |an )?${bids}`,
);
/** Beside a length in a notice or table. */
export const timeLabel =
  /\b(?:time|period)\b[^.;]{0,30}\b(?:allowed|given|expected|for|to)\b[^.;]{0,20}\b(?:tenders?|tendering|bids?|bidding|quotations?|respond|responses|submissions?)\b|\b(?:tender(?:ing)?|bidding|quotation|response) (?:period|window)\b/i;
/** Time for something else: to ask, to object, to sign or to keep an offer open. */
export const otherTime =
  /\b(?:questions?|clarifications?|queries|standstill|valid\w*|accept\w*|object\w*|appeal\w*|challenge\w*|complain\w*|feedback|invoices?|paid|payment|notice|sign|signed|mobilis\w+|start|referrals?|evaluat\w+|mark(?:ed|ing)?|refus\w+)\b/i;

/** Asked for by quotation, as buyers do with small sums. */
export const byQuotation =
  /\b(?:request(?:s|ing)? for (?:a |written )?quot\w+|quotations?|RFQ|quotes? (?:must|should|to|by|for|are)|ask(?:ing)? for (?:written )?(?:quotes|quotations))\b/i;
/** A reply that can be written in an evening or two. */
export const shortReply =
  /\b(?:no more than|not more than|no longer than|at most|up to|maximum of|within|on|in) (?:one|two|three|four|five|six|[1-6]) (?:A4 )?(?:sides|pages)\b|\b(?:under|below|less than|up to) £ ?(?:[1-9]|[12][0-9]|30)(?:,000|k)\b[^.;]{0,60}\bquot\w+/i;

/** The days of each round are known well before it opens. */
export const roundsKnown = wordsOf(
  `(?:closing dates?|deadlines?|rounds?|dates)\\b${within(60)}\\b(?:(?:do|does|will) not (?:alter|change|vary)|(?:is|are|stays?|remains?|always) (?:\\w+ )?(?:the same|fixed)) ?(?:\\w+ ){0,2}?(?:each|every|from|year|in)`,
  `(?:dates?|timetable|deadlines?|closing dates?)\\b${within(60)}\\b(?:(?:was|were|has been|have been|had been) (?:announced|published|given|made known|advertised|set|listed|circulated)) (?:in|at|on|last|earlier|before|with|through|well|a|six|three|two|months|to)`,
  `(?:fund|round|scheme|programme|grants?)(?: itself)? (?:was|were|has been|had been) (?:announced|trailed|flagged|advertised|signalled|made known) (?:in (?!full)|at|on|last|earlier|before|through|well|months)`,
  `(?:dates?|deadlines?|closing dates?) (?:of|for) (?:all|each|every|the year's|next year's|future|later)\\b${within(20)}\\brounds?\\b${within(20)}\\b(?:is|are) (?:published|on|listed|shown|set|below|given)`,
);
/** Open all the year round. */
export const alwaysOpen = wordsOf(
  'apply at any time(?: of (?:the )?year)?',
  'no (?:closing date|deadline)s?\\b(?: for (?:applications|applying|this fund|the fund))?',
  '(?:applications|forms|bids|requests) (?:are |can be |may be |will be )?(?:taken|accepted|considered|welcome|made|sent(?: in)?|received|open) (?:at any time|all (?:the )?year|throughout the year|all year round|on a rolling basis)',
  '(?:rolling|open all[- ]year) (?:programme|fund|scheme|basis)',
);
/** Not of this round's days: another's, of paying, or still to be settled. */
export const otherDates =
  /\b(?:meetings?|payments?|paid|reports?|monitoring|visits?|events?|changes? (?:of|to|in)|panel|claims?|not (?:yet )?(?:been )?(?:announced|published|set|known)|(?:19|20)[0-9]{2} round|last (?:year|time)|outcome|results|winners|awards were|decisions?)\b/i;

/** A tender spoken of in a letter before it is put out. */
export const willBeOut =
  /\b(?:tenders?|competition|opportunity|invitation|procurement|ITT)\b[^.;]{0,40}\b(?:advertis\w+|publish\w*|issued?|(?:go|going|goes) (?:out|live)|put out|released?|launch\w*|opens?|starts?)\b[^.;0-9]{0,20}$|\bcontract\b[^.;]{0,30}\b(?:advertised|(?:put )?out to tender)\b[^.;0-9]{0,20}$/i;
export const willBeDue =
  /\b(?:tenders?|bids?|competition|it|quotations?|proposals)\b[^.;]{0,40}\b(?:in|due|clos\w+|return\w*|received|submitted|back|deadline)\b[^.;0-9]{0,25}$/i;
