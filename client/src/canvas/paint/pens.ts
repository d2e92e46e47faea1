import { type Dash, type LineWidth, STYLE, type Style } from '@samenspel/shared/records';

/** Board units. */
const WIDTHS: Readonly<Record<LineWidth, number>> = { thin: 1.5, medium: 3, thick: 6 };

/** CSS pixels below which a line is no longer seen from afar. */
export const LEAST_ON_SCREEN = 0.9;

/** How thick a line of this style is, in board units. */
export function widthOf({ width = STYLE.width }: Style): number {
  return WIDTHS[width];
}

const DASHES: Readonly<Record<Dash, (width: number) => number[]>> = {
  solid: () => [],
  dashed: (width) => [width * 2 + 6, width + 5],
  dotted: (width) => [0.01, width * 1.5 + 4],
};

/** Sets how lines are stroked; the caller gives the colour and takes the dashes back. */
export function setPen(context: CanvasRenderingContext2D, style: Style): void {
  const width = widthOf(style);
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash(DASHES[style.dash ?? STYLE.dash](width));
}
