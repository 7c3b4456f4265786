import type { Sentence } from '@/lib/facts.ts';
import { hearingIn } from '@/lib/listen/sieve/sieve.ts';

type Told = Pick<Sentence, 'plain' | 'block' | 'over'>;

const thought =
  '(?:idea|option|proposal|suggestion|notion|possibility|alternative|thought|plan|scheme|draft|version)s?';
const dropped =
  '(?:dead|dropped|gone|abandoned|given up|discarded|rejected|ruled out|turned down|dismissed|shelved|set aside|withdrawn|off the table|not (?:pursued|taken (?:up|forward)|adopted|what we chose)|no longer (?:proposed|considered|on the table|live|our plan))';
/** "That idea is dead", "the plan has since been dropped". */
const ideaGone = new RegExp(
  String.raw`\b(?:that|this|the|which|it|those|these)(?: \w+)? ?(?:${thought} )?(?:is|are|was|were|has|have)(?: (?:now|since|then|all|quite|soon|rightly|later|been)){0,3} ${dropped}\b`,
  'i',
);
/** "We had pencilled in", "we had first thought of", "it was at first proposed". */
const planned =
  /\b(?:had(?: \w+ly| at first| first| once| only| even| also)? (?:pencilled in|toyed with|(?:thought|spoken|talked) (?:of|about)|in mind|proposed|planned|intended|meant|considered|looked at)|(?:first|originally|initially|once|at one (?:point|stage|time)) (?:\w+ )?(?:pencilled in|toyed with|(?:thought|talked) (?:of|about)|proposed|planned|intended|meant|considered))\b/i;
/** "We looked at one contract, and decided against it." */
const weighedAndLeft =
  /\b(?:considered|looked (?:hard )?at|thought (?:of|about)|toyed with|weighed|discussed|were urged (?:to|towards)|were asked to consider)\b[^.]{3,140}(?:,|;| and| but)(?: \w+){0,3} (?:rejected|dropped|ruled|decided against|turned|dismissed|abandoned|gave|thought better of|did not pursue|set)(?: (?:it|this|that|them))?(?: (?:out|down|up|aside))?\b/i;
/** "Members rejected the idea of a single contract." */
const rejectedIdea = new RegExp(
  String.raw`\b(?:rejected|ruled out|decided against|dropped|abandoned|turned down|dismissed|discarded|threw out|thrown out)\b[^.;]{0,15}\b(?:the|an?|any|this|that|our|their|his|her|its|one|two|three|earlier|first) (?:\w+ )?${thought} (?:of|to|that|for|by which|under which)\b`,
  'i',
);
/** "The idea of paying by results was rejected." */
const ideaRejected = new RegExp(
  String.raw`^(?:[0-9(][0-9.()a-z]{0,6} )?(?:the|an?|any|our|one|another) (?:\w+ )?${thought} (?:of|to|that|for|by which|under which)\b[^.;]{3,140}\b(?:is|was|has|were)(?: (?:now|since|then|soon|rightly|later|been)){0,3} ${dropped}\b`,
  'i',
);
/** People who are not asked after all, and what they said: that is worth hearing. */
const asked =
  /\b(?:consult\w*|ask(?:ing|ed|s)?|whether|(?:improvement|action|recovery|exit) plans?|time to (?:improve|reply|respond|put)|talk(?:ing)? (?:to|with)|meet(?:ing)? (?:with|you|the|them)|assess\w*|involv\w*|engag\w*|views|feedback|reasons|appeals?|objections?|complaints?|representations?|requests?)\b/i;
/** Over a list of them: "Alternative options considered and rejected", "Ideas we decided against". */
const headsGivenUp =
  /^(?:[0-9.]+ )?(?:the |our |other |alternative ){0,2}(?:options?|choices?|ideas?|alternatives?|approaches|courses of action)\b(?: (?:of action|that|which|we|were|was|are|have been|had been|have|had|considered|looked at|and|but|then|also)){0,5} (?:rejected|not (?:taken|pursued|recommended|chosen|adopted)(?: (?:up|forward))?|discarded|ruled out|dropped|decided against|turned down)\b[^.]{0,30}$/i;
/** What is said right after of the thing that is meant: "Notice is four weeks" after a semicolon stands. */
const saidBesides = /[;:] (?:instead|we (?:now|shall|will)|the (?:terms?|notice|contract|grant)|it (?:will|shall))\b/i;

/** The places of the sentences that tell of an idea only to say that it has been given up: "We had pencilled in a single contract; that idea is dead." */
export function givenUp(sentences: readonly Told[]): ReadonlySet<number> {
  const places = new Set<number>();
  const hears = hearingIn(sentences, [planned, weighedAndLeft, rejectedIdea, ideaRejected]);
  const isUnder = underGivenUp();
  for (const [place, { plain, block, over }] of sentences.entries()) {
    const isGone = () => {
      const next = sentences[place + 1];
      const follows = next?.block === block && next.plain.length < mostReply ? next.plain : '';
      return (
        (hears(planned, place) && (ideaGone.test(plain) || startsGone.test(follows))) ||
        hears(weighedAndLeft, place) ||
        hears(rejectedIdea, place) ||
        hears(ideaRejected, place)
      );
    };
    if ((isUnder(over) || (isGone() && !saidBesides.test(plain))) && !asked.test(plain)) places.add(place);
  }
  return places;
}

/** Whether the nearest heading is over ideas given up; asked once of all that stands under the same headings. */
function underGivenUp(): (over: readonly string[]) => boolean {
  let [last, isUnder]: [readonly string[] | null, boolean] = [null, false];
  return (over) => {
    if (over !== last) [last, isUnder] = [over, headsGivenUp.test(over.at(-1) ?? '')];
    return isUnder;
  };
}
const mostReply = 140;
/** In the next sentence: "That idea is dead.", "We have dropped it." */
const startsGone = new RegExp(
  String.raw`^(?:${ideaGone.source}|(?:we|members|the (?:board|panel|cabinet|committee))(?: have| has)?(?: now| since| then)? (?:dropped|abandoned|given up|gave up|rejected|ruled out|withdrawn|withdrew|shelved|thought better of) (?:it|this|that|them|the idea|that idea|that plan)\b)`,
  'i',
);
