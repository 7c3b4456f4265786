/** What others impose or the world brings: a law, a funder, a lease that ends. */
const imposed =
  /\b(?:government|ministers?|ministry|secretary of state|home office|treasury|department|nhs england|regulat\w+|inspector\w*|statut\w+|by law|legal(?:ly)? (?:dut\w+|requir\w+|obliged|bound|deadline)|the law|court|tribunal|grants?|funders?|funding|lottery|insur\w+|leases?|landlord|contracts?|contractors?|suppliers?|operators?|providers?|firm|company|owners?|sold|sale|elections?|purdah|licen[cs]\w+|national|levy|precept|council tax|emergency|flood|fire|unsafe|safety|told us|only (?:told|heard|learn\w*)|announced|imposed|external|auditors?|printers?|bids?|combined authority|county council)\b/i;
/** The council's own meetings, plans, wishes and want of staff. */
const own =
  /\b(?:cabinet|executive|board|committee|council plan|forward plan|agenda|portfolio holder|budget (?:papers|round|report)|our (?:[a-z]+ )?(?:plan|report|timetable|programme|team|meeting)|(?:two|three|four|short of) (?:people|staff|officers)(?: down)?|staff (?:sickness|shortages?|absence)|(?:we|officers) (?:want|wish|hope|aim|would like|started|ought|began|intend)|the aim is|is keen|are keen)\b/i;

/** Whether the reason a document gives for haste is its author's own timetable, and nothing that others impose. */
export const isOwnTimetable = (reason: string): boolean => own.test(reason) && !imposed.test(reason);
