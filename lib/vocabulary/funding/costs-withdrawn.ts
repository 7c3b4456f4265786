import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** The part of a grant that met what the organisation itself costs; the rest of the grant may go on. */
export const partForCosts: RegExp = wordsOf(
  '(?<!\\byour )contribut(?:ion|e|es|ing)|anything (?:for|towards)|element|allowance|share|portion|part (?:of|that|which)|component|line|(?:sum|amount|money|£[0-9][0-9,.]*k?(?: a year| each year| per annum)?),? (?:(?:that|which) )?(?:(?:was|is|has been|we) )?(?:paid|pay|given|allowed|included|met|meets|covers|covered|for|towards)',
);
/** The whole of what is given, which such costs name: "your core grant". */
export const coreGrant: RegExp = /\bcore (?:grants?|funding|support|award)\b/i;

const ends =
  '(?:withdrawn|removed|ended|taken (?:out|away)|discontinued|dropped|deleted|stopped|phased out|done away with)';
/** It is given no more: "which we will no longer make", "is withdrawn", "comes to an end in June". */
export const givenNoMore: RegExp = wordsOf(
  `no longer (?:be )?(?:\\w+ )?(?:mak(?:e|ing)|made|pa(?:y|ying|id)(?: for)?|meet(?:ing)?|met|fund(?:ed|ing)?|contribut(?:e|ing)|cover(?:ed|ing)?|includ(?:e|ed|es)|support(?:ed|ing)?|available|eligible|payable|part of|giv(?:e|en))`,
  `(?:stop|ceas(?:e|ing)|end(?:ing)?|stopping|withdraw(?:ing)?|remov(?:e|ing)|discontinu(?:e|ing)|taking (?:out|away))(?:s|ed)? (?:paying|funding|meeting|making|contributing|our contribution|(?:the |its |this |your )?(?:${'\\w+ '}){0,2}(?:contribution|element|allowance|line|component))`,
  `(?:is|are|will be|has been|have been|be|being) (?:\\w+ )?(?:to be )?${ends}`,
  `(?:will|shall|is to|are to|must|has to|does|do) (?:then |also |therefore )?(?:cease|end|stop|lapse|go|fall away)`,
  `(?:come|comes|coming|came|brought) to an end|(?:ceases|ends|stops|lapses|falls? away)`,
  `not (?:\\w+ )?(?:include|cover|contain|carry)(?:s|ed)?\\b${within(20)}\\b(?:anything|a (?:contribution|share)|an (?:element|allowance)|any (?:contribution|share|element|allowance|money))`,
);
/** A saving of the funder's own, or of a place that is shut. */
export const ofFunder: RegExp =
  /\b(?:council|authority|icb|board|trust|department|directorate|we|our|its)(?:'s)? (?:own )?(?:\w+ )?(?:management|running|overhead|core|central|office|premises|administrati\w+)\b(?! (?:grants?|funding|contribution))|\b(?:our|its) own\b|\bfall on the council\b/i;
