import type { DocumentKind } from '@/lib/compact.ts';
import type { Cases } from '@/lib/extract/kinds/cases.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** Titles of papers that look back: a year's review, an audit and its follow-up, an evaluation, a list of what became of awards. */
const titleLooksBack = wordsOf(
  '(?:the )?year in review|review of the year|(?:a )?look(?:ing)? back|our year|internal audit(?! services?)|audit (?:report|follow-?up|review|opinion|reference)|follow-?up (?:review|report|audit)|(?:review|report|audit)[ :-]{1,3}follow-?up|lessons (?:from|learn(?:ed|t))|(?:an )?(?:independent |external |final |interim |process )?evaluation(?: report)?(?: of)?|case stud(?:y|ies)',
  '(?:monitoring|progress|tracking|implementation) (?:of|on|against|with) (?:the )?(?:previous|earlier|past|agreed|audit|scrutiny|[a-z]+ )?(?:recommendations|actions)|who we (?:have )?funded|what became of|what you (?:told us|said)|what people (?:told us|said)|what (?:was|we|you|they|our \\w+) (?:have )?achieved|impact report|(?:end[- ]of[- ]year|year[- ]end|yearly|annual|quarterly|performance|outturn|monitoring) (?:performance |monitoring |progress )?(?:report|review|statement|summary|round-?up)|in numbers',
);

/** Said of itself by a paper that only tells what was. */
const saysItOnlyTells = wordsOf(
  '(?:does not|do not|did not) (?:propose|recommend|seek|ask (?:for|members to (?:agree|decide))|open|offer|invite) (?:any(?:thing| \\w+)?|a decision|changes?)\\b|opens? nothing|offers? nothing|propos(?:es?|ing) nothing',
  'nothing (?:in (?:it|this \\w+|these \\w+)|here|below|on this page) (?:is|are|was|opens|offers|proposes|changes|amounts|should be (?:read|taken))\\b|(?:no|not taking|not inviting|not open for|closed to) (?:new )?(?:applications|bids)(?: are| is)? (?:being |now )?(?:taken|invited|sought|open)',
  '(?:this|it|what follows) (?:\\w+ )?is (?:only |simply |just )?(?:a|the) (?:record|account|history|summary|story|review) of (?:what|how|the (?:last|past|year)|last)',
);
/** The same in its first lines; further down it may be said of a map or a list. */
const forInformation = wordsOf(
  "(?:given|presented|provided|submitted|published|set out|reported)\\b[^.;]{0,70}\\bfor (?:information|interest)(?! about)|for (?:information|noting) only|for members' information|no decision is (?:sought|asked for|needed|required|being)|\\(for information\\)",
);
/** What it sets out all the same for those who ask for money, or have it. */
const offersYet = wordsOf(
  'how to apply|apply (?:by|online|using|now|until|for|to (?:us|the))|(?:can|may|could) (?:now )?apply|applications? (?:close|open|must|should|are invited|will be)|closing date for applications|you (?:must|shall|will|may|can|should) |the recipient (?:shall|must|will|may)|your (?:grant|award|application|organisation)|we(?: will| shall) pay|deadline for applications',
);

/** The kinds of a paper that only looks back are none, but for what its title asks or invites, or what it ends on a day that it begins with. */
export function withoutLookingBack(
  heard: readonly DocumentKind[],
  titles: readonly string[],
  own: readonly Sentence[],
  opening: readonly Sentence[],
  cases: Cases,
): readonly DocumentKind[] {
  const speeches = mayHold(own, speech).filter((place) => speech.test(own[place]?.plain ?? '')).length;
  const isBack =
    speeches >= enoughSpeeches ||
    titles.some((words) => titleLooksBack.test(words)) ||
    isHeldBy(own, saysItOnlyTells) ||
    opening.some(({ plain }) => forInformation.test(plain));
  if (!isBack) return heard;
  const acts = (kind: DocumentKind) => cases[kind].sorts.get('acts') ?? 0;
  const stays: Record<DocumentKind, () => boolean> = {
    consultation: () =>
      cases.consultation.isTitled || (cases.consultation.isNamed && acts('consultation') >= mostInPassing),
    funding: () => isHeldBy(own, offersYet),
    tender: () => cases.tender.isTitled || (cases.tender.opening > 0 && acts('tender') > 1),
    change: () => cases.change.sorts.has('dated') && cases.change.opening > 0,
  };
  return heard.filter((kind) => stays[kind]());
}

/** News of what was opened, won or done lets people speak. */
const speech =
  /"[,.]? ?(?:said|says|added|explained|recalled)\b|\b(?:said|says|added|explained|recalled)(?: \w+)?[:,] ?"|\b(?:chair|manager|leader|councillor|director|officer|volunteer|mayor|commissioner|chief executive|cllr [a-z' -]{2,30}),? (?:said|says|added)\b/i;
const enoughSpeeches = 2;

/** A paper that asks or invites in earnest does so oftener than one that tells of it. */
const mostInPassing = 3;
