/** What a browser can hold in one canvas. */
export interface CanvasLimits {
  /** Longest side in pixels. */
  readonly side: number;
  /** Pixels in all. */
  readonly area: number;
}

/** Safe in every desktop browser, and within 256 MB. */
const ROOMY: CanvasLimits = { side: 16_384, area: 67_108_864 };
/** iPhones and iPads give a blank canvas above this. */
const SMALL: CanvasLimits = { side: 8192, area: 16_777_216 };

export function canvasLimits(agent: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>): CanvasLimits {
  const webkit = /AppleWebKit/u.test(agent.userAgent) && !/Chrom(?:e|ium)/u.test(agent.userAgent);
  return webkit && agent.maxTouchPoints > 0 ? SMALL : ROOMY;
}

/**
 * The largest scale, at most the one that is wanted, at which a picture of this size (pixels at 1x) fits; in tenths
 * when it had to be reduced, so that it can be said.
 */
export function fittingScale(
  { width, height }: { readonly width: number; readonly height: number },
  wanted: number,
  { side, area }: CanvasLimits,
): number {
  const most = Math.min(side / Math.max(width, height), Math.sqrt(area / (width * height)));
  if (most >= wanted) return wanted;
  return most >= 0.1 ? Math.floor(most * 10) / 10 : Math.floor(most * 1000) / 1000;
}

/** Whole pixels of a picture at a scale. */
export function pixelSize(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
}
