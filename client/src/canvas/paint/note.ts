import type { Note } from '@samenspel/shared/records';
import { INK, INK_2, NOTE_COLOURS } from './colours.ts';
import { paintDots } from './dots.ts';
import { layoutItem, NOTE } from './layout.ts';
import { clipText } from './lines.ts';
import { detailAt, type Look } from './look.ts';
import { drawBars, drawLines } from './shapes.ts';

/** A sticky note: its text, and who wrote it as role and municipality. */
export function paintNote(context: CanvasRenderingContext2D, note: Note, look: Look): void {
  const { width, height, blocks } = layoutItem(note);
  const [x, y] = note.pos;
  const detail = detailAt(look.zoom);
  if (detail === 'text') paintShadow(context, x, y, width, height);
  context.fillStyle = NOTE_COLOURS[note.style.colour];
  context.fillRect(x, y, width, height);
  if (note.style.colour === 'white' && detail !== 'plain') {
    context.strokeStyle = 'rgb(18 51 60 / 16%)';
    context.lineWidth = 1;
    context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  }
  const { text } = blocks;
  if (detail === 'plain' || !text) return;
  if (detail === 'bars') {
    context.fillStyle = 'rgb(18 51 60 / 26%)';
    drawBars(context, text.lines, text.style, x + text.x, y + text.y);
    return;
  }
  if (look.editing !== note.id) {
    context.fillStyle = INK;
    drawLines(context, text.lines, text.style, x + text.x, y + text.y);
  }
  paintDots(context, { x, y, width, height }, look.dotsOf(note.id));
  const author = look.authorOf(note.by);
  if (!author) return;
  const line = clipText(`${author.role} · ${author.municipality}`, NOTE.author, text.width);
  context.fillStyle = INK_2;
  const below = y + height - NOTE.padding - NOTE.author.leading + 2;
  drawLines(context, [line], NOTE.author, x + text.x, below);
}

/** A soft edge without the canvas's own shadow, which costs a hundred times as much. */
function paintShadow(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.fillStyle = 'rgb(18 51 60 / 5%)';
  context.fillRect(x - 1, y + 1, width + 2, height + 3);
  context.fillStyle = 'rgb(18 51 60 / 8%)';
  context.fillRect(x, y + 2, width, height);
}
