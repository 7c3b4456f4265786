import type { Sign } from '@/lib/extract/kinds/signs.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** Signs of an invitation to bid as portals, notices and briefs write it in a few words. */
export const bidSigns: readonly Sign[] = [
  {
    kind: 'tender',
    sort: 'names',
    weight: 4,
    words: wordsOf(
      '(?:inviting|invites?|invited)[^.;]{0,60}\\bto (?:tender|bid|quote|submit (?:a )?(?:tenders?|bids?|quotes?))|tenders? (?:is|are) (?:sought|invited)|(?:is|are) (?:actively |currently )?(?:tendering for|seeking (?:providers|suppliers|contractors|tenders|bids|quotes|quotations))',
      'requirement to procure|wish(?:es)? to commission|tender process for|tender, [0-9]{1,2} [a-z]{3,9} [0-9]{4}|lot information|contract notice published',
    ),
  },
  {
    kind: 'tender',
    sort: 'names',
    weight: 4,
    onlyLoud: true,
    words: wordsOf(
      "contract specification|service specification|consultants?[’']? brief|tender alert|tender opportunity",
    ),
  },
  {
    kind: 'tender',
    sort: 'names',
    weight: 3,
    words: /^[0-9][0-9,.]* gbp$|^tender$|^procedure$/i,
  },
  {
    kind: 'tender',
    sort: 'acts',
    weight: 2,
    words: wordsOf(
      'options? are invited|options? to extend for|option to extend|calls? for submissions|apply to join the framework',
    ),
  },
];

/** What opens a paper that tells of bids that are over, or speaks of bidding in general. */
const isNoBid =
  /\b(?:(?:contract )?award notice|contract awards? (?:following|report)|(?:has|have) (?:undertaken a procurement|procured|completed the procurement)|reached the award stage|award, [0-9]{1,2} [a-z]{3,9} [0-9]{4}|awarded without competition|approval to award|not a (?:formal )?(?:procurement|tender)|guide to drafting|freedom of information)\b/i;

/** Whether the words by which a paper begins say that nobody is invited to bid. */
export const invitesNoBids = (opening: readonly string[]): boolean => opening.some((words) => isNoBid.test(words));
