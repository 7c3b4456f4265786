import type { BareSentence } from '@/lib/extract/sentences.ts';

/** Patterns for the two sides of an agreement, as this document names them. */
export interface Parties {
  readonly funder: RegExp;
  readonly recipient: RegExp;
  readonly both: RegExp;
}

const usualFunder = [
  'council',
  'authority',
  'funder',
  'commissioner',
  'commissioners',
  'purchaser',
  'buyer',
  'grantor',
  'grant maker',
  'icb',
  'pcc',
  'opcc',
  'board',
  'trust',
  'foundation',
  'nhs',
  'fund',
  'partnership',
  'grants? manager',
  'officers',
  'director',
  'cabinet',
  'police',
  'constabulary',
  'the force',
  'we',
  'us',
  'me',
];
const usualRecipient = [
  'recipient',
  'provider',
  'supplier',
  'contractor',
  'grantee',
  'grant holder',
  'grant-holder',
  'grantholder',
  'organisation',
  'charity',
  'association',
  'service provider',
  'delivery partner',
  'partner',
  'tenderer',
  'bidder',
  'applicant',
  'group',
  'you',
];
const publicBody =
  /\b(?:council|authority|nhs|integrated care board|icb|commissioner|police|constabulary|borough|combined authority|fire|government|office of|department|health board|mayor)\b/i;

/** `Harrowfield Borough Council ("the Council")`, `the organisation named in the letter ("you")`: up to three names in one bracket. */
const definition =
  /([A-Za-z][A-Za-z0-9 &',.-]{3,120}?) ?\((?:hereinafter |hereafter |in this [a-z]{3,12} |called |known as |referred to as ){0,3}["'](?:the )?([A-Za-z][A-Za-z -]{0,30})["'](?:(?:,| or| and) ["'](?:the )?([A-Za-z][A-Za-z -]{0,30})["'])?\)/g;
/** "The Commissioner is giving Harbour Lights ("you") a grant": who gives it stands before, and is not whom the bracket names. */
const givingTo =
  /\b(?:gives?|giving|awards?|awarding|awarded|pays?|paying|offers?|offering|funds|funding|makes? (?:a|this) grant to) (?=[A-Za-z])/i;
const namedIn = (who: string): string => who.split(givingTo).at(-1) ?? who;
/** "The Council will pay the Trust £18,000": whoever is paid receives, though public bodies are called so too. */
const paying =
  /\b(?:council|authority|commissioner|icb|board) (?:(?:will|shall|agrees to|is to) )?(?:pays?|gives?|grants?) the (trust|foundation|fund|partnership|board)\b(?= (?:£|a grant|the sum|an annual))/gi;
/** `"We" means Ashcombe Council`. */
const meaning =
  /["'](?:the )?([A-Za-z][A-Za-z -]{0,30})["'] (?:means|is|refers to|are) ([A-Za-z][A-Za-z0-9 &',.-]{3,120})/g;

/**
 * Works out who gives and who receives from the document's definitions, falling back on the names that councils usually use. `we`: who the reader
 * says speaks as "we".
 */
export function extractParties(sentences: readonly BareSentence[], we?: 'funder' | 'recipient'): Parties {
  const funder = new Set<string>(we === 'recipient' ? ['you'] : []);
  const recipient = new Set<string>(we === 'recipient' ? ['we', 'us'] : []);
  for (const { plain } of sentences) {
    for (const [, name = ''] of plain.matchAll(paying)) recipient.add(name.toLowerCase());
    if (!plain.includes('"') && !plain.includes("'")) continue;
    for (const [, who = '', first = '', second] of plain.matchAll(definition))
      for (const name of [first, second])
        if (name) (publicBody.test(namedIn(who)) || publicBody.test(name) ? funder : recipient).add(name.toLowerCase());
    for (const [, name = '', who = ''] of plain.matchAll(meaning))
      if (publicBody.test(who.slice(0, 60)) && who.length < 80) funder.add(name.toLowerCase());
  }
  // A name that the document itself gives to one side is no longer the usual name of the other.
  const givers = new Set([...usualFunder.filter((name) => !recipient.has(name)), ...funder]);
  const takers = new Set([...usualRecipient.filter((name) => !funder.has(name)), ...recipient]);
  return {
    funder: named(givers),
    recipient: named(takers),
    both: new RegExp(
      String.raw`\b(?:either|neither|both|each) (?:party|parties|side|sides|partner|signatory|of us|of the parties)\b|\bwe (?:each|both)\b|\bby (?:you or (?:by )?us|us or (?:by )?you)\b|\beither the [a-z]{3,20} or the [a-z]{3,20}\b|\bboth the [a-z]{3,20} and the [a-z]{3,20}\b|\bneither the [a-z]{3,20} nor the [a-z]{3,20}\b|\beither (?=may|can|shall)|\bthe parties (?:may|can)\b|\bwhichever (?:party|side|of us)\b|\b(?:${anyName(givers)}) or (?:the |a |an )?(?:${anyName(takers)})\b|\b(?:${anyName(takers)}) or (?:the |a |an )?(?:${anyName(givers)})\b`,
      'gi',
    ),
  };
}

const anyName = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');
const named = (names: Iterable<string>) => new RegExp(`\\b(?:${anyName(names)})(?:s|es)?\\b`, 'gi');
