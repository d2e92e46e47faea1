import { panBy } from '../state/camera.ts';
import { mayEditCanvas } from '../state/round.ts';
import type { PointerInput, Tool, ToolContext, ToolState } from './tool.ts';

/** Moves the board under the pointer. @param idle where to return to */
export function panning(from: PointerInput, idle: ToolState): ToolState {
  let last = from.screen;
  return {
    name: 'panning',
    cursor: () => 'grabbing',
    move(input, { view, setView }) {
      const [x, y] = input.screen;
      setView({ camera: panBy(view().camera, x - last[0], y - last[1]) });
      last = input.screen;
      return undefined;
    },
    up: () => idle,
    cancel: () => true,
  };
}

const idle: ToolState = {
  name: 'idle',
  cursor: () => 'grab',
  down: (input) => panning(input, idle),
};

export const hand: Tool = { name: 'hand', idle };

/** Whether this person may change what is on the board now. */
export function mayEdit({ board }: Pick<ToolContext, 'board'>): boolean {
  return mayEditCanvas(board());
}
