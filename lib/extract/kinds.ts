import type { DocumentKind } from '@/lib/compact.ts';
import type { DocumentText, Span } from '@/lib/document.ts';
import { isEnding } from '@/lib/extract/changes.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen.ts';

/** Words that speak for a kind, and how loudly; heard in a title or main heading they count three times. */
interface Sign {
  readonly kind: DocumentKind;
  readonly weight: number;
  readonly words: RegExp;
}

const signs: readonly Sign[] = [
  {
    kind: 'consultation',
    weight: 2,
    words:
      /\b(?:you have until|(?:are|is) welcome to (?:answer|respond|reply|comment)|would (?:support|agree with|be affected by) (?:it|this|these)|do you (?:agree|support)|before a (?:final )?(?:decision|proposal)|all (?:responses|views|comments) (?:will|received))\b/i,
  },
  {
    kind: 'consultation',
    weight: 3,
    words:
      /\b(?:this|the|our) (?:public |formal |statutory |online )?(?:consultation|engagement|involvement|survey) (?:period )?(?:runs?|ran|opens?|opened|closes?|closed|starts?|started|began|ends?|is open|will (?:run|close|open|end|start)|document|paper)\b/i,
  },
  {
    kind: 'consultation',
    weight: 3,
    words:
      /\b(?:we are|are now|is now|council is|board is|commissioner is|is) (?:consulting|seeking (?:the )?views|asking for (?:your )?views|inviting (?:views|comments))\b/i,
  },
  {
    kind: 'consultation',
    weight: 3,
    words:
      /\b(?:have your say|give us your views|tell us what (?:you think|matters)|how to (?:respond|have your say|take part|give your views)|send us your (?:views|comments|response)|we want to hear|we would like to (?:hear|know)|would like to know whether you|consultation questions?|ways to respond|share your views)\b/i,
  },
  {
    kind: 'consultation',
    weight: 2,
    words:
      /\b(?:starting|launch\w*|open(?:ed|ing)?|hold(?:ing)?|this is) a (?:[0-9a-z-]+ ){0,3}(?:consultation|engagement exercise)\b/i,
  },
  {
    kind: 'consultation',
    weight: 2,
    words:
      /\b(?:deadline|closing date) for (?:responses|comments|views|replies)|\b(?:responses|comments|views|replies) (?:must|should|to) (?:be |reach )?(?:received |sent |submitted |us )?by\b|\btake (?:the|our|part in the) [a-z0-9-]{0,12} ?survey|\bonline survey\b|\bfill in (?:the|our) (?:online )?(?:survey|questionnaire|form)\b|\bcomplete (?:the|our) (?:online )?(?:survey|questionnaire)\b/i,
  },
  {
    kind: 'consultation',
    weight: 1,
    words: /\b(?:consultation|survey|questionnaire|engagement exercise|involvement)\b/i,
  },
  {
    kind: 'funding',
    weight: 4,
    words:
      /\b(?:grant agreement|funding agreement|grant funding agreement|conditions of (?:grant|funding)|grant conditions|funding conditions|terms and conditions of (?:the )?(?:grant|funding)|offer of (?:a )?(?:grant|funding)|grant offer|funding offer|award letter|conditional offer|small grants?(?: scheme| programme| fund)?|grants? (?:programme|scheme|fund) (?:guidance|prospectus)|service level agreement)\b/i,
  },
  {
    kind: 'funding',
    weight: 3,
    words:
      /\b(?:(?:we|the (?:council|authority|funder|commissioner|board|icb)) (?:shall|will|agree[sd]? to) (?:pay|fund|award|make|provide) [^.;]{0,30}(?:grants?|funding|award|you)|pleased to (?:offer|award|confirm|tell|inform)|delighted to (?:offer|say|award|confirm)|your (?:grant|award|application (?:for (?:a )?(?:grant|funding) )?(?:has been|was) (?:successful|approved))|offer you (?:a )?(?:grant|funding))\b/i,
  },
  {
    kind: 'funding',
    weight: 2,
    words:
      /\b(?:the (?:recipient|grantee|grant holder|grant recipient) (?:shall|must|will|may|agrees)|eligible expenditure|what we (?:can|can't|cannot|will|won't) (?:fund|pay for)|who can apply|how to apply|(?:you|groups|organisations) can apply for|match funding|use the grant only|funded activit(?:y|ies)|the grant (?:shall|must|will|may|is) |extend [^.;]{0,40}funding agreement|(?:funding|grant|award) runs?|grant period|annual award)\b/i,
  },
  { kind: 'funding', weight: 1, words: /\b(?:grants?|funding|award)\b/i },
  {
    kind: 'tender',
    weight: 4,
    words:
      /\b(?:invitation to (?:tender|quote|bid|submit)|request for (?:quotations?|proposals?|tenders?)|(?:tender|contract|procurement|opportunity) notice|pre-?qualification questionnaire|selection questionnaire|instructions to tenderers|form of tender|invites? (?:tenders|bids|quotations)|tender submission|conditions of participation|itt\b|rfq\b|pqq\b)/i,
  },
  {
    kind: 'tender',
    weight: 2,
    words:
      /\b(?:tenderers?|bidders?|award criteria|tenders? (?:must|will|should|shall|received)|quotations? (?:are|must|should|will)|lowest (?:compliant )?(?:quotation|tender|price)|contracting authority|clarification questions?|most economically advantageous|most advantageous tender|evaluated on|price \(?[0-9]{1,2}%|standstill|suppliers? may bid|closing date[^.;]{0,20}(?:tender|quot|bid))/i,
  },
  { kind: 'tender', weight: 1, words: /\b(?:tender|procurement|specification)\b/i },
];

/** Notices of planning, licensing and staff that ask for comments but are not consultations with the sector. */
const notOurs =
  /\b(?:planning (?:application|permission|portal)|neighbour consultation|site notice|premises licence|licensing act|traffic regulation order|representations about this application|listed building)\b/i;
const publicOrFunder =
  /\b(?:council|authority|borough|county|nhs|integrated care|icb|police|commissioner|fire|government|partnership|combined authority|mayor|trust|foundation|lottery|fund|town hall|parish|ministry|department|agency|board)\b/i;
const commercial =
  /\b(?:subscription|software|your contract with us|handset|tariff|direct debit|cooling-off|customers?|authorised users|broadband|energy|insurance policy|basket|checkout|loyalty)\b/gi;

const enough: Record<DocumentKind, number> = { consultation: 7, funding: 7, tender: 9, change: 6 };

/** Works out what the document is for, with the words that decided it; none for a page that is no offer, invitation or notice of change. */
export function extractKinds(
  doc: DocumentText,
  sentences: readonly Sentence[],
  changes: Facts['changes'],
): Facts['kinds'] {
  const heard = new Map<DocumentKind, { score: number; isLoud: boolean; because: (Span & { weight: number })[] }>();
  const add = (kind: DocumentKind, score: number, span: Span, isLoud = false) => {
    const entry = heard.get(kind) ?? { score: 0, isLoud: false, because: [] };
    entry.score += score;
    entry.isLoud ||= isLoud;
    entry.because.push({ ...span, weight: score });
    heard.set(kind, entry);
  };
  const own = sentences.filter(
    ({ standing }) => standing !== 'other' && standing !== 'quoted' && standing !== 'struck',
  );
  const counts = new Map<Sign, number>();
  for (const sentence of own) {
    const loudness = loudnessOf(doc, sentence);
    for (const sign of signs) {
      const match = sign.words.exec(sentence.plain);
      if (!match) continue;
      // A word repeated through a long document says no more than it did the third time.
      const before = counts.get(sign) ?? 0;
      counts.set(sign, before + 1);
      if (before >= 3 && loudness === 1) continue;
      add(
        sign.kind,
        sign.weight * loudness * (sentence.standing === 'past' ? 0.3 : 1),
        spanIn(sentence, match.index, match.index + match[0].length),
        loudness > 1 && sign.weight > 1,
      );
    }
  }
  for (const change of changes) add('change', 4, change.what);
  for (const sentence of own.filter(isEnding)) add('change', loudnessOf(doc, sentence) * 2, sentence);

  const words = own.map(({ plain }) => plain).join('\n');
  const isCommercial = (words.match(commercial)?.length ?? 0) >= 3 && !/\b(?:grant|tender|consultation)\b/i.test(words);
  const isElse = notOurs.test(
    own
      .slice(0, 40)
      .map(({ plain }) => plain)
      .join('\n'),
  );
  if (isCommercial || !publicOrFunder.test(`${doc.title}\n${doc.text.slice(0, 20_000)}`)) return [];
  const main = strongest(heard);
  return (['consultation', 'funding', 'tender', 'change'] as const)
    .filter((kind) => isKind(kind, heard.get(kind)?.score ?? 0, main, heard))
    .filter((kind) => !(isElse && kind === 'consultation'))
    .map((kind) => ({ kind, because: loudest(heard.get(kind)?.because ?? []) }));
}

const loudest = (because: readonly (Span & { weight: number })[]): Span[] =>
  [...because]
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, 3)
    .map(({ start, end }) => ({ start, end }));

function loudnessOf(doc: DocumentText, { block, plain }: Sentence): number {
  if (block.kind === 'heading') return block.level === 1 ? 3 : 2;
  return doc.title && plain.length > 8 && doc.title.includes(plain) ? 3 : 1;
}

type Scores = ReadonlyMap<DocumentKind, { score: number; isLoud: boolean }>;

function strongest(heard: Scores): DocumentKind | null {
  let main: DocumentKind | null = null;
  for (const [kind, { score }] of heard)
    if (kind !== 'change' && score > (main ? (heard.get(main)?.score ?? 0) : 0)) main = kind;
  return main;
}

/** A kind stands when enough speaks for it and it is not drowned by another: an invitation to tender mentions grants, consultations and endings. */
function isKind(kind: DocumentKind, score: number, main: DocumentKind | null, heard: Scores): boolean {
  if (score < enough[kind]) return false;
  const top = main ? (heard.get(main)?.score ?? 0) : 0;
  if (kind === 'change') return main !== 'tender' && (top < enough[main ?? 'funding'] || score >= top * 0.3);
  return kind === main || (score >= top * 0.6 && heard.get(kind)?.isLoud === true) || score >= top * 0.95;
}
