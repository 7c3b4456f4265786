import type { Facts, Sentence } from '@/lib/facts.ts';
import { approvalFirst } from '@/lib/listen/independence/approval-first.ts';
import {
  freesByDenial,
  isNoSpeech,
  isOutspoken,
  leaveToSpeak,
  leaveWithheld,
} from '@/lib/listen/independence/outspoken.ts';
import { asksPolitely, isOfPress, isUntilNews, silencesWished } from '@/lib/listen/independence/quiet-wishes.ts';
import { voiceBarred } from '@/lib/listen/independence/voice-barred.ts';
import { voiceHeld } from '@/lib/listen/independence/voice-held.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isOver, isTakenOut, isWhileBidding } from '@/lib/listen/not-in-force.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';
import { givesNone } from '@/lib/vocabulary/independence/open-speech.ts';
import { neitherMay } from '@/lib/vocabulary/independence/outspoken.ts';
import {
  airsViews,
  doesItMatter,
  meantToTell,
  noCriticismOfYou,
  noWeightGiven,
  ourViews,
} from '@/lib/vocabulary/independence/own-views.ts';
import {
  freedom,
  gag,
  grantLimit,
  leaveFirst,
  mayPayFor,
  noSilence,
  plainFreedom,
  protesting,
  reprisal,
  silenceAsked,
  speakingOut,
  yourRight,
} from '@/lib/vocabulary/independence/speaking-out.ts';
import {
  clearedFirst,
  freely,
  inReply,
  keptBack,
  leavesItBe,
  mayWe,
  mayWeStill,
  ofOthers,
  punished,
  shutOut,
  silenced,
  strongSpeech,
  unhindered,
  unpunished,
  willIt,
} from '@/lib/vocabulary/independence/speech-acts.ts';
import { ofOwnPeople } from '@/lib/vocabulary/independence/voice-held.ts';

type Sentences = Pick<Facts, 'sentences'>;

/** Charity law already keeps charities from party politics, and a short silence about a live procurement or an announcement is no gag. */
const partyOnly =
  /\bpart(?:y|ies)[- ]political|political part(?:y|ies)|party politics|religious belief|(?:a|any|one) (?:party|candidate)\b|worship\b/i;
const procurementOnly =
  /\b(?:procurement|bidders? (?:must|shall|should|may|will|are (?:asked|required)) (?:please )?not|until (?:the )?(?:contract )?award,|about this (?:exercise|process)|tender(?:ing)? (?:process|period|exercise)|tenderers?|about (?:this|the|your|its|their|any|a) (?:tender|bid|quotation|quote|proposal|submission|application|competition)\b|(?:tender|bid|quotation|quote|proposal|application)s? (?:is|are) (?:under consideration|being)|while (?:it|they|we) (?:is|are) (?:under consideration|being (?:considered|assessed|evaluated|scored)|(?:considering|assessing|evaluating|scoring))|canvass|(?:all|any|your) (?:\w+ )?(?:questions|queries|enquiries)\b[^.;]{0,40}\b(?:portal|e-?mail|in writing)|during the (?:tender|competition)|bid(?:ding)? process|evaluation)\b/i;
const election = /\b(?:until (?:after )?(?:the )?(?:[a-z' ]{0,30})?(?:purdah|election)|pre-election)\b/i;
const thirdParty =
  /\b(?:staff|employees?|officers?|councillors?|trustees?) (?:of the council )?(?:must|shall|should) not\b/i;
/** "The provider, its trustees and its staff must not": those who are funded. */
const ofTheFunded =
  /\b(?:provider|recipient|grantee|organisation|charity|contractor|supplier|partner|grant[- ]?holder|group)s?\b|\b(?:its|your|their) (?:\w+ and )?(?:staff|employees|trustees|officers)\b/i;
const confidential =
  /\bconfidential|personal data|name and logo|other's name\b|\b(?:named|individual|identifiable|particular) (?:\w+ )?(?:child(?:ren)?|patients?|clients?|people|users?|victims?|cases?|residents?|famil(?:y|ies))\b|\bnames of\b[^.;]{0,20}\b(?:child(?:ren)?|patients?|clients?|people|users?|victims?|residents?|famil(?:y|ies))\b|\bname (?:any |a |the |individual |your )?(?:patient|client|victim|child|children|user|resident|tenant|famil|person|people)/i;
const publicityCampaign =
  /\b(?:publicity|fund-?raising|awareness|marketing|advertising|recruitment|vaccination|media) campaigns?\b/i;
const noBan =
  /\bnothing (?:in this|here)\b|\b(?:do|does) not need\b|\b(?:do|does|should|would|will) not (?:need|have) to\b|\bneed not\b|\bno need\b|\bneither party\b|\bcannot stop you\b|\bnot mind if (?:we|you)\b|\bfeels? (?:that )?(?:they|you|it) (?:cannot|must not|should not)\b/i;
const butNot = /\b(?:but|except|unless|save|provided|so long as|other than|apart from)\b/i;

/** Every passage by which a document keeps those it funds from speaking. */
export const silencesIn = (facts: Facts): Heard[] =>
  silencesAsked(facts).filter(({ sentence: { plain } }) => !isUntilNews(plain));

/** Every passage that asks them to say nothing to the press or to councillors until the funder has made its news known. */
export const silencesUntilNews = (facts: Facts): Heard[] =>
  silencesAsked(facts).filter(({ sentence: { plain } }) => isUntilNews(plain) && isOfPress(plain));

function silencesAsked(facts: Facts): Heard[] {
  const standing = ['current', 'supposed'] as const;
  const priced = listen(facts, reprisal, { standing }).filter(({ sentence }) => isAfterProtest(facts, sentence));
  const heard = [
    ...listen(facts, gag),
    ...listen(facts, leaveFirst),
    ...listen(facts, silenceAsked, { standing }),
    ...priced,
  ];
  const plain = [
    ...[silenced, clearedFirst, punished, shutOut].flatMap((pattern) => listen(facts, pattern, { standing })),
    ...leaveWithheld(facts),
    ...approvalFirst(facts),
    ...silencesWished(facts),
    ...voiceHeld(facts),
    ...voiceBarred(facts),
  ];
  const unheld = [unhindered, unpunished].flatMap((pattern) => listen(facts, pattern, { standing }));
  const free = new Set([...unheld, ...leaveToSpeak(facts)].map(({ sentence }) => sentence));
  const more = plain.filter(
    ({ sentence }) =>
      !keptBack.test(sentence.plain) &&
      !inReply.test(sentence.plain.replace(/\bonly in (?:the|a) form\b|\bany public meeting\b/gi, ' ')) &&
      !(free.has(sentence) && !butNot.test(sentence.plain)),
  );
  return oneEach([...heard, ...more, ...answersIn(facts, false)]).filter(({ sentence }) => {
    const { plain } = sentence;
    if (isWhileBidding(sentence) || isTakenOut(`${plain} ${restOfRow(facts, sentence)}`) || isOver(plain)) return false;
    if (ofOwnPeople.test(plain) && !ofTheFunded.test(plain)) return false;
    if (askedOnly.test(plain) || heldItself.test(plain) || ofAnInquiry.test(plain)) return false;
    if (adoptedByMembers.test(plain) || namedStatement.test(plain)) return false;
    // A question asks for no silence; its answer may.
    if (
      (plain.endsWith('?') && !asksPolitely(plain)) ||
      publicityCampaign.test(plain) ||
      noBan.test(plain) ||
      isOfBadge(plain)
    )
      return false;
    if (ofOthers.test(plain) && !grantLimit.test(plain) && !givesNone.test(plain)) return false;
    if (freesByDenial(plain) && !butNot.test(plain)) return false;
    if (
      partyOnly.test(plain) &&
      !/\b(?:council|authority|polic(?:y|ies)|decisions?)\b/i.test(plain.replace(partyOnly, ''))
    )
      return false;
    return (
      !procurementOnly.test(plain) &&
      !election.test(plain) &&
      !(thirdParty.test(plain) && !ofTheFunded.test(plain)) &&
      !confidential.test(plain)
    );
  });
}

/** "One group asked whether it would have to keep quiet". */
const askedOnly = /\b(?:asked|wondered|queried|wanted to know|wants to know|questions?) (?:whether|if|why)\b/i;
/** "The police have asked witnesses not to speak". */
const ofAnInquiry =
  /^(?:the )?(?:police|courts?|coroner|judge)\b[^.;]{0,40}\basked\b|\b(?:witnesses|jurors|building site)\b/i;
/** "The draft Statement must be approved by full Council": a paper of the public body's own, which its members adopt. */
const adoptedByMembers =
  /\b(?:statements?|polic(?:y|ies)|plans?|strateg(?:y|ies)|reports?|drafts?)\b[^.;]{0,40}\bbe (?:\w+ )?(?:approved|adopted|agreed|ratified|endorsed|considered|signed off)\b[^.;]{0,20}\b(?:by|at) (?:a |the |our )?(?:meeting of )?(?:the )?(?:full council|cabinet(?! member)|(?:[a-z]+ ){0,3}committee|executive(?! (?:officer|director))|secretary of state|members)\b/i;
/** "The Statement of Licensing Policy", "a statement of accounts". */
const namedStatement =
  /\bStatement of [A-Z]|\bstatements? of (?:accounts?|case|reasons|expenditure|spend\w*|income|intent|compliance|assurance)\b/;
/** What the funder keeps itself from saying. */
const heldItself =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:we|the (?:council|authority|board|trust|icb|commissioner|force|panel|contract manager|grants? (?:officer|manager|team))) (?:(?:will|shall|do|does|would|should|must|can)(?: not| never)|will not|shall not|do not|cannot) (?:\w+ )?(?:critici[sz]e|comment|speak|campaign|lobby|publish|discuss|talk|say|name|attack|brief)\b/i;
/** "Shall not use the logo in connection with a campaign": the badge is kept back, and nobody's voice. */
const isOfBadge = (plain: string) =>
  /\b(?:not|never)\b[^.;]{0,15}\buse\b[^.;]{0,40}\b(?:logo|badge|crest|emblem|name|branding|trade ?mark)/i.test(plain);

/** Every passage by which a document leaves those it funds free to speak. */
export function freedomsIn(facts: Sentences): Heard[] {
  const standing = ['current', 'supposed'] as const;
  const plain = [unhindered, unpunished].flatMap((pattern) => listen(facts, pattern, { standing }));
  const given = listen(facts, freely, { standing }).filter(
    ({ sentence, match }) =>
      isFree(sentence.plain, match[0]) &&
      !/^\w+ (?:(?:\w+ )?(?:not|never)|be (?:used|spent|put|applied))\b/i.test(match[0]),
  );
  const left = listen(facts, leavesItBe, { standing }).filter(({ sentence }) => {
    const before = earlierOf(facts, sentence);
    return (
      strongSpeech.test(before.replace(leavesItBe, ' ')) ||
      strongSpeech.test(sentence.plain) ||
      (airsViews.test(before) && !ourViews.test(before))
    );
  });
  return oneEach([
    ...listen(facts, freedom).filter(({ sentence, match }) => isFree(sentence.plain, match[0])),
    ...listen(facts, plainFreedom, { standing, not: inReply }).filter(
      ({ sentence: { plain }, match }) =>
        isFree(plain, match[0]) && (!/^\w+ (?:can|may|will|should)/i.test(match[0]) || !laterOnly.test(plain)),
    ),
    ...listen(facts, mayPayFor).filter(({ denied, sentence }) => !denied && !grantLimit.test(sentence.plain)),
    ...listen(facts, noSilence, { standing }),
    ...listen(facts, noWeightGiven, { standing }),
    ...listen(facts, meantToTell, { standing: [...standing, 'past'] }),
    ...listen(facts, yourRight, { standing }).filter(({ sentence }) => isOfSpeaking(facts, sentence)),
    ...[...plain, ...given, ...left, ...leaveToSpeak(facts), ...answersIn(facts, true)].filter(
      ({ sentence: { plain } }) =>
        !inReply.test(plain) && !laterOnly.test(plain) && !isOfOwnSpeech.test(plain) && !keptBack.test(plain),
    ),
  ]).filter(
    (heard) =>
      !isQuestion(heard) &&
      !isOnSeveral(heard) &&
      !isToFunder(heard) &&
      !isPriced(heard) &&
      !isNoSpeech(heard.sentence.plain) &&
      !isOfYourWork(heard.sentence.plain),
  );
}

/** "Not meant as a criticism of your staff", "leave the vaccination campaign", and nothing else that is of speaking. */
const isOfYourWork = (plain: string) => {
  const rest = plain.replace(noCriticismOfYou, ' ').replace(publicityCampaign, ' ');
  return rest !== plain && !isOutspoken(rest) && !strongSpeech.test(rest);
};

/** "Neither staff nor councillors may comment in public" frees nobody. */
const isOnSeveral = ({ sentence: { plain } }: Heard) => neitherMay.test(plain) && !freesByDenial(plain);

/** A question leaves nobody free; its answer may. */
const isQuestion = ({ sentence }: Heard) => /\?["']?$/.test(sentence.plain);

/** One passage a sentence, the first heard. */
function oneEach(heard: readonly Heard[]): Heard[] {
  const first = new Map<Sentence, Heard>();
  for (const passage of heard) if (!first.has(passage.sentence)) first.set(passage.sentence, passage);
  return [...first.values()];
}

const answered =
  /^(?:A[.:] ?)?(?:yes|of course|certainly|absolutely|by all means|no|not at all|not a bit|not in the least|far from it|never|none|certainly not|not (?:while|unless|without|if|as long)|(?:i'm|i am|we are) (?:afraid|sorry)|sorry|unfortunately|only (?:if|with|when))\b/i;

/** "We reserve the right to withdraw funding from groups that campaign against us": a right, and not theirs. */
const isPriced = ({ sentence: { plain } }: Heard) =>
  /\b(?:grants?|funding|awards?|support)\b[^.;]{0,30}\b(?:may|might|could|can) be (?:withdrawn|ended|stopped|cut|reclaimed|suspended|reduced|reviewed|recovered|terminated|refused|lost)|\bright to (?:withdraw|end|stop|cut|reclaim|terminate|suspend)\b/i.test(
    plain,
  );

/** "You are free to write to us with questions about your payments." */
const isToFunder = ({ sentence: { plain } }: Heard) =>
  /\bfree to (?:write|speak|talk|say) (?:to|with) (?:us|me)\b/i.test(plain) && !isOutspoken(plain);

/** What the funder itself says in public: "you should not expect us to comment". */
const isOfOwnSpeech =
  /\b(?:expect|ask|allow|require|permit)\w* (?:us|the (?:council|authority|board|panel)) to\b|\bwe (?:may|can|will|are) (?:also )?(?:\w+ )?(?:publish|comment|speak|campaign|lobby)\b/i;

/** "Can we still campaign? Yes." and "Will speaking out affect our grant? No.": what a question and its answer leave free, or take away. */
function answersIn(facts: Sentences, isWanted: boolean): Heard[] {
  const { sentences } = facts;
  return [mayWe, mayWeStill, willIt, doesItMatter].flatMap((pattern) =>
    listen(facts, pattern, { standing: ['current', 'supposed', 'other', 'quoted'] }).flatMap((heard) => {
      const { plain } = heard.sentence;
      const asked = pattern === doesItMatter ? `${earlierOf(facts, heard.sentence)} ${plain}` : plain;
      const isOfSpeech = strongSpeech.test(asked) || (pattern !== mayWe && isOutspoken(asked));
      if (!/\?["']?$/.test(plain) || !isOfSpeech || inReply.test(plain)) return [];
      const next = sentences[placeOf(sentences, heard.sentence) + 1];
      const reply = next && answered.exec(next.plain);
      if (!next || !reply) return [];
      const isYes =
        /(?:yes|of course|certainly|absolutely|by all means)$/i.test(reply[0]) &&
        !/^(?:of course|certainly|absolutely) not\b/i.test(next.plain);
      const isFreed = pattern === willIt || pattern === doesItMatter ? !isYes : isYes;
      if (isFreed !== isWanted) return [];
      // "Of course." says little by itself, and what follows says why.
      const after = isFreed && next.plain.length < 20 ? sentences[placeOf(sentences, next) + 1] : undefined;
      return [next, ...(after && after.block === next.block ? [after] : [])].map((said) => ({
        ...heard,
        start: said.start,
        end: said.end,
        sentence: said,
        denied: false,
      }));
    }),
  );
}

/** The sentence before one in the same paragraph, or before a clause that only points back; nothing where there is none. */
function earlierOf({ sentences }: Sentences, sentence: Sentence): string {
  const before = sentences[placeOf(sentences, sentence) - 1];
  return before && before.block === sentence.block ? before.plain : '';
}

/** A right is the right to speak where the sentence, or the one before it in its block, is of speaking out. */
function isOfSpeaking(facts: Sentences, sentence: Sentence): boolean {
  if (speakingOut.test(sentence.plain)) return true;
  return speakingOut.test(earlierOf(facts, sentence)) && pronoun.test(sentence.plain);
}
const pronoun = /^(?:that|this|it|you|doing so|to do so|we)\b/i;

/** "You can disagree with our decision by asking for a review" is an appeal and no campaign. */
const laterOnly = /\b(?:appeal|review|complaint|in writing|by writing|decision letter|if you disagree)\b/i;

/** The price is put on speech in the sentence itself or in one of the two before it. */
function isAfterProtest({ sentences }: Sentences, sentence: Sentence): boolean {
  const at = placeOf(sentences, sentence);
  const before = sentences.slice(Math.max(0, at - 2), at).filter(({ block }) => block === sentence.block);
  return [sentence, ...before].some(({ plain }) => protesting.test(plain)) && !/\bnot\b/i.test(sentence.plain);
}

/** "not free to criticise" is no freedom; "do not need permission" is. */
const isFree = (plain: string, words: string) => {
  const before = plain.slice(0, plain.indexOf(words)).slice(-25);
  const isDenied = /\b(?:not|no|never|nor)\b(?!hing) ?$|\b(?:is|are) not\b/i.test(before);
  return !isDenied || /^anything\b/i.test(words);
};
