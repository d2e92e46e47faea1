import { middleOf, type Point, turnPoint } from '@samenspel/shared/records';
import type { ToolContext } from '../tool.ts';
import { heldOf } from '../transform/handles.ts';
import { resizeOne, type Sides } from '../transform/resize.ts';
import { scaleSeveral } from '../transform/scale.ts';
import { commandsFor, measureIn } from '../transform/states.ts';
import { turnAll } from '../transform/turn.ts';

/** Whether what is chosen can be resized, or turned. */
export function canPull(context: ToolContext, kind: 'size' | 'turn'): boolean {
  return heldOf(context)?.handles.some((handle) => handle.kind === kind) ?? false;
}

const FREE = { ratio: false, centre: false } as const;

/** Makes what is chosen so much wider and higher, from its upper left corner. */
export function resizeChosen(context: ToolContext, [wider, higher]: Point): void {
  const held = heldOf(context);
  const [only] = held?.parts ?? [];
  if (!held || !only) return;
  const sides: Sides = [wider === 0 ? 0 : 1, higher === 0 ? 0 : 1];
  const by = turnPoint([wider, higher], [0, 0], held.angle);
  const measure = measureIn(context);
  const changes =
    held.parts.length === 1
      ? [resizeOne(only, sides, by, FREE, measure)]
      : scaleSeveral(held.parts, held.box, sides, by, FREE, measure);
  context.dispatch(...commandsFor(changes));
}

/** Turns what is chosen by so many degrees clockwise round its middle. */
export function turnChosen(context: ToolContext, degrees: number): void {
  const held = heldOf(context);
  if (held) context.dispatch(...commandsFor(turnAll(held.parts, middleOf(held.box), degrees)));
}
