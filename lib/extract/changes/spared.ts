import { anyOf } from '@/lib/vocabulary/words.ts';

const cut = anyOf(
  'cut(?:ting)?|reduc(?:ed|e|ing|tion)|lower(?:ed|ing)?|halv(?:ed|e|ing)|trim(?:med|ming)?|withdraw(?:n|ing)?|terminat(?:ed|e|ing)|clos(?:ed|e|ing)|stop(?:ped|ping)?|end(?:ed|ing)?|ceas(?:ed|e|ing)|remov(?:ed|e|ing)|phas(?:ed|e|ing) out|discontinu(?:ed|e|ing)|decommission(?:ed|ing)?|scal(?:ed|e|ing) (?:back|down)|go down',
);
/** "Not end before 30 June" ends it then, and "not be cut further" tells of a cut. */
const butLater =
  '(?! (?:[a-z]+ ){0,2}(?:until|till|before|earlier|sooner|further|again|there|at once|immediately|abruptly))';
const spared = anyOf(
  `\\b(?:not|never)(?: now| then| therefore| after all| in the event| in fact)?(?: to)?(?: be(?:ing)?)? ${cut}\\b${butLater}`,
  `\\b(?:against|ruled out|no (?:plans?|intention|proposals?|need) (?:to|of|for)) (?:any )?${cut}\\b`,
  `^(?:[0-9.]+ )?(?:none of the|no) (?:\\w+ ){1,4}(?:will|shall|is to|are to|would)(?: now| therefore)? be ${cut}\\b`,
);
/** What was once meant, in a sentence that says it will not be. */
const onceMeant = `\\b(?:was|were|had been) (?:due |originally |once |meant )?to (?:be |have (?:been )?)?${cut}\\b`;

/** A cut that is denied: "your grant will not now be reduced", "has decided not to end the contract", "no plans to cut". */
export const spares = new RegExp(spared, 'i');
const everySpared = new RegExp(`${spared}|${onceMeant}`, 'gi');

/** A sentence without the cuts that it denies, to hear whether another is left: "will not be cut this year but will be from April 2027". */
export const withoutSpared = (plain: string): string => plain.replace(everySpared, ' ');
