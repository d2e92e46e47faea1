import { useShallow } from 'zustand/react/shallow';
import { besidePanel } from '../../state/viewStore.ts';
import { isPlacingAlone } from '../../state/round.ts';
import { useBoard, useOpenBoard, usePresence, useView } from '../../board/index.ts';

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

/** Width that zoom, tray and what one can show need beside each other, in CSS pixels. */
const ROOM = 940;

/** Whether what one can show has a place beside the tray, and whether that lies left of an open panel. */
export function useRoomToRespond() {
  return useView(
    useShallow((view) => ({ fits: besidePanel(view) >= ROOM, beside: view.panel !== null })),
  );
}
