/** What a date is to a consultation. `window`: a range from opening to close. `closes-new`: the close after it was put back; `closes-old`: before. */
export type ConsultationRole = 'opens' | 'closes' | 'window' | 'decision' | 'closes-new' | 'closes-old';

export interface Cast {
  readonly role: ConsultationRole;
  /** How surely: a label counts for more than a sentence about this very exercise, and that for more than a passing word. */
  readonly weight: number;
}
