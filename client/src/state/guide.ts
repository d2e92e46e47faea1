/** A line that shows why something being moved or resized stays put; board units. `x`: an upright line. */
export interface GuideLine {
  readonly kind: 'line';
  readonly axis: 'x' | 'y';
  readonly at: number;
  /** Where it runs from and to, along the other axis. */
  readonly from: number;
  readonly to: number;
}

/** Pieces of room that are equally wide (`x`) or high (`y`). */
export interface GuideGaps {
  readonly kind: 'gaps';
  readonly axis: 'x' | 'y';
  readonly gaps: readonly (readonly [number, number])[];
  /** Where they are drawn along the other axis. */
  readonly at: number;
}

export type Guide = GuideLine | GuideGaps;
