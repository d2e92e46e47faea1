import { type Rect, union } from '@samenspel/shared/records';

/** The board point at the canvas's top left corner, and the zoom: screen = (board - [x, y]) * zoom, in CSS pixels. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Parts of the canvas that bars and panels cover, in CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const ZOOM = { least: 0.1, most: 4 } as const;

const clampZoom = (zoom: number) => Math.max(ZOOM.least, Math.min(ZOOM.most, zoom));

export function toBoard(camera: Camera, x: number, y: number): [number, number] {
  return [x / camera.zoom + camera.x, y / camera.zoom + camera.y];
}

export function toScreen(camera: Camera, x: number, y: number): [number, number] {
  return [(x - camera.x) * camera.zoom, (y - camera.y) * camera.zoom];
}

/** Moves the board by so many CSS pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Zooms so that what is under this point of the canvas (CSS pixels) stays there. */
export function zoomAt(camera: Camera, zoom: number, x: number, y: number): Camera {
  const next = clampZoom(zoom);
  const [boardX, boardY] = toBoard(camera, x, y);
  return { x: boardX - x / next, y: boardY - y / next, zoom: next };
}

/** What of the board is in view. */
export function visibleRect(camera: Camera, { width, height }: Viewport): Rect {
  return { x: camera.x, y: camera.y, width: width / camera.zoom, height: height / camera.zoom };
}

/** The middle of what the bars leave free, in CSS pixels. */
export function middleOf({ width, height }: Viewport, insets: Insets): [number, number] {
  return [(insets.left + width - insets.right) / 2, (insets.top + height - insets.bottom) / 2];
}

/** The camera that shows the whole of `rect` in what the bars leave free, never larger than `most`. */
export function fitCamera(rect: Rect, viewport: Viewport, insets: Insets, most = 1): Camera {
  const width = Math.max(80, viewport.width - insets.left - insets.right);
  const height = Math.max(80, viewport.height - insets.top - insets.bottom);
  const fits = Math.min(width / Math.max(1, rect.width), height / Math.max(1, rect.height), most);
  const zoom = clampZoom(fits);
  const [x, y] = middleOf(viewport, insets);
  return {
    x: rect.x + rect.width / 2 - x / zoom,
    y: rect.y + rect.height / 2 - y / zoom,
    zoom,
  };
}

/** Least zoom of a first view: below it a screen full of words says nothing. */
const READABLE = 0.5;

/** How much smaller the ladder may be drawn so that more of the board is in view. */
const WORTH = 0.8;

/**
 * The first view of a board: everything where that costs the ladder little, else the ladder with what lies beside
 * it, else the ladder alone, else its top left corner at a size that can be read.
 */
export function firstCamera(
  ladder: Rect,
  items: Rect | undefined,
  viewport: Viewport,
  insets: Insets,
): Camera {
  const alone = fitCamera(ladder, viewport, insets);
  const all = union(items ? [ladder, items] : [ladder]) ?? ladder;
  const row = { ...ladder, x: all.x, width: all.width };
  for (const rect of [all, row, ladder]) {
    const camera = fitCamera(rect, viewport, insets);
    if (camera.zoom >= Math.max(READABLE, alone.zoom * WORTH)) return camera;
  }
  return {
    x: ladder.x - insets.left / READABLE,
    y: ladder.y - insets.top / READABLE,
    zoom: READABLE,
  };
}

/** The camera on its way from one to another: `part` from 0 to 1. Nears and turns evenly, to the eye. */
export function cameraBetween(
  from: Camera,
  to: Camera,
  { width, height }: Viewport,
  part: number,
): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** part;
  const along = (a: number, b: number, size: number) => {
    const [start, end] = [a + size / from.zoom / 2, b + size / to.zoom / 2];
    return start + (end - start) * part - size / zoom / 2;
  };
  return { x: along(from.x, to.x, width), y: along(from.y, to.y, height), zoom };
}
