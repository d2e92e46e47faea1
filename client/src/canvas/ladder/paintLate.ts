import type { Spot } from '@samenspel/shared/ladder';
import { readable } from './paintBands.ts';
import { INK, SECOND_INK, WHITE } from './palette.ts';
import { style, write } from './text.ts';
import type { Gone } from './trails.ts';

/** A clock at a marker's shoulder, across from the arrow of an ambition: it was placed after the reveal. */
export function paintLate(
  context: CanvasRenderingContext2D,
  { x, y }: Spot,
  size: number,
  zoom: number,
): void {
  if (size * zoom < 14) return;
  const radius = size * 0.19;
  const [middleX, middleY] = [x - size * 0.37, y - size * 0.37];
  context.beginPath();
  context.arc(middleX, middleY, radius, 0, 2 * Math.PI);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = radius * 0.28;
  context.stroke();
  context.beginPath();
  context.moveTo(middleX, middleY - radius * 0.6);
  context.lineTo(middleX, middleY);
  context.lineTo(middleX + radius * 0.48, middleY);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke();
}

const HEIGHT = 15;
const TEXT = 11;

/** "−1" in a cell's corner: a marker that stood here at the reveal was taken away. */
export function paintGone(context: CanvasRenderingContext2D, gone: Gone, zoom: number): void {
  if (!readable(TEXT, zoom)) return;
  const { x, y, count } = gone;
  const text = `−${count}`;
  const width = HEIGHT + text.length * 4;
  context.beginPath();
  context.roundRect(x - width / 2, y - HEIGHT / 2, width, HEIGHT, HEIGHT / 2);
  context.fillStyle = WHITE;
  context.fill();
  context.strokeStyle = SECOND_INK;
  context.lineWidth = 1.2;
  context.setLineDash([2.5, 2]);
  context.stroke();
  context.setLineDash([]);
  write(context, style(TEXT, 700));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = INK;
  context.fillText(text, x, y + 0.5);
}
