import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { DateFound, PeriodFound } from '@/lib/extract/values.ts';
import type { Consultation, Said, Sentence } from '@/lib/facts.ts';

/** What councils, the NHS and the police call an invitation to answer. */
const exercise =
  /\b(?:consult(?:ation|ations|ing|ed)?|survey|engagement|involvement|questionnaire|call for (?:evidence|views)|have your say|feedback period|listening|conversation)\b/i;
const answering =
  /\b(?:respond|responses?|repl(?:y|ies)|comments?|views|submissions?|representations|feedback|have your say|tell us|give us|send us|return(?:ed)?|questionnaires?|surveys?|forms?|answers?|take part|complete (?:it|the))\b/i;

const opening =
  /\b(?:open(?:s|ed|ing)?(?: date)?|beg[aiu]ns?|start(?:s|ed|ing)?(?: date)?|launch(?:es|ed|ing)?(?: date)?|went live|goes live|live|runs?|ran|running|available|taking place|takes place|consulting)(?: date)?[:,|-]?(?: (?:it|on|from|between|is|at|was|the|for|period|consultation|online|views|to|of|noon|midnight|[0-9.:]{1,5} ?[ap]?m?|[a-z]+ weeks,?|[0-9]+ weeks,?|and closes|both)){0,6} ?$/i;
const closing =
  /\b(?:clos(?:es|ed|ing|e)(?: date)?|deadline|end(?:s|ed|ing)?(?: date)?|finish(?:es)?|until|till|by|before|no later than|not later than|up to|last (?:day|date|chance)|expir(?:es|y)(?: date)?|runs? (?:to|until)|to reach us|now|extended|to arrive|date)(?: date)?[:,|-]?[ (]?(?:(?:on|at|is|by|to|of|the|will be|now|for|responses?|comments?|consultation|end|latest|receipt|all|your|a|and|replies|submissions|us|till|until|before|than|noon|12 noon|midday|midnight|close of (?:play|business)|and including|[0-9]{1,2}(?:[.:][0-9]{2})? ?(?:[ap]\.?m\.?)?|[0-9]{1,2}:[0-9]{2}),? ?){0,7}$/i;

/** Things in a consultation's pages that have days of their own. */
const otherEvent =
  /\b(?:cabinet|committee|full council|council meeting|board meeting|panel|executive|decision|decides?|scrutiny|report (?:will|to)|publish(?:ed)?|results|findings|digest|implement\w*|would start|new service|takes? effect|come into force|drop-?in|event|workshop|session|webinar|roadshow|exhibition|register(?:ed)? (?:by|for)|book (?:by|a)|questions? (?:by|to be)|clarification|tender|contract|lease|reviewed|review due|updated|destroyed|retained)\b/i;
const decisionWords =
  /\b(?:decision|decides?|decided|deciding|agree[ds]?|approv(?:e|ed|al)|determine[ds]?|consider(?:ed|s)?|final proposal|goes? to)\b/i;
const decider =
  /\b(?:cabinet|committee|full council|council|board|panel|executive|governing body|authority|commissioner|leader|members|portfolio holder|ministers?|trustees|mayor|governors)\b/i;
const extension =
  /\b(?:extend(?:ed|ing|s)?|extension|put (?:the )?(?:closing date )?back|moved?(?: the closing date)?|now clos(?:es|ing)|new (?:closing date|deadline|end date)|more time|longer to|reopened|revised (?:closing|deadline))\b/i;
const informalWords =
  /\b(?:not (?:a |part of a )?(?:formal|statutory|full|public)(?: public| statutory)? consultation|informal (?:consultation|engagement|stage|conversation)|(?:at the|early) stage of listening|pre-consultation|early engagement|listening (?:exercise|stage)|initial conversation|no preferred option)\b/i;

const timeWords =
  /\b(?:shorter|short|reduced|limited time|time ?(?:scale|table|line|frame)s?|(?:only|just) [a-z0-9]+ weeks|less than (?:12|twelve) weeks|fewer than (?:12|twelve) weeks|consultation period|[a-z0-9]+ weeks|consulting for|twelve[- ]week|12[- ]week)\b/i;
const causeWords =
  /\b(?:because|due to|owing to|so that|in order (?:to|that)|in view of|given (?:the|that)|as (?:the|a|we|this|it)|since (?:the|we)|to meet|to allow|the reason|required by|set by|imposed by|dictated by|statutory (?:timetable|deadline|timescale|requirement)|(?:government|national|funding) (?:deadline|timetable|timescale)|reflects?)\b/i;

/** "We launched a 12-week consultation on 3 March" tells of this one. */
const isLaunch = /\b(?:launch\w*|opened|start(?:ed|ing)|began|begins?)\b/i;

type Role = 'opens' | 'closes' | 'window' | 'decision' | 'closes-new' | null;

interface Candidate {
  readonly role: Role;
  /** How surely: a labelled date or a sentence about this very exercise counts for more. */
  readonly weight: number;
  readonly mention: Mention<DateFound>;
}

/** Finds when a consultation opens, closes and is decided, and how long it says it is. */
export function extractConsultation(
  dates: readonly DateFound[],
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Consultation {
  const candidates = mentionsOf(dates, sentences)
    .filter(({ sentence }) => sentence.standing === 'current' || isLiveStatement(sentence))
    .map((mention) => ({ mention, ...roleOf(mention) }))
    .filter(({ role }) => role);
  const best = (roles: readonly Role[]) => {
    const found = candidates.filter(({ role }) => roles.includes(role));
    const top = Math.max(0, ...found.map(({ weight }) => weight));
    return found.filter(({ weight }) => weight === top && weight > 0);
  };

  const extended = best(['closes-new']).at(-1);
  const closers = extended ? [extended] : best(['closes', 'window']);
  const closes = closers[0] ? endOf(closers[0]) : null;
  const openers = best(['opens', 'window']).filter((c) => !closes || startOf(c).value <= closes.value);
  const stated = openers[0] ? startOf(openers[0]) : null;
  const opensAssumed = !stated && !!closes && !!published && published.value <= closes.value;
  const decisions = best(['decision']).map(startOf);
  const decision = decisions.find((d) => !closes || d.value > closes.value) ?? decisions[0] ?? null;

  return {
    opens: stated ?? (opensAssumed ? published : null),
    opensAssumed,
    closes,
    alsoCloses: extended ? [] : distinct(closers.slice(1).map(endOf), closes),
    lengths: lengthsOf(periods, sentences),
    decision,
    informal: wordsIn(sentences, informalWords),
    reason: reasonIn(sentences),
    extended: extended ? { start: extended.mention.sentence.start, end: extended.mention.sentence.end } : null,
  };
}

/** "This consultation began on 17 January" is history in grammar and the present in fact. */
const isLiveStatement = ({ standing, plain }: Sentence) =>
  standing === 'past' &&
  /\b(?:this|the) (?:consultation|survey|engagement|exercise)\b.{0,40}\b(?:began|opened|started|was launched)\b/i.test(
    plain,
  );

function roleOf({ value, sentence, before, after }: Mention<DateFound>): { role: Role; weight: number } {
  const none = { role: null, weight: 0 } as const;
  const { shape } = value.when;
  if (shape !== 'day' && shape !== 'range') return none;
  const label = labelOf(sentence);
  const around = `${before.slice(-90)} ${after.slice(0, 50)}`;
  const about = exercise.test(sentence.plain) || answering.test(sentence.plain);
  const underExercise = sentence.over.some(
    (words) => exercise.test(words) || answering.test(words) || /key dates|timetable|at a glance/i.test(words),
  );
  const isOther = otherEvent.test(around) || (label !== null && otherEvent.test(label));

  if (shape === 'range' && value.when.unit === 'days') {
    if (isOther && !exercise.test(before)) return none;
    const opens = opening.test(before) || /\bfrom $|\bbetween $|: $|^$/.test(before);
    if (about && opens) return { role: 'window', weight: 4 };
    if (label && (exercise.test(label) || /dates?|period/i.test(label))) return { role: 'window', weight: 3 };
    if (about || (before.trim() === '' && after.trim() === '' && sentence.over.length <= 2))
      return { role: 'window', weight: 2 };
    return underExercise && opens ? { role: 'window', weight: 1 } : none;
  }
  if (shape !== 'day') return none;

  const near = before.slice(-110);
  if (decisionWords.test(around) && decider.test(sentence.plain) && !closing.test(near.replace(/before(?= |$)/gi, '')))
    return { role: 'decision', weight: value.when.shape === 'day' ? 2 : 1 };
  const clause = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('; ')) + 1);
  if (
    extension.test(sentence.plain) &&
    /\b(?:to|until|till|now|is|closes?|by)[^.;]{0,30}$/i.test(clause) &&
    (about || /clos|deadline|extend/i.test(sentence.plain))
  )
    return isLastDateOf(sentence, after) ? { role: 'closes-new', weight: 3 } : none;
  if (isOther && !/\b(?:clos(?:es|ing)|deadline|consultation|survey)\b[^.;]{0,40}$/i.test(clause)) return none;
  if (
    label &&
    /^(?:the )?(?:consultation |survey )?(?:opens?|opening(?: date)?|opened|starts?|start date|launch(?:ed)?|from|date opened)\b/i.test(
      label,
    )
  )
    return { role: 'opens', weight: 4 };
  if (
    label &&
    /^(?:the )?(?:consultation |survey |responses? |final )?(?:clos(?:es|ing|ed)|ends?|end date|deadline|respond by|until|last date|date closed)\b/i.test(
      label,
    )
  )
    return { role: 'closes', weight: 4 };
  const isOpening = opening.test(clause);
  const isClosing = closing.test(clause);
  const weight = (exercise.test(sentence.plain) ? 3 : about ? 2 : 1) + (underExercise ? 0.5 : 0);
  if (isOpening && !isClosing)
    return { role: 'opens', weight: about || /\bopen/i.test(clause) ? weight + 0.5 : underExercise ? 1 : 0 };
  if (isClosing)
    return {
      role: 'closes',
      weight:
        about || /\bclos|deadline|until/i.test(clause)
          ? weight + (/\bclos|deadline|until|end/i.test(clause) ? 0.5 : 0)
          : 0,
    };
  return none;
}

const labelOf = (sentence: Sentence): string | null =>
  sentence.block.labels?.length || sentence.block.kind === 'cell' || sentence.block.kind === 'definition'
    ? (sentence.over.at(-1) ?? null)
    : null;

const isLastDateOf = (_: Sentence, after: string) => !/^[^.;]{0,20}\bto\b[^.;]{0,40}[0-9]/i.test(after);

const startOf = ({ mention: { value } }: Candidate): Said<string> => endpoint(value, 'from');
const endOf = ({ mention: { value } }: Candidate): Said<string> => endpoint(value, 'to');

function endpoint(value: DateFound, end: 'from' | 'to'): Said<string> {
  const { when, ends, assumed } = value;
  const span = ends ? ends[end] : value;
  const day = when.shape === 'day' ? when.day : when.shape === 'range' ? when[end] : '';
  return { value: day, start: span.start, end: span.end, assumed };
}

const distinct = (days: readonly Said<string>[], besides: Said<string> | null) =>
  days.filter(({ value }, i) => value !== besides?.value && days.findIndex((day) => day.value === value) === i);

/** "a 12-week consultation", "open for six weeks", "you have eight weeks to respond". */
function lengthsOf(periods: readonly PeriodFound[], sentences: readonly Sentence[]): Said<string>[] {
  return mentionsOf(periods, sentences)
    .filter(({ sentence }) => sentence.standing === 'current' && exercise.test(sentence.plain))
    .filter(
      ({ before, after, value }) =>
        /^P\d+(?:W|M|D)$/.test(value.period) &&
        (/^[ -]{0,2}(?:\w+ ){0,3}(?:consultation|survey|engagement|involvement|public consultation)/i.test(after) ||
          /\b(?:consult(?:ation|ing)?(?: period)?|survey|engagement|it|which)\b[^.;]{0,60}\b(?:for|lasts?|runs?|open|last|of|over|is|period)\b[^.;]{0,20}$/i.test(
            before,
          ) ||
          /\b(?:you have|consulting for|open for|run(?:s|ning)? for)(?: (?:a|period of|a period of|about|just|only|over|at least|the full)){0,3} ?$/i.test(
            before,
          )),
    )
    .filter(
      ({ before, after }) =>
        !/\b(?:within|after|at least|minimum|notice|should|normally|standard)\b[^.;]{0,30}$/i.test(before) &&
        !/^[^.;]{0,20}\b(?:after|later|before|ago)\b/i.test(after),
    )
    .filter(({ sentence: { plain } }) => isLaunch.test(plain) || !isTold(plain))
    .map(({ value }) => ({ value: value.period, start: value.start, end: value.end, assumed: value.assumed }));
}

/** "six weeks, because the budget must be set by 11 March": a length or timetable, and a cause, in one sentence about this exercise. */
function reasonIn(sentences: readonly Sentence[]) {
  for (const { plain, start, end, standing, over } of sentences) {
    if (standing !== 'current' || !timeWords.test(plain) || !causeWords.test(plain)) continue;
    const isAbout = exercise.test(plain) || over.some((words) => exercise.test(words));
    const isTime =
      /\b(?:shorter|reduced|time ?(?:scale|table|line|frame)s?|consultation period|limited time|less than|fewer than|consulting for|week)/i.test(
        plain,
      );
    if (isAbout && isTime) return { start, end };
  }
  return null;
}

function wordsIn(sentences: readonly Sentence[], pattern: RegExp) {
  for (const { plain, start, end, standing } of sentences)
    if (standing !== 'other' && standing !== 'past' && pattern.test(plain)) return { start, end };
  return null;
}
