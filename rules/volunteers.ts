import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, isDenied, listen } from '@/lib/listen.ts';
import { listenToAnswers } from '@/lib/listen-answers.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { wholeSentences } from '@/lib/whole-sentences.ts';

/**
 * Volunteers add to what paid people do and should not be used in their stead; their time is worth counting, and giving it should cost them nothing. Proposals
 * say what volunteers "would" do, so sentences about what is not so yet are heard too.
 */
export const rule: Rule = {
  title: 'Volunteers',
  kinds: ['consultation', 'funding', 'tender', 'change'],

  check(facts, ask) {
    const { valued, replacing, running, unpaid } = hear(facts);
    const findings: Answer[] = [];
    const question = `Could you tell us what paid work volunteers would take on, which posts would go, and how volunteers would be trained, supported and repaid what they spend? ${asksOfStaff(ask)}`;
    if (replacing.length)
      findings.push(
        fallsShort(
          `Volunteers would do work that paid staff do now. ${asksOfStaff(ask)}${softened(ask)}`,
          wholeSentences(replacing),
          question,
        ),
      );
    else if (running.length)
      findings.push(
        unclear(
          `Volunteers would run this, and the document does not say whether paid staff do so now. ${asksOfStaff(ask)}`,
          wholeSentences(running),
          question,
        ),
      );
    if (unpaid.length)
      findings.push(
        fallsShort(
          `The document says that volunteers' expenses are not paid, or that their time does not count. ${asks(ask)}`,
          wholeSentences(unpaid),
          `Could volunteers' expenses be paid, and their time be counted towards the cost of the work? ${asks(ask)}`,
        ),
      );
    if (valued.length && !findings.length)
      findings.push(
        meets(
          'The document gives volunteers their due: their time counts, their costs are paid or they add to paid staff.',
          wholeSentences(valued),
        ),
      );
    return findings;
  },
};

const asks = (ask: Ask) => `Under ${theCompact(ask)} volunteers are valued for what they add.`;

/** Where the compact speaks of paid staff, that promise is the one to name; few do. */
function asksOfStaff(ask: Ask): string {
  const promise = ask.commitments.find(({ summary }) => /\bpaid staff\b/i.test(summary));
  if (!promise) return asks(ask);
  return `Under ${theCompact({ ...ask, commitments: [promise] })} volunteers do not take the place of paid staff.`;
}

const volunteers =
  /\b(?:volunteer(?:s|'s|s'|ing)?|unpaid (?:helpers?|people|workers?)|community[- ](?:run|managed))\b/i;

/** "Volunteers' time counts", "at £12 an hour", "as match funding". */
const timeCounts =
  /\bvolunteer(?:s'?|'s|ing)? ?(?:time|hours|effort|input|contribution)\b[^.;]{0,60}\b(?:counts?|counted|include[d]?|valued?|match|in[- ]kind|contribution|hour|recogni[sz]ed|costed)|\b(?:counts?|include|value|recogni[sz]e|show|cost) (?:[^.;]{1,40} )?(?:value of )?volunteer(?:s'?|'s|ing)? ?(?:time|hours|effort|input|contribution)|\bhours (?:given|worked|put in) by volunteers\b[^.;]{0,60}\b(?:shown|count|match|contribution|included?)|\bvalue of volunteer(?:s|s'|ing)?\b/i;
/** "Pay volunteers' expenses"; in a list it may stand under "what we can pay for". */
const expenses =
  /\bvolunteer(?:s'?|'s)?\b[^.;]{0,40}\b(?:expenses|out[- ]of[- ]pocket|travel(?:ling)? costs?|mileage|fares)|\b(?:expenses|out[- ]of[- ]pocket costs?|travel(?:ling)? costs?) (?:of|for|to|incurred by) (?:[a-z]+ )?volunteers|\bcosts? of (?:[a-z]+,? ){0,4}(?:recruiting|training|supporting|managing) volunteers/i;
const payable =
  /\b(?:pay|paid|payable|pays|reimburs\w+|refund\w*|cover(?:ed|s)?|met|meet|claim(?:ed)?|fund(?:ed)?|eligible|applied to|allow(?:ed|able)|budget|include[d]?|charged|spen[dt]|used (?:for|to))\b/i;
const payList =
  /\b(?:what (?:we|you) (?:can|will) (?:fund|pay for|spend)|can (?:be used|pay) for|eligible|may be (?:spent|used))\b/i;
const notPayList =
  /\b(?:can't|cannot|can not|won't|will not|don't|do not|not (?:eligible|fund)|ineligible|exclu\w+)\b/i;
/** "Add to what paid staff do", "not a substitute". */
const addsToStaff =
  /\bvolunteers?\b[^.;]{0,60}\b(?:add(?:s|ing)? to|complement\w*|enhance\w*|supplement\w*|work(?:ing)? alongside|in addition to|as well as|support(?:s|ing)?(?! of))\b[^.;]{0,60}\b(?:staff|paid|employees|employed|service|team|professional|them)/i;
const substitute =
  /\b(?:take (?:the|their) places?|taking (?:the|their) places?|replac(?:e|es|ed|ing|ement)|substitut\w+|in (?:the )?place of|instead of|in (?:their|the) stead\b|in lieu of|used to fill)\b/i;

/** Volunteers taking work over: "would take over the desk", "run by volunteers", "handed to volunteers". */
const takesOver =
  /\bvolunteers?\b[^.;]{0,60}\b(?:take (?:over|on|up|responsibility)|taking (?:over|on)|run|running|staff|operate|deliver|carry out|cover|do the|undertake|perform|provide the|lead|replac\w+|open and close|drive|look after)\b|\b(?:run|staffed|operated|delivered|provided|managed|led|taken over|replaced|covered|driven|looked after|made|given|carried out|done)(?: entirely| wholly| largely| mainly| instead)? by (?:[a-z-]+ ){0,3}volunteers|\b(?:run|keep|open|staff) (?:it|them|the [a-z ]{2,30}) (?:open )?with (?:[a-z]+ )?volunteers|\b(?:hand(?:ed|ing)?|transferr?(?:ed|ing)?|pass(?:ed|ing)?) (?:[^.;]{1,40} )?to (?:[a-z-]+ ){0,3}volunteers?|\b(?:volunteer[- ](?:run|led|managed|staffed)|community[- ](?:run|managed))\b|\b(?:rel(?:y|ying) on|recruit(?:ed|ing)?|us(?:e|ing)) (?:[a-z-]+ ){0,2}volunteers\b[^.;]{0,40}\b(?:to|instead|in place)\b/i;
/** Not so yet: a plan, not how things are. */
const planned =
  /\b(?:would|will|shall|could|to be|propos\w+|plans?|planned|intend\w*|option|from (?:year|month|[0-9]|january|february|march|april|may|june|july|august|september|october|november|december|20[0-9]{2})|model|instead|replac\w+|hand(?:ed|ing)|transfer\w*)\b/i;
/** Paid people whose work it is now, or whose posts go. */
const paidWork =
  /\b(?:paid|staff(?:ed)?(?! (?:by|with) (?:[a-z-]+ )?volunteers)|posts?|jobs?|employees?|employed|assistants?|librarians?|wardens?|drivers?|caretakers?|rangers?|organisers?|co-?ordinators?|officers|workers?|redundan\w+|salar(?:y|ies)|now (?:carried out|done|provided|run))\b/i;
/** Volunteers by their task, and nobody: "volunteer drivers", "when no paid driver is there". */
const notPaid = /\bvolunteer(?:s'?|'s|ing)?(?: (?:drivers?|wardens?|rangers?|workers?|assistants?))?|\bno paid \w+/gi;
const postsGo =
  /\b(?:posts?|jobs?|staff|employees|hours)\b[^.;]{0,60}\b(?:removed|deleted|lost|go|cut|redundan\w+|reduced|saved|ended?)\b|\bredundan/i;
/** Other things said of volunteers. */
const otherMatters =
  /\?["')]?$|\b(?:thank|DBS|disclosure|insurance|authorised users|discriminat\w+|employees, agents|employees or agents|data|safeguarding|tree|welcome to apply|volunteer centre|volunteer bureau|volunteer for)\b/i;

type Spoken = Pick<Heard, 'sentence'>;
type Hearing = Record<'valued' | 'replacing' | 'running' | 'unpaid', Spoken[]>;

function hear(facts: Facts): Hearing {
  const hearing: Hearing = { valued: [], replacing: [], running: [], unpaid: [] };
  for (const { sentence } of listen(facts, /\w/, { not: otherMatters, standing: ['current', 'supposed'] })) {
    if (!isOfVolunteers(facts, sentence)) continue;
    const part = partOf(facts, sentence);
    if (part) hearing[part].push({ sentence });
    if (part === 'replacing')
      hearing.replacing.push(...beside(facts, sentence).filter((other) => postsGo.test(other.sentence.plain)));
  }
  for (const { question, answer, yes } of listenToAnswers(facts, volunteers)) {
    if (
      yes === null ||
      !(substitute.test(question.plain) || (takesOver.test(question.plain) && paidWork.test(question.plain)))
    )
      continue;
    hearing[yes ? 'replacing' : 'valued'].push({ sentence: answer }, { sentence: question });
  }
  return hearing;
}

/** "They" after a sentence about volunteers are volunteers. */
const isOfVolunteers = ({ sentences }: Facts, sentence: Sentence) =>
  volunteers.test(sentence.plain) ||
  (/^they\b/i.test(sentence.plain) && volunteers.test(sentences[sentences.indexOf(sentence) - 1]?.plain ?? ''));

function partOf(facts: Facts, sentence: Sentence): keyof Hearing | null {
  const { plain, over } = sentence;
  const isDeniedAt = (words: RegExp, whole: boolean) => {
    const match = words.exec(plain);
    const to = match ? match.index + match[0].length : 0;
    return !!match && isDenied(whole ? plain : plain.slice(0, to), match.index, to);
  };
  // "Run by volunteers and not by staff" denies the staff, so only words before and within count; "expenses cannot be claimed" is denied after.
  const denies = (words: RegExp) => isDeniedAt(words, false);
  if (denies(substitute) || (addsToStaff.test(plain) && !denies(addsToStaff))) return 'valued';
  if (
    /\bvolunteers?\b[^.;]{0,60}\b(?:shall|must|will|may|should|would) not (?:\w+ ){0,2}(?:undertake|do|carry|be used|take|replace|hold|cover)/i.test(
      plain,
    )
  )
    return 'valued';
  if (expenses.test(plain)) {
    const label = sentence.block.kind === 'item' ? (over.at(-1) ?? '') : '';
    const isExcluded = notPayList.test(label) && !/(?:^|[^n])\beligible/i.test(label);
    if (isExcluded || isDeniedAt(expenses, true)) return 'unpaid';
    return payable.test(plain) || payList.test(label) ? 'valued' : null;
  }
  if (timeCounts.test(plain)) return isDeniedAt(timeCounts, true) ? 'unpaid' : 'valued';
  if (takesOver.test(plain) && denies(takesOver)) return paidWork.test(plain) ? 'valued' : null;
  if (!takesOver.test(plain) || !planned.test(plain)) return null;
  const around = [
    plain.replace(notPaid, ''),
    ...beside(facts, sentence)
      .map((other) => other.sentence.plain)
      .filter((words) => postsGo.test(words)),
  ];
  return around.some((words) => paidWork.test(words)) ? 'replacing' : 'running';
}

/** The sentences on either side in the same block. */
function beside({ sentences }: Facts, sentence: Sentence): Spoken[] {
  const at = sentences.indexOf(sentence);
  return [sentences[at + 1], sentences[at - 1]].flatMap((other) =>
    other && other.block === sentence.block && other.standing !== 'other' ? [{ sentence: other }] : [],
  );
}

export const cases: Cases = [
  {
    'falls-short': [
      '[Volunteers would take over the reception work that clerks are now employed to do.]',
      '[The three warden posts would be deleted and the parks looked after by volunteers.]',
      '[Minibuses will be driven by volunteers in place of paid drivers.]',
      '2.1 [From April the help desk will be staffed by volunteers. Six jobs will be lost.]',
      'Will volunteers replace staff? [Yes, at four sites.]',
      "## What we can't fund\n\n- [volunteers' expenses]",
      '[Volunteer time may not be counted as match funding.]',
    ],
    unclear: [
      '[The museum would be run by volunteers.]',
      '[The option is to hand the hall to local volunteers.]',
      '| Option 3 | [A community-run model for the toy library] |',
      '[It is proposed that volunteers open and close the pavilion.]',
      '[Volunteer drivers would provide the evening service, when no paid driver is on duty.]',
      '[The lunch club will be led by volunteers from September.]',
    ],
    meets: [
      "[Volunteers' time counts towards your own share, at £11 an hour.]",
      "## What we can fund\n\n- [Volunteers' travel and other expenses]",
      '# Eligible and ineligible costs\n\n5.1 [The grant may be spent on rent, pay and the expenses of volunteers.]',
      '[Volunteers will work alongside paid staff and will not replace them.]',
      '7.2 [Volunteers complement the work of employed staff.]',
      '[You may show the value of volunteering in your budget.]',
      'Will volunteers take the place of librarians? [No, never.]',
      '[The grant may be used to pay the out-of-pocket costs of volunteers and the expenses of volunteers who drive.]',
    ],
    silent: [
      '',
      'We thank all your volunteers.',
      "# Eligible and ineligible costs\n\nThe grant is for a purpose agreed with us; volunteers' names are kept.",
      'Volunteers must hold an enhanced DBS check.',
      'Volunteers of the Recipient are not employees, agents or partners of the Council.',
      'Two branches have been run by volunteers since 2015.',
      'Hospice volunteers will collect trees in January.',
      'How local people and volunteers are involved: 10 marks.',
      'Staff and volunteers may use the confidential reporting line.',
      'A volunteer centre serves the district.',
      'Could volunteers run some of the sessions?',
      'We are looking for volunteers to join our panel.',
      'The survey is open to staff, volunteers and trustees.',
    ],
  },
];
