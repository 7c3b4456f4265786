/** Over a list of what money may not go on: "What it's not for", "We can't pay for", "Exclusions", "Not eligible". */
export const excludedList =
  /\b(?:cannot|can not|will not|do not|does not|may not|must not|never|not) (?:normally )?(?:be )?(?:pay(?: for)?|paid|fund(?:ed)?|cover(?:ed)?|support(?:ed)?|spen[dt]|used?|claim(?:ed)?|buy|meet|include[d]?|for)\b|\bineligible\b|\bexclu(?:ded|des|sions?)\b|\bnot (?:eligible|allowed|allowable|covered|permitted|included)\b|\b(?:is not|are not|not) for\b|\bunallowable\b|\bwhat is not\b|^(?:no|out|not funded)$|\bthe following are not\b/i;
/** Over a list of what it may go on. */
export const includedList =
  /\b(?:what (?:we|you|it|the (?:grant|fund|money|award)) (?:can|will|may|could|covers?|pays?|is)|what it's for|can (?:be used|pay|be spent|fund|include)|(?:^|[^n])eligible|^(?:yes|in|we fund|funded|covered|allowed)$|what we(?: will)? (?:fund|pay for|cover|support)|may be (?:spent|used|charged)|we (?:will|can) (?:pay|fund|cover)|allowable)\b/i;
