import { isOfEnding } from '@/lib/extract/notices/endings.ts';

const prolongs =
  /(?<!non-)\b(?:extend(?:s|ed|ing)?(?! (?:notice|period of notice|term|period))|prolong(?:s|ed|ing)?|renew(?:s|ed|ing)?|roll(?:s|ed)? (?:it |the [a-z]+ )?(?:over|forward)|(?:exercis|tak|grant|offer)(?:e|es|en|ed|ing) (?:up )?(?:the|an|any|its|this) (?:[a-z]+ )?(?:option|extension|renewal)(?! to (?:end|terminate|break)))\b/gi;
/** When it is to be prolonged, and what would otherwise be: "when it ends", "before the end of the term". */
const whenOver =
  /\b(?:when|before|after|once|until|as) (?:it|they|(?:the|this|its|your) (?:[a-z]+ ){0,2}[a-z]+) (?:ends?|expires?|comes? to (?:an end|its close))\b|\b(?:before|at|on|after|by|prior to) (?:the |its |their )?(?:end|ending|expiry|close)\b/gi;
/** "If it does not wish to extend it", "decides against renewing": an ending in other words. */
const notProlonged = /\b(?:not|against|nor|neither|declines?|refuses?)\b[^.;]{0,40}$/i;
/** "May be ended, varied or" extended. */
const alsoEnds = /\b(?:or|and) (?:be )?$/i;
/** "Three months' notice to terminate". */
const toEnd =
  /\b(?:notice|warning)\b[^.;]{0,30}\b(?:to|of) (?:[a-z]+ ){0,2}?(?:terminat|end|withdraw|cancel|stop|break)/i;
/** "Three months' notice of its decision to extend the term". */
const ofProlonging =
  /^(?:'s|s'|')? ?(?:written |prior )?notice (?:of|that|to|when|before|where)\b(?![^.;]{0,40}\bnot (?:to )?(?:extend|renew|prolong))[^.;]{0,40}\b(?:extend|extension|extended|renew|renewal|renewed|prolong)\b/i;

/** Whether a length of notice is that by which an agreement is let run on, and none of its ending: "may extend the term by giving three months' notice". */
export function isToExtend(before: string, after: string): boolean {
  if (toEnd.test(after)) return false;
  const words = before.replace(whenOver, (said) => ' '.repeat(said.length));
  const last = [...words.matchAll(prolongs)].at(-1);
  if (!last) return ofProlonging.test(after) && !isOfEnding(words);
  const [lead, rest] = [words.slice(0, last.index), words.slice(last.index + last[0].length)];
  return !notProlonged.test(lead) && !isOfEnding(rest) && !(alsoEnds.test(lead) && isOfEnding(lead.slice(-30)));
}
