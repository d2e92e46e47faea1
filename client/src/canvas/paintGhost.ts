import type { Change } from '../tools/transform/change.ts';
import { changedItems } from './carried.ts';
import type { ItemScene } from './itemScene.ts';
import { paintItem } from './items/index.ts';
import type { Other } from './others.ts';
import { type Outline, traceOutline } from './outline.ts';
import type { Look } from './paint/index.ts';

/** A thin line in their colour round what somebody else has chosen, where it is on its way to. */
export function paintTheirChoice(
  context: CanvasRenderingContext2D,
  { selection, colour, gesture }: Pick<Other, 'selection' | 'colour' | 'gesture'>,
  outlineOfId: (id: string, change?: Change) => Outline | undefined,
  zoom: number,
): void {
  if (selection.length === 0) return;
  const [dx, dy] = gesture?.kind === 'move' ? gesture.by : [0, 0];
  const changes = gesture?.kind === 'transform' ? gesture.to : [];
  context.save();
  context.strokeStyle = colour;
  context.translate(dx, dy);
  for (const id of selection) {
    const outline = outlineOfId(
      id,
      changes.find((change) => change.id === id),
    );
    if (!outline) continue;
    // Over a line lies a band that lets it through, round a box a thin line.
    context.lineWidth = (outline.line ? 9 : 1.5) / zoom;
    context.globalAlpha = outline.line ? 0.25 : 0.8;
    context.beginPath();
    traceOutline(context, outline, 3, 0);
    context.stroke();
  }
  context.restore();
}

/** Items as somebody else is resizing or turning them. */
export function paintGhost(
  context: CanvasRenderingContext2D,
  changes: readonly Change[],
  scene: ItemScene,
  look: Look,
): void {
  const records = new Map(scene.items.map(({ item }) => [item.id, item]));
  context.save();
  context.globalAlpha = 0.6;
  for (const one of changedItems(scene, records, changes)) paintItem(context, one, look);
  context.restore();
}
