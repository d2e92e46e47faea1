import { type ItemId, type Point, type Rect, turned, union } from '@samenspel/shared/records';
import { visibleRect } from '../../state/camera.ts';
import type { ToolContext } from '../tool.ts';
import { type Snap, snapEdges, snapRect, toGrid } from './snap.ts';
import { type Targets, targetsOf } from './targets.ts';

/** How near something snaps, in CSS pixels. */
const REACH = 6;
/** Things one can snap to: of more, the nearest, so that a drag stays cheap. */
const MOST = 300;

/** How something being moved or pulled comes to lie in line with what is in view. */
export interface Snapping {
  /** @param by how far what is moved has gone, board units */
  readonly move: (by: Point) => Snap;
  /** @param rect as it would be; @param edges where the pulled edges are, undefined: that one stays */
  readonly pull: (
    rect: Rect,
    edges: { readonly x: number | undefined; readonly y: number | undefined },
  ) => Snap;
}

/** Looks at what is in view now, but for these, which are held. @param round the box round them */
export function openSnapping(
  context: ToolContext,
  held: ReadonlySet<ItemId>,
  round: Rect,
): Snapping {
  const { camera, snap, grid } = context.view();
  const targets = snap ? inView(context, held, round) : targetsOf([]);
  const reach = REACH / camera.zoom;
  return {
    move([dx, dy]) {
      const rect = { ...round, x: round.x + dx, y: round.y + dy };
      const found = snapRect(rect, targets, reach);
      return grid ? ontoGrid(found, rect) : found;
    },
    pull(rect, edges) {
      const found = snapEdges(rect, edges, targets, reach);
      return grid ? ontoGrid(found, edges) : found;
    },
  };
}

/** Where nothing else holds it, the grid does. */
function ontoGrid(
  { by: [dx, dy], guides }: Snap,
  { x, y }: { readonly x: number | undefined; readonly y: number | undefined },
): Snap {
  const isFree = (axis: 'x' | 'y') => guides.every((guide) => guide.axis !== axis);
  return {
    by: [
      x !== undefined && isFree('x') ? toGrid(x) : dx,
      y !== undefined && isFree('y') ? toGrid(y) : dy,
    ],
    guides,
  };
}

function inView(context: ToolContext, held: ReadonlySet<ItemId>, round: Rect): Targets {
  const { camera, viewport } = context.view();
  const { items } = context.board();
  const rects = context.itemsIn(visibleRect(camera, viewport)).flatMap((id) => {
    const item = items.get(id);
    if (!item || held.has(id) || item.type === 'connector' || item.type === 'stroke') return [];
    return rectOf(context, id) ?? [];
  });
  const ladder = context.ladder();
  const lanes = ladder ? [ladder.bounds, ...ladder.heads.map(({ rect }) => rect)] : [];
  return targetsOf(nearest(rects, round), lanes);
}

function nearest(rects: readonly Rect[], { x, y, width, height }: Rect): readonly Rect[] {
  if (rects.length <= MOST) return rects;
  const away = (rect: Rect) =>
    Math.hypot(rect.x + rect.width / 2 - x - width / 2, rect.y + rect.height / 2 - y - height / 2);
  return rects.toSorted((a, b) => away(a) - away(b)).slice(0, MOST);
}

/** The upright rectangle round an item as it lies, without what its pen draws beside it. */
function rectOf({ board, placed }: ToolContext, id: ItemId): Rect | undefined {
  const item = board().items.get(id);
  const box = item && placed(item)?.box;
  return box && turned(box, item.angle ?? 0);
}

/** The rectangle round items as they lie; undefined when none of them does. Connectors follow, and do not count. */
export function boxRound(context: ToolContext, ids: Iterable<ItemId>): Rect | undefined {
  const { items } = context.board();
  return union(
    [...ids].flatMap((id) =>
      items.get(id)?.type === 'connector' ? [] : (rectOf(context, id) ?? []),
    ),
  );
}
