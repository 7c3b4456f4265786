import type { DocumentKind } from '@/lib/compact.ts';
import type { DocumentText, Span } from '@/lib/document.ts';
import { setsTermsAnew } from '@/lib/extract/changes/varied.ts';
import { asksByLetter } from '@/lib/extract/kinds/asked-by-letter.ts';
import { isRefusal } from '@/lib/extract/kinds/awards.ts';
import { invitesNoBids } from '@/lib/extract/kinds/bids.ts';
import { type Case, type Cases, order, shareFor, stands, strengthOf, strongest } from '@/lib/extract/kinds/cases.ts';
import { prolongsIt, withProlonged } from '@/lib/extract/kinds/extending.ts';
import { hearKinds } from '@/lib/extract/kinds/hearing.ts';
import { kindOfOurs } from '@/lib/extract/kinds/kind-words.ts';
import { onlyTellsOfMoney } from '@/lib/extract/kinds/lists.ts';
import { withoutLookingBack } from '@/lib/extract/kinds/looking-back.ts';
import { bulletin } from '@/lib/extract/kinds/main-story.ts';
import { noticeCard } from '@/lib/extract/kinds/notice-card.ts';
import { hubLinesIn, saysItInvites } from '@/lib/extract/kinds/open.ts';
import { type Bearing, bearings, plainly } from '@/lib/extract/kinds/opening.ts';
import { bearingsOfRecord, endsByResolution, isNotes, isRecord, minutesPaper } from '@/lib/extract/kinds/records.ts';
import { savingsTold } from '@/lib/extract/kinds/savings.ts';
import { hearAgain, type Spoken } from '@/lib/extract/kinds/second-hearing.ts';
import {
  commercial,
  employment,
  lesserPaper,
  looksBack,
  notOurs,
  otherPaper,
  pageFeedback,
  publicOrFunder,
} from '@/lib/extract/kinds/signs.ts';
import { mainStoryAsks } from '@/lib/extract/kinds/stories.ts';
import { variedKinds } from '@/lib/extract/kinds/varying.ts';
import { viewsSought } from '@/lib/extract/kinds/views-sought.ts';
import { isToldOfOthers, suffersIt } from '@/lib/extract/kinds/voice.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { mayHold, mayHoldAt, partOf } from '@/lib/listen/sieve/sieve.ts';

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
  const [isPublic, isOther] = [isOfPublicBody(doc), otherPaperThan(doc, sentences, bearing, areNotes)];
  // A record neither asks nor offers, so nothing in it drowns what it ends.
  const [main, share] = [isKept && strongest(cases) !== 'tender' ? null : strongest(cases), shareFor(own)];
  const isHeard = (kind: DocumentKind) =>
    (kind === 'change' || !isKept) &&
    (isPublic || asksOutright(kind, cases)) &&
    stands(kind, cases, main, share) &&
    !isOther(kind, cases[kind]);
  const titled = titlesOf(doc, sentences, bearing);
  const endsByPlan = isPublic && cases.change.sorts.has('dated') && titled.some((words) => ofIntentions.test(words));
  const asked = viewsSought(own);
  const stood = order.filter((kind) => {
    if (endsByPlan && kind !== 'consultation') return kind === 'change' && stands(kind, cases, null, share);
    if (asked && kind === 'consultation') return isPublic && strengthOf(cases, kind) > 0 && !isOther(kind, cases[kind]);
    // What is put forward for views is given by nobody yet.
    if (asked?.isProposed && kind === 'funding') return false;
    return hub.length && kind !== 'change' ? kind === 'consultation' : isHeard(kind);
  });
  const opens = new Set(sentences.filter((_, place) => bearing[place]?.opens));
  const opening = own.filter((sentence) => opens.has(sentence));
  const heard = withoutLookingBack(stood, titled, own, opening, cases);
  const saved = isPublic && !isKept && !heard.some(asks) ? savingsTold(doc, own) : null;
  if (saved && !isOther('change', cases.change)) return [{ kind: 'change', because: saved }];
  const prolonged = isPublic && !heard.some(asks) ? prolongsIt(titled, own, cases.change.sorts.has('dated')) : null;
  if (prolonged && !isToldOfOthers(doc.title, own, opening))
    return withProlonged(heard, own).map((kind) => ({
      kind,
      because: kind === 'funding' ? [...prolonged] : loudest(cases[kind].because),
    }));
  const varied = prolonged || isKept || !isPublic || heard.some(asks) ? null : variedKinds(titled, own, cases);
  if (varied && !isToldOfOthers(doc.title, own, opening))
    return varied.kinds.map((kind) => ({
      kind,
      because: kind === 'funding' ? varied.because : loudest(cases[kind].because),
    }));
  // "Closing date for submissions" stands on a portal's card as on a page that asks for views.
  const mayBeCard =
    !isKept && !hub.length && heard.every((kind) => kind === 'consultation' && !cases.consultation.sorts.has('heads'));
  const card = mayBeCard && !isOther('tender', cases.tender) ? noticeCard(own) : null;
  if (card) return [{ kind: 'tender', because: card }];
  // What asks in passing may be of another kind, whose set phrases it lacks.
  const isDoubtful = heard.every(
    (kind) => kind === 'consultation' && !hub.length && strengthOf(cases, kind) < outright && !cases[kind].isNamed,
  );
  if (isDoubtful) {
    const again = isPublic && heard.length === stood.length ? spokenAgain(doc, own, opening, isKept, cases) : null;
    if (again && !heard.some((kind) => kind === again.kind) && !isOther(again.kind, cases[again.kind]))
      return [{ kind: again.kind, because: again.because }];
  }
  const byLetter =
    isPublic && !isKept && heard.length === stood.length && mayAskByLetter(heard, cases) ? asksByLetter(own) : null;
  if (byLetter && !isOther('consultation', cases.consultation) && !isToldOfOthers(doc.title, own, opening))
    return [{ kind: 'consultation', because: byLetter }];
  if (!heard.length) {
    const story =
      isPublic && bulletin.test(doc.title || (sentences[0]?.plain ?? '')) ? mainStoryAsks(doc, sentences, own) : null;
    if (story) return [{ kind: 'consultation', because: loudest(story.because) }];
    const isOurs = isPublic && !isKept && !isToldOfOthers(doc.title, own, opening);
    // Words alone may be of anything: something of the kind must have been heard as well.
    const isHinted = (kind: DocumentKind) => strengthOf(cases, kind) > 0 && !isOther(kind, cases[kind]);
    return isOurs ? kindOfOurs(sentences).filter(({ kind }) => isHinted(kind)) : [];
  }
  if (isToldOfOthers(doc.title, own, opening)) return [];
  return withTerms(meantOf(heard, doc.title, own, opening, cases), own).map((kind) => ({
    kind,
    because:
      kind === 'consultation' && hub.length
        ? hub.map(({ start, end }) => ({ start, end }))
        : loudest(cases[kind].because),
  }));
}

/** Who tells what it means to buy and to stop invites nobody yet, but ends what it gives a day to. */
const ofIntentions =
  /\b(?:commissioning|purchasing|procurement|funding|investment|grants?) (?:intentions?|plans?|priorities)\b|\bintentions? for 20[0-9]{2}|\bmarket position statement\b/i;

const asks = (kind: DocumentKind): boolean => kind === 'tender' || kind === 'consultation';

/** What varies an agreement is one too. */
const withTerms = (kinds: readonly DocumentKind[], own: readonly Sentence[]): readonly DocumentKind[] =>
  kinds.includes('change') && !kinds.includes('funding') && setsTermsAnew(own)
    ? order.filter((kind) => kind === 'funding' || kinds.includes(kind))
    : kinds;

/** Of what gives money by its words a letter may ask; what ends it, invites bids or asks by its set phrases is known already. */
const mayAskByLetter = (heard: readonly DocumentKind[], { change }: Cases): boolean =>
  heard.every((kind) => kind === 'funding') && !change.sorts.has('dated');

/** Who sets out so many terms says among them how the money may end. */
const ofTerms = 8;

/** What a paper without the set phrases of its kind is, by all that it speaks of; a record neither asks nor invites, and what ends a grant offers none. */
function spokenAgain(
  { title }: DocumentText,
  own: readonly Sentence[],
  opening: readonly Sentence[],
  isKept: boolean,
  { change }: Cases,
): Spoken | null {
  const again = hearAgain(own, [
    title,
    ...opening.flatMap(({ plain, block }) => (block.kind === 'heading' ? [plain] : [])),
  ]);
  if (!again || (isKept && again.kind !== 'funding')) return null;
  if (again.kind === 'funding' && (change.sorts.has('dated') || (change.opening > 0 && again.topics < ofTerms)))
    return null;
  if (again.kind === 'tender' && !own.some(({ plain }) => saysItInvites(plain))) return null;
  const isList = again.kind === 'funding' && (onlyTellsOfMoney([title], own) || isRefusal(own));
  return isList || isToldOfOthers(title, own, opening) ? null : again;
}

/** Of the kinds heard, those that are meant: a policy on how funding ends gives it, an award invites nobody, and who suffers a cut makes none. */
function meantOf(
  heard: readonly DocumentKind[],
  title: string,
  own: readonly Sentence[],
  opening: readonly Sentence[],
  cases: Cases,
): DocumentKind[] {
  const isAwarded = invitesNoBids([title, ...opening.map(({ plain }) => plain)]);
  const isPolicy = !cases.change.sorts.has('dated') && opening.some(({ plain }) => ofPolicy.test(plain));
  const isList = onlyTellsOfMoney([title], own) || isRefusal(own);
  const isAskedAbout = heard.includes('consultation') && putsSchemeOut(title);
  const isMeant = (kind: DocumentKind) =>
    !(kind === 'funding' && (isList || isAskedAbout)) &&
    (kind === 'change'
      ? !suffersIt(own) && !isAwarded
      : kind !== 'tender' || (!isAwarded && own.some(({ plain }) => saysItInvites(plain))));
  return [...new Set(heard.map((kind) => (kind === 'change' && isPolicy ? 'funding' : kind)))].filter(isMeant);
}

/** By its words or its address. */
const isOfPublicBody = ({ title, text, address }: DocumentText): boolean =>
  publicOrFunder.test(`${title}\n${text.slice(0, 20_000)}`) || publicHost.test(address ?? '');
const publicHost = /^https?:\/\/[^/]*\.(?:gov|nhs|police|mod|parliament)\.(?:uk|scot|wales)(?:[:/]|$)/i;

/** A page cut out of a council's site need not name the council: its title asks for views, and it says so again. */
const asksOutright = (kind: DocumentKind, cases: Cases): boolean =>
  kind === 'consultation' && cases.consultation.isTitled && strengthOf(cases, 'consultation') >= outright;
/** About what a title and an invitation come to, and nearly twice what is enough where a public body is named. */
const outright = 24;

/** "Community Grants Policy review", "Proposed changes to the small grants scheme": who asks how grants should be given gives none by it; a draft agreement has terms all the same. */
const putsSchemeOut = (title: string): boolean =>
  schemeAskedAbout.test(title) && !/\b(?:agreements?|terms|conditions|contracts?)\b/i.test(title);
const schemeAskedAbout =
  /\b(?:grants?|funding|fund) (?:[a-z]+ ){0,3}(?:review|consultation|proposals?|changes|survey)\b|\b(?:review of|consultation on|proposals? for|proposed changes to|changes to|draft|proposed|rethinking|redesigning)(?: [a-z]+){0,4} (?:grants?|fund|funding) (?:policy|scheme|programme|criteria|framework|strategy|rules)\b/i;

const ofPolicy =
  /^(?:this|the|our) policy\b|\bprocedure (?:that )?we follow\b|\bpolicy (?:sets out|applies to|covers|explains)\b/i;

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
  const isNotice = at(({ opens }) => opens).some((words) => notOurs.test(words));
  return (kind, { isTitled, sorts }) =>
    isNone ||
    ((isLesser ? kind !== 'change' || !sorts.has('dated') || !sorts.has('acts') : isBack && kind !== 'change') &&
      !isTitled &&
      (sorts.get('acts') ?? 0) < mostInPassing) ||
    (kind === 'consultation' && (!isOurs || (isNotice && !isTitled && !sorts.has('heads'))));
}

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

const loudest = (because: Case['because']): Span[] =>
  [...because]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end }));
