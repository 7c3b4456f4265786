import { topicOf } from '@/lib/extract/consultation/adverts.ts';
import type { Candidate } from '@/lib/extract/consultation/stages.ts';
import type { Sentence } from '@/lib/facts.ts';

/** The days and the sentences of one exercise. */
export interface Exercise {
  readonly candidates: readonly Candidate[];
  readonly sentences: readonly Sentence[];
}

/** Less than this is hardly said to be a close at all. */
const surely = 2.5;
const plainly = 3;

/** Words of headings that name no matter: what every exercise's page has parts for. */
const plainWord =
  /^(?:[a-z]{1,3}|[0-9]+|about|after|also|answers?|apply|asking|aspects?|background|before|between|changes?|clos\w+|comments?|complete\w*|conclu\w+|consult\w*|contact\w*|date[sd]?|days?|deadlines?|decid\w+|decisions?|detail\w*|document\w*|does|draft\w*|engage\w*|events?|exercise|final|first|form|formal|from|further|give|happen\w*|have|hear|help|here|information|introduction|involve\w*|join|know|long|made|main|make|meetings?|more|much|need\w*|next|notice|online|open\w*|other|over\w*|overview|paper|part|people|period|phase|please|post|process|propos\w*|public|questions?|read|repl\w+|report|respond\w*|respons\w+|results?|round|second|send|share|soon|stages?|start\w*|steps?|submit\w*|summary|survey\w*|take|taking|tell|that|their|them|there|they|think|third|this|tim(?:e|es|ing|ings|etable|escale|eline)|updates?|views?|want|ways?|weeks?|welcome|what|when|where|which|will|with|workshops?|write|writing|your|yours)$/;

const topicOfHeading = (heading: string): readonly string[] =>
  heading
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((word) => word && !plainWord.test(word))
    .map((word) => word.slice(0, 6));

/** A paper that tells of whatever is being asked at the time. */
const ofMany =
  /\b(?:bulletin|newsletter|e-?news|news ?round-?up|round-?up|digest)\b|\bin this (?:issue|edition|month's issue)\b|\b(?:current|open|live|latest|our|all|active|ongoing|new) (?:[a-z]+ )?consultations\b|\bconsultations?(?: and engagement)? (?:now open|under ?way|news|updates?|calendar|round-?up|this month)\b/i;

const isClose = ({ role }: Candidate) => role === 'closes' || role === 'window' || role === 'closes-new';
const isOpening = ({ role }: Candidate) => role === 'opens' || role === 'window';

/** The headings over a sentence, without the labels of its cell or list. */
const headingsOver = ({ over, block }: Sentence) => over.slice(0, over.length - (block.labels?.length ?? 0));

/** The headings down to a depth by which a sentence is told from others; null where it has none so deep, or the last names no matter. */
function sectionOf(sentence: Sentence, depth: number): string | null {
  const headings = headingsOver(sentence);
  const last = headings[depth];
  return last !== undefined && topicOfHeading(last).length ? headings.slice(0, depth + 1).join('\n') : null;
}

const topicOfSection = (section: string) => topicOfHeading(section.split('\n').at(-1) ?? '');

const dayOf = ({ mention: { value } }: Candidate, end: 'from' | 'to') =>
  value.when.shape === 'range' ? value.when[end] : value.when.shape === 'day' ? value.when.day : '';

/** Deeper headings part one exercise from itself. */
const deepest = 3;

/**
 * Parts what a bulletin says of several exercises, each under a heading of its own that names another matter, with its own opening and close, or in a paper
 * that calls itself one of many. One exercise is all of it: its page may give its days under many headings, and those must agree.
 */
export function exercisesOf(candidates: readonly Candidate[], sentences: readonly Sentence[]): readonly Exercise[] {
  const whole = [{ candidates, sentences }];
  const closers = candidates.filter((candidate) => isClose(candidate) && candidate.weight >= surely);
  if (new Set(closers.map((closer) => dayOf(closer, 'to'))).size < 2) return whole;
  for (let depth = 0; depth < deepest; depth += 1) {
    const sections = new Map<string, Candidate[]>();
    for (const closer of closers) {
      const section = sectionOf(closer.mention.sentence, depth);
      if (section) sections.set(section, [...(sections.get(section) ?? []), closer]);
    }
    if (sections.size < 2 || closers.some(({ mention }) => !sectionOf(mention.sentence, depth))) continue;
    const parts = [...sections.keys()].map((section): Exercise => {
      const isIn = (sentence: Sentence) =>
        headingsOver(sentence)
          .slice(0, depth + 1)
          .join('\n') === section;
      return {
        candidates: candidates.filter(({ mention }) => isIn(mention.sentence)),
        sentences: sentences.filter(isIn),
      };
    });
    const topics = [...sections.keys()].flatMap((section) => [...new Set(topicOfSection(section))]);
    if (new Set(topics).size < topics.length) continue;
    if (parts.filter(isWhole).length > 1 ? haveOwnDays(parts) : isOfMany(sentences, closers)) return parts;
  }
  return byName(candidates, sentences);
}

/** Exercises told of one after another, each by its name with both its days: "the library consultation runs from … to …". */
function byName(candidates: readonly Candidate[], sentences: readonly Sentence[]): readonly Exercise[] {
  const windows = candidates.filter(({ role, weight }) => role === 'window' && weight >= plainly);
  const ours = ofThisPage(windows, sentences);
  const [first] = ours;
  const others = windows.filter((window) => first && isOfAnother(first, window));
  const isOneEach = others.every((one, i) => others.slice(i + 1).every((other) => isOfAnother(one, other)));
  if (!isOneEach) return [{ candidates, sentences }];
  if (others.length && !others.some((other) => ours.includes(other))) {
    const aside = new Set(others);
    return [{ candidates: candidates.filter((candidate) => !aside.has(candidate)), sentences }];
  }
  const ownSentences = new Set(others.map(({ mention }) => mention.sentence));
  return [
    {
      candidates: candidates.filter(({ mention }) => !ownSentences.has(mention.sentence)),
      sentences: sentences.filter((sentence) => !ownSentences.has(sentence)),
    },
    ...others.map((other) => ({ candidates: [other], sentences: [other.mention.sentence] })),
  ];
}

/** Those of some windows that are the page's own: what its title names, or else what is told outside the answers to questions; all of them where that tells none apart. */
function ofThisPage(windows: readonly Candidate[], sentences: readonly Sentence[]): readonly Candidate[] {
  const title = sentences.find(({ block }) => block.kind === 'heading' && block.level === 1 && !block.furniture);
  const topic = topicOfHeading(title?.plain ?? '');
  const titled = windows.filter((window) => nameOf(window).some((word) => topic.includes(word)));
  if (titled.length) return titled;
  const outside = windows.filter(({ mention }) => !mention.sentence.over.at(-1)?.endsWith('?'));
  return outside.length ? outside : windows;
}

const isWhole = ({ candidates }: Exercise) =>
  candidates.some((candidate) => isOpening(candidate) && candidate.weight >= surely);

const haveOwnDays = (parts: readonly Exercise[]) => {
  const openings = parts
    .filter(isWhole)
    .map(({ candidates }) => candidates.filter(isOpening).map((c) => dayOf(c, 'from')));
  return new Set(openings.map((days) => days[0])).size > 1;
};

function isOfMany(sentences: readonly Sentence[], closers: readonly Candidate[]): boolean {
  const first = Math.min(...closers.map(({ mention }) => mention.sentence.start));
  return sentences.some(({ plain, start, standing }) => start < first && standing !== 'quoted' && ofMany.test(plain));
}

/** "Library strategy: consultation runs from": what an item of a list is of. */
const itemName = /^((?:[A-Za-z'-]+ ){0,5}[A-Za-z'-]+)(?::| - | \()/;

const nameOf = (candidate: Candidate): readonly string[] => {
  const { mention } = candidate;
  const { plain, block } = mention.sentence;
  // "The survey on parks closes on 14 April; the survey on pools closes on 28 April": each by its own clause.
  const clause = `${mention.before.split(';').at(-1)} ${mention.after.split(';')[0]}`.trim();
  const named = topicOf({ ...candidate, mention: { ...mention, sentence: { ...mention.sentence, plain: clause } } });
  return named.length || block.kind !== 'item' ? named : topicOfHeading(itemName.exec(plain)?.[1] ?? '');
};

/** Whether two days are of exercises called by names that share no word: "the library consultation", "the consultation on care charges". */
export function isOfAnother(one: Candidate, other: Candidate): boolean {
  const [name, otherName] = [nameOf(one), nameOf(other)];
  return name.length > 0 && otherName.length > 0 && !name.some((word) => otherName.includes(word));
}
