import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const good = anyOf(
  'social[- ]value',
  '(?:wider|community|social|local|additional|added) (?:social |community |public )?(?:benefits?|good|gains?|value)',
  'benefits? (?:to|for) (?:the )?(?:wider |local )?(?:communit\\w+|area|town|city|borough|district|county|place|people|residents)',
  'local (?:jobs|employment|people|economy|spending|training)',
  'what else\\b[^.;]{0,30}\\b(?:town|city|borough|area|community|district|county|place|neighbourhood)',
  '(?:beyond|over and above|besides|other than|on top of) (?:the |this )?(?:contract|service|specification|work|requirement)(?: itself)?(?! (?:price|value|sum|limit))',
);
const counting =
  '(?:marks?|points|credit|weight(?:ing|ed|s)?|scor(?:e|es|ed|ing)|account|counted|evaluated|assessed|considered|allowance|criteri(?:on|a)|part of the (?:evaluation|assessment|award|score|scoring))';
/** The good done besides the service has no share in the choice. */
export const goodNotCounted: readonly RegExp[] = [
  wordsOf(
    `(?:no|not|never|nor|nothing|without) (?:\\w+ ){0,4}?${counting}(?! (?:when|while|until|more|less|higher|lower|by|twice|below|above))\\b${within(40)}\\b${good}`,
  ),
  wordsOf(
    `${good}\\b[^.;?]{0,60}?\\b(?:(?:not|never|nor) (?:be |been |being )?(?:\\w+ )?(?:scored|marked|credited|counted|weighed|weighted|assessed|evaluated|considered|included|required|asked for|taken into account|part of|a (?:criterion|factor)|used|appl(?:y|ied))(?! (?:by|when|until|before|separately|twice|more|less|as|in the same|alone|below|above))|(?:earns?|attracts?|gets?|carr(?:y|ies)|gains?|has|have|is given|are given|bears?) no (?:\\w+ )?(?:marks?|credit|weight\\w*|points|place|part|share|bearing)|counts? for nothing|zero[- ]weighted|(?:is|are|will be|should be|shall be) (?:ignored|disregarded|left out|excluded|omitted|set aside|discounted))`,
  ),
  wordsOf(`(?:leav(?:e|es|ing)|left|omit(?:s|ted|ting)?|exclud(?:e|es|ed|ing)|drop(?:s|ped|ping)?) ${good}`),
];
/** A good has its share all the same, told after it: "those that can be measured carry 10%". */
export const shareAfter =
  /\b(?:social[- ]value|benefits?|good|them|they|those|it)\b(?![^.]{0,90}\b(?:price|quality|cost)\b)[^.]{0,90}(?:\b(?:a|one) (?:tenth|fifth|quarter|third|twentieth)\b|\b[1-9][0-9]?(?: ?%| per cent\b| marks\b| points\b))/i;
/** Only some of it, or only in one place: promises that cannot be measured, one lot of several. */
export const onlyThere =
  /\b(?:under|below|up to|less than|over|above|worth) £|\b(?:in|for|of|under|on) (?:lots? [0-9a-e]\b|(?:this|the (?:first|second|third)) (?:stage|lot|question))|\b(?:promises?|claims?|statements?|offers?|pledges) (?:that|which|made)\b|\b(?:a|the) duty of the contract\b|\bthought of\b[^.;]{0,40}\bbut\b|\btwice\b/i;
/** Papers and sheets over the limit, and the buyer's money, are no good done to anybody. */
export const ofPapers =
  /\b(?:pages?|words|documents?|appendi\w+|attachments?|limit|brochures?|links?|additional (?:material|information|costs?|charges?|hours|questions)|variants?)\b/i;
/** What the contract leaves behind, in plain words: "what good it would do", "the difference you will make to the neighbourhood". */
export const goodDone = wordsOf(
  `what (?:\\w+ )?good (?:the|you|it|your|this|would|will)\\b`,
  `(?:difference|contribution) (?:that )?(?:you|it|they|your \\w+|the \\w+)?\\b[^.;]{0,25}\\b(?:to|in) (?:the |our |your |life in )?(?:local |wider )?(?:neighbourhood|area|town|city|borough|district|county|community|communities|place|region|village)s?`,
  'benefits? (?:to|for) (?:the )?(?:people|residents|economy|environment)',
);
/** The same in the cell beside it: "Social value | Not scored". */
export const cellSaysNone =
  /^(?:none|nil|nothing|0 ?%?|not (?:scored|marked|weighted|evaluated|assessed|applicable|used|included|required|counted)|no (?:marks|weight\w*|points|share))\b/i;
