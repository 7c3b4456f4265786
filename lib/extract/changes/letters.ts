import { given, sorry } from '@/lib/extract/changes/endings.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const greets = /^(?:dear|hello|hi|good (?:morning|afternoon)|colleagues|friends)\b/i;
/** A salutation stands among the first lines, below who writes to whom. */
const mostBefore = 30;

/** Who offers money says what it will be later, and less of it, in the same letter. */
const offers = wordsOf(
  '(?:pleased|delighted|happy|glad) to (?:offer|award|confirm|tell|inform|let|say|make)|congratulations|success(?:ful)?|(?:have|has|been) awarded|awards? you|offers? of (?:a |an |the )?(?:\\w+ )?(?:grant|funding|award|contract)|(?<!\\bnot (?:be )?)offer(?:s|ing|ed)? (?:you|your \\w+|a|an|the|further|another)|(?:accept|acceptance of|accepting|decline) (?:this|the|our|your) (?:\\w+ )?(?:offer|grant|award|funding|terms|conditions)',
  `(?:approved|agreed|granted)\\b${within(40)}\\b(?:application|bid|extension|renewal|award|grant of)`,
);
/** Whether this is a letter that offers nothing, so that what it says anywhere of a cut it says to whoever bears it. */
export function isLetterWithoutOffer(sentences: readonly Sentence[]): boolean {
  const isLetter = sentences.slice(0, mostBefore).some(({ plain, block }) => !block.furniture && greets.test(plain));
  return isLetter && !isHeldBy(sentences, offers);
}

/** As `within`, over the full stops of figures and of "p.a." too: a short letter names the sum between the grant and its end. */
const along = (most: number) => `(?:[^.;]|\\.(?=[0-9a-z])|(?<=p\\.a)\\.){0,${most}}`;
const thing = `(?:${given}|pot|scheme|programme|service|£ ?[0-9][0-9,]*)`;
const halts = anyOf(
  'ends?|ended|ending|stops?|stopped|stopping|ceases?|ceasing|finish(?:es|ed|ing)?|lapses?|lapsing|expires?|terminates?|closes?|closing|falls? away|dries up|runs? out|(?:has|have) gone',
  '(?:comes?|came|coming|brought|drawn?) to (?:an|its|their|a) (?:\\w+ )?(?:end|halt|close|stop)',
);
const halting = anyOf(
  'end|stop|cease|finish|discontinue|withdraw|drop|close|terminate|cut|reduce|remove|lapse|pull out|bring|let|take|halve|lower',
);
const paidLater = anyOf(
  'after|beyond|past|from|for (?:the (?:\\w+ )?year|20[0-9]{2}|next year|any)|in (?:20[0-9]{2}|next year)',
);

/** In how many ways a letter that offers nothing says that what was given ends. Agreements have such words of what may be done some day; a letter has them of what is done. */
const endings = wordsOf(
  `no (?:more |further |other )?(?:\\w+ )?(?:${given})\\b${within(60)}\\b(?:${paidLater})`,
  `no longer (?:receive|get|have|be (?:paid|given|funded|commissioned|supported|able to)|pay|fund|give|make|provide|commission|support|buy|contribute)`,
  `(?:nothing|no (?:sum|provision|budget)|not (?:a penny|anything))\\b${within(40)}\\b(?:set aside|payable|paid|pay|available|budgeted|left|put by|allowed|to come|follow|after|beyond)`,
  `${thing}\\b${along(70)}\\b(?<!\\b(?:the|an?|its|their|our|your|year|month|at|by) )(?:${halts}|(?:is|are|has been|have been)(?: now| therefore| hereby)? (?:cancelled|withdrawn|stopped|ended|terminated|revoked|scrapped|axed))`,
  `(?:pull|pulling|tak(?:e|ing)|took|taken)\\b${within(30)}\\bout of\\b${within(30)}\\b(?:this|it|budget|estimates|programme|accounts|plans)`,
  `(?:decided|decision|resolved|resolution|voted|agreed|chosen|chose|view|concluded|elected)\\b${within(30)}\\bto (?:${halting})\\b`,
  `(?:not|unable to|cannot) (?:now |therefore )?(?:be )?(?:able to |in a position to )?(?:renew|offer|replac|extend|follow|continu|go on|going on|carry on|repeat|fund|pay)\\w*\\b${within(60)}\\b(?:${given}|new one|another|anything|you)\\b`,
  `(?:guarantee|commit to|promise|fund|pay|support)\\b${within(40)}\\b(?:only )?(?:up to|until|as far as) [^.;]{0,20}[0-9]{4}; nothing`,
  `(?:payments?|instalments?|grants?|cheque|sum)\\b${within(40)}\\b(?:was|is|will be) (?:therefore |now )?the (?:last|final)(?: one| of them)?`,
  `notice\\b${within(40)}\\b(?:service|work|project|contract|agreement|funding)\\b${within(20)}\\b(?:${halts})`,
);
/** What comes after it is told as well. */
const goesOnAnew =
  /\b(?:(?:the|a|your|its) (?:new|next|renewed) (?:one|agreement|contract|grant|award|term)|renewal|next year's|enclose|(?:again|also) (?:for|in) )\b/i;
const refusesAnew = /\b(?:no|not|nor|nothing|never|without|cannot|unable)\b/i;

const mayEnd = /\b(?:may|might|could|can)(?: \w+)? be\b|\bat any time\b/i;

/** Whether a sentence of such a letter says that what was given ends; what follows it, or might, is no end. */
export const endsInLetter = (plain: string): boolean =>
  endings.test(plain) && !mayEnd.test(plain) && (!goesOnAnew.test(plain) || refusesAnew.test(plain));

/** Whether this is a letter that offers nothing and says that something ends. */
export const endsByLetter = (sentences: readonly Sentence[]): boolean =>
  isLetterWithoutOffer(sentences) &&
  sentences.some(({ plain, standing }) => (standing === 'current' || standing === 'past') && endsInLetter(plain));

/** Said as settled: what may be done, or was done once, cuts nothing now. */
const settled =
  /\b(?:will|shall|is to|are to|is|are|(?:has|have) (?:now |therefore )?been|(?:has|have) (?:now |therefore )?(?:decided|agreed|resolved)|we are)\b/i;
/** "This letter is formal notice that", "I am writing to tell you that". */
const givesNotice =
  /\b(?:giv(?:e|es|ing)|serv(?:e|es|ing)|formal|written|this is) (?:you |the \w+ )?(?:\w+ )?notice\b|\bwriting to (?:tell|inform|notify|advise|let you know|confirm)\b|\bwill not be (?:renewed|replaced|extended|followed)\b/i;

/** Whether a sentence of a letter with the day of an end tells of it as settled. */
export const isSettled = ({ plain, standing }: Pick<Sentence, 'plain' | 'standing'>): boolean =>
  standing === 'current' && (settled.test(plain) || givesNotice.test(plain) || endsInLetter(plain));

/** In a letter that offers nothing, the end of a term is news where the letter gives notice of it, or is sorry. */
export const isNews = (sentences: readonly Sentence[], words: string): boolean =>
  givesNotice.test(words) || isHeldBy(sentences, sorry);
