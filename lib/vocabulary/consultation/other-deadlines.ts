/** A deadline that was moved, or the author's own for something else. */
export const notDue =
  /\b(?:extended|put (?:[a-z]+ ){0,4}back|moved|now (?:due|closes?)|new (?:closing|deadline)|was (?:due|going)|instead of|we will|questions?|clarification|expressions? of interest|questionnaires?|(?:we|they|buyers?) (?:expect|intend|plan|hope|aim|propose)\b|(?:get|have|receive|be (?:sent|told|given)) (?:their|its|your|the|a) (?:marks?|scores?|results?|feedback|outcome|decision|letter))\b/i;

/** "This is a 12-week consultation": said of nothing else. */
export const thisLasts =
  /\b(?:this|our|the consultation|it|we are) (?:[a-z]+ )?(?:is|will be|lasts?|runs?|consulting|starting|launching|holding|running|open|a|[a-z0-9-]*weeks?)\b/i;

/** A day for bids for another contract, or of another buyer, that a tender names so as not to be taken for it. */
export const ofAnotherTender: RegExp =
  /\b(?:another|(?:a|the) (?:different|separate|similar|second)|(?:an)?other) (?:[a-z-]+ ){0,2}(?:departments?|contracts?|tenders?|teams?|councils?|authorit(?:y|ies)|bod(?:y|ies)|procurements?|buyers?|competitions?|exercises?)\b|\b(?:\w+'s|its|their) own (?:[a-z-]+ ){0,3}(?:contracts?|tenders?)\b|\b(?:do not|not to be|should not be|please do not) (?:be )?(?:confus|mix|mistak)\w*|, which (?:is|are) (?:a )?(?:quite |wholly )?(?:separate|different|another)|\b(?:is|are) (?:being )?let (?:separately|by (?!us\b|this\b|the (?:council|authority|icb|trust|board|commissioner)\b))/i;
