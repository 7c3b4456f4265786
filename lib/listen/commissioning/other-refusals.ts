import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What is done to a contract or grant once it is made, with or without a reason given. */
const ofTheAgreement = wordsOf(
  `(?:(?:may|can|could|to|will|shall|and|or|we|you|council|trust|board|authority|icb) end|ends|ended|ending|terminat\\w+|suspend\\w*|suspension|extend\\w*|extension|vary|varies|variation|renew\\w*|withhold\\w*|claw\\w*|reclaim\\w*|stop(?:s|ped|ping)?|withdraw\\w*|(?:take|taken|taking) up|bring\\w*)\\b${within(40)}\\b(?:contracts?|agreements?|grants?|awards?|funding|payments?|services?|terms?|deadline|closing date|(?:second|third|further|extra|last|fourth|option\\w*) (?:years?|terms?|period))`,
  `(?:contracts?|agreements?|grants?|awards?|funding)\\b${within(15)}\\b(?:is|are|was|were|be|been) (?:\\w+ )?(?:cut|ended|stopped|reduced|withdrawn|suspended|terminated|lowered|held back)`,
  '(?:may|can|could|might|shall|will) (?:also )?(?:then )?be (?:extended|renewed|ended|terminated|varied|suspended|brought to an end)',
  '(?:if|where|when) you (?:withdraw|leave|pull out|drop out|change your mind)',
  `(?:suspen\\w+|withhold\\w*|recover\\w*|repa(?:y|yment)|dispute\\w*)\\b${within(30)}\\b(?:payments?|invoices?|money|sums?)`,
);
/** Matters of the service itself, of the press or of the papers. */
const ofTheService =
  /\b(?:referr(?:als?|ed|ers?)|families|judges(?=')|patients?|clients?|service users|users|callers|visitors|invoices?|expert|performance (?:measures?|indicators?|targets?)|KPIs?|mobilisation|rotas?|(?:your|their) staff|staff (?:must|may|should|shall)|complain(?:ts?|ants?)|no (?:reasons?|excuses?) (?:is|are|will be) accepted)\b/i;
const ofBids =
  /\b(?:tenders?|tenderers?|bids?|bidders?|quotations?|applicants?|applications?|unsuccessful|proposals?|panel|who(?:m)? we (?:fund|choose))\b/i;
/** Told to others, or by others. */
const notToBidders = /\b(?:the press|journalists|newspapers|the media|refusal by|referral)\b/i;
/** "Marks are not given for presentation": which marks there are, and not who hears of them. */
const marksWithheld =
  /\b(?:marks|points|scores?|credit) (?:are|is|will be|can be) not (?:given|awarded|available|deducted|taken off) (?:for|to (?:answers|bids))\b/i;
/** The other side's own freedom: "the provider may arrange its rota as it sees fit", "spend the grant as you see fit". */
const freeOther =
  /^(?:the|a|each|every) (?:winner|(?:[\w-]+ )?(?:provider|contractor|supplier|recipient|partner|group|charity))s? (?:shall|will|may|must|can|is free to|are free to|should) (?!be\b|not be\b)|\b(?:you|groups|providers|winners|recipients) (?:see|sees|think|consider|like|prefer|are free)\b|\b(?:seems?|feels?|looks|suits) (?:\w+ )?(?:to )?you\b|^(?:groups|you|providers|recipients)\b[^.;]{0,20}\bfree\b/i;
/** A decision, a judgement or a score of something that nobody bids for, and what bidders may not ask of members. */
const ofThings =
  /\b(?:decisions?|judgement|discretion) (?:on|about|as to|over|in) (?!(?:the |any |each |all |which |who |whom |whether )*(?:award|winn\w*|tenders?|bids?|quotations?|applications?|proposals?|contract (?:is|will|goes)|successful|funds?|who|which|accept))|\bfeedback (?:has|have|had) (?:not )?been (?:received|had|sent in)|\bno feedback (?:has|was|had)\b[^.;]{0,20}\breceived\b|\b(?:scores?|ratings?|marks) for (?:hygiene|safety|inspection|cleanliness|care)\b|\b(?:do not|must not|may not|should not) (?:ask|contact|lobby|approach|speak to|write to) (?:any )?(?:councillors?|members|officers|staff|the panel|governors|trustees)\b/i;
/** "We thought of keeping the weights secret and decided against it". */
const keptOpen =
  /\b(?:considered|thought of|thought about|asked|urged|tempted|suggested|advised|wanted)\b[^.;]{0,40}\b(?:not|keep(?:ing)?|secret|private|withhold(?:ing)?|without|hid(?:e|ing)|dropping|refus\w+)\b[^.;]{0,60}\b(?:decided against|(?:said|voted) no|refused|rejected|chose not|did not|have not|will not|dropped|ruled)\b/i;
/** What follows on from the clause before it: "Its decision cannot be appealed". */
const followsOn = /^(?:its|their|his|her|our|this|that|these|those|such a|any such|no such|the|it|they)\b/i;

/** Whether a refusal to give reasons, or a choice left free, is about something other than who is chosen. */
export function isOfOtherMatter({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  const { plain } = sentence;
  if (
    marksWithheld.test(plain) ||
    notToBidders.test(plain) ||
    ofThings.test(plain) ||
    freeOther.test(plain) ||
    keptOpen.test(plain)
  )
    return true;
  if (isOfAgreement(plain) || (ofTheService.test(plain) && !ofBids.test(plain))) return true;
  const before = sentences[placeOf(sentences, sentence) - 1];
  return (
    before !== undefined &&
    before.block === sentence.block &&
    followsOn.test(plain) &&
    !ofBids.test(plain) &&
    isOfAgreement(before.plain)
  );
}

const isOfAgreement = (plain: string) => ofTheAgreement.test(plain) && !ofChoice.test(plain);
/** A sentence of both is of the choice too. */
const ofChoice =
  /\b(?:unsuccessful|losing|turned down|tenderers?|bidders?|applicants?|(?:reject|choos|select|award)(?:s|ing|e|es)? (?:the|a|any|between)|(?:accept|reject)\w* (?:a |any |the )?(?:tenders?|bids?|quotations?|applications?|offers?))\b/i;
