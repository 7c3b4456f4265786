import type { DocumentText } from '@/lib/document.ts';
import type { BareSentence } from '@/lib/extract/sentences.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

const bodies =
  '(?:councils?|authorit(?:y|ies)|cit(?:y|ies)|boroughs?|count(?:y|ies)|funders?|districts?|areas|icbs?|forces?|towns?|places|trusts|foundations|commissioners?)';
/** "Other councils pay in arrears", "of eight similar cities that answered, two give a month's notice", "a neighbouring authority caps overheads". */
export const ofOtherBodies = new RegExp(
  String.raw`^(?:(?:in|by|of|elsewhere|last|at)\b[^.;:]{0,40}, )?(?:in |at |of |among |by contrast,? )?(?:the |some |most |many |several |a few |our |a number of |(?:two|three|four|five|six|seven|eight|nine|ten|all|both|none|half|one) (?:of (?:the|our) )?)?(?:other|neighbouring|similar|nearby|comparable|surrounding|adjoining) (?:\w+ )?${bodies}\b(?! (?:and|or|to) )|^(?:another|one other|a (?:neighbouring|nearby|similar|comparable)|the (?:neighbouring|adjoining|next)) (?:\w+ )?${bodies}\b`,
  'i',
);

/** Terms of money given, of which a paper that looks back tells how they were. */
const term = wordsOf(
  'payments?|instalments?|arrears|overheads?|core costs|running costs|volunteers?|monitoring|forms?|clauses?|awards?|grants?|notice|templates?',
);
const wasOnce = /^[^.;]{0,110}?\b(?:was|were|had)\b/i;
/** Who is spoken to, what was settled and what still holds. */
const stillHolds =
  /\b(?:is|are|am|has|have|will|shall|must|may|can|cannot|do|does|should|need|would|could|might|you|your|agreed|decided|resolved|approved|recommended|reasons?|panel|members|cabinet|executive|board|pleased|delighted|sorry|consult\w*|survey|views|asked|invited|met|tender\w*|bids?|propos\w+|today|from [0-9]{1,2} [a-z]+|20[2-9][0-9])\b|'(?:s|re|ve|ll|d) (?!\w+ing\b)/i;
/** "We heard of volunteers being asked to cover": told to whoever writes. */
const heardOf =
  /\b(?:we|officers|auditors|reviewers|evaluators|they) (?:also )?(?:heard|learnt|learned|were told|came across) (?:of|that|about)\b/i;
const hadBeen = /^[^.;,]{0,60}\bhad (?:also )?been (?:asked|told|expected|required|made|used|encouraged) to\b/i;

/** Whether a sentence tells, without a year, how the terms of money once were: "Payments were in arrears", "one group had been asked to use volunteers". */
export const isToldTerm = (plain: string): boolean =>
  (wasOnce.test(plain) && term.test(plain) && !stillHolds.test(plain)) ||
  (term.test(plain) && (heardOf.test(plain) || hadBeen.test(plain)) && !/\byour?\b/i.test(plain));
/** What every such sentence has. */
export const toldInPast = /\b(?:was|were|had|heard|learn(?:t|ed)|came across)\b/i;

const saidInIt =
  /["”] ?(?:said|says|added|wrote|explained|told|recalled|replied|asked)\b|\b(?:said|says|added|wrote|explained|told us|recalled|replied|asked)[:,] ?["“]/i;

/** Tells of each sentence, asked in order, whether it stands inside what somebody says in a paragraph that goes on between quotation marks over several. */
export function speechReader({ text }: DocumentText): (sentence: BareSentence) => boolean {
  let block: BareSentence['block'] | null = null;
  let isOpen = false;
  let isSpeech = false;
  return (sentence) => {
    const { plain } = sentence;
    if (sentence.block !== block) {
      block = sentence.block;
      isOpen = false;
      const words = text.slice(block.start, block.end);
      isSpeech = /["“”]/.test(words) && saidInIt.test(words);
    }
    if (!isSpeech) return false;
    const marks = plain.split('"').length - 1;
    const wasOpen = isOpen;
    if (marks % 2) isOpen = !isOpen;
    return wasOpen ? !marks || plain.indexOf('"') > plain.length / 2 : marks % 2 === 1 && plain.startsWith('"');
  };
}
