import { useBoard, useOpenBoard, usePresence } from '../../board/index.ts';
import { isPlacingAlone } from '../../state/round.ts';

/** What a participant can show to all; undefined for who takes no part. */
export function useRespond() {
  const { capability, show, react } = useOpenBoard();
  const joined = useBoard((board) => board.profile !== undefined);
  const alone = useBoard(isPlacingAlone);
  const raised = usePresence(({ own }) => own.hand === true);
  if (capability !== 'edit' || !joined) return undefined;
  return {
    raised,
    toggleHand: () => show({ hand: raised ? undefined : true }),
    /** Undefined while everybody places alone: then one only asks for the floor. */
    react: alone ? undefined : react,
  };
}
