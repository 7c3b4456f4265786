import { heardBy, isDoubtful, isSaid, mayBear } from '@/lib/bearing.ts';
import type { Commitment, Compact, DocumentKind, Feed } from '@/lib/compact.ts';
import { type Block, blockAt, type DocumentText, quoteOf, type Span } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import type { Evidence, Finding } from '@/lib/finding.ts';
import { firstFrom, spanAt } from '@/lib/listen/places.ts';
import { partStarts } from '@/lib/pack/parts.ts';
import type { Answer, Ask, Rule } from '@/lib/rule.ts';

/** Puts every rule that a compact asks for, and those that concern the document alone, to the facts. */
export function check(
  facts: Facts,
  compact: Compact,
  rules: ReadonlyMap<string, Rule>,
  today: string,
): readonly Finding[] {
  if (facts.aboutCompacts) return [];
  const kinds = new Set(facts.kinds.map(({ kind }) => kind));
  const findings: Finding[] = [];
  for (const [id, rule] of rules) {
    if (!rule.kinds.some((kind) => kinds.has(kind))) continue;
    const ask = askOf(compact, id, rule, kinds, today);
    if (!ask) continue;
    const heard = heardBy(facts, id, rule, ask);
    for (const answer of isSaid(heard) ? heard : (mayBear(facts, id, rule, ask) ?? heard)) {
      const finding = findingOf(facts, id, rule, ask, answer);
      if (finding && !findings.some((other) => other.id === finding.id)) findings.push(finding);
    }
  }
  return findings.sort(byPlace);
}

function askOf(compact: Compact, id: string, rule: Rule, kinds: ReadonlySet<DocumentKind>, today: string): Ask | null {
  const fed = compact.commitments.flatMap((commitment) =>
    commitment.feeds
      .filter((feed) => feed.rule === id && (!feed.kinds || feed.kinds.some((kind) => kinds.has(kind))))
      .map((feed) => ({ commitment, feed })),
  );
  if (!fed.length && !rule.always) return null;
  const firstWith = <K extends keyof Feed>(key: K) => fed.find(({ feed }) => feed[key] !== undefined);
  const lead = firstWith('atLeast') ?? fed.find(({ feed }) => feed.strength === 'firm') ?? fed[0];
  const ordered = lead ? [lead, ...fed.filter((other) => other !== lead)] : [];
  return {
    compact,
    commitments: ordered.map(({ commitment }) => commitment),
    strength: fed.some(({ feed }) => feed.strength === 'firm') || !fed.length ? 'firm' : 'guiding',
    atLeast: lead?.feed.atLeast ?? null,
    scope: firstWith('scope')?.feed.scope ?? null,
    qualifier: lead?.commitment.qualifier ?? null,
    today,
  };
}

const inGeneral = ' This compact asks for it in general terms and sets no figure, so it is for you to judge.';
const ofElse = ' But these words may be about something else, so read them in their place before you rely on this.';

function findingOf(facts: Facts, id: string, rule: Rule, ask: Ask, answer: Answer): Finding | null {
  // Silence says something only about a whole document that does not leave the matter to another.
  if (answer.verdict === 'not-stated' && (!facts.complete || facts.refersTo)) return null;
  const guided = answer.verdict === 'falls-short' && ask.strength === 'guiding' && !answer.outright;
  const doubtful = !guided && answer.verdict === 'falls-short' && isDoubtful(facts, id, answer);
  const verdict = guided || doubtful ? 'unclear' : answer.verdict;
  // An empty span is a fact that stands nowhere in the text: from metadata, or from the reader.
  const quoted = answer.evidence.filter(({ start, end }) => end > start);
  const evidence = withoutNested(quoted).map((span) => evidenceOf(facts, span));
  return {
    id: `${id}/${verdict}/${evidence.map(({ start }) => start).join('+')}`,
    rule: id,
    title: rule.title,
    theme: rule.theme,
    verdict,
    message: `${answer.message}${guided ? inGeneral : doubtful ? ofElse : ''}`,
    question: answer.question,
    evidence,
    commitments: ask.commitments.map((commitment: Commitment) => commitment.id),
  };
}

/** Words that stand inside other words of the same answer need not be quoted twice. */
const withoutNested = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    (span, i) =>
      !spans.some(
        (other, j) =>
          other !== span &&
          other.start <= span.start &&
          span.end <= other.end &&
          (other.end - other.start > span.end - span.start || j < i),
      ),
  );

function evidenceOf(facts: Facts, span: Span): Evidence {
  const { doc } = facts;
  const block = blockAt(doc, span.start);
  const sentence = spanAt(facts.sentences, span.start);
  return {
    start: span.start,
    end: span.end,
    quote: quoteOf(doc, span),
    page: block?.page ?? null,
    sentence: sentence ? { start: sentence.start, end: Math.max(sentence.end, span.end) } : span,
    heading: headingOver(facts.doc, span.start),
  };
}

/** Where a heading begins to stand over what follows, or a part of a pack begins, which no heading of the part before stands over. */
const headingsKnown = new WeakMap<DocumentText, readonly Block[]>();

function headingsOf(doc: DocumentText): readonly Block[] {
  const before = headingsKnown.get(doc);
  if (before) return before;
  const begins = partStarts(doc);
  const headings = doc.blocks.filter((block) => isHeading(block) || begins.has(block.start));
  headingsKnown.set(doc, headings);
  return headings;
}

const isHeading = ({ kind, furniture }: Block) => kind === 'heading' && !furniture;

function headingOver(doc: DocumentText, offset: number): string | null {
  const headings = headingsOf(doc);
  const over = headings[firstFrom(headings, offset + 1) - 1];
  return over && isHeading(over) ? quoteOf(doc, over) : null;
}

const placeOf = (finding: Finding) => finding.evidence[0]?.start ?? Number.POSITIVE_INFINITY;

function byPlace(a: Finding, b: Finding): number {
  const [x, y] = [placeOf(a), placeOf(b)];
  return x === y ? a.rule.localeCompare(b.rule, 'en') : x < y ? -1 : 1;
}
