/** A clause number or list mark at the head of a line. */
export interface Marker {
  readonly text: string;
  /** `number` stands over the sub-clauses `letter` and `roman`; `bullet` has no order. */
  readonly kind: 'number' | 'letter' | 'roman' | 'bullet';
  /** How many levels a number has: 2 for "4.2". */
  readonly depth: number;
}

/** "•", "–", "o"; not a minus sign before a figure. */
const bullet = /^(?:[•‣◦▪▫●○■□◆◇►▸➢➤✓✔❖·∙]|[-–—*o](?=\s))\s*(?!\d)/u;
/** "4.", "4.2", "4.2.1", "4)", "(4)"; not "4" alone, not "2025", not the decimal "4.2%" or "£4.2m". */
const number = /^(?:\(\d{1,2}\)|\d{1,2}\)|\d{1,2}\.(?!\d)|\d{1,2}(?:\.\d{1,2}){1,4}\.?)(?=\s|$)/;
/** "(a)", "a)", "(iv)", "iv.", "A."; not the initial in "A. Patel" nor "I" at the head of a sentence. */
const letter = /^(?:\((?:[a-z]{1,2}|[A-Z])\)|[a-z]\)|[a-z]\.(?=\s)|[A-Z][.)](?=\s+[A-Z“"‘']|$))(?=\s|$)/;
const roman = /^\(?(?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})[).](?=\s|$)/i;

/** The marker a line begins with; null where it begins with words. */
export function markerOf(text: string): Marker | null {
  const first = text.charCodeAt(0);
  // Most lines begin with a letter and a letter.
  if (first >= 65 && first < 123 && /^[A-Za-z]{2}(?![).])/.test(text) && !/^[xivXIV]/.test(text)) return null;
  const numbered = number.exec(text);
  if (numbered) {
    return { text: numbered[0], kind: 'number', depth: numbered[0].match(/\d+/g)?.length ?? 1 };
  }
  const inRoman = roman.exec(text);
  if (inRoman && !/^\(?[a-z][).]$/.test(inRoman[0])) return { text: inRoman[0], kind: 'roman', depth: 1 };
  const lettered = letter.exec(text);
  if (lettered) return { text: lettered[0], kind: 'letter', depth: 1 };
  if (inRoman) return { text: inRoman[0], kind: 'roman', depth: 1 };
  const bulleted = bullet.exec(text);
  return bulleted ? { text: bulleted[0].trim(), kind: 'bullet', depth: 1 } : null;
}

/** The whole of `text` is a marker, as where a tab parts it from its clause. A bare figure counts only before words. */
export function isMarkerAlone(text: string, next: string): boolean {
  if (/^(?:[•‣◦▪▫●○■□◆◇►▸➢➤✓✔❖·∙]|[-–—o*])$/u.test(text)) return true;
  if (/^\d{1,2}$/.test(text)) return /^[\p{L}“"‘'(]/u.test(next);
  return markerOf(text)?.text === text;
}

/** Whether one marker comes next after another in a list or among clauses: "4.3", "5" or "4.2.1" after "4.2", "(c)" after "(b)". */
export function isNextAfter(before: Marker, after: Marker): boolean {
  if (before.kind === 'bullet' || after.kind === 'bullet') return before.kind === after.kind;
  if (before.kind === 'number' && after.kind === 'number') {
    const [from, to] = [before, after].map(({ text }) => (text.match(/\d+/g) ?? []).map(Number));
    if (!from || !to) return false;
    const same = to.findIndex((part, at) => part !== from[at]);
    if (same < 0 || same < to.length - 1) return false;
    return to[same] === (from[same] ?? 0) + 1;
  }
  const [from, to] = [before, after].map(({ text }) => /[a-z]/i.exec(text)?.[0].charCodeAt(0) ?? 0);
  return before.kind === after.kind && (before.kind === 'roman' || to === (from ?? 0) + 1);
}
