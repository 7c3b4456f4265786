import { answering, decider, deciding, exercise, settling } from '@/lib/extract/consultation/words.ts';

/** Nothing stands before the date but a word that belongs to it: "On Monday 12 January the Council launched …". */
const leadsOff =
  /^(?:\(?[a-z0-9]{1,3}[).] |[-–•*] |(?:a|answer): )?(?:on|from|since|as (?:of|from)|starting|by|until|till|up to|at (?:noon|midnight|[0-9.:apm ]{1,8}) on)? ?$/i;

export const isLeadingOff = (before: string): boolean => before.length < 24 && leadsOff.test(before);

const ours =
  '(?:(?:the|our|this|a|an|your|public|online|written|formal|statutory|full|[a-z]+-week|[0-9]+-week) ){0,4}(?:consultations?|surveys?|engagement|involvement|questionnaires?|exercise|responses?|representations?|comments?|views|replies|submissions|feedback|portal|window|conversation)(?: (?:period|window|exercise|portal|form|on [a-z ]{1,40}?))?';
const leadIn = '^[\\s:,|)(–—-]{0,5}(?:(?:is|was|will be) )?(?:at (?:noon|midnight|[0-9.:apm ]{1,8}) )?(?:when )?';
const will = ' (?:(?:will|is|are|now|officially|formally|due|to|was|were|has|have) ){0,3}';

const closesThen = new RegExp(
  `${leadIn}(?:(?:the |our |your )?(?:last|final|closing) (?:day|date|chance|opportunity)\\b|(?:the |your |our )?(?:deadline|cut-?off)\\b|(?:the )?(?:end|close) of ${ours}|${ours}${will}(?:clos|end|finish|shut|conclud|due\\b|deadline)|${ours} (?:deadline|closing)|clos(?:es|ing|ed|e)\\b(?! the)|(?:deadline|closing date)\\b|(?:the )?day (?:on which|when|that) we (?:stop|close|shut|end)\\b|we (?:shall |will )?stop (?:taking|accepting|collecting)\\b)`,
  'i',
);
const opensThen = new RegExp(
  `${leadIn}(?:(?:the )?(?:start|launch|opening) of ${ours}|${ours}${will}(?:open|beg[aiu]n|start|launch|commenc|go(?:es)? (?:live|out)|went (?:live|out)|live\\b)|${ours} (?:launch|start|opening)|(?:the |our )?(?:consultation|engagement|discussion) (?:paper|document|draft)s? (?:is |was )?(?:issued|published|released|out)\\b|we (?:are|will be|have been|were) (?:consulting|asking|seeking|inviting|listening|gathering|collecting)|we (?:will )?(?:start|begin|began|open|launch)\\w* (?:${ours}|asking|collecting|taking)|(?:opens|launch(?:es|ed)?|goes live|opening date|start date)\\b[^.;|]{0,40}$|(?:the|we|[a-z', ]{1,60}?) (?:launched|opened|began|started) (?:a |an |its |our |the |their )?${ours})`,
  'i',
);

/** "From 8 March you can reply": what people may do from a day on. */
const mayAnswer =
  /^,? (?:onwards,? )?(?:you|people|anyone|everyone|anybody|residents|groups|patients|tenants|organisations) (?:can|may|will be able to|have been able to|could|are able to) (?:now |also )?(?:have (?:your|their) say|respond|reply|comment|answer|give|send|tell us|fill|complete|make|take part)\b/i;

/** Whether a day leads to words by which people may answer from it on. */
export const isAnswersFrom = (before: string, after: string): boolean =>
  /\b(?:from|since|as of|starting)\b[^a-z]*$/i.test(before) && mayAnswer.test(after);

/** "Residents have until 8 March to comment on the plans, which were published last week." */
export const isTimeLeft = (before: string, after: string): boolean =>
  /\b(?:have|has|got|are given|is given|is) (?:until|till|up to)\b[^.;]{0,30}$/i.test(before) && toAnswer.test(after);
const toAnswer =
  /^,? (?:(?:in which )?to|for) (?:(?:have|having) (?:your|their) say|(?:comment|respond|reply|answer|object)(?:ing)?\b|(?:take|taking) part|(?:giv|send|shar|submit|mak)\w* (?:us |in )?(?:your|their|any|a) (?:views?|comments?|response|responses|answers?|feedback|thoughts|opinions?)|tell(?:ing)? us|let(?:ting)? us know)/i;

export type LedRole = 'opens' | 'closes' | 'decision';

/** What happens on a day, told after it: "8 March: consultation ends", "Sunday 8 March is the last day to take part". Null where it is something else. */
export function roleAfter(told: string): { readonly role: LedRole; readonly weight: number } | null {
  const head = told.slice(0, 140);
  if (closesThen.test(head)) return { role: 'closes', weight: 3.5 };
  if (opensThen.test(head)) return { role: 'opens', weight: 3.5 };
  const clause = /^[^.;]*/.exec(head)?.[0] ?? '';
  if (deciding.test(clause) && decider.test(clause) && !/\bto consult\b|\bfor consultation\b|\bpapers?\b/i.test(clause))
    return { role: 'decision', weight: settling.test(clause) ? 3 : 2 };
  return null;
}

/** Work on the answers, which has days of its own after the close. */
const afterwards =
  /\b(?:read|analys\w+|consider\w*|collat\w+|review\w*|writ(?:e|ing)|reports?|results?|findings|publish\w*)\b/i;

/** Whether words told after a range of days let it be the window: none to speak of, or words of this exercise. */
export function isWindowTold(told: string): boolean {
  const words = told.replace(/^[\s:,|–—-]+/, '').slice(0, 90);
  if (words.length < 4 || words.startsWith('(') || soLong.test(words)) return true;
  return (exercise.test(words) || answering.test(words)) && !afterwards.test(words);
}

/** ", so eight weeks", ", a full twelve weeks", ", which comes to twelve weeks and a day". */
const soLong =
  /^(?:so|that is|which (?:is|makes|comes to|amounts to|gives(?: you| everyone)?)|making|in all,?|a (?:total|period) of|a full)? ?(?:[0-9]{1,2}|[a-z]+) (?:full |clear )?(?:weeks|days|months)(?: and (?:[0-9]|[a-z]+) days?)?(?: in (?:all|total))?[.;]?$/i;

/** "Consultation period: 21/04/2023 ~ 10:28 - 31/07/2023 ~ 17:00": two days with words between them that kept them from being read as one range. */
export function roleInPeriod(before: string, after: string): 'opens' | 'closes' | null {
  if (!periodFirst.test(before)) return null;
  return /[0-9]{4}/.test(before)
    ? 'closes'
    : /^[^a-z]{0,14}(?:-|to|until) (?:[^a-z]{0,8})?[0-9]|^ ~ [^a-z]{0,12}(?:-|to) /i.test(after)
      ? 'opens'
      : null;
}
const periodFirst =
  /^(?:the )?(?:consultation|survey|engagement|response|comment) (?:period|dates?|window)(?: is| runs)?:? (?:from )?(?:(?:[0-9]{1,2}\/){2}[0-9]{4}[^a-z]{0,14}(?:(?:-|to|until) )?)?$/i;

/** Whether a label stands for the time in which people answer, and not for the work on their answers. */
export const isOfAnswering = (label: string): boolean =>
  (exercise.test(label) || answering.test(label)) && !afterwards.test(label) && !ofSome.test(label);
/** A row for those who are asked apart, or for an earlier stage. */
const ofSome = /\b(?:staff|unions?|schools?|early|earlier|previous|first|pre-?\w*|informal)\b/i;
