import type { Block, DocumentText } from '@/lib/document.ts';
import { toldOf } from '@/lib/extract/consultation/places.ts';
import { labelsOf, type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';

/** "Be reviewed at the end of the financial year": a review to come. */
const reviewToCome =
  /\b(?:will|shall|to|must|should|may|next|be|due)\b[^.;]{0,40}\b(?:reviewed|revised|updated|amended|changed|modified)\b[^.;]{0,20}$/i;
const issued =
  /\b(?:published|posted|(?:page )?created|first published|date published|publication date|date of publication|issued|date of issue|issue date|date issued|sent|message sent|released|notice (?:is )?(?:hereby )?given|notice dated)\b(?: (?:on|in|by|date|at))?(?:(?!\b(?:before|since|after|will|shall|must|stops?|expires?|lapses?|ceases?)\b)[^.;]){0,40}$/i;
/** "They sent a full reply on", "we sent you the form on": no day of this paper. */
const anotherPaper =
  /\b(?:they|you|he|she|who|trustees|members|residents|groups)\b(?: \w+){0,2} (?:sent|posted|issued|released|published)\b|\b(?:we|i|officers) (?:\w+ )?(?:sent|posted) (?!(?:this|it)\b)|\b(?:plan|strategy|report|guidance|policy|framework|paper|statement|act|code|results?|figures|assessment)\b,? (?:that|which) (?:was|were|has been) (?:\w+ )?(?:published|issued|released)\b|\b(?:updated|revised|amended|new version of the) (?:\w+ )?(?:questionnaire|survey|form)\b/i;
const futureNotice =
  /\b(?:next|(?:will|to|should|must|may|can|please) be|be (?:sent|posted|issued|published|released)|planned|reports?|results?|summary|findings|analys[ie]s|outcomes?|minutes|responses?|estimated|each|expected)\b/i;
/** "Statutory notice published, consultation starts:" is a step of a timetable. */
const thenBegins =
  /\b(?:consultation|survey|period|engagement)\b[^.;]{0,20}\b(?:starts?|opens?|begins?|closes?|ends?)(?: on)?:? $/i;
const revised =
  /\b(?:last (?:updated|reviewed|modified|revised|checked|changed|edited|amended)|updated|modified|reviewed|page last)\b[^.;]{0,20}$/i;

const lastClause = (before: string) => before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('|')) + 1);

/** "Closing date", "consultation opens", "next meeting": a label of a day that is no paper's. */
const otherDay =
  /\b(?:clos(?:e|es|ed|ing)|ends?|ended|end date|deadline|due|meetings?|hearing|event|starts?|started|start date|opens?|opened|opening|begins?|began|until|by when|(?:respond|reply|comment|apply) by|expir\w+|decision|decided|publication of|last day|period|dates|effective|implement\w*)\b/i;
const longestLabel = 50;
/** "FAQs - 9 July 2024", "easy read version - updated": a file to which the page links, with a day of its own. */
const linkedFile =
  /\b(?:faqs?|frequently asked questions|(?:impact|needs|equality|screening) assessments?|eqia|eia|minutes|agenda|pdf|docx?|word document|[0-9]+ ?[km]b|easy[- ]read|large print|leaflet|poster|map|appendi(?:x|ces)|questionnaire|slides|presentation)\b/i;

/** Whether a line gives the day of a file it links to, which the document is not itself. */
const isOfFile = (doc: DocumentText, before: string): boolean => {
  const file = linkedFile.exec(before)?.[0].toLowerCase();
  const head = doc.blocks.find(({ furniture }) => !furniture);
  const title = `${doc.title} ${head ? doc.text.slice(head.start, head.end) : ''}`.toLowerCase();
  return file !== undefined && (head === undefined || !title.includes(file) || /\b[0-9]+ ?[km]b\b/i.test(before));
};

/** Whether the words before a date say that the page was touched again then, which is no day of publication. */
export const isRevision = (before: string): boolean => revised.test(lastClause(before));

/** A row of a table of versions: "1.0 | 14 May 2026 | Issued for consultation". */
const issuedVersion =
  /\b(?:(?:issued|published|released)(?: for (?:public )?(?:consultation|comment))?|(?:consultation|public) (?:draft|version)|for consultation)\b/i;

/**
 * The day the document itself was put out: said beside the date, on a line of its own near the top as in a letter, or in the metadata. A "last updated" line
 * counts only where there is nothing else, since pages are touched long after they matter.
 */
export function extractPublished(
  doc: DocumentText,
  dates: readonly DateFound[],
  sentences: readonly Sentence[],
): Said<string> | null {
  let best: { weight: number; said: Said<string> } | null = doc.published
    ? { weight: 2.6, said: { value: doc.published, start: 0, end: 0, assumed: [] } }
    : null;
  const early = doc.blocks.filter(({ furniture }) => !furniture).slice(0, 16);
  const headline = sentences.find(({ block }) => !block.furniture)?.plain;
  const lastEarly = early.at(-1)?.end ?? 0;
  for (const mention of mentionsOf(dates, sentences)) {
    const { value, sentence, before, after } = mention;
    if (value.when.shape !== 'day') continue;
    const isIssued = sentence.block.cell && issuedVersion.test(toldOf(mention, sentences));
    // A headline over the date of its story, "Consultation opens", is no label.
    const labels = labelsOf(mention).filter((words) => words.length < longestLabel && words !== headline);
    const isOtherDay = [...labels, sentence.block.cell ? toldOf(mention, sentences) : ''].some(
      (words) => otherDay.test(words) && !/\b(?:published|publication date|issued?)\b/i.test(words),
    );
    const isEarly = sentence.start <= lastEarly && !isOtherDay && !isEvent(doc, mention);
    const weight = isIssued ? 2.7 : weightOf(doc, sentence, before, after, isEarly);
    if (weight > (best?.weight ?? 0))
      best = { weight, said: { value: value.when.day, start: value.start, end: value.end, assumed: value.assumed } };
  }
  return best?.said ?? null;
}

/** "Thursday 19 March 2026, 7pm to 8.30pm": when people meet, and no paper's day. */
const isEvent = ({ text }: DocumentText, { value: { start, end }, sentence }: Mention<DateFound>): boolean =>
  untilTime.test(`${text.slice(start, end)}${text.slice(end, Math.min(sentence.end, end + 40))}`);
const untilTime =
  /(?:\b[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:[ap]\.?m\.?)?|\b(?:noon|midday)) ?(?:-|–|to|until|till) ?(?:[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m\b|noon|midday|midnight)/i;

function weightOf(
  doc: DocumentText,
  { over, block, plain }: Sentence,
  before: string,
  after: string,
  isEarly: boolean,
): number {
  if (block.furniture === 'related' || block.furniture === 'cookies' || block.furniture === 'navigation') return 0;
  // Over a column of several dates "Date" says nothing of the document's own.
  const isColumn = ({ cell }: Block) => cell !== undefined && cell.row !== block.cell?.row;
  const labels = (block.labels ?? []).flatMap((at, i, all) => {
    const [label, words] = [doc.blocks[at], over[over.length - all.length + i]];
    return label && words && !(isColumn(label) && /^date$/i.test(words.trim())) ? [words] : [];
  });
  const clause = lastClause(before);
  if (isOfFile(doc, clause)) return 0;
  if (revised.test(clause)) return reviewToCome.test(clause) ? 0 : 0.5;
  const isLine = plain.length < 130;
  if (isLine && /^(?:dated?|our date|date of (?:letter|report|notice))[: ]+(?:\w{3,9},? )?$/i.test(before.trimStart()))
    return 3;
  if (
    issued.test(clause) &&
    !/\b(?:by|before|after|since|until) (?:\w+ )?$/i.test(clause) &&
    isLine &&
    !futureNotice.test(clause) &&
    !thenBegins.test(clause) &&
    !anotherPaper.test(clause)
  )
    return 3;
  const isLabelled = labels.some((label) =>
    /^(?:date )?(?:published|issued|publication date|date of issue|date issued|itt issued|notice published|tender (?:published|issued)|date)$/i.test(
      label.trim(),
    ),
  );
  if (isLabelled && before.length < 5) return 3;
  if (
    labels.some((label) => /\b(?:issued|published)$/i.test(label.trim()) && !futureNotice.test(label)) &&
    before.trim() === ''
  )
    return 2.8;
  const isInColumn = (block.labels ?? []).some((at) => doc.blocks[at] && isColumn(doc.blocks[at]));
  // An item of a list near the top is an event or a step, and never the paper's own day.
  if (!isEarly || block.furniture || block.kind === 'item' || isInColumn) return 0;
  if (before.trim() === '' && after.trim() === '') return 2.5;
  // A byline: "Communities Directorate, 17 March 2025", "Posted in: News | 6 January 2025".
  const isByline =
    (/(?:^|[,|·-]) ?$|\b(?:date|posted|published|issued|(?:press|media|news) release)[^:]{0,20}: ?$/i.test(before) ||
      /^(?:(?:[A-Z][A-Za-z&'-]*|and|of|the|for) ){1,6}$/.test(before)) &&
    !/\b(?:clos\w+|opens?|opened|deadline|ends?|until|by|from|to|before|starts?|meeting|event)\b[^|]{0,30}$/i.test(
      before,
    );
  if (isLine && isByline && after.trim().length < 2) return 1.5;
  return 0;
}
