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
    weight: 4,
    words: wordsOf(
      '(?:quotation|quote|bidding|contract|tender|supply) opportunit(?:y|ies)|opportunit(?:y|ies) to (?:quote|bid|tender)|invitation to submit (?:an? )?(?:offer|price|bid|quote|proposal)|(?:pre|soft|early)[- ]market|early (?:market|supplier) engagement|competitive (?:process|flexible procedure|procedure)|(?:selection|bid|offer) document|bidder questions|price schedule|pricing schedule',
      '(?:quotation|quote|tender) (?:requests?|invitation)|(?:send|email|return|let) (?:us |me )?(?:have )?(?:a|your|an?) (?:written |fixed )?(?:quote|quotation)|(?:requests?|calls?|invitations?|asking) for (?:a )?(?:quotations?|bids|offers|prices|quotes|written quotes)|(?:quotations?|quotes?|tenders?|bids?|offers?|proposals?) (?:are |is )?(?:in by|due|wanted|requested|close|deadline|return(?:s|ed)?|must reach|to reach|return date)|deadline for (?:quotations?|quotes?|tenders?|bids?|offers?|proposals?)|shortlisted applicants',
    ),
  },
  {
    kind: 'tender',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      '(?:would like|wants?|wish(?:es)?|needs?|looking for|seek(?:s|ing)?|requires?) (?:an? |one |some|somebody|someone|to find (?:an? )?)?(?:organisation|charity|group|body|provider|supplier|firm|partner|contractor|somebody|someone)s? (?:[a-z]+ ){0,3}to (?:(?:open|set up|start|design|develop|create) and )?(?:run|take on|provide|deliver|supply|carry out|do|manage|operate|offer|open|set up|staff|start|cook|host|lead(?! us)|undertake)',
      '(?:wish(?:es)?|wants?|intends?|plans?|needs?|aims?|looking|seeking) to (?:buy|purchase|award a contract|let a contract|enter into a contract|engage a (?:provider|supplier|contractor))',
      "what (?:they|you|it) (?:would|will) (?:charge|cost)|(?:your|the|their) (?:best )?prices?,? (?:on|by|for|in) (?:the|a|this|noon|[0-9])|prices? will be compared|cheapest (?:offer|price|quote|bid|that)|send (?:us )?your offer|lodge[a-z]*|judge (?:offers|bids|quotes)|what you'd want us to pay",
      'organisations? (?:which|that|who) (?:could|can|might|may|would like to|wish to|might wish to|may wish to) (?:run|provide|deliver|supply|bid|quote|tender)',
      '(?:who|any organisation) (?:can|may) (?:quote|bid|tender)|(?:can|could|may) (?:we|i|two|a|small)[^.;?]{0,40}\\b(?:bid|quote|put in)|put(?:ting)? in (?:a |an )?(?:quotation|quote|bid|tender|offer)|quotations? from|invoice at the end of',
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
  /\b(?:(?:contract )?award notice|contract awards? (?:following|report)|(?:has|have) (?:undertaken a procurement|procured|completed the procurement)|reached the award stage|award, [0-9]{1,2} [a-z]{3,9} [0-9]{4}|(?:wins|has won|have won|secures|has secured|lands) (?:(?:the|a|an|its|their|new|[£0-9][^ ]*) ){1,3}(?:[a-z-]+ ){0,4}contracts?|(?:has|have) appointed\b[^.]{0,60}\bto (?:run|deliver|provide|supply|operate)|following a competitive (?:process|tender|procurement)|awarded without competition|approval to award|not a (?:formal )?(?:procurement|tender)|guide to drafting|freedom of information)\b/i;

/** Whether the words by which a paper begins say that nobody is invited to bid. */
export const invitesNoBids = (opening: readonly string[]): boolean => opening.some((words) => isNoBid.test(words));
