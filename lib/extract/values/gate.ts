/** Figures, or a sum in words behind its sign: "£four million". */
const FIGURE = /[\d½¼¾]|[£€$] ?[a-z]/i;
const BEYOND_ASCII = /[^\n -~]/;
/** "may" and "march" in small letters are verbs where no figure stands by. */
const NAME = /januar|februar|of (?:march|may)\b|april|june|july|august|septem|octob|novem|decem|febuary|feburary/i;
const VERB_OR_NAME = /\b(?:May|March|MAY|MARCH)\b/;
const UNIT =
  /\b(?:days?|wks?|weeks?|fortnights?|rnonths?|months?|mths?|mos|yrs?|quarters?|terms?|years?|decades?|nights?|hours?|per[ -]?cents?|percentages?|pounds?|pence|euros|dollars|midnight)\b/i;
const COUNT =
  /\b(?:an?|zero|nought|all|full|whole|couple|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|[a-z]*(?:teen|ty)|hundred|thousand|[a-z]*illion)\b/i;

/** One cheap look for whether a text may hold any value at all: figures, a month, or a counted unit. */
export function mayHoldValues(text: string): boolean {
  if (FIGURE.test(text) || NAME.test(text) || VERB_OR_NAME.test(text)) return true;
  if (BEYOND_ASCII.test(text) && /\p{Nd}|[\u00ad\u200b-\u200d\u2060\ufb00-\ufb06\uff00-\uffef]/u.test(text))
    return true;
  return UNIT.test(text) && COUNT.test(text);
}

/** A line longer than this is read in pieces, so that a document in one line takes no more memory than one in many. */
const LONGEST_PIECE = 20_000;
/** How far before its limit a piece may end, at a full stop or else a blank. */
const LEEWAY = 2_000;

/** A text in pieces that end at sentences, or at least between words; most texts are one piece. */
export function* piecesOf(plain: string): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  while (plain.length - from > LONGEST_PIECE) {
    const to = breakBefore(plain, from + LONGEST_PIECE);
    yield { from, to };
    from = to;
  }
  yield { from, to: plain.length };
}

function breakBefore(plain: string, limit: number): number {
  const window = plain.slice(limit - LEEWAY, limit);
  for (const mark of ['. ', '\n', '; ', ', ', ' ']) {
    const at = window.lastIndexOf(mark);
    if (at >= 0) return limit - LEEWAY + at + mark.length;
  }
  return limit;
}
