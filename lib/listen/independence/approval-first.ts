import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { airedTo, saying } from '@/lib/vocabulary/independence/outspoken.ts';
import { isAsked, onlyOffered, ownPeople, wordingSettled } from '@/lib/vocabulary/independence/settled-wording.ts';

/** Somebody's yes is wanted first, in any order: "run past the press office, for approval, any letter", "seek the press team's clearance for". */
const forApproval =
  /\b(?:run|runs|put|puts|go|goes|pass(?:ed)?|sen[dt]|submit(?:ted)?|shown?)\b[^.;]{0,80}\bfor (?:(?:its|our|prior|their|written) )?(?:approval|clearance|sign-?off|agreement)\b/i;
const officesYes =
  /\b(?:press|communications?|media|comms) (?:office|team|desk|officer|unit)(?:'s|s')? (?:\w+ )?(?:approval|agreement|sign-?off|clearance|permission|consent|say-so)\b|\b(?:approval|agreement|sign-?off|clearance|permission|consent|say-so) (?:of|from) (?:the |our )?(?:[\w']+ ){0,2}(?:press|communications?|media|comms) (?:office|team|desk|officer|unit)\b/i;
/** What is written or said for others to hear. */
const spoken =
  /\b(?:letters?|(?:social media )?posts?|interviews?|articles?|statements?|comment(?:s|ing)?|blogs?|speeches|say|speak)\b/i;
/** On what the funder does, and not on the award or its logo. */
const onItsDeeds =
  /\b(?:council|board|trust|authority|commissioner|icb|force|our|its|local)(?:'s)? (?:own )?(?:polic(?:y|ies)|decisions?|services?|budgets?|plans|conduct|performance)\b|\b(?:critical of|critici[sz]\w*)\b/i;
/** "Anything you publish about our services", "whatever it says in the media"; what is said of the award itself is its own news. */
const wholeVoice =
  /\b(?:anything|nothing|whatever|everything)(?: that)? (?:you|it|they|the \w+) (?:\w+ )?(?:says?|publish(?:es)?|posts?|writes?|prints?|tells?)\b[^.;]{0,20}\b(?:about|concerning|critical|online|press|media|papers?|in public)\b(?! (?:the|this|your|its|our) (?:\w+ )?(?:grant|award|funding|project|contract|logo)\b)/i;
const saysYes = /\b(?:approv(?:e|es|ed|al)|sign(?:s|ed)?[- ]off|clearance|consent|permission)\b/i;
const notNeeded =
  /\b(?:need not|no need|(?:not|never) (?:have|need|ask(?:ed)?|required?|expect(?:ed)?|seek|want|to seek|our)|no one|nobody)\b/i;

/** Every sentence by which what is said in public on the funder's own doings waits for the funder's yes. */
export function approvalFirst(facts: Pick<Facts, 'sentences'>): Heard[] {
  const heard = (pattern: RegExp) => listen(facts, pattern, { standing: ['current', 'supposed'], not: notNeeded });
  return [
    ...[forApproval, officesYes]
      .flatMap(heard)
      .filter(({ sentence: { plain } }) => spoken.test(plain) && onItsDeeds.test(plain)),
    ...heard(wholeVoice).filter(({ sentence: { plain } }) => saysYes.test(plain)),
    ...heard(wordingSettled).filter(({ sentence: { plain } }) => isWordingOfTheirs(plain)),
  ].filter(({ sentence: { plain } }) => !plain.endsWith('?'));
}

/** The words are the organisation's own, for the press or for its own people, and are to be settled before they are said. */
const isWordingOfTheirs = (plain: string): boolean =>
  isAsked.test(plain) &&
  !onlyOffered.test(plain) &&
  !byOfficers.test(plain) &&
  (airedTo.test(plain) || ownPeople.test(plain)) &&
  (saying.test(plain) || told.test(plain));
const told = /\b(?:told|(?:statements?|announcements?|articles?|letters?|comments?|posts?) (?:to|for|in|on|about))\b/i;
const byOfficers = /^(?:[0-9.]+ )?(?:all |the )?(?:council )?(?:officers|councillors|members|staff|employees)\b/i;
