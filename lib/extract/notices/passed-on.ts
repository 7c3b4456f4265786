import { mayTell } from '@/lib/extract/notices/words.ts';
import type { Notice, Sentence } from '@/lib/facts.ts';
import { isDenied } from '@/lib/listen/listen.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** What the funder itself gets from somebody else: "should the Ministry trim our grant", "if the government cuts its own allocation". */
const ownMoneyCut =
  /\b(?:(?:our|its|their|the (?:commissioner|council|trust|icb|pcc|board|authority)'s) (?:own )?(?:\w+ )?(?:grants?|funding|allocation|settlement|budget|money)|(?:home office|government|ministry|department|lottery|treasury|nhs england|central)(?:'s)? (?:grants?|funding|allocation|money|settlement))\b[^.;]{0,60}\b(?:cut|trim\w*|reduc\w+|withdraw\w*|fall\w*|lower\w*|drop\w*|lost|short)\b/i;
const cutByOthers =
  /\b(?:ministry|government|home office|department|treasury|lottery|nhs england)\b[^.;]{0,20}\b(?:cut|trim\w*|reduc\w+|withdraw\w*|lower\w*|claw\w*)|\b(?:reduction|cut|fall|drop)s? (?:in|to|of) (?:our|its) (?:own )?(?:grant|funding|allocation|settlement|money)\b/i;
/** It is handed on to the organisation: "pass on the reduction", "the same percentage will come off yours". */
const handedOn =
  /\b(?:reduce|cut|lower|trim)\b[^.;]{0,30}\b(?:awards?|grants?|funding|price|instalments?|payments?)\b[^.;]{0,12}\bby (?:the|a|an) (?:same|equal|equivalent|corresponding|like) (?:percentage|proportion|share|amount|sum)\b|\bpass(?:es|ed)? (?:on|down) (?:the|any|that|this|such|a|all|its)\b[^.;]{0,30}\b(?:reduction|cut|loss|shortfall|decrease)s?\b|\bpass (?:it|(?:the|any) (?:cut|reduction|loss|shortfall)s?) (?:straight )?(?:on|down)\b|\b(?:reduction|cut|loss|shortfall|decrease)s?\b[^.;]{0,50}\b(?:will|would|may|shall|can|must) be passed (?:straight )?(?:on|down)\b|\b(?:same|equal|like|equivalent|corresponding) (?:percentage|proportion|share|amount|cut|reduction)\b[^.;]{0,40}\b(?:come off|be (?:taken|made|cut)|apply|fall on)\b|\b(?:yours|your (?:grant|award|funding|allocation)) (?:will|would|may|shall) (?:be (?:cut|reduced|trimmed|lowered)|fall|drop|shrink)\b[^.;]{0,30}\b(?:same|by as much|in (?:step|line|proportion)|equally)\b/i;
/** From the same day, or with no more warning than the funder had. */
const atOnce =
  /\bfrom the (?:same|next|following|very) (?:day|date|instalment|payment|month)\b|\b(?:whatever|such|only the|no more) (?:warning|notice)\b|\b(?:same|that) day\b|\bstraight (?:away|on)\b|\b(?:immediately|at once|forthwith|in-year|mid-year|without (?:any |further )?notice)\b|\b(?:shall|does|will) not apply\b/i;

/** A cut in the funder's own money that is passed on without the notice that it otherwise gives. */
export function passedOnNotices(sentences: readonly Sentence[], stated: readonly Notice[]): Notice[] {
  return mayHold(sentences, handedOn).flatMap((place): Notice[] => {
    const sentence = sentences[place];
    const match = sentence && mayTell(sentence) ? handedOn.exec(sentence.plain) : null;
    if (!sentence || !match || isDenied(sentence.plain, match.index, match.index + match[0].length)) return [];
    const previous = sentences[place - 1];
    const lead = previous?.block === sentence.block ? previous.plain : '';
    const isOwn = [sentence.plain, lead].some((words) => ownMoneyCut.test(words) || cutByOthers.test(words));
    if (!isOwn || !atOnce.test(sentence.plain) || stated.some(({ start }) => start === sentence.start)) return [];
    const { start, end } = sentence;
    const why = "a cut in the funder's own money is passed on, and no notice of it is promised";
    const assumed: Notice['assumed'] = [{ what: 'end-of-period', why }];
    return [{ start, end, giver: 'funder', period: 'P0D', inWriting: false, forCause: false, assumed }];
  });
}
