import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Said, Sentence } from '@/lib/facts.ts';

const supported =
  /\b(?:grants?|funding|subsid(?:y|ies)|arrangement|(?:free )?use of the (?:room|rooms|building|hall|premises|trailer)|concessionary rent|peppercorn rent|rent relief|core award|award|contract|service level agreement|sla|support|commission|agreement|services?|annual price|rate relief)\b/i;
/** Said as settled or on its way, not as a power that a clause gives. */
const endsIt =
  /\b(?:(?:will|shall|is to|are to|is due to|are due to|has|have|must|going to)(?: \w+ly| therefore| now| also| then)? (?:be )?(?:go down|drop|cease[ds]?|end(?:ed|ing)?|stop(?:ped)?|come to an end|reduc(?:e|ed|ing)|cut|withdrawn?|terminated?|closed?|not be (?:renewed|extended|continued)|discontinued?|expire|fall|phased out|decommission(?:ed)?|be withdrawn)|(?:grants?|contracts?|agreements?|funding|awards?) (?:ends?|ceases?|expires?|comes? to an end|finish(?:es)?|runs? out)|(?:grants?|funding|contracts?|awards?|fund|subsid(?:y|ies)|support)\b[^.;]{0,120}\b(?:be (?:reduced|cut|ended|withdrawn|terminated|closed|discontinued|stopped)|shall close|cease)|bring [^.;]{0,60} to an end|\b(?:price|payment|sum|value|funding|grant|award)\b[^;]{0,40}\b(?:is|are) (?:reduced|cut|lowered)\b|(?:the (?:ending|closure|withdrawal|reduction|termination) of)|last (?:journeys?|payments?|sessions?) will be|will (?:not|no longer) (?:be )?(?:renew\w*|fund\w*|continu\w*|pay|support|provid\w+|extend\w*)|decided (?:not )?to (?:end|cease|cut|reduce|withdraw|stop|discontinue|renew|close|decommission|terminate)|agreed to (?:end|cease|cut|reduce|withdraw|stop|discontinue|close|decommission|replace|terminate)|propos(?:e|es|ed|ing|al) to (?:end|cease|cut|reduce|withdraw|stop|discontinue|close|decommission|terminate)|notice (?:that|of|to) [^.;]{0,60}(?:terminat\w+|end(?:ing)?|ceas\w+|withdraw\w*|reduc\w+))\b/i;
const elsewhereEnd =
  /\b(?:consultation|survey|interview|drop-in|lease|call-in|financial year end|year-end|standstill|tender period|offer will end)\b/i;
const effectiveBefore =
  /\b(?:on|from|with effect from|effective|after|until|by|at the end of|beyond|as of|to)(?: (?:and including|midnight on|the|end|of))? ?(?:\w+day,? )?$/i;

/** The day in a sentence of its own: "The new figure applies from 1 April." */
const takesEffect =
  /\b(?:the|this|these|your) (?:new|lower|reduced|change|changes|reduction|cut|revised)[a-z ]{0,25}(?:applies|apply|will apply|takes? effect|will take effect|starts?|will start|comes? into effect)\b/i;
/** "We wrote to its trustees on 9 June giving notice", "officers will write on 26 January to give notice": the day that counts is not the page's own. */
const givesNotice = /\b(?:giv(?:e|es|ing|en) (?:formal |written )?notice|notice (?:was|will be) (?:given|served))\b/i;
const toldOn =
  /\b(?:wrote|writ(?:e|es|ten|ing)|letters?|notified|told|notice|informed|served)\b(?:(?!\b(?:end|ends|cease|ceases|stop|clos|reduc))[^.;]){0,80}\b(?:on|of|dated)(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)? ?$/i;

/** Finds what the document says is being ended or cut, with the day it was told and the day it bites. */
export function extractChanges(
  dates: readonly DateFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Facts['changes'] {
  const mentions = mentionsOf(dates, sentences);
  const told = mentions.find(({ before, sentence }) => givesNotice.test(sentence.plain) && toldOn.test(before));
  const announced = told?.value.when.shape === 'day' ? saidOf(told.value) : published;
  return mentions
    .filter(
      ({ sentence, value }) => (isEnding(sentence) || takesEffect.test(sentence.plain)) && value.when.shape === 'day',
    )
    .filter(({ before, value }) => effectiveBefore.test(before) && !toldOn.test(before) && isAfter(value, published))
    .map(({ value, sentence }) => ({
      what: { start: sentence.start, end: sentence.end },
      announced,
      effective: saidOf(value),
    }));
}

const saidOf = (value: DateFound): Said<string> => ({
  value: value.when.shape === 'day' ? value.when.day : '',
  start: value.start,
  end: value.end,
  assumed: value.assumed,
});

const isAfter = ({ when }: DateFound, published: Said<string> | null) =>
  when.shape === 'day' && (!published || when.day > published.value);

/** Whether a sentence says that funding or support is being ended, cut or not renewed. */
export const isEnding = ({ plain, standing }: Pick<Sentence, 'plain' | 'standing'>): boolean =>
  ((standing === 'current' || standing === 'past') &&
    supported.test(plain) &&
    endsIt.test(plain) &&
    !elsewhereEnd.test(plain)) ||
  (standing === 'current' && /\brent\b/i.test(plain) && endsIt.test(plain));
