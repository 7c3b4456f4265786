import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const asking =
  '(?:consultation|survey|engagement|questionnaire|exercise|paper|document)(?: (?:exercise|process|paper|event)s?)?';
/** What a body wants of those it asks, and what they are asked about: "the Council wishes to capture people's views", "the survey will look at how people travel". Not "will ask for your postcode". */
export const alsoAim: RegExp = wordsOf(
  `(?:wish(?:es|ing)?|hop(?:es?|ing)|keen|looking|aims?|wants?|would like) to (?:capture|gather|collect|obtain|canvass|hear|understand|know|find out|learn|get)\\b${within(30)}\\b(?:views|opinions|thoughts|what (?:you|people|residents|users|patients|everyone)|how (?:you|people|residents|users|patients|the)|feedback (?:on|about))`,
  `${asking} will (?:explore|look at|examine|seek (?:views|opinions|comments))`,
  `${asking} (?:will ask|asks|is asking) (?:[a-z]+ ){1,3}(?:to (?:consider|choose|comment on|weigh)|whether|about (?!you\\b|yourself)|for (?:their|your) (?:views|opinions|comments))`,
);
