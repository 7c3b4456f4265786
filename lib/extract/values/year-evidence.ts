import type { Block, DocumentText } from '@/lib/document.ts';
import { fold } from '@/lib/extract/values/fold.ts';
import { partAt, partStarts } from '@/lib/pack/parts.ts';

/** What a heading or label says of the year its dates fall in. */
export interface YearEvidence {
  /** The year of a day in a month, 1 to 12. */
  yearOf(month: number): number;
  /** The words it was read from. */
  readonly words: string;
}

const SPANNING = /\b((?:19|20)\d\d) ?[/-] ?((?:19|20)?\d\d)\b(?! ?[/-] ?\d)/;
const YEARS = /\b(?:19|20)\d\d\b/g;
const SCHOOL = /\b(?:academic|school|term|terms)\b/i;
/** Words by which a heading speaks of days and not of a subject: "Dates for 2025/26", not "Budget 2025/26". */
const OF_DATES =
  /\b(?:dates?|timetable|calendar|schedule|deadlines?|diary|timeline|meetings|events|milestones|when)\b/i;
const DATE_WORD =
  /^(?:(?:19|20)?\d\d|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const isDatesAlone = (plain: string) => plain.split(/[\s:,()/-]/).every((word) => word === '' || DATE_WORD.test(word));

/** A line that gives a day in full is no heading over days: "Closing date: 5pm Monday 14 July 2025". */
const WHOLE_DAY = /\d(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.]\d{1,2}[/.]\d/i;

/** A label that asks or bounds names a year that its dates need not fall in: "Did you ask people before 2025?". */
const ASKS = /\?|\b(?:before|after|since|until|from|to|between)\b/i;

/** The year a heading or label settles; null where it names none, or several, or a subject's. */
export function readYearEvidence(text: string, isLabel: boolean): YearEvidence | null {
  if (text.length > 160) return null;
  const plain = fold(text).plain;
  if (WHOLE_DAY.test(plain)) return null;
  if (isLabel ? ASKS.test(plain) : !OF_DATES.test(plain) && !isDatesAlone(plain)) return null;
  const spanning = SPANNING.exec(plain);
  if (spanning) {
    const begins = Number(spanning[1]);
    if (Number(spanning[2]) % 100 !== (begins + 1) % 100) return null;
    const first = SCHOOL.test(plain) ? 9 : 4;
    return { yearOf: (month) => (month >= first ? begins : begins + 1), words: text.trim() };
  }
  const years = new Set(plain.match(YEARS));
  const [year] = years;
  return years.size === 1 && year ? { yearOf: () => Number(year), words: text.trim() } : null;
}

/** A heading in the chain over a block; inner ones point at outer ones. */
interface Heading {
  readonly text: string;
  readonly level: number;
  readonly outer: Heading | null;
}

/** A short line that leads a table or list in counts as a heading below all others: "Key dates for 2025/26:". */
const LEAD_IN_LEVEL = 7;

function levelOf(block: Block, text: string): number | null {
  if (block.kind === 'heading') return block.level ?? LEAD_IN_LEVEL - 1;
  const leadsIn = block.kind === 'caption' || (block.kind === 'paragraph' && text.length < 90 && OF_DATES.test(text));
  return leadsIn && /\d/.test(text) ? LEAD_IN_LEVEL : null;
}

/** For a block of a document, the year its labels and then the headings over it settle; null where none does. */
export function yearEvidenceOf(doc: DocumentText): (block: number) => YearEvidence | null {
  const over = headingsOver(doc);
  const read = new Map<Heading, YearEvidence | null>();
  const ofHeading = (heading: Heading): YearEvidence | null => {
    const known = read.get(heading);
    if (known !== undefined) return known;
    const evidence = readYearEvidence(heading.text, false);
    read.set(heading, evidence);
    return evidence;
  };
  return (index) => {
    for (const label of doc.blocks[index]?.labels ?? []) {
      const block = doc.blocks[label];
      const evidence = block && readYearEvidence(doc.text.slice(block.start, block.end), true);
      if (evidence) return evidence;
    }
    for (let heading = over[index] ?? null; heading; heading = heading.outer) {
      const evidence = ofHeading(heading);
      if (evidence) return evidence;
    }
    const part = partAt(doc, doc.blocks[index]?.start ?? 0);
    return readYearEvidence(part?.title ?? doc.title, false);
  };
}

function headingsOver(doc: DocumentText): (Heading | null)[] {
  let current: Heading | null = null;
  const begins = partStarts(doc);
  return doc.blocks.map((block) => {
    if (begins.has(block.start)) current = null;
    const short = block.end - block.start < 160;
    const text = short && !block.cell ? doc.text.slice(block.start, block.end) : '';
    const level = short && !block.cell ? levelOf(block, text) : null;
    if (level === null) return current;
    let outer: Heading | null = current;
    while (outer && outer.level >= level) outer = outer.outer;
    const before = outer;
    current = { text, level, outer };
    return before;
  });
}
