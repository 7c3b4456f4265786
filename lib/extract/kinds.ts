import type { DocumentKind } from '@/lib/compact.ts';
import { type DocumentText, quoteOf, type Span } from '@/lib/document.ts';
import { isEnding, mayEndAt } from '@/lib/extract/changes.ts';
import {
  commercial,
  employment,
  newsStory,
  notOurs,
  pageFeedback,
  publicOrFunder,
  type Sign,
  signs,
} from '@/lib/extract/kind-signs.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { earFor, mayHold, mayHoldAt } from '@/lib/listen/sieve/sieve.ts';

/** What has been heard for one kind. */
interface Case {
  score: number;
  /** Said in a heading or the title, not only in passing. */
  isLoud: boolean;
  /** A heading or the title has a word of it at least. */
  isHeaded: boolean;
  /** A heading says outright what the document is. */
  isNamed: boolean;
  readonly sorts: Set<Sign['sort']>;
  readonly because: (Span & { readonly weight: number })[];
}

type Cases = ReadonlyMap<DocumentKind, Case>;

const order = ['consultation', 'funding', 'tender', 'change'] as const;
const enough: Record<DocumentKind, number> = { consultation: 7, funding: 7, tender: 9, change: 6 };
/** "This Agreement ends on 31 March 2026" is the end of a term, and no change. */
const isTermsEnd =
  /\b(?:this|the) (?:agreement|funding|grant|award|contract|sla|grant period|term|funding period) (?:ends?|expires?|will end|shall end|will expire|shall expire|runs|is due to end)\b/i;
/** However often a long consultation says what it is, this much is enough to tell of a cut beside it. */
const mostToDrown = 30;
/** A sign repeated through a long document says no more than it did the third time. */
const mostRepeats = 3;

/** Works out what the document is for, with the words that decided it; none for a page that is no offer, invitation or notice of change. */
export function extractKinds(
  doc: DocumentText,
  sentences: readonly Sentence[],
  changes: Facts['changes'],
): Facts['kinds'] {
  const asksOfPage = mayHoldAt(sentences, pageFeedback);
  const own = sentences.filter(
    ({ standing, plain }, place) =>
      standing !== 'other' &&
      standing !== 'quoted' &&
      standing !== 'struck' &&
      !(asksOfPage(place) && pageFeedback.test(plain)),
  );
  // A reader who selects a few words asks about those, so the first sign of what they are will do.
  if (doc.selection) return likeliest(hear(doc, sentences, own, changes));
  if (isElsewhere(sentences, new Set(own)) || !publicOrFunder.test(`${doc.title}\n${doc.text.slice(0, 20_000)}`))
    return [];
  const cases = hear(doc, sentences, own, changes);
  const main = strongest(cases);
  const isElse = own.slice(0, 40).some(({ plain }) => notOurs.test(plain));
  return order
    .filter((kind) => stands(kind, cases, main) && !(isElse && kind === 'consultation'))
    .map((kind) => ({ kind, because: loudest(cases.get(kind)?.because ?? []) }));
}

/** The kind for which most has been heard, however little that is, and any other for which nearly as much has. */
function likeliest(cases: Cases): Facts['kinds'] {
  const top = Math.max(0, ...[...cases.values()].map(({ score }) => score));
  return order
    .filter((kind) => scoreOf(cases, kind) > 0 && scoreOf(cases, kind) >= top * 0.6)
    .map((kind) => ({ kind, because: loudest(cases.get(kind)?.because ?? []) }));
}

/** `own` are those of the sentences that speak for the document. */
function hear(
  doc: DocumentText,
  sentences: readonly Sentence[],
  own: readonly Sentence[],
  changes: Facts['changes'],
): Cases {
  const cases = new Map<DocumentKind, Case>();
  const repeats = new Map<Sign, number>();
  const add = (
    kind: DocumentKind,
    weight: number,
    span: Span,
    sort: Sign['sort'],
    isLoud: boolean,
    isHeaded: boolean,
  ) => {
    const heard = cases.get(kind) ?? {
      score: 0,
      isLoud: false,
      isHeaded: false,
      isNamed: false,
      sorts: new Set(),
      because: [],
    };
    cases.set(kind, heard);
    heard.score += weight;
    heard.isLoud ||= isLoud;
    heard.isHeaded ||= isHeaded;
    heard.isNamed ||= isLoud && sort === 'names';
    heard.sorts.add(sort);
    heard.because.push({ ...span, weight });
  };
  const ears = signs.map((sign) => ({ sign, hearAt: earFor(sentences, sign.words) }));
  const mayEnd = mayEndAt(sentences);
  let place = 0;
  for (const sentence of own) {
    while (sentences[place] !== sentence) place += 1;
    const loudness = loudnessOf(doc, sentence);
    for (const { sign, hearAt } of ears) {
      const match = sign.onlyLoud && loudness === 1 ? null : hearAt(place);
      if (!match || (sign.kind === 'change' && (endsNothing(sentence.plain) || isAsked(doc, sentence)))) continue;
      const before = repeats.get(sign) ?? 0;
      repeats.set(sign, before + 1);
      if (before >= mostRepeats && loudness === 1) continue;
      // What was done before counts for little; a decision is told in the past and is news all the same.
      const share = sentence.standing === 'past' && sign.kind !== 'change' ? 0.3 : 1;
      const span = spanIn(sentence, match.index, match.index + match[0].length);
      add(sign.kind, sign.weight * loudness * share, span, sign.sort, loudness > 1 && sign.weight > 1, loudness > 1);
    }
    if (mayEnd(place) && isEnding(sentence) && !isAsked(doc, sentence))
      add('change', loudness * 2, sentence, 'acts', loudness > 1, loudness > 1);
  }
  for (const { what } of changes)
    if (!isTermsEnd.test(quoteOf(doc, what))) add('change', 4, what, 'dated', false, false);
  return cases;
}

/** A power that a clause gives, in small letters, for May is a month. */
const mayEndIt =
  /\b(?:can|may|could|might|reserves? the right to|entitled to|able to)\b[^.;]{0,40}\b(?:end|reduce|stop|withdraw|terminate|cut|suspend|cease|clos)|\b(?:can|may|could|might) be\b/;

/** "Can grants be cut in mid-year?" is asked of every agreement, and "we may end the grant" stands in most. */
const endsNothing = (plain: string) => plain.endsWith('?') || mayEndIt.test(plain);

/** "Our grant ends on 31 March. What happens to it?", as a heading over an answer. */
const isAsked = ({ text }: DocumentText, { block }: Sentence) =>
  block.kind === 'heading' && text.slice(block.start, block.end).trimEnd().endsWith('?');

function loudnessOf(doc: DocumentText, { block, plain }: Sentence): number {
  if (block.kind === 'heading') return block.level === 1 ? 3 : 2;
  return doc.title && plain.length > 8 && doc.title.includes(plain) ? 3 : 1;
}

/** A shop's terms, a job advertisement or a newspaper speaks of contracts, notice and consultations, and offers none. */
function isElsewhere(sentences: readonly Sentence[], own: ReadonlySet<Sentence>): boolean {
  const all = (pattern: RegExp) =>
    mayHold(sentences, pattern).flatMap((place) => {
      const sentence = sentences[place];
      return sentence && own.has(sentence) ? (sentence.plain.match(pattern) ?? []) : [];
    });
  if (all(newsStory).length) return true;
  if (
    new Set(all(employment).map((word) => word.toLowerCase())).size >= 3 &&
    !all(/\b(?:grant agreement|tenderers?|the recipient|grant holder|the provider)\b/i).length
  )
    return true;
  return all(commercial).length >= 3 && !all(/\b(?:grant|tender|consultation)\b/i).length;
}

function strongest(cases: Cases): DocumentKind | null {
  let main: DocumentKind | null = null;
  for (const kind of order)
    if (kind !== 'change' && scoreOf(cases, kind) > (main ? scoreOf(cases, main) : 0)) main = kind;
  return main;
}

const scoreOf = (cases: Cases, kind: DocumentKind) => cases.get(kind)?.score ?? 0;

/** A kind stands when enough speaks for it and it is not drowned by another: an invitation to tender mentions grants, consultations and endings. */
function stands(kind: DocumentKind, cases: Cases, main: DocumentKind | null): boolean {
  const heard = cases.get(kind);
  if (!heard || heard.score < enough[kind]) return false;
  // A market's engagement before a tender asks for views too.
  if (kind === 'consultation' && cases.get('tender')?.isNamed && !heard.isNamed) return false;
  // Asking for views is not yet a consultation, nor is the word alone: it is named, and it invites.
  if (kind === 'consultation' && !(heard.sorts.has('acts') && (heard.sorts.has('names') || heard.isLoud))) return false;
  // An answer to a request or a privacy notice names agreements, and gives and asks nothing.
  if (kind === 'funding' && !heard.sorts.has('acts') && !heard.isHeaded) return false;
  if (kind === 'change' && !heard.sorts.has('acts') && !heard.sorts.has('dated')) return false;
  const top = main ? scoreOf(cases, main) : 0;
  // An agreement has clauses on ending and reducing the grant, which end nothing yet; a variation that cuts it from a day does.
  if (kind === 'change' && cases.get('funding')?.sorts.has('names')) return heard.sorts.has('dated');
  if (kind === 'change')
    return (
      (main !== 'tender' || top < enough.tender) &&
      (heard.isLoud || top < enough[main ?? 'funding'] || heard.score >= Math.min(top, mostToDrown) * 0.45)
    );
  if (kind === 'funding' && kind === main && isDrownedByChange(cases)) return false;
  return kind === main || (heard.score >= top * 0.6 && heard.isLoud) || heard.score >= top * 0.95;
}

/** A report or letter that ends grants names them often and offers none. */
const isDrownedByChange = (cases: Cases): boolean => {
  const [funding, change] = [cases.get('funding'), cases.get('change')];
  if (!funding || !change || funding.isNamed) return false;
  if (change.sorts.has('dated')) return change.score >= enough.change;
  return (
    change.score >= enough.change &&
    (change.isLoud || change.score >= funding.score * 0.7) &&
    !funding.sorts.has('names')
  );
};

const loudest = (because: Case['because']): Span[] =>
  [...because]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end }));
