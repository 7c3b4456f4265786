import { isDenied } from '@/lib/listen/listen.ts';
import { within } from '@/lib/vocabulary/words.ts';

const then = '(?:once|when|after|until|as soon as)';
const which = '(?:(?:a|any|all|all of|each|the|your|their|its|paid|original|copies of|copy) ){0,3}';
const work =
  '(?:project|programme|scheme|work|works|events?|activity|activities|courses?|purchase|sessions?|workshops?|season|tour|festival|services?|jobs?|equipment|delivery|visits|classes|lessons|journeys|training)';
const finished =
  '(?:complete|completed|finished|done|over|carried out|delivered|held|run|inspected|installed|performed|undertaken)';
const given = '(?:provided|produced|supplied|shown|sent|submitted|presented|uploaded|given|seen)';
const spent = '(?:paid|spent|payments?|spend|spending|expenditure|defrayed|settled|bought|purchased)';
/** What ends or what is shown before the money comes: "when a project is completed", "once evidence is provided that payments have been made". */
const whenDone = [
  `${then} ${which}(?:\\w+ )?${work} (?:is|are|was|were|has|have|has been|have been|had been) (?:\\w+ )?${finished}\\b`,
  `${then} ${which}(?:evidence|proof)\\b${within(40)} (?:of|that)\\b${within(50)}\\b${spent}\\b`,
  `${then} (?:you|they|it|the \\w+) (?:have |has |can |could )?(?:${given}|give|provide|produce|supply|show|send|submit|present)s? (?:us |satisfactory |the \\w+ ){0,2}(?:evidence|proof)\\b${within(50)} (?:of|that)\\b${within(50)}\\b${spent}\\b`,
  `${then} ${which}(?:invoices|receipts|bills)\\b${within(30)} (?:is|are|has been|have been) (?:\\w+ )?${given}\\b`,
  `${then} (?:you|they|it|the \\w+) (?:(?:have|has|can|could) (?:\\w+ )?)?(?:shown?|shows|prove[ds]?|proven|demonstrate[ds]?|evidence[ds]?)\\b${within(50)}\\b(?:${spent}|${finished})\\b`,
].join('|');
const handedOver =
  '(?:paid|pay|pays|payable|payments?|released?|sent out|transferred|refund(?:ed)?|reimbursed?|settle[ds]?(?: up)?)';
/** The money first, or what it waits for first. */
export const paidWhenDone = new RegExp(
  `\\b${handedOver}\\b${within(50)}\\b(?:${whenDone})|^(?:${whenDone}),?${within(40)}\\b${handedOver}\\b`,
  'i',
);
const waits = new RegExp(`\\b${then}\\b`, 'i');
/** What must be in order before an award is given, and is no spending of it. */
const notOfSpending =
  /\b(?:match(?:ed)?|other funders?|deposit|insurance|premium|subscription|bank account|licen[cs]e|applications?|forms?|paperwork|permission)\b/i;

/** Money that waits until the work is done or shown to be paid for; "no grant is paid once a project is completed" refuses it. */
export function whenPaidFor(plain: string): RegExpExecArray | null {
  const match = paidWhenDone.exec(plain);
  if (!match || notOfSpending.test(match[0].slice(match[0].search(waits)))) return null;
  const isRefused = isDenied(plain, match.index, match.index + match[0].length) && !/\buntil\b/i.test(match[0]);
  return isRefused ? null : match;
}
