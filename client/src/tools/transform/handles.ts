import {
  type Item,
  middleOf,
  type Point,
  type Rect,
  turned,
  turnPoint,
  union,
} from '@samenspel/shared/records';
import { mayEdit } from '../hand.ts';
import type { PointerInput, ToolContext } from '../tool.ts';
import { changed, type Change } from './change.ts';
import type { Part } from './measure.ts';
import type { Sides } from './resize.ts';
import { isEven } from './scale.ts';

/** What a handle does to what is chosen. */
export type Handle =
  | { readonly kind: 'size'; readonly sides: Sides }
  | { readonly kind: 'turn' }
  | { readonly kind: 'end'; readonly end: 'from' | 'to' };

/** What the handles hold: one item, or several with the box round them. */
export interface Held {
  readonly parts: readonly Part[];
  /** Before it is turned, in board units; of one item its own box. */
  readonly box: Rect;
  readonly angle: number;
  readonly handles: readonly Handle[];
  /** Of a connector that is chosen alone: where it begins and ends. */
  readonly ends: readonly [Point, Point] | undefined;
}

/** CSS pixels between what is chosen and the line round it. */
export const LINE_GAP = 4;
/** CSS pixels from the top edge to the handle that turns. */
const TURN_AWAY = 26;
/** A handle in the middle of a side that is shorter than this on screen would only be in the way; CSS pixels. */
const SIDE_LEAST = 48;
/** Half of what hits a handle, in CSS pixels: 24 for a mouse, 44 for a finger. */
const REACH = { mouse: 12, pen: 15, touch: 22 } as const;

const CORNERS: readonly Sides[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];
const BESIDE: readonly Sides[] = [
  [1, 0],
  [-1, 0],
];
const ABOVE: readonly Sides[] = [
  [0, -1],
  [0, 1],
];

/** What the handles hold now, or with changes that are not stored yet; undefined when there is nothing to pull at. */
export function heldOf(context: ToolContext, changes?: readonly Change[]): Held | undefined {
  const { selection, camera } = context.view();
  if (selection.size === 0 || !mayEdit(context)) return undefined;
  const { items, lanes } = context.board();
  const onLadder = new Set<string>(lanes);
  const to = new Map(changes?.map((change) => [change.id, change]));
  const records = [...selection].flatMap((id) => {
    const item = items.get(id);
    const change = to.get(id);
    if (!item || item.locked || onLadder.has(id)) return [];
    return change ? changed(item, change) : item;
  });
  const [only] = records;
  if (records.length === 1 && only) return heldOne(only, context, camera.zoom);
  return heldSeveral(records, context, camera.zoom);
}

function partOf(item: Item, { placed }: ToolContext): Part | undefined {
  const there = placed(item);
  return there && { item, box: there.box, resizes: there.resizes, turns: there.turns };
}

function heldOne(item: Item, context: ToolContext, zoom: number): Held | undefined {
  const part = partOf(item, context);
  if (!part) return undefined;
  const { box } = part;
  const ends = context.placed(item)?.ends;
  const handles: Handle[] = ends
    ? [
        { kind: 'end', end: 'from' },
        { kind: 'end', end: 'to' },
      ]
    : handlesFor(box, part.resizes, part.turns, zoom);
  return { parts: [part], box, angle: ends ? 0 : (item.angle ?? 0), handles, ends };
}

function heldSeveral(
  records: readonly Item[],
  context: ToolContext,
  zoom: number,
): Held | undefined {
  const parts = records.flatMap((item) => partOf(item, context) ?? []);
  const solid = parts.filter(({ item }) => item.type !== 'connector');
  const box = union(solid.map((part) => turned(part.box, part.item.angle ?? 0)));
  if (!box || parts.length === 0) return undefined;
  const turns = solid.every((part) => part.turns);
  const handles = handlesFor(box, isEven(solid) ? 'ratio' : 'free', turns, zoom);
  return { parts, box, angle: 0, handles, ends: undefined };
}

function handlesFor(
  { width, height }: Rect,
  resizes: Part['resizes'],
  turns: boolean,
  zoom: number,
): Handle[] {
  const corners = resizes === 'free' || resizes === 'ratio' ? CORNERS : [];
  const hasSides = resizes === 'free' && height * zoom >= SIDE_LEAST;
  const beside = resizes === 'width' || hasSides ? BESIDE : [];
  const above = resizes === 'free' && width * zoom >= SIDE_LEAST ? ABOVE : [];
  const sizes = [...corners, ...beside, ...above].map((sides): Handle => ({ kind: 'size', sides }));
  return turns ? [{ kind: 'turn' }, ...sizes] : sizes;
}

/** Where a handle is drawn, in board units. */
export function spotOf({ box, angle, ends }: Held, handle: Handle, zoom: number): Point {
  if (handle.kind === 'end') return ends?.[handle.end === 'from' ? 0 : 1] ?? middleOf(box);
  const middle = middleOf(box);
  const gap = LINE_GAP / zoom;
  const [h, v] = handle.kind === 'size' ? handle.sides : [0, -1];
  const away = handle.kind === 'turn' ? TURN_AWAY / zoom : gap;
  const local: Point = [
    middle[0] + h * (box.width / 2 + gap),
    middle[1] + v * (box.height / 2 + away),
  ];
  return turnPoint(local, middle, angle);
}

/** The handle under a pointer: the nearest one. Inside a small item there stays room to take hold of itself. */
export function handleAt(
  held: Held,
  { x, y, device }: Pick<PointerInput, 'x' | 'y' | 'device'>,
  zoom: number,
): Handle | undefined {
  const reach = REACH[device];
  let nearest: Handle | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const handle of held.handles) {
    const spot = spotOf(held, handle, zoom);
    const away = turnPoint([x, y], spot, -held.angle);
    const [dx, dy] = [(away[0] - spot[0]) * zoom, (away[1] - spot[1]) * zoom];
    const far = Math.max(Math.abs(dx), Math.abs(dy));
    if (far > reach || far >= least || !leavesRoom(held, handle, [dx, dy], zoom)) continue;
    least = far;
    nearest = handle;
  }
  return nearest;
}

/** Whether a pointer so far from a handle is not deeper inside than a quarter of the item. @param away CSS pixels */
function leavesRoom({ box }: Held, handle: Handle, away: Point, zoom: number): boolean {
  if (handle.kind !== 'size') return true;
  const { sides } = handle;
  const deep = (axis: 0 | 1, length: number) =>
    sides[axis] === 0 || -away[axis] * sides[axis] <= Math.max(LINE_GAP, (length * zoom) / 4);
  return deep(0, box.width) && deep(1, box.height);
}
