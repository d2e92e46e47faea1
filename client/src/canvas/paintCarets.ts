import { textOf } from '@samenspel/shared/records';
import type { BoardState } from '../state/boardStore.ts';
import type { ViewState } from '../state/viewStore.ts';
import { caretPlace, chosenParts } from './caretPlace.ts';
import { middleOf, placeItem, type SceneItem, whereIn } from './items/index.ts';
import { initialsOf, type Other } from './others.ts';
import { WHITE } from './paint/colours.ts';
import { roundRect } from './paint/draw.ts';
import { clipText, fontOf, type TextStyle, textWidth } from './paint/lines.ts';
import { detailAt } from './paint/look.ts';

const NAME: TextStyle = { size: 12, weight: 600, leading: 18 };
const NAME_MOST = 180;
const INITIALS: TextStyle = { size: 10, weight: 600, leading: 12 };

/** Where others type: caret, what they chose of the text, and who it is. Board units. */
export function paintCarets(
  context: CanvasRenderingContext2D,
  others: readonly Other[],
  { items, lanes }: Pick<BoardState, 'items' | 'lanes'>,
  { camera: { zoom }, editing }: Pick<ViewState, 'camera' | 'editing'>,
): void {
  if (detailAt(zoom) !== 'text') return;
  for (const other of others) {
    const { caret } = other;
    const item = caret && items.get(caret.item);
    if (!item || lanes.includes(item.id)) continue;
    // Over the text one types in oneself they are drawn with it.
    if (editing?.id === caret.item && editing.field === caret.field) continue;
    const placed = placeItem(item, whereIn(items));
    if (placed) paintCaret(context, other, caret, placed, zoom);
  }
}

function paintCaret(
  context: CanvasRenderingContext2D,
  { name, colour }: Other,
  { field, anchor, head, fresh }: NonNullable<Other['caret']>,
  { item, layout }: SceneItem,
  zoom: number,
): void {
  const block = layout.blocks[field];
  const text = textOf(item, field) ?? '';
  const place = block && caretPlace(text, block, head);
  if (!place) return;
  const { box, angle } = layout;
  const [x, y] = middleOf(box);
  context.save();
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  context.translate(box.x + block.x - x, box.y + block.y - y);
  context.fillStyle = colour;
  context.globalAlpha = 0.22;
  for (const part of chosenParts(text, block, anchor, head)) {
    context.fillRect(part.x, part.y, part.width, part.height);
  }
  context.globalAlpha = 1;
  context.fillRect(place.x - 1 / zoom, place.y, 2 / zoom, place.height);
  context.translate(place.x, place.y);
  context.scale(1 / zoom, 1 / zoom);
  if (fresh) paintFlag(context, clipText(name, NAME, NAME_MOST), NAME, colour);
  else paintFlag(context, initialsOf(name), INITIALS, colour);
  context.restore();
}

function paintFlag(
  context: CanvasRenderingContext2D,
  words: string,
  style: TextStyle,
  colour: string,
): void {
  const { leading } = style;
  const padding = leading / 4;
  context.fillStyle = colour;
  roundRect(context, -1, -leading, textWidth(words, style) + 2 * padding, leading, padding);
  context.fill();
  context.font = fontOf(style);
  context.fillStyle = WHITE;
  context.textBaseline = 'middle';
  context.fillText(words, padding - 1, 0.5 - leading / 2);
}
