import type { DocumentText, Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';

/** A council's own savings, as the sheets of its budget are headed: "Budget savings 2025/26", "Savings proposal 14: grants"; not energy or household savings. */
const ofSavings =
  /\b(?:budget|proposed|agreed|planned|MTF[SP]|medium[- ]term|revenue|service|directorate) (?:savings?|reductions?|cuts|efficienc(?:y|ies))\b|\bsavings? (?:proposals?|options?|plans?|templates?|reference|programme|targets?|requirements?|20[0-9]{2})\b|\bbudget (?:20[0-9/ -]{2,8} )?(?:savings?|proposals?)\b/i;
/** What goes to voluntary organisations. */
const grantsNamed =
  /\b(?:(?:community|voluntary(?: (?:and community )?sector)?|third sector|vcse?|core|small|arts|youth|ward) (?:\w+ )?(?:grants?|funding|contracts?|SLAs?|commission\w*)|grants? (?:budgets?|programmes?|award|funds?|to)|grants? pot|service level agreements?|SLAs?)\b/i;
/** It goes down: "reduced by £80,000", "-15%", "a cut of a fifth". */
const goesDown =
  /\b(?:reduc(?:e|ed|ing|tions?)|cut|cutting|lowered?|decreas(?:e|ed)|sav(?:e|ed|ing)|fall|fewer|smaller|delet(?:e|ed|ion)|ceas(?:e|ing)|end(?:ing)?)\b[^.;]{0,60}(?:£ ?[0-9]|[0-9]{1,3} ?(?:%|per cent)|\b(?:half|third|quarter|fifth|tenth)\b)|(?:^|[ (])- ?[0-9]{1,3}(?:\.[0-9])? ?%|[(-] ?£ ?[0-9][0-9,.]*k?\)?$/i;
const mostTitles = 4;

/** Where a sheet of savings says that what goes to voluntary organisations goes down; null for any other paper. */
export function savingsTold(
  { title }: Pick<DocumentText, 'title'>,
  sentences: readonly Sentence[],
): readonly Span[] | null {
  const own = sentences.filter(({ block, standing }) => !block.furniture && standing === 'current');
  const heads = [title, ...own.slice(0, mostTitles).flatMap(({ plain }) => (plain.length < 140 ? [plain] : []))];
  if (!heads.some((words) => ofSavings.test(words))) return null;
  const isOfGrants = heads.some((words) => grantsNamed.test(words));
  const told = own.filter(
    ({ plain, over }) =>
      goesDown.test(plain) && (isOfGrants || grantsNamed.test(plain) || grantsNamed.test(over.join(' '))),
  );
  return told.length ? told.slice(0, 3).map(({ start, end }) => ({ start, end })) : null;
}
