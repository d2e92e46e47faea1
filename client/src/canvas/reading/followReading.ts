import type { Rect } from '@samenspel/shared/records';
import type { OpenBoard } from '../../board/index.ts';
import type { Camera } from '../../state/camera.ts';
import { cameraToFit, freeRect, type ViewState } from '../../state/viewStore.ts';
import { ladderScene } from '../ladder/index.ts';
import { rectOf } from '../rectOf.ts';

/**
 * Keeps what one is at true: it is brought into view when one comes to it, and one is at nothing any more once it is
 * no longer chosen, as after a click elsewhere or when somebody deletes it.
 */
export function followReading({ board, view }: OpenBoard): () => void {
  return view.subscribe((next, before) => {
    const { reading, selection } = next;
    if (!reading) return;
    if (selection !== before.selection && !selection.has(reading.id)) {
      view.setState({ reading: null });
    } else if (reading.id !== before.reading?.id) {
      const state = board.getState();
      const rect = rectOf(state, ladderScene(state), reading.id);
      const camera = rect && cameraThatShows(next, rect);
      if (camera) view.setState({ camera });
    }
  });
}

/** Board units kept free round what is brought into view. */
const ROOM = 24;

/** The camera moved as little as shows all of a rectangle; undefined: it is in view already. */
export function cameraThatShows(view: ViewState, rect: Rect): Camera | undefined {
  const free = freeRect(view);
  const { camera } = view;
  if (rect.width + 2 * ROOM > free.width || rect.height + 2 * ROOM > free.height) {
    return cameraToFit(view, rect);
  }
  const dx = shift(rect.x - ROOM, rect.x + rect.width + ROOM, free.x, free.x + free.width);
  const dy = shift(rect.y - ROOM, rect.y + rect.height + ROOM, free.y, free.y + free.height);
  return dx === 0 && dy === 0 ? undefined : { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** How far a stretch from `from` to `to` must move so that it holds another that is shorter. */
function shift(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from;
  return end > to ? end - to : 0;
}
