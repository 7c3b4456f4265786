import type { Sign } from '@/lib/extract/kinds/signs.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const grant = anyOf('grants?|grant (?:money|aid|funding)|funding|funds?|awards?|bursar(?:y|ies)|scheme|programme|pot');
const modal = anyOf('must|should|can|cannot|may|will|shall|need to|is to|are to|are|is');

/** Signs of guidance on grants and of their conditions, as funders write them for applicants and for those who hold one. */
export const grantSigns: readonly Sign[] = [
  {
    kind: 'funding',
    sort: 'names',
    weight: 4,
    onlyLoud: true,
    words: wordsOf(
      `(?:terms|conditions|faqs?|questions|criteria|guidelines|guidance notes|rules) (?:and conditions )?(?:of|for|on|about) (?:[a-z]+ ){0,4}(?:grants?|grant ?holders?|grantees?|grant aid|funding|fund applicants|applicants)`,
      `(?:grants?|grant ?holders?|grantees?|grant aid|funding) (?:[a-z]+ ){0,2}(?:conditions|faqs?|criteria|guidelines|rules)`,
    ),
  },
  {
    kind: 'funding',
    sort: 'names',
    weight: 4,
    // "Prospectus for voluntary and community organisations"; that of a school or of shares is for others.
    words: wordsOf(
      "prospectus for (?:[a-z'-]+ ){0,5}(?:organi[sz]ations|groups|charities|clubs|grantseekers|applicants|bidders for grants)",
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    onlyLoud: true,
    words: wordsOf(
      '(?:core|project|community|voluntary sector|small|revenue|third sector|vcs|vcse|(?:\\(vcs\\)|sector)) (?:grants?|funding)(?: (?:process|scheme|programme|fund|[0-9/]+))*$',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    onlyLoud: true,
    ofGrants: true,
    words: wordsOf(
      'how to (?:apply|claim)|when to apply|receiving funds|(?:grant|funding) (?:payments?|claims?|process)',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    ofGrants: true,
    words: wordsOf(
      'applications (?:will )?(?:open|opened|close|closed)(?: again)? (?:on|at|from|in) (?:\\w+day,? )?(?:[0-9]|noon|midday|midnight|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn)',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    onlyLoud: true,
    // "Healthier Futures Fund"; a pension fund, or one's own reserves, is given to nobody.
    words:
      /^(?!.*\b(?:pension|hedge|investment|general|sinking|reserve|staff|collection)\b)(?:the )?(?:[\w&'’-]+ ){1,6}fund(?: [0-9/-]{4,9})?$/i,
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      `(?:${grant}|window) (?:is|are|will be|was|has been) (?:now )?(?:open|opened|launched|closed)(?: for| to)? (?:new )?applications`,
      '(?:open|opens|closed|closes|closing|close) (?:for|to) (?:new )?(?:applications|bids) ?(?:for|from|on|until)?',
      '(?:accept|receiv|welcom|invit|consider)(?:s|ing|es|e)? (?:new )?(?:applications|bids)',
      'apply for (?:up to|a grant|grants|funding|any amount|between|anything|core|the fund)|(?:apply|applications?|applying) for (?:the |this |our )?(?:[a-z]+ ){0,4}(?:fund|grants?|funding)',
      'seek(?:ing)? (?:a maximum of|up to) £|(?:not exceeding|maximum (?:grant|award|funding)(?: (?:available|of|is))*|grants? (?:ranging|available|of up to|up to|from)(?: from)?) (?:is |of )?£|(?:a total of )?£[0-9][0-9,.]*(?:k|m| million)? (?:is|was|has been) (?:available|made available|allocated to)',
      'we (?:can|could|may|might|will|would) (?:also |only )?(?:fund|award|consider (?:applications|funding|requests|supporting))',
      'grant competition|(?:offering|making available|sharing) (?:over |up to |more than )?£[^.;]{0,30}\\bto (?:local |voluntary |community )?(?:organisations|groups|charities)|encourag(?:es?|ing) (?:bids|applications)|proposals? (?:are )?invited|(?:a|the) fund of (?:up to )?£',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    words: wordsOf(
      `(?:the|any|your|this|a|all|our|its) (?:[a-z]+ )?grants? (?:money |funding |aid )?(?:${modal}) (?:only |also |not |normally )?(?:be )?(?:used|spent|repaid|paid|returned|claimed|awarded|rolled|made)`,
      `grants? (?:must|should|may|can|cannot|will) (?:only |not )?be (?:used|spent|repaid|paid|returned|claimed|awarded|rolled|made)`,
      '(?:use|spend|spent|using|used|accept|accepting|receiv(?:e|ed|ing)|misuse|claim) (?:the|this|any|your|our|all of the|a) (?:[a-z]+ )?grant(?: money| funding)?',
      '(?:expended|spent|used|unspent)\\b[^.;]{0,40}\\b(?:agreed (?:project|purpose)|purpose (?:agreed|approved|for which))|purpose approved|(?:funded|agreed|approved) (?:project|activity|activities|purpose)',
      '(?:reclaim|recover|claw ?back|repay(?:ment of)?|require (?:the )?repayment|withhold)\\b[^.;]{0,40}\\b(?:grant|funding|award|monies|money|sum|unspent)',
      'grant[- ]?(?:holders?|aided)|grantholders?|grantees?|grant recipients?|monitoring (?:form|report|visit|return)|(?:complete|return|submit|provide|send)[a-z ]{0,20}(?:evaluation|monitoring|end of (?:grant|project)|progress) (?:form|report|information)',
      'acknowledge[a-z]* (?:the |our |your )?(?:[a-z]+ ){0,3}(?:grant|funding|support|funder)|(?:grant )?offer letter|return(?:ing|ed)? (?:the|your|a signed) (?:signed )?(?:grant )?agreement',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 3,
    // A sum and what is done with it, in the words of those who give little and of those who invest much.
    words: wordsOf(
      'has (?:about |around |up to |some )?£ ?[0-9][0-9,.]*(?:k|m| million)? (?:to|for) (?:give|spend|share|schemes?|projects?|groups|good causes|local|ideas)|(?:will|is to|to|shall|agrees? to) (?:also )?(?:invest|contribute|give|pay) (?:you |your \\w+ |up to |a total of |the \\w+ )?£ ?[0-9]',
      '(?:groups|clubs|organisations|charities|you|each) (?:can|may|could) (?:have|get|receive|ask for) (?:up to |as much as |between )?£ ?[0-9]|(?:awards?|sums?|amounts?|contributions?) (?:of |are |will be |range )?(?:up to|between|from|under|of) £ ?[0-9]|most awards',
      '(?:let|offer|give)\\b[^.;]{0,50}\\b(?:free of rent|rent[- ]free|without rent|free of charge)|this offer (?:stands|is open|holds|lapses)|(?:put forward|send us|submit) (?:a|your|an) (?:plan|idea|proposal)s?|call for proposals|awards? (?:will|can) be between',
      '(?:the|each|our) (?:funder|grantor)\\b|we will (?:fund|pay|meet) (?:a|the|your|its|up to) (?:\\w+ )?(?:share|part|cost|proportion)|prospectus for (?:partners|groups|organisations|applicants|the voluntary)|good causes?|unspent|not spent|anything unspent|sums? left|money left over',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 2,
    ofGrants: true,
    words: wordsOf(
      '(?:applicants?|applications?|projects?|proposals|bids|groups|organisations) (?:must|should|can|cannot|may|need)|applicants? (?:will|are)|(?:projects?|groups|organisations) (?:that|who|which)',
      '(?:successful|unsuccessful|eligible|ineligible) (?:applicants?|applications?|groups|organisations|costs|projects|expenditure)',
      'we (?:do not|will not|cannot|are unable to) (?:normally |usually )?(?:fund|support|consider|make (?:grants|awards))',
      'your (?:application|bid|project|organisation|proposal|award)|(?:application|bidding|funding|grant) (?:form|window|round|process|deadline|period)s?',
      '(?:not )?be (?:eligible|funded|supported|considered)|excluded from|eligib(?:le|ility)|priority will be given|running costs|capital (?:costs|expenditure|projects)|one-off (?:costs?|grants?|expenditure)|core (?:costs|funding)|overhead costs',
      'governing document|constitution|bank account|annual accounts|management committee|safeguarding polic(?:y|ies)|not[- ]for[- ]profit',
    ),
  },
  {
    kind: 'funding',
    sort: 'acts',
    weight: 2,
    onlyLoud: true,
    // The headings of a plain prospectus.
    words: wordsOf(
      'what (?:we|it|they)(?: do not| will not| will| can| cannot)? (?:pay for|fund|cover|support)|how (?:much )?you(?: will)?(?: be| are| get)? (?:paid|ask for|have)|prospectus (?:for )?20[0-9]{2}(?:[ /-]+(?:to )?(?:20)?[0-9]{2})?',
    ),
  },
  {
    kind: 'funding',
    sort: 'names',
    weight: 2,
    words: wordsOf(
      '(?:these|they|all of (?:these|them)) are (?:all )?grants|(?:this|it) is a grant(?:,|\\.| and not| not)|(?:this is )?not a (?:tender|contract),? but a grant',
    ),
  },
];
