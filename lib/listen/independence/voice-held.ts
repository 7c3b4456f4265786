import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { before, isTakenBack, saidWhole } from '@/lib/listen/together/said-whole.ts';
import {
  consentToRule,
  counted,
  heldBack,
  notCounted,
  ofCampaign,
  ofOwnPeople,
  ruledBy,
  saidOut,
  toldFirst,
  unsay,
  voiced,
} from '@/lib/vocabulary/independence/voice-held.ts';

const standing = ['current', 'supposed'] as const;
const mayApply =
  /^(?:so |and |but )?(?:can|could|may|will|would|are|is|do|does)\b[^?]{0,80}\b(?:apply|appl(?:ies|ying)|eligible|funded?|bid|considered|accepted)\b/i;

/** Every passage that keeps from those who are funded what they would say, or lays a price on it, whatever its words. */
export const voiceHeld = once((facts: Facts): Heard[] => {
  const own = (pattern: RegExp, of: readonly ('current' | 'supposed' | 'past')[] = standing) =>
    listen(facts, pattern, { standing: of, not: ofOwnPeople }).filter(
      ({ sentence }) =>
        sentence.block.kind !== 'heading' &&
        !sentence.plain.endsWith('?') &&
        !notTheirs.test(sentence.plain) &&
        !isTakenBack(facts, sentence) &&
        !isOfAnother(facts, sentence),
    );
  const said = own(unsay).filter(({ sentence }) =>
    ofCampaign.test(`${before(facts, sentence)?.plain ?? ''} ${sentence.plain}`),
  );
  // What was said stands in the sentence, or in the one before it.
  const weighed = own(counted, [...standing, 'past']).filter(
    ({ sentence, sentence: { plain } }) =>
      !notCounted.test(plain) &&
      [plain, before(facts, sentence)?.plain ?? ''].some((words) => saidOut.test(words)) &&
      !putToThem.test(plain) &&
      !notTheirs.test(before(facts, sentence)?.plain ?? ''),
  );
  const listed = listen(facts, voiced, { standing }).filter(
    ({ sentence }) =>
      sentence.block.kind === 'item' &&
      shutLead.test(sentence.over.at(-1) ?? '') &&
      whoIs.test(saidWhole(facts, sentence)),
  );
  const answers = listenToAnswers(facts, mayApply)
    .filter(({ question: { plain }, yes }) => yes === false && voiced.test(plain))
    .flatMap(({ answer }) => wholly(answer));
  return [...heldBack.flatMap((pattern) => own(pattern)), ...said, ...weighed, ...listed, ...answers];
});

/** A whole sentence as heard. */
function wholly(sentence: Sentence): Heard[] {
  const match = /^.*$/.exec(sentence.plain);
  return match ? [{ start: sentence.start, end: sentence.end, sentence, match, denied: false }] : [];
}

/** What the funder itself will not do, clients' own affairs, answers to a survey, and who may sway an award. */
const notTheirs =
  /\b(?:we|(?:the |this )?(?:council|authority|board|trust|icb|commissioner|force|officers|panel|cabinet)) (?:(?:will|shall|does|do|would|should|must|can|may)(?: not| never)|cannot|(?:is|are) not)\b(?! (?:expect|wish|want|like|fund|support|consider|accept|work|pay|be able|care|eligible|considered))|\b(?:respond\w* individually|in place of|fail(?:s|ed)? to|consultation|respondents|responses|objections|representations|clients?|service users?|patients?|residents?|parents|invited to comment|volunteers (?:may|must|shall) not|(?:members|officers) (?:of|in) the (?:panel|award)|(?:vintage|classic) \w+)\b/i;
/** What people said to those who decided, which they are to weigh. */
const putToThem =
  /\b(?:put to|put before|(?:public|annual) meeting|submitted|evidence|scrutiny|raised (?:with|at)|consult\w*|respon\w+|objections|told of|to members|by letter)\b/i;

const shutLead =
  /\b(?:not open to|cannot apply|not eligible|ineligible|exclude[sd]?|who cannot|do not fund|will not fund)\b/i;
const whoIs =
  /\b(?:organi[sz]ations?|groups?|charit(?:y|ies)|bod(?:y|ies)|anyone|those)\b[^.;?]{0,20}\b(?:which|that|who|whose)\b/i;

/** Where the funder wants only to be told first. */
export const voiceToldFirst = (facts: Facts): Heard[] =>
  listen(facts, toldFirst, { standing, not: ofOwnPeople }).filter(
    ({ denied, sentence: { plain } }) => !denied && !ourOwnWord.test(plain),
  );
/** "We will let you know before we speak to the press", "if you would like the press to come". */
const ourOwnWord =
  /\b(?:we|I|the council) (?:will|shall|would|can|could|may) (?:\w+ )?(?:let|tell|inform|warn|notify|give) you\b|\byou would like\b/i;

/** The funder's hand in how the organisation governs itself, and what it only must agree to. */
export const hearRuled = once((facts: Facts): Record<'ruled' | 'consent', Heard[]> => {
  const own = (pattern: RegExp) =>
    listen(facts, pattern, { standing, not: ofOwnPeople }).filter(
      ({ sentence }) => !sentence.plain.endsWith('?') && !isOfAnother(facts, sentence),
    );
  const isDenied = ({ sentence: { plain }, match }: Heard) =>
    /\b(?:not|no|never|nothing)\b[^.;]{0,60}$/i.test(plain.slice(0, match.index));
  return {
    ruled: own(ruledBy).filter((heard) => !isDenied(heard) && !otherSeats.test(heard.sentence.plain)),
    consent: own(consentToRule).filter(({ sentence: { plain } }) => !noLeaveNeeded.test(plain)),
  };
});

/** Panels, boards of a programme and referees, and duties that the law lays on everybody. */
const otherSeats =
  /\b(?:panels?|steering|programme board|partnership board|working group|scrutiny|mediator|arbitrator|adjudicat\w+|expert|auditors?|safeguarding|equalit(?:y|ies)|health and safety|data)\b/i;
const noLeaveNeeded = /\b(?:not|no|never|nor|without)\b[^.;]{0,20}\b(?:need|require|ask|seek|obliged)\w*\b/i;
