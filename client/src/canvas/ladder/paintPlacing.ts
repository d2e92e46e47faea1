import type { BoardState } from '../../state/boardStore.ts';
import type { Cell, Placing } from '../../state/viewStore.ts';
import { subjectIn } from '../../tools/placing.ts';
import { ACTION, INK } from '../paint/colours.ts';
import { textWidth } from '../paint/lines.ts';
import { type MarkerLook, paintMarker } from './paintMarkers.ts';
import { WHITE } from './palette.ts';
import type { LadderScene } from './scene.ts';
import { style, write } from './text.ts';

const GHOST = 40;
const PILL = style(15, 600, 20);

/** What the marker of one's own that is chosen looks like; undefined before one has joined. */
export function ownLook(
  board: Pick<BoardState, 'settings' | 'profile'>,
  choice: Placing['choice'],
): MarkerLook | undefined {
  const { settings, profile } = board;
  const id = subjectIn(board, choice, 'whole')?.about;
  const about = settings?.municipalities.find((partner) => partner.id === id);
  const role = settings?.roles.find((one) => one.id === profile?.role);
  if (!about || !role) return undefined;
  return {
    shape: role.shape,
    colour: about.colour,
    code: about.short,
    perceived: about.id !== profile?.municipality,
    kind: choice.kind,
    mine: true,
    count: 1,
  };
}

/** How a marker on its way is drawn. */
export interface PlacingLook {
  /** CSS pixels per board unit: the ghost and its words keep their size on screen. */
  readonly zoom: number;
  readonly marker: MarkerLook | undefined;
  /** Words for "take back", in the language of the interface. */
  readonly takeBack: string;
}

/**
 * Draws what one's own marker on its way would do: the cell in which it would stand, the name of that level, and
 * the marker at the pointer. In board units, above the ladder.
 */
export function paintPlacing(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  placing: Placing,
  { zoom, marker, takeBack }: PlacingLook,
): void {
  context.save();
  const { target, pointer, leaving } = placing;
  if (target) paintTarget(context, scene, target, zoom);
  const size = GHOST / zoom;
  if (pointer && marker) {
    context.globalAlpha = leaving ? 0.5 : 0.95;
    paintMarker(context, marker, { x: pointer[0], y: pointer[1] }, size, zoom);
    context.globalAlpha = 1;
  }
  const cell = target && scene.layout.cell(target.lane, target.place);
  if (pointer && leaving) {
    paintPill(context, takeBack, pointer[0], pointer[1] - size * 0.9, zoom);
  } else if (target && cell) {
    const y = pointer ? pointer[1] - size * 0.9 : cell.y;
    paintPill(context, levelWords(scene, target), pointer?.[0] ?? cell.x + cell.width / 2, y, zoom);
  }
  context.restore();
}

function levelWords(scene: LadderScene, { place }: Cell): string {
  const band = scene.bands.find((one) => one.place === place);
  if (!band) return '';
  return band.number === undefined ? band.name : `${band.number} ${band.name}`;
}

function paintTarget(
  context: CanvasRenderingContext2D,
  scene: LadderScene,
  target: Cell,
  zoom: number,
): void {
  const cell = scene.layout.cell(target.lane, target.place);
  if (!cell) return;
  const edge = 3 / zoom;
  context.beginPath();
  context.roundRect(cell.x + 2, cell.y + 2, cell.width - 4, cell.height - 4, 10);
  context.fillStyle = 'rgba(11, 110, 153, 0.12)';
  context.fill();
  context.strokeStyle = WHITE;
  context.lineWidth = edge * 1.8;
  context.stroke();
  context.strokeStyle = ACTION;
  context.lineWidth = edge;
  context.stroke();
}

/** A line of words on ink, of the same size on screen at every zoom. @param y its lower edge */
function paintPill(
  context: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  zoom: number,
): void {
  if (words === '') return;
  const width = textWidth(words, PILL) + 20;
  const height = 28;
  context.save();
  context.translate(x, y);
  context.scale(1 / zoom, 1 / zoom);
  context.beginPath();
  context.roundRect(-width / 2, -height - 4, width, height, 8);
  context.fillStyle = INK;
  context.fill();
  write(context, PILL);
  context.fillStyle = WHITE;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(words, 0, -height / 2 - 3);
  context.restore();
}
