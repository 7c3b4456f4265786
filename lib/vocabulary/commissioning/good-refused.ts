import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const named =
  '(?:social[- ]value|(?:wider|community|social|local|environmental)(?: (?:social|community|and environmental|and social))? (?:benefits?|impacts?|good))';
const asking =
  '(?:requirements?|criteri(?:a|on)|weightings?|questions?|policy|clauses?|tests?|marks|share|statements?|themes?)';
const gone =
  '(?:waived|removed|dropped|disapplied|taken out|deleted|struck out|cut out|set (?:to|at) (?:zero|nil|nought))';
const goods =
  '(?:apprentice\\w*|local (?:jobs|people|labour|suppliers|traders|employment)|jobs|carbon|traders|volunteers|placements|wages|communit(?:y|ies)|recruit\\w*|neighbourhood|environment)';
/** The good done besides is not asked for, is taken out again or gains a bidder nothing, in plain words. */
export const goodRefused = wordsOf(
  `(?:no|not (?:set|appl(?:y|ied)|includ(?:e|ed)|use|used|attach(?:ed)?|have|ask(?:ed)? for|ask(?:ed)?)(?: any| its| our| the)?) ${named} ${asking}\\b(?! (?:beyond|besides|other|further|in addition|were (?:met|missed)|will go))`,
  `${named}(?: ${asking})?\\b${within(30)}\\b(?:(?:has|have) been|(?:is|are|was|were)(?: to be)?|will be) (?:now |also )?${gone}\\b`,
  `(?:questions?|ask(?:ed|ing)?) (?:on|about)\\b${within(25)}\\b(?:communit(?:y|ies)|social (?:impact|value)|local (?:good|benefit)|town|borough|neighbourhood)\\b${within(40)}\\b${gone}`,
  `(?:social|environmental)(?: (?:and|or) (?:social|environmental|economic))? (?:considerations|factors|matters|aspects|effects|benefits)\\b${within(30)}\\b(?:(?:outside|beyond) (?:the )?(?:scope|evaluation|remit)|(?:not|no) (?:part|considered|relevant|scored|weighed|assessed))`,
  `${goods}\\b${within(60)}\\b(?:scored?|ranked?|fares?|placed|marked|does|do) no (?:better|higher|more)\\b`,
  `${goods}\\b${within(40)}\\b(?:gains?|earns?|gets?|win|given) (?:\\w+ )?(?:no|nothing)\\b ?(?:marks|credit|points|advantage|extra marks)?\\b${within(15)}(?:\\bfor (?:it|them|doing|that|having)\\b|$)`,
  `not (?:submit|send|include|write|attach|enclose|offer) (?:a |any |us a )?${named} (?:statement|offer|plan|method|response|commitments?)`,
  `${named}:? ?\\(?0 ?(?:%|per cent|marks|points)?(?![0-9.,]*[0-9])`,
);
/** It is only for a part, or comes back in another shape. */
export const goodElsewhere =
  /\b(?:for|in|of|to) (?:lots? [0-9a-e]\b|the (?:first|second|smaller) lot)|\bonly\b|\bbut\b|\breplaced (?:by|with)\b|\binstead\b|\b(?:raised|increased|doubled)\b|\bunless\b|\bif (?:it|they|the|you)\b/i;
/** The name of a row or heading, and a bare no to it. */
export const namesGood =
  /^(?:[0-9.]+ )?(?:social[- ]value|(?:wider|community|social)(?: social)? benefits?)(?: (?:weightings?|criteri(?:on|a)|statement|score|requirements?|questions?|share))?:?$/i;
export const noToGood =
  /^(?:(?:this|the) (?:response|answer|statement|section) is )?(?:for information only and )?(?:none|nil|zero|0 ?%?|not (?:applicable|scored|weighted|evaluated|assessed|considered)(?: (?:to|in|for|at) (?:this|the) \w+)?)\.?$/i;
