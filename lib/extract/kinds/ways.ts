import type { DocumentKind } from '@/lib/compact.ts';
import type { DocumentText, Span } from '@/lib/document.ts';
import { setsTermsAnew } from '@/lib/extract/changes/varied.ts';
import { asksByLetter, tellsOfChallenge } from '@/lib/extract/kinds/asked-by-letter.ts';
import { isRefusal } from '@/lib/extract/kinds/awards.ts';
import { withNewContract, withNewFund, withoutMarketTalk, withViews } from '@/lib/extract/kinds/beside.ts';
import { invitesNoBids } from '@/lib/extract/kinds/bids.ts';
import { type Cases, loudest, order, outright, strengthOf } from '@/lib/extract/kinds/cases.ts';
import { prolongsIt, withProlonged } from '@/lib/extract/kinds/extending.ts';
import { kindInFewWords } from '@/lib/extract/kinds/few-words.ts';
import { kindOfOurs } from '@/lib/extract/kinds/kind-words.ts';
import { onlyTellsOfMoney } from '@/lib/extract/kinds/lists.ts';
import { bulletin } from '@/lib/extract/kinds/main-story.ts';
import { noticeCard, noticeDescribed } from '@/lib/extract/kinds/notice-card.ts';
import { saysItInvites } from '@/lib/extract/kinds/open.ts';
import { savingsTold } from '@/lib/extract/kinds/savings.ts';
import { hearAgain } from '@/lib/extract/kinds/second-hearing.ts';
import { mainStoryAsks } from '@/lib/extract/kinds/stories.ts';
import { variedKinds } from '@/lib/extract/kinds/varying.ts';
import { isToldOfOthers, suffersIt } from '@/lib/extract/kinds/voice.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';

/** What has been heard of a paper before its kinds are told. */
export interface Heard {
  readonly doc: DocumentText;
  readonly sentences: readonly Sentence[];
  /** The sentences said by the paper itself, and of them those where it begins. */
  readonly own: readonly Sentence[];
  readonly opening: readonly Sentence[];
  /** The title, and every line that stands as one. */
  readonly titled: readonly string[];
  /** The lines of a page that lists what is open. */
  readonly hub: readonly Span[];
  readonly cases: Cases;
  /** The kinds for which its set phrases speak, but for what it looks back on; `isLess` where it looks back on one. */
  readonly heard: readonly DocumentKind[];
  readonly isLess: boolean;
  readonly isPublic: boolean;
  /** It is a record of what was decided. */
  readonly isKept: boolean;
  /** Whether it is another paper than one of this kind, whatever it speaks of. */
  readonly isOther: (kind: DocumentKind) => boolean;
  /** The same of what is no such paper even where its title said so: a bulletin may be of one item. */
  readonly isNone: (kind: DocumentKind) => boolean;
}

/** Tells the kinds of a paper, or null where this is not the way to tell them. */
type Way = (paper: Heard) => Facts['kinds'] | null;

/** The kinds of a paper by the first way that can tell them. */
export function toldKinds(paper: Heard): Facts['kinds'] {
  for (const way of ways) {
    const kinds = way(paper);
    if (kinds) return kinds;
  }
  return [];
}

const bySavings: Way = (paper) => {
  const { doc, own, isPublic, isKept, isOther } = paper;
  const because = isPublic && !isKept && !asksAnything(paper) ? savingsTold(doc, own) : null;
  return because && !isOther('change') ? [{ kind: 'change', because }] : null;
};

const byProlonging: Way = (paper) => {
  const { titled, own, heard, cases, isPublic } = paper;
  const because = isPublic && !asksAnything(paper) ? prolongsIt(titled, own, cases.change.sorts.has('dated')) : null;
  return because && !isOfOthers(paper) ? fundingBecause(withProlonged(heard, own), because, cases) : null;
};

const byVarying: Way = (paper) => {
  const { titled, own, cases, isPublic, isKept } = paper;
  const varied = isPublic && !isKept && !asksAnything(paper) ? variedKinds(titled, own, cases) : null;
  return varied && !isOfOthers(paper) ? fundingBecause(varied.kinds, varied.because, cases) : null;
};

/** "Closing date for submissions" stands on a portal's card as on a page that asks for views. */
const byCard: Way = ({ own, hub, heard, cases, isKept, isOther }) => {
  const mayBe =
    !isKept && !hub.length && heard.every((kind) => kind === 'consultation' && !cases.consultation.sorts.has('heads'));
  const because = mayBe && !isOther('tender') ? noticeCard(own) : null;
  return because && [{ kind: 'tender', because }];
};

/** A notice may tell all of the contract, its end too, and leave how to bid to its portal. */
const byDescription: Way = ({ doc, own, opening, hub, heard, cases, isPublic, isKept, isOther }) => {
  const isOnly = heard.every((kind) => kind === 'tender' || (kind === 'change' && !cases.change.isTitled));
  if (!isOnly || !isPublic || isKept || hub.length || isOther('tender')) return null;
  if (invitesNoBids([doc.title, ...opening.map(({ plain }) => plain)])) return null;
  const because = noticeDescribed(own);
  return because && [{ kind: 'tender', because }];
};

/** What asks in passing may be of another kind, whose set phrases it lacks; a record neither asks nor invites, and what ends a grant offers none. */
const bySpeech: Way = (paper) => {
  const { doc, own, opening, hub, cases, heard, isLess, isPublic, isKept, isOther } = paper;
  const isDoubtful = heard.every(
    (kind) => kind === 'consultation' && !hub.length && strengthOf(cases, kind) < outright && !cases[kind].isNamed,
  );
  if (!isDoubtful || !isPublic || isLess) return null;
  const headings = opening.flatMap(({ plain, block }) => (block.kind === 'heading' ? [plain] : []));
  const again = hearAgain(own, [doc.title, ...headings]);
  if (!again || heard.includes(again.kind) || isOther(again.kind)) return null;
  if (again.kind === 'funding') {
    const { change } = cases;
    if (change.sorts.has('dated') || (change.opening > 0 && again.topics < ofTerms) || onlyLists(paper)) return null;
  } else if (isKept || (again.kind === 'tender' && !own.some(({ plain }) => saysItInvites(plain)))) return null;
  return isOfOthers(paper) ? null : [{ kind: again.kind, because: again.because }];
};

/** Who sets out so many terms says among them how the money may end. */
const ofTerms = 8;

/** Of what gives money by its words a letter may ask; what ends it, invites bids or asks by its set phrases is known already. */
const byLetter: Way = (paper) => {
  const { own, heard, cases, isLess, isPublic, isKept, isOther } = paper;
  // That less is given is settled, and how it is shared is asked.
  const isBeside = heard.length === 1 && heard[0] === 'change';
  const mayAsk = isBeside || (heard.every((kind) => kind === 'funding') && !cases.change.sorts.has('dated'));
  const isOver = isBeside && isHeldBy(own, tellsOfChallenge);
  const because = isPublic && !isKept && !isLess && mayAsk && !isOver ? asksByLetter(own) : null;
  if (!because || isOther('consultation') || isOfOthers(paper)) return null;
  const besides = isBeside && meantIn(paper).includes('change') ? [cases.change.because] : [];
  return [
    { kind: 'consultation', because },
    ...besides.map((said) => ({ kind: 'change' as const, because: loudest(said) })),
  ];
};

const byStory: Way = ({ doc, sentences, own, heard, isPublic }) => {
  const mayBe = !heard.length && isPublic && bulletin.test(doc.title || (sentences[0]?.plain ?? ''));
  const story = mayBe ? mainStoryAsks(doc, sentences, own) : null;
  return story && [{ kind: 'consultation', because: loudest(story.because) }];
};

/** Words alone may be of anything: something of the kind must have been heard as well. */
const byWords: Way = (paper) => {
  const { sentences, heard, cases, isPublic, isKept, isOther } = paper;
  if (heard.length || !isPublic || isKept || isOfOthers(paper)) return null;
  return kindOfOurs(sentences).filter(({ kind }) => strengthOf(cases, kind) > 0 && !isOther(kind));
};

/** A poster or a message of a few lines has hardly a set phrase, but every part of what it does. */
const byFewWords: Way = (paper) => {
  const { own, heard, cases, isPublic, isKept, isNone } = paper;
  if (heard.length || isKept || isOfOthers(paper) || cases.change.sorts.has('dated')) return null;
  const told = kindInFewWords(own, isPublic);
  return told && !isNone(told.kind) ? [told] : null;
};

const byPhrases: Way = (paper) => {
  const { own, hub, cases, isOther } = paper;
  if (isOfOthers(paper)) return null;
  const meant = withTerms(meantIn(paper), own);
  const both = withViews(withNewContract(withNewFund(meant, own), own), own, cases);
  const told = withoutMarketTalk(both, own).filter((kind) => meant.includes(kind) || !isOther(kind));
  return told.map((kind) => ({
    kind,
    because:
      kind === 'consultation' && hub.length
        ? hub.map(({ start, end }) => ({ start, end }))
        : loudest(cases[kind].because),
  }));
};

/** From the narrowest to the widest. */
const ways = [
  bySavings,
  byProlonging,
  byVarying,
  byCard,
  byDescription,
  bySpeech,
  byLetter,
  byStory,
  byFewWords,
  byWords,
  byPhrases,
] as const;

const asksAnything = ({ heard }: Heard): boolean => heard.some((kind) => kind === 'tender' || kind === 'consultation');

const isOfOthers = ({ doc, own, opening }: Heard): boolean => isToldOfOthers(doc.title, own, opening);

/** It sets out what others were given, or refuses it. */
const onlyLists = ({ doc, own }: Heard): boolean => onlyTellsOfMoney([doc.title], own) || isRefusal(own);

const fundingBecause = (kinds: readonly DocumentKind[], because: readonly Span[], cases: Cases): Facts['kinds'] =>
  kinds.map((kind) => ({ kind, because: kind === 'funding' ? [...because] : loudest(cases[kind].because) }));

/** What varies an agreement is one too. */
const withTerms = (kinds: readonly DocumentKind[], own: readonly Sentence[]): readonly DocumentKind[] =>
  kinds.includes('change') && !kinds.includes('funding') && setsTermsAnew(own)
    ? order.filter((kind) => kind === 'funding' || kinds.includes(kind))
    : kinds;

/** Of the kinds heard, those that are meant: a policy on how funding ends gives it, an award invites nobody, and who suffers a cut makes none. */
function meantIn(paper: Heard): DocumentKind[] {
  const { doc, own, opening, heard, cases } = paper;
  const isAwarded = invitesNoBids([doc.title, ...opening.map(({ plain }) => plain)]);
  const isPolicy = !cases.change.sorts.has('dated') && opening.some(({ plain }) => ofPolicy.test(plain));
  const givesNone = onlyLists(paper) || (heard.includes('consultation') && putsSchemeOut(doc.title));
  const isMeant = (kind: DocumentKind) =>
    !(kind === 'funding' && givesNone) &&
    (kind === 'change'
      ? !suffersIt(own) && !isAwarded
      : kind !== 'tender' || (!isAwarded && own.some(({ plain }) => saysItInvites(plain))));
  return [...new Set(heard.map((kind) => (kind === 'change' && isPolicy ? 'funding' : kind)))].filter(isMeant);
}

const ofPolicy =
  /^(?:this|the|our) policy\b|\bprocedure (?:that )?we follow\b|\bpolicy (?:sets out|applies to|covers|explains)\b/i;

/** "Community Grants Policy review", "Proposed changes to the small grants scheme": who asks how grants should be given gives none by it; a draft agreement has terms all the same. */
const putsSchemeOut = (title: string): boolean =>
  schemeAskedAbout.test(title) && !/\b(?:agreements?|terms|conditions|contracts?)\b/i.test(title);
const schemeAskedAbout =
  /\b(?:grants?|funding|fund) (?:[a-z]+ ){0,3}(?:review|consultation|proposals?|changes|survey)\b|\b(?:review of|consultation on|proposals? for|proposed changes to|changes to|draft|proposed|rethinking|redesigning)(?: [a-z]+){0,4} (?:grants?|fund|funding) (?:policy|scheme|programme|criteria|framework|strategy|rules)\b/i;
