import { useBoard } from '../board/index.ts';
import { mayEditCanvas } from '../state/round.ts';

/** Whether this person may change the canvas now: by this link, and while the facilitator does not keep it still. */
export function useMayEdit(): boolean {
  return useBoard(mayEditCanvas);
}
