import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { monthsOf } from '@/lib/extract/term/months.ts';
import { isOfPot } from '@/lib/extract/term/pots.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';

/** What a panel does with bids, and how those who made them are told. */
const step =
  '(?:decisions?|decide[sd]?|deciding|meets?(?! (?:the |your |its |all |up to )*(?:\\w+ ){0,2}costs?\\b)|meetings?|sits?|consider(?:s|ed|ing)?|assess(?:es|ed|ing|ments?)?|scor(?:es?|ed|ing)|marked|marking|sift(?:s|ed|ing)?|short-?list(?:s|ed|ing)?|judg(?:es?|ed|ing)|moderat(?:es?|ed|ing|ion)|announce(?:s|d|ments?)?|announcing|notif(?:y|ies|ied)|outcomes?|results?|told|informed|hear (?:from us|back|about|if|whether)|know (?:if|whether)|find out|interviews?|interviewed|review(?:s|ed)?|(?:monitoring|site|assessment) visits?|visits? (?:will )?(?:take place|be made)|(?:on|annual|maternity|parental|study) leave|closed|drop-ins?|surger(?:y|ies))';
/** From here on it is what is given that is spoken of. */
const givesIt =
  '(?:to (?:\\w+ )?(?:award|fund|pay|give|offer|grant|extend|renew|continue|support|commission|provide|run|buy|let|make)|for (?:the |a |an |one |work |projects |activit\\w+ |sessions )?(?:\\w+ )?(?:period|term|years?|months?|delivered|done|held|taking place)|runs?|lasts?|running|lasting|starts?|starting|begins?|beginning|effective|payable|paid|agreement|contract|a grant|funding (?:from|for|between))';
/** "The panel takes its decision some time between January and March", "applicants are told between". */
const stepThen = new RegExp(
  String.raw`\b${step}\b(?:(?!\b${givesIt}\b)[^.;£]){0,70}?(?:\b(?:between|from|in|during|over)(?: the months(?: of)?)?|:| [-–]) $`,
  'i',
);
/** "Bids are considered at meetings held between". */
const meetingsThen =
  /\b(?:meetings?|panels?)(?: (?:that|which))?(?: (?:are|is|were|will be|to be))?(?: (?:held|taking place|take place|planned|arranged))? (?:between|from|in|during) $/i;
/** "The outcomes were written with carers between", "is funded to run four workshops between". */
const doneThen =
  /\b(?:was|were|been) (?:\w+ )?(?:written|drawn up|drafted|designed|co-?designed|co-?produced|developed|put together|shaped|prepared|gathered|collected|worked out)\b[^.;]{0,90}\b(?:between|from|in|during) $|\b(?:workshops|briefings|drop-ins|training sessions|roadshows)\b[^.;]{0,60}\b(?:between|from|in|during) $/i;
/** Over or beside the months of a step: "Panel meets", "When you will hear". */
const stepLabel =
  /^(?:the |our |final )?(?:panel|committee|board|grants panel)?\s?(?:decisions?|decided|meets?|meetings?|assessments?|assessed|scoring|moderation|short-?listing|outcomes?|results?|announcements?|notification|interviews?|when (?:will )?(?:you|we|i|the panel|the committee)(?: will)? (?:hear|decide|know|tell|meet)s?)\b/i;

/** "Any financial year (April to March)": which months a year has, and no year in particular. */
const yearNamed =
  /\b(?:years?|(?:financial|fiscal|accounting|budget) periods?|(?:any|each|every|one) (?:\w+ )?periods?|(?:12|twelve)[- ]months? periods?),?(?: ?[([:-]| which| that| i\.?e\.?| runs?| running| from| is| it| being| of)* ?$/i;
/** "Grants are made for one financial year (April to March)". */
const forOneYear =
  /\b(?:grants?|funding|awards?|agreements?|contracts?|money)\b[^.;]{0,30}\b(?:for|over|covers?|lasts?) (?:only |just )?(?:a|one|the|each|single)(?: single| one| current| coming| next| whole| full)? (?:financial |fiscal |funding |grant |12[- ]month |twelve[- ]month )?(?:year|period)\b[^.;]{0,15}$/i;
const saysYear = /\b(?:19|20)[0-9]{2}\b|[0-9]{2} ?[/–-] ?[0-9]{2}\b/;

const part = '(?:£ ?[0-9][0-9,.]*[km]?|[0-9.]+ ?(?:%|per cent)|(?:a )?half|a (?:third|quarter|tenth|fifth)|two thirds)';
const less =
  '(?:reduc(?:e|es|ed|ing|tions?)|cut(?:s|ting)?|sav(?:e|es|ed|ing|ings)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)|trim(?:s|med|ming)?|falls?|fallen|withdraw(?:s|n|ing|al)?|tak(?:e|es|en|ing) out)';
/** "To reduce the grants budget by half in 2026/27 and 2027/28": the years of a saving, unless they are told with what is left. */
const savedThen = new RegExp(
  String.raw`\b${less}\b(?:(?! to £| each year\b| a year\b| annually\b)[^.;]){0,60}?[ (](?:${part})(?:(?! to £| each year\b| a year\b| annually\b)[^.;]){0,60}$`,
  'i',
);

/** Whether a range of dates is told of something that no length of an offer can be read from: a panel's timetable, what a year is, a whole fund, a saving. */
export function isAside(mention: Mention<DateFound>): boolean {
  const { value, sentence, before, after } = mention;
  const { when } = value;
  if (when.shape !== 'range') return false;
  const months = monthsOf(when.from, when.to) ?? 0;
  const said = sentence.plain.slice(before.length, sentence.plain.length - after.length);
  const isOfNoYear = !saysYear.test(said);
  if ((months < aYear || isOfNoYear) && stepThen.test(before.slice(-140))) return true;
  if (meetingsThen.test(before.slice(-60)) || (months < aYear && doneThen.test(before.slice(-160)))) return true;
  if (labelsOf(mention).some((label) => stepLabel.test(label))) return true;
  if (isOfNoYear && yearNamed.test(before.slice(-60)) && !forOneYear.test(before.slice(-90))) return true;
  if (savedThen.test(before.slice(-140))) return true;
  return isOfPot(mention, months);
}
const aYear = 12;

/** The same of a length: "reduce grants by £200,000 over two years". */
export const isOfSaving = ({ before }: Mention<PeriodFound>): boolean => savedThen.test(before.slice(-140));
