const figures = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** Makes the figures of raised words into raised ones, character for character: "£5,000" and a note's mark "3" must not become "£5,0003". */
export const raise = (words: string): string => words.replace(/[0-9]/g, (figure) => figures[Number(figure)] ?? figure);

/** The same words as a page has them in its own raised text. */
export const lower = (words: string): string =>
  words.replace(/[⁰¹²³⁴-⁹]/g, (figure) => String(figures.indexOf(figure)));
