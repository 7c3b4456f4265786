import type { PaymentTiming, Said, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';

const money =
  /\b(?:pay|pays|paid|paying|payment|payments|payable|instalments?|installments?|grant|funding|award|claims?|invoices?|invoiced?|reimburse\w*|money|funds)\b/i;
const arrears =
  /\bin arrears?\b|\bretrospective(?:ly)?\b|\breimburs\w+|\b(?:on|upon|after|following|against|within [a-z0-9() ]{1,30} of)(?: (?:the|receipt|of|a|an|your|valid|correct|approved|submission|production|presentation|each|quarterly|satisfactory|proper)){0,6} (?:invoices?|claims?|receipts|completion|evidence of (?:spend|expenditure))\b|\b(?:days|weeks) (?:after|of|from) [^.;]{0,40}\b(?:invoices?|claims?)\b|\b(?:when|once|after) we have (?:had|received|approved) your [^.;]{0,30}\b(?:report|claim|receipts|return)\b|\bafter (?:the |any )?(?:expenditure|costs?|work|activity|spend) (?:has|have|is|are) (?:been )?(?:incurred|defrayed|done|completed|spent)\b|\bonce (?:the )?(?:costs?|expenditure|money) (?:has|have) been (?:spent|incurred|defrayed)\b|\bagainst (?:what you have|actual|your actual|the actual) (?:spent|spend|spending|expenditure|costs)\b|\bpaid back\b|\bpay you back\b|\bthen send us (?:the|your) (?:receipts|invoices)\b/i;
const advance =
  /\bin advance\b|\bup[- ]?front\b|\bbefore (?:you|the work|any expenditure|costs are|the activity) (?:spend|starts?|begins?|incurred)\b|\bat the (?:start|beginning) of (?:each|the|every) (?:quarter|year|month|grant|funding|period|term)\b|\b(?:first|initial) (?:payment|instalment) (?:will be |is |shall be )?(?:paid |made )?(?:on|at|upon|within [a-z0-9 ]{1,20} of) (?:the )?(?:signing|signature|acceptance|start|receipt of your signed|commencement)|\bon (?:signature|signing|acceptance|commencement)\b|\bfor the (?:quarter|month|half-year|year|three months|six months) (?:ahead|to come|that follows)\b|\bfirst (?:working )?day of (?:each|the|every) (?:quarter|month|half-year|year)\b|\bpay(?:ing)? (?:you )?up front\b|\bas soon as you (?:return|sign|send back)\b|\bwhole (?:grant|award) (?:on|when|as soon)/i;
/** "at the start of the year" is payment in advance only where it says that money is paid. */
const paying = /\b(?:pay|pays|paid|payments?|payable|instalments?)\b/i;
const eachStart = /\beach (?:april|year)\b|\bannually in april\b|\bevery april\b/i;
/** "let us know in advance" and rent in advance are not how a grant is paid. */
const otherAdvance =
  /\b(?:tell|told|let|inform\w*|notif\w+|agree[ds]?|book\w*|publish\w*|approv\w+|contact|consult\w*|seek|permission|consent|ask|request)\b[^.;]{0,60}\bin advance\b|\badvance (?:notice|publication)\b/i;
const deniedAdvance =
  /\b(?:not|never|no|cannot|unable|won't|don't|can't|nor)\b[^.;]{0,60}\b(?:in advance|up[- ]?front)\b|\bin advance\b[^.;]{0,30}\b(?:not (?:be )?(?:possible|available|made|paid)|cannot|will not)\b/i;
const deniedArrears = /\b(?:not|rather than|instead of|never)\b[^.;]{0,20}\bin arrears\b/i;

/** When an award or a price is paid: before the money is needed, after it is spent, or some of each. */
export function extractPayments(sentences: readonly Sentence[]): Said<PaymentTiming>[] {
  const payments: Said<PaymentTiming>[] = [];
  for (const sentence of sentences) {
    const { plain, over, standing } = sentence;
    if (standing !== 'current') continue;
    const isUnderPay = over.some((words) => /\bpa(?:y|id|yments?|yable)\b|\bfunding\b|\bclaims?\b/i.test(words));
    if (!money.test(plain) && !isUnderPay) continue;
    const late = deniedAdvance.exec(plain) ?? (deniedArrears.test(plain) ? null : arrears.exec(plain));
    const early =
      deniedAdvance.test(plain) || otherAdvance.test(plain)
        ? null
        : (advance.exec(plain) ?? (isUnderPay && sentence.block.labels ? eachStart.exec(plain) : null));
    if (early && !paying.test(plain) && !isUnderPay && !/up|advance/i.test(early[0])) continue;
    const match = early ?? late;
    if (!match) continue;
    const isMixed =
      early &&
      late &&
      /\b(?:half|remainder|balance|then|and the|final|rest|later|second|subsequent|thereafter|[0-9]+ ?%|per cent)\b/i.test(
        plain,
      );
    payments.push({
      value: isMixed ? 'mixed' : early && !(late && late.index < early.index) ? 'advance' : 'arrears',
      ...spanIn(sentence, match.index, match.index + match[0].length),
      assumed: [],
    });
  }
  return payments;
}

/** The one answer for the document: mixed where it says both. */
export function timingOf(payments: readonly Said<PaymentTiming>[]): PaymentTiming | null {
  const timings = new Set(payments.map(({ value }) => value));
  if (timings.size > 1) return 'mixed';
  return payments[0]?.value ?? null;
}
