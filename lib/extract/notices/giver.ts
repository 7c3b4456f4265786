import { moneyStopped, toTheFunded } from '@/lib/extract/notices/words.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { Giver, Notice, Sentence } from '@/lib/facts.ts';

/** A sentence and those before it in its own paragraph, nearest last. */
export interface Place {
  readonly sentence: Sentence;
  readonly context: readonly string[];
}

/** "…; three months from the Network": the other side, by whatever name. */
const secondOf = /(?:[;,]|\band|\bor)(?: (?:and|by|on|with|at least|not less than))* $/i;
const fromNamed = /^(?:'s|s'|')? ?(?:written )?(?:notice )?(?:from|by) ((?:the |an? |your )?[a-z][\w-]{2,25})\b/i;
/** The other of the side told first, where a length is from somebody who is named as neither. */
export function secondByName(before: string, after: string, first: Giver, parties: Parties): Giver | null {
  const [, name = ''] = secondOf.test(before) && first !== 'either' ? (fromNamed.exec(after) ?? []) : [];
  return name && !sidesIn(name, parties).length ? other(first) : null;
}

/** Who must give it: the nearest side named as the one who acts, else the other of the side it is given to. */
export function giverOf(
  before: string,
  after: string,
  { sentence, context }: Place,
  parties: Parties,
): { who: Giver; assumed: Notice['assumed'] } {
  // "We would need eight weeks' notice from you."
  const asked = sidesIn(after.slice(0, 40), parties).find(({ words }) =>
    /^'?s? ?(?:(?:written |prior )?(?:notice|warning) )?from (?:the |any |each |every )?$/i.test(words.trimStart()),
  );
  if (asked && asked.side !== 'either') return { who: asked.side, assumed: [] };
  // "Us: 14 days. You: three months."
  const [alone] = sidesIn(before, parties);
  if (alone && alone.at < 5 && /^[: -]{1,3}$/.test(before.slice(alone.end))) return { who: alone.side, assumed: [] };
  if (toTheFunded.test(after)) return { who: 'funder', assumed: [] };
  if (/^ between our\b/i.test(after) || passedOn.test(before)) return { who: 'funder', assumed: [] };
  if (forYourPart.test(before) || trusteesLeave.test(before) || isLetGo(before, parties))
    return { who: 'recipient', assumed: [] };
  const toldFirst = sidesIn(before, parties).at(-1);
  const second = toldFirst && /\bfrom\b/i.test(toldFirst.words) && secondByName(before, after, toldFirst.side, parties);
  if (second) return { who: second, assumed: [] };
  if (byBoth.test(after)) return { who: 'either', assumed: [] };
  const [, named = ''] = inBrackets.exec(after) ?? [];
  const [owner] = named ? sidesIn(named, parties) : [];
  if (owner) return { who: owner.side, assumed: [] };
  const [owned] = ownNotice.flatMap(([side, words]) =>
    [before, sentence.over.at(-1) ?? ''].some((said) => words.test(said)) ? [side] : [],
  );
  if (owned) return { who: owned, assumed: [] };
  if (fromUs.test(before)) return { who: sidesIn('us', parties)[0]?.side ?? 'funder', assumed: [] };
  if (gladOf.test(before))
    return { who: sidesIn('we', parties)[0]?.side === 'recipient' ? 'funder' : 'recipient', assumed: [] };
  if (asksYou.test(before)) return { who: sidesIn('you', parties)[0]?.side ?? 'recipient', assumed: [] };
  const questioner = askedIn([sentence.plain]);
  if (questioner) return { who: questioner, assumed: [] };
  const sides = sidesIn(before, parties);
  const undertakes =
    before.includes(',') && andGives.test(before) && sides.findLast(({ end }) => isBound.test(before.slice(end)));
  if (undertakes) return { who: undertakes.side, assumed: [] };
  const [holder, ...rest] = holdsRight.test(before) ? sides : [];
  if (holder && !rest.length) return { who: holder.side, assumed: [] };
  const [, ofWhom] = askedOf.exec(before) ?? [];
  if (ofWhom)
    return { who: sidesIn(ofWhom, parties).find(({ side }) => side !== 'recipient')?.side ?? 'recipient', assumed: [] };
  if (leaversWish.test(after) && !sides.some(({ side, isObject }) => side === 'funder' && !isObject))
    return { who: 'recipient', assumed: [] };
  const asker = isAskedFor.test(before) ? sides.at(-1) : undefined;
  if (asker && asker.side !== 'either' && !asker.isGiven) return { who: other(asker.side), assumed: [] };
  // "If the Fund has less to give, the award may be reduced on": only the side that pays reduces it.
  const isRecipients = sides.some(({ side, isObject }) => side === 'recipient' && !isObject);
  if (moneyStopped.test(before.slice(-90)) && !isRecipients) return { who: 'funder', assumed: [] };
  const last = sides.filter(({ isObject, isGiven: given }) => given || !isObject).at(-1);
  if (last?.isGiven && last.side !== 'either') return { who: other(last.side), assumed: [] };
  const actor = sides.filter(({ isObject }) => !isObject).at(-1);
  if (actor) return { who: actor.side, assumed: [] };
  if (takesMoney.test(before) || stopsAwards.test(before)) return { who: 'funder', assumed: [] };
  const owning = sides.at(-1);
  if (owning && /^'s? [^.;]*\bit (?:may|can|shall|will)\b/.test(before.slice(owning.end)))
    return { who: owning.side, assumed: [] };
  // "The clubs may leave on one month's notice": whoever leaves was funded, by whatever name.
  if (walksAway.test(before)) return { who: 'recipient', assumed: [] };
  const agent = sidesIn(after.slice(0, 90), parties);
  const by = agent.find(({ words }) => /\bby (?:the )?$/i.test(words) || /^(?:either|both|each)/i.test(words));
  if (by) return { who: by.side, assumed: [] };
  const telling = agent.find(({ end }) => tells.test(after.slice(end)));
  if (telling && /^ ?(?:after|from|following)\b/i.test(after)) return { who: telling.side, assumed: [] };
  const mutual = agent.find(({ side }) => side === 'either');
  if (mutual) return { who: 'either', assumed: [] };
  const promising = agent.find(({ end }) =>
    /^ (?:can|could|will|would|may) (?:promise|give|offer|undertake|manage)\b/i.test(after.slice(end)),
  );
  if (promising) return { who: promising.side, assumed: [] };
  if (!sides.length && byOfficer.test(before)) return { who: 'funder', assumed: [] };
  const receiver = sides.at(-1) ?? agent.find(({ words }) => /\b(?:to|from) (?:the )?$/i.test(words));
  if (receiver && receiver.side !== 'either')
    return { who: /\bfrom (?:the )?$/i.test(receiver.words) ? receiver.side : other(receiver.side), assumed: [] };
  if (moneyStopped.test(before) || moneyLessened.test(before)) return { who: 'funder', assumed: [] };
  const ofQuestion = askedIn([...sentence.over, ...context]);
  if (ofQuestion) return { who: ofQuestion, assumed: [] };
  for (const words of [...context, ...sentence.over].reverse()) {
    const side = sidesIn(words, parties)
      .filter(({ isObject }) => !isObject)
      .at(-1);
    if (side) return { who: side.side, assumed: [] };
  }
  const isTaken = takenAway.test(after) || context.some((words) => moneyStopped.test(words));
  return { who: isTaken ? 'funder' : 'either', assumed: [] };
}

/** "For your part, if the trustees decide to". */
const forYourPart = /^(?:and |but )?for (?:your|its|their) (?:own )?part\b/i;
const goes =
  '(?:leave|pull out|give (?:it |(?:the|this|its|your) \\w+ )?up|give up|hand (?:it |(?:the|this|its|your) \\w+ )?back|walk away|drop out|step (?:down|back|away)|opt out|relinquish|surrender|wind up|withdraw(?= (?:from|on|by|with|at|after|if)\\b))\\b';
/** "If the trustees decide to hand the grant back": councils have members and no trustees who leave. */
const trusteesLeave = new RegExp(
  String.raw`\b(?:if|should|where|when) (?:the|your|its|their) (?:\w+ )?(?:trustees|committee|members|charity's \w+)\b[^.;,]{0,30}\b${goes}`,
  'i',
);
/** "Clause 14.2, which lets the Network withdraw on": whoever is let go was funded, by whatever name. */
const letGo = new RegExp(
  String.raw`\b(?:lets?|allows?|permits?|entitles?|enables?) ((?:the |any |each )?(?:[\w'-]+ ){1,4}?)(?:to )?${goes}`,
  'i',
);
function isLetGo(before: string, parties: Parties): boolean {
  const [, name = ''] = letGo.exec(before) ?? [];
  return name !== '' && sidesIn(name, parties).every(({ side }) => side === 'recipient');
}

/** "Six weeks after the Council gives notice". */
const tells = /^ (?:gives?|serves?|writes?|wrote|tells?|sends?|(?:has|have) (?:given|served|written|told|sent))\b/i;

/** "It may reduce the price", "it can scale back or withdraw this award": money is only taken away by whoever pays it. */
export const takesMoney =
  /\bit (?:may|can|will|shall|is free to)\b(?:(?! from\b)[^.;]){0,40}\b(?:withdraw|reduce|scale (?:back|down)|lower|cut|abate|trim)\b(?:(?! from\b)[^.;]){0,25}\b(?:awards?|grants?|funding|instalments?|price|payments?|annual sum)\b/i;
/** "Grants can be ended by the Head of Communities". */
const byOfficer =
  /\b(?:grants?|awards?|funding|contracts?|agreements?)\b[^.;]{0,40}\bby (?:the|its|our|an?) (?:\w+ )?(?:head|officer|manager|executive|leader|minister|committee|department|lead|mayor|office|panel)\b/i;
/** "None would stop or lower an award": said of whoever makes awards, by whatever name. */
const stopsAwards =
  /\b(?:stop|lower|reduce|cut|withdraw|shrink|trim|call off|scale (?:back|down))\b(?: or \w+)? (?:an?|any|our|its) (?:\w+ )?(?:awards?|grants?|funding)\b/i;
/** "Notice would be given of any decision to withdraw support": whoever withdraws it is who gave it. */
const takenAway = /\b(?:withdraw\w*|reduc\w+|cut|cuts|lower\w*)\b/i;
/** "Any scaling-down of the award": taken away by whoever pays. */
const moneyLessened =
  /\b(?:any|no|every) (?:cut|reduction)s?\b|\b(?:reductions?|cuts?|scaling[- ](?:down|back)|lowering|withdrawal|trimming) (?:in|of|to) (?:the|an?|any|your|this|its) (?:\w+ )?(?:award|grant|funding|payments?|price|sum|allocation)\b/i;
/** "You will hear from us", "without a letter from us". */
const fromUs =
  /\b(?:hear|letter|e-?mail|word|note|call|told) (?:from|by) (?:us|me)\b(?! (?:if|when|should) you\b)[^.;]{0,40}$/i;

/** Whose ending a question is about, as its reader asks it: "Could you stop the money early?", "Can we hand it back?" */
function askedIn(words: readonly string[]): Giver | null {
  const question = words.findLast((said) => /\?["')*]*$/.test(said));
  if (!question) return null;
  if (weLeave.test(question)) return 'recipient';
  return youEnd.test(question) ? 'funder' : null;
}
const weLeave =
  /\b(?:can|could|may|must|should|do|if|when) (?:we|i|our \w+)\b[^?]{0,80}\b(?:stop|end|leave|give|withdraw|pull|hand|finish|carry on|tell|close)/i;
const youEnd =
  /\b(?:you|the (?:council|board|trust|commissioner|fund))\b[^?]{0,40}\b(?:stop|end|cut|reduce|take|withdraw|lower|run out)\w*\b[^?]{0,30}\b(?:money|funding|grants?|awards?|it away|payments?)\b|\b(?:(?:the|our|my|an?) )?(?:grant|funding|award|money) (?:be|stop|end|get|is|are|was|ended|stopped)|\b(?:would|will|do|shall) we (?:get|have|be given|receive|hear)\b|\b(?:you|council) (?:have to |must |need to )?give us\b/i;
/** "Buyer's right to end without cause: 30 days". */
const holdsRight = /(?:'s|s') (?:\w+ )?(?:right|power|option|break|notice)\b[^.:;]{0,60}: ?$/i;
/** "3 months (Council), 6 months (Provider)". */
const inBrackets = /^ ?\((?:(?:by|for|from) )?((?:the )?[a-z-]{3,20})\)/i;
/** "We need six weeks' notice", "we ask for a month's warning": the side that wants it is given it. */
const isAskedFor =
  /\b(?:needs?|requires?|asks? for|expects?|wants?|(?:would|should) (?:like|need|want|appreciate))(?: (?:at least|no less than|not less than|a minimum of|about|around|a|an|only|to have|some|full)){0,4} $/i;
/** "Your notice to us", in a label or the sentence itself. */
const ownNotice = [
  [
    'recipient',
    /\byour (?:own )?(?:notice|warning)\b(?! (?:of|that)\b)[^.;]{0,12}(?:$|\bto us\b)|\bnotice (?:from|by) you\b|\bnotice to us\b/i,
  ],
  [
    'funder',
    /\bour (?:own )?(?:notice|warning)\b[^.;]{0,12}(?:$|\bto you\b)|\bnotice (?:from|by) us\b|\bnotice to you\b/i,
  ],
] as const;
/** "We would pass on whatever warning we are given". */
const passedOn = /\bwe (?:would|will|shall|can)(?: only)? pass(?: it| that)? on\b/i;
/** "We would talk to you first, hear your ideas and give at least": the last of what one side binds itself to, whoever is named in between. */
const andGives =
  /(?:,|\band)(?: then| to)? (?:give|allow)(?: (?:you|it|them|the \w+))?(?: (?:at least|not less than|no less than|a minimum of|an?)){0,3} $/i;
const isBound =
  /^(?:[^,.;]{0,60}\b(?:it|they))?(?: would| will| shall| must|'d| undertakes? to| agrees? to| promises? to)(?! (?:be|have|then have|get|receive)\b)/i;
/** "If the Club decides to shut earlier, I would be glad of": the writer is to be told, whatever the other is called. */
const gladOf =
  /\b(?:i|we)(?:'d| would| should)(?: (?:be|all|both|very|most|really|greatly|much|only|also)){0,3} (?:glad|grateful|pleased|thankful|obliged|appreciate|welcome)(?: (?:of|for|to have|to be given|at least|about|around|a|an|some|full)){0,3} $/i;
const asksYou =
  /\b(?:asks?|asked|requires?|required|expects?|expected) (?:of )?you (?:for|to give)(?: at least| no less than| us| a minimum of)* $/i;
/** "Asked the clubs for", "requires of the group". */
const askedOf =
  /\b(?:ask(?:s|ed)?|requir(?:es?|ed)|expect(?:s|ed)?) (?!for\b|that\b|us\b|you\b)(?:of )?((?:[\w'-]+ ){1,4}?)(?:for|to give|to have)(?: at least| no less than| not less than| a minimum of| a| an| us| it| you)* $/i;
/** "Six weeks' notice if it wanted to leave": asked of whoever leaves, by whatever name. */
const leaversWish =
  /^(?:'s|s'|')? ?(?:(?:written )?(?:notice|warning) )?(?:beforehand )?(?:if|when|where|should) (?:it|they) (?:want|wish|chose|choose|decid|ha[ds]|mean|intend)\w* (?:to )?(?:leave|stop|end|withdraw|pull out|go|hand|give (?:it )?up|finish|close)\b/i;
/** "On six months' notice by you or by us". */
const byBoth =
  /^[^.;]{0,20}\b(?:by (?:you|us|the \w+) or (?:by )?(?:you|us|the \w+)\b|on (?:each side|either side|both sides)\b|either way\b|both ways\b)/i;
const walksAway =
  /\b(?:may|can|could|wish(?:es)? to|wants? to|chooses? to|decides? to)(?: also| still| then)? (?:leave|pull out|give up|hand back|walk away|drop out|withdraw from (?:the )?(?:scheme|agreement|programme))\b|\b(?:itself|themselves|for (?:its|their) part) (?:have|has) (?:had )?to give\b/i;

const other = (side: Giver): Giver => (side === 'funder' ? 'recipient' : 'funder');

interface Side {
  readonly side: Giver;
  readonly at: number;
  readonly end: number;
  /** The words just before the name. */
  readonly words: string;
  /** It is given to, told or written to, not the one who gives. */
  readonly isObject: boolean;
  /** It stands first and is given it all the same: "you will have". */
  readonly isGiven: boolean;
}

/** "The Council's Head of Communities may": who acts for it. */
const ownOfficers =
  /^(?:'s|s') (?:\w+ ){0,2}(?:head|director|officers?|executive|cabinet|leader|committee|manager|panel)\b/i;

/** Ends just before a side that is given to, told, written to or asked. */
const isReceiver =
  /\b(?:giv(?:e|es|ing|en)|let|what|to|tell(?:s|ing)?|told|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|(?:fore)?warn(?:s|ed|ing)?|e-?mail(?:s|ed|ing)?|on|upon|with|from|for|writ(?:e|es|ing) to|serv(?:e|es|ing)(?: on)?|send(?:s|ing)?|sent|hand(?:s|ing)?|allow(?:s|ing)?|leav(?:e|es|ing)|join(?:s|ing)?|deliver(?:s|ing)? to|advis(?:e|ing)|between|of|paid|pay|fund(?:s|ing)?|support(?:s|ing)?|licen[cs]e|funded by|unless|than|ask(?:s|ed|ing)?)(?: (?:the|each|every|its|our|your|any|a))? ?$/i;

/** "You will have three months' notice", "the Provider shall be told": the side that is given it, though it stands first. */
const isGiven =
  /^(?: concerned| affected| involved| in question)?(?:(?: will| would| shall| must| should| can| may| is to| are to|'d)(?: \w+ly| then| also| always)?)? (?:(?:be |been |have been |has been |is |are |was )(?:given|told|sent|informed|notified|warned|advised|contacted|written to|asked for|entitled(?!,| (?:on|upon|by|at|to (?:bring|call|end|terminate|reduce|withdraw|cancel|scale|vary|stop|determine|suspend|lower|cut|give|serve|break|alter|change))\b)|allowed(?! to (?:end|terminate|reduce|withdraw|cancel|stop))\b)|ha(?:ve|s)(?! (?:(?:had )?to\b|the right|power|owed|given))|gets?|receives?|hears?|expects?(?! to (?:give|tell|write|let|end|reduce|stop)\b))\b/i;

/** "asks you to give", "requires the Provider to tell": the side that is asked is the one to act. */
const isToldTo = (after: string) =>
  /^ to (?:give|tell|let|write|end|terminate|notify|inform|reduce|stop|withdraw|cut|cancel)\b/i.test(after);

/** "Let the Council alter a grant": the side that is allowed to is the one to act. */
const isLetTo = (lead: string, after: string) =>
  /[a-z]/i.test(after) &&
  /\b(?:lets?|allow(?:s|ing)?|entitl(?:es?|ing)|enabl(?:es?|ing)|permit(?:s|ting)?) (?:the |either )?$/i.test(lead) &&
  !/^ (?:know|have|a|the|to be)\b|^[.,;]/i.test(after);

export function sidesIn(words: string, parties: Parties): Side[] {
  const found: Side[] = [];
  for (const [side, pattern] of [
    ['either', parties.both],
    ['funder', parties.funder],
    ['recipient', parties.recipient],
  ] as const)
    for (const match of words.matchAll(pattern)) {
      if (
        side !== 'either' &&
        found.some((other) => other.side === 'either' && other.at <= match.index && match.index < other.end)
      )
        continue;
      const lead = words.slice(Math.max(0, match.index - 30), match.index);
      const rest = words.slice(match.index + match[0].length);
      // "Than we hoped for we may have to": never the one who is given it.
      const isReceived =
        isReceiver.test(lead) &&
        !/^we$/i.test(match[0]) &&
        !/\b(?:none|one|any|each|all|both|some) of (?:the |our )?$/i.test(lead);
      const isOwned =
        (/^(?:'s|s')/.test(rest) && !ownOfficers.test(rest)) ||
        (/^(?:us|our)$/i.test(match[0]) &&
          !/\b(?:by|either of|lets?|allows?|entitles?|enables?|permits?) $/i.test(lead));
      found.push({
        side,
        at: match.index,
        end: match.index + match[0].length,
        words: side === 'either' ? match[0] : lead,
        isObject:
          !isToldTo(rest) &&
          !isLetTo(lead, rest) &&
          (isOwned || isAtFault(lead, rest) || isReceived || isGiven.test(rest)),
        isGiven: !isReceived && isGiven.test(rest),
      });
    }
  return found.sort((a, b) => a.at - b.at);
}

/** "where the Recipient is in breach": the side that fails, not the one that acts; "if you wish to stop" acts. */
const isAtFault = (lead: string, after: string) =>
  /\b(?:where|if|because|unless|once)(?: (?:the|a|any))? ?$/i.test(lead) &&
  /^ (?:is|are|becomes?|(?:has|have)(?! (?:to|decided|chosen)\b)|fails?|commits?|does not|breach\w*|goes|ceases|materially|seriously)\b/i.test(
    after,
  );
