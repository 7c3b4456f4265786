import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Giver, Notice, Sentence } from '@/lib/facts.ts';

/** To end, cut or alter what was agreed. Refusing a visit, raising a price or closing a hall is none of these. */
const ending =
  /\b(?:terminat\w+|terminable|end(?:s|ed|ing)?|br(?:ing|ought|inging) .{0,40}to an end|cancel\w*|determin(?:e|ed|ing) (?:this|the)|withdraw(?:s|n|al|ing)?|discontinu\w+|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|var(?:y|ied|iation)|suspend\w*|suspension|adjust(?:ed|ment)?|clos(?:e|ing) (?:the|this) (?:agreement|grant|fund)|break clause|break (?:the|this)|smaller|give up|decommission\w*|not renew\w*|non-renewal|(?:can't|cannot|unable to|not) (?:carry on|continue|go ahead|proceed)|pull out|do (?:so|the same|likewise)\b|handed back|hand(?:ing)? (?:it|the (?:grant|award|contract)) back|pay less|change[sd]? to (?:the |your )?(?:grant|funding|award))\b/i;
/** What is ended: without one of these, or a heading that says so, it is some other notice. */
const agreed =
  /\b(?:agreement|contract|grant|funding|fund|award|arrangement|support|services?|service level agreement|sla|offer|payments?|subsid(?:y|ies)|instalments?|terms?|early|it|partnership|commission|break clause|relationship)\b/i;
const anotherNotice =
  /\b(?:visit|inspect\w*|audit(?:or)?s?|attend|access to|hire|hired|room|rooms|premises|lease|leases|licen[cs]e|tenan(?:t|cy|cies)|rent|booking|meeting|improvement notice|remed(?:y|ied) |price increase|fees|increase|logo|data|records|freedom of information|subscription|volunteer|employee|staff member|road|subcontract|sub-contract|assign|novat|price|orders?|goods|look at|vehicle|transfer)\b/i;
/** Money that the author has from somebody else, and may lose. */
const anothersMoney =
  /\b(?:home office|government|ministry|department (?:for|of)|nhs england|lottery|arts council|sport england|european) (?:grant|funding|money|award)\b/i;
const forceMajeure =
  /\b(?:force majeure|(?:beyond|outside) (?:its|their|his|the|our|your) (?:reasonable )?control|if this lasts|prevented from performing|relief event)\b/i;
const cause =
  /\b(?:material breach|serious(?:ly)? breach\w*|breach(?:es|ed)?|insolven\w*|bankrupt\w*|liquidat\w+|wound up|winding[- ]up|administrat(?:ion|or)|fraud\w*|brib\w+|corrupt\w*|dishonest\w*|misus\w+|misappl\w+|illegal\w*|unlawful\w*|gross misconduct|negligen\w+|safeguarding|default|disrepute|false (?:information|statement)|misleading|convict\w+|offence|fails? to (?:comply|remedy|perform|deliver)|failure to (?:comply|remedy|perform|deliver))\b/i;
const written = /\b(?:in writing|written|by (?:letter|e-?mail|post)|writing)\b/i;

const noticeAfter =
  /^(?:'s|s'|')? ?(?:calendar |clear |working days?'? |prior |advance |formal |minimum |written |previous |full ){0,4}(?:notice|warning)\b/i;
const noticeBefore =
  /\b(?:notice|warning)(?: period)?(?: in writing| in advance)?(?: to [a-z ]{2,30}| by [a-z ]{2,20})?[:,|]?(?: (?:is|shall be|will be|must be|of|being|for|to be|required|which|with|a|an|the|not|no|less|fewer|shorter|than|at|least|minimum|period|exactly|by either (?:party|side)|from either (?:party|side)|on either side|lasting)){0,9} ?$/i;
const beforehand =
  /\b(?:tell|telling|told|writ(?:e|ing)|inform\w*|notif(?:y|ied|ying)|write|let .{2,40} know|advis(?:e|ed|ing)|give|giving|letter)\b[^.;]{0,60}$/i;
const aheadAfter = /^'?s?'? ?(?:in advance|beforehand|ahead|before|prior to)\b/i;

const noNotice =
  /\b(?:without (?:any |prior |further |giving |serving )?(?:prior )?(?:written )?notice|with no (?:prior )?notice|no notice|immediately|forthwith|with immediate effect|at once|straight away|in-year|at any time|at its (?:absolute |sole |entire )?discretion|without (?:prior )?warning|cannot undertake|need not give)\b/i;
const plainlyNone =
  /\b(?:without (?:any |prior |further |giving |serving )?(?:prior )?(?:written )?notice|with no (?:prior )?notice|no notice|immediately|forthwith|with immediate effect|without (?:prior )?warning|cannot undertake|straight away)\b/i;
const power =
  /\b(?:may|reserves? the right|can|is entitled to|are entitled to|shall be entitled|has the right|have the right|retains? the right|at its (?:absolute |sole |entire )?discretion|will be free to)\b/i;

/** Finds each clause by which a side may end, reduce or change what was agreed, with how long before it must say so. */
export function extractNotices(
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  parties: Parties,
): Notice[] {
  const notices: Notice[] = [];
  for (const mention of mentionsOf(periods, sentences)) {
    const notice = statedNotice(mention, parties);
    if (notice) notices.push(notice);
  }
  sentences.forEach((sentence, i) => {
    const none = unstatedNotice(sentence, sentences.slice(i + 1, i + 12), parties, notices);
    if (none) notices.push(none);
  });
  return notices.sort((a, b) => a.start - b.start);
}

const mayFound = ({ standing }: Sentence) => standing === 'current';

function statedNotice({ value, sentence, before, after }: Mention<PeriodFound>, parties: Parties): Notice | null {
  if (!mayFound(sentence)) return null;
  const label = sentence.over.at(-1) ?? '';
  const isNotice = noticeAfter.test(after) || noticeBefore.test(before);
  const isAhead = aheadAfter.test(after) && beforehand.test(before) && ending.test(sentence.plain);
  const isLabelled =
    /\bnotice\b|\bterminat|\bbreak clause\b/i.test(label) && !/\bresponse|complain/i.test(label) && before.length < 40;
  if (!isNotice && !isAhead && !isLabelled) return null;
  // A variation quotes the words it takes out: for the words "three months' notice" there is substituted …
  if (/\bfor the words? ["']$/i.test(before)) return null;
  if (!endsSomething(sentence)) return null;
  if (/\bless than $|\bfewer than $/i.test(before) && !/\b(?:not|no) (?:less|fewer) than $/i.test(before)) {
    // "without at least six months' notice" and "with less than eight weeks' warning" are promises of that much.
    if (!/\b(?:no|not|never)\b/i.test(before)) return null;
  }
  const giver = giverOf(before, after, sentence, parties);
  return {
    start: sentence.start,
    end: sentence.end,
    giver: giver.who,
    period: periodOf(value, after),
    inWriting: written.test(`${before.slice(-80)} ${after.slice(0, 60)}`),
    forCause: cause.test(clauseAround(before, after)),
    assumed: giver.assumed,
  };
}

const periodOf = ({ period, days }: PeriodFound, after: string): string => {
  const isWorking = days === 'working' || /^'? ?working days/i.test(after);
  return isWorking && /^P\d+D$/.test(period) ? period.replace(/D$/, 'WD') : period;
};

function endsSomething({ plain, over }: Sentence): boolean {
  if (forceMajeure.test(plain) || anothersMoney.test(plain)) return false;
  const isUnderEnding = over.some((words) => ending.test(words) || /\bnotice\b/i.test(words));
  if (anotherNotice.test(plain) && !/\b(?:this|the) (?:agreement|contract|grant|funding|award)\b/i.test(plain))
    return false;
  return (
    (ending.test(plain) &&
      (agreed.test(plain) ||
        /\bterminat|\byou (?:wish|decide|want|choose|would rather|find|cannot|can't)\b|\bdo (?:so|the same)\b/i.test(
          plain,
        ))) ||
    (isUnderEnding && (plain.length < 120 || /\bnotice\b/i.test(plain)))
  );
}

const clauseAround = (before: string, after: string) =>
  `${before.slice(Math.max(before.lastIndexOf(';'), -1) + 1)}${after.slice(0, (after.search(/[;]|, and /) + after.length + 1) % (after.length + 1) || after.length)}`;

/** Who must give it: the nearest side named as the one who acts, else the other of the side it is given to. */
function giverOf(
  before: string,
  after: string,
  sentence: Sentence,
  parties: Parties,
): { who: Giver; assumed: Notice['assumed'] } {
  const sides = sidesIn(before, parties);
  const actor = sides.filter(({ isObject }) => !isObject).at(-1);
  if (actor) return { who: actor.side, assumed: [] };
  const agent = sidesIn(after.slice(0, 90), parties);
  const by = agent.find(({ words }) => /\bby (?:the )?$/i.test(words) || /^(?:either|both|each)/i.test(words));
  if (by) return { who: by.side, assumed: [] };
  const mutual = agent.find(({ side }) => side === 'either');
  if (mutual) return { who: 'either', assumed: [] };
  const receiver = sides.at(-1) ?? agent.find(({ words }) => /\b(?:to|from) (?:the )?$/i.test(words));
  if (receiver && receiver.side !== 'either')
    return { who: /\bfrom (?:the )?$/i.test(receiver.words) ? receiver.side : other(receiver.side), assumed: [] };
  for (const words of [...sentence.over].reverse()) {
    const side = sidesIn(words, parties)
      .filter(({ isObject }) => !isObject)
      .at(-1);
    if (side) return { who: side.side, assumed: [] };
  }
  return { who: 'either', assumed: [] };
}

const other = (side: Giver): Giver => (side === 'funder' ? 'recipient' : 'funder');

interface Side {
  readonly side: Giver;
  readonly at: number;
  /** The words just before the name. */
  readonly words: string;
  /** It is given to, told or written to, not the one who gives. */
  readonly isObject: boolean;
}

/** Ends just before a side that is given to, told, written to or asked. */
const isReceiver =
  /\b(?:giv(?:e|es|ing|en)|to|tell(?:s|ing)?|notif(?:y|ies|ying)|inform(?:s|ing)?|on|upon|with|from|for|writ(?:e|es|ing) to|serv(?:e|ing)(?: on)?|advis(?:e|ing)|between|of|paid|pay|funded by|unless|than|ask(?:s|ed|ing)?)(?: (?:the|each|every|its|our|your|any|a))? ?$/i;

/** "asks you to give", "requires the Provider to tell": the side that is asked is the one to act. */
const isToldTo = (after: string) => /^ to (?:give|tell|let|write|end|terminate|notify|inform)\b/i.test(after);

function sidesIn(words: string, parties: Parties): Side[] {
  const found: Side[] = [];
  for (const [side, pattern] of [
    ['either', parties.both],
    ['funder', parties.funder],
    ['recipient', parties.recipient],
  ] as const)
    for (const match of words.matchAll(pattern)) {
      const lead = words.slice(Math.max(0, match.index - 30), match.index);
      const rest = words.slice(match.index + match[0].length);
      const isOwned =
        /^(?:'s|s')/.test(rest) || (/^(?:us|our)$/i.test(match[0]) && !/\b(?:by|either of) $/i.test(lead));
      found.push({
        side,
        at: match.index,
        words: side === 'either' ? match[0] : lead,
        isObject: !isToldTo(rest) && (isOwned || isAtFault(lead, rest) || isReceiver.test(lead)),
      });
    }
  return found.sort((a, b) => a.at - b.at);
}

/** "forthwith on the happening of any of the following:" and a list of failings. */
const listsCauses = ({ plain }: Sentence, rest: readonly Sentence[]): boolean =>
  /(?::|following|any of these)\W*$/i.test(plain) &&
  rest.slice(0, 8).some((item) => item.block.kind === 'item' && cause.test(item.plain));

/** "where the Recipient is in breach": the side that fails, not the one that acts; "if you wish to stop" acts. */
const isAtFault = (lead: string, after: string) =>
  /\b(?:where|if|because|unless|once)(?: (?:the|a|any))? ?$/i.test(lead) &&
  /^ (?:is|are|becomes?|has|have|fails?|commits?|does not|breach\w*|goes|ceases|materially|seriously)\b/i.test(after);

/** A power to end or cut with no notice promised: `P0D`. Left out where the next words give the notice after all. */
function unstatedNotice(
  sentence: Sentence,
  rest: readonly Sentence[],
  parties: Parties,
  stated: readonly Notice[],
): Notice | null {
  const { plain } = sentence;
  if (
    !mayFound(sentence) ||
    !ending.test(plain.replace(/\bsuspen\w+/gi, '')) ||
    !agreed.test(plain) ||
    !power.test(plain)
  )
    return null;
  const [next] = rest;
  const follows = next && next.block === sentence.block ? next : undefined;
  const denies =
    follows &&
    /\b(?:cannot|not able to|unable to|no) (?:undertake|promise|guarantee|notice|commit)\b/i.test(follows.plain);
  if (!noNotice.test(plain) && !denies) return null;
  if (stated.some(({ start }) => start === sentence.start || start === follows?.start)) return null;
  if (
    forceMajeure.test(plain) ||
    (anotherNotice.test(plain) && !/\b(?:grant|funding|award|agreement|contract)\b/i.test(plain))
  )
    return null;
  const at = plain.search(power);
  const actor = sidesIn(plain.slice(0, at + 1), parties)
    .filter(({ isObject }) => !isObject)
    .at(-1);
  const who: Giver =
    actor?.side ??
    (/\bbe (?:\w+ ){0,3}(?:terminat|withdraw|reduc|adjust|stop|cancel|vari|suspend|end)/i.test(plain)
      ? 'funder'
      : 'either');
  const isPlain = plainlyNone.test(plain) || denies === true;
  return {
    start: sentence.start,
    end: denies && follows ? follows.end : sentence.end,
    giver: who,
    period: 'P0D',
    inWriting: false,
    forCause: cause.test(plain) || listsCauses(sentence, rest),
    assumed: isPlain ? [] : [{ what: 'end-of-period', why: 'it says when, and promises no notice' }],
  };
}
