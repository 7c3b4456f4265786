import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { placeOf, spanAt } from '@/lib/listen/places.ts';

/** Clauses by which somebody takes something on; "tenderers must" only tells how to bid. */
const obligation =
  /\b(?:the (?:grant |lead |service )?(?:recipient|grantee|holder|organisation|charity|group|provider|supplier|contractor|partner|council|authority|funder|commissioner|trust|board|icb|buyer|purchaser|parties)|each party|either party|neither party|both parties|you|we)\b[^.;:]{0,40}\b(?:shall|must|agrees?|will|may|undertakes?|is to|are to)\b/i;
const agreementWord =
  /\b(?:agreement|contract terms|terms of (?:the )?contract|terms and conditions|(?:grant|funding|contract|standard|general|special) conditions|conditions of (?:the )?(?:grant|funding|award|offer|contract)|terms of (?:the |this |your )?(?:grant|award|funding|offer))\b/i;
const invitation =
  /\b(?:who can apply|who may apply|(?:how|when|where) (?:do (?:we|i) |to |(?:can|should) (?:we|i|you) )apply|who (?:decides|makes the decision|will decide)|(?:can|may|should) apply|apply (?:by|online|for (?:a|this|the) (?:grant|fund)\w*|before)|(?:deadline|closing date)s? (?:for (?:all )?(?:applications|proposals|bids|ideas|submissions)|to (?:apply|bid|submit))|have (?:only )?(?:until|till)\b[^.;]{0,40}\bto apply|(?:get|send|submit|return) (?:in )?your (?:completed )?(?:applications?|proposals?|bids?) (?:in )?(?:by|before)|(?:days|weeks) left to (?:apply|bid|submit)|(?:groups?|organisations?|charities|clubs?|residents?|anyone|businesses|schools|people)\b[^.;]{0,60}\b(?:can|may) (?:now |also )?(?:submit|put forward|bring forward|send in|enter|nominate) (?:a|an|their|your|its|any|new)?[^.;]{0,15}\b(?:proposals?|ideas?|applications?|bids?)|applications? (?:close[sd]?|open(?:s|ed)?|(?:must|should|have to|need to) be (?:received|made|submitted|sent|returned)|are (?:now )?(?:open|invited|welcome)|will be (?:assessed|scored|considered|marked))|how will you (?:choose|decide|pick)|(?:read|mark|score)s? (?:each|every|the|all) (?:forms?|applications?)|forms? (?:in|back|(?:need|have) to be (?:in|with us)) by|application form|expressions? of interest|eligibility|we (?:score|assess|mark) (?:each|every|all) applications?|how we decide|successful applicants?|if you are successful)\b/i;

/** Legal clauses say "might" and "could" of things to come, so a term can stand in a sentence that supposes something. */
const clauses = { standing: ['current', 'supposed'] } as const;

/** Pounds. A grant of this size is a page of simple terms, and nobody looks there for an exit plan. */
const simpleGrant = 5_000;
/** Whether the sum is known and small. */
export function isSmallGrant(facts: Pick<Facts, 'sentences' | 'values' | 'term'>): boolean {
  const worth = worthOf(facts);
  return worth !== null && worth.amount <= simpleGrant;
}

/** How many clauses make a document the agreement itself rather than news of one or a covering note. */
const enoughClauses = 5;

/** Whether the document is itself the agreement or the terms to be signed, so that what it leaves out is nowhere else. A notice of a tender or news of an extension is not. */
export function setsOutTerms(facts: Pick<Facts, 'sentences' | 'kinds' | 'values' | 'term'>): boolean {
  const bidding =
    /\b(?:tenderers?|bidders?|applicants?|quotations?|tenders? (?:must|will|shall|should)|bids? (?:must|will|shall|should))\b/i;
  const given = listen(facts, obligation, { ...clauses, not: bidding });
  if (given.length < enoughClauses) return false;
  const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
  if (isTender)
    return (
      given.filter(({ sentence }) => /\b(?:shall|provider|contractor|supplier)\b/i.test(sentence.plain)).length >=
      enoughClauses
    );
  if (isSmallGrant(facts)) return false;
  return listen(facts, agreementWord, clauses).length > 0 && !invitesApplications(facts);
}

/** News that a grant is given: "pleased to offer you a grant", "your application was successful". */
const awarding =
  /\b(?:(?:pleased|pleasure|glad|delighted|happy|good news)\b[^.;]{0,40}\b(?:to (?:be able to )?(?:offer|award|confirm|tell|say|inform|let|report|write)|that|:)\b[^.;]{0,120}\b(?:grants?|awards?|award of|awarded|funding|said yes|successful|approved|agreed)|offer of (?:a )?(?:grant|funding)|(?:grant|funding|conditional) offer\b|mak(?:e|ing) you (?:an|the|this) offer|(?:you|your (?:\w+ ){1,3}) (?:have|has) been awarded|your (?:application|bid|proposal|request)\b[^.;]{0,40}\b(?:has been|was|is) (?:approved|agreed|successful|accepted)|(?:approved|agreed|accepted) your (?:application|bid|proposal|request)|(?:panel|committee|board|trustees|council|commissioner|we) (?:has|have) (?:decided|agreed) to (?:fund|award|support|make (?:you )?an award)|award of £[0-9,]+ has been made)/i;
/** What the other side is asked to do to take it up. */
const accepting =
  /\b(?:accept(?:s|ed|ing|ance)?\b[^.;]{0,60}\b(?:offer|grant|award|terms|conditions|sign)|offer\b[^.;]{0,60}\b(?:accept(?:ed|ance)?|laps(?:e|es|ed)|binding)|sign\b[^.;]{0,30}\b(?:return|scan|send|cop(?:y|ies)|page|slip)|(?:return|send (?:back|us)|let (?:us|me) have)\b[^.;]{0,30}\bsigned\b|acceptance (?:slip|form|page)|both\b[^.;]{0,12}\bhave signed)\b/i;
/** A letter states its terms as requests and facts: "please tell us", "the grant is for", "we reserve the right". */
const termOfOffer =
  /\b(?:you (?:will|must|shall|should|may|are asked)|we (?:will|may|shall|can)|(?:grant|award|money|funding) (?:is|will|shall|must|may|can)\b|it (?:is to|will) be (?:paid|used|spent)|please (?:tell|send|thank|give|return|keep|acknowledge|mention)|reserves? the right|we (?:pay|ask|expect)\b|send us\b|(?:either|each) (?:party|side|of us) (?:may|will|shall))/i;
const enoughTerms = 4;

/** Whether a letter or message offers a grant on terms that it tells, to be accepted or signed. */
export function offersGrant(facts: Pick<Facts, 'sentences' | 'kinds' | 'values' | 'term'>): boolean {
  return (
    facts.kinds.some(({ kind }) => kind === 'funding') &&
    !isSmallGrant(facts) &&
    listen(facts, awarding).some(({ denied }) => !denied) &&
    listen(facts, accepting).length > 0 &&
    (listen(facts, termOfOffer, clauses).length >= enoughTerms || termsInTable(facts) >= enoughTerms)
  );
}

/** How many rows of a table tell a term: "How it is paid", "What it is for". */
const termsInTable = ({ sentences }: Pick<Facts, 'sentences'>): number =>
  new Set(
    sentences.flatMap(({ block, over }) =>
      block.cell && block.labels?.length && termLabel.test(over.at(-1) ?? '') ? [over.at(-1)] : [],
    ),
  ).size;
const termLabel =
  /\b(?:pa(?:id|yments?|y)|sum|amount|period|lasts?|dates?|for|report\w*|figures|returns?|notice|end(?:ing)?|insurance|conditions?|publicity|monitoring)\b/i;

/** Whether it invites groups to apply, as guidance or a prospectus does, and is no agreement yet. */
export const invitesApplications = (facts: Pick<Facts, 'sentences'>): boolean =>
  listen(facts, invitation).length >= 2 && listen(facts, /\bthis agreement\b/i).length < 2;

/** The funder's own act, after a clause's number; "we will ask you to" asks it of the other side all the same. */
const actOfFunder =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:we|the (?:council|authority|funder|commissioner|trust|board|icb)) (?:will|shall|must|may|can|agrees?|has|have|sends?|publish(?:es)?) (?!(?:\w+ )?(?:ask|expect|require|need|want|like|request)\b)/i;
const actOfFunded =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:you|the (?:grant |service )?(?:provider|recipient|grantee|holder|organisation|charity|supplier|contractor|partner)) (?:shall|must|will|may|should|agrees?|undertakes?)\b/i;

/** Whether a sentence tells what the funder itself is to do. */
export const isActOfFunder = ({ plain }: Pick<Sentence, 'plain'>): boolean => actOfFunder.test(plain);

/** Whether a sentence tells what the funded organisation is to do. */
export const isActOfFunded = ({ plain }: Pick<Sentence, 'plain'>): boolean => actOfFunded.test(plain);

const ending =
  /\b(?:end(?:s|ed|ing)?|terminat\w+|determin(?:e|ed|ing|ation)|abat(?:e|ed|ing|ement)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|withdraw\w*|withdrawn|withh(?:old|eld)\w*|reduc\w+|suspen\w+|cease[sd]?|ceasing|stop(?:s|ped|ping)?|cut(?:s|ting)?|(?:not (?:be )?|non-?)renew\w*|discontinu\w+|decommission\w*|clos(?:e|es|ing) (?:the|this|your) (?:grant|award|agreement|fund)|(?:com(?:e|es|ing)|walk(?:s|ing)?|pull(?:s|ed|ing)?) out of (?:the|this|your|it)|(?:early|to a) close|call(?:s|ed|ing)? (?:it|the \w+|time) (?:off|on it)|tak(?:e|es|ing) (?:the|your|a|this) (?:grant|award|money|funding) away|shrink(?:s|ing)?|tak(?:e|es|ing) back|scal(?:e|es|ing) (?:down|back)|call(?:s|ing)? a halt|changing)\b/i;
const noEnding =
  /\b(?:year[- ]end|financial year|week[- ]?end|end of (?:the|each|every) (?:quarter|month|year|day))\b/gi;

/** Whether words speak of ending, cutting or withholding what was agreed; the end of a quarter is no ending. */
export const isEndingSaid = (words: string): boolean => ending.test(words.replace(noEnding, ' '));

/** Whether a clause stands among those on ending or cutting: by its own words, its headings, what is said before it in its paragraph, or the two sentences before it in the same part. */
export function isAboutEnding(facts: Pick<Facts, 'sentences'>, sentence: Sentence): boolean {
  if (isEndingSaid(sentence.plain) || sentence.over.some(isEndingSaid)) return true;
  const at = placeOf(facts.sentences, sentence);
  return facts.sentences
    .slice(Math.max(0, at - 8), at)
    .some(
      ({ plain, over, block }, i, before) =>
        isEndingSaid(plain) &&
        (block === sentence.block || (i >= before.length - 2 && over.at(-1) === sentence.over.at(-1))),
    );
}

/**
 * What stands over a few words and says what they are: a cell's row and column headings, a term, a list's lead-in, or the small heading that a page sets
 * over each field; empty for running text.
 */
export const labelsOf = ({ block, over, plain }: Pick<Sentence, 'block' | 'over' | 'plain'>): string =>
  block.labels?.length ? over.slice(-block.labels.length).join(' ') : plain.length < 60 ? (over.at(-1) ?? '') : '';

const worthWords =
  /\b(?:grants?|awards?|annual value|contract value|total value|maximum value|estimated value|value|budget|sum of|how much|funding of|fund of|up to|(?:we|the \w+) (?:will|shall|agrees? to) pay|(?:most|all) (?:that )?(?:we|the \w+) (?:can|could|may|will|(?:has|have) to) (?:pay|spend|offer|afford)|amount|(?:ask|apply|bid)(?:ing)? for)\b/i;
const otherMoney =
  /\b(?:turnover|insur\w+|liability|indemnity|income|overheads?|receipts?|invoices?|items?|reserves?|assistance|threshold|cover|modern slavery|statement|an hour|mileage|savings?|saved?|rent|accounts|assets?|purchas\w+|over £|costing)\b/i;

export type Worth = { readonly amount: number; readonly yearly: boolean } | null;

/** Several rules ask under every compact. */
const worthKnown = new WeakMap<object, Worth>();

/**
 * What the grant or contract is worth in pounds, by the year where the document says so or its term tells; null where it gives no sum. The largest sum
 * counts: smaller ones are its parts.
 */
export function worthOf(facts: Pick<Facts, 'sentences' | 'values' | 'term'>): Worth {
  const before = worthKnown.get(facts);
  if (before !== undefined) return before;
  const worth = workOutWorth(facts);
  worthKnown.set(facts, worth);
  return worth;
}

function workOutWorth(facts: Pick<Facts, 'sentences' | 'values' | 'term'>): Worth {
  const yearly: number[] = [];
  const whole: number[] = [];
  for (const money of facts.values.money) {
    const sentence = spanAt(facts.sentences, money.start);
    if (sentence?.standing !== 'current') continue;
    const words = `${labelsOf(sentence)} ${sentence.plain}`;
    if (!worthWords.test(words) || otherMoney.test(words)) continue;
    const isYearly =
      money.per === 'year' || /\b(?:annual|a year|per annum|per year|each year|yearly|p\.a\.)/i.test(words);
    (isYearly ? yearly : whole).push(money.atMost ?? money.amount);
  }
  if (yearly.length) return { amount: Math.max(...yearly), yearly: true };
  if (!whole.length) return null;
  const months = facts.term?.months;
  const amount = Math.max(...whole);
  return months && months > 12
    ? { amount: Math.round((amount * 12) / months), yearly: true }
    : { amount, yearly: months === 12 };
}
