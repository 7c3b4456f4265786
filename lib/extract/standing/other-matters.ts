import type { DocumentText } from '@/lib/document.ts';
import type { BareSentence } from '@/lib/extract/sentences.ts';

/** A paper that tells what a body decided of many matters: "Notice of decisions taken by the Cabinet", "Minutes of the Executive", "Decision list". */
const ofManyMatters =
  /\b(?:notice|record|schedule|list|summary|statement|sheet) of (?:the )?(?:\w+ ){0,3}decisions\b|\b(?:cabinet|executive|committee|council|officer|published) decisions\b|\bdecisions? (?:taken|made|notice|sheet|list|record|summary|published)\b|\bminutes\b|^decisions$/i;
/** Where the matters are counted: "Minute 41", "Item 5", "41. Car parks", "CAB.34". */
const counted: readonly RegExp[] = [
  /^minute (?:no\.? ?)?[0-9]{1,4}[a-z]?\b/i,
  /^(?:agenda )?item (?:no\.? ?)?[0-9]{1,3}[a-z]?\b/i,
  /^decision (?:no\.? ?)?[0-9]{1,3}[a-z]?\b/i,
  /^[A-Z]{1,5}[./ -]?[0-9]{1,4}(?:[/.][0-9]{2,4})?[.:)]? ?(?:$|[A-Z-])/,
  /^[0-9]{1,3}[.)]? [A-Z]/,
];
/** Those that are numbered without a word for it must stand as headings do. */
const firstPlain = 3;
const mostHeading = 120;
const mostTitles = 8;

/** What a matter of ours speaks of: who is paid, and for what. */
const ours =
  /\b(?:grants?|funded|funding|voluntary|volunteers?|charit(?:y|ies|able)|(?:community|third|vcs\w*|not-for-profit|faith) (?:\w+ )?(?:organisations?|groups?|sector|centres?|associations?|transport|enterprises?)|third sector|vcf?s\w?|civil society|subsid(?:y|ies)|service level agreements?|slas?|advice|carers?|care|support|advocacy|befriending|respite|homeless\w*|refuges?|hostels?|youth|counselling|lunch clubs?|day (?:centres?|services?)|compact|commission(?:ed|ing) (?:of )?services?)\b/i;

/**
 * The places of the sentences of those matters, in a paper that decides many, which speak neither of money for others nor of their work: the notice that a parking order
 * needs is no notice to a charity.
 */
export function otherMatters({ title }: DocumentText, sentences: readonly BareSentence[]): ReadonlySet<number> {
  const others = new Set<number>();
  const heads = [title, ...sentences.slice(0, mostTitles).map(({ plain }) => plain)];
  if (!heads.some((words) => words.length < mostHeading && ofManyMatters.test(words))) return others;
  for (const [sort, pattern] of counted.entries()) {
    const begins = sentences.flatMap(({ plain, block }, place) =>
      plain.length < mostHeading && (sort < firstPlain || block.kind === 'heading') && pattern.test(plain)
        ? [place]
        : [],
    );
    if (begins.length < 2) continue;
    const isOurs = begins.map((begin, at) => {
      for (let place = begin; place < (begins[at + 1] ?? sentences.length); place += 1)
        if (ours.test(sentences[place]?.plain ?? '')) return true;
      return false;
    });
    // Where none of them is ours, they are parts of one matter rather.
    if (!isOurs.some(Boolean)) return others;
    for (const [at, begin] of begins.entries()) {
      if (isOurs[at]) continue;
      for (let place = begin; place < (begins[at + 1] ?? sentences.length); place += 1) others.add(place);
    }
    return others;
  }
  return others;
}
