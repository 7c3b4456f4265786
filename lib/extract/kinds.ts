import type { DocumentKind } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import { isAwardNews } from '@/lib/extract/kinds/award-news.ts';
import {
  type Case,
  type Cases,
  loudest,
  order,
  outright,
  shareFor,
  stands,
  strengthOf,
  strongest,
} from '@/lib/extract/kinds/cases.ts';
import { hearKinds } from '@/lib/extract/kinds/hearing.ts';
import { offersNotYet } from '@/lib/extract/kinds/lists.ts';
import { withoutLookingBack } from '@/lib/extract/kinds/looking-back.ts';
import { bulletin } from '@/lib/extract/kinds/main-story.ts';
import { hubLinesIn } from '@/lib/extract/kinds/open.ts';
import { type Bearing, bearings, plainly } from '@/lib/extract/kinds/opening.ts';
import { bearingsOfRecord, endsByResolution, isNotes, isRecord, minutesPaper } from '@/lib/extract/kinds/records.ts';
import {
  commercial,
  employment,
  lesserPaper,
  looksBack,
  notOurs,
  ofStaff,
  otherPaper,
  pageFeedback,
  publicOrFunder,
} from '@/lib/extract/kinds/signs.ts';
import { viewsSought } from '@/lib/extract/kinds/views-sought.ts';
import { toldKinds } from '@/lib/extract/kinds/ways.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold, mayHoldAt, partOf } from '@/lib/listen/sieve/sieve.ts';

/** Works out what the document is for, with the words that decided it; none for a page that is no offer, invitation or notice of change. */
export function extractKinds(
  doc: DocumentText,
  sentences: readonly Sentence[],
  changes: Facts['changes'],
): Facts['kinds'] {
  const asksOfPage = mayHoldAt(sentences, pageFeedback);
  const own = partOf(
    sentences,
    ({ standing, plain }, place) =>
      standing !== 'other' &&
      standing !== 'quoted' &&
      standing !== 'struck' &&
      !(asksOfPage(place) && pageFeedback.test(plain)),
  );
  const bearing = bearings(doc, sentences);
  // A reader who selects a few words asks about those, so the first sign of what they are will do.
  if (doc.selection) return likeliest(hearKinds(doc, sentences, own, bearing, changes));
  if (isElsewhere(sentences, new Set(own), bearing)) return [];
  const hub = hubLinesIn(sentences);
  const areNotes = isNotes(sentences);
  const isKept = areNotes || isRecord(doc, sentences);
  const borne = isKept ? bearingsOfRecord(sentences, bearing) : bearing;
  if (areNotes && !endsByResolution(sentences, borne)) return [];
  const cases = hearKinds(doc, sentences, own, borne, changes);
  const titled = titlesOf(doc, sentences, bearing);
  const opens = new Set(sentences.filter((_, place) => bearing[place]?.opens));
  const opening = own.filter((sentence) => opens.has(sentence));
  const [isPublic, isOtherPaper] = [isOfPublicBody(doc), otherPaperThan(doc, sentences, bearing, areNotes)];
  const isNews = isAwardNews(titled, opening, own);
  const isNotYet = isHeldBy(own, offersNotYet);
  const isOther = (kind: DocumentKind, heard: Case) =>
    (kind === 'funding' && (isNews || isNotYet)) || isOtherPaper(kind, heard);
  // A record neither asks nor offers, so nothing in it drowns what it ends.
  const [main, share] = [isKept && strongest(cases) !== 'tender' ? null : strongest(cases), shareFor(own)];
  const isHeard = (kind: DocumentKind) =>
    (kind === 'change' || !isKept) &&
    (isPublic || asksOutright(kind, cases)) &&
    stands(kind, cases, main, share) &&
    !isOther(kind, cases[kind]);
  const endsByPlan = isPublic && cases.change.sorts.has('dated') && titled.some((words) => ofIntentions.test(words));
  const asked = viewsSought(own);
  const stood = order.filter((kind) => {
    if (endsByPlan && kind !== 'consultation') return kind === 'change' && stands(kind, cases, null, share);
    if (asked && kind === 'consultation') return isPublic && strengthOf(cases, kind) > 0 && !isOther(kind, cases[kind]);
    // What is put forward for views is given by nobody yet.
    if (asked?.isProposed && kind === 'funding') return false;
    return hub.length && kind !== 'change' ? kind === 'consultation' : isHeard(kind);
  });
  const heard = withoutLookingBack(stood, titled, own, opening, cases);
  return toldKinds({
    ...{ doc, sentences, own, opening, titled, hub, cases, heard, isPublic, isKept },
    isLess: heard.length !== stood.length,
    isOther: (kind) => isOther(kind, cases[kind]),
    isNone: (kind) => isOther(kind, { ...cases[kind], isTitled: true }),
  });
}

/** Who tells what it means to buy and to stop invites nobody yet, but ends what it gives a day to. */
const ofIntentions =
  /\b(?:commissioning|purchasing|procurement|funding|investment|grants?) (?:intentions?|plans?|priorities)\b|\bintentions? for 20[0-9]{2}|\bmarket position statement\b/i;

/** By its words or its address. */
const isOfPublicBody = ({ title, text, address }: DocumentText): boolean =>
  publicOrFunder.test(`${title}\n${text.slice(0, 20_000)}`) || publicHost.test(address ?? '');
const publicHost = /^https?:\/\/[^/]*\.(?:gov|nhs|police|mod|parliament)\.(?:uk|scot|wales)(?:[:/]|$)/i;

/** A page cut out of a council's site need not name the council: its title asks for views, and it says so again. */
const asksOutright = (kind: DocumentKind, cases: Cases): boolean =>
  kind === 'consultation' && cases.consultation.isTitled && strengthOf(cases, 'consultation') >= outright;
const titlesOf = (
  { title }: DocumentText,
  sentences: readonly Sentence[],
  bearing: readonly Bearing[],
): readonly string[] => [
  title,
  ...sentences.flatMap(({ plain, block }, i) => (!block.furniture && bearing[i]?.isTitle ? [plain] : [])),
];

/** Tells by its title, and for notices of planning and the like by its first words, of a paper that is none of the kinds whatever it speaks of. */
function otherPaperThan(
  { title }: DocumentText,
  sentences: readonly Sentence[],
  bearing: readonly Bearing[],
  decides: boolean,
): (kind: DocumentKind, heard: Case) => boolean {
  const at = (is: (one: Bearing) => boolean) =>
    sentences.flatMap(({ plain, block }, i) => (!block.furniture && is(bearing[i] ?? plainly) ? [plain] : []));
  const titles = [title, ...at(({ isTitle }) => isTitle)];
  const has = (pattern: RegExp) => titles.some((words) => pattern.test(words));
  const isNone = has(otherPaper) || (!decides && has(minutesPaper));
  const [isLesser, isBack, isOurs] = [has(lesserPaper) || has(bulletin), has(looksBack), !has(notOurs)];
  const isForStaff = [...titles, ...sentences.slice(0, mostOfHead).map(({ plain }) => plain)].some((words) =>
    ofStaff.test(words),
  );
  const isNotice = at(({ opens }) => opens).some((words) => notOurs.test(words));
  return (kind, { isTitled, sorts }) =>
    isNone ||
    ((isLesser ? kind !== 'change' || !sorts.has('dated') || !sorts.has('acts') : isBack && kind !== 'change') &&
      !isTitled &&
      (sorts.get('acts') ?? 0) < mostInPassing) ||
    (kind === 'consultation' && (!isOurs || isForStaff || (isNotice && !isTitled && !sorts.has('heads'))));
}

/** So many lines say who writes to whom. */
const mostOfHead = 4;
/** A bulletin's main story asks or offers oftener than its short ones. */
const mostInPassing = 6;

/** The kind for which most has been heard, however little that is, and any other for which nearly as much has. */
function likeliest(cases: Cases): Facts['kinds'] {
  const top = Math.max(0, ...order.map((kind) => strengthOf(cases, kind)));
  return order
    .filter((kind) => strengthOf(cases, kind) > 0 && strengthOf(cases, kind) >= top * 0.6)
    .map((kind) => ({ kind, because: loudest(cases[kind].because) }));
}

/** A shop's terms, a job advertisement or a newspaper speaks of contracts, notice and consultations, and offers none. */
function isElsewhere(sentences: readonly Sentence[], own: ReadonlySet<Sentence>, bearing: readonly Bearing[]): boolean {
  const all = (pattern: RegExp, isAsked: (place: number) => boolean = () => true) =>
    mayHold(sentences, pattern).flatMap((place) => {
      const sentence = sentences[place];
      return sentence && own.has(sentence) && isAsked(place) ? (sentence.plain.match(pattern) ?? []) : [];
    });
  if (
    new Set(all(employment).map((word) => word.toLowerCase())).size >= 3 &&
    all(employment, (place) => bearing[place]?.opens ?? false).length > 1 &&
    !all(
      /\b(?:grant agreement|tenderers?|the recipient|grant holder|the provider|have your say|would like to hear|consulting on)\b/i,
    ).length
  )
    return true;
  return all(commercial).length >= 3 && !all(/\b(?:grant|tender|consultation)\b/i).length;
}
