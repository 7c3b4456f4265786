import { anyOf } from '@/lib/vocabulary/words.ts';

/** What hands money over, or asks for it: without any of these a sentence tells of the work's end and not of when it is paid for. */
const handsOver = [
  /\b(?:pa(?:y|ys|id|ying|yable|yments?)|instal?lments?|disburs\w+|releas(?:e|es|ed|ing)|transfer(?:s|red)?|reimburs\w+|refund\w*|re-?claim\w*|claim(?:s|ed|ing)?|invoic\w+|bills?|billed|settle[sd]?)\b/i,
  /\b(?:draw(?:n|ing)? ?down|drawdown|cheques?|bacs|arrears|retrospect\w*|balance|withh[eo]ld\w*|(?:held|hold|holding|kept|keep|keeping) (?:it |this )?(?:back|over)|reach(?:es)? you|per cent)\b|£ ?[0-9]|[0-9] ?%/i,
  /\b(?:money|grants?|awards?|funding|funds|remainder|rest|sum|it|half|quarter|share)(?: \w+)? (?:is|are|will be|to be|be|being|was|were) (?:then |only |not |normally |usually |all )?(?:sent|issued|given|handed|available|made|due|received|advanced|provided|credited|awarded|forwarded)\b/i,
  /\b(?:receives?|gets?|have|be sent|be given|send (?:you|them)|give (?:you|them)) (?:the |your |their |our |its |all |half |any |a |this )?(?:\w+ )?(?:money|grants?|awards?|funds|funding|sum|cheque|rest|remainder|half)\b/i,
  /\b(?:money|grants?|awards?|funding|funds|remainder|rest|half) (?:\w+ )?(?:comes?|follows?|arrives?|reach(?:es)?|goes? out)\b|\b(?:first|second|third|last|final|other|remaining) (?:half|third|quarter|fifth|tenth|part)\b/i,
];

const when = '(?:on|upon|after|once|when|following|until|at|within [a-z0-9() ]{1,20} (?:of|after|from))';
const notPaying = String.raw`(?:(?!\b(?:pa(?:y|ys|id|yable|yments?)|releas\w+|claims?|instalments?|invoic\w+|reimburs\w+|when|and (?:we|the (?:council|grant|money|balance)))\b)[^.;:])`;
const report = anyOf(
  '(?<!\\b(?:claims?|payment|invoice|acceptance|bank details|expenses) )(?:forms?|questionnaires?|returns?|surveys?)|reports?|evaluations?|monitoring|photo(?:s|graphs)|feedback|case stud(?:y|ies)|accounts of',
);
const isDue = anyOf(
  '(?:is|are|will be|must be|should be|shall be|has to be|have to be|to be|be)(?: \\w+ly)? (?:due|required|requested|needed|expected|submitted|sent|completed|returned|provided|filled in|made|handed in|asked for)',
);
const owes = anyOf(
  '(?:must|should|shall|will|need to|needs to|has to|have to|required to|asked to|expected to|asked for|agree to|please)(?: also| then)?(?: (?:submit|send|complete|provide|return|fill in|write|give|make|let us have|tell|report|supply))?',
);
/** "A report will be required upon completion", "you must send us a form when the project has ended": when something is told, and not paid. */
const toldThen = [
  String.raw`\b${report}\b${notPaying}{0,60}?\b${isDue}\b${notPaying}{0,30}?\b${when} ${notPaying}{0,50}`,
  String.raw`\b${owes}\b${notPaying}{0,50}?\b${report}\b${notPaying}{0,40}?\b${when} ${notPaying}{0,50}`,
];
const lasting = anyOf(
  '(?:terms?|conditions?|agreement|obligations?|requirements?|restrictions?|duties|clauses?|undertakings?|this offer)',
);
const lasts = anyOf(
  'appl(?:y|ies|ying)|remain|continue|stay|last|lasts|bind|binds|survive|survives|(?:have|has) effect|in force|hold good|be complied with|be met',
);
const kept = anyOf(
  'keep|kept|retain|retained|held|hold|maintain|maintained|stored|display|displayed|in place|insured|stay',
);
const things = anyOf(
  'records?|receipts|accounts|paperwork|documents?|copies|insurance|polic(?:y|ies)|plaques?|signs?|logo|equipment|assets?|items?',
);
/** "These terms apply for a year after the grant is paid or until the project has been completed", "records must be kept until". */
const staysTill = [
  String.raw`\b${lasting}\b[^.;:]{0,40}?\b${lasts}\b(?:(?!\b(?:payments?|will be paid|shall be paid|be released|which is|instalments?|quarterly|monthly|in advance|arrears|and (?:the |your )?(?:grant|award|money|funding))\b)[^.;:]){0,120}`,
  String.raw`\b${things}\b[^.;:]{0,50}?\b${kept}\b${notPaying}{0,20}?\b(?:until|for|till|after) ${notPaying}{0,80}`,
  String.raw`\b${kept} ${notPaying}{0,30}?\b${things}\b${notPaying}{0,40}?\b(?:until|for|till|after) ${notPaying}{0,80}`,
];
const otherTimes = [...toldThen, ...staysTill].map((words) => new RegExp(words, 'gi'));
const ofTheEnd = /\b(?:complet\w+|finish\w*|ends?|ended|over|done|taken place|carried out|delivered)\b/i;
/** "A report is due on completion, when the grant will be paid". */
const thenPaid = /^[ ,]*(?:when|whereupon|at which|which is|and (?:only )?then|before)\b/i;

/** A sentence with what is due, or lasts, until the work is done made blank, so that only what is paid then is heard; the rest keeps its place. */
export const withoutOtherTimes = (plain: string): string =>
  ofTheEnd.test(plain)
    ? otherTimes.reduce(
        (rest, pattern) =>
          rest.replace(pattern, (words, at: number) =>
            thenPaid.test(rest.slice(at + words.length)) ? words : ' '.repeat(words.length),
          ),
        plain,
      )
    : plain;

const ofWork =
  /\b(?:complet\w+|finish\w*|end(?:s|ed)?|over|done|taken place|carried out|delivered|reports?|returns?|monitoring|progress|performance)\b/i;

/** Whether words for a time after the work are said of money: those for a claim or for arrears are by themselves. */
export const isOfMoney = (plain: string, { 0: words }: RegExpExecArray): boolean =>
  !ofWork.test(words) || handsOver.some((ways) => ways.test(plain));
