import type { DocumentText } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';

/** How much a sentence says of what its document is. */
export interface Bearing {
  /** 3 in the title, the document's own heading or its subject line, 2 in another heading, 1.5 where it opens or says what it is for, else 1. */
  readonly weight: number;
  /** The title, the document's own heading or its subject line. */
  readonly isTitle: boolean;
  /** Any heading, or as good as the title. */
  readonly isLoud: boolean;
  /** One of the words by which the document begins, or says what it is for. */
  readonly opens: boolean;
  /** What a report asks its readers to decide, or tells that they did. */
  readonly decides: boolean;
}

/** So many words of prose make an opening, after the heading of the whole. */
const mostWords = 130;
/** A document has a heading of its own and perhaps that of its author; more are those of its parts. */
const mostTitles = 2;

/** What a paper is about stands among its first lines. */
const mostBefore = 30;

/** "Purpose of report", "Recommendations": what stands under it says what the document does. */
const purpose =
  /^(?:[0-9.]+ )?(?:the )?(?:purpose|recommend\w+|decisions?|proposals?|resolutions?|resolved|summary|in (?:brief|short)|introduction|what (?:has been|was|(?:we|cabinet|members|councillors|the [a-z]+)(?: have| has)?) (?:decided|agreed|resolved)|what (?:is|are) (?:this|we)|about this|why (?:are )?we)\b/i;
const decision =
  /^(?:[0-9.]+ )?(?:the )?(?:recommend\w+|decisions?|resolutions?|resolved|what (?:has been|was|(?:we|cabinet|members|councillors|the [a-z]+)(?: have| has)?) (?:decided|agreed|resolved))\b/i;
/** The line of a letter, message or report that says what it is about. */
const subjectLine =
  /^(?:subject|re|title|report title|heading|about) ?:|^(?:from|to|sent|date) ?:.{0,300}\bsubject ?:/i;
const subjectLabel = /^(?:subject|re|title|report title|title of report) ?:?$/i;
/** "This agreement", "I am writing to": the document speaks of itself. */
const ofItself =
  /^(?:[0-9.]+ )?(?:(?:the purpose of )?th(?:is|e present) (?:letter|message|e-?mail|note|notice|agreement|deed|offer|award|report|paper|page|document|guidance|prospectus|consultation|survey|questionnaire|exercise|invitation|request|variation)\b|(?:i|we) (?:am|are) (?:now )?(?:writing|pleased|sorry|delighted|asking|inviting|consulting|seeking)\b)/i;
const greets = /^(?:dear|hello|hi|good (?:morning|afternoon)|colleagues|friends)\b[^.?!]{0,60},?$/i;

/** Tells for each sentence, by its place in the list, how much it says of what the document is. */
export function bearings(doc: DocumentText, sentences: readonly Sentence[]): readonly Bearing[] {
  const from = beginsAt(doc, sentences);
  const headingsOf = headingReader();
  let words = 0;
  let titles = 0;
  return sentences.map((sentence, place): Bearing => {
    const { plain, block } = sentence;
    const isHeading = block.kind === 'heading';
    const isTitle =
      !block.furniture &&
      ((titles < mostTitles && isMainHeading(doc, sentence)) ||
        (place < mostBefore && isSubject(sentence, sentences[place - 1])));
    if (isTitle) titles += 1;
    const begins = place >= from && !block.furniture && words < mostWords;
    if (begins && !isHeading) words += plain.split(' ').length;
    const under = isHeading ? nothing : headingsOf(sentence);
    const opens = isTitle || begins || under.isPurpose || ofItself.test(plain);
    if (!opens && !isHeading) return plainly;
    return {
      weight: isTitle ? 3 : isHeading ? 2 : 1.5,
      isTitle,
      isLoud: isTitle || isHeading,
      opens,
      decides: under.decides,
    };
  });
}

/** What a sentence bears that stands somewhere in the text. */
export const plainly: Bearing = { weight: 1, isTitle: false, isLoud: false, opens: false, decides: false };

interface Under {
  readonly isPurpose: boolean;
  readonly decides: boolean;
}

const nothing: Under = { isPurpose: false, decides: false };

/** Tells what stands over a sentence. What is labelled by the lead of a list stands under its heading all the same. */
function headingReader(): (sentence: Sentence) => Under {
  // Many sentences stand under the same words.
  const known = new Map<string, Under>();
  const read = (words: string | undefined): Under => {
    if (words === undefined) return nothing;
    const before = known.get(words);
    if (before) return before;
    const under = { isPurpose: purpose.test(words), decides: decision.test(words) };
    known.set(words, under);
    return under;
  };
  return ({ over }) => {
    const [last, before] = [read(over.at(-1)), read(over.at(-2))];
    return last.isPurpose || last.decides ? last : before;
  };
}

/** A letter begins with its salutation, a page with its own heading; a heading far down is that of a part. */
function beginsAt(doc: DocumentText, sentences: readonly Sentence[]): number {
  const salutation = sentences
    .slice(0, mostBefore)
    .findIndex(({ plain, block }) => !block.furniture && greets.test(plain));
  if (salutation >= 0) return salutation;
  const first = sentences.findIndex((sentence) => !sentence.block.furniture && isMainHeading(doc, sentence));
  return first >= 0 && first < sentences.length / 2 ? first : 0;
}

const isMainHeading = ({ title }: DocumentText, { block, plain }: Sentence): boolean =>
  (block.kind === 'heading' && block.level === 1) || (plain.length > 8 && title.includes(plain));

const isSubject = ({ plain, over, block }: Sentence, before: Sentence | undefined): boolean =>
  subjectLine.test(plain) ||
  (block.kind === 'cell' && subjectLabel.test(over.at(-1) ?? '')) ||
  (before !== undefined && greets.test(before.plain) && plain.length < 120 && !/[.,;!]$/.test(plain));
