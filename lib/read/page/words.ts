import type { Furniture } from '@/lib/document.ts';

/** Things a site lists beside or below a page that are not what the page is about. */
const listed =
  'activities|articles|consultations?|content|engagements?|events|exercises|funds?|grants?|involvement|items|jobs|links|news|notices|opportunities|pages|posts|projects|publications?|quotations?|schemes|stories|surveys?|tenders?|topics|vacancies';
/** Of these, what a page does not itself describe under such a heading, as a report on a service does under "Current services" or "Open grants". */
const listedNow =
  'consultations?|engagements?|involvement|jobs|news|notices|opportunities|quotations?|stories|surveys?|tenders?|vacancies';

/** "Other activities open now", "more surveys near you". */
const whichOthers =
  '(?:(?:now|currently) )?(?:open|live|running|under way|closing)(?: (?:now|soon|today|at present|at the moment|for comments?))?|near(?:by| you)|in your area|you (?:can|may|might) (?:also )?(?:be interested in|have your say on|like|take part in)';

const headsOthers = new RegExp(
  `^(?:(?:related|other|more|similar|popular|recent|featured|also) (?:[\\w&-]+ ){0,2}(?:${listed})(?: (?:${whichOthers}))?|(?:latest|current|upcoming|open|live) (?:[\\w&-]+ ){0,2}(?:${listedNow})|(?:related|similar|popular) services)$`,
);
const headsOthersAlone =
  /^(?:related|latest|news|see also|quick links|useful links|popular|most (?:read|viewed|popular)|you (?:may|might) also (?:like|be interested in).*|recommended(?: for you)?|recent (?:posts|comments)|other (?:events|news and events)|more (?:like this|from .*)|share|share (?:this|with|on)\b.*|follow us.*|connect with us|subscribe.*|sign up (?:to|for)\b.*|newsletter|tags|categories|archives?|(?:was|is) this page (?:useful|helpful).*|rate this page|what do you think of this page.*)$/;
const headsPlaces =
  /^(?:(?:also |more )?in this (?:section|guide|area)|on this page|(?:table of |page )?contents|navigation|menu|explore\b.*|section menu|you are here|breadcrumbs?)$/;

const mostHeading = 80;

const plainHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[:.…]+$/, '')
    .trim();

/** What a heading says of the lines under it: a list of other things, or of places to go; null where it heads the page's own matter. */
export function headsFurniture(heading: string): 'related' | 'navigation' | null {
  if (heading.length > mostHeading) return null;
  const plain = plainHeading(heading);
  if (headsPlaces.test(plain)) return 'navigation';
  return headsOthers.test(plain) || headsOthersAlone.test(plain) ? 'related' : null;
}

/** Whether a heading in a side column heads something of the page's own: "Key dates", "How to respond", "Contact". */
export const headsOwnMatter = (heading: string): boolean =>
  /\b(?:dates?|deadlines?|timetable|timeline|timescales?|at a glance|key (?:facts|information|points)|how to (?:respond|reply|apply|take part|have your say)|contacts?|status|opens?|opened|closes?|closed|closing|documents?|downloads?|papers|enquiries|this (?:consultation|fund|grant|survey))\b/i.test(
    heading,
  );

const opens = /^(?:open(?:s|ed|ing)?|start(?:s|ed)?)\b/i;
const closes = /^(?:clos(?:es|ed|ing)|end(?:s|ed)?|deadline)\b/i;

/** Whether lines give one opening and one close, as a consultation hub sets them beside its own page: other pages' would be several, or without an opening. */
export const tellsDates = (lines: readonly string[]): boolean =>
  lines.filter((line) => opens.test(line)).length === 1 && lines.filter((line) => closes.test(line)).length === 1;

/** Whether a line without a heading speaks of the page's own deadline. */
export const speaksOfThis = (text: string): boolean =>
  /\b(?:this (?:consultation|engagement|survey|fund|grant|round|scheme)|closing date|deadline|(?:respond|reply|apply) by)\b/i.test(
    text,
  );

const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const separators = /\s[|·•»›>/]\s/;
const footerWords =
  /^(?:cookies?|(?:cookie|privacy)\b.{0,20}|accessibility(?: statement)?|contact(?: us)?|site ?map|terms\b.{0,30}|disclaimer|a-z|freedom of information.*|modern slavery.*|copyright.*|©.*)$/i;
const imprint = /©|\bcopyright \d{4}|\ball rights reserved\b|\bpowered by\b|\bopen government licence\b/i;
const namesOthers = new RegExp(
  `^(?:other|more|related|similar|see also|latest|current) (?:[\\w&-]+ ){0,2}(?:${listed})\\b[^.:]{0,20}:`,
  'i',
);
const usesCookies = /\b(?:we|(?:web)?site|service)\b.{0,40}\buses?\b.{0,40}\bcookies\b/i;

const mostWordsOfNotice = 80;
const mostWordsOfImprint = 60;
const mostWordsOfEntry = 8;
const wordCount = (text: string) => text.split(/\s+/).length;

/** What of a line's make-up decides whether it is furniture. */
export interface LineLook {
  readonly text: string;
  readonly links: number;
  /** The share of its characters that are links, 0 to 1. */
  readonly linked: number;
  readonly beforeTitle: boolean;
  /** Among the last lines of the page. */
  readonly atFoot: boolean;
}

/** What a line alone shows itself to be, by its words and links; null for the page's own matter. */
export function furnitureOfLine(line: LineLook): Furniture | null {
  const { text, links, beforeTitle, atFoot } = line;
  if (/^skip (?:to|over|navigation|main)\b/i.test(text) || /^you are here\b/i.test(text)) return 'navigation';
  if (/^home\s*[>»›/|:→]/i.test(text)) return 'navigation';
  if (usesCookies.test(text) && wordCount(text) < mostWordsOfNotice) return 'cookies';
  if (/^(?:alpha|beta)\b.{0,80}\bfeedback\b/i.test(text)) return 'banner';
  if (links > 0 && (/^(?:share|tweet|follow us)\b.{0,60}$/i.test(text) || namesOthers.test(text))) return 'related';
  if (atFoot && isFoot(text)) return 'footer';
  return (beforeTitle || atFoot) && isMenu(line) ? (beforeTitle ? 'navigation' : 'footer') : null;
}

/** A row of links, or of words that were links. Not one with a date or a sum: "Open | Opened 4 March | Closes 27 May" is set like one. */
function isMenu({ text, links, linked }: LineLook): boolean {
  if (month.test(text) || /[£%]/.test(text)) return false;
  if (links > 2 && linked >= 0.7) return true;
  const entries = text.split(separators);
  return entries.length > 3 && entries.every((entry) => wordCount(entry) <= mostWordsOfEntry) && !/[.!?]\s/.test(text);
}

function isFoot(text: string): boolean {
  const entries = text.split(separators);
  if (entries.length > 2 && entries.some((entry) => footerWords.test(entry.trim()))) return true;
  return imprint.test(text) && wordCount(text) <= mostWordsOfImprint;
}
