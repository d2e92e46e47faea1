import type { Gesture } from '@samenspel/shared/protocol';
import type { Colour } from '@samenspel/shared/records';
import { reactionWord } from '../ui/follow/reactionWord.ts';
import type { ItemScene } from './itemScene.ts';
import type { Change } from '../tools/transform/change.ts';
import type { Other } from './others.ts';
import type { Outline } from './outline.ts';
import { paintGhost, paintTheirChoice } from './paintGhost.ts';
import { INK, PEN_COLOURS, WHITE } from './paint/colours.ts';
import { clipText, fontOf, type TextStyle, textWidth } from './paint/lines.ts';
import { type Look } from './paint/index.ts';
import { roundRect } from './paint/draw.ts';
import { fillOutline, outlineOf } from './items/stroke.ts';
import { paintOnly } from './paintBoard.ts';

const LABEL: TextStyle = { size: 13, weight: 600, leading: 20 };
const LABEL_MOST = 220;

/** What others hold: a thin line round what they chose, a ghost of what they move, the line they draw. Board units. */
export function paintOthersWork(
  context: CanvasRenderingContext2D,
  others: readonly Other[],
  scene: ItemScene,
  outlineOfId: (id: string, change?: Change) => Outline | undefined,
  look: Look,
): void {
  for (const other of others) {
    const { gesture, trail } = other;
    paintTheirChoice(context, other, outlineOfId, look.zoom);
    if (gesture?.kind === 'move') {
      context.save();
      context.globalAlpha = 0.6;
      context.translate(...gesture.by);
      paintOnly(context, scene, look, new Set(gesture.ids));
      context.restore();
    } else if (gesture?.kind === 'transform') {
      paintGhost(context, gesture.to, scene, look);
    } else if (gesture?.kind === 'draw') {
      paintTrail(context, trail, gesture);
    }
  }
}

function paintTrail(
  context: CanvasRenderingContext2D,
  trail: readonly number[],
  { colour, pen, width }: Extract<Gesture, { kind: 'draw' }>,
): void {
  const points: [number, number, number][] = [];
  for (let i = 0; i + 1 < trail.length; i += 2) {
    points.push([trail[i] ?? 0, trail[i + 1] ?? 0, 0.5]);
  }
  const known = isPenColour(colour) ? colour : 'ink';
  fillOutline(context, outlineOf(points, false, pen, { width }), known, pen);
}

function isPenColour(colour: string): colour is Colour {
  return colour in PEN_COLOURS;
}

/** Others' pointers with who they are, in CSS pixels. @param at where a board point is drawn */
export function paintCursors(
  context: CanvasRenderingContext2D,
  others: readonly Other[],
  at: (x: number, y: number) => readonly [number, number],
): void {
  for (const { cursor, name, colour, strength, reaction } of others) {
    if (!cursor) continue;
    const [x, y] = at(cursor[0], cursor[1]);
    context.save();
    context.globalAlpha = reaction ? 1 : strength;
    context.translate(Math.round(x), Math.round(y));
    paintArrow(context, colour);
    paintLabel(context, name, colour);
    if (reaction) paintReaction(context, reaction, colour);
    context.restore();
  }
}

function paintArrow(context: CanvasRenderingContext2D, colour: string): void {
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(4.5, 15);
  context.lineTo(8, 8.5);
  context.lineTo(15, 6);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = WHITE;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = colour;
  context.fill();
}

function paintLabel(context: CanvasRenderingContext2D, name: string, colour: string): void {
  const words = clipText(name, LABEL, LABEL_MOST);
  const width = textWidth(words, LABEL) + 16;
  context.fillStyle = colour;
  roundRect(context, 12, 17, width, 22, 8);
  context.fill();
  context.font = fontOf(LABEL);
  context.fillStyle = WHITE;
  context.textBaseline = 'middle';
  context.fillText(words, 20, 28.5);
}

/** What somebody shows to all, in a word, rising beside their pointer. */
function paintReaction(
  context: CanvasRenderingContext2D,
  { kind, risen }: NonNullable<Other['reaction']>,
  colour: string,
): void {
  const words = reactionWord(kind);
  const width = textWidth(words, LABEL) + 20;
  const y = -14 - 12 * (1 - (1 - risen) ** 3);
  roundRect(context, 14, y, width, 24, 12);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.stroke();
  context.font = fontOf(LABEL);
  context.fillStyle = INK;
  context.textBaseline = 'middle';
  context.fillText(words, 24, y + 12.5);
}
