import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const body =
  '(?:cabinet|executive|committee|board|authority|governing body|governors|commissioner|mayor|council|councillors|members|trustees)(?! of (?:the )?(?:public|forum|group|club))';
const chose = '(?:approved|agreed|chose|chosen|selected|picked|settled on|went for|opted for|adopted|confirmed)';
const option = '(?:the )?(?:option|model|scheme|site|package) (?:[a-z]|[0-9]{1,2}|one|two|three|four|five)';
/** "The Committee looked at three options and approved Option 2". */
export const optionChosen: RegExp = wordsOf(
  `${body}\\b${within(90)}\\b${chose} ${option}`,
  `we (?:have )?(?:now |already )?${chose} ${option}`,
);
/** The set that was chosen from, which "approved three options" would not be. */
export const optionsLookedAt =
  /\b(?:looked at|considered|weighed(?: up)?|discussed|had before it|was given|were given|compared) (?:[a-z]+ ){0,3}options\b/gi;
/** Chosen for asking about, for now, or by those who were asked. */
export const notChosenYet =
  /\b(?:recommend\w*|shortlist\w*|further work|test(?:ed|ing)?|outline|(?:residents|people|respondents|most|majority|users|patients|tenants|parents)\b[^.;]{0,40}\b(?:chose|chosen|selected|picked|settled on|went for|opted for|preferred|backed))\b/i;
/** What the choice will bring, which is told of nothing that is long over. */
export const toCome = /\b(?:will|shall|is to|are to|closes|moves|ends|from (?:next|[0-9]))\b/i;

const subject = anyOf(
  'sites?|locations?|places?|providers?|contractors?|operators?|partners?|options?|models?|buildings?|hospitals?|clinics?|centres?|schemes?|routes?',
);
const open =
  '(?:be )?(?:(?:looking|intend(?:ing)?|plan(?:ning)?|propos(?:e|ing)|going|seeking|prepared|willing|minded) to )?(?:open(?:ing)?|re-?open(?:ing)?|revisit(?:ing)?|go(?:ing)? back (?:on|over|to)|unpick(?:ing)?|look(?:ing)? (?:again )?at|reconsider(?:ing)?)';
const settled = '(?:choice|decision|chosen|decided|settled|selected)';
/** "The choice of site has been made", "the site has been chosen and we are not looking to open that up again". */
export const choiceMade: RegExp = wordsOf(
  `choice (?:of|between) (?:the |a |one )?(?:[a-z]+ ){0,2}?${subject} (?:has|have|is|was) (?:already |now )?(?:been )?(?:already )?made(?! (?:easier|harder|simpler|difficult|possible|available|up|by (?!(?:the )?(?:[a-z]+ )?(?:board|cabinet|committee|council|authority|executive|body|governors|commissioner|members|trust))))`,
  `${settled}\\b${within(60)}\\b(?:not|nor) ${open} (?:that|it|this|them)(?=[.,;)]|$| (?:up|again|now|afresh)\\b)(?! (?:[a-z]+ )?(?:until|before|unless))`,
  `(?:${subject}|it|choice of (?:the )?${subject}) (?:(?:has|have) (?:already |now )?been |was |were )?${settled}?\\b${within(30)}\\bnot (?:now )?up for (?:discussion|debate|negotiation)`,
  `which ${subject}\\b${within(30)}\\b(?:has|have) (?:already |now )?been (?:decided|settled|chosen)`,
  `where the (?:new |main )?(?:${subject}|service) (?:goes|will go|will be|moves|is to be|are to be)\\b${within(20)}\\b(?:has|have) (?:already |now )?been (?:decided|settled|agreed)`,
);
/** "We are not looking to reopen the choice of site". */
export const choiceKept: RegExp = wordsOf(
  `(?:not|nor) ${open} (?:up )?(?:the |its |our |that |this )?(?:choice|selection|decision|question|principle)(?! (?:until|before))`,
);
