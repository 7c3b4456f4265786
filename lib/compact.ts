/** Who makes an undertaking: public bodies, the voluntary and community sector, or both together. */
export type Party = 'public' | 'vcs' | 'shared';

/** What undertakings and findings are about. */
export const themes = [
  'consultation',
  'funding',
  'commissioning',
  'changes',
  'independence',
  'volunteering',
  'equality',
  'partnership',
  'conduct',
  'governance',
] as const;
export type Theme = (typeof themes)[number];

/**
 * How hard a compact asks a thing of the documents a rule reads. `firm`: a figure or a flat undertaking, and a document that does not reach it
 * falls short. `guiding`: asked in principle, or without a figure, so a document that does not reach it is for a person to judge.
 */
export type Strength = 'firm' | 'guiding';

/** A rule that a commitment feeds, with the figure it sets. */
export interface Feed {
  readonly rule: string;
  readonly strength: Strength;
  /** The least a document must state, an ISO 8601 duration such as `P12W`, `P3M`, `P3Y`. */
  readonly atLeast?: string;
  /** Only documents of this sort are held to it, in the compact's own words: "major consultations", "written consultations". */
  readonly scope?: string;
  /** Only documents of these kinds are held to it; absent means every kind the rule speaks to. */
  readonly kinds?: readonly DocumentKind[];
}

/** One undertaking of a compact at its printed reference. */
export interface Commitment {
  /** Unique in its compact, lower-case words joined by hyphens. */
  readonly id: string;
  /** As printed: "5.5", "8.1, public sector, 6th". */
  readonly ref: string;
  readonly by: Party;
  readonly theme: Theme;
  /** In plain English, our own words. */
  readonly summary: string;
  /** The few words of the compact that carry its force, quoted exactly; at most twelve or so. */
  readonly operativeWords?: string;
  /** Words of the compact that soften it, quoted exactly: "wherever possible". */
  readonly qualifier?: string;
  /** Something a reader must know about this clause as published, such as that the scan is cut off. */
  readonly note?: string;
  /** Kinds of document a reader would judge it on, where no rule can; absent means it concerns the relationship, not a document. */
  readonly kinds?: readonly DocumentKind[];
  readonly feeds: readonly Feed[];
}

/** A step of a compact's procedure for disagreements. */
export interface ResolutionStage {
  readonly title: string;
  /** What to do and whom to approach, our own words; offices, never persons. */
  readonly what: string;
  /** How long the other side has to answer, an ISO 8601 duration. */
  readonly answerWithin?: string;
}

export interface Compact {
  /** The data file's name: `dudley`, `bristol-2012`. */
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly year: number | null;
  /** The bodies that made it; offices and organisations, never persons. */
  readonly signatories: readonly string[];
  /** Words by which a document shows that it belongs to this place: "Dudley", "Dudley Borough". */
  readonly places: readonly string[];
  readonly commitments: readonly Commitment[];
  readonly resolution: {
    readonly ref: string;
    readonly summary: string;
    readonly stages: readonly ResolutionStage[];
  };
}

/** What a document is for. A document can be several, or none. */
export type DocumentKind = 'consultation' | 'funding' | 'tender' | 'change';
