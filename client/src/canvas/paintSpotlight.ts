import type { Rect } from '@samenspel/shared/records';
import { toScreen } from '../state/camera.ts';
import type { ViewState } from '../state/viewStore.ts';
import { AMBER } from './ladder/palette.ts';
import { WHITE } from './paint/colours.ts';

/** Ink over what is not meant: light enough that what is written there can still be read. */
const DARK = 'rgb(18 51 60 / 22%)';
/** Round what is in the light, in CSS pixels; lanes stand side by side. */
const MARGIN = 4;

/** Dims all but a rectangle in board units, and draws an edge round it: light is not the only sign. CSS pixels. */
export function paintSpotlight(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  { camera, viewport }: Pick<ViewState, 'camera' | 'viewport'>,
): void {
  const [left, top] = toScreen(camera, x, y);
  const lit = [
    left - MARGIN,
    top - MARGIN,
    width * camera.zoom + 2 * MARGIN,
    height * camera.zoom + 2 * MARGIN,
    12,
  ] as const;
  context.save();
  context.beginPath();
  context.rect(0, 0, viewport.width, viewport.height);
  context.roundRect(...lit);
  context.fillStyle = DARK;
  context.fill('evenodd');
  context.beginPath();
  context.roundRect(...lit);
  context.strokeStyle = WHITE;
  context.lineWidth = 6;
  context.stroke();
  context.strokeStyle = AMBER;
  context.lineWidth = 3;
  context.stroke();
  context.restore();
}
