import type { Rect } from '@samenspel/shared/records';
import { paintItem } from '../canvas/items/index.ts';
import {
  type LadderLook,
  paintLadder,
  paintMarker,
  paintNow,
  paintWanted,
} from '../canvas/ladder/index.ts';
import { INK, INK_2, LINE, PAPER, WHITE } from '../canvas/paint/colours.ts';
import { type ImageOf, type Look, lookOf } from '../canvas/paint/index.ts';
import { fontOf, type TextStyle } from '../canvas/paint/lines.ts';
import type { BoardState } from '../state/boardStore.ts';
import { type ExportContent, seenByAll } from './content.ts';
import type { ExportPart, ExportScene } from './exportScene.ts';
import type { ExportOptions } from './options.ts';

const TONES = { ink: INK, quiet: INK_2, amber: '#7A4F00' } as const;

/**
 * Draws a picture. Everything is drawn as vectors at `scale`, so that text is sharp at every size.
 * @param context of a canvas of the scene's size times `scale`
 */
export function drawExport(
  context: CanvasRenderingContext2D,
  scene: ExportScene,
  board: BoardState,
  options: ExportOptions,
  scale: number,
  imageOf: ImageOf,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.textRendering = 'geometricPrecision';
  const paper = options.background === 'paper' ? PAPER : WHITE;
  context.fillStyle = paper;
  context.fillRect(0, 0, scene.width, scene.height);
  const look = { ...exportLook(board, options.names, imageOf), paper };
  for (const part of scene.parts) drawPart(context, part, scene, look);
}

/** How items look in a picture: authors as role and municipality; with their names only when asked. */
export function exportLook(board: BoardState, names: boolean, imageOf?: ImageOf): Look {
  const all = seenByAll(board);
  const look = lookOf(all, Number.POSITIVE_INFINITY, imageOf);
  if (!names) return look;
  return {
    ...look,
    authorOf(by) {
      const author = look.authorOf(by);
      const name = all.participants.get(by)?.name;
      if (!author || name === undefined) return author;
      return { ...author, role: `${name}, ${author.role}` };
    },
  };
}

function drawPart(
  context: CanvasRenderingContext2D,
  part: ExportPart,
  scene: ExportScene,
  look: Look,
): void {
  const { rect } = part;
  switch (part.kind) {
    case 'text':
      context.font = fontOf(part.style);
      context.fillStyle = TONES[part.tone];
      context.textAlign = 'left';
      context.textBaseline = 'middle';
      context.fillText(part.words, rect.x, rect.y + rect.height / 2);
      return;
    case 'line':
      context.fillStyle = LINE;
      context.fillRect(rect.x, rect.y, rect.width, rect.height);
      return;
    case 'sign':
      return drawSign(context, part);
    case 'content':
      return drawContent(context, part.rect, scene.content, look);
  }
}

function drawSign(
  context: CanvasRenderingContext2D,
  { rect, sign }: ExportPart & { kind: 'sign' },
): void {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  switch (sign.kind) {
    case 'marker':
      return paintMarker(context, sign.look, middle, rect.width, Number.POSITIVE_INFINITY);
    case 'code':
      return drawCode(context, rect, sign.code, sign.colour);
    case 'now':
      return paintNow(context, middle);
    case 'wanted':
      return paintWanted(context, middle, false);
  }
}

const CODE: TextStyle = { size: 12.5, weight: 700, leading: 16 };

function drawCode(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rect,
  code: string,
  colour: string,
): void {
  context.beginPath();
  context.roundRect(x, y + 3, width, height - 6, (height - 6) / 2);
  context.fillStyle = colour;
  context.fill();
  context.font = fontOf(CODE);
  context.fillStyle = '#FFFFFF';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(code, x + width / 2, y + height / 2 + 0.5);
}

const LADDER_LOOK: LadderLook = { zoom: Number.POSITIVE_INFINITY };

/** Draws a part of the board without title and legend, as large as it fits in a surface of this size, in its middle. */
export function drawAlone(
  context: CanvasRenderingContext2D,
  content: ExportContent,
  board: BoardState,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  imageOf: ImageOf,
): void {
  const { bounds } = content;
  const scale = Math.min(width / bounds.width, height / bounds.height);
  const left = (width - bounds.width * scale) / 2;
  const top = (height - bounds.height * scale) / 2;
  context.setTransform(scale, 0, 0, scale, left, top);
  const look = exportLook(board, false, (hash, wide, natural) =>
    imageOf(hash, wide * scale, natural),
  );
  drawContent(context, { x: 0, y: 0 }, content, look);
}

function drawContent(
  context: CanvasRenderingContext2D,
  { x, y }: Pick<Rect, 'x' | 'y'>,
  content: ExportContent,
  look: Look,
): void {
  context.save();
  context.translate(x - content.bounds.x, y - content.bounds.y);
  if (content.ladder) paintLadder(context, content.ladder, LADDER_LOOK);
  for (const one of content.items) paintItem(context, one, look);
  context.restore();
}
