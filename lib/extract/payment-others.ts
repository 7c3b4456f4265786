import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const people = anyOf(
  'staff|employees|workers|volunteers|residents|tenants|leaseholders|parents|carers|families|customers|visitors|participants|trainees|learners|claimants|members(?: of the public)?|the public|users|hirers|passengers|pensioners|landlords|suppliers|sub-?contractors',
);
const dues = anyOf(
  'rents?|deposits?|vat|business rates|council tax|subscriptions?|wages|salar(?:y|ies)|(?:housing |welfare )?benefits?|interest|tickets?|(?:energy |fuel |utility |phone )?bills?|tuition|premiums?|pensions?|membership|hire (?:charges?|fees?)|course fees|service charges?|ground rent|parking',
);
const owed = '(?:paid|payable|due|refunded|reimbursed|returned|required|collected|charged|repaid|billed)';

/** Other people's money: fares, hire, fees, what is given back, and one small bill. */
export const otherMoney = wordsOf(
  "volunteers?'? expenses|expenses of volunteers|hirers?|rooms?|fares|meals|lunch(?:es)?|membership|final (?:payment|instalment)|unspent|underspen[dt]s?|repaid|repay(?:able|ment)?|mileage claims?|tickets|council(?:'s)? invoices|invoices? (?:from|of)|(?:caterer|suppliers)'?s? invoices|vat invoices",
  "(?:travel(?:ling)?|out-of-pocket|participants?'?|childcare) (?:expenses|costs)|expenses (?:of|for|to) (?:attend|taking part|people|volunteers)|expenses (?:can|may|will) be paid to",
  // "Parents pay for sessions", "staff are paid monthly".
  `${people}(?: who \\w+)?(?: (?:is|are|will|shall|must|should|can|may|have to|to))?(?: be)? (?:pa(?:y|ys|id)|charged|billed|reimbursed)`,
  // "The charity pays its staff"; what the Provider is paid is another matter.
  `(?:recipient|provider|charity|organisation|supplier|contractor|grantee|grant holder)(?: (?:shall|will|must|should|may))? pays?(?! (?:for|back|it back))`,
  `pa(?:y|ys|id|ying) (?:\\w+ ){0,2}(?:${people}|${dues})`,
  `(?:^|[.;:] )(?:[0-9.()]{1,8} )?(?:the |any |all |a |your |its |their )?(?:\\w+ )?${dues}\\b[^.;]{0,30}\\b${owed}`,
);
