import type { Facts } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { invitesApplications } from '@/lib/listen/offer.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** What only those who ask for proposals say. */
const calls = wordsOf(
  'call for (?:proposals|applications|bids|projects|ideas|expressions of interest)|(?:notes|guidance|guide|information) for applicants|applicants? (?:guidance|guide|notes)',
  '(?:send|submit|return|get|put in|e-?mail)(?: us)? (?:in )?(?:your|a|the) (?:completed )?(?:proposals?|applications?|forms?|bids?|requests?)\\b[^.;]{0,30}\\b(?:by|before|no later than|to us)|(?:proposals|applications|forms|bids)\\b[^.;]{0,20}\\b(?:must|should|need to|have to|to) (?:reach|be (?:with|in|received|sent|submitted)|arrive)',
  '(?:fund|round|window|scheme|programme) (?:is (?:now )?open|opens|closes|reopens)|closing date|forms? in by|deadline for (?:applications|proposals|bids|forms)',
);
/** How the choice is made, as such pages head it. */
const choosing = wordsOf(
  'how (?:we|proposals|applications|bids|forms|grants|awards) (?:will be |are |will |shall )?(?:choos\\w*|decid\\w*|pick\\w*|looked at|judged?|assess\\w*|scored?|marked?|chosen)',
  "(?:what|which) (?:we|the fund|it) (?:can|will|cannot|will not|does|do)(?: not)? (?:pay|fund|support)|how to apply|who (?:can|may) apply|who (?:it is|it's|is it) for|how much (?:can|may) (?:we|you|i) (?:ask|apply)|apply together|turned down|not chosen|those who apply|each application|every (?:application|form)",
);

/** Whether a document calls for proposals or applications, in any of the ways that guidance, a prospectus or a web page does. */
export const invitesBids = (facts: Pick<Facts, 'sentences'>): boolean =>
  invitesApplications(facts) ||
  (listen(facts, calls).length > 0 &&
    listen(facts, choosing).length > 0 &&
    listen(facts, /\bthis agreement\b/i).length < 2);
