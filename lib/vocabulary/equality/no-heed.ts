import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const look =
  '(?:look|consider|assess|gather|collect|examin|stud|analys|weigh|model|test|think|thought|find out|found out|record|ma[dk]e|done|carried out|undertaken|taken|work(?:ed)? out|sought|sort)';
/** Nobody looked: "has not gathered", "no work had been undertaken", "has yet to be worked out". */
export const notLooked = wordsOf(
  `(?:has|have|had|was|were|did|is|are) not (?:yet )?(?:been )?(?:\\w+ly )?${look}\\w*`,
  `(?:no|little) (?:separate |full |formal |specific |further )?(?:assessment|analysis|work|thought|consideration|information|data|evidence|study|account)\\b${within(40)}\\b(?:was|were|has been|have been|had been|is) (?:\\w+ )?(?:made|done|carried out|undertaken|given|taken|gathered|collected|held|sought)`,
  '(?:has|have) yet to be (?:worked out|assessed|looked at|considered|studied|established)|(?:nobody|no one|none of us) (?:has|had|have) (?:ever )?(?:looked|asked|thought|considered|checked)',
  '(?:needed|required|called for|warranted|merited) no (?:further )?(?:consideration|assessment|analysis|attention)',
);
/** At what a thing does to people. */
export const whatItDoes = wordsOf(
  `effects?|impacts?|consequences|means? for|do(?:es)? to|affect(?:s|ed)?|hit|falls? on|bears? on|bearing on|${anyOf('information', 'data', 'evidence')} (?:on|about)|led by|who (?:loses|is left out|would lose)`,
);
/** By what the law protects, in whatever order. */
export const characteristic = wordsOf(
  'ethnic\\w*|disabilit\\w+|disabled|sexual orientation|gender|sex|race|religio\\w+|protected|faith|wom[ae]n|LGBT\\w*|deaf|blind|refugees?|migrants?|travellers?|minorit\\w+|[a-z]+-speaking|carers',
);
/** The duty said not to touch the matter, or people's needs to make no difference. */
export const dutyDenied: readonly RegExp[] = [
  wordsOf(
    `equality dut(?:y|ies)\\b${within(60)}\\bnot (?:\\w+ ){0,3}(?:engaged|arise|triggered|apply|applicable|relevant)`,
    `not (?:consider|think|believe|accept|regard)\\b${within(30)}\\b(?:equality )?duty\\b${within(20)}\\b(?:engaged|arises|triggered|applies|relevant)`,
    `(?:cuts?|reductions?|savings?|reduced|ended|withdrawn)\\b${within(60)}\\b(?:irrespective|regardless|without regard) (?:of|to) (?:the )?(?:needs?|circumstances|characteristics) of (?:the )?(?:people|those|users|communities|residents)`,
    `(?:inclusion|equality(?! (?:monitoring|form|data|questionnaire))|diversity)\\b${within(60)}\\b(?:form no part of|no part of|not form part of|carr(?:y|ies) no (?:marks|weight)|not be (?:scored|evaluated|marked))\\b${within(30)}`,
  ),
];
/** Of a form to fill in, or of what others send. */
export const onlyForms =
  /\b(?:monitoring (?:form|data|questions?)|(?:equality|monitoring) (?:form|questionnaire)|your answers|traffic|data protection|noise|landscape|(?:previous|earlier|last) (?:contract|scheme|round))\b|^(?:[0-9.]+ )?(?:the |your )?(?:provider|recipient|supplier|contractor|bidder|applicant|organisation|charity|grantee)s? (?:has|have|had|did|does) not\b/i;

const oneCommunity =
  '(?:(?:a|one) single|only one|just one|one|any one|a particular) (?:minority )?(?:ethnic|national|racial|religious|faith|cultural|nationality)(?: (?:or|and) \\w+)? ?(?:minority )?(?:group|communit\\w+|origin|background)?';
const ledByThem =
  '(?:refugee|migrant|black|asian|minority|women|disabled people|deaf people|muslim|traveller|gypsy|LGBT\\w*|user|faith)(?:[- ]led|[- ]run|-only)';
const bodies = '(?:groups?|organi[sz]ations?|charit(?:y|ies)|projects?|bodies|bids?|applications?|clubs?|work)';
/** Work for one community, as a list of what is not funded names it. */
export const forOneCommunity = wordsOf(
  `${bodies} (?:serving|for|that (?:serve|work with|help)|which (?:serve|work with|help)|who (?:serve|work with|help)|working with|of|from) (?:members of )?${oneCommunity}`,
  `${ledByThem} ${bodies}`,
);
const refuses =
  '(?:not|cannot|never|nor|unable to|no) (?:\\w+ ){0,2}?(?:fund|support|accept|consider|receive|want|wish|eligible|invite|welcome|award|apply|open)\\w*';
/** Shut out for who they are. */
export const shutOutForWho: readonly RegExp[] = [
  `${refuses}\\b${within(40)}\\b${bodies} (?:from |by |for )?(?:${ledByThem}|(?:serving|that serve|which serve|working with) ${oneCommunity})`,
  `${refuses}\\b${within(30)}\\b${ledByThem}`,
  `(?:each|they|it|all|both)\\b${within(20)}\\bserv(?:es?|ed|ing) ${oneCommunity}\\b${within(60)}\\b(?:prefers?|preferred|rather|instead|general)`,
  `may (?:decline|refuse) to (?:serve|help|admit|employ|accept)\\b${within(30)}\\b(?:by reason of|because of|on grounds? of|on account of) (?:their )?(?:sexual orientation|race|religion|sex|gender|disability|age|belief|nationality)`,
  `(?:only|solely|restricted|confined|limited)\\b${within(30)}\\b(?:people|those|residents|applicants|members)\\b${within(30)}\\bof (?:the )?(?:christian|british|white|english|muslim|catholic) (?:belief|faith|origin|descent|nationality|birth)`,
  `of (?:christian|british|white|english|muslim|catholic) (?:belief|faith|origin|descent|nationality)[^.]{0,20}\\b(?:others|nobody else|no one else)\\b${within(20)}\\b(?:need not|not|may be refused)`,
].map((words) => wordsOf(words));

const help =
  '(?:interpreters?|translations?|translat(?:e|ing)|BSL|sign[- ]language|large[- ]print|braille|easy[- ]read|reasonable adjustments|adjustments for|adapting (?:materials?|forms?|the \\w+)|other (?:formats|languages)|access costs|step-free access|hearing loop)';
/** The help that some need in order to take part is refused. */
export const helpRefused: readonly RegExp[] = [
  `(?:cannot|will not|unable to|not able to|not be able to|no longer)(?: be able to)? (?:provide|offer|supply|fund|pay for|meet (?:the )?costs? of|make|arrange|afford|cover)\\b${within(25)}\\b${help}`,
  `(?:we|officers|the (?:council|fund|panel|board|trust|icb|team)) (?:cannot|will not|are unable to|is unable to) translate\\b`,
  `(?:no|nor) ${help}\\b${within(20)}\\b(?:will be|is|are|can be|shall be) (?:provided|offered|made|available|supplied|arranged|possible|paid|given)`,
  `${help}\\b${within(30)}\\b(?:(?:will|shall|can|is|are) not (?:be )?(?:provided|offered|met|made|funded|paid|available|supplied|arranged)|cannot be (?:provided|offered|met|made|funded|paid|supplied|arranged)|too (?:dear|costly|expensive))`,
  `(?:brings?|bringing|accompanied by|with) (?:an? )?(?:interpreter|support worker|carer|assistance dog|signer)\\b${within(30)}\\b(?:will be|may be|is|are) (?:turned away|refused|not (?:be )?admitted|not allowed)`,
].map((words) => wordsOf(words));
/** Refused in one form and given in another, or nobody's need. */
export const helpElsewhere =
  /\b(?:but|although|however|except|unless|instead|other than|alternativ\w+|on request|ask us|contact us|by (?:phone|telephone)|(?:was|were|had) not)\b|\?$/i;
