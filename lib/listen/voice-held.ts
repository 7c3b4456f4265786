import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { before, isTakenBack, saidWhole } from '@/lib/listen/said-whole.ts';
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
} from '@/lib/vocabulary/voice-held.ts';

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
      !/\b(?:consultation|respondents|responses|objections)\b/i.test(plain),
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

const shutLead =
  /\b(?:not open to|cannot apply|not eligible|ineligible|exclude[sd]?|who cannot|do not fund|will not fund)\b/i;
const whoIs =
  /\b(?:organi[sz]ations?|groups?|charit(?:y|ies)|bod(?:y|ies)|anyone|those)\b[^.;?]{0,20}\b(?:which|that|who|whose)\b/i;

/** Where the funder wants only to be told first. */
export const voiceToldFirst = (facts: Facts): Heard[] =>
  listen(facts, toldFirst, { standing, not: ofOwnPeople }).filter(({ denied }) => !denied);

/** The funder's hand in how the organisation governs itself, and what it only must agree to. */
export const hearRuled = once((facts: Facts): Record<'ruled' | 'consent', Heard[]> => {
  const own = (pattern: RegExp) =>
    listen(facts, pattern, { standing, not: ofOwnPeople }).filter(
      ({ sentence }) => !sentence.plain.endsWith('?') && !isOfAnother(facts, sentence),
    );
  const isDenied = ({ sentence: { plain }, match }: Heard) =>
    /\b(?:not|no|never|nothing)\b[^.;]{0,60}$/i.test(plain.slice(0, match.index));
  return {
    ruled: own(ruledBy).filter((heard) => !isDenied(heard)),
    consent: own(consentToRule).filter(({ sentence: { plain } }) => !noLeaveNeeded.test(plain)),
  };
});

const noLeaveNeeded = /\b(?:not|no|never|nor|without)\b[^.;]{0,20}\b(?:need|require|ask|seek|obliged)\w*\b/i;
