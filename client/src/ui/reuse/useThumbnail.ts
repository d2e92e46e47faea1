import { type RefObject, useEffect } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { paintItem, placeItem, whereIn } from '../../canvas/items/index.ts';
import { lookOf } from '../../canvas/paint/index.ts';
import { fitCamera } from '../../state/camera.ts';
import { drawn, type Template } from '../../templates/index.ts';
import { boundsOf } from '../clipboard/paste.ts';

const MARGIN = { top: 10, right: 12, bottom: 10, left: 12 } as const;

/** Draws a template on a small canvas, as large as that is. */
export function useThumbnail(
  canvas: RefObject<HTMLCanvasElement | null>,
  template: Template,
): void {
  const { board } = useOpenBoard();
  useEffect(() => {
    const surface = canvas.current;
    const context = surface?.getContext('2d');
    if (!surface || !context) return;
    const { clientWidth: width, clientHeight: height } = surface;
    const ratio = globalThis.devicePixelRatio;
    Object.assign(surface, {
      width: Math.round(width * ratio),
      height: Math.round(height * ratio),
    });
    const state = board.getState();
    const items = drawn(template, state.settings?.locale ?? 'nl');
    const bounds = boundsOf(items);
    if (!bounds) return;
    const camera = fitCamera(bounds, { width, height }, MARGIN);
    context.scale(ratio * camera.zoom, ratio * camera.zoom);
    context.translate(-camera.x, -camera.y);
    // As grey bars: in words of four pixels nobody reads anything.
    const look = lookOf(state, camera.zoom);
    const where = whereIn(new Map(items.map((item) => [item.id, item])));
    for (const item of items) {
      const placed = placeItem(item, where);
      if (placed) paintItem(context, placed, look);
    }
  }, [canvas, template, board]);
}
