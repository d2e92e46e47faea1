import { byOrder } from '@samenspel/shared/document';
import {
  type BoardSettings,
  type Connector,
  type Frame,
  type FreeText,
  type Image,
  type Item,
  type LaneId,
  type Note,
  OFF_LADDER,
  type Place,
  type Shape,
  type Stroke,
  type Task,
} from '@samenspel/shared/records';
import { cellKey, type PlacedMarker } from '../../canvas/ladder/placed.ts';

/** The markers of a lane that stand at one place. */
export interface PlaceGroup {
  readonly place: Place;
  readonly markers: readonly PlacedMarker[];
}

/** Every place a marker can stand, as the ladder is drawn: highest level first, then beside the ladder. */
export function placesOf(settings: BoardSettings): Place[] {
  return [...settings.ladder.map((level) => level.id).toReversed(), ...OFF_LADDER];
}

/** A lane's markers by place, in the order of the ladder; places where nobody stands are left out. */
export function groupByPlace(
  settings: BoardSettings,
  cells: ReadonlyMap<string, readonly PlacedMarker[]>,
  lane: LaneId,
): PlaceGroup[] {
  return placesOf(settings).flatMap((place) => {
    const markers = cells.get(cellKey(lane, place));
    return markers && markers.length > 0 ? [{ place, markers }] : [];
  });
}

export interface Sorted {
  /** Tasks beside the ladder. */
  readonly tasks: readonly Task[];
  readonly notes: readonly (Note | FreeText)[];
  readonly things: readonly Thing[];
  readonly images: readonly Image[];
  readonly strokes: readonly Stroke[];
}

/** What is drawn to show how things belong together. */
export type Thing = Shape | Connector | Frame;

/** What is on the board beside the ladder, by kind, oldest first: moving things about does not change the order. */
export function sortItems(items: ReadonlyMap<string, Item>, lanes: readonly LaneId[]): Sorted {
  const onLadder = new Set(lanes);
  const tasks: Task[] = [];
  const notes: (Note | FreeText)[] = [];
  const things: Thing[] = [];
  const images: Image[] = [];
  const strokes: Stroke[] = [];
  for (const item of [...items.values()].toSorted(byOrder)) {
    switch (item.type) {
      case 'task':
        if (!onLadder.has(item.id)) tasks.push(item);
        break;
      case 'note':
      case 'text':
        notes.push(item);
        break;
      case 'stroke':
        strokes.push(item);
        break;
      case 'shape':
      case 'connector':
      case 'frame':
        things.push(item);
        break;
      case 'image':
        images.push(item);
        break;
      case 'agreement':
        // They are listed by date, among themselves.
        break;
    }
  }
  return { tasks, notes, things, images, strokes };
}

/** The same words once, with how often they were there, in the order of their first. */
export function countAlike(words: readonly string[]): { words: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ words: word, count }));
}
