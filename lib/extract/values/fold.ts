export interface Folded {
  readonly plain: string;
  at(index: number): number;
}
export function fold(text: string): Folded {
  return {
    plain: text
      .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201c\u201d]/g, '"'),
    at: (index) => index,
  };
}
